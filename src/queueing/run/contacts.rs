//! Who is in the centre, and the lines they wait in.

use std::collections::VecDeque;
use std::ops::{Index, IndexMut};

use crate::queueing::calendar::Ticket;
use crate::queueing::{Caller, Centre, Channel};
use crate::words::{Moment, Span};

/// No agent.
pub(super) const NOBODY: u32 = u32::MAX;

/// One customer's present attempt: a cache line.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Contact {
    pub caller: Caller,
    /// When the attempt reached the line.
    pub since: Moment,
    /// The planned end of patience.
    pub patience: Ticket,
    /// Whatever else is planned for this contact.
    pub timer: Ticket,
    pub class: u32,
    /// Attempts before this one: tells the occasions of chance apart.
    pub attempt: u32,
    /// Who answered the last time.
    pub last_agent: u32,
    /// Counts up whenever the place is used anew.
    pub stamp: u32,
    /// Attempts in vain since the last answer.
    pub in_vain: u16,
    /// The interval of arrival.
    pub interval: u16,
    pub state: State,
    pub why: Why,
    /// Holds a telephone line.
    pub on_line: bool,
}

/// Where a contact is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    /// The place is free.
    Nobody,
    /// Will call again later.
    Elsewhere,
    /// In the menu; will hang up there or come to the line.
    InMenu { leaves: bool },
    /// In line.
    Waiting,
    /// In line for the agent of the last time.
    WaitingFor(u32),
    /// Waiting as deferred work.
    Deferred,
    /// With an agent.
    Served,
}

/// Why an attempt is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Why {
    /// Of the customer's own need.
    First,
    /// After giving up or the busy tone.
    Redial,
    /// After an answer that settled nothing, or a promise not kept.
    Unsolved,
    /// After self-service did not help.
    AfterAll,
}

/// All contacts, in places that are used again.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Contacts {
    places: Vec<Contact>,
    free: Vec<u32>,
}

impl Contacts {
    /// A first attempt; its state and interval are set when it is made.
    pub fn add(&mut self, caller: Caller, class: u32) -> u32 {
        let fresh = |stamp| Contact {
            caller,
            since: Moment(0),
            patience: Ticket::default(),
            timer: Ticket::default(),
            class,
            attempt: 0,
            in_vain: 0,
            interval: 0,
            last_agent: NOBODY,
            stamp,
            state: State::Elsewhere,
            why: Why::First,
            on_line: false,
        };
        if let Some(number) = self.free.pop() {
            let place = &mut self.places[number as usize];
            *place = fresh(place.stamp);
            number
        } else {
            self.places.push(fresh(0));
            (self.places.len() - 1) as u32
        }
    }

    /// How many hold a telephone line.
    pub fn on_lines(&self) -> usize {
        self.places.iter().filter(|contact| contact.state != State::Nobody && contact.on_line).count()
    }

    /// The customer is gone for good.
    #[inline]
    pub fn remove(&mut self, number: u32) {
        let place = &mut self.places[number as usize];
        place.stamp = place.stamp.wrapping_add(1);
        place.state = State::Nobody;
        place.patience = Ticket::default();
        place.timer = Ticket::default();
        self.free.push(number);
    }
}

impl Index<u32> for Contacts {
    type Output = Contact;
    #[inline]
    fn index(&self, number: u32) -> &Contact {
        &self.places[number as usize]
    }
}

impl IndexMut<u32> for Contacts {
    #[inline]
    fn index_mut(&mut self, number: u32) -> &mut Contact {
        &mut self.places[number as usize]
    }
}

/// The line of one class.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Line {
    /// Contacts in the order of their coming, with the stamp they came with; whoever has left is skipped.
    pub order: VecDeque<(u32, u32)>,
    /// Since when the last in order waits.
    pub last: Moment,
    /// How many of the class wait, deferred ones included.
    pub waiting: u64,
    /// Of these, deferred ones.
    pub deferred: u64,
    /// How many of the class are in the menu.
    pub in_menu: u64,
    /// Nothing lies between an attempt and the line: no self-service, menu or offer, and nobody waits in person.
    pub straight: bool,
    /// An answer settles everything: nobody asks a department or calls again, and telling it again takes no time.
    pub settled: bool,
    /// How its contacts come, as far as every one of them asks, and the target time.
    pub phone: bool,
    pub chat: bool,
    pub within: Span,
    /// The groups that answer, in order of preference, with the wait after which each is asked.
    pub routes: Vec<(usize, u64)>,
    /// Up to when the waiting is in the books.
    pub booked: Moment,
    /// Callbacks that are owed, and up to when they are in the books.
    pub owed: u64,
    pub owed_booked: Moment,
}

impl Line {
    /// The first in line; the places of those who have left are cleared on the way.
    #[inline]
    pub fn first(&mut self, contacts: &Contacts) -> Option<u32> {
        while let Some(&(number, stamp)) = self.order.front() {
            let contact = &contacts[number];
            if contact.stamp == stamp && contact.state == State::Waiting {
                return Some(number);
            }
            self.order.pop_front();
        }
        None
    }

    /// Takes over what the numbers of the class say.
    pub fn takes_over(&mut self, centre: &Centre, class: usize) {
        self.routes = routes(centre, class);
        (self.straight, self.settled) = shortcuts(centre, class);
        let Some(class) = centre.classes.get(class) else { return };
        (self.phone, self.chat) = (class.channel == Channel::Phone, class.channel == Channel::Chat);
        self.within = class.within;
    }
}

/// The empty lines of a centre.
pub(super) fn lines(centre: &Centre) -> Vec<Line> {
    (0..centre.classes.len())
        .map(|class| {
            let mut line = Line { booked: centre.open, owed_booked: centre.open, ..Line::default() };
            line.takes_over(centre, class);
            line
        })
        .collect()
}

/// What need not be looked at for a class: see [`Line::straight`] and [`Line::settled`].
fn shortcuts(centre: &Centre, class: usize) -> (bool, bool) {
    let Some(class) = centre.classes.get(class) else { return (false, false) };
    let straight = class.deflection.share <= 0.0
        && class.menu.is_none()
        && class.callback_offer.is_none()
        && class.deferred.is_none()
        && class.same_agent.is_none();
    let settled = class.need.is_none()
        && class.topic.is_none()
        && class.repeat.is_none()
        && class.retelling == Span(0)
        && class.angrier <= 0.0;
    (straight, settled)
}

/// The groups that answer a class: routed to, and serving it.
pub(super) fn routes(centre: &Centre, class: usize) -> Vec<(usize, u64)> {
    let serves = |group: usize| {
        centre.groups.get(group).is_some_and(|group| group.serves.iter().any(|served| served.class == class))
    };
    let routes = centre.classes.get(class).map_or(&[][..], |class| &class.routes);
    let mut known = Vec::new();
    for route in routes.iter().filter(|route| serves(route.group)) {
        if known.iter().all(|(group, _)| *group != route.group) {
            known.push((route.group, route.after.0));
        }
    }
    known
}
