//! What a person changed in the day, and the same day with and without it.
//!
//! An [`Effect`] is all that the rest of the day feels of an intervention: it can be left out, or carried to another day.

use super::action::Deed;
use super::{Chair, Day, Stage};
use crate::queueing::{Centre, Outcome, Run, Seat, Tally};
use crate::staffing::overlay::Change;
use crate::words::{Dice, Moment, Span};
use std::sync::Arc;

/// Something that changed the day at a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effect {
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
    /// The action it came of, by its position in the shift; absent when it came of a contact.
    pub action: Option<usize>,
}

/// What an effect does to the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// What an action sets holds from now on: a deed by its position, or what is otherwise meanwhile.
    Holds(Part),
    /// It holds no longer.
    Ends(Part),
    /// The floor knows the cause.
    Told,
    /// One more contact shows its reason.
    Tagged,
}

/// A part of an action that sets something in the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A deed of the action, by its position.
    Deed(usize),
    /// What is otherwise while the person is away.
    Meanwhile,
}

/// What holds at a moment besides the plan: in the order in which it came.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Holding(Vec<(usize, Part)>);

impl Holding {
    /// Takes an effect into account; says whether the day's numbers are others now.
    fn take(&mut self, effect: &Effect) -> bool {
        match (effect.what, effect.action) {
            (What::Holds(part), Some(action)) => self.0.push((action, part)),
            (What::Ends(part), Some(action)) => {
                let Some(place) = self.0.iter().position(|held| *held == (action, part)) else { return false };
                self.0.remove(place);
            }
            _ => return false,
        }
        true
    }

    fn changes<'s>(&self, stage: &'s Stage) -> Vec<&'s Change> {
        let set = |(action, part): &(usize, Part)| -> &'s [Change] {
            let Some(action) = stage.shift.actions.0.get(*action) else { return &[] };
            match part {
                Part::Meanwhile => &action.value.meanwhile,
                Part::Deed(place) => match action.value.does.get(*place) {
                    Some(Deed::Set(set)) => set,
                    _ => &[],
                },
            }
        };
        self.0.iter().flat_map(set).collect()
    }
}

/// Carries an effect out on a day.
pub(super) fn happens(stage: &Stage, chair: Chair, run: &mut Run, holding: &mut Holding, effect: &Effect) {
    if holding.take(effect) {
        let centre = seated(stage, chair, stage.changed(&holding.changes(stage)));
        // Reading has seen to it that the shape of the day stays; a change of another shape would be passed over.
        let _ = run.interfere(Arc::new(centre));
    }
    match (effect.what, stage.topic()) {
        (What::Told, Some(topic)) => run.tell_floor(topic),
        (What::Tagged, Some(topic)) => run.tags(topic),
        _ => {}
    }
}

/// A centre with the person in their chair: an agent in the seat for the window, or no lead but the person.
pub(super) fn seated(stage: &Stage, chair: Chair, mut centre: Centre) -> Centre {
    match chair {
        Chair::Agent => {
            centre.human_seat = Some(stage.group());
            centre.seat_hours = (stage.from(), stage.to());
        }
        Chair::Lead => {
            for lead in centre.topics.iter_mut().filter_map(|topic| topic.lead.as_mut()) {
                // Reasons are still tagged; nobody else looks at them.
                lead.looks_from = Moment(u64::MAX);
            }
        }
    }
    centre
}

/// The day as it would have been: the plan's agent in the seat, or a lead who does nothing, and no intervention.
pub fn without(stage: &Stage, chair: Chair, seed: u64) -> Tally {
    let centre = match chair {
        Chair::Agent => Arc::clone(stage.centre()),
        Chair::Lead => Arc::new(seated(stage, chair, (**stage.centre()).clone())),
    };
    Run::new(&centre, seed).finish().clone()
}

/// The played day once more with some effects left out; what the seat did it does again.
pub fn replayed(day: &Day, keep: impl Fn(&Effect) -> bool) -> Tally {
    let effects: Vec<Effect> = day.effects().iter().copied().filter(|effect| keep(effect)).collect();
    carried(day.stage(), day.chair(), day.seed(), &effects, &Habits::of(day))
}

/// How somebody works in the agent's seat, measured: what carries over to another day.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Habits {
    /// Each contact: how long it took, and how it ended for the rest of the day.
    pub contacts: Vec<(Span, Outcome)>,
    /// Stretches in which nobody was put through.
    pub away: Vec<(Moment, Moment)>,
}

impl Habits {
    /// Those of a day.
    pub fn of(day: &Day) -> Habits {
        Habits { contacts: day.handled(), away: day.away() }
    }
}

/// Another day, with the effects at their clock times and the seat's measured work.
pub fn carried(stage: &Stage, chair: Chair, seed: u64, effects: &[Effect], habits: &Habits) -> Tally {
    let centre = Arc::new(seated(stage, chair, (**stage.centre()).clone()));
    let mut run = Run::new(&centre, seed);
    let mut holding = Holding::default();
    let mut coming = effects.iter().peekable();
    let mut seat = habits.contacts.iter().cycle();
    let mut away = habits.away.iter().peekable();
    if chair == Chair::Lead || habits.contacts.is_empty() {
        for effect in effects {
            run.advance_to(effect.at);
            happens(stage, chair, &mut run, &mut holding, effect);
        }
        if chair == Chair::Agent {
            work_through(&mut run, stage.to(), &mut std::iter::repeat(&(mean(stage), Outcome::Solved)));
        }
        return run.finish().clone();
    }
    // The seat works on between any two effects and absences.
    loop {
        let next_effect = coming.peek().map(|effect| effect.at);
        let next_away = away.peek().map(|(from, _)| *from);
        let next = next_effect.into_iter().chain(next_away).min().filter(|at| *at < stage.to());
        work_through(&mut run, next.unwrap_or(stage.to()), &mut seat);
        match next {
            None => break,
            Some(at) if next_effect == Some(at) => {
                if let Some(effect) = coming.next() {
                    happens(stage, chair, &mut run, &mut holding, effect);
                }
            }
            Some(_) => {
                if let Some((_, to)) = away.next()
                    && run.seat_steps_away().is_ok()
                {
                    run.advance_to(*to);
                    run.seat_comes_back();
                }
            }
        }
    }
    for effect in coming {
        run.advance_to(effect.at);
        happens(stage, chair, &mut run, &mut holding, effect);
    }
    run.finish().clone()
}

/// The seat takes contacts, each as long as the habits say, until a moment; one that is in hand then is finished.
fn work_through(run: &mut Run, until: Moment, habits: &mut dyn Iterator<Item = &(Span, Outcome)>) {
    loop {
        if let Seat::Holding { since, .. } = run.seat() {
            let Some((length, outcome)) = habits.next() else { return };
            let at = (since + *length).max(run.now());
            if run.release_seat_as(at, *outcome).is_err() {
                return;
            }
            continue;
        }
        match run.next_event_at() {
            Some(next) if next <= until => run.advance_to(next),
            _ => {
                run.advance_to(until);
                if !matches!(run.seat(), Seat::Holding { .. }) {
                    return;
                }
            }
        }
    }
}

/// What a contact takes an average agent, for a seat of which nothing was measured.
fn mean(stage: &Stage) -> Span {
    let classes = &stage.centre().classes;
    let total: f64 = classes.iter().map(|class| class.handling.mean_ms()).sum();
    Span((total / classes.len().max(1) as f64) as u64)
}

/// Fifty further days, or as many as are wanted: each with what carries over and without, on the same callers. `told`
/// hears after each how many are done, and says whether to go on.
pub fn further(day: &Day, days: u32, told: &mut dyn FnMut(u32) -> bool) -> Option<Vec<(Tally, Tally)>> {
    let habits = Habits::of(day);
    let mut all = Vec::with_capacity(days as usize);
    for number in 0..days {
        if !told(number) {
            return None;
        }
        // Seeds of their own: the played one is told apart from what carries over.
        let seed = (Dice::stream(day.seed(), "further days", u64::from(number)).unit() * 9.0e15) as u64;
        let with = carried(day.stage(), day.chair(), seed, day.effects(), &habits);
        all.push((without(day.stage(), day.chair(), seed), with));
    }
    Some(all)
}
