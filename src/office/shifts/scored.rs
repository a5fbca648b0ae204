//! A lead's score in words: what each item is, what it came to, why, and what would have been better.

use crate::shift::{LeftOut, ScoreItem, ScoreUnit, Stage};
use crate::tongue::{FluentValue, Tongue};

/// Less than this is no loss that anybody sees.
const SEEN: f64 = 0.05;

/// So many things that were left undone are named.
const NAMED: usize = 3;

/// An item of a lead's score in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemSaid {
    /// What is measured.
    pub name: String,
    /// What it came to.
    pub value: String,
    /// What gives all points and what none.
    pub target: String,
    /// Why it gave what it gave, in a sentence.
    pub because: String,
    /// What would have given all points, and what was left undone for it; absent where nothing was lost.
    pub better: Option<String>,
}

/// An item in words; what the shift's actions are called is said in `language`.
pub fn item_said(item: &ScoreItem, stage: &Stage, language: &str, tongue: &Tongue) -> ItemSaid {
    let name = tongue.say(&format!("lead-score-name-{}", dashed(item.measure.name)));
    ItemSaid {
        name,
        value: value(item, tongue),
        target: target(item, tongue),
        because: because(item, tongue),
        better: (item.lost() >= SEEN).then(|| better(item, stage, language, tongue)),
    }
}

/// Why a measure is not scored.
pub fn left_out_said(left: &LeftOut, tongue: &Tongue) -> String {
    let name = tongue.say(&format!("lead-score-name-{}", dashed(left.measure.name)));
    let why = tongue.say(&format!("lead-score-idle-{}", left.why.word()));
    tongue.fill("lead-score-left-out", &[("what", name.into()), ("why", why.into())])
}

/// A name as texts have it.
fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// A number to a tenth, or whole where that is all there is.
fn figure(number: f64, tongue: &Tongue) -> String {
    let tenths = (number * 10.0).round();
    tongue.number(number, if tenths % 10.0 == 0.0 { 0 } else { 1 })
}

fn percent(number: f64, tongue: &Tongue) -> String {
    tongue.fill("chair-percent", &[("n", figure(number, tongue).into())])
}

fn value(item: &ScoreItem, tongue: &Tongue) -> String {
    let Some(value) = item.value else { return tongue.say("chair-never") };
    match item.measure.unit {
        ScoreUnit::Minutes => tongue.fill("lead-score-minutes", &[("n", figure(value, tongue).into())]),
        ScoreUnit::PercentLower => {
            let key = if value < 0.0 { "lead-score-higher" } else { "lead-score-lower" };
            tongue.fill(key, &[("n", percent(value.abs(), tongue).into())])
        }
        ScoreUnit::Callbacks | ScoreUnit::Messages => figure(value, tongue),
        ScoreUnit::Together if value > 0.0 => tongue.say("play-shift-yes"),
        ScoreUnit::Together => tongue.say("play-shift-no"),
    }
}

fn target(item: &ScoreItem, tongue: &Tongue) -> String {
    let shown = |number: f64| match item.measure.unit {
        ScoreUnit::PercentLower => percent(number, tongue),
        _ => figure(number, tongue),
    };
    let blanks: [(&str, FluentValue<'_>); 2] =
        [("full", shown(item.target.full).into()), ("none", shown(item.target.none).into())];
    tongue.fill(&format!("lead-score-target-{}", dashed(item.measure.unit.word())), &blanks)
}

fn because(item: &ScoreItem, tongue: &Tongue) -> String {
    let name = dashed(item.measure.name);
    let value = match item.value {
        Some(value) if item.measure.unit != ScoreUnit::Together || value > 0.0 => value,
        _ => return tongue.say(&format!("lead-score-never-{name}")),
    };
    let shown = |number: f64| match item.measure.unit {
        ScoreUnit::PercentLower => percent(number, tongue),
        _ => figure(number, tongue),
    };
    let (with, without) = item.days.unwrap_or_default();
    let blanks: [(&str, FluentValue<'_>); 3] =
        [("value", figure(value, tongue).into()), ("with", shown(with).into()), ("without", shown(without).into())];
    tongue.fill(&format!("lead-score-because-{name}"), &blanks)
}

fn better(item: &ScoreItem, stage: &Stage, language: &str, tongue: &Tongue) -> String {
    let full = match item.measure.unit {
        ScoreUnit::PercentLower => percent(item.target.full, tongue),
        _ => figure(item.target.full, tongue),
    };
    let blanks: [(&str, FluentValue<'_>); 2] = [("full", full.into()), ("of", figure(item.of, tongue).into())];
    let mut said = tongue.fill(&format!("lead-score-better-{}", dashed(item.measure.unit.word())), &blanks);
    let entries = item.undone.iter().filter_map(|place| stage.shift.actions.0.get(*place));
    let labels: Vec<String> = entries
        .take(NAMED)
        .map(|action| tongue.fill("lead-score-action", &[("label", stage.say(&action.value.label, language).into())]))
        .collect();
    if !labels.is_empty() {
        said.push(' ');
        said.push_str(&tongue.fill("lead-score-undone", &[("actions", labels.join(", ").into())]));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::rehearsal::leads::LEADS;
    use crate::shift::{Idle, MEASURES, Report};
    use crate::tongue::languages;

    /// Whatever a robot reaches or misses is said in every language, without a key or a blank that shows.
    #[test]
    fn everything_has_its_words() {
        let library = Library::new(None);
        for id in ["noon-storm", "the-same-day-with-a-warning"] {
            let stage = library.open_shift(id).expect("it ships").stage.expect("it can be played");
            for lead in LEADS {
                let day = lead.play(&stage, 3, "en");
                let report = Report::of(&day, 1, &mut |_| true).expect("nobody stops it");
                let score = report.score.expect("it is scored");
                for tongue in languages().iter().map(|language| Tongue::new(language)) {
                    for item in &score.items {
                        let said = item_said(item, &stage, tongue.language(), &tongue);
                        let better = said.better.clone().unwrap_or_default();
                        for text in [&said.name, &said.value, &said.target, &said.because, &better] {
                            assert!(!text.contains("lead-score") && !text.contains('{'), "{text}");
                        }
                        assert_eq!(said.better.is_none(), item.lost() < SEEN, "{said:?}");
                    }
                    for left in &score.left_out {
                        assert!(!left_out_said(left, &tongue).contains("lead-score"), "{left:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_measure_and_every_reason_has_a_text_in_every_language() {
        for tongue in languages().iter().map(|language| Tongue::new(language)) {
            for measure in MEASURES {
                for key in ["name", "because"] {
                    let key = format!("lead-score-{key}-{}", dashed(measure.name));
                    assert_ne!(tongue.say(&key), key);
                }
                for key in ["target", "better"] {
                    let key = format!("lead-score-{key}-{}", dashed(measure.unit.word()));
                    assert_ne!(tongue.say(&key), key);
                }
            }
            for (word, _) in Idle::ALL {
                let key = format!("lead-score-idle-{word}");
                assert_ne!(tongue.say(&key), key);
            }
        }
    }

    #[test]
    fn whoever_watched_reads_what_was_left_undone() {
        let stage = Library::new(None).open_shift("noon-storm").expect("it ships").stage.expect("it can be played");
        let none = LEADS.iter().find(|lead| lead.kind.is_none()).expect("one watches");
        let report = Report::of(&none.play(&stage, 1, "en"), 1, &mut |_| true).expect("nobody stops it");
        let score = report.score.expect("it is scored");
        let said = |name: &str, language: &str| {
            let item = score.items.iter().find(|item| item.measure.name == name).expect("it is scored");
            item_said(item, &stage, language, &Tongue::new(language))
        };
        let script = said("script", "en");
        assert_eq!((script.value.as_str(), script.target.as_str()), ("never", "all by 45 min, none from 90 min on"));
        assert_eq!(script.because, "The floor was not told in this window.");
        let better = script.better.expect("it cost everything");
        assert!(better.contains("By 45 min") && better.contains("“Publish two sentences"), "{better}");
        assert!(said("lost_share", "en").because.contains("without this chair"));
        assert!(said("script", "hu").better.is_some_and(|better| better.contains("45 perc")));
    }
}
