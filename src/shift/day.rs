//! One person's day in a seat: the plan's day goes on around them, and what they do changes it.

use super::acting::{Act, Doing};
use super::effect::{Absence, Effect, Holding, House, Setting, What, felt, mean};
use super::stage::{moment, time};
use super::{Arrival, Chair, Stage, casting};
use crate::conversation::{Attempt, Offer, Phase, Refusal};
use crate::queueing::{Caller, Outcome, Run, Seat, Tally};
use crate::words::{CompensationState, Dice, EventKind, Moment, Span};
use std::fmt;
use std::sync::Arc;

/// A shift in progress. A clone goes on exactly as the original does, or differently.
#[derive(Clone)]
pub struct Day {
    pub(super) stage: Arc<Stage>,
    setting: Setting,
    pub(super) chair: Chair,
    seed: u64,
    language: String,
    pub(super) run: Run,
    holding: Holding,
    /// What has changed the day so far.
    effects: Vec<Effect>,
    /// What is on its way, by moment; of one moment in the order of planning.
    pub(super) coming: Vec<(Moment, Coming)>,
    pub(super) acts: Vec<Act>,
    pub(super) doing: Option<Doing>,
    /// Contacts that were heard, tagged ones of the person's own included.
    pub(super) heard: u32,
    pub(super) pattern_at: Option<Moment>,
    pub(super) cause_at: Option<Moment>,
    pub(super) told_at: Option<Moment>,
    pub(super) announced: bool,
    pub(super) compensation: CompensationState,
    held: Option<Held>,
    pub(super) routine: Option<Routine>,
    /// Since when nobody is put through because the person said so.
    pub(super) aside: Option<Moment>,
    /// Whether that is to begin as soon as the contact in hand is over.
    pub(super) wants_aside: bool,
    parked: Vec<Held>,
    done: Vec<Held>,
    pub(super) away: Vec<Absence>,
    pub(super) noted: Vec<Noted>,
}

/// What is on its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Coming {
    /// The day is changed.
    Effect(Effect),
    /// The day is changed by somebody else.
    Given(Effect),
    /// The person who acts has reached whom they asked, or the place where nobody is.
    Asks(usize),
    /// The person has time again.
    Back,
}

/// A contact in the seat that is no conversation: the plan's average handles it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Routine {
    /// Its class in the plan.
    pub class: usize,
    /// When somebody picked up.
    pub since: Moment,
    /// When it will be over.
    pub until: Moment,
}

/// A contact in the person's hands.
#[derive(Clone)]
pub struct Held {
    /// Who it is on this day.
    pub caller: Caller,
    /// The class in the plan.
    pub class: usize,
    /// When somebody picked up first.
    pub since: Moment,
    /// How long the caller had waited.
    pub waited: Span,
    /// What the caller brought along.
    pub arrival: Arrival,
    /// The conversation.
    pub attempt: Attempt,
    /// The cast it came of.
    pub cast: usize,
    /// How the first contact ended for the rest of the day, once it has.
    pub outcome: Option<Outcome>,
    /// How long the first contact took, once it is over.
    pub handled: Option<Span>,
    /// When the case goes on, while it waits for that.
    pub due: Option<Moment>,
    /// How late it went on, each time.
    pub late: Vec<Span>,
    /// The moment of the day at which second 0 of the case lies now.
    base: Moment,
    /// Events of the conversation that the day has heard of.
    told: usize,
}

/// Something worth telling afterwards, in the past tense.
#[derive(Clone, PartialEq, Debug)]
pub struct Noted {
    /// When.
    pub at: Moment,
    /// What.
    pub what: Saying,
}

/// What there is to tell.
#[derive(Clone, PartialEq, Debug)]
pub enum Saying {
    /// A contact reached the seat: its place among the casts, and how long the caller had waited.
    Came(usize, Span),
    /// A contact was over, or goes on later.
    Went(Outcome),
    /// Something was begun, by its position among the actions.
    Began(usize),
    /// It was done.
    Did(usize),
    /// It was done in vain: nobody answered.
    InVain(usize),
    /// Many contacts have one cause, and the person has seen it.
    SawPattern,
    /// The person knows the cause.
    LearnedCause,
    /// The floor knows the cause.
    FloorTold,
    /// A case goes on so much later than it should.
    TakenUp(Span),
    /// A case that should have gone on was left.
    Left,
}

/// A normal answer to what cannot be done now. It changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ShiftRefusal {
    /// Somebody is on the line.
    InContact,
    /// Nobody is on the line.
    NoContact,
    /// The person is doing something else.
    Busy,
    /// It is not possible yet, or not any more.
    NotNow,
    /// The window is over.
    Over,
    /// The conversation does not offer it.
    Talk(Refusal),
}

impl fmt::Display for ShiftRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShiftRefusal::InContact => f.write_str("somebody is on the line"),
            ShiftRefusal::NoContact => f.write_str("nobody is on the line"),
            ShiftRefusal::Busy => f.write_str("there is something else in hand"),
            ShiftRefusal::NotNow => f.write_str("this is not possible now"),
            ShiftRefusal::Over => f.write_str("the shift is over"),
            ShiftRefusal::Talk(refusal) => refusal.fmt(f),
        }
    }
}

impl Held {
    /// The moment of the day at which second 0 of the case lies: of a case that goes on, not when it first began.
    pub fn began(&self) -> Moment {
        self.base
    }
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
            held: None,
            routine: None,
            aside: None,
            wants_aside: false,
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
        self.run.now()
    }

    /// The contact on the line.
    pub fn held(&self) -> Option<&Held> {
        self.held.as_ref()
    }

    /// The contact in the seat that is no conversation.
    pub fn routine(&self) -> Option<Routine> {
        self.routine
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
        let in_hand = self.held.is_some() || self.doing.is_some() || self.routine.is_some();
        self.now() >= self.stage.to() && !in_hand && self.parked.is_empty()
    }

    /// How long each contact took, and how it ended; of the first contacts alone, because later ones keep nobody waiting.
    pub(super) fn handled(&self) -> Vec<(Span, Outcome)> {
        let all = self.done.iter().chain(&self.parked);
        let mut all: Vec<(Moment, Span, Outcome)> =
            all.filter_map(|held| Some((held.since, held.handled?, held.outcome?))).collect();
        all.sort_by_key(|(since, _, _)| *since);
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
        }
        day.run.finish();
        day
    }

    /// Lets time pass while nobody is on the line, at most up to `to`; stops when somebody is, or when something has come
    /// back. Says whether it went all the way.
    pub fn advance(&mut self, to: Moment) -> bool {
        while self.held.is_none() && self.now() < to {
            let planned = self.next_by_itself().filter(|at| *at <= to);
            let waits = self.chair == Chair::Agent
                && self.doing.is_none()
                && self.routine.is_none()
                && self.now() < self.stage.to();
            let event = if waits { self.run.next_event_at().filter(|at| *at <= to) } else { None };
            let next = planned.into_iter().chain(event).min().unwrap_or(to);
            let busy = self.doing.is_some();
            self.bring(next);
            self.ends_by_itself();
            if busy && self.doing.is_none() {
                self.pick_up();
                return self.now() >= to;
            }
            if waits {
                self.pick_up();
            }
        }
        self.held.is_none()
    }

    /// When something comes about next that the person has begun, or that is in hand by itself.
    fn next_by_itself(&self) -> Option<Moment> {
        let planned = self.coming.first().map(|(at, _)| *at);
        let window = self.aside.map(|_| self.stage.to());
        planned.into_iter().chain(self.routine.map(|routine| routine.until)).chain(window).min()
    }

    /// A contact that is no conversation is over once its time has come, and so is the window for whoever sits aside.
    fn ends_by_itself(&mut self) {
        let now = self.now();
        if self.aside.is_some() && now >= self.stage.to() {
            self.no_longer_aside();
            self.run.seat_comes_back();
        }
        if self.routine.is_some_and(|routine| routine.until <= now) {
            self.routine = None;
            // A refusal would only say that nobody is there any more.
            let _ = self.run.release_seat(now);
            self.goes_aside();
            self.pick_up();
        }
    }

    /// The day goes on to a moment, and what was on its way until then comes about.
    fn bring(&mut self, to: Moment) {
        while let Some((at, coming)) = self.coming.first().copied().filter(|(at, _)| *at <= to) {
            self.coming.remove(0);
            self.run.advance_to(at);
            self.comes(coming);
        }
        self.run.advance_to(to);
    }

    /// Plans what comes later.
    pub(super) fn plan(&mut self, at: Moment, coming: Coming) {
        let place = self.coming.partition_point(|(planned, _)| *planned <= at);
        self.coming.insert(place, (at, coming));
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

    /// Whoever is put through to the seat becomes a conversation.
    pub(super) fn pick_up(&mut self) {
        let Seat::Holding { caller, class, waited, since, .. } = self.run.seat() else { return };
        if self.held.is_some() || self.routine.is_some() {
            return;
        }
        let held = self.stage.cast_of(class).and_then(|cast| self.conversation(cast, caller, class, waited, since));
        match held {
            Some(held) => {
                self.note(Saying::Came(held.cast, waited));
                self.held = Some(held);
                self.hear();
            }
            // A class without a cast: the plan's average handles it.
            None => {
                let until = (since + mean(&self.run, class)).max(self.now());
                self.routine = Some(Routine { class, since, until });
            }
        }
    }

    fn conversation(&self, cast: usize, caller: Caller, class: usize, waited: Span, since: Moment) -> Option<Held> {
        let named = self.stage.shift.casts.get(cast)?;
        let number = (class as u64) << 40 | caller.number();
        let which = Dice::stream(self.seed, "cast", number).below(named.scenarios.len());
        let program = self.stage.programs.get(named.scenarios.get(which)?.id.as_str())?;
        let arrival = Arrival {
            // To the minute: that is how exact clocks on desks are.
            at: crate::words::TimeOfDay(time(since).0 / 60 * 60),
            waited_s: (waited.0 / 1000) as u32,
            told: self.announced,
            informed: named.topic && self.floor_knows(),
            compensation: self.compensation,
        };
        let program = casting::program(program, named, &self.stage.plan, self.run.centre(), &arrival).ok()?;
        let seed = (Dice::stream(self.seed, "contact", number).unit() * 9.0e15) as u64;
        let attempt = Attempt::new(Arc::new(program), seed, &self.language, true);
        Some(Held {
            caller,
            class,
            since,
            waited,
            arrival,
            attempt,
            cast,
            outcome: None,
            handled: None,
            due: None,
            late: Vec::new(),
            base: since,
            told: 0,
        })
    }

    /// Decides in the contact on the line; the day goes on as long as that takes.
    pub fn decide(&mut self, offer: Offer) -> Result<(), ShiftRefusal> {
        let Some(held) = &mut self.held else { return Err(ShiftRefusal::NoContact) };
        let before = held.attempt.state().contact;
        held.attempt.decide(offer).map_err(ShiftRefusal::Talk)?;
        let to = held.base + Span::from_s(f64::from(held.attempt.at_s()));
        let (over, goes_on) = (held.attempt.is_over(), held.attempt.state().contact != before);
        self.bring(to);
        self.hear();
        if over || goes_on {
            self.hang_up(goes_on && !over);
        }
        Ok(())
    }

    /// What the conversation brought to light reaches the day.
    fn hear(&mut self) {
        let Some(held) = &mut self.held else { return };
        let Some(cast) = self.stage.shift.casts.get(held.cast) else { return };
        let events = held.attempt.events();
        let (mut tagged, mut learned) = (false, false);
        for event in events.get(held.told..).unwrap_or_default() {
            match &event.kind {
                EventKind::ReasonTagged { reason } => tagged |= casting::names(&cast.reasons, reason),
                EventKind::FactLearned { fact } => learned |= casting::names(&cast.cause, fact),
                _ => {}
            }
        }
        held.told = events.len();
        let knew = casting::bits(held.attempt.program(), &cast.cause) & held.attempt.state().known != 0;
        if tagged {
            let effect = Effect { at: self.now(), what: What::Tagged, action: None, act: None };
            self.change(effect);
        }
        if learned || knew {
            self.learns_cause();
        }
        self.sees_pattern();
    }

    /// The contact on the line is over, or goes on later.
    fn hang_up(&mut self, goes_on: bool) {
        let Some(mut held) = self.held.take() else { return };
        let now = self.now();
        if held.outcome.is_none() {
            let outcome = self.outcome(&held);
            (held.outcome, held.handled) = (Some(outcome), Some(now - held.since));
            // A refusal would only say that the seat was free already.
            let _ = self.run.release_seat_as(now, felt(&self.run, held.class, outcome));
            self.note(Saying::Went(outcome));
        } else {
            if let Some(absence) = self.away.last_mut() {
                absence.to = now;
            }
            if !self.wants_aside {
                self.run.seat_comes_back();
            }
        }
        self.goes_aside();
        if goes_on {
            let state = held.attempt.state();
            let later = held.attempt.program().scenario.later.0.get(usize::from(state.contact).saturating_sub(1));
            let due = later.map_or(now, |later| moment(later.value.starts));
            held.due = Some(due.max(now));
            let place = self.parked.partition_point(|other| other.due <= held.due);
            self.parked.insert(place, held);
        } else {
            self.done.push(held);
        }
        self.pick_up();
    }

    /// What the first contact came to, for the rest of the day.
    fn outcome(&self, held: &Held) -> Outcome {
        let (program, state) = (held.attempt.program(), held.attempt.state());
        let cast = self.stage.shift.casts.get(held.cast);
        let promised = |name: &crate::scenario::Ref| {
            program.scenario.promises.position(&name.id).is_some_and(|promise| state.promise(promise) != 0)
        };
        if cast.is_some_and(|cast| cast.callbacks.iter().any(promised)) {
            Outcome::Promised
        } else if state.settled || state.promises != 0 {
            Outcome::Solved
        } else {
            Outcome::CallsAgain
        }
    }

    /// Takes up a case that goes on, by its place among the [`Day::parked`]; after the window the day goes on to it.
    pub fn take_up(&mut self, place: usize) -> Result<(), ShiftRefusal> {
        if self.held.is_some() || self.routine.is_some() {
            return Err(ShiftRefusal::InContact);
        }
        if self.doing.is_some() {
            return Err(ShiftRefusal::Busy);
        }
        let due = self.parked.get(place).and_then(|held| held.due).ok_or(ShiftRefusal::NotNow)?;
        if due > self.now() {
            if self.now() < self.stage.to() {
                return Err(ShiftRefusal::NotNow);
            }
            self.bring(due);
        }
        let now = self.now();
        if now < self.stage.to() {
            self.run.seat_steps_away().map_err(|_| ShiftRefusal::InContact)?;
        }
        self.no_longer_aside();
        self.away.push(Absence { from: now, to: now, act: None });
        let mut held = self.parked.remove(place);
        let late = now - due;
        held.late.push(late);
        held.due = None;
        held.base = Moment(now.0.saturating_sub(u64::from(held.attempt.at_s()) * 1000));
        self.note(Saying::TakenUp(late));
        self.held = Some(held);
        Ok(())
    }

    /// Gives up what is still open and goes: whoever is on the line will call again.
    pub fn leave(&mut self) {
        if let Some(mut held) = self.held.take() {
            if held.outcome.is_none() {
                let (now, outcome) = (self.now(), Outcome::CallsAgain);
                (held.outcome, held.handled) = (Some(outcome), Some(now - held.since));
                let _ = self.run.release_seat_as(now, felt(&self.run, held.class, outcome));
            } else if let Some(absence) = self.away.last_mut() {
                absence.to = self.run.now();
            }
            self.wants_aside = false;
            self.run.seat_comes_back();
            self.done.push(held);
            self.note(Saying::Left);
        }
        for held in std::mem::take(&mut self.parked) {
            self.done.push(held);
            self.note(Saying::Left);
        }
    }

    /// Whether the person is talking, writing, or free.
    pub fn phase(&self) -> Option<Phase> {
        self.held.as_ref().map(|held| held.attempt.state().phase)
    }
}
