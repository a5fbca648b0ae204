//! A plan without agents.

use crate::reading::{Code, Findings};
use crate::staffing::Written;
use crate::words::Severity;

/// A plan without agents.
pub const CODE: Code = Code { name: "plan-no-agents", severity: Severity::Warning, about: "A plan has no agents." };

/// Looks for it.
pub fn check(written: &Written, out: &mut Findings) {
    if written.plan.agents == 0 {
        let message = "there are no agents, so no contact will be answered".into();
        out.push(CODE.finding(written.agents_at, message, "Write how many agents are on duty.".into()));
    }
}
