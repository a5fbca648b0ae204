//! A style of speech under which every line takes as many beats as without it.

use super::{Code, own};
use crate::scenario::{Caller, Opening, Scenario, Style, Text};
use crate::words::{Finding, Severity};

/// A style of speech under which every line takes as many beats as without it.
pub const CODE: Code = Code {
    name: "style-changes-nothing",
    severity: Severity::Warning,
    about: "A style of speech under which every line takes as many beats as without it.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let Some(at) = s.caller.style_at.filter(|at| own(*at)) else { return };
    let plain = Caller { style: Style::Plain, ..s.caller.clone() };
    let beats = |caller: &Caller, text: &Text| caller.speaks_s(text).div_ceil(s.clock.beat_s.max(1)).max(1);
    let prompts = s.callers().filter_map(|caller| caller.prompts.iter().max_by_key(|prompt| prompt.value.words()));
    let mut lines: Vec<&Text> = prompts.map(|prompt| &prompt.value).collect();
    for node in &s.nodes {
        if let Opening::Line { says, variants, .. } = &node.value.opens {
            lines.push(says);
            lines.extend(variants.iter().map(|variant| &variant.value.says));
        }
        lines.extend(node.value.silence.iter().map(|(says, _)| says));
    }
    lines.extend(s.choices().filter_map(|(_, choice)| choice.value.reply.as_ref()));
    if lines.iter().all(|line| beats(&s.caller, line) == beats(&plain, line)) {
        let message = "every line takes as long in this style as in a plain one".to_owned();
        let help = "Lines of some length show a style: let the customer say more, shorten the beat, or delete style:.";
        out.push(CODE.finding(at, message, help.into()));
    }
}
