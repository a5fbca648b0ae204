//! Several chats at a time where there is no chat.

use crate::queueing::Channel;
use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// Several chats at a time where there is no chat.
pub const CODE: Code = Code {
    name: "plan-chats-at-once-unused",
    severity: Severity::Warning,
    about: "Several chats at a time, or their slowing down, have no effect.",
};

/// Looks for it.
pub fn check(written: &Written<'_>, out: &mut Findings) {
    for (id, group) in &written.plan.groups {
        let chats = group.answers.iter().any(|(name, _)| {
            let class = written.plan.classes.iter().find(|(class, _)| class == name);
            class.is_some_and(|(_, class)| class.numbers.channel == Channel::Chat)
        });
        if group.numbers.parallel > 1 && !chats {
            let at = written.at(&format!("groups.{id}.chats_at_once"));
            let message = format!("\"{id}\" answers no class with channel: chat");
            out.push(CODE.finding(at, message, "Delete chats_at_once:, or let the group answer chats.".into()));
        }
        if group.numbers.parallel == 1 && group.numbers.stretch > 0.0 {
            let at = written.at(&format!("groups.{id}.slow_down_percent"));
            let message = "an agent holds one chat at a time, and there is nothing that slows it down".into();
            out.push(CODE.finding(at, message, "Write chats_at_once: and how many.".into()));
        }
    }
}
