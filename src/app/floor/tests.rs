//! The figures, held against the engine's own state at moments that chance chooses.

use super::*;
use crate::library::Library;
use crate::queueing::{AgentState, Centre};
use crate::reading::Findings;
use crate::staffing::{Agents, Plan};
use crate::words::{Dice, FileId, Moment};
use std::collections::BTreeSet;
use std::sync::Arc;

fn plan(id: &str) -> Plan {
    let text = Library::new(None).plan(id).expect("it ships");
    Plan::read(FileId(0), &text, &mut Findings::new()).expect("it is readable")
}

fn seated(plan: &Plan) -> Arc<Centre> {
    Arc::new(Centre { human_seat: Some(0), ..plan.centre() })
}

/// Sizes of floors on screens, in points.
const SIZES: [(f32, f32); 5] = [(1400.0, 126.0), (1000.0, 90.0), (480.0, 84.0), (1000.0, 700.0), (260.0, 40.0)];

/// Looks at a day at so many moments of chance.
fn at_any_time(centre: &Arc<Centre>, seed: u64, times: usize, mut look: impl FnMut(&Run)) {
    let mut dice = Dice::stream(seed, "floor", 0);
    let day = (centre.close - centre.open).0 as usize;
    let mut moments: Vec<u64> = (0..times).map(|_| centre.open.0 + dice.below(day) as u64).collect();
    moments.sort_unstable();
    let mut run = Run::new(centre, seed);
    for moment in moments {
        run.advance_to(Moment(moment));
        look(&run);
    }
}

fn count(all: &[Figure], is: impl Fn(Kind) -> bool) -> usize {
    all.iter().filter(|figure| is(figure.kind)).count()
}

/// How many a part says it has no room for.
fn missing(all: &[Figure], part: Part) -> usize {
    let more = all.iter().find(|figure| figure.key == Key::More(part));
    more.map_or(0, |figure| if let Kind::More(number) = figure.kind { number } else { 0 })
}

/// Everybody is there, once, inside, and as the engine says.
fn holds(run: &Run, size: (f32, f32)) {
    let room = Room::of(size.0, size.1);
    let all = figures(run, room);
    let told = format!("{size:?} at {}", run.now().as_s());
    let waiting = count(&all, |kind| matches!(kind, Kind::Waiting(_)));
    assert_eq!(waiting + missing(&all, Part::Waiting), run.waiting().count(), "{told}");
    let agents = |is: fn(&AgentState) -> bool| run.agents().filter(|(_, state)| is(state)).count();
    type Is = fn(&AgentState) -> bool;
    let states: [(Doing, Is); 6] = [
        (Doing::Free, |state| matches!(state, AgentState::Idle { .. })),
        (Doing::Talking, |state| matches!(state, AgentState::Talking { .. } | AgentState::Human { .. })),
        (Doing::AfterCall, |state| matches!(state, AgentState::AfterCall { .. })),
        (Doing::CallingBack, |state| matches!(state, AgentState::CallingBack { .. })),
        (Doing::Stuck, |state| matches!(state, AgentState::Frozen { .. })),
        (Doing::Away, |state| matches!(state, AgentState::Away { .. })),
    ];
    let hidden = missing(&all, Part::Agents);
    for (doing, is) in states {
        let drawn = count(&all, |kind| kind == Kind::Agent(doing));
        assert!(drawn <= agents(is) && (hidden > 0 || drawn == agents(is)), "{told} {doing:?} {drawn}");
    }
    assert_eq!(count(&all, |kind| matches!(kind, Kind::Agent(_))) + hidden, run.agents().count(), "{told}");
    assert_eq!(count(&all, |kind| matches!(kind, Kind::Department(_))), run.centre().departments.len(), "{told}");
    let keys: BTreeSet<Key> = all.iter().map(|figure| figure.key).collect();
    assert_eq!(keys.len(), all.len(), "{told}: somebody stands there twice");
    for figure in &all {
        let inside = |at: f32, across: f32, room: f32| {
            across >= 0.0 && at - across / 2.0 > -0.001 && at + across / 2.0 < room + 0.001
        };
        let ((x, y), (width, height)) = (figure.place, figure.size);
        assert!(inside(x, width, room.width) && inside(y, height, 1.0), "{told}: {figure:?}");
    }
}

#[test]
fn what_is_drawn_is_what_the_engine_says() {
    for id in ["plain-day", "billing-error-day", "chat-team", "small-office", "two-skills"] {
        let centre = seated(&plan(id));
        for seed in 0..3 {
            at_any_time(&centre, seed, 8, |run| SIZES.iter().for_each(|size| holds(run, *size)));
        }
    }
}

/// So few agents that the line outgrows the floor, and so many that they do.
#[test]
fn what_does_not_fit_is_told() {
    let mut crowded = plan("billing-error-day");
    for (_, class) in &mut crowded.classes {
        class.numbers.patience.then = None;
    }
    let (mut most, mut hidden) = (0, 0);
    for agents in [3, 60, 400] {
        crowded.groups[0].1.agents = Agents::Always(agents);
        at_any_time(&seated(&crowded), 1, 6, |run| {
            for size in SIZES {
                holds(run, size);
                let all = figures(run, Room::of(size.0, size.1));
                most = most.max(missing(&all, Part::Waiting));
                hidden = hidden.max(missing(&all, Part::Agents));
            }
        });
    }
    assert!(most > 0 && hidden > 0, "{most} {hidden}");
}

#[test]
fn the_trainees_seat_is_marked_and_no_other() {
    let plan = plan("plain-day");
    for (centre, marks) in [(seated(&plan), 1), (Arc::new(plan.centre()), 0)] {
        at_any_time(&centre, 2, 4, |run| {
            let all = figures(run, Room::of(1400.0, 126.0));
            assert_eq!(count(&all, |kind| kind == Kind::Mark), marks);
            assert_eq!(count(&all, |kind| kind == Kind::OwnDesk), marks);
            let own = all.iter().find(|figure| figure.kind == Kind::OwnDesk).map(|figure| figure.key);
            assert_eq!(own, own_seat(run).map(Key::Desk));
        });
    }
}

#[test]
fn a_department_that_nobody_answers_for_is_dark() {
    let centre = seated(&plan("billing-error-day"));
    let mut run = Run::new(&centre, 1);
    run.advance_to(Moment(10 * 3_600_000));
    assert_ne!(light(&run, 0), Light::Dark);
    run.advance_to(Moment(12 * 3_600_000));
    assert_eq!((light(&run, 0), light(&run, 7)), (Light::Dark, Light::Dark));
    let alarms = |run: &Run| count(&figures(run, Room::of(1400.0, 126.0)), |kind| kind == Kind::Alarm);
    let at_noon = |seed| {
        let mut run = Run::new(&centre, seed);
        run.advance_to(Moment(12 * 3_600_000));
        alarms(&run)
    };
    assert!((0..8).map(at_noon).sum::<usize>() > 3, "on most days somebody has waited too long by noon");
}

/// No state is told by its colour alone.
#[test]
fn states_differ_in_shape() {
    let shapes = |kinds: &[Kind]| kinds.iter().map(|kind| kind.shape()).collect::<BTreeSet<Shape>>().len();
    assert_eq!(shapes(&[Patience::Fresh, Patience::Thin, Patience::Ending].map(Kind::Waiting)), 3);
    let doing = [Doing::Free, Doing::Talking, Doing::AfterCall, Doing::CallingBack, Doing::Stuck, Doing::Away];
    assert_eq!(shapes(&doing.map(Kind::Agent)), 6);
    assert_eq!(shapes(&[Light::Open, Light::Answering, Light::Busy, Light::Dark].map(Kind::Department)), 4);
}

#[test]
fn a_short_line_leaves_the_agents_the_room() {
    let centre = seated(&plan("billing-error-day"));
    let room = Room::of(1400.0, 126.0);
    let mut seen: Vec<(usize, f32)> = Vec::new();
    at_any_time(&centre, 3, 200, |run| {
        let all = figures(run, room);
        let ground = all.iter().find(|figure| figure.key == Key::Ground(Part::Waiting)).expect("it is there");
        seen.push((run.waiting().count(), ground.size.0 / room.width));
    });
    assert!(seen.iter().any(|(waiting, _)| *waiting == 0) && seen.iter().any(|(waiting, _)| *waiting > 12));
    for (waiting, share) in seen {
        assert!(share < if waiting == 0 { 0.13 } else { 0.29 }, "{waiting}: {share}");
        assert!(waiting < 13 || share > 0.27, "{waiting}: {share}");
    }
}
