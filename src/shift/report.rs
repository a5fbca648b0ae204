//! What came of somebody's day: with and without them, what each thing they did changed by itself, why the day went as it
//! did, and what became of promises.

mod chain;
mod ledger;
mod promises;
mod score;

pub use chain::{Link, LinkKind};
pub use ledger::{Deficit, ledger};
pub use promises::{LATE_AFTER, Promises};
pub use score::{Idle, LeadScore, LeadScoring, LeftOut, MEASURES, Measure, ScoreItem, Target, Unit, Usual, Wanted};

pub(super) use score::check;

use super::action::Deed;
use super::effect;
use super::{Act, Chair, Day, Habits, Stage};
use crate::queueing::{Paired, Tally, compared};
use crate::staffing::overlay::{Change, Step};
use crate::words::{CompensationState, Moment, Span};
use score::Seen;
use std::sync::Arc;

/// Further days over which is looked at what carries over.
pub const FURTHER_DAYS: u32 = 50;

/// What came of a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    /// The day as it was.
    pub with: Tally,
    /// The same day without the person: the plan's average in the seat, or a lead who does nothing.
    pub without: Tally,
    /// Both of them, measured: the one without is the baseline, the one with the person the variant.
    pub played: Paired,
    /// The same over further days, of what carries over.
    pub further: Paired,
    /// The interval that is watched most closely, by its position.
    pub watched: usize,
    /// What was done besides talking, in its order.
    pub interventions: Vec<Intervention>,
    /// Why the day went as it did.
    pub chain: Vec<Link>,
    /// What became of the person's own promises.
    pub promises: Promises,
    /// What can be measured about the person's way through the day.
    pub measures: Measures,
    /// What a lead's shift was worth; absent in the agent's chair, and where there is nothing to score.
    pub score: Option<LeadScore>,
    /// The same handling on a calm day, without the plan's surges; absent where it has none.
    pub calm: Option<Tally>,
}

/// Something that was done, and what it changed by itself.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Intervention {
    /// What was done, and when.
    pub act: Act,
    /// What it changed.
    pub alone: Alone,
}

/// The played day minus the same day with only one intervention left out.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Alone {
    /// Lost share of the interval that is watched; absent where nobody was offered in one of the two.
    pub lost_share_watched: Option<f64>,
    /// Lost share of the day.
    pub lost_share: Option<f64>,
    /// Contacts lost over the day.
    pub lost: i64,
    /// Callbacks promised over the day.
    pub callbacks: i64,
}

/// What can be measured about somebody's way through the day. Times are counted from the beginning of the window.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Measures {
    /// Until many contacts were seen to have one cause.
    pub detect: Option<Span>,
    /// Until the cause was known to the person.
    pub cause: Option<Span>,
    /// Until the floor was told by them.
    pub script: Option<Span>,
    /// How often many people were told something: the floor, those who wait, those who had not called yet.
    pub messages: u32,
    /// When somebody above was told what is going on.
    pub involved: Option<Moment>,
    /// Whether compensation was decided on, and by nobody alone: somebody above knew before.
    pub joint_decision: bool,
    /// How far compensation came.
    pub compensation: CompensationState,
}

impl Report {
    /// Looks back on a day whose window is over. `told` hears how many further days are done, and says whether to go on.
    pub fn of(day: &Day, days: u32, told: &mut dyn FnMut(u32) -> bool) -> Option<Report> {
        // What comes about only after the window is of the day as well.
        let ended = day.ended();
        let (day, stage) = (&ended, ended.stage());
        let with = day.finish();
        let without = effect::without(stage, day.setting(), day.seed());
        let centre = stage.centre();
        let played = compared(centre, centre, &[(without.clone(), with.clone())]);
        let watched = watched(stage, &without);
        let interventions = day.acts().iter().enumerate().map(|(place, act)| {
            let left_out = effect::replayed(day, |other| other != place);
            Intervention { act: *act, alone: Alone::between(&with, &left_out, watched) }
        });
        let interventions = interventions.collect();
        let further = compared(centre, centre, &effect::further(day, days, told)?);
        let measures = Measures::of(day);
        let seen = Seen { stage, with: &with, without: &without, watched, measures: &measures };
        let score = LeadScore::of(&seen, day.acts()).filter(|_| day.chair() == Chair::Lead);
        Some(Report {
            interventions,
            chain: chain::chain(day, &with, &without),
            promises: Promises::of(day),
            measures,
            score,
            calm: effect::calm(stage, &Habits::of(day), day.seed()),
            with,
            without,
            played,
            further,
            watched,
        })
    }
}

/// The interval that the author wants to be watched, else the one of the window that is worst by itself.
fn watched(stage: &Stage, without: &Tally) -> usize {
    let centre = stage.centre();
    let place = |at: Moment| ((at - centre.open).0 / centre.interval.0.max(1)) as usize;
    if let Some(watch) = stage.shift.watch {
        return place(super::stage::moment(watch)).min(without.intervals().saturating_sub(1));
    }
    let end = Moment(stage.to().0.saturating_sub(1));
    let window = place(stage.from())..=place(end).min(without.intervals().saturating_sub(1));
    let lost = |interval: usize| without.interval(interval).lost_share().unwrap_or(0.0);
    // The first of several that are as bad.
    window.rev().max_by(|a, b| lost(*a).total_cmp(&lost(*b))).unwrap_or(0)
}

impl Alone {
    /// What sets one day apart from another.
    pub fn between(with: &Tally, left_out: &Tally, watched: usize) -> Alone {
        let (day, other) = (with.day(), left_out.day());
        let gap = |with: Option<f64>, other: Option<f64>| Some(with? - other?);
        Alone {
            lost_share_watched: gap(with.interval(watched).lost_share(), left_out.interval(watched).lost_share()),
            lost_share: gap(day.lost_share(), other.lost_share()),
            lost: day.abandoned as i64 - other.abandoned as i64,
            callbacks: day.callbacks_promised as i64 - other.callbacks_promised as i64,
        }
    }
}

impl Measures {
    fn of(day: &Day) -> Measures {
        let stage = day.stage();
        let [detect, cause, script] = day.milestones().map(|at| at.map(|at| at - stage.from()));
        let done: Vec<(Moment, &[Deed])> = day.acts().iter().filter_map(|act| deeds(stage, act)).collect();
        let first = |wanted: fn(&Deed) -> bool| {
            done.iter().filter(|(_, does)| does.iter().any(wanted)).map(|(at, _)| *at).min()
        };
        let involved = first(|deed| matches!(deed, Deed::Involve));
        let decided = first(|deed| matches!(deed, Deed::Compensation(_)));
        Measures {
            detect,
            cause,
            script,
            messages: done.iter().filter(|(_, does)| does.iter().any(is_message)).count() as u32,
            involved,
            joint_decision: matches!((involved, decided), (Some(involved), Some(decided)) if involved <= decided),
            compensation: day.compensation(),
        }
    }
}

/// What was really done by an act, and when: nothing by one in vain, or one that was never finished.
fn deeds<'s>(stage: &'s Arc<Stage>, act: &Act) -> Option<(Moment, &'s [Deed])> {
    let at = act.back.filter(|_| !act.is_vain())?;
    stage.shift.actions.0.get(act.action).map(|action| (at, action.value.does.as_slice()))
}

/// Whether many people are told something by it.
fn is_message(deed: &Deed) -> bool {
    let to_customers = |change: &Change| change.path.steps().first() == Some(&Step::Name("surges".to_string()));
    match deed {
        Deed::Brief | Deed::Announce => true,
        Deed::Set(set) => set.iter().any(to_customers),
        Deed::Hear(_) | Deed::Ask(..) | Deed::Compensation(_) | Deed::Involve => false,
    }
}
