//! A voice is described that nobody hears.

use super::{Code, own};
use crate::scenario::{Channel, Scenario, Voice};
use crate::words::{Finding, Severity};

/// A voice is described that nobody hears.
pub const CODE: Code = Code {
    name: "voice-changes-nothing",
    severity: Severity::Warning,
    about: "A voice is described that nobody hears.",
};

/// Looks for it.
pub fn check(s: &Scenario, out: &mut Vec<Finding>) {
    let written = matches!(s.channel, Channel::Chat | Channel::Mail);
    for caller in s.callers() {
        let Some(at) = caller.voice_at.filter(|at| own(*at)) else { continue };
        if written {
            let message = "nobody hears this voice: the customer writes".to_owned();
            out.push(CODE.finding(at, message, "Delete voice:, or let the customer call (channel: phone).".into()));
        } else if caller.voice == Voice::default() {
            let message = "this voice says neither how high nor how fast it is".to_owned();
            out.push(CODE.finding(at, message, "Write pitch_hz:, tempo_percent: or both, or delete voice:.".into()));
        }
    }
}
