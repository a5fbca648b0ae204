//! What a shift leaves for later: the promises that are still owed, with what was written down about them.

use crate::shift::{Day, Owed, owed};
use crate::tongue::{FluentValue, Tongue};
use serde_json::{Value, json};

/// As JSON: each promise with its contact, its hour and the notes.
pub fn json(day: &Day) -> Value {
    owed(day).iter().map(one).collect()
}

fn one(owed: &Owed<'_>) -> Value {
    let scenario = &owed.held.attempt.program().scenario;
    json!({
        "contact": owed.held.number,
        "scenario": scenario.id.as_str(),
        "who": owed.who(),
        "promise": owed.id().as_str(),
        "what": owed.what(),
        "owner": owed.owner.word(),
        "due_s": owed.due.0,
        "recorded": owed.written,
        "over": owed.over,
        "notes": owed.notes(),
    })
}

/// For a reader: each promise in a line, and below it what was written down.
pub fn lines(day: &Day, tongue: &Tongue) -> Vec<(String, String)> {
    let line = |owed: &Owed<'_>| {
        let owner = tongue.say(&format!("tomorrow-owner-{}", owed.owner.word()));
        let blanks: [(&str, FluentValue<'_>); 4] = [
            ("who", owed.who().into()),
            ("what", owed.what().into()),
            ("at", owed.due.written().into()),
            ("owner", owner.into()),
        ];
        let mut said = tongue.fill("play-shift-tomorrow-owed", &blanks);
        if owed.over {
            said.push_str(&format!(" ({})", tongue.say("tomorrow-over")));
        }
        let notes = owed.notes().join(" ");
        let notes = if notes.is_empty() {
            tongue.say("tomorrow-no-notes")
        } else {
            tongue.fill("tomorrow-notes", &[("notes", notes.into())])
        };
        (said, notes)
    };
    owed(day).iter().map(line).collect()
}
