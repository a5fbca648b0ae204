//! What a shift says of its lead's score: what each measure weighs, and what gives all of its points and what none.

use super::{MEASURES, Measure, Target};
use crate::reading::{Reader, Value};
use crate::shift::findings::shift_scores_nothing;
use crate::words::Place;

/// What a shift says of one measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// What it weighs against the others.
    pub weight: Option<u32>,
    /// From what on all points are given.
    pub full: Option<u32>,
    /// From what on none are.
    pub none: Option<u32>,
    /// Where it is written.
    pub at: Option<Place>,
}

/// What a shift says of its lead's score; what it does not say is as usual.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LeadScoring {
    /// By the position of the measure; empty where nothing is said at all.
    wanted: Vec<Wanted>,
    at: Option<Place>,
}

impl LeadScoring {
    /// Reads `(detect: (weight: .., full_by_minutes: .., none_after_minutes: ..), ..)`.
    pub(in crate::shift) fn read(r: &mut Reader<'_>, value: Option<&Value>) -> LeadScoring {
        let Some(value) = value else { return LeadScoring::default() };
        let mut fields = r.fields(value, "the lead's score");
        let mut wanted = Vec::with_capacity(MEASURES.len());
        for measure in MEASURES {
            let said = fields.take(measure.name).map(|value| Wanted::read(r, measure, value));
            wanted.push(said.unwrap_or_default());
        }
        fields.done(r);
        let scoring = LeadScoring { wanted, at: Some(value.at) };
        if (0..MEASURES.len()).all(|place| scoring.weight(place) == 0) {
            r.report(shift_scores_nothing::found(value.at, "every measure weighs nothing, so there is no score"));
        }
        scoring
    }

    /// Where it is written, if it is.
    pub fn at(&self) -> Option<Place> {
        self.at
    }

    /// What is said of a measure, by its position.
    pub fn get(&self, place: usize) -> Wanted {
        self.wanted.get(place).copied().unwrap_or_default()
    }

    /// What a measure weighs, by its position.
    pub fn weight(&self, place: usize) -> u32 {
        let usual = MEASURES.get(place).map_or(0, |measure| measure.weight);
        self.get(place).weight.unwrap_or(usual)
    }

    /// The target of a measure, by its position; `usual` is what holds where nothing is said.
    pub(super) fn target(&self, place: usize, usual: Target) -> Target {
        let Wanted { full, none, .. } = self.get(place);
        Target { full: full.map_or(usual.full, f64::from), none: none.map_or(usual.none, f64::from) }
    }
}

impl Wanted {
    fn read(r: &mut Reader<'_>, measure: &Measure, value: &Value) -> Wanted {
        let mut fields = r.fields(value, "a measure");
        let mut said = Wanted { at: Some(value.at), ..Wanted::default() };
        said.weight = fields.take("weight").and_then(|value| r.integer(value, "weight", 0..=1_000)).map(narrow);
        if let Some((full, none)) = measure.unit.fields() {
            let range = 0..=measure.unit.most();
            let full_value = fields.take(full);
            said.full = full_value.and_then(|value| r.integer(value, full, range.clone())).map(narrow);
            let none_value = fields.take(none);
            said.none = none_value.and_then(|value| r.integer(value, none, range)).map(narrow);
            if !said.is_in_order(measure) {
                let than = if measure.unit.less_is_better() { "more" } else { "less" };
                let expected = format!("{than} at {none} than at {full}");
                let help = format!("All points are given at {full}, none at {none}: write two numbers in that order.");
                r.wrong_form(none_value.or(full_value).unwrap_or(value), &expected, &help);
            }
        }
        fields.done(r);
        said
    }

    /// Whether the two ends are apart and the right way round, as far as can be told without a day.
    fn is_in_order(&self, measure: &Measure) -> bool {
        let usual = measure.usual.fixed();
        let full = self.full.map(f64::from).or(usual.map(|usual| usual.full));
        let none = self.none.map(f64::from).or(usual.map(|usual| usual.none));
        match (full, none) {
            (Some(full), Some(none)) if measure.unit.less_is_better() => full < none,
            (Some(full), Some(none)) => full > none,
            _ => true,
        }
    }

    /// Whether both ends of the target are written, or there is nothing to write.
    pub(super) fn is_whole(&self, measure: &Measure) -> bool {
        measure.unit.fields().is_none() || (self.full.is_some() && self.none.is_some())
    }
}

/// A number that was read within a range of small ones.
fn narrow(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
