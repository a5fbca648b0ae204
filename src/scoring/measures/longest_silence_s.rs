use crate::conversation::Attempt;

/// The longest stretch of seconds in which nobody spoke, announced or not.
pub fn measure(attempt: &Attempt) -> f64 {
    let (mut longest, mut run) = (0u32, 0u32);
    for step in attempt.steps() {
        if super::silence(attempt, step) {
            run += attempt.program().rules.beat_s;
            longest = longest.max(run);
        } else if (step.before.contact, step.before.beat) != (step.after.contact, step.after.beat) {
            // What takes no time, such as opening a window, breaks no silence.
            run = 0;
        }
    }
    f64::from(longest)
}
