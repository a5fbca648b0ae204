//! What stands on the floor of a contact centre at one moment: a list that follows from the day alone. Painters draw it and
//! add nothing.
//!
//! The floor is one high and as wide as there is room. Who waits stands where lines begin, the agents in the middle, the
//! departments at the far end. Every state has a shape of its own, so that none is told by colour alone.

use super::grid::{Area, Grid};
use crate::queueing::{AgentState, Caller, Run, Waiting};
use crate::words::{Moment, Span, TimeOfDay};

/// Who or what a figure is: the same from moment to moment, and no two have the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Key {
    /// The ground of a part of the floor.
    Ground(Part),
    /// The desk of an agent, by the agent's place in the day.
    Desk(usize),
    /// The mark around the trainee.
    Mark,
    /// An agent.
    Agent(usize),
    /// A customer, waiting or served.
    Caller(Caller),
    /// A department.
    Department(usize),
    /// How many more there are than fit in a part.
    More(Part),
}

/// A part of the floor.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// Who waits.
    Waiting,
    /// The agents.
    Agents,
    /// The departments.
    Departments,
}

/// What a figure shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The ground of a part.
    Ground(Part),
    /// The ground under those who wait while somebody there has waited too long.
    Alarm,
    /// A desk.
    Desk,
    /// The trainee's desk.
    OwnDesk,
    /// The ring around the trainee.
    Mark,
    /// Somebody who waits.
    Waiting(Patience),
    /// Somebody who is being served.
    Served,
    /// An agent.
    Agent(Doing),
    /// A department.
    Department(Light),
    /// So many more than fit.
    More(usize),
}

/// How far somebody's patience has gone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Patience {
    /// Most of it is left.
    Fresh,
    /// More than half of it is used up, or three minutes.
    Thin,
    /// Hardly any is left, or eight minutes have passed.
    Ending,
}

/// What an agent does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Doing {
    /// Waits for the next contact.
    Free,
    /// With a customer.
    Talking,
    /// Finishes a contact after the customer has gone.
    AfterCall,
    /// Works off a callback or a message.
    CallingBack,
    /// Stands still before a frozen system.
    Stuck,
    /// On a break, or not on duty.
    Away,
}

/// Whether a department can be asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Light {
    /// Somebody is there and free.
    Open,
    /// Somebody is being asked, others are free.
    Answering,
    /// All who are there are being asked.
    Busy,
    /// Nobody is there, or nobody picks up.
    Dark,
}

/// The outline of a figure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Shape {
    Disc,
    Ring,
    Square,
    Diamond,
    Triangle,
    Hexagon,
    Dash,
    Slab,
}

/// One thing on the floor.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figure {
    /// Who or what it is.
    pub key: Key,
    /// What it shows.
    pub kind: Kind,
    /// Its middle.
    pub place: (f32, f32),
    /// Its width and height.
    pub size: (f32, f32),
    /// How long it has been as it is, where that matters.
    pub lasts: Option<Span>,
}

/// The room there is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Room {
    /// The width, when the height is one.
    pub width: f32,
    /// What a point on the screen is.
    pub point: f32,
}

impl Room {
    /// Of so many points on the screen.
    pub fn of(width: f32, height: f32) -> Room {
        let height = height.max(1.0);
        Room { width: (width / height).max(0.1), point: 1.0 / height }
    }
}

impl Kind {
    /// Its outline.
    pub fn shape(self) -> Shape {
        match self {
            Kind::Ground(_) | Kind::Alarm | Kind::Desk | Kind::OwnDesk => Shape::Slab,
            Kind::Mark => Shape::Ring,
            Kind::Waiting(Patience::Fresh) | Kind::Served => Shape::Disc,
            Kind::Waiting(Patience::Thin) => Shape::Square,
            Kind::Waiting(Patience::Ending) => Shape::Triangle,
            Kind::Agent(Doing::Free) => Shape::Ring,
            Kind::Agent(Doing::Talking) => Shape::Disc,
            Kind::Agent(Doing::AfterCall) => Shape::Square,
            Kind::Agent(Doing::CallingBack) => Shape::Hexagon,
            Kind::Agent(Doing::Stuck) => Shape::Diamond,
            Kind::Agent(Doing::Away) | Kind::More(_) => Shape::Dash,
            Kind::Department(Light::Open) => Shape::Disc,
            Kind::Department(Light::Answering) => Shape::Hexagon,
            Kind::Department(Light::Busy) => Shape::Square,
            Kind::Department(Light::Dark) => Shape::Ring,
        }
    }
}

/// How many do what.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs, reason = "the names say it all")]
pub struct Counts {
    pub waiting: usize,
    /// How long the first in line has waited.
    pub longest: Span,
    pub free: usize,
    pub talking: usize,
    pub after_call: usize,
    pub calling_back: usize,
    pub stuck: usize,
    pub away: usize,
}

impl Counts {
    /// At this moment of a day.
    pub fn of(run: &Run) -> Counts {
        let mut counts = Counts::default();
        for waiting in run.waiting() {
            counts.waiting += 1;
            counts.longest = counts.longest.max(run.now() - waiting.since);
        }
        for (_, state) in run.agents() {
            let count = match doing(state).0 {
                Doing::Free => &mut counts.free,
                Doing::Talking => &mut counts.talking,
                Doing::AfterCall => &mut counts.after_call,
                Doing::CallingBack => &mut counts.calling_back,
                Doing::Stuck => &mut counts.stuck,
                Doing::Away => &mut counts.away,
            };
            *count += 1;
        }
        counts
    }

    /// Agents who are there.
    pub fn there(&self) -> usize {
        self.free + self.talking + self.after_call + self.calling_back + self.stuck
    }
}

/// Whether a department can be asked at this moment.
pub fn light(run: &Run, department: usize) -> Light {
    let time = TimeOfDay(u32::try_from(run.now().0 / 1000).unwrap_or(u32::MAX));
    let Some(numbers) = run.centre().departments.get(department) else { return Light::Dark };
    let people = numbers.headcount.at(time).copied().unwrap_or(0) as usize;
    let picks_up = numbers.reach.at(time).map_or(0.0, |share| share.get());
    let asked = run.being_asked(department);
    if people == 0 || picks_up <= 0.0 {
        Light::Dark
    } else if asked >= people {
        Light::Busy
    } else if asked > 0 {
        Light::Answering
    } else {
        Light::Open
    }
}

/// The agent who is a person outside, by the place in the day: the first of that group.
pub fn own_seat(run: &Run) -> Option<usize> {
    let own = run.centre().human_seat?;
    run.agents().position(|(group, _)| group == own)
}

/// Everything on the floor at this moment, what lies under other things first.
pub fn figures(run: &Run, room: Room) -> Vec<Figure> {
    with_lamps(run, room, run.centre().departments.len())
}

/// The same with the lamps of the first so many departments alone: whoever has to find out by asking sees none.
pub fn with_lamps(run: &Run, room: Room, departments: usize) -> Vec<Figure> {
    let [waiting, agents, house] = parts(room, run.waiting().count(), departments > 0);
    let callers = callers(run, waiting, room);
    let alarm = callers.iter().any(|figure| figure.kind == Kind::Waiting(Patience::Ending));
    let mut all = Vec::new();
    let ground = if alarm { Kind::Alarm } else { Kind::Ground(Part::Waiting) };
    all.push(slab(Key::Ground(Part::Waiting), ground, waiting));
    all.push(slab(Key::Ground(Part::Agents), Kind::Ground(Part::Agents), agents));
    if departments > 0 {
        all.push(slab(Key::Ground(Part::Departments), Kind::Ground(Part::Departments), house));
    }
    all.extend(crew(run, agents, room));
    all.extend(callers);
    all.extend(lamps(run, departments, house, room));
    all
}

/// The shares of the floor that those who wait may have: a short line leaves the agents the room, a long one grows in
/// steps, so that nobody is moved with every caller.
const LINE: [f32; 3] = [0.12, 0.19, 0.28];

/// The height of those who wait while there is room for it, in points.
const CALLER: f32 = 46.0;

/// The share of a line of so many: the least in which a third more would have room in full size.
fn line(room: Room, width: f32, waiting: usize) -> f32 {
    let fits = |share: &f32| {
        let area = Area { x: 0.0, y: 0.0, width: width * share, height: 1.0 }.within(8.0 * room.point);
        let cell = CALLER * room.point;
        let (columns, rows) = ((area.width / cell) as usize, (area.height / cell) as usize);
        columns * rows * 3 >= waiting * 4
    };
    LINE.into_iter().find(fits).unwrap_or(0.28)
}

/// The room of each part; without departments the agents have theirs as well.
fn parts(room: Room, waiting: usize, departments: bool) -> [Area; 3] {
    let gap = 6.0 * room.point;
    let gaps = if departments { 2.0 * gap } else { gap };
    let width = (room.width - gaps).max(0.0);
    let (line, house) = (width * line(room, width, waiting), if departments { width * 0.2 } else { 0.0 });
    let floor = width - line - house;
    let area = |x: f32, width: f32| Area { x, y: 0.0, width, height: 1.0 };
    [area(0.0, line), area(line + gap, floor), area(line + gap + floor + gap, house)]
}

fn slab(key: Key, kind: Kind, area: Area) -> Figure {
    Figure { key, kind, place: area.middle(), size: (area.width, area.height), lasts: None }
}

/// Those who wait, the longest first.
fn callers(run: &Run, area: Area, room: Room) -> Vec<Figure> {
    let all: Vec<_> = run.waiting().collect();
    let grid = Grid::of(area.within(8.0 * room.point), all.len(), 1.0, (12.0 * room.point, CALLER * room.point));
    let shown = grid.shown(all.len());
    let figure = |(place, waiting): (usize, &Waiting)| {
        let waited = run.now() - waiting.since;
        let patience = patience(waited, waiting.patience_ends.map(|ends| ends - waiting.since));
        let share = match patience {
            Patience::Fresh => 0.6,
            Patience::Thin => 0.64,
            Patience::Ending => 0.8,
        };
        let across = grid.height * share;
        Figure {
            key: Key::Caller(waiting.caller),
            kind: Kind::Waiting(patience),
            place: grid.cell(place),
            size: (across, across),
            lasts: Some(waited),
        }
    };
    let mut figures: Vec<Figure> = all.iter().take(shown).enumerate().map(figure).collect();
    figures.extend(more(Part::Waiting, all.len() - shown, &grid, shown));
    figures
}

/// How many more there are, in the cell after the last.
fn more(part: Part, missing: usize, grid: &Grid, cell: usize) -> Option<Figure> {
    let size = (grid.width * 0.9, grid.height * 0.9);
    let figure = Figure { key: Key::More(part), kind: Kind::More(missing), place: grid.cell(cell), size, lasts: None };
    (missing > 0).then_some(figure)
}

/// How far patience has gone that lasts so long in all, or for ever.
fn patience(waited: Span, lasts: Option<Span>) -> Patience {
    let by_wait = match waited.0 / 60_000 {
        0..=2 => Patience::Fresh,
        3..=7 => Patience::Thin,
        _ => Patience::Ending,
    };
    let by_share = lasts.map_or(Patience::Fresh, |lasts| match (waited.0 * 10).checked_div(lasts.0) {
        Some(0..=4) => Patience::Fresh,
        Some(5..=7) => Patience::Thin,
        _ => Patience::Ending,
    });
    by_wait.max(by_share)
}

/// What an agent does, with whom, and since when; who is frozen is so until a moment that is not the past.
fn doing(state: AgentState) -> (Doing, Option<Caller>, Option<Moment>) {
    match state {
        AgentState::Away { since } => (Doing::Away, None, Some(since)),
        AgentState::Idle { since } => (Doing::Free, None, Some(since)),
        AgentState::Talking { caller, since, .. } | AgentState::Human { caller, since } => {
            (Doing::Talking, Some(caller), Some(since))
        }
        AgentState::AfterCall { since, .. } => (Doing::AfterCall, None, Some(since)),
        AgentState::CallingBack { since, .. } => (Doing::CallingBack, None, Some(since)),
        AgentState::Frozen { .. } => (Doing::Stuck, None, None),
    }
}

/// The agents at their desks, with whom they serve. Who is away gives way where not all fit.
fn crew(run: &Run, area: Area, room: Room) -> Vec<Figure> {
    let own = own_seat(run);
    let mut all: Vec<_> = run.agents().map(|(_, state)| doing(state)).enumerate().collect();
    let grid = Grid::of(area.within(8.0 * room.point), all.len(), 1.5, (20.0 * room.point, 84.0 * room.point));
    let (shown, present) = (grid.shown(all.len()), all.len());
    if shown < present {
        all.sort_by_key(|(agent, (doing, ..))| (Some(*agent) != own, *doing == Doing::Away, *agent));
        all.truncate(shown);
        all.sort_by_key(|(agent, _)| *agent);
    }
    let (mut desks, mut people, mut served) = (Vec::new(), Vec::new(), Vec::new());
    for (cell, (agent, (doing, caller, since))) in all.into_iter().enumerate() {
        let (x, y) = grid.cell(cell);
        let (w, h) = (grid.width, grid.height);
        let at = |dx: f32, dy: f32| (x + dx * w, y + dy * h);
        let figure = |key, kind, place, across: f32| Figure { key, kind, place, size: (across, across), lasts: None };
        let is_own = Some(agent) == own;
        let desk = if is_own { Kind::OwnDesk } else { Kind::Desk };
        let lasts = since.map(|since| run.now() - since);
        desks.push(Figure {
            key: Key::Desk(agent),
            kind: desk,
            place: at(0.0, 0.2),
            size: (w * 0.8, h * 0.22),
            lasts: lasts.filter(|_| doing != Doing::Away),
        });
        if is_own {
            desks.push(figure(Key::Mark, Kind::Mark, at(-0.17, -0.16), h * 0.52));
        }
        people.push(figure(Key::Agent(agent), Kind::Agent(doing), at(-0.17, -0.16), h * 0.34));
        served.extend(caller.map(|caller| figure(Key::Caller(caller), Kind::Served, at(0.2, -0.1), h * 0.24)));
    }
    // Of two agents with one customer, both on the telephone with her, she stands at the first.
    served.sort_by_key(|figure| figure.key);
    served.dedup_by_key(|figure| figure.key);
    desks.into_iter().chain(people).chain(served).chain(more(Part::Agents, present - shown, &grid, shown)).collect()
}

/// The lamps of the departments, one below the other.
fn lamps(run: &Run, departments: usize, area: Area, room: Room) -> Vec<Figure> {
    let area = area.within(8.0 * room.point);
    let row = (area.height / departments.max(1) as f32).min(26.0 * room.point).min(area.width.max(0.0));
    let lamp = |department: usize| {
        let place = (area.x + row / 2.0, area.y + (department as f32 + 0.5) * row);
        let size = (row * 0.5, row * 0.5);
        let kind = Kind::Department(light(run, department));
        Figure { key: Key::Department(department), kind, place, size, lasts: None }
    };
    (0..departments).map(lamp).collect()
}
