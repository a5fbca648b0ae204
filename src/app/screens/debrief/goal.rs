//! What comes after the debrief: one intention of the trainee's own choice, and what to practise next.

use super::super::Local;
use crate::app::{theme, widgets};
use crate::conversation::{Program, Speech};
use crate::office::{Command, Office, Sitting, intentions, practice};
use crate::records::Reflection;
use crate::scenario::DIMENSIONS;
use crate::scoring::Scorecard;
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// One of three intentions, made from the dearest decisions.
pub(super) fn goal(
    office: &Office,
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let offered = intentions(card, &sitting.attempt, tongue);
    if offered.is_empty() {
        widgets::small(ui, tongue.say("debrief-no-goals"));
        return;
    }
    widgets::small(ui, tongue.say("debrief-goal-why"));
    let goal = office.reflection().and_then(|reflection| reflection.goal.as_deref());
    for intention in offered {
        let chosen = goal == Some(intention.text.as_str());
        let sign = if chosen { "✓" } else { "○" };
        if widgets::row(ui, chosen, sign, theme::accent(), &intention.text).clicked() {
            let goal = (!chosen).then_some(intention.text);
            let thought = office.reflection().cloned().unwrap_or_default();
            outbox.push(Command::Reflect(Reflection { goal, ..thought }));
        }
    }
}

/// Scenarios that ask for what was missing here.
pub(super) fn next(
    office: &Office,
    sitting: &Sitting,
    card: &Scorecard,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let played = sitting.attempt.program();
    let passed = |program: &Program| office.best(program).is_some_and(|best| best.passed);
    let found = practice(card, played, office.programs(), passed);
    if !card.passed {
        widgets::text(ui, tongue.say("debrief-next-again"));
    }
    for practice in &found {
        let Some(program) = office.programs().get(practice.scenario) else { continue };
        let dimension = DIMENSIONS.get(practice.dimension).copied().unwrap_or_default();
        let title = Speech::new(program, office.language(), 0).say(&program.scenario.title);
        let trains = FluentValue::from(tongue.say(&format!("dimension-{dimension}")));
        if widgets::choice(ui, None, &title).clicked() {
            outbox.push(Command::Open { scenario: practice.scenario, seed: local.new_seed() });
        }
        widgets::small(ui, tongue.fill("debrief-next-trains", &[("what", trains)]));
    }
    if found.is_empty() && card.passed {
        widgets::small(ui, tongue.say("debrief-next-nothing"));
    }
}
