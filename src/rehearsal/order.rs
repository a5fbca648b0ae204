//! The order in which robots must come out of a scenario that is worth shipping.

use super::explore::{Tally, Turn};
use std::fmt;

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

/// What is wrong with the robots' order.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Violation {
    /// A robot is not far enough above another one that plays worse.
    NotAbove {
        /// The one that should come out above.
        better: &'static str,
        /// Its mean.
        high: f64,
        /// The one that should come out below.
        worse: &'static str,
        /// Its mean.
        low: f64,
        /// The points that must lie between them.
        points: f64,
    },
    /// Playing as badly as possible still brings too much.
    NotBelow {
        /// Who plays so.
        robot: &'static str,
        /// Its mean.
        mean: f64,
        /// What it must stay below.
        points: f64,
    },
    /// A robot that ignores the content beats chance by too much.
    Lucky {
        /// The robot.
        robot: &'static str,
        /// Its mean.
        mean: f64,
        /// Whether its choices were shuffled.
        shuffled: bool,
        /// The points by which it may beat chance.
        points: f64,
        /// The mean of the robot that does what chance says.
        chance: f64,
    },
    /// Kindness alone passes.
    Passes {
        /// Who is kind and nothing else.
        robot: &'static str,
        /// The share of its plays that pass.
        share: f64,
    },
}

impl fmt::Display for Violation {
    /// The sentence of findings and of JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Violation::NotAbove { better, high, worse, low, points } => {
                write!(f, "{better} ({high:.1}) is not {points} points above {worse} ({low:.1})")
            }
            Violation::NotBelow { robot, mean, points } => write!(f, "{robot} ({mean:.1}) is not below {points}"),
            Violation::Lucky { robot, mean, shuffled, points, chance } => {
                let how = if *shuffled { " with shuffled choices" } else { "" };
                let above = format!("more than {points} points above random ({chance:.1})");
                write!(f, "{robot} ({mean:.1}{how}) ignores the content and is {above}")
            }
            Violation::Passes { robot, share } => write!(f, "{robot} passes in {:.1} % of its plays", 100.0 * share),
        }
    }
}

/// What is wrong with the order.
pub(super) fn violations(turns: &[Turn]) -> Vec<Violation> {
    let in_order = |name: &str| turns.iter().find(|turn| turn.name == name).map(|turn| turn.in_order);
    let mut said = Vec::new();
    let mut above = |better: &'static str, worse: &'static str| {
        if let (Some(high), Some(low)) = (in_order(better), in_order(worse))
            && high.mean - low.mean < GAP
        {
            said.push(Violation::NotAbove { better, high: high.mean, worse, low: low.mean, points: GAP });
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
    let careless = "careless";
    if let Some(worst) = in_order(careless)
        && worst.mean >= FLOOR
    {
        said.push(Violation::NotBelow { robot: careless, mean: worst.mean, points: FLOOR });
    }
    if let Some(chance) = in_order("random") {
        for turn in turns.iter().filter(|turn| turn.blind) {
            said.extend(luckier(turn, &turn.in_order, false, chance.mean));
            said.extend(turn.shuffled.as_ref().and_then(|tally| luckier(turn, tally, true, chance.mean)));
        }
    }
    let kind = "kind-only";
    if let Some(tally) = in_order(kind)
        && tally.passed > 0.0
    {
        said.push(Violation::Passes { robot: kind, share: tally.passed });
    }
    said
}

/// Complains of a blind robot that beats chance by too much.
fn luckier(turn: &Turn, tally: &Tally, shuffled: bool, chance: f64) -> Option<Violation> {
    let (robot, mean) = (turn.name, tally.mean);
    (mean > chance + LUCK).then_some(Violation::Lucky { robot, mean, shuffled, points: LUCK, chance })
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
        assert_eq!(violations(&good()), Vec::<Violation>::new());
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

    #[test]
    fn what_is_wrong_is_a_sentence() {
        let mut turns = good();
        turns.retain(|turn| turn.name != "noise-10" && turn.name != "first");
        turns.push(turn("noise-10", false, 96.04));
        turns.push(turn("first", true, 56.0));
        let said: Vec<String> = violations(&turns).iter().map(ToString::to_string).collect();
        let lucky = "ignores the content and is more than 10 points above random (45.0)";
        let expected = [
            "expert (100.0) is not 5 points above noise-10 (96.0)".to_string(),
            format!("first (56.0) {lucky}"),
            format!("first (56.0 with shuffled choices) {lucky}"),
        ];
        assert_eq!(said, expected);
    }
}
