//! The shifts that were looked back on, the newest first, each with the way to its debrief.

use super::View;
use crate::app::{theme, widgets};
use crate::office::{Command, FinishedShift, Office, ShiftCommand};
use crate::shift::Chair;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// Shifts shown before all of them are asked for.
const MOST: usize = 3;

/// The narrowest a card may be, and the most of them in a row.
const CARD: f32 = 300.0;
const COLUMNS: usize = 3;

/// Draws them, where there are any.
pub(super) fn ui(office: &Office, tongue: &Tongue, view: &mut View, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let all = office.finished_shifts();
    if all.is_empty() {
        return;
    }
    widgets::heading(ui, tongue.say("progress-shifts"));
    let most = if view.all_shifts { all.len() } else { MOST };
    let shown: Vec<&FinishedShift> = all.iter().rev().take(most).collect();
    let columns = ((ui.available_width() / CARD) as usize).clamp(1, COLUMNS);
    for row in shown.chunks(columns) {
        widgets::columns(ui, columns, |places| {
            for (place, finished) in places.iter_mut().zip(row) {
                card(office, finished, tongue, outbox, place);
            }
        });
        ui.add_space(theme::GAP / 2.0);
    }
    let more = all.len().saturating_sub(most);
    if more > 0 {
        widgets::line(ui, |ui| {
            widgets::small(ui, tongue.fill("progress-shifts-more", &[("n", FluentValue::from(more))]));
            if widgets::quiet(ui, tongue.say("progress-shifts-all")).clicked() {
                view.all_shifts = true;
            }
        });
    }
    ui.add_space(theme::GAP / 2.0);
}

fn card(office: &Office, finished: &FinishedShift, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::card(ui, |ui| {
        let chair = tongue.say(&format!("chair-{}", finished.chair.word()));
        let title: [(&str, FluentValue<'_>); 2] =
            [("title", office.shift_title(&finished.shift).into()), ("chair", chair.into())];
        let title = tongue.fill("chair-title", &title);
        widgets::strong(ui, title.as_str());
        let date: String = finished.at.map(|at| at.to_string().chars().take(10).collect()).unwrap_or_default();
        let mode = tongue.say(&format!("records-mode-{}", finished.mode.word()));
        let when = [("date", FluentValue::from(date.as_str())), ("mode", mode.as_str().into())];
        let when = if date.is_empty() { mode.clone() } else { tongue.fill("progress-shift-line", &when) };
        widgets::small(ui, when);
        widgets::text(ui, lost(finished, tongue));
        let worth = match finished.chair {
            Chair::Lead => led(office, finished, tongue),
            Chair::Agent => Some(contacts(finished, tongue)),
        };
        if let Some(worth) = worth {
            widgets::text(ui, worth);
        }
        match finished.id {
            Some(id) => {
                if widgets::quiet(ui, tongue.say("progress-shift-open")).on_hover_text(title.as_str()).clicked() {
                    outbox.push(Command::Shift(ShiftCommand::LookBack(id)));
                }
            }
            None => drop(widgets::small(ui, tongue.say("progress-shift-not-kept"))),
        }
    });
}

/// The share of the day's callers that were lost, with and without the person.
fn lost(finished: &FinishedShift, tongue: &Tongue) -> String {
    let (Some(with), Some(without)) = (finished.outcome.lost_share, finished.outcome.lost_share_without) else {
        return tongue.say("progress-shift-unlost");
    };
    let percent = |share: f64| FluentValue::from(tongue.number(share * 100.0, 0));
    tongue.fill("progress-shift-lost", &[("with", percent(with)), ("without", percent(without))])
}

/// What the contacts were worth.
fn contacts(finished: &FinishedShift, tongue: &Tongue) -> String {
    let outcome = &finished.outcome;
    if outcome.contacts == 0 {
        return tongue.say("progress-shift-none");
    }
    let n = ("n", FluentValue::from(outcome.contacts));
    match outcome.mean_score {
        Some(mean) => tongue.fill("progress-shift-mean", &[n, ("points", tongue.number(mean, 0).into())]),
        None => tongue.fill("progress-shift-no-mean", &[n]),
    }
}

/// What a shift in the lead's chair was worth, beside the best one there was where this is not it.
fn led(office: &Office, finished: &FinishedShift, tongue: &Tongue) -> Option<String> {
    let points = finished.outcome.mean_score?;
    let same = |other: &&FinishedShift| other.chair == Chair::Lead && other.shift == finished.shift;
    let all = office.finished_shifts().iter().filter(same).filter_map(|other| other.outcome.mean_score);
    let best = all.fold(points, f64::max);
    let figure = |points: f64| FluentValue::from(tongue.number(points, 0));
    let blanks = [("points", figure(points)), ("best", figure(best))];
    let key = if best > points { "progress-shift-lead-best" } else { "progress-shift-lead-score" };
    Some(tongue.fill(key, &blanks))
}
