//! A day once more: effects at their moments, and the agent's seat worked as it was measured.

use super::{Absence, Effect, Habits, Holding, House};
use crate::queueing::{Outcome, Run, Seat, Tally};
use crate::words::{Moment, Span};
use std::iter::{Cycle, Peekable};
use std::slice::Iter;

/// A day in the course of being run again.
pub(super) struct Again<'a> {
    house: House<'a>,
    run: Run,
    holding: Holding,
    effects: Peekable<Iter<'a, Effect>>,
    away: Peekable<Iter<'a, Absence>>,
    habits: Cycle<Iter<'a, (Span, Outcome)>>,
    /// Whether the habits are those of every contact, and not of conversations alone.
    every: bool,
    /// When whoever is in the seat goes, the class, and how that ends.
    goes: Option<(Moment, usize, Outcome)>,
    /// When the person is back in the seat.
    back: Option<Moment>,
}

/// What comes next, at one moment in this order: whoever was away is back, then effects, then the contact ends, then
/// somebody goes away. It is the order in which a [`Day`](crate::shift::Day) lets them happen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Next {
    Back,
    Effect,
    Goes,
    Leaves,
    Event,
}

impl<'a> Again<'a> {
    pub(super) fn new(
        house: House<'a>,
        seed: u64,
        effects: &'a [Effect],
        habits: &'a Habits,
        every: bool,
    ) -> Again<'a> {
        Again::on(house, house.run(seed), effects, habits, every)
    }

    /// The same on a day that is handed in.
    pub(super) fn on(house: House<'a>, run: Run, effects: &'a [Effect], habits: &'a Habits, every: bool) -> Again<'a> {
        Again {
            house,
            run,
            holding: Holding::default(),
            effects: effects.iter().peekable(),
            away: habits.away.iter().peekable(),
            habits: habits.contacts.iter().cycle(),
            every,
            goes: None,
            back: None,
        }
    }

    /// The results of the whole day.
    pub(super) fn finish(mut self) -> Tally {
        if self.house.seat {
            // Up to a millisecond before the person comes, as a day that is played begins.
            self.run.advance_to(Moment(self.house.stage.from().0.saturating_sub(1)));
        }
        loop {
            self.takes_in_hand();
            let Some((at, next)) = self.next() else { return self.run.finish().clone() };
            match next {
                Next::Back => {
                    self.run.advance_to(at);
                    self.back = None;
                    // Whoever goes on to the next thing is not put through anybody in between.
                    if self.wants_to_go(at) {
                        self.leaves(at);
                    } else {
                        self.run.seat_comes_back();
                    }
                }
                Next::Effect => {
                    if let Some(effect) = self.effects.next() {
                        self.run.advance_to(at);
                        self.house.happens(&mut self.run, &mut self.holding, effect);
                    }
                }
                Next::Goes => {
                    if let Some((at, class, outcome)) = self.goes.take() {
                        if self.wants_to_go(at) {
                            self.run.seat_leaves_next(true);
                        }
                        self.run.advance_to(at);
                        // A refusal would only say that nobody is there any more.
                        let _ = self.run.release_seat_as(at, felt(&self.run, class, outcome));
                    }
                }
                Next::Leaves => {
                    self.run.advance_to(at);
                    self.leaves(at);
                }
                Next::Event => self.run.advance_to(at),
            }
        }
    }

    /// Whether the person wanted to be away by that moment.
    fn wants_to_go(&mut self, at: Moment) -> bool {
        let end = self.house.stage.to();
        at < end && self.away.peek().is_some_and(|absence| absence.from <= at)
    }

    /// The person goes away, for as long as they did.
    fn leaves(&mut self, at: Moment) {
        if let Some(absence) = self.away.next()
            && self.is_free()
        {
            if self.run.seat_steps_away().is_err() {
                // A callback of the plan's that the seat has in hand is finished first.
                self.run.seat_leaves_next(true);
            }
            self.back = Some(at + (absence.to - absence.from));
        } else {
            self.run.seat_comes_back();
        }
    }

    fn is_free(&self) -> bool {
        matches!(self.run.seat(), Seat::Free { .. })
    }

    /// What comes next and when; nothing when the rest of the day goes by itself.
    fn next(&mut self) -> Option<(Moment, Next)> {
        let (now, end) = (self.run.now(), self.house.stage.to());
        let open = self.house.seat && self.goes.is_none() && self.back.is_none() && now < end;
        // Whoever wanted to go while somebody was on the line goes as soon as nobody is.
        let away = self.away.peek().map(|absence| absence.from).filter(|from| open && *from < end);
        let all = [
            (self.back, Next::Back),
            (self.effects.peek().map(|effect| effect.at), Next::Effect),
            (self.goes.map(|(at, ..)| at), Next::Goes),
            (away.map(|at| at.max(now)), Next::Leaves),
            (self.run.next_event_at().filter(|at| open && *at < end), Next::Event),
        ];
        all.into_iter().filter_map(|(at, next)| Some((at?.max(now), next))).min()
    }

    /// Whoever is in the seat is there as long as the habits say; a contact that is no conversation is handled as the plan
    /// has it.
    fn takes_in_hand(&mut self) {
        // What changes at this very moment holds for whoever has just come.
        let now = self.run.now();
        if self.goes.is_some() || self.effects.peek().is_some_and(|effect| effect.at <= now) {
            return;
        }
        let Seat::Holding { since, class, .. } = self.run.seat() else { return };
        let spoken = self.every || self.house.stage.cast_of(class).is_some();
        let measured = if spoken { self.habits.next().copied() } else { None };
        let (length, outcome) = measured.unwrap_or_else(|| (mean(&self.run, class), Outcome::Solved));
        self.goes = Some(((since + length).max(self.run.now()), class, outcome));
    }
}

/// What a contact of a class takes an average agent, as things stand on that day.
pub(in crate::shift) fn mean(run: &Run, class: usize) -> Span {
    let Some(numbers) = run.centre().classes.get(class) else { return Span(0) };
    let known = numbers.topic.is_some_and(|topic| run.floor_knows(topic));
    let informed = numbers.informed.as_ref().filter(|_| known);
    Span(informed.unwrap_or(&numbers.handling).mean_ms() as u64)
}

/// What the day feels of how a contact ended: where the plan has nobody of this kind who calls again, nobody does.
pub(in crate::shift) fn felt(run: &Run, class: usize, outcome: Outcome) -> Outcome {
    let calls_again = run
        .centre()
        .classes
        .get(class)
        .is_some_and(|class| class.repeat.is_some() || class.promise.is_some() && class.need.is_some());
    if outcome == Outcome::CallsAgain && !calls_again { Outcome::Solved } else { outcome }
}
