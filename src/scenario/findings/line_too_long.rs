//! A line is longer than anybody would say in one go.

use super::Code;
use crate::scenario::{Opening, Scenario, Text};
use crate::words::{Finding, Severity};

/// A line is longer than anybody would say in one go.
pub const CODE: Code = Code {
    name: "line-too-long",
    severity: Severity::Warning,
    about: "A line is longer than anybody would say in one go.",
};

/// Words a customer says in one go: at two and a half words a second, 24 seconds.
const LINE_WORDS: usize = 60;
/// Words of a choice: more cannot be read while somebody waits for an answer.
const CHOICE_WORDS: usize = 45;

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let mut lines: Vec<&Text> = s.callers().flat_map(|caller| &caller.prompts).map(|x| &x.value).collect();
    for node in &s.nodes {
        match &node.value.opens {
            Opening::Line { says, again, variants } => {
                lines.push(says);
                lines.extend(again.iter().chain(variants.iter().map(|v| &v.value.says)));
            }
            Opening::Flood(flood) => lines.extend(flood.parts.iter().map(|part| &part.value.says)),
            Opening::Visits(_) => {}
        }
        lines.extend(node.value.silence.iter().map(|(says, _)| says));
    }
    let mut choices: Vec<&Text> = Vec::new();
    for (_, choice) in s.choices() {
        choices.push(&choice.value.text);
        lines.extend(&choice.value.reply);
    }
    for (texts, most) in [(lines, LINE_WORDS), (choices, CHOICE_WORDS)] {
        for text in texts.into_iter().filter(|text| text.words() > most) {
            let message = format!("this line has {} words, more than {most}", text.words());
            out.push(CODE.finding(text.at, message, "Divide it, or say it in fewer words.".into()));
        }
    }
}
