//! Who is on duty: shifts, breaks, reliefs, absences, novices and frozen systems.

use super::contacts::Why;
use super::crew::{Agent, InHand, Roster, Slot};
use super::{Event, Moment, Run, Ticket, later};
use crate::queueing::chance::{Keys, Purpose};
use crate::queueing::{Centre, Group, Outcome, Person, ShiftEnd, Staff};

impl Run {
    /// The day's beginning: everybody who is on duty takes their place.
    pub(super) fn begin_duty(&mut self) {
        for group in 0..self.crews.len() {
            self.set_duty(group);
        }
    }

    /// Takes the group's staffing from the centre, from now on.
    pub(super) fn set_duty(&mut self, group: usize) {
        let centre = std::sync::Arc::clone(&self.centre);
        let Some(numbers) = centre.groups.get(group) else { return };
        match &numbers.staff {
            Staff::Count(steps) => {
                if self.crews[group].people {
                    self.end_everybodys_duty(group);
                }
                let (steps, now) = (targets(&centre, &self.keys, group, numbers, steps), self.on_duty_at());
                let reached = steps.iter().take_while(|(at, _)| *at <= now).count();
                let target = reached.checked_sub(1).and_then(|last| steps.get(last)).map_or(0, |(_, count)| *count);
                let crew = &mut self.crews[group];
                (crew.people, crew.steps, crew.step) = (false, steps, reached);
                self.set_target(group, target, false);
                self.plan_staffing(group);
            }
            Staff::People(people) => {
                self.book_crew(group);
                let crew = &mut self.crews[group];
                crew.target = 0;
                (crew.people, crew.steps, crew.ticket) = (true, Vec::new(), Ticket::default());
                for (number, person) in people.iter().enumerate() {
                    if self.crews[group].agents.len() <= number {
                        let hired = self.hire(group);
                        self.crews[group].home.push(hired as u32);
                    }
                    let windows = self.windows(group, number, numbers, person);
                    self.set_windows(self.crews[group].agents[number] as usize, windows);
                }
                for extra in people.len()..self.crews[group].agents.len() {
                    self.set_windows(self.crews[group].agents[extra] as usize, Vec::new());
                }
            }
        }
    }

    /// A person's stretches on duty today, after absence and shrinkage.
    fn windows(&self, group: usize, number: usize, numbers: &Group, person: &Person) -> Vec<(Moment, Moment)> {
        let key = (group as u64) << 32 | number as u64;
        if numbers.absence > 0.0 && self.keys.stream(Purpose::Staff, key, 0).happens(numbers.absence) {
            return Vec::new();
        }
        let mut planned: Vec<(Moment, Moment)> =
            person.on_duty.iter().copied().filter(|(from, to)| from < to).collect();
        planned.sort_unstable();
        let mut windows: Vec<(Moment, Moment)> = Vec::new();
        let mut add = |from: Moment, to: Moment| match windows.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => windows.push((from, to)),
        };
        if numbers.shrinkage <= 0.0 {
            planned.into_iter().for_each(|(from, to)| add(from, to));
            return windows;
        }
        for (from, to) in planned {
            let mut at = from;
            while at < to {
                let interval = (at - self.centre.open).0 / self.centre.interval.0.max(1);
                let end = self.centre.interval_start(interval as usize + 1).min(to).max(Moment(at.0 + 1));
                let away = self.keys.stream(Purpose::Staff, key, interval as u32 + 1).happens(numbers.shrinkage);
                if !away {
                    add(at, end);
                }
                at = end;
            }
        }
        windows
    }

    fn plan_staffing(&mut self, group: usize) {
        let crew = &self.crews[group];
        let next = crew.steps.get(crew.step).map(|(at, _)| *at);
        self.crews[group].ticket = match next {
            Some(at) if at < self.centre.close => self.plan(at, Event::Staffing, group as u32),
            _ => Ticket::default(),
        };
    }

    /// The next number on duty.
    pub(super) fn next_staffing(&mut self, group: usize) {
        let crew = &mut self.crews[group];
        let Some((_, target)) = crew.steps.get(crew.step).copied() else { return };
        crew.step += 1;
        self.plan_staffing(group);
        self.set_target(group, target, true);
    }

    /// So many agents from now on; `relieves` when this is a change of shifts and not the day's beginning.
    fn set_target(&mut self, group: usize, target: u32, relieves: bool) {
        self.book_crew(group);
        let rule = self.centre.shift_end;
        self.crews[group].target = target;
        let everybody = self.crews[group].agents.clone();
        if relieves && rule == ShiftEnd::Relieved {
            for &agent in &everybody {
                let a = &mut self.agents[agent as usize];
                if a.there && !a.leaving && a.open > 0 && !a.human {
                    a.leaving = true;
                    self.crews[group].leaving += 1;
                    self.unlist(agent as usize);
                }
            }
        }
        let mut regular = self.crews[group].there - self.crews[group].leaving;
        for &agent in everybody.iter().rev() {
            if regular <= target {
                break;
            }
            let a = &self.agents[agent as usize];
            if a.there && !a.leaving && !a.human && a.open == 0 && !a.frozen {
                self.goes_home(agent as usize);
                regular -= 1;
            }
        }
        if rule == ShiftEnd::Interrupt {
            // All who will be cut off are off the list before anybody's contact looks for somebody free.
            let mut cut_off = Vec::new();
            for &agent in everybody.iter().rev() {
                let a = &self.agents[agent as usize];
                if regular > target && a.there && !a.leaving && !a.human {
                    self.unlist(agent as usize);
                    cut_off.push(agent as usize);
                    regular -= 1;
                }
            }
            for agent in cut_off {
                self.is_interrupted(agent);
                self.goes_home(agent);
            }
        }
        while regular < target {
            let agent = match self.crews[group].home.pop() {
                Some(agent) => agent as usize,
                None => self.hire(group),
            };
            self.comes_in(agent);
            regular += 1;
        }
    }

    /// One more agent of a group, still at home.
    fn hire(&mut self, group: usize) -> usize {
        let (agent, number) = (self.agents.len(), self.crews[group].agents.len());
        let numbers = &self.centre.groups[group];
        let each = numbers.parallel.clamp(1, 64) as usize;
        let (pace, human) = (pace(numbers, number), self.centre.human_seat == Some(group) && number == 0);
        self.agents.push(Agent {
            group,
            slot: self.slots.len(),
            open: 0,
            stamp: 0,
            since: self.now,
            pace,
            full: false,
            there: false,
            leaving: false,
            ready: false,
            busy: false,
            frozen: false,
            human,
        });
        self.rosters.push(Roster {
            number: number as u32,
            windows: Vec::new(),
            duty: 0,
            duty_ticket: Ticket::default(),
            freezes: 0,
            frozen_until: self.now,
            freeze_ticket: Ticket::default(),
            thaw_ticket: Ticket::default(),
        });
        let empty = Slot {
            agent: agent as u32,
            work: InHand::Nothing,
            ticket: Ticket::default(),
            since: self.now,
            talk_ends: self.now,
            ends: self.now,
            outcome: Outcome::Solved,
        };
        self.slots.extend(std::iter::repeat_n(empty, each));
        self.crews[group].agents.push(agent as u32);
        self.plan_freeze(agent, self.now);
        agent
    }

    /// The agent's shift or break pattern from now on; who should be there comes in, who should not leaves.
    fn set_windows(&mut self, agent: usize, windows: Vec<(Moment, Moment)>) {
        let now = self.on_duty_at();
        let passed = windows.iter().map(|(from, to)| usize::from(*from <= now) + usize::from(*to <= now)).sum();
        let roster = &mut self.rosters[agent];
        (roster.windows, roster.duty) = (windows, passed);
        let (there, leaving) = (self.agents[agent].there, self.agents[agent].leaving);
        self.plan_duty(agent);
        match (passed % 2 == 1, there && !leaving) {
            (true, false) => self.duty_begins(agent),
            (false, true) => self.duty_ends(agent),
            _ => {}
        }
    }

    /// The moment whose staffing holds: after closing time the last crew serves out.
    fn on_duty_at(&self) -> Moment {
        if self.closed { Moment(self.centre.close.0.saturating_sub(1)) } else { self.now }
    }

    fn plan_duty(&mut self, agent: usize) {
        let roster = &self.rosters[agent];
        let next = roster.windows.get(roster.duty / 2);
        let next = next.map(|(from, to)| if roster.duty.is_multiple_of(2) { *from } else { *to });
        self.rosters[agent].duty_ticket = match next {
            Some(at) if at < self.centre.close => self.plan(at, Event::Duty, agent as u32),
            _ => Ticket::default(),
        };
    }

    /// The next beginning or end of a stretch on duty.
    pub(super) fn next_duty(&mut self, agent: usize) {
        let begins = self.rosters[agent].duty.is_multiple_of(2);
        self.rosters[agent].duty += 1;
        self.plan_duty(agent);
        if begins {
            self.duty_begins(agent);
        } else {
            self.duty_ends(agent);
        }
    }

    fn duty_begins(&mut self, agent: usize) {
        let a = &mut self.agents[agent];
        if !a.there {
            self.crews[a.group].home.retain(|home| *home as usize != agent);
            self.comes_in(agent);
        } else if a.leaving {
            let group = a.group;
            self.book_crew(group);
            self.agents[agent].leaving = false;
            self.crews[group].leaving -= 1;
            self.frees(agent);
        }
    }

    fn duty_ends(&mut self, agent: usize) {
        let a = &self.agents[agent];
        if !a.there || a.leaving {
            return;
        }
        let group = a.group;
        if a.open == 0 {
            self.goes_home(agent);
        } else if self.centre.shift_end == ShiftEnd::Interrupt && !a.human {
            self.is_interrupted(agent);
            self.goes_home(agent);
        } else {
            self.book_crew(group);
            self.unlist(agent);
            self.agents[agent].leaving = true;
            self.crews[group].leaving += 1;
        }
    }

    /// The planned people give way to mere numbers.
    fn end_everybodys_duty(&mut self, group: usize) {
        for agent in self.crews[group].agents.clone() {
            let roster = &mut self.rosters[agent as usize];
            (roster.windows, roster.duty, roster.duty_ticket) = (Vec::new(), 0, Ticket::default());
        }
    }

    fn comes_in(&mut self, agent: usize) {
        let group = self.agents[agent].group;
        self.book_crew(group);
        let a = &mut self.agents[agent];
        (a.there, a.leaving, a.since) = (true, false, self.now);
        self.crews[group].there += 1;
        self.frees(agent);
    }

    /// The agent, who has nothing in hand, leaves.
    pub(super) fn goes_home(&mut self, agent: usize) {
        let group = self.agents[agent].group;
        self.unlist(agent);
        self.no_longer_busy(agent);
        self.book_crew(group);
        let a = &mut self.agents[agent];
        let crew = &mut self.crews[group];
        crew.leaving -= u32::from(a.leaving);
        crew.there -= 1;
        (a.there, a.leaving, a.since) = (false, false, self.now);
        crew.home.push(agent as u32);
    }

    /// Whatever the agent has in hand is cut off: contacts go back to the head of their line, tasks wait again.
    fn is_interrupted(&mut self, agent: usize) {
        let a = &self.agents[agent];
        let slots = a.slot..a.slot + self.crews[a.group].each;
        self.unlist(agent);
        for slot in slots {
            let s = &mut self.slots[slot];
            let (work, since, talk_ends, outcome) = (s.work, s.since, s.talk_ends, s.outcome);
            (s.work, s.ticket) = (InHand::Nothing, Ticket::default());
            match work {
                // The customer has gone already: only the after-call work is cut short.
                InHand::Contact(contact) if talk_ends <= self.now => {
                    self.contact_ends(contact, self.now - since, talk_ends, outcome);
                }
                InHand::Contact(contact) => {
                    let (class, interval) = (self.contacts[contact].class as usize, self.contacts[contact].interval);
                    self.tally.count(class, interval).handle_ms += (self.now - since).0;
                    self.goes_back(contact);
                }
                InHand::Task(task) => self.task_is_cut_off(task, self.now - since),
                InHand::Nothing => {}
            }
        }
        let a = &mut self.agents[agent];
        (a.open, a.full) = (0, false);
    }

    /// A contact that was cut off: counted as a new attempt, first in line.
    fn goes_back(&mut self, contact: u32) {
        let (now, interval) = (self.now, self.interval as u16);
        let c = &mut self.contacts[contact];
        c.attempt += 1;
        // A place in line that the contact has left may still stand there: it is not this one.
        c.stamp = c.stamp.wrapping_add(1);
        c.timer = Ticket::default();
        (c.interval, c.since, c.why) = (interval, now, Why::Unsolved);
        let class = c.class as usize;
        let count = self.tally.count(class, interval);
        count.attempted += 1;
        count.offered += 1;
        count.failure_demand += 1;
        if !self.offer_to_free(contact) {
            self.waits_first(contact);
        }
    }

    /// Nobody waits any more after closing time: whoever has nothing in hand leaves.
    pub(super) fn all_go_home_when_quiet(&mut self) {
        let idle = |run: &Run| run.crews.iter().any(|crew| crew.there > crew.busy);
        if self.waiting > 0 || self.in_menu > 0 || !idle(self) {
            return;
        }
        for agent in 0..self.agents.len() {
            if self.agents[agent].there && self.agents[agent].open == 0 {
                self.goes_home(agent);
            }
        }
    }

    /// Plans the next freeze of an agent's system after `from`.
    fn plan_freeze(&mut self, agent: usize, from: Moment) {
        let a = &self.agents[agent];
        let freezes = self.centre.groups.get(a.group).and_then(|group| group.freezes);
        let usable = freezes.filter(|freezes| freezes.per_day > 0.0 && freezes.per_day.is_finite());
        let Some(freezes) = usable.filter(|_| !self.closed) else {
            self.rosters[agent].freeze_ticket = Ticket::default();
            return;
        };
        let key = (a.group as u64) << 32 | u64::from(self.rosters[agent].number);
        let gap = self.keys.stream(Purpose::Freeze, key, self.rosters[agent].freezes).exponential();
        let day = (self.centre.close - self.centre.open).0 as f64;
        let at = later(from, gap * day / freezes.per_day);
        self.rosters[agent].freezes += 1;
        self.rosters[agent].freeze_ticket =
            if at < self.centre.close { self.plan(at, Event::Freezes, agent as u32) } else { Ticket::default() };
    }

    /// The agents of a group under new numbers: who sits in the human seat, who is a novice, whose system freezes.
    pub(super) fn renew_agents(&mut self, group: usize, freezes_anew: bool) {
        let centre = std::sync::Arc::clone(&self.centre);
        for agent in self.crews[group].agents.clone() {
            let agent = agent as usize;
            let number = self.rosters[agent].number as usize;
            self.agents[agent].pace = pace(&centre.groups[group], number);
            // Whoever has a contact in the seat keeps it until somebody outside says that it is over.
            if self.agents[agent].open == 0 {
                self.agents[agent].human = centre.human_seat == Some(group) && number == 0;
            }
            if freezes_anew {
                self.plan_freeze(agent, self.now);
            }
        }
    }

    /// An agent's system stands still, and with it whatever the agent has in hand.
    pub(super) fn freezes(&mut self, agent: usize) {
        let a = &self.agents[agent];
        let group = a.group;
        let numbers = self.centre.groups.get(group);
        let length = numbers.and_then(|group| group.freezes).map_or(0, |freezes| freezes.length.0);
        let until = later(self.now, length as f64);
        if a.there && !a.frozen && !(a.human && self.seat_is_taken()) && length > 0 {
            let slots = a.slot..a.slot + self.crews[group].each;
            self.unlist(agent);
            self.tally.groups[group][self.interval].frozen_ms += length;
            self.agents[agent].frozen = true;
            self.rosters[agent].frozen_until = until;
            self.rosters[agent].thaw_ticket = self.plan(until, Event::Thaws, agent as u32);
            for slot in slots {
                let s = self.slots[slot];
                if s.work != InHand::Nothing && s.ticket != Ticket::default() {
                    let talk_ends =
                        if s.talk_ends > self.now { later(s.talk_ends, length as f64) } else { s.talk_ends };
                    self.ends_at(slot, later(s.ends, length as f64), talk_ends);
                }
            }
        }
        self.plan_freeze(agent, until);
    }

    /// The system is back.
    pub(super) fn thaws(&mut self, agent: usize) {
        self.agents[agent].frozen = false;
        if self.agents[agent].there {
            self.frees(agent);
        }
    }
}

/// The numbers on duty over the day, after absence and shrinkage.
pub(in crate::queueing) fn targets(
    centre: &Centre,
    keys: &Keys,
    group: usize,
    numbers: &Group,
    steps: &[(Moment, u32)],
) -> Vec<(Moment, u32)> {
    let mut steps = steps.to_vec();
    steps.sort_by_key(|(at, _)| *at);
    if numbers.absence > 0.0 {
        let absent = |agent: u32| {
            let person = (group as u64) << 32 | u64::from(agent);
            keys.stream(Purpose::Staff, person, 0).happens(numbers.absence)
        };
        for (_, count) in &mut steps {
            *count = (0..*count).filter(|agent| !absent(*agent)).count() as u32;
        }
    }
    if numbers.shrinkage > 0.0 {
        let planned = Staff::Count(steps.clone());
        let mut moments: Vec<Moment> = steps.iter().map(|(at, _)| *at).collect();
        moments.extend((0..centre.intervals()).map(|interval| centre.interval_start(interval)));
        moments.sort_unstable();
        moments.dedup();
        steps = moments
            .into_iter()
            .map(|at| {
                let interval = (at - centre.open).0 / centre.interval.0.max(1);
                let left = f64::from(planned.planned_at(at)) * (1.0 - numbers.shrinkage).clamp(0.0, 1.0);
                // The part of an agent that is left over is there or not, by chance.
                let person = (group as u64) << 32 | u64::from(u32::MAX);
                let part = keys.stream(Purpose::Staff, person, interval as u32).happens(left - libm::floor(left));
                (at, left as u32 + u32::from(part))
            })
            .collect();
        // A change of shifts is a change of the number.
        steps.dedup_by_key(|(_, count)| *count);
    }
    steps
}

/// What the handle times of the agent with this number are multiplied by; novices are spread evenly over the group.
fn pace(numbers: &Group, number: usize) -> f64 {
    let learners = |count: usize| (count as f64 * numbers.novices.clamp(0.0, 1.0) + 0.5) as usize;
    if learners(number + 1) > learners(number) { numbers.novice_factor } else { 1.0 }
}
