//! Who is on duty: shifts, breaks, reliefs, absences, novices and frozen systems.

mod coming;
mod freezes;
mod shifts;

use super::crew::{Agent, InHand, Roster, Slot};
use super::{Event, Moment, Run, Ticket};
use crate::queueing::chance::{Keys, Purpose};
use crate::queueing::{Centre, Group, Outcome, ShiftEnd, Staff};

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
