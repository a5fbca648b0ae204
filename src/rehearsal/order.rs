//! The order in which robots must come out of a scenario that is worth shipping.

use super::explore::{Tally, Turn};

/// Points that must lie between two robots that are told apart.
const GAP: f64 = 5.0;

/// Points by which a robot blind to content may beat chance.
const LUCK: f64 = 10.0;

/// What playing as badly as possible must stay below.
const FLOOR: f64 = 25.0;

/// Best first.
const CHAINS: [&[&str]; 2] =
    [&["expert", "noise-10", "noise-30", "random"], &["expert", "kind-but-slow", "hurried", "careless"]];

/// Ways to treat people that must not pay.
const BELOW_KIND: [&str; 3] = ["over-promiser", "evader", "transferrer"];

/// What is wrong with the order, a sentence each.
pub(super) fn violations(turns: &[Turn]) -> Vec<String> {
    let in_order = |name: &str| turns.iter().find(|turn| turn.name == name).map(|turn| turn.in_order);
    let mut said = Vec::new();
    let mut above = |better: &str, worse: &str| {
        if let (Some(high), Some(low)) = (in_order(better), in_order(worse))
            && high.mean - low.mean < GAP
        {
            said.push(format!("{better} ({:.1}) is not {GAP} points above {worse} ({:.1})", high.mean, low.mean));
        }
    };
    for chain in CHAINS {
        for pair in chain.windows(2) {
            above(pair[0], pair[1]);
        }
    }
    for name in BELOW_KIND {
        above("kind-but-slow", name);
    }
    if let Some(careless) = in_order("careless")
        && careless.mean >= FLOOR
    {
        said.push(format!("careless ({:.1}) is not below {FLOOR}", careless.mean));
    }
    if let Some(chance) = in_order("random") {
        for turn in turns.iter().filter(|turn| turn.blind) {
            said.extend(luckier(turn, &turn.in_order, "", chance.mean));
            said.extend(
                turn.shuffled.as_ref().and_then(|tally| luckier(turn, tally, " with shuffled choices", chance.mean)),
            );
        }
    }
    if let Some(kind) = in_order("kind-only")
        && kind.passed > 0.0
    {
        said.push(format!("kind-only passes in {:.1} % of its plays", 100.0 * kind.passed));
    }
    said
}

/// Complains of a blind robot that beats chance by too much.
fn luckier(turn: &Turn, tally: &Tally, how: &str, chance: f64) -> Option<String> {
    let (name, mean) = (turn.name, tally.mean);
    (mean > chance + LUCK).then(|| {
        format!("{name} ({mean:.1}{how}) ignores the content and is more than {LUCK} points above random ({chance:.1})")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(name: &'static str, blind: bool, mean: f64) -> Turn {
        let tally = Tally { mean, p10: mean, p90: mean, passed: 0.0 };
        Turn { name, blind, in_order: tally, shuffled: blind.then_some(tally) }
    }

    fn good() -> Vec<Turn> {
        let known = [
            ("expert", 100.0),
            ("kind-but-slow", 80.0),
            ("kind-only", 30.0),
            ("hurried", 40.0),
            ("careless", 2.0),
            ("over-promiser", 35.0),
            ("evader", 20.0),
            ("transferrer", 30.0),
            ("random", 45.0),
            ("noise-10", 90.0),
            ("noise-30", 70.0),
        ];
        let mut turns: Vec<Turn> = known.map(|(name, mean)| turn(name, false, mean)).into();
        turns.push(turn("first", true, 55.0));
        turns
    }

    #[test]
    fn a_good_order_is_not_complained_of() {
        assert_eq!(violations(&good()), Vec::<String>::new());
    }

    #[test]
    fn every_rule_speaks_up() {
        let broken: [(&str, f64, usize); 5] = [
            ("noise-10", 96.0, 1),
            ("kind-but-slow", 39.0, 2),
            ("careless", 30.0, 1),
            ("first", 56.0, 2),
            ("evader", 76.0, 1),
        ];
        for (name, mean, complaints) in broken {
            let mut turns = good();
            turns.retain(|turn| turn.name != name);
            turns.push(turn(name, name == "first", mean));
            assert_eq!(violations(&turns).len(), complaints, "{name}: {:?}", violations(&turns));
        }
    }
}
