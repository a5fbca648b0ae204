//! The company's ledger over a shift: what its flaws cost in all contacts together.

use crate::conversation::Attempt;
use crate::scoring::Scorecard;

/// What one kind of flaw cost in the contacts of a shift.
#[derive(Clone, PartialEq, Debug)]
pub struct Deficit {
    /// Its kind, by its position among [`DEFICITS`](crate::scenario::DEFICITS).
    pub deficit: usize,
    /// The department it comes from.
    pub origin: String,
    /// Points in all contacts together, each on the scale of 100.
    pub points: f64,
    /// In how many contacts it cost something.
    pub contacts: u32,
}

/// The flaws of all contacts by their kind and origin, the most costly first.
pub fn ledger<'c>(contacts: impl IntoIterator<Item = (&'c Attempt, &'c Scorecard)>) -> Vec<Deficit> {
    let mut all: Vec<Deficit> = Vec::new();
    for (attempt, card) in contacts {
        let (flaws, speech) = (&attempt.program().scenario.flaws, attempt.speech());
        // A kind and origin count once in a contact, however many flaws of it there are.
        let mut seen: Vec<usize> = Vec::new();
        for loss in card.company.iter().filter(|loss| loss.points > 0.0) {
            let Some(flaw) = flaws.0.get(loss.flaw) else { continue };
            let (deficit, origin) = (flaw.value.deficit, speech.say(&flaw.value.origin));
            let known = all.iter().position(|other| other.deficit == deficit && other.origin == origin);
            let place = known.unwrap_or_else(|| {
                all.push(Deficit { deficit, origin, points: 0.0, contacts: 0 });
                all.len() - 1
            });
            if let Some(entry) = all.get_mut(place) {
                entry.points += loss.points;
                if !seen.contains(&place) {
                    entry.contacts += 1;
                    seen.push(place);
                }
            }
        }
    }
    // Stable: those that cost the same stay in the order in which they were met.
    all.sort_by(|a, b| b.points.total_cmp(&a.points));
    all
}
