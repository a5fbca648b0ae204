//! Small centres of every kind, with all that can be on in any mixture, for tests of what holds for every centre.
//!
//! Positions may name nothing, shifts may overlap, groups may have nobody. Only what would let the same customers come
//! back without end in no time is left out: they stay away for half a minute at least.

use super::centres::{HOUR, MINUTE, SECOND};
use frontline::queueing::*;
use frontline::words::{Moment, Share, Span, TimeOfDay, Timetable};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use std::sync::Arc;

const OPEN: u64 = 9 * HOUR;

/// Any small centre.
pub fn centre() -> impl Strategy<Value = Centre> {
    let hours = (Just(OPEN), MINUTE..2 * HOUR, 5 * MINUTE..HOUR);
    let rules = (after_close(), shift_end(), choice(), of(0..12_u32), volume(), level_rule());
    let people = (vec(class(), 0..4), vec(group(), 0..4), vec(department(), 0..3), vec(topic(), 0..3));
    let extras = (of(0..3_usize), vec(change(), 0..3));
    (hours, rules, people, extras).prop_map(|(hours, rules, people, extras)| {
        let (open, length, interval) = hours;
        let mut centre = Centre::empty(Moment(open), Moment(open + length), Span(interval));
        (centre.after_close, centre.shift_end, centre.choice, centre.lines, centre.volume, centre.service_level) =
            rules;
        (centre.classes, centre.groups, centre.departments, centre.topics) = people;
        let (human, mut changes) = extras;
        // A person outside who is never asked in a test: the seat is taken at most once, and kept.
        centre.human_seat = human;
        changes.sort_by_key(|change| change.at);
        centre.changes = changes.iter().map(|change| (change.at, Arc::new(change.made_to(&centre)))).collect();
        centre
    })
}

// ---- Numbers ------------------------------------------------------------------------------------------------------

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 1 => Just(1.0), 4 => 0.0..1.0_f64]
}

fn span(most_s: u64) -> impl Strategy<Value = Span> {
    prop_oneof![1 => Just(Span(0)), 5 => (0..=most_s * SECOND).prop_map(Span)]
}

/// From half an hour before the opening to long after the close; often on a full five minutes, where things meet.
fn moment() -> impl Strategy<Value = Moment> {
    let from = OPEN - 30 * MINUTE;
    prop_oneof![
        (0..4 * HOUR).prop_map(move |at| Moment(from + at)),
        (0..48_u64).prop_map(move |at| Moment(from + at * 5 * MINUTE))
    ]
}

fn length(most_s: u64) -> BoxedStrategy<Distribution> {
    let some = move || (1..=most_s * SECOND).prop_map(Span);
    prop_oneof![
        Just(Distribution::nothing()),
        some().prop_map(Distribution::constant),
        some().prop_map(Distribution::exponential),
        (some(), some()).prop_map(|(from, more)| Distribution::Uniform(from.0 as f64, (from.0 + more.0) as f64)),
        (some(), some()).prop_map(|(mean, deviation)| Distribution::lognormal(mean, deviation)),
        (some(), some()).prop_map(|(mean, deviation)| Distribution::gamma(mean, deviation)),
        (some(), 0.5..3.0_f64).prop_map(|(mean, shape)| Distribution::weibull(mean, shape)),
        (share(), some(), some()).prop_map(|(share, first, second)| Distribution::Hyperexponential {
            share,
            first: first.0 as f64,
            second: second.0 as f64,
        }),
        vec(some(), 1..5).prop_map(|measured| Distribution::empirical(&measured).expect("there are some")),
    ]
    .boxed()
}

/// How long somebody stays away.
fn away() -> impl Strategy<Value = Distribution> {
    let from = 30 * SECOND..10 * MINUTE;
    (from, 0..10 * MINUTE).prop_map(|(from, more)| Distribution::Uniform(from as f64, (from + more) as f64))
}

fn away_for() -> impl Strategy<Value = Span> {
    (30 * SECOND..10 * MINUTE).prop_map(Span)
}

// ---- Rules of the house -------------------------------------------------------------------------------------------

fn after_close() -> impl Strategy<Value = AfterClose> {
    prop_oneof![Just(AfterClose::ServeOut), Just(AfterClose::SendAway)]
}

fn shift_end() -> impl Strategy<Value = ShiftEnd> {
    prop_oneof![Just(ShiftEnd::FinishAndLeave), Just(ShiftEnd::Relieved), Just(ShiftEnd::Interrupt)]
}

fn choice() -> impl Strategy<Value = AgentChoice> {
    prop_oneof![Just(AgentChoice::LongestIdle), Just(AgentChoice::Random)]
}

fn volume() -> impl Strategy<Value = Volume> {
    (0.0..0.5_f64, 0.0..0.5_f64, share()).prop_map(|(day_cv, interval_cv, correlation)| Volume {
        day_cv,
        interval_cv,
        correlation,
    })
}

fn level_rule() -> impl Strategy<Value = ServiceLevelRule> {
    prop_oneof![
        Just(ServiceLevelRule::OfOffered),
        Just(ServiceLevelRule::OfOfferedWithoutShortAbandons),
        Just(ServiceLevelRule::OfAnswered),
        Just(ServiceLevelRule::WaitedNoLonger),
    ]
}

// ---- Contacts -----------------------------------------------------------------------------------------------------

fn class() -> BoxedStrategy<Class> {
    let comes = (channel(), demand(), deflection(), of(menu()), patience(), of(balking()), of(redial()), routes());
    let handled = (handling(), of(handling()), of(0..3_usize), of(need()), of(promise()), of(offer()), of(repeat()));
    let more = (span(60), 0.0..3.0_f64, 0.0..2.0_f64, span(60), share(), of(span(120)));
    let rare = (of(voicemail()), proptest::option::weighted(0.2, deferred()));
    (comes, handled, more, rare)
        .prop_map(|(comes, handled, more, rare)| {
            let (channel, demand, deflection, menu, patience, balking, redial, routes) = comes;
            let (handling, informed, topic, need, promise, callback_offer, repeat) = handled;
            let (within, priority, ageing_per_min, retelling, angrier, same_agent) = more;
            let (voicemail, deferred) = rare;
            Class {
                channel,
                demand,
                deflection,
                menu,
                patience,
                balking,
                redial,
                within,
                priority,
                ageing_per_min,
                routes,
                handling,
                informed,
                topic,
                need,
                promise,
                callback_offer,
                repeat,
                retelling,
                angrier,
                same_agent,
                voicemail,
                deferred,
            }
        })
        .boxed()
}

fn channel() -> impl Strategy<Value = Channel> {
    prop_oneof![
        3 => Just(Channel::Phone),
        2 => Just(Channel::Chat),
        1 => Just(Channel::EMail),
        1 => Just(Channel::Social),
        1 => Just(Channel::Outbound),
    ]
}

fn demand() -> impl Strategy<Value = Demand> {
    let stretch = (0.0..150.0_f64, 0..HOUR);
    let rates = vec(stretch, 0..4).prop_map(|stretches| {
        let mut from = OPEN;
        let rate = |(per_hour, length): (f64, u64)| {
            let rate = Rate { from: Moment(from), to: Moment(from + length), per_hour };
            from += length;
            rate
        };
        Demand::Rates(stretches.into_iter().map(rate).collect())
    });
    prop_oneof![3 => rates, 1 => vec(moment(), 0..40).prop_map(Demand::At)]
}

fn deflection() -> impl Strategy<Value = Deflection> {
    (0.0..0.3_f64, share(), span(600)).prop_map(|(share, fails, delay)| Deflection { share, fails, delay })
}

fn menu() -> impl Strategy<Value = Menu> {
    (0..4_u32, span(20), 0.0..0.5_f64).prop_map(|(levels, per_level, leaves)| Menu { levels, per_level, leaves })
}

fn patience() -> impl Strategy<Value = Patience> {
    (0.0..0.3_f64, of(length(300))).prop_map(|(at_once, then)| Patience { at_once, then })
}

fn balking() -> impl Strategy<Value = Balking> {
    (0.0..0.5_f64).prop_map(|per_announced_min| Balking { per_announced_min })
}

fn redial() -> impl Strategy<Value = Redial> {
    (0.0..0.9_f64, 0.0..0.9_f64, 0.0..0.9_f64, 0.0..0.9_f64, away(), of((0..4_usize, share()))).prop_map(
        |(first, later, busy_first, busy_later, delay, other)| Redial {
            first,
            later,
            busy_first,
            busy_later,
            delay,
            other,
        },
    )
}

/// Up to four groups in any order, each at most once.
fn routes() -> impl Strategy<Value = Vec<Route>> {
    (any_order(), vec(span(60), 0..=4)).prop_map(|(groups, waits)| {
        groups.into_iter().zip(waits).map(|(group, after)| Route { group, after }).collect()
    })
}

/// The first four positions.
fn any_order() -> impl Strategy<Value = Vec<usize>> {
    Just(vec![0, 1, 2, 3]).prop_shuffle()
}

fn handling() -> BoxedStrategy<Handling> {
    (length(300), length(30), length(60), span(20), 0.5..2.0_f64)
        .prop_map(|(talk, hold, after_call, extra, factor)| Handling { talk, hold, after_call, extra, factor })
        .boxed()
}

fn need() -> impl Strategy<Value = Need> {
    (0..3_usize, share(), span(60)).prop_map(|(department, share, vain)| Need { department, share, vain })
}

fn promise() -> BoxedStrategy<Promise> {
    let how = (share(), span(3600), of(span(1200)), length(200), share(), span(90), 0..4_u32, away_for());
    let else_calls = (0.0..0.9_f64, 0.0..0.9_f64, away());
    (how, else_calls)
        .prop_map(|(how, else_calls)| {
            let (share, due, urgent, talk, reach, failed_try, tries, between) = how;
            let (broken_calls, unpromised_calls, delay) = else_calls;
            Promise {
                share,
                due,
                urgent,
                talk,
                reach,
                failed_try,
                tries,
                between,
                broken_calls,
                unpromised_calls,
                delay,
            }
        })
        .boxed()
}

fn offer() -> impl Strategy<Value = CallbackOffer> {
    (0..4_u32, share()).prop_map(|(waiting_at_least, accepts)| CallbackOffer { waiting_at_least, accepts })
}

fn repeat() -> impl Strategy<Value = Repeat> {
    (0.0..0.5_f64, away()).prop_map(|(share, delay)| Repeat { share, delay })
}

fn voicemail() -> impl Strategy<Value = Voicemail> {
    let mode =
        prop_oneof![Just(VoicemailMode::Ignored), share().prop_map(VoicemailMode::List), Just(VoicemailMode::Task)];
    (share(), mode, span(3600), length(120)).prop_map(|(share, mode, due, handling)| Voicemail {
        share,
        mode,
        due,
        handling,
    })
}

fn deferred() -> impl Strategy<Value = Deferred> {
    (span(7200), of(span(1800)), share(), span(60)).prop_map(|(due, urgent, reach, failed_try)| Deferred {
        due,
        urgent,
        reach,
        failed_try,
    })
}

// ---- People -------------------------------------------------------------------------------------------------------

fn group() -> BoxedStrategy<Group> {
    let does = (serves(), picks(), staff(), 1..4_u32, 0.0..0.5_f64, 0..3_u32);
    let loses = (0.0..0.5_f64, 0.0..0.3_f64, share(), 1.0..2.0_f64, of(freezes()));
    (does, loses, share(), vec(habit(), 0..3))
        .prop_map(|(does, loses, guided, habits)| {
            let (serves, picks, staff, parallel, stretch, reserve) = does;
            let (shrinkage, absence, novices, novice_factor, freezes) = loses;
            Group {
                serves,
                picks,
                staff,
                shrinkage,
                absence,
                parallel,
                stretch,
                reserve,
                novices,
                novice_factor,
                freezes,
                guided,
                habits,
            }
        })
        .boxed()
}

fn habit() -> impl Strategy<Value = Habit> {
    (0..4_usize, of(share()), of(share())).prop_map(|(class, repeats, promises)| Habit { class, repeats, promises })
}

fn serves() -> impl Strategy<Value = Vec<Served>> {
    (any_order(), vec(0.5..2.0_f64, 0..=4)).prop_map(|(classes, factors)| {
        classes.into_iter().zip(factors).map(|(class, factor)| Served { class, factor }).collect()
    })
}

fn picks() -> impl Strategy<Value = Picks> {
    prop_oneof![Just(Picks::ByPriority), Just(Picks::InOrder)]
}

fn staff() -> impl Strategy<Value = Staff> {
    let steps = vec((moment(), 0..5_u32), 0..6).prop_map(|mut steps| {
        steps.sort();
        Staff::Count(steps)
    });
    // From the opening on, so that many of the days have somebody.
    let always = (1..5_u32).prop_map(|agents| Staff::Count(vec![(Moment(0), agents)]));
    let people = vec(person(), 0..5).prop_map(Staff::People);
    prop_oneof![2 => steps, 1 => always, 3 => people]
}

/// Up to three stretches on duty, with breaks between them.
fn person() -> impl Strategy<Value = Person> {
    let stretch = (MINUTE..HOUR, prop_oneof![Just(0_u64), Just(15 * MINUTE), 0..HOUR]);
    (moment(), vec(stretch, 0..4)).prop_map(|(from, stretches)| {
        let mut at = from;
        let on_duty = |(length, rest): (u64, u64)| {
            let (from, to) = (at, at + Span(length));
            at = to + Span(rest);
            (from, to)
        };
        Person { on_duty: stretches.into_iter().map(on_duty).collect() }
    })
}

fn freezes() -> impl Strategy<Value = Freezes> {
    (0.0..6.0_f64, span(360)).prop_map(|(per_day, length)| Freezes { per_day, length })
}

// ---- Departments --------------------------------------------------------------------------------------------------

fn department() -> BoxedStrategy<Department> {
    let stretch = || (moment(), 0..2 * HOUR).prop_map(|(from, length)| (time(from), time(from + Span(length))));
    let reach = vec((stretch(), share()), 0..3).prop_map(|stretches| {
        let with = |((from, to), share)| (from, to, Share::new(share).expect("it is a share"));
        Timetable(stretches.into_iter().map(with).collect())
    });
    let headcount = vec((stretch(), 0..3_u32), 0..3)
        .prop_map(|stretches| Timetable(stretches.into_iter().map(|((from, to), heads)| (from, to, heads)).collect()));
    (reach, headcount, span(60), length(180))
        .prop_map(|(reach, headcount, pick_up, answer)| Department { reach, headcount, pick_up, answer })
        .boxed()
}

fn time(moment: Moment) -> TimeOfDay {
    TimeOfDay((moment.0 / SECOND) as u32)
}

fn topic() -> impl Strategy<Value = Topic> {
    (0..3_usize, of(moment()), of(lead()), span(900)).prop_map(|(department, told, lead, spread)| Topic {
        department,
        told,
        lead,
        spread,
    })
}

fn lead() -> impl Strategy<Value = Lead> {
    (share(), 0..10_u32, moment(), away_for(), of(0..4_u32), span(900), span(300)).prop_map(
        |(tagged, notices_after, looks_from, tries_every, walks_after, walk, briefing)| Lead {
            tagged,
            notices_after,
            looks_from,
            tries_every,
            walks_after,
            walk,
            briefing,
        },
    )
}

// ---- Changes in mid-day -------------------------------------------------------------------------------------------

/// Other numbers from a moment on; who answers whom stays as it is.
#[derive(Clone, Debug)]
struct Change {
    at: Moment,
    staff: Staff,
    demand: Demand,
    patience: Patience,
    handling: Handling,
    lines: Option<u32>,
    told: Option<Moment>,
}

fn change() -> BoxedStrategy<Change> {
    (moment(), staff(), demand(), patience(), handling(), of(0..12_u32), of(moment()))
        .prop_map(|(at, staff, demand, patience, handling, lines, told)| Change {
            at,
            staff,
            demand,
            patience,
            handling,
            lines,
            told,
        })
        .boxed()
}

impl Change {
    fn made_to(&self, centre: &Centre) -> Centre {
        let mut changed = Centre { lines: self.lines, changes: Vec::new(), ..centre.clone() };
        if let Some(class) = changed.classes.first_mut() {
            class.demand = self.demand.clone();
            class.patience = self.patience.clone();
            class.handling = self.handling.clone();
        }
        if let Some(group) = changed.groups.first_mut() {
            group.staff = self.staff.clone();
        }
        if let Some(topic) = changed.topics.first_mut() {
            topic.told = self.told;
        }
        changed
    }
}
