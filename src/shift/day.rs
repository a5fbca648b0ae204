//! One person's day in a seat: the plan's day goes on around them, and what they do changes it.

mod contacts;
mod hand;
mod held;
mod meets;
mod time;
mod told;

use super::acting::{Act, Doing};
use super::effect::{Absence, Effect, Holding, House, Setting, What};
use super::{Chair, Stage};
use crate::queueing::{Outcome, Run, Tally};
use crate::words::{CompensationState, Moment, Span};
use std::sync::Arc;

pub use held::{Held, Origin, Routine};
pub(super) use time::Coming;
pub use told::{Noted, Saying, ShiftRefusal};

/// A shift in progress. A clone goes on exactly as the original does, or differently.
#[derive(Clone)]
pub struct Day {
    pub(super) stage: Arc<Stage>,
    setting: Setting,
    pub(super) chair: Chair,
    seed: u64,
    language: String,
    pub(super) run: Run,
    /// Where the day is once the centre has closed: a case may go on much later.
    after: Option<Moment>,
    holding: Holding,
    /// What has changed the day so far.
    effects: Vec<Effect>,
    /// What is on its way, by moment; of one moment in the order of planning.
    pub(super) coming: Vec<(Moment, Coming)>,
    pub(super) acts: Vec<Act>,
    pub(super) doing: Option<Doing>,
    /// Contacts that the person has listened in to, asked about or read of; those that were tagged are counted by the run.
    pub(super) heard: u32,
    pub(super) pattern_at: Option<Moment>,
    pub(super) cause_at: Option<Moment>,
    pub(super) told_at: Option<Moment>,
    pub(super) announced: bool,
    pub(super) compensation: CompensationState,
    /// How many conversations have begun.
    came: usize,
    /// Contacts of a class that has casts, none of which could come then: how many conversations had reached the seat
    /// before each, and how long it takes.
    pub(super) passed: Vec<(usize, Span)>,
    /// How many contacts have left it, those that are no conversations included.
    pub(super) gone: usize,
    /// The contact in front.
    held: Option<Held>,
    /// Those in hand that are not in front, in the order in which they came; nobody when nobody is in front.
    others: Vec<Held>,
    /// Those in the seat that are no conversations.
    pub(super) routines: Vec<Routine>,
    /// Nobody is put through because the person said so, from then on.
    pub(super) aside: Option<Absence>,
    /// Whether that is to begin as soon as nothing is in hand any more.
    pub(super) wants_aside: bool,
    /// Nobody more is put through from then on, where the seat has room for several contacts and the person wants none.
    pub(super) asked_aside: Option<Absence>,
    parked: Vec<Held>,
    done: Vec<Held>,
    pub(super) away: Vec<Absence>,
    pub(super) noted: Vec<Noted>,
}

impl Day {
    /// The day `seed` at the moment the person comes.
    pub fn new(stage: Arc<Stage>, chair: Chair, seed: u64, language: &str) -> Day {
        Day::begin(stage, Setting::of(chair), seed, language)
    }

    /// The same in the agent's chair, with somebody in the lead's who does this, each at its time; the plan's own lead is
    /// not there.
    pub fn led(stage: Arc<Stage>, seed: u64, language: &str, effects: &[Effect]) -> Day {
        let mut led = effects.to_vec();
        led.sort_by_key(|effect| effect.at);
        Day::begin(stage, Setting { chair: Chair::Agent, led: Some(led) }, seed, language)
    }

    fn begin(stage: Arc<Stage>, setting: Setting, seed: u64, language: &str) -> Day {
        let mut run = House::of(&stage, &setting).run(seed);
        let coming = setting.led.iter().flatten().map(|effect| (effect.at, Coming::Given(*effect))).collect();
        // Up to a millisecond before, so that what happens at the moment itself happens in the window.
        run.advance_to(Moment(stage.from().0.saturating_sub(1)));
        let mut day = Day {
            stage,
            chair: setting.chair,
            setting,
            seed,
            language: language.to_owned(),
            run,
            after: None,
            holding: Holding::default(),
            effects: Vec::new(),
            coming,
            acts: Vec::new(),
            doing: None,
            heard: 0,
            pattern_at: None,
            cause_at: None,
            told_at: None,
            announced: false,
            compensation: CompensationState::None,
            came: 0,
            passed: Vec::new(),
            gone: 0,
            held: None,
            others: Vec::new(),
            routines: Vec::new(),
            aside: None,
            wants_aside: false,
            asked_aside: None,
            parked: Vec::new(),
            done: Vec::new(),
            away: Vec::new(),
            noted: Vec::new(),
        };
        day.advance(day.stage.from());
        if day.floor_knows() {
            // The cause was told before anybody came: there is nothing left to find out.
            (day.pattern_at, day.cause_at) = (Some(day.stage.from()), Some(day.stage.from()));
        }
        day
    }

    /// What is played.
    pub fn stage(&self) -> &Arc<Stage> {
        &self.stage
    }

    /// In which chair.
    pub fn chair(&self) -> Chair {
        self.chair
    }

    /// What the day was like before the person did anything.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// What chance is keyed by.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The contact centre around the seat.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Where the day is.
    pub fn now(&self) -> Moment {
        let run = self.run.now();
        self.after.map_or(run, |after| after.max(run))
    }

    /// The contact in front: what is decided is decided there.
    pub fn held(&self) -> Option<&Held> {
        self.held.as_ref()
    }

    /// The contacts in hand that are not in front, in the order in which they came. Their customers go on by themselves;
    /// there is nobody where nobody is in front, and never anybody where the seat holds one contact at a time.
    pub fn others(&self) -> &[Held] {
        &self.others
    }

    /// How many contacts the seat holds at a time: as many chats as the plan's group does.
    pub fn places(&self) -> usize {
        let group = self.run.centre().groups.get(self.stage.group());
        match self.chair {
            Chair::Agent => group.map_or(1, |group| group.parallel.clamp(1, 64) as usize),
            Chair::Lead => 1,
        }
    }

    /// The contact in the seat that is no conversation; of several the one that is over first.
    pub fn routine(&self) -> Option<Routine> {
        self.routines.iter().copied().min_by_key(|routine| routine.until)
    }

    /// Cases that go on later, or should have already; the earliest first.
    pub fn parked(&self) -> &[Held] {
        &self.parked
    }

    /// Contacts that are over.
    pub fn done(&self) -> &[Held] {
        &self.done
    }

    /// What has changed the day so far; [`Day::ended`] knows all of it.
    pub fn effects(&self) -> &[Effect] {
        &self.effects
    }

    /// What there is to tell so far.
    pub fn noted(&self) -> &[Noted] {
        &self.noted
    }

    /// Contacts that the person has heard or tagged, those tagged by the floor included.
    pub fn heard(&self) -> u32 {
        self.heard + self.stage.topic().map_or(0, |topic| self.run.tagged(topic))
    }

    /// When the person saw the pattern, learned the cause, and told the floor.
    pub fn milestones(&self) -> [Option<Moment>; 3] {
        [self.pattern_at, self.cause_at, self.told_at]
    }

    /// Whether the floor knows the cause by now, whoever told it.
    pub fn floor_knows(&self) -> bool {
        self.stage.topic().is_some_and(|topic| self.run.floor_knows(topic))
    }

    /// How far the firm has come with compensation.
    pub fn compensation(&self) -> CompensationState {
        self.compensation
    }

    /// Whether callers are told while they wait.
    pub fn is_announced(&self) -> bool {
        self.announced
    }

    /// Whether the person can go: the window is over and nobody is on the line any more.
    pub fn is_over(&self) -> bool {
        let in_hand = self.has_in_hand() || self.doing.is_some();
        self.now() >= self.stage.to() && !in_hand && self.parked.is_empty()
    }

    /// How long each contact of a class with casts took, and how it ended; of the first contacts alone, because later ones
    /// keep nobody waiting.
    pub(super) fn handled(&self) -> Vec<(Span, Outcome)> {
        let all = self.done.iter().chain(&self.parked);
        let spoken = all.filter_map(|held| Some(((held.number, true), held.handled?, held.outcome?)));
        let passed = self.passed.iter().map(|(number, length)| ((*number, false), *length, Outcome::Solved));
        let mut all: Vec<((usize, bool), Span, Outcome)> = passed.chain(spoken).collect();
        // Whoever passed came before the conversation that has the same number; a stable sort keeps the rest in order.
        all.sort_by_key(|(number, _, _)| *number);
        all.into_iter().map(|(_, length, outcome)| (length, outcome)).collect()
    }

    /// Stretches in which nobody was put through to the seat.
    pub fn away(&self) -> &[Absence] {
        &self.away
    }

    /// The results of the whole day, everything that was done included; the rest of it goes on by itself.
    pub fn finish(&self) -> Tally {
        self.ended().run.tally().clone()
    }

    /// The day as it is when everybody has gone home, with all that still came about. Wants the window to be over: until
    /// then contacts that reach the seat wait for the person.
    pub fn ended(&self) -> Day {
        let mut day = self.clone();
        day.leave();
        while let Some(at) = day.next_by_itself() {
            day.bring(at);
            day.ends_by_itself();
            if day.held.is_some() {
                // Nobody is there any more to talk with whoever is met only now.
                day.leave();
            }
        }
        day.run.finish();
        day
    }

    /// Changes the day now.
    pub(super) fn change(&mut self, effect: Effect) {
        self.feel(effect);
        self.effects.push(effect);
        if effect.what == What::Told && self.told_at.is_none() {
            self.told_at = Some(effect.at);
            self.note(Saying::FloorTold);
        }
    }

    /// The day is changed by somebody else.
    pub(super) fn is_given(&mut self, effect: Effect) {
        self.feel(effect);
        if effect.what == What::Told {
            self.note(Saying::FloorTold);
        }
    }

    /// What has been felt by the day already is told with the rest.
    pub(super) fn was_felt(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    fn feel(&mut self, effect: Effect) {
        House::of(&self.stage, &self.setting).happens(&mut self.run, &mut self.holding, &effect);
        match effect.what {
            What::Announced => self.announced = true,
            What::Compensation(state) => self.compensation = self.compensation.max(state),
            What::Holds(_) | What::Ends(_) | What::Told | What::Tagged | What::Asked { .. } => {}
        }
    }

    pub(super) fn note(&mut self, what: Saying) {
        let at = self.now();
        self.noted.push(Noted { at, what });
    }
}
