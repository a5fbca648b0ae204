use super::*;
use crate::queueing::{Chance, Estimate};
use crate::reading::Findings;
use crate::staffing::needed::Row;
use crate::words::FileId;

/// A house that is open from 08:00 to 16:00 with two groups; `parts` are its shift types, people, and whatever else.
fn plan(parts: &str) -> Plan {
    let text = format!(
        r#"Plan(
            title: "House", open: "08:00", close: "16:00", interval_minutes: 60,
            service_level: (percent: 80, within_s: 20, counts: of_offered), costs: (agent_hour: 10),
            classes: {{
                "calls": (contacts: [(from: "08:00", to: "16:00", per_hour: 1)], handle: (talk: constant(s: 60))),
                "posts": (contacts: [(from: "08:00", to: "16:00", per_hour: 1)], handle: (talk: constant(s: 60))),
            }},
            groups: {{"phone": (answers: ["calls"], agents: 1), "post": (answers: ["posts"], agents: 1)}},
            {parts}
        )"#
    );
    Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable")
}

/// A need, hour by hour, of the two groups.
fn need(phone: [u32; 8], post: [u32; 8]) -> Needed {
    let row = |group: usize, interval: usize, agents: u32| Row {
        group,
        interval,
        erlang: Some(agents),
        needed: Some(agents),
        agents,
        planned: 0.0,
        level: Estimate::default(),
        ceiling: None,
    };
    let both = [phone, post];
    let rows = both.iter().enumerate().flat_map(|(group, agents)| {
        agents.iter().enumerate().map(move |(interval, agents)| row(group, interval, *agents))
    });
    Needed { rows: rows.collect(), unanswered: Vec::new(), good_days: None, enough_good_days: true, simulated: 0 }
}

const NOTHING: [u32; 8] = [0; 8];
/// Somebody who cannot always come.
const SOME_DAYS: &str = r#"available: [
    (days: [monday, wednesday], from: "09:00", to: "16:00"), (days: [friday], from: "08:00", to: "13:00"),
],"#;
const KINDS: &str = r#"shift_types: {
    "full": (length_hours: 8, earliest: "08:00", lunch: (length_minutes: 30, from: "11:00", to: "13:00")),
    "half": (length_hours: 4, earliest: "08:00", latest: "12:00", start_every_minutes: 60),
},"#;

fn solved(parts: &str, days: &[&Needed]) -> (Plan, Solved) {
    let plan = plan(parts);
    let week = Week::of(&plan, &plan.centre(), days).expect("there are people");
    let solved = solve(&week, 3, &|_| true);
    (plan, solved)
}

#[test]
fn two_halves_are_cheaper_than_a_lunch_that_somebody_must_cover() {
    let people = r#"people: {
        "ann": (skills: ["phone"], contract_hours: 40), "bob": (skills: ["phone"], contract_hours: 40),
    },"#;
    let (_, best) = solved(&format!("{KINDS}{people}"), &[&need([1; 8], NOTHING)]);
    assert_eq!((best.hours, best.cost, best.uncovered.len()), (8.0, 80.0, 0));
    assert_eq!(best.duties.iter().map(|duty| duty.kind).collect::<Vec<_>>(), [1, 1]);
    assert!(best.gap() < 0.002 && !best.stopped, "{}", best.gap());
}

#[test]
fn lunch_is_where_it_hurts_least() {
    let people = r#"people: {"ann": (skills: ["phone"], contract_hours: 40)},"#;
    let (plan, best) = solved(&format!("{KINDS}{people}"), &[&need([1, 1, 1, 1, 0, 1, 1, 1], NOTHING)]);
    let [duty] = &best.duties[..] else { panic!("one shift: {:?}", best.duties) };
    let [(from, to, lunch)] = &duty.breaks[..] else { panic!("one break: {duty:?}") };
    assert!(*lunch && from.as_s() >= 12.0 * 3600.0 && to.as_s() <= 13.0 * 3600.0, "{duty:?}");
    assert_eq!((best.uncovered.len(), best.hours), (0, 7.5));
    // Back on the floor she is away at lunch and nowhere else.
    let staff = best.staffed(&plan.centre(), 0).groups[0].staff.clone();
    assert_eq!((staff.planned_at(*from), staff.planned_at(*to), staff.planned_at(duty.from)), (0, 1, 1));
    assert_eq!(best.rostered(0, 0, Moment::from_s(12.0 * 3600.0), Moment::from_s(13.0 * 3600.0)), 0.5);
}

#[test]
fn two_are_not_away_at_once_where_one_is_missed_already() {
    let people = r#"people: {
        "ann": (skills: ["phone"], contract_hours: 40), "bob": (skills: ["phone"], contract_hours: 40),
    },"#;
    let (_, best) = solved(&format!("{KINDS}{people}"), &[&need([2; 8], NOTHING)]);
    let lunches: Vec<(Moment, Moment)> =
        best.duties.iter().flat_map(|duty| duty.breaks.iter().map(|(from, to, _)| (*from, *to))).collect();
    let [one, other] = &lunches[..] else { panic!("two lunches: {:?}", best.duties) };
    assert!(one.1 <= other.0 || other.1 <= one.0, "{lunches:?}");
    assert!(best.uncovered.iter().all(|part| part.missing == 1), "{:?}", best.uncovered);
}

#[test]
fn what_stays_uncovered_has_its_reason() {
    let why = |parts: &str, needed: &Needed| -> Vec<(Why, u32)> {
        let (_, best) = solved(&format!("{KINDS}{parts}"), &[needed]);
        best.uncovered.iter().map(|part| (part.why, part.missing)).collect()
    };
    let ann = r#"people: {"ann": (skills: ["phone"], contract_hours: 40)},"#;
    assert_eq!(why(ann, &need(NOTHING, [1; 8])), [(Why::NobodyHasTheSkill, 1)]);
    assert_eq!(why(ann, &need([2, 0, 0, 0, 0, 0, 0, 0], NOTHING)), [(Why::TooFewCanCome, 1)]);
    let tired = r#"people: {"ann": (skills: ["phone"], contract_hours: 0)},"#;
    assert_eq!(why(tired, &need([1; 8], NOTHING)), [(Why::UsedUp, 1)]);
    let late =
        r#"people: {"ann": (skills: ["phone"], contract_hours: 40, available: [(from: "12:00", to: "16:00")])},"#;
    assert_eq!(why(late, &need([1; 8], NOTHING)), [(Why::TooFewCanCome, 1)]);
    let (_, best) = solved(
        r#"shift_types: {"late": (length_hours: 4, earliest: "12:00")},
        people: {"ann": (skills: ["phone"], contract_hours: 40)},"#,
        &[&need([1; 8], NOTHING)],
    );
    assert_eq!(best.uncovered.iter().map(|part| part.why).collect::<Vec<_>>(), [Why::NoShiftCovers]);
    assert_eq!(best.uncovered[0].to, Moment::from_s(12.0 * 3600.0));
    assert!(plan(KINDS).roster.is_some());
    assert_eq!(Week::of(&plan(KINDS), &plan(KINDS).centre(), &[]), None, "there is nobody");
}

#[test]
fn wishes_decide_where_nothing_else_does() {
    let people = r#"roster_days: [monday, tuesday],
        people: {
            "ann": (skills: ["phone"], contract_hours: 40, wishes: [(day: tuesday)]),
            "bob": (skills: ["phone"], contract_hours: 40, wishes: [(day: monday)]),
        },"#;
    let day = need([1, 1, 1, 1, 0, 0, 0, 0], NOTHING);
    let (_, best) = solved(&format!("{KINDS}{people}"), &[&day, &day]);
    assert_eq!(best.duties.iter().map(|duty| (duty.day, duty.person)).collect::<Vec<_>>(), [(0, 0), (1, 1)]);
    assert_eq!((best.wishes_missed, best.hours), (0, 8.0));
    let alone = people.replace("\"bob\"", "\"bea\"").replace(
        "skills: [\"phone\"], contract_hours: 40, wishes: [(day: monday)]",
        "skills: [\"post\"], contract_hours: 40",
    );
    let (_, best) = solved(&format!("{KINDS}{alone}"), &[&day, &day]);
    assert_eq!((best.wishes_missed, best.uncovered.len()), (1, 0), "a wish leaves nobody waiting");
}

/// Every way to give three people a half shift or none, on one day, against the search.
#[test]
fn small_rosters_are_the_best_there_are() {
    let people = r#"people: {
        "ann": (skills: ["phone"], contract_hours: 40), "bob": (skills: ["phone", "post"], contract_hours: 40),
        "cid": (skills: ["post"], contract_hours: 40, available: [(from: "09:00", to: "15:00")]),
    },"#;
    let kinds =
        r#"shift_types: {"half": (length_hours: 4, earliest: "08:00", latest: "12:00", start_every_minutes: 60)},"#;
    let mut chance = Chance::new(11);
    for round in 0..20 {
        let mut random = || std::array::from_fn(|_| u32::from(chance.happens(0.6)) + u32::from(chance.happens(0.2)));
        let (phone, post): ([u32; 8], [u32; 8]) = (random(), random());
        let (_, found) = solved(&format!("{kinds}{people}"), &[&need(phone, post)]);
        let mut best = f64::INFINITY;
        // Where somebody begins, 0 for nowhere: 1 for 08:00 to 5 for 12:00; Bob in either group.
        for ann in 0..=5 {
            for bob in 0..=10 {
                for cid in [0, 2, 3, 4] {
                    let mut left = [phone, post];
                    let mut shifts = 0.0;
                    for (group, start) in
                        [(0, ann), (usize::from(bob > 5), if bob > 5 { bob - 5 } else { bob }), (1, cid)]
                    {
                        if start > 0 {
                            shifts += 1.0;
                            for here in &mut left[group][start - 1..start + 3] {
                                *here = u32::saturating_sub(*here, 1);
                            }
                        }
                    }
                    let missing: u32 = left.iter().flatten().sum();
                    best = f64::min(best, shifts * 40.0 + f64::from(missing) * UNCOVERED * 10.0);
                }
            }
        }
        assert!((found.value - best).abs() < 1e-6, "round {round}: {} is not {best}", found.value);
        assert!(found.bound <= best + 1e-6, "round {round}: {} is above {best}", found.bound);
    }
}

/// A house of fourteen people and five days.
fn larger() -> (Plan, Needed) {
    let people: String = (0..14)
        .map(|number| {
            let skills = ["\"phone\"", "\"post\"", "\"phone\", \"post\""][number % 3];
            let (hours, days) = (16 + 4 * (number % 6), 3 + number % 3);
            let times = if number % 4 == 0 { SOME_DAYS } else { "" };
            let contract = format!("contract_hours: {hours}, max_days: {days}");
            format!("\"p{number}\": (skills: [{skills}], {contract}, {times} wishes: [(day: friday)]),")
        })
        .collect();
    let plan = plan(&format!("{BREAKS}people: {{{people}}},"));
    (plan, need([2, 3, 4, 4, 4, 3, 3, 2], [1, 1, 2, 2, 1, 1, 1, 1]))
}

/// Shifts with two breaks and lunch, or one break, on five days.
const BREAKS: &str = r#"roster_days: [monday, tuesday, wednesday, thursday, friday],
    shift_types: {
        "full": (
            length_hours: 7, earliest: "08:00", latest: "09:00",
            breaks: [
                (length_minutes: 15, after_minutes: 60, before_minutes: 150),
                (length_minutes: 15, after_minutes: 270, before_minutes: 390),
            ],
            lunch: (length_minutes: 30, from: "11:00", to: "13:30"),
        ),
        "half": (
            length_hours: 4, earliest: "08:00", latest: "12:00",
            breaks: [(length_minutes: 10, after_minutes: 60, before_minutes: 180)],
        ),
    },"#;

/// Whatever is found keeps every rule of its plan.
fn keeps_every_rule(plan: &Plan, found: &Solved) {
    let roster = plan.roster.as_ref().expect("it has one");
    for (person, (name, worker)) in roster.people.iter().enumerate() {
        let own: Vec<&Duty> = found.duties.iter().filter(|duty| duty.person == person).collect();
        let paid: u64 = own.iter().map(|duty| roster.shift_types[duty.kind].1.paid().0).sum();
        assert!(paid <= worker.contract.0, "{name} works {paid} of {}", worker.contract.0);
        assert!(own.len() <= worker.most_days.unwrap_or(7) as usize, "{name}");
        for duty in &own {
            assert_eq!(own.iter().filter(|other| other.day == duty.day).count(), 1, "{name} works twice a day");
            assert!(worker.skills.contains(&plan.groups[duty.group].0), "{name} has not that skill");
            let times = worker.available.as_ref();
            let ms = |time: crate::words::TimeOfDay| u64::from(time.0) * 1000;
            let can = times.is_none_or(|times| {
                let fits = |(from, to): (u64, u64)| from <= duty.from.0 && duty.to.0 <= to;
                times.iter().any(|time| {
                    let today = time.days.is_empty() || time.days.contains(&roster.days[duty.day]);
                    today && fits((ms(time.from), ms(time.to)))
                })
            });
            assert!(can, "{name} cannot come: {duty:?}");
            let kind = &roster.shift_types[duty.kind].1;
            assert_eq!(
                (duty.to - duty.from, duty.breaks.len()),
                (kind.length, kind.breaks.len() + usize::from(kind.lunch.is_some()))
            );
            assert!(duty.breaks.windows(2).all(|two| two[0].1 <= two[1].0), "{duty:?}");
            let windows = kind
                .breaks
                .iter()
                .map(|pause| (duty.from + pause.after, duty.from + pause.before, pause.length, false));
            let lunch =
                kind.lunch.iter().map(|lunch| (Moment(ms(lunch.from)), Moment(ms(lunch.to)), lunch.length, true));
            for (first, last, length, is_lunch) in windows.chain(lunch) {
                let inside = |(from, to, lunch): &(Moment, Moment, bool)| {
                    *lunch == is_lunch && first <= *from && *to <= last && *to - *from == length
                };
                assert!(duty.breaks.iter().any(inside), "{duty:?} has no break in {first:?} to {last:?}");
            }
        }
    }
    assert!(found.bound <= found.value, "{} is above {}", found.bound, found.value);
}

/// A larger house: whatever is found keeps every rule, and the bound says how good it is.
#[test]
fn every_rule_is_kept() {
    let (plan, day) = larger();
    let week = Week::of(&plan, &plan.centre(), &[&day; 5]).expect("there are people");
    let found = solve(&week, 3, &|_| true);
    assert!(!found.duties.is_empty() && !found.stopped);
    keeps_every_rule(&plan, &found);
    assert!(found.gap() < 0.25, "gap {}", found.gap());
    assert_eq!(solve(&week, 3, &|_| true), found, "the same seed, the same roster");
}

/// Whoever stops it, wherever, is not asked much more, and has a roster that is no worse than what came first.
#[test]
fn it_stops_soon_with_the_best_so_far() {
    let (plan, day) = larger();
    let week = Week::of(&plan, &plan.centre(), &[&day; 5]).expect("there are people");
    let first = solve(&week, 3, &|_| false);
    for last in [2, 3, 5, 8, 13] {
        let asked = std::cell::Cell::new(0);
        let found = solve(&week, 3, &|done| {
            assert!((0.0..=1.0).contains(&done), "{done}");
            asked.set(asked.get() + 1);
            asked.get() < last
        });
        assert!(found.stopped && asked.get() <= last + 3, "asked {} times after {last}", asked.get());
        assert!(found.value <= first.value + 1e-6, "{} is above {}", found.value, first.value);
        keeps_every_rule(&plan, &found);
    }
}

/// Sixty people of several kinds for five days: near the bound with a solver, and not too far without.
#[test]
fn a_large_week_is_near_its_bound() {
    let people: String = (0..60)
        .map(|number| {
            let (hours, times) = match number % 5 {
                0 => (20, ""),
                1 => (30, "available: [(from: \"08:00\", to: \"14:00\")],"),
                _ => (35, ""),
            };
            let skills = if number % 2 == 0 { "\"phone\"" } else { "\"phone\", \"post\"" };
            let wish = ["", "wishes: [(day: friday)],", "wishes: [(day: monday)],"][number % 3];
            format!("\"p{number}\": (skills: [{skills}], contract_hours: {hours}, max_days: 5, {times} {wish}),")
        })
        .collect();
    // Nobody has a break in half a shift, so that whole numbers can come near to parts.
    let kinds = BREAKS.replace("breaks: [(length_minutes: 10, after_minutes: 60, before_minutes: 180)],", "");
    let plan = plan(&format!("{kinds}people: {{{people}}},"));
    let (busy, calm) = (
        need([12, 20, 26, 28, 26, 24, 18, 12], [4, 8, 10, 10, 8, 8, 6, 4]),
        need([8, 14, 18, 18, 16, 16, 12, 8], [2, 4, 6, 6, 6, 4, 4, 2]),
    );
    let days = [&busy, &busy, &calm, &busy, &calm];
    let found = solve(&Week::of(&plan, &plan.centre(), &days).expect("there are people"), 3, &|_| true);
    keeps_every_rule(&plan, &found);
    let most = if cfg!(feature = "milp") { 0.03 } else { 0.25 };
    assert!(found.gap() <= most, "gap {}, {} of {}", found.gap(), found.bound, found.value);
}

/// Every way to work two days, with hours and days that do not allow everything, against the search and its bound.
#[test]
fn the_bound_is_below_every_roster() {
    let people = r#"roster_days: [monday, tuesday], people: {
        "ann": (skills: ["phone"], contract_hours: 8, wishes: [(day: tuesday)]),
        "bob": (skills: ["phone"], contract_hours: 4),
        "cid": (skills: ["phone"], contract_hours: 40, max_days: 1, available: [(from: "09:00", to: "15:00")]),
    },"#;
    let kinds =
        r#"shift_types: {"half": (length_hours: 4, earliest: "08:00", latest: "12:00", start_every_minutes: 60)},"#;
    let plan = plan(&format!("{kinds}{people}"));
    let mut chance = Chance::new(5);
    for round in 0..12 {
        let mut random = || std::array::from_fn(|_| u32::from(chance.happens(0.7)) + u32::from(chance.happens(0.3)));
        let days: [[u32; 8]; 2] = [random(), random()];
        let (monday, tuesday) = (need(days[0], NOTHING), need(days[1], NOTHING));
        let week = Week::of(&plan, &plan.centre(), &[&monday, &tuesday]).expect("there are people");
        let found = solve(&week, 3, &|_| true);
        keeps_every_rule(&plan, &found);
        // Where somebody begins on a day, 0 for nowhere: 1 for 08:00 to 5 for 12:00.
        let count = |starts: [[usize; 2]; 3]| {
            let mut left = days;
            for start in starts {
                for (left, start) in left.iter_mut().zip(start).filter(|(_, start)| *start > 0) {
                    for here in &mut left[start - 1..start + 3] {
                        *here = here.saturating_sub(1);
                    }
                }
            }
            let shifts = starts.iter().flatten().filter(|start| **start > 0).count();
            let wish = if starts[0][1] > 0 { WISH } else { 0.0 };
            let missing: u32 = left.iter().flatten().sum();
            (shifts as f64 * 4.0 + wish + f64::from(missing) * UNCOVERED) * 10.0
        };
        let one_day = |most: usize| (0..=most).map(|start| [start, 0]).chain((1..=most).map(|start| [0, start]));
        let mut best = f64::INFINITY;
        for ann in 0..36 {
            for bob in one_day(5) {
                for cid in one_day(4).filter(|cid| !cid.contains(&1)) {
                    best = best.min(count([[ann / 6, ann % 6], bob, cid]));
                }
            }
        }
        assert!(found.bound <= best + 1e-6, "round {round}: {} is above {best}", found.bound);
        assert!(found.value >= best - 1e-6, "round {round}: {} is below {best}", found.value);
    }
}

#[test]
fn a_stopped_search_says_so() {
    let people =
        r#"people: {"ann": (skills: ["phone"], contract_hours: 40), "bob": (skills: ["phone"], contract_hours: 40)},"#;
    let plan = plan(&format!("{KINDS}{people}"));
    let day = need([1, 1, 1, 1, 2, 1, 1, 1], NOTHING);
    let week = Week::of(&plan, &plan.centre(), &[&day]).expect("there are people");
    let found = solve(&week, 1, &|_| false);
    assert!(found.stopped && found.bound <= found.value);
}
