//! The plan of a fit, as a text with comments that says of each number where it comes from.

use super::fit::{Fitted, QueueFit};
use super::handle::{Form, Origin};
use super::patience::Method;

/// Numbers on a line of a list.
const ACROSS: usize = 12;

/// The text of a plan; `from` says in a few words what was read.
pub fn plan(fitted: &Fitted, from: &str) -> String {
    let (grid, days) = (fitted.grid, fitted.days);
    let title = if from.is_empty() { "An imported day".to_string() } else { format!("Imported: {}", plain(from)) };
    let offered: f64 = fitted.queues.iter().flat_map(|queue| &queue.slots).map(|slot| slot.offered).sum();
    let mut out = String::from(
        "// Made by `frontline import`. Everything in it may be changed; `sources`, at the end, says what was measured, what\n\
         // was estimated from other figures, and what is assumed because the file does not say it.\n",
    );
    out.push_str("Plan(\n");
    out.push_str(&format!("    title: \"{title}\",\n"));
    out.push_str(&format!(
        "    about: \"The mean of {}: {} contacts offered. Redials are among them, so none are added.\",\n",
        count(days, "day"),
        number(offered, 1)
    ));
    out.push_str(&format!("    open: \"{}\",\n    close: \"{}\",\n", clock(grid.open_s), clock(grid.close_s)));
    out.push_str(&format!("    interval_minutes: {},\n\n", grid.interval_s / 60));
    out.push_str("    // The file does not say what is aimed at: 80 % is the usual aim.\n");
    out.push_str(&format!("    service_level: (percent: 80, within_s: {}),\n\n", number(fitted.target.0, 3)));
    out.push_str(&noise(fitted));
    out.push_str("    classes: {\n");
    fitted.queues.iter().for_each(|queue| out.push_str(&class(queue)));
    out.push_str("    },\n\n    groups: {\n");
    fitted.queues.iter().for_each(|queue| out.push_str(&group(queue)));
    out.push_str("    },\n\n");
    out.push_str(&sources(fitted));
    out.push_str(")\n");
    out
}

/// How far days stray, in percent of a day and of an interval, where that is anything.
fn strays(fitted: &Fitted) -> Vec<(&'static str, f64)> {
    let noise = fitted.noise.iter();
    let both = noise.flat_map(|noise| [("day_percent", noise.day_cv), ("interval_percent", noise.interval_cv)]);
    both.map(|(name, cv)| (name, cv * 100.0)).filter(|(_, percent)| *percent >= 0.05).collect()
}

fn noise(fitted: &Fitted) -> String {
    let strays: Vec<String> =
        strays(fitted).into_iter().map(|(name, percent)| format!("{name}: {}", number(percent, 1))).collect();
    let Some(noise) = fitted.noise else {
        return format!(
            "    // {} cannot say how far days stray, so none is assumed here; 8 % from day to day is usual:\n    \
             // volume_noise: (day_percent: 8),\n\n",
            count(fitted.days, "day")
        );
    };
    if strays.is_empty() {
        return format!("    // The {} stray no further than chance alone does.\n\n", count(noise.days, "day"));
    }
    format!(
        "    // How far days and intervals stray beyond what chance alone does, each day held against others of its kind.\n    \
         volume_noise: ({}),\n\n",
        strays.join(", ")
    )
}

fn class(queue: &QueueFit) -> String {
    let contacts: Vec<String> = queue.slots.iter().map(|slot| number(slot.offered, 3)).collect();
    let handle = &queue.handle;
    let (talk, after_call) = match handle.after_call_s {
        Some(after_call) => {
            (handle.mean_s - after_call, format!(", after_call: exponential(mean_s: {})", number(after_call, 3)))
        }
        None => (handle.mean_s, String::new()),
    };
    let sd = number((handle.sd_s * talk / handle.mean_s).max(0.001), 3);
    let mean = number(talk.max(0.001), 3);
    let talk = match handle.form {
        Form::Exponential => format!("exponential(mean_s: {mean})"),
        Form::Gamma => format!("gamma(mean_s: {mean}, sd_s: {sd})"),
        Form::Lognormal => format!("lognormal(mean_s: {mean}, sd_s: {sd})"),
    };
    let name = plain(&queue.name);
    let title = if name.trim().is_empty() { String::new() } else { format!("            title: \"{name}\",\n") };
    format!(
        "        \"{}\": (\n{title}            contacts: per_interval([\n{}            ]),\n            \
         patience: exponential(mean_s: {}),\n            handle: (talk: {talk}{after_call}),\n        ),\n",
        queue.id,
        list(&contacts),
        number(queue.patience.mean_s, 1),
    )
}

fn group(queue: &QueueFit) -> String {
    let agents: Vec<String> = queue.agents.iter().map(u32::to_string).collect();
    let said = match queue.agents_from {
        Origin::Measured => "",
        Origin::Estimated => "        // Estimated: with so many, contacts wait as long as they did.\n",
        Origin::Assumed => {
            "        // Assumed: the file says nothing about waiting; with so many, 80 % are answered in 20 s.\n"
        }
    };
    format!(
        "{said}        \"{}-agents\": (\n            answers: [\"{}\"],\n            agents: per_interval([\n{}            \
         ]),\n        ),\n",
        queue.id,
        queue.id,
        list(&agents)
    )
}

fn sources(fitted: &Fitted) -> String {
    let days = count(fitted.days, "day");
    let mut rows: Vec<(String, String)> = Vec::new();
    rows.push(("service_level.percent".into(), "assumption".into()));
    rows.push((
        "service_level.within_s".into(),
        match fitted.target.1 {
            Origin::Assumed => "assumption".into(),
            _ => "measured: the report's own target".into(),
        },
    ));
    if let Some(noise) = fitted.noise.filter(|_| !strays(fitted).is_empty()) {
        rows.push((
            "volume_noise".into(),
            format!("estimated: variance beyond Poisson over {}", count(noise.days, "day")),
        ));
    }
    for queue in &fitted.queues {
        let path = format!("classes.{}", queue.id);
        rows.push((format!("{path}.contacts"), format!("measured: contacts offered, mean of {days}")));
        let patience = &queue.patience;
        let left = number(patience.abandoned, 0);
        rows.push((
            format!("{path}.patience"),
            match patience.method {
                Method::Waits => format!("measured: all waits shared by the {left} who gave up, the others censored"),
                Method::ErlangA => {
                    format!("estimated: by Erlang A from the {left} who gave up and the speed of answer")
                }
                Method::NobodyLeft => "estimated: nobody gave up, so it is at least about so long".into(),
                Method::Assumed => "assumption".into(),
            },
        ));
        let handle = &queue.handle;
        rows.push((
            format!("{path}.handle.talk"),
            match (handle.mean_from, handle.sd_from) {
                (Origin::Assumed, _) => "assumption".into(),
                (_, Origin::Measured) => {
                    format!("measured: {} handle times; of the usual forms the likeliest", number(handle.contacts, 0))
                }
                (_, Origin::Estimated) => {
                    "mean measured; spread estimated from how the means of intervals scatter".into()
                }
                (_, Origin::Assumed) => "mean measured; its form is an assumption".into(),
            },
        ));
        if handle.after_call_s.is_some() {
            let said = "mean measured; its form is an assumption";
            rows.push((format!("{path}.handle.after_call"), said.into()));
        }
        rows.push((
            format!("groups.{}-agents.agents", queue.id),
            match queue.agents_from {
                Origin::Measured => format!("measured: agents on duty, mean of {days}"),
                Origin::Estimated => "estimated from speed of answer and lost contacts, corrected by simulation".into(),
                Origin::Assumed => "assumption: stationary Erlang A for 80 % within 20 s".into(),
            },
        ));
    }
    let rows: String = rows.iter().map(|(path, said)| format!("        \"{path}\": \"{said}\",\n")).collect();
    format!("    sources: {{\n{rows}    }},\n")
}

/// Numbers in lines.
fn list(items: &[String]) -> String {
    items.chunks(ACROSS).map(|line| format!("                {},\n", line.join(", "))).collect()
}

/// A number without needless noughts; lists of whole numbers stay whole.
fn number(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text }
}

fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

fn clock(seconds: u32) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    if seconds.is_multiple_of(60) {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{:02}", seconds % 60)
    }
}

/// A name from outside: on one line, without marks that would end a text or turn its direction.
fn plain(name: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let kept = name.chars().filter(|c| !hidden(*c) && !matches!(c, '"' | '\\' | '“' | '”' | '„'));
    kept.take(80).map(|c| if c == '\u{a0}' { ' ' } else { c }).collect()
}
