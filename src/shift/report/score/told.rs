//! The score with its items: what each came to, what it could give, what was got, and what was left undone for it.

use super::{Found, Idle, MEASURES, Measure, Seen, Target, is_good, leads_chair};
use crate::shift::Act;
use std::cmp::Ordering;

/// Less than this is no loss that anybody sees.
const SEEN: f64 = 0.05;

/// What a lead's shift was worth, from 0 to 100.
#[derive(Clone, PartialEq, Debug)]
pub struct LeadScore {
    /// The points.
    pub score: f64,
    /// What they are made of, in the order of [`MEASURES`]; what was not got of them is what is missing to 100.
    pub items: Vec<ScoreItem>,
    /// What could not come about, and why.
    pub left_out: Vec<LeftOut>,
}

/// One measure of a shift.
#[derive(Clone, PartialEq, Debug)]
pub struct ScoreItem {
    /// Which.
    pub measure: &'static Measure,
    /// What the day came to; absent when it never came about.
    pub value: Option<f64>,
    /// The day as it was and the day without the person, where the one is held against the other.
    pub days: Option<(f64, f64)>,
    /// What gives all points and what none.
    pub target: Target,
    /// Whether the shift says the whole of the target itself; else some of it is an assumption of this program.
    pub is_written: bool,
    /// The points it can give.
    pub of: f64,
    /// The points that were got.
    pub points: f64,
    /// What a good lead does for it and was not even tried, by position among the shift's actions.
    pub undone: Vec<usize>,
}

/// A measure that is not scored on this day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LeftOut {
    /// Which.
    pub measure: &'static Measure,
    /// Why.
    pub why: Idle,
}

impl ScoreItem {
    /// The points that were not got.
    pub fn lost(&self) -> f64 {
        self.of - self.points
    }

    /// The share of the points that was got.
    pub fn share(&self) -> f64 {
        if self.of > 0.0 { self.points / self.of } else { 0.0 }
    }
}

impl LeadScore {
    /// The score of a day on which this was done; absent when there is nothing to score.
    pub(in crate::shift) fn of(seen: &Seen<'_>, acts: &[Act]) -> Option<LeadScore> {
        let scoring = &seen.stage.shift.lead_score;
        let (mut items, mut left_out) = (Vec::new(), Vec::new());
        for (place, measure) in MEASURES.iter().copied().enumerate() {
            let weight = scoring.weight(place);
            if weight == 0 {
                // The author does not want it.
                continue;
            }
            // What the floor knew beforehand nobody need lead to.
            let found = match (measure.found)(seen) {
                known @ Found::Idle(Idle::Known) => known,
                found => (measure.idle)(seen.stage).map_or(found, Found::Idle),
            };
            let (value, days) = match found {
                Found::Came(value, days) => (Some(value), days),
                Found::Never => (None, None),
                Found::Idle(why) => {
                    left_out.push(LeftOut { measure, why });
                    continue;
                }
            };
            let target = scoring.target(place, measure.usual.of(seen));
            let is_written = scoring.get(place).is_whole(measure);
            let share = value.map_or(0.0, |value| target.share(value, measure.unit));
            let undone = undone(seen, measure, value, share, acts);
            // Points are weights until all of them are known.
            let of = f64::from(weight);
            items.push(ScoreItem { measure, value, days, target, is_written, of, points: of * share, undone });
        }
        let all = items.iter().fold(0.0, |sum, item| sum + item.of);
        if all <= 0.0 {
            return None;
        }
        for item in &mut items {
            item.of *= 100.0 / all;
            item.points *= 100.0 / all;
        }
        let score = items.iter().fold(0.0, |sum, item| sum + item.points).min(100.0);
        Some(LeadScore { score, items, left_out })
    }

    /// What cost most, the dearest first; what cost nothing is left out.
    pub fn dearest(&self) -> Vec<&ScoreItem> {
        let mut all: Vec<&ScoreItem> = self.items.iter().filter(|item| item.lost() >= SEEN).collect();
        // Stable: what cost the same stays in the order of the measures.
        all.sort_by(|a, b| b.lost().total_cmp(&a.lost()));
        all
    }

    /// What went best: the greatest share of its points, and of those the most points; absent where nothing was got.
    pub fn best(&self) -> Option<&ScoreItem> {
        let better = |a: &&ScoreItem, b: &&ScoreItem| match a.share().total_cmp(&b.share()) {
            Ordering::Equal => a.points.total_cmp(&b.points),
            other => other,
        };
        // The first of several that are as good.
        self.items.iter().filter(|item| item.points >= SEEN).rev().max_by(better)
    }
}

/// What a good lead does for a measure and was not even tried. What came about needs nothing more done, only sooner;
/// what is counted over the day does.
fn undone(seen: &Seen<'_>, measure: &Measure, value: Option<f64>, share: f64, acts: &[Act]) -> Vec<usize> {
    if share >= 1.0 || (measure.unit == super::Unit::Minutes && value.is_some()) {
        return Vec::new();
    }
    let tried = |place: usize| acts.iter().any(|act| act.action == place);
    let wanted = leads_chair(seen.stage).filter(|(_, action)| is_good(action) && (measure.helps)(action));
    wanted.map(|(place, _)| place).filter(|place| !tried(*place)).collect()
}
