//! A day once more: effects at their moments, and the agent's seat worked as it was measured.

use super::{Absence, Effect, Habits, Holding, House};
use crate::queueing::{Caller, Outcome, Run, Seat, Tally};
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
    /// Whether the habits are those of every contact, and not of the classes alone that have casts.
    every: bool,
    /// How many contacts the seat holds at a time.
    places: usize,
    /// Those in the seat, in the order in which they came.
    goes: Vec<Goes>,
    /// How many have left it.
    gone: usize,
    /// When the person is back in the seat, and how many had left it by then on the day that is run again.
    back: Option<(Moment, usize)>,
}

/// When somebody in the seat goes, and how that ends.
#[derive(Clone, Copy)]
struct Goes {
    at: Moment,
    caller: Caller,
    class: usize,
    outcome: Outcome,
}

/// What comes next, at one moment in this order: whoever was away is back, then effects, then contacts end, then somebody
/// goes away. It is the order in which a [`Day`](crate::shift::Day) lets them happen. Whoever has several in hand may say
/// between two of them that nobody more is to come, or that somebody may: that comes once as many have gone as had then.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Next {
    Back,
    Effect,
    BackFirst,
    LeavesFirst,
    Goes,
    BackFromHand,
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
            places: house.places(),
            goes: Vec::new(),
            gone: 0,
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
                Next::Back | Next::BackFirst | Next::BackFromHand => {
                    self.run.advance_to(at);
                    self.back = None;
                    // Whoever went on to the next thing without opening the seat was not put through anybody in between.
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
                    // Of those who go at one moment the first who came.
                    if let Some(place) = self.goes.iter().position(|goes| goes.at <= at) {
                        let Goes { caller, class, outcome, .. } = self.goes.remove(place);
                        if self.places == 1 && self.wants_to_go(at) {
                            self.run.seat_leaves_next(true);
                        }
                        self.run.advance_to(at);
                        // A refusal would only say that nobody is there any more.
                        let _ = self.run.release_seat_contact(at, caller, felt(&self.run, class, outcome));
                        self.gone += 1;
                    }
                }
                Next::LeavesFirst | Next::Leaves => {
                    self.run.advance_to(at);
                    // Whoever came at this very moment is in hand already; a single contact is finished first.
                    self.takes_in_hand();
                    if self.places > 1 || self.goes.is_empty() {
                        self.leaves(at);
                    }
                }
                Next::Event => self.run.advance_to(at),
            }
        }
    }

    /// Whether the person wanted to be away by that moment, and nobody is to be put through any more. Whoever left at the
    /// moment itself may have had the seat open until then, for a callback of the plan's or for whoever was first in line.
    fn wants_to_go(&mut self, at: Moment) -> bool {
        let end = self.house.stage.to();
        let wanted = |absence: &&Absence| absence.from < at || absence.from == at && absence.closed;
        at < end && self.away.peek().is_some_and(wanted)
    }

    /// The person goes away, for as long as they did: at once, or, where they have several contacts in hand, as soon as
    /// these are over, and nobody more comes meanwhile.
    fn leaves(&mut self, at: Moment) {
        if let Some(absence) = self.away.next()
            && (self.is_free() || !self.goes.is_empty())
        {
            if self.run.seat_steps_away().is_err() {
                // What the seat has in hand, a callback of the plan's among it, is finished first.
                self.run.seat_leaves_next(true);
            }
            self.back = Some((at + (absence.to - absence.from), absence.gone.1));
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
        let there = self.house.seat && self.back.is_none() && now < end;
        let open = there && self.goes.len() < self.places;
        // Whoever wanted to go while somebody was on the line goes as soon as nobody is. Whoever has several in hand lets
        // nobody more come from the moment they said so.
        let away = self.away.peek().map(|absence| (absence.from, absence.gone.0)).filter(|(from, _)| *from < end);
        let away = away.filter(|_| there && (self.places > 1 || self.goes.is_empty()));
        let back = match self.back {
            _ if self.goes.is_empty() => Next::Back,
            Some((_, gone)) if self.gone >= gone => Next::BackFirst,
            _ => Next::BackFromHand,
        };
        let leaves = match away {
            Some((_, gone)) if !self.goes.is_empty() && self.gone >= gone => Next::LeavesFirst,
            _ => Next::Leaves,
        };
        let all = [
            (self.back.map(|(at, _)| at), back),
            (self.effects.peek().map(|effect| effect.at), Next::Effect),
            (self.goes.iter().map(|goes| goes.at).min(), Next::Goes),
            (away.map(|(at, _)| at), leaves),
            (self.run.next_event_at().filter(|at| open && *at < end), Next::Event),
        ];
        all.into_iter().filter_map(|(at, next)| Some((at?.max(now), next))).min()
    }

    /// Whoever is in the seat is there as long as the habits say; a contact that is no conversation is handled as the plan
    /// has it.
    fn takes_in_hand(&mut self) {
        // What changes at this very moment holds for whoever has just come.
        let now = self.run.now();
        if self.goes.len() >= self.places || self.effects.peek().is_some_and(|effect| effect.at <= now) {
            return;
        }
        for seat in self.run.seat_contacts() {
            let Seat::Holding { caller, since, class, .. } = seat else { continue };
            if self.goes.iter().any(|goes| goes.caller == caller) {
                continue;
            }
            let spoken = self.every || !self.house.stage.casts_of(class).is_empty();
            let measured = if spoken { self.habits.next().copied() } else { None };
            let (length, outcome) = measured.unwrap_or_else(|| (mean(&self.run, class), Outcome::Solved));
            self.goes.push(Goes { at: (since + length).max(now), caller, class, outcome });
        }
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
