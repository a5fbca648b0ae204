//! The decisions that cost something, the dearest first: what was done, what would have been better, and why.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Account, Sitting, accounts, minutes};
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::{Frame, Margin, Ui};

/// Decisions that are explained at once: three can be thought over, thirty cannot.
const DEAREST: usize = 3;

/// Draws them. A row that is chosen is explained, and marked in the transcript.
pub(super) fn ui(sitting: &Sitting, card: &Scorecard, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let accounts = accounts(&card.decisions, &sitting.attempt, tongue);
    if accounts.is_empty() {
        widgets::heading(ui, tongue.say("card-nothing-lost"));
        return;
    }
    widgets::heading(ui, tongue.say("card-dearest"));
    widgets::small(ui, tongue.say("debrief-choose"));
    for (place, account) in accounts.iter().enumerate() {
        if place == DEAREST {
            let rest = accounts.iter().skip(DEAREST).fold(0.0, |sum, account| sum + account.lost);
            let blanks: [(&str, FluentValue<'_>); 2] =
                [("n", FluentValue::from(accounts.len() - DEAREST)), ("points", tongue.number(rest, 1).into())];
            widgets::small(ui, tongue.fill("card-others", &blanks));
        }
        let chosen = local.chosen == Some(account.step);
        let text = format!("{}   {}", minutes(account.at_s), account.done);
        let lost = tongue.number(-account.lost, 1);
        if widgets::row(ui, chosen, &lost, theme::BAD, &text).clicked() {
            local.chosen = (!chosen).then_some(account.step);
            local.seek = !chosen;
        }
        if place < DEAREST || chosen {
            explained(account, tongue, ui);
        }
    }
}

/// What would have been better, what it would have opened, and why.
fn explained(account: &Account, tongue: &Tongue, ui: &mut Ui) {
    let said = |key: &str, text: &str| tongue.fill(key, &[("text", text.into())]);
    Frame::new().inner_margin(Margin { left: 68, ..Margin::ZERO }).show(ui, |ui| {
        if let Some(better) = &account.better {
            widgets::tinted(ui, said("card-better", better), theme::GOOD);
        }
        if let Some(opens) = &account.opens {
            widgets::small(ui, said("card-opens", opens));
        }
        if let Some(because) = &account.because {
            widgets::small(ui, said("card-because", because));
        }
        ui.add_space(theme::GAP / 2.0);
    });
}
