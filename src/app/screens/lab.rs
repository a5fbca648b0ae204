//! The staffing lab: what is tried on a plan and what comes of it, the plan itself, a day of it, how far days stray,
//! needed staff, rosters, and reports of one's own.

mod ask;
mod bars;
mod chart;
mod cohort;
mod compare;
mod day;
mod figures;
mod heat;
mod import;
mod plan;
mod risk;
mod staff;
mod table;
mod wait;

use super::Local;
use crate::app::theme;
use crate::app::widgets::{self, SaveBox};
use crate::office::lab::Export;
use crate::office::{Command, Lab, LabCommand, Office, Saved};
use crate::tongue::{FluentValue, Tongue};
use ask::Ask;
use egui::{ScrollArea, Ui};
use figures::Said;

/// The least width in which the parts and the state of the lab stand in one line.
const ONE_LINE: f32 = 1_280.0;

/// The room for a scroll bar.
const BAR: f32 = 9.0;

/// What only the lab needs to remember.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// The part that was chosen; until one is, the part is shown in which something is under way.
    pub part: Option<Part>,
    compare: compare::Seen,
    plan: plan::Seen,
    staff: staff::Seen,
    import: import::Seen,
    risk: risk::Seen,
    /// The question for a path, while there is one.
    ask: Option<Ask>,
    /// Where something of the results shall be saved, while that is asked.
    save: Option<SaveBox>,
}

/// A part of the lab.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Part {
    /// What is tried, on the same callers.
    #[default]
    Compare,
    /// Everything the plan says.
    Plan,
    /// A day of it, as it runs.
    Day,
    /// How far days stray.
    Risk,
    /// Needed staff, and who works when.
    Staff,
    /// Reports of one's own.
    Import,
}

impl Part {
    /// All of them with the words by which they are named, in their order.
    pub const ALL: [(&str, Part); 6] = [
        ("compare", Part::Compare),
        ("plan", Part::Plan),
        ("day", Part::Day),
        ("risk", Part::Risk),
        ("staff", Part::Staff),
        ("import", Part::Import),
    ];
}

/// What is looked at, and in which language.
#[derive(Clone, Copy)]
struct View<'a> {
    office: &'a Office,
    lab: &'a Lab,
    tongue: &'a Tongue,
}

impl<'a> View<'a> {
    /// A text with its blanks filled in.
    fn fill(self, key: &str, blanks: &[(&str, FluentValue<'_>)]) -> String {
        self.tongue.fill(key, blanks)
    }

    /// A text without blanks.
    fn say(self, key: &str) -> String {
        self.tongue.say(key)
    }

    /// What a class, a group, a department, a topic or a surge of the plan is called, by its kind and its name.
    fn called(self, kind: &str, name: &str) -> String {
        self.lab.called(kind, name, self.tongue.language())
    }

    /// With what figures are said.
    fn said(self) -> Said<'a> {
        let currency = self.lab.plan().map_or("", |plan| plan.currency.as_str());
        Said { tongue: self.tongue, currency }
    }
}

/// Wants something of the lab.
fn tell(outbox: &mut Vec<Command>, command: LabCommand) {
    outbox.push(Command::Lab(command));
}

/// A chip that asks where something of the results shall be saved, where there is something.
fn save_chip(view: View<'_>, save: &mut Option<SaveBox>, key: &str, what: Export, ui: &mut Ui) {
    if view.lab.can_export(what) && widgets::chip(ui, false, view.say(key)).clicked() {
        *save = Some(SaveBox::new(Saved::Lab(what), &what.file_name(view.lab)));
    }
}

/// Draws it.
pub fn ui(office: &Office, lab: &Lab, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let view = View { office, lab, tongue };
    dropped(&mut local.lab, outbox, ui);
    let part = part(view, &local.lab);
    head(view, part, &mut local.lab, outbox, ui);
    match part {
        Part::Compare => compare::ui(view, &mut local.lab, outbox, ui),
        Part::Plan => plan::ui(view, &mut local.lab, outbox, ui),
        Part::Day => day::ui(view, local, outbox, ui),
        Part::Risk => scrolled("lab risk", ui, |ui| risk::ui(view, &mut local.lab, outbox, ui)),
        Part::Staff => scrolled("lab staff", ui, |ui| staff::ui(view, &mut local.lab, outbox, ui)),
        Part::Import => scrolled("lab import", ui, |ui| import::ui(view, &mut local.lab, outbox, ui)),
    }
    if let Some(mut asked) = local.lab.ask.take()
        && asked.ui(view, outbox, ui)
    {
        local.lab.ask = Some(asked);
    }
    if let Some(mut asked) = local.lab.save.take()
        && asked.ui(office.would_replace(), tongue, outbox, ui)
    {
        local.lab.save = Some(asked);
    }
}

/// The part that is shown.
fn part(view: View<'_>, seen: &Seen) -> Part {
    let lab = view.lab;
    let under_way = [
        (lab.watch().is_some(), Part::Day),
        (lab.imported().is_some(), Part::Import),
        (lab.needs().is_some(), Part::Staff),
        (lab.risk().is_some() || lab.heat().is_some(), Part::Risk),
        (lab.is_changed(), Part::Plan),
    ];
    let found = under_way.into_iter().find(|(is_so, _)| *is_so).map(|(_, part)| part);
    seen.part.or(found).unwrap_or_default()
}

/// The parts, the plan that lies on the table, and what is being worked out.
fn head(view: View<'_>, shown: Part, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let is_wide = ui.available_width() >= ONE_LINE;
    widgets::line(ui, |ui| {
        for (word, part) in Part::ALL {
            if widgets::chip(ui, shown == part, view.say(&format!("lab-part-{word}"))).clicked() {
                seen.part = Some(part);
            }
        }
        if is_wide {
            ui.add_space(theme::GAP / 2.0);
            state(view, outbox, ui);
        }
    });
    // What comes and goes while days are simulated must not move everything below it.
    if !is_wide {
        widgets::line(ui, |ui| state(view, outbox, ui));
    }
    if let Some(trouble) = view.lab.trouble() {
        widgets::tinted(ui, trouble, theme::bad());
    }
    wait::stuck(view, ui);
}

/// The plan that lies on the table, and what is being worked out.
fn state(view: View<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let title = view.lab.title_in(view.tongue.language());
    let key = if view.lab.is_changed() { "lab-head-changed" } else { "lab-head-plan" };
    let blanks = [("plan", FluentValue::from(title)), ("seed", view.lab.seed().to_string().into())];
    widgets::small(ui, view.fill(key, &blanks));
    if let Some(name) = view.lab.aside() {
        let back = widgets::chip(ui, false, view.fill("lab-resume", &[("plan", FluentValue::from(name))]));
        if back.clicked() {
            tell(outbox, LabCommand::Resume);
        }
        back.on_hover_ui(|ui| {
            widgets::small(ui, view.say("lab-resume.why"));
        });
    }
    wait::comparison(view, ui);
    wait::running(view, outbox, ui);
}

/// A file that was dropped on the window is opened: a plan or a what-if by its ending, anything else as a report.
fn dropped(seen: &mut Seen, outbox: &mut Vec<Command>, ui: &Ui) {
    let files =
        ui.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_path_buf()).collect::<Vec<_>>());
    for path in files {
        // What comes of a plan or a what-if is seen where they are compared, and so is why nothing does.
        let is_ron = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
        seen.part = Some(if is_ron { Part::Compare } else { Part::Import });
        tell(outbox, LabCommand::Open(path));
    }
}

/// A part that scrolls as a whole, with room for its bar beside what it holds.
fn scrolled(id: &'static str, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().scroll.floating_allocated_width = BAR;
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| widgets::column(ui, add));
}
