//! The agents: who is there, who is free, who has how much in hand.

use std::collections::VecDeque;

use super::contacts;
use super::{Moment, Run, Ticket};
use crate::queueing::chance::Purpose;
use crate::queueing::{AgentChoice, Centre, Outcome};

/// One agent, as far as every contact touches it: small, so that a whole floor stays in the fastest memory.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Agent {
    pub group: usize,
    /// The first of the agent's slots, one per chat held at a time.
    pub slot: usize,
    /// Slots in use.
    pub open: u32,
    /// Counts up whenever the agent is no longer free as listed.
    pub stamp: u32,
    /// Since when the agent is idle or away.
    pub since: Moment,
    /// Multiplies handle times: a novice's pace.
    pub pace: f64,
    /// A contact that needs the whole agent is among those in hand.
    pub full: bool,
    /// On duty, or finishing a contact after the shift.
    pub there: bool,
    /// The shift is over; goes home after the contact.
    pub leaving: bool,
    /// Listed among the free ones.
    pub ready: bool,
    /// Counted as busy.
    pub busy: bool,
    /// The system is frozen.
    pub frozen: bool,
    /// Somebody outside says when contacts end.
    pub human: bool,
}

/// What is planned for one agent, at the agent's position.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Roster {
    /// The place within the group.
    pub number: u32,
    /// The stretches on duty, for agents who are people; the next beginning or end among them, and its ticket.
    pub windows: Vec<(Moment, Moment)>,
    pub duty: usize,
    pub duty_ticket: Ticket,
    /// How often the system has frozen today, and until when it is.
    pub freezes: u32,
    pub frozen_until: Moment,
    pub freeze_ticket: Ticket,
    pub thaw_ticket: Ticket,
}

/// What an agent has in one hand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Slot {
    pub agent: u32,
    pub work: InHand,
    /// The planned end.
    pub ticket: Ticket,
    pub since: Moment,
    pub talk_ends: Moment,
    pub ends: Moment,
    pub outcome: Outcome,
}

/// A contact, a task, or nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum InHand {
    Nothing,
    Contact(u32),
    Task(u32),
}

/// A group of agents at work.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Crew {
    /// Positions of all its agents of the day.
    pub agents: Vec<u32>,
    /// How many chats an agent holds at a time, and by what share each further one slows all of them.
    pub each: usize,
    pub stretch: f64,
    /// Those who are away and may be brought in; the last comes first.
    pub home: Vec<u32>,
    /// The free agents by the number of contacts in hand, longest free first, with the stamp they were listed with.
    free: Vec<VecDeque<(u32, u32)>>,
    /// How many are free for at least one more contact, and how many have nothing in hand at all.
    pub ready: u32,
    pub idle: u32,
    /// The classes it answers, in order: the class, the factor of handle times, the wait before it is asked.
    pub serves: Vec<(usize, f64, u64)>,
    /// Agents who are there, of whom leaving, and busy.
    pub there: u32,
    pub leaving: u32,
    pub busy: u32,
    /// How many should be there; everybody's own duty counts instead when there are people.
    pub target: u32,
    pub people: bool,
    /// The day's targets, the next of them, and its ticket.
    pub steps: Vec<(Moment, u32)>,
    pub step: usize,
    pub ticket: Ticket,
    /// Up to when the agents' time is in the books.
    pub booked: Moment,
}

impl Crew {
    /// Agents who work beyond the end of their shift.
    #[inline]
    pub fn beyond(&self, closed: bool) -> u32 {
        if closed {
            return self.busy;
        }
        let regular = self.there - self.leaving;
        self.leaving + if self.people { 0 } else { regular.saturating_sub(self.target) }
    }
}

/// The crews of a centre, still at home.
pub(super) fn crews(centre: &Centre) -> Vec<Crew> {
    (0..centre.groups.len())
        .map(|group| Crew {
            agents: Vec::new(),
            home: Vec::new(),
            each: centre.groups[group].parallel.clamp(1, 64) as usize,
            stretch: centre.groups[group].stretch,
            free: vec![VecDeque::new(); centre.groups[group].parallel.clamp(1, 64) as usize],
            ready: 0,
            idle: 0,
            serves: serves(centre, group),
            there: 0,
            leaving: 0,
            busy: 0,
            target: 0,
            people: false,
            steps: Vec::new(),
            step: 0,
            ticket: Ticket::default(),
            booked: centre.open,
        })
        .collect()
}

/// What a group answers: serving it, and routed to.
pub(super) fn serves(centre: &Centre, group: usize) -> Vec<(usize, f64, u64)> {
    let serves = centre.groups.get(group).map_or(&[][..], |group| &group.serves);
    let routed = |class| {
        let route = contacts::routes(centre, class).into_iter().find(|(routed, _)| *routed == group);
        route.map(|(_, after)| after)
    };
    serves.iter().filter_map(|served| Some((served.class, served.factor, routed(served.class)?))).collect()
}

impl Run {
    /// Lists the agent among the free ones, if free for at least one more contact.
    #[inline]
    pub(super) fn list(&mut self, agent: usize) {
        let a = &mut self.agents[agent];
        let crew = &mut self.crews[a.group];
        let level = a.open as usize;
        if a.ready || !a.there || a.leaving || a.full || a.frozen || level >= crew.free.len() {
            return;
        }
        a.ready = true;
        crew.free[level].push_back((agent as u32, a.stamp));
        if crew.free[level].len() > 64 + 2 * crew.agents.len() {
            let agents = &self.agents;
            crew.free[level].retain(|(agent, stamp)| agents[*agent as usize].stamp == *stamp);
        }
        crew.ready += 1;
        crew.idle += u32::from(level == 0);
    }

    /// Takes the agent off the list of the free ones.
    #[inline]
    pub(super) fn unlist(&mut self, agent: usize) {
        let a = &mut self.agents[agent];
        if a.ready {
            a.ready = false;
            a.stamp = a.stamp.wrapping_add(1);
            let crew = &mut self.crews[a.group];
            crew.ready -= 1;
            crew.idle -= u32::from(a.open == 0);
        }
    }

    /// The free agent who should take the next contact: one with the least in hand. `whole` asks for one with nothing.
    #[inline]
    pub(super) fn take_free(&mut self, group: usize, whole: bool, customer: u64, occasion: u32) -> Option<usize> {
        let crew = &mut self.crews[group];
        if crew.ready == 0 || whole && crew.idle == 0 {
            return None;
        }
        let random = self.centre.choice == AgentChoice::Random;
        let mut chance = random.then(|| self.keys.stream(Purpose::Agent, customer, occasion));
        let levels = if whole { 1 } else { crew.free.len() };
        for list in &mut crew.free[..levels] {
            while !list.is_empty() {
                if let Some(chance) = &mut chance {
                    let any = chance.below(list.len());
                    list.swap(0, any);
                }
                let Some((agent, stamp)) = list.pop_front() else { break };
                let a = &self.agents[agent as usize];
                if a.ready && a.stamp == stamp {
                    self.unlist(agent as usize);
                    return Some(agent as usize);
                }
            }
        }
        None
    }
}
