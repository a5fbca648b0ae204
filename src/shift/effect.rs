//! What a person changed in the day, and the same day with and without it.
//!
//! An [`Effect`] is all that the rest of the day feels of an intervention: it can be left out, or carried to another day.

mod again;

use super::action::Deed;
use super::{Chair, Day, Stage};
use crate::queueing::{Centre, Outcome, Run, Tally};
use crate::staffing::overlay::Change;
use crate::words::{CompensationState, Dice, Moment, Span};
use again::Again;
use std::sync::Arc;

pub(super) use again::{felt, mean};

/// Something that changed the day at a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effect {
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
    /// The action it came of, by its position in the shift; absent when it came of a contact.
    pub action: Option<usize>,
    /// The same as one of the things that were done, by its place among them.
    pub act: Option<usize>,
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
    /// Callers are told while they wait.
    Announced,
    /// The firm has come so far with compensation.
    Compensation(CompensationState),
    /// Somebody of a department, by its position, was asked by telephone: whoever answers is busy that long.
    Asked {
        /// The department.
        department: usize,
        /// Tells one try from another.
        occasion: u32,
    },
}

/// A part of an action that sets something in the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A deed of the action, by its position.
    Deed(usize),
    /// What is otherwise while the person is away.
    Meanwhile,
}

/// What a day is like before the person does anything: whose chair is theirs, and who leads it.
#[derive(Clone, PartialEq, Debug)]
pub struct Setting {
    /// The person's chair.
    pub chair: Chair,
    /// What somebody else does in the lead's chair, in the order of time; absent where the plan's own lead sits there.
    pub led: Option<Vec<Effect>>,
}

impl Setting {
    /// The plan's day in a chair.
    pub fn of(chair: Chair) -> Setting {
        Setting { chair, led: None }
    }

    fn led(&self) -> &[Effect] {
        self.led.as_deref().unwrap_or_default()
    }
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

/// A centre furnished for a day: who of the plan is missing, and whether a person sits in the agent's seat.
#[derive(Clone, Copy)]
pub(super) struct House<'s> {
    stage: &'s Stage,
    own_lead: bool,
    seat: bool,
}

impl<'s> House<'s> {
    /// With the person in their chair.
    pub fn of(stage: &'s Stage, setting: &Setting) -> House<'s> {
        let agent = setting.chair == Chair::Agent;
        House { stage, own_lead: agent && setting.led.is_none(), seat: agent }
    }

    /// With the plan's average agent in the seat.
    fn unseated(self) -> House<'s> {
        House { seat: false, ..self }
    }

    /// How many contacts the person's seat holds at a time.
    pub fn places(self) -> usize {
        let group = self.stage.centre().groups.get(self.stage.group()).filter(|_| self.seat);
        group.map_or(1, |group| group.parallel.clamp(1, 64) as usize)
    }

    /// The day `seed` in it, at the moment it opens.
    pub fn run(self, seed: u64) -> Run {
        Run::new(&self.furnished((**self.stage.centre()).clone()), seed)
    }

    fn furnished(self, mut centre: Centre) -> Arc<Centre> {
        if self.seat {
            centre.human_seat = Some(self.stage.group());
            centre.seat_hours = (self.stage.from(), self.stage.to());
        }
        if !self.own_lead {
            for lead in centre.topics.iter_mut().filter_map(|topic| topic.lead.as_mut()) {
                // Reasons are still tagged; nobody else looks at them.
                lead.looks_from = Moment(u64::MAX);
            }
        }
        Arc::new(centre)
    }

    /// Carries an effect out on a day.
    pub fn happens(self, run: &mut Run, holding: &mut Holding, effect: &Effect) {
        if holding.take(effect) {
            let centre = self.furnished(self.stage.changed(&holding.changes(self.stage)));
            // Reading has seen to it that the shape of the day stays; a change of another shape would be passed over.
            let _ = run.interfere(centre);
        }
        match (effect.what, self.stage.topic()) {
            (What::Told, Some(topic)) => run.tell_floor(topic),
            (What::Tagged, Some(topic)) => run.tags(topic),
            (What::Asked { department, occasion }, _) => {
                // What they said was heard on the day that was played.
                let _ = run.asks_department(department, occasion);
            }
            _ => {}
        }
    }
}

/// How somebody works in the agent's seat, measured: what carries over to another day.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Habits {
    /// Each contact of a class that has casts: how long it took, and how it ended for the rest of the day.
    pub contacts: Vec<(Span, Outcome)>,
    /// Stretches in which nobody was put through.
    pub away: Vec<Absence>,
}

/// A stretch in which nobody was put through to the seat.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Absence {
    /// From when.
    pub from: Moment,
    /// Until when.
    pub to: Moment,
    /// For which of the things that were done; absent where a case went on.
    pub act: Option<usize>,
    /// Whether nobody could be put through just before it either: it follows at once on another one, or on the contact
    /// over which it was asked for.
    pub closed: bool,
    /// How many contacts had left the seat when it began, and when it was over: the order of what happens at one moment.
    pub gone: (usize, usize),
}

impl Habits {
    /// Those of a day.
    pub fn of(day: &Day) -> Habits {
        let day = day.ended();
        Habits { contacts: day.handled(), away: day.away().to_vec() }
    }
}

/// The day as it would have been: the plan's agent in the seat, or a lead who does nothing, and no intervention.
pub fn without(stage: &Stage, setting: &Setting, seed: u64) -> Tally {
    carried(stage, setting, seed, &[], &Habits::default())
}

/// The played day once more, without what came of some of the things that were done, and without the time they took.
/// `keep` is asked with the place of each among the acts; what the seat did in its contacts it does again.
pub fn replayed(day: &Day, keep: impl Fn(usize) -> bool) -> Tally {
    let day = &day.ended();
    let kept = |act: Option<usize>| act.is_none_or(&keep);
    let effects: Vec<Effect> = day.effects().iter().copied().filter(|effect| kept(effect.act)).collect();
    let mut habits = Habits::of(day);
    habits.away.retain(|absence| kept(absence.act));
    // The person was there, whatever of it is kept.
    once_more(day.stage(), day.setting(), day.seed(), &effects, &habits, true)
}

/// Another day, with the effects at their clock times and the seat's measured work. Without any the plan's agent works
/// the seat.
pub fn carried(stage: &Stage, setting: &Setting, seed: u64, effects: &[Effect], habits: &Habits) -> Tally {
    let works = !habits.contacts.is_empty() || !habits.away.is_empty();
    once_more(stage, setting, seed, effects, habits, works)
}

/// A day with these effects, and with the person in their seat or the plan's agent.
fn once_more(stage: &Stage, setting: &Setting, seed: u64, effects: &[Effect], habits: &Habits, seated: bool) -> Tally {
    let house = House::of(stage, setting);
    let house = if seated { house } else { house.unseated() };
    let mut all: Vec<Effect> = setting.led().iter().chain(effects).copied().collect();
    // A stable sort: what comes at one moment stays in its order.
    all.sort_by_key(|effect| effect.at);
    Again::new(house, seed, &all, habits, false).finish()
}

/// How the same person's measured work comes out on a calm day: without surges, with nobody's interventions, and with the
/// habits applied to every contact that reaches the seat. `None` where the plan has no surge to leave out.
pub fn calm(stage: &Stage, habits: &Habits, seed: u64) -> Option<Tally> {
    let centre = stage.calm()?;
    let house = House { stage, own_lead: true, seat: !habits.contacts.is_empty() };
    let run = Run::new(&house.furnished(centre), seed);
    let alone = Habits { contacts: habits.contacts.clone(), away: Vec::new() };
    Some(Again::on(house, run, &[], &alone, true).finish())
}

/// Further days, as many as are wanted: each without and with what carries over, on the same callers. `told` hears
/// after each how many are done, and says whether to go on.
pub fn further(day: &Day, days: u32, told: &mut dyn FnMut(u32) -> bool) -> Option<Vec<(Tally, Tally)>> {
    let day = &day.ended();
    let habits = Habits::of(day);
    let mut all = Vec::with_capacity(days as usize);
    for number in 0..days {
        if !told(number) {
            return None;
        }
        // Seeds of their own: the played one is told apart from what carries over.
        let seed = (Dice::stream(day.seed(), "further days", u64::from(number)).unit() * 9.0e15) as u64;
        let with = carried(day.stage(), day.setting(), seed, day.effects(), &habits);
        all.push((without(day.stage(), day.setting(), seed), with));
    }
    told(days).then_some(all)
}
