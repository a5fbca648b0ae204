use super::Span;

/// The customer's anger in five steps; inside a conversation anger is the step's number 0..=4.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum AngerStep {
    /// 0
    Calm,
    /// 1
    Annoyed,
    /// 2
    Sharp,
    /// 3
    Loud,
    /// 4
    Shouting,
}

/// The steps with the words authors write, calmest first.
pub const ANGER_STEPS: [(&str, AngerStep); 5] = [
    ("calm", AngerStep::Calm),
    ("annoyed", AngerStep::Annoyed),
    ("sharp", AngerStep::Sharp),
    ("loud", AngerStep::Loud),
    ("shouting", AngerStep::Shouting),
];

impl AngerStep {
    /// 0 (calm) to 4 (shouting).
    pub fn number(self) -> u8 {
        self as u8
    }
}

/// Anger at the moment somebody picks up: what the customer brought along, and what waiting added.
///
/// One step after three minutes, another after eight; being told how long it takes saves one of them.
/// The seeds say only that waiting and not being told count (2B.07, 4.01); the minutes are assumptions
/// of this program and the same for the queue behind the trainee.
pub fn anger_at_start(brought: AngerStep, waited: Span, told: bool) -> u8 {
    let waiting = [180_000, 480_000].iter().filter(|limit| waited.0 >= **limit).count() as u8;
    (brought.number() + waiting.saturating_sub(u8::from(told))).min(AngerStep::Shouting.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_angers_and_being_told_helps() {
        let after = |s, told| anger_at_start(AngerStep::Annoyed, Span::from_s(s), told);
        assert_eq!([after(60.0, false), after(180.0, false), after(600.0, false), after(600.0, true)], [1, 2, 3, 2]);
        assert_eq!(anger_at_start(AngerStep::Shouting, Span::from_s(9999.0), false), 4);
    }
}
