//! Home: the scenarios as cards, to be searched and narrowed, with the one to practise next on top.

mod card;
mod unfinished;
mod who;

pub(super) use card::facts;

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::{Program, Speech};
use crate::office::{Broken, Command, Office};
use crate::scenario::CHANNELS;
use crate::tongue::{FluentValue, Tongue};
use egui::{Align, Layout, ScrollArea, TextEdit, Ui};

/// The narrowest a card may be.
const CARD_WIDTH: f32 = 330.0;

/// Findings shown of a broken scenario.
const FAULTS: usize = 3;

/// Draws home.
pub fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    who::ui(office, tongue, local, outbox, ui);
    head(office, tongue, local, outbox, ui);
    ui.add_space(theme::GAP / 2.0);
    let shown: Vec<usize> = (0..office.programs().len()).filter(|place| is_wanted(office, *place, local)).collect();
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        unfinished::ui(office, tongue, local, outbox, ui);
        if let Some(next) = practise_next(office) {
            invitation(office, next, tongue, local, outbox, ui);
            ui.add_space(theme::GAP);
        }
        let columns = ((ui.available_width() / CARD_WIDTH) as usize).clamp(1, 4);
        for places in shown.chunks(columns) {
            ui.columns(columns, |columns| {
                for (column, place) in columns.iter_mut().zip(places) {
                    card::ui(office, *place, tongue, local, outbox, column);
                }
            });
            ui.add_space(theme::GAP / 2.0);
        }
        if shown.is_empty() {
            widgets::small(ui, tongue.say("home-nothing-found"));
        }
        for broken in office.broken() {
            faults(broken, tongue, ui);
            ui.add_space(theme::GAP / 2.0);
        }
    });
}

/// The search field, the channels, and reading again.
fn head(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        widgets::bold(ui, tongue.say("home-title"), theme::TITLE, theme::INK);
        ui.add_space(theme::GAP);
        let field = TextEdit::singleline(&mut local.search).hint_text(tongue.say("home-search")).desired_width(220.0);
        let label = tongue.say("home-search");
        let field = ui.add(field);
        field.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &label));
        if widgets::chip(ui, local.channel.is_none(), tongue.say("home-all")).clicked() {
            local.channel = None;
        }
        for (place, (word, channel)) in CHANNELS.iter().enumerate() {
            let used = office.programs().iter().any(|program| program.scenario.channel == *channel);
            let chosen = local.channel == Some(place);
            if used && widgets::chip(ui, chosen, tongue.say(&format!("channel-{word}"))).clicked() {
                local.channel = Some(place);
            }
        }
        if office.can_reload() {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if widgets::quiet(ui, tongue.say("home-reload")).clicked() {
                    outbox.push(Command::Reload);
                }
            });
        }
    });
}

/// Whether a scenario passes the search and the channel.
fn is_wanted(office: &Office, place: usize, local: &Local) -> bool {
    let Some(program) = office.programs().get(place) else { return false };
    let scenario = &program.scenario;
    let channel = local.channel.and_then(|place| CHANNELS.get(place).map(|(_, channel)| *channel));
    let speech = Speech::new(program, office.language(), 0);
    let (wanted, said) = (local.search.trim().to_lowercase(), [&scenario.title, &scenario.about]);
    channel.is_none_or(|channel| channel == scenario.channel)
        && (scenario.id.as_str().contains(&wanted)
            || said.into_iter().any(|text| speech.say(text).to_lowercase().contains(&wanted)))
}

/// The first scenario that was not passed yet: they stand with the easy ones first.
fn practise_next(office: &Office) -> Option<usize> {
    let passed = |program: &Program| office.best(program).is_some_and(|best| best.passed);
    office.programs().iter().position(|program| !passed(program))
}

/// What to practise next, with the button that matters most here.
fn invitation(
    office: &Office,
    place: usize,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let Some(program) = office.programs().get(place) else { return };
    let title = Speech::new(program, office.language(), 0).say(&program.scenario.title);
    widgets::edged(ui, theme::OWN, theme::ACCENT, |ui| {
        ui.horizontal(|ui| {
            if widgets::primary(ui, tongue.say("home-start")).clicked() {
                outbox.push(Command::Open { scenario: place, seed: local.new_seed() });
            }
            ui.vertical(|ui| {
                widgets::strong(ui, tongue.fill("home-next", &[("title", title.into())]));
                widgets::small(ui, tongue.say("home-invitation"));
            });
        });
    });
}

/// A scenario that cannot be played: what is wrong with it, where, and what to do.
fn faults(broken: &Broken, tongue: &Tongue, ui: &mut Ui) {
    widgets::edged(ui, theme::CARD, theme::LOSS, |ui| {
        let blanks: [(&str, FluentValue<'_>); 2] =
            [("id", broken.id.as_str().into()), ("n", FluentValue::from(broken.faults.len()))];
        widgets::strong(ui, tongue.fill("home-broken", &blanks));
        for fault in broken.faults.iter().take(FAULTS) {
            let place = if fault.file.is_empty() {
                String::new()
            } else {
                format!("{}:{}:{}  ", fault.file, fault.line, fault.column)
            };
            widgets::tinted(ui, format!("{place}{}", fault.message), theme::BAD);
            if !fault.help.is_empty() {
                widgets::small(ui, fault.help.as_str());
            }
        }
        if broken.faults.len() > FAULTS {
            let more = FluentValue::from(broken.faults.len() - FAULTS);
            widgets::small(ui, tongue.fill("home-more-faults", &[("n", more)]));
        }
    });
}
