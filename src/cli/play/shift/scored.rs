//! What a lead's shift was worth, as JSON.

use super::Played;
use super::json::number;
use crate::office::{item_said, left_out_said};
use crate::shift::ScoreItem;
use crate::tongue::Tongue;
use serde_json::{Value, json};

/// What the score is made of; nothing in the agent's chair.
pub(super) fn items(played: &Played, tongue: &Tongue) -> Value {
    let score = played.report.score.iter();
    score.flat_map(|score| &score.items).map(|item| entry(played, item, tongue)).collect()
}

/// What could not come about on this day, and why.
pub(super) fn left_out(played: &Played, tongue: &Tongue) -> Value {
    let score = played.report.score.iter();
    let all = score.flat_map(|score| &score.left_out).map(|left| {
        json!({
            "measure": left.measure.name,
            "why": left.why.word(),
            "because": left_out_said(left, tongue),
        })
    });
    all.collect()
}

fn entry(played: &Played, item: &ScoreItem, tongue: &Tongue) -> Value {
    let stage = played.day.stage();
    let said = item_said(item, stage, tongue.language(), tongue);
    let actions = item.undone.iter().filter_map(|place| stage.shift.actions.0.get(*place));
    json!({
        "measure": item.measure.name,
        "unit": item.measure.unit.word(),
        "value": item.value.map(number),
        "with": item.days.map(|(with, _)| number(with)),
        "without": item.days.map(|(_, without)| number(without)),
        "target": { "full": item.target.full, "none": item.target.none, "written": item.is_written },
        "points": number(item.points),
        "of": number(item.of),
        "because": said.because,
        "better": said.better,
        "undone": actions.map(|action| action.id.to_string()).collect::<Vec<String>>(),
    })
}
