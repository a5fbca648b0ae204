//! Shifts of people by name: their stretches on duty begin and end.

use crate::queueing::chance::Purpose;
use crate::queueing::run::{Event, Moment, Run, Ticket};
use crate::queueing::{Group, Person, ShiftEnd};

impl Run {
    /// A person's stretches on duty today, after absence and shrinkage.
    pub(super) fn windows(
        &self,
        group: usize,
        number: usize,
        numbers: &Group,
        person: &Person,
    ) -> Vec<(Moment, Moment)> {
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

    /// The agent's shift or break pattern from now on; who should be there comes in, who should not leaves.
    pub(super) fn set_windows(&mut self, agent: usize, windows: Vec<(Moment, Moment)>) {
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
    pub(super) fn on_duty_at(&self) -> Moment {
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
    pub(in crate::queueing::run) fn next_duty(&mut self, agent: usize) {
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
    pub(super) fn end_everybodys_duty(&mut self, group: usize) {
        for agent in self.crews[group].agents.clone() {
            let roster = &mut self.rosters[agent as usize];
            (roster.windows, roster.duty, roster.duty_ticket) = (Vec::new(), 0, Ticket::default());
        }
    }
}
