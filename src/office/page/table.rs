//! Every decision as a table for spreadsheets, with the caps as rows of their own, so that the rows add up.

use super::Debriefed;
use crate::office::account::every;
use crate::records::csv::{self, Cell};
use crate::scenario::DIMENSIONS;

/// The names of the columns before and behind the dimensions.
const BEFORE: [&str; 6] = ["at_s", "done", "anger_before", "anger_after", "luck", "lost"];
const BEHIND: [&str; 3] = ["better", "opens", "because"];

/// The table: one row for each decision and for each cap. The column `lost` adds up to 100 minus the score.
pub fn table(of: &Debriefed<'_>) -> String {
    let heading: Vec<&str> = BEFORE.into_iter().chain(DIMENSIONS).chain(BEHIND).collect();
    let optional = |text: Option<String>| text.map_or(Cell::Empty, Cell::text);
    // Moods are steps of 0 to 4 inside, and 0 to 100 wherever they are shown.
    let mood = |step: u8| Cell::whole(u32::from(step) * 25);
    let decisions = every(of.card, of.attempt, of.tongue).into_iter().map(|row| {
        let mut cells = vec![
            Cell::whole(row.at_s),
            Cell::text(&row.done),
            mood(row.anger.0),
            mood(row.anger.1),
            Cell::points(Some(row.luck)),
            Cell::points(Some(row.lost)),
        ];
        cells.extend(row.by_dimension.0.into_iter().map(|points| Cell::points(Some(points))));
        cells.extend([row.better, row.opens, row.because].map(optional));
        cells
    });
    let caps = of.card.caps.iter().map(|cap| {
        let name = of.tongue.say(&format!("cap-{}", cap.kind.word()));
        let mut cells = vec![Cell::Empty, Cell::text(name), Cell::Empty, Cell::Empty, Cell::Empty];
        cells.push(Cell::points(Some(cap.lost)));
        cells.extend((0..DIMENSIONS.len() + BEHIND.len()).map(|_| Cell::Empty));
        cells
    });
    csv::table(&heading, decisions.chain(caps))
}
