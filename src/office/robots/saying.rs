//! What is said of robots in the program's language: what each is called, and what is wrong with their order.

use crate::rehearsal::Violation;
use crate::tongue::{FluentValue, Tongue};

/// What a robot is called on a screen; the command line knows it by its name.
pub fn robot_title(name: &str, tongue: &Tongue) -> String {
    tongue.say(&format!("robot-{name}"))
}

/// How a robot plays, in a sentence.
pub fn robot_manner(name: &str, tongue: &Tongue) -> String {
    tongue.say(&format!("robot-{name}.manner"))
}

/// What is wrong with the order of robots, in a sentence in which each is called as `called` says.
pub fn broken_order(violation: &Violation, called: impl Fn(&str) -> String, tongue: &Tongue) -> String {
    let figure = |figure: f64| FluentValue::from(tongue.number(figure, 1));
    let whole = |figure: f64| FluentValue::from(tongue.number(figure, 0));
    let name = |robot: &str| FluentValue::from(called(robot));
    match *violation {
        Violation::NotAbove { better, high, worse, low, points } => tongue.fill(
            "robots-not-above",
            &[
                ("better", name(better)),
                ("high", figure(high)),
                ("worse", name(worse)),
                ("low", figure(low)),
                ("points", whole(points)),
            ],
        ),
        Violation::NotBelow { robot, mean, points } => tongue
            .fill("robots-not-below", &[("robot", name(robot)), ("mean", figure(mean)), ("points", whole(points))]),
        Violation::Lucky { robot, mean, shuffled, points, chance } => {
            let key = if shuffled { "robots-lucky-shuffled" } else { "robots-lucky" };
            let blanks =
                [("robot", name(robot)), ("mean", figure(mean)), ("points", whole(points)), ("chance", figure(chance))];
            tongue.fill(key, &blanks)
        }
        Violation::Passes { robot, share } => {
            tongue.fill("robots-passes", &[("robot", name(robot)), ("percent", figure(100.0 * share))])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rehearsal::robots::ALL;
    use crate::tongue::languages;
    use std::collections::BTreeSet;

    #[test]
    fn every_robot_has_a_title_of_its_own_in_every_language() {
        for language in languages() {
            let tongue = Tongue::new(&language);
            let mut titles = BTreeSet::new();
            for role in ALL {
                let (title, manner) = (robot_title(role.name, &tongue), robot_manner(role.name, &tongue));
                assert!(!title.starts_with("robot-") && !manner.starts_with("robot-"), "{language}: {}", role.name);
                assert!(titles.insert(title), "{language}: {} is called like another one", role.name);
            }
        }
        let english = Tongue::new("en");
        for role in ALL {
            assert_eq!(robot_manner(role.name, &english), role.about, "one sentence in both places");
        }
    }

    #[test]
    fn a_broken_order_is_said_in_the_language() {
        let broken = [
            Violation::NotAbove { better: "expert", high: 71.26, worse: "hurried", low: 70.0, points: 5.0 },
            Violation::NotBelow { robot: "careless", mean: 30.5, points: 25.0 },
            Violation::Lucky { robot: "first", mean: 60.0, shuffled: false, points: 10.0, chance: 45.0 },
            Violation::Lucky { robot: "first", mean: 60.0, shuffled: true, points: 10.0, chance: 45.0 },
            Violation::Passes { robot: "kind-only", share: 0.005 },
        ];
        let (english, hungarian) = (Tongue::new("en"), Tongue::new("hu"));
        for violation in &broken {
            let own = broken_order(violation, |robot| robot_title(robot, &hungarian), &hungarian);
            let first = broken_order(violation, |robot| robot_title(robot, &english), &english);
            assert!(own != first && !own.contains('{') && !first.contains('{'), "{own} / {first}");
        }
        let by_name = broken_order(&broken[0], str::to_owned, &english);
        assert_eq!(by_name, "expert (71.3) is not 5 points above hurried (70.0).");
        let by_title = broken_order(&broken[0], |robot| robot_title(robot, &hungarian), &hungarian);
        assert!(by_title.contains("Szakértő (71,3)") && by_title.contains("Kapkodó"), "{by_title}");
    }
}
