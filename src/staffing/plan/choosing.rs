//! Where a plan chooses among a few words, and which they are: for whoever shows them.

use super::class::CHANNELS;
use super::day::{DEFINITIONS, WEEKDAYS};
use super::group::PICKS;
use super::{AFTER_CLOSE, AGENT_CHOICES, SHIFT_ENDS};

/// The paths at which a plan chooses, a star for any name.
pub const CHOOSING: [&str; 8] = [
    "shift_end",
    "after_close",
    "agent_choice",
    "weekday",
    "service_level.counts",
    "classes.*.channel",
    "groups.*.picks",
    "roster_days",
];

/// The words that may stand at a path of a plan; `None` where it is no choice among words.
pub fn choices(path: &str) -> Option<Vec<&'static str>> {
    let parts: Vec<&str> = path.split('.').collect();
    Some(match parts.as_slice() {
        ["shift_end"] => words(SHIFT_ENDS),
        ["after_close"] => words(AFTER_CLOSE),
        ["agent_choice"] => words(AGENT_CHOICES),
        ["weekday"] | ["roster_days"] => words(WEEKDAYS),
        ["service_level", "counts"] => words(DEFINITIONS),
        ["classes", _, "channel"] => words(CHANNELS),
        ["groups", _, "picks"] => words(PICKS),
        _ => return None,
    })
}

/// Whether several of the words may stand at a path.
pub fn chooses_several(path: &str) -> bool {
    path == "roster_days"
}

fn words<T>(legal: &[(&'static str, T)]) -> Vec<&'static str> {
    legal.iter().map(|(word, _)| *word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Findings;
    use crate::staffing::Plan;
    use crate::words::FileId;

    /// A plan with something written at a path.
    fn with(path: &str, value: &str) -> String {
        let entry = |of: &str, name: &str| if of == path { format!("{name}: {value},") } else { String::new() };
        let top = ["shift_end", "after_close", "agent_choice", "weekday", "roster_days"].map(|name| entry(name, name));
        format!(
            "Plan(title: \"t\", open: \"08:00\", close: \"10:00\", {}
             service_level: (percent: 80, within_s: 20, {}),
             classes: {{\"a\": ({} contacts: [(from: \"08:00\", to: \"10:00\", per_hour: 5)],
                 handle: (talk: constant(s: 60)))}},
             groups: {{\"g\": (answers: [\"a\"], agents: 2, {})}})",
            top.concat(),
            entry("service_level.counts", "counts"),
            entry("classes.*.channel", "channel"),
            entry("groups.*.picks", "picks"),
        )
    }

    #[test]
    fn whatever_can_be_chosen_is_read_and_nothing_else() {
        for path in CHOOSING {
            let all = choices(path).unwrap_or_else(|| panic!("{path} is no choice"));
            assert!(all.len() > 1, "{path}");
            for word in all.iter().copied().chain(["whatever"]) {
                let value = if chooses_several(path) { format!("[{word}]") } else { word.to_owned() };
                let mut findings = Findings::new();
                drop(Plan::read(FileId(0), &with(path, &value), &mut findings));
                let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
                assert_eq!(codes.contains(&"unknown-word"), word == "whatever", "{path}: {word}: {codes:?}");
                assert!(!codes.contains(&"unknown-field"), "{path}: {codes:?}");
            }
        }
        assert_eq!(choices("title"), None);
        assert_eq!(choices("groups.floor.agents"), None);
    }
}
