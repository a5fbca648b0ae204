//! What may be done now, in words, in groups, each with its key.

use crate::app::widgets;
use crate::conversation::{Hangs, Hold, Offer};
use crate::office::{Command, Sitting};
use crate::scoring::naming;
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, Ui};

/// Where on the desk something is done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Group {
    /// Something to say or to do in the talk.
    Answer,
    /// Listening, waiting, breaking in.
    Listen,
    /// Putting the customer on hold.
    Hold,
    /// Making good.
    Give,
    /// Tasks that keep a promise.
    Task,
    /// The reason of the contact.
    Reason,
    /// The note for whoever comes next.
    Note,
    /// The end of the after-call work.
    End,
    /// A look-up, in the system at this place.
    LookUp(usize),
    /// A question or a transfer to the department at this place.
    Ask(usize),
}

/// Something that may be done now.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Tool {
    pub offer: Offer,
    pub group: Group,
    pub text: String,
    pub key: Option<(&'static str, Key)>,
}

/// The keys of answers.
const DIGITS: [(&str, Key); 9] = [
    ("1", Key::Num1),
    ("2", Key::Num2),
    ("3", Key::Num3),
    ("4", Key::Num4),
    ("5", Key::Num5),
    ("6", Key::Num6),
    ("7", Key::Num7),
    ("8", Key::Num8),
    ("9", Key::Num9),
];

/// The keys of look-ups; each keeps its own as long as the contact lasts.
const FUNCTIONS: [(&str, Key); 12] = [
    ("F1", Key::F1),
    ("F2", Key::F2),
    ("F3", Key::F3),
    ("F4", Key::F4),
    ("F5", Key::F5),
    ("F6", Key::F6),
    ("F7", Key::F7),
    ("F8", Key::F8),
    ("F9", Key::F9),
    ("F10", Key::F10),
    ("F11", Key::F11),
    ("F12", Key::F12),
];

/// The keys of everything that has none of its own.
const LETTERS: [(&str, Key); 14] = [
    ("Q", Key::Q),
    ("W", Key::W),
    ("E", Key::E),
    ("R", Key::R),
    ("T", Key::T),
    ("A", Key::A),
    ("S", Key::S),
    ("D", Key::D),
    ("F", Key::F),
    ("G", Key::G),
    ("X", Key::X),
    ("C", Key::C),
    ("V", Key::V),
    ("B", Key::B),
];

/// Everything that may be done now.
pub(super) fn tools(sitting: &Sitting, tongue: &Tongue) -> Vec<Tool> {
    let (mut answers, mut others, mut marks) = (DIGITS.into_iter(), LETTERS.into_iter(), 0);
    let mut tools = Vec::new();
    for offer in sitting.attempt.offers() {
        let group = group(sitting, offer);
        let key = match (group, offer) {
            (Group::Answer, _) => answers.next(),
            (_, Offer::Wait) => Some(("␣", Key::Space)),
            (_, Offer::Listen) => Some(("L", Key::L)),
            (_, Offer::Interrupt) => Some(("I", Key::I)),
            (_, Offer::Mark(_)) => {
                marks += 1;
                (marks == 1).then_some(("M", Key::M))
            }
            (_, Offer::Hold { asked }) => Some(if asked { ("H", Key::H) } else { ("U", Key::U) }),
            (_, Offer::LookUp(query)) => FUNCTIONS.get(usize::from(query)).copied(),
            (_, Offer::End) => Some(("↵", Key::Enter)),
            _ => others.next(),
        };
        tools.push(Tool { offer, group, text: text(sitting, tongue, offer), key });
    }
    tools
}

/// A row that does it, by mouse or by key.
pub(super) fn row(tool: &Tool, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let clicked = widgets::choice(ui, tool.key.map(|(cap, _)| cap), &tool.text).clicked();
    let pressed = tool.key.is_some_and(|(_, key)| match key {
        // A button in which the keyboard is listens to these two itself.
        Key::Space | Key::Enter => widgets::pressed(ui, key),
        _ => widgets::struck(ui, key),
    });
    if ui.is_enabled() && (clicked || pressed) {
        outbox.push(Command::Decide(tool.offer));
    }
}

fn group(sitting: &Sitting, offer: Offer) -> Group {
    let program = sitting.attempt.program();
    let scenario = &program.scenario;
    match offer {
        Offer::Choose(ix) => match program.rules.hangs(ix) {
            Hangs::Transfer { department, .. } => Group::Ask(usize::from(department)),
            Hangs::Node(_) | Hangs::Anytime | Hangs::WrapUp => Group::Answer,
        },
        Offer::Wait | Offer::Listen | Offer::Interrupt | Offer::Mark(_) => Group::Listen,
        Offer::Hold { .. } => Group::Hold,
        Offer::LookUp(query) => {
            let systems = scenario.systems.iter().enumerate();
            let mut all = systems.flat_map(|(place, system)| system.value.look_up.iter().map(move |_| place));
            Group::LookUp(all.nth(usize::from(query)).unwrap_or_default())
        }
        Offer::Ask { question, .. } => {
            let departments = scenario.departments.iter().enumerate();
            let mut all =
                departments.flat_map(|(place, department)| department.value.questions.iter().map(move |_| place));
            Group::Ask(all.nth(usize::from(question)).unwrap_or_default())
        }
        Offer::Compensate(_) => Group::Give,
        Offer::Record(..) => Group::Task,
        Offer::Tag(_) => Group::Reason,
        Offer::Note(_) => Group::Note,
        Offer::End => Group::End,
    }
}

/// What its button says: the author's words where there are any, else the program's.
fn text(sitting: &Sitting, tongue: &Tongue, offer: Offer) -> String {
    let (program, speech) = (sitting.attempt.program(), sitting.attempt.speech());
    let words = naming::words(program, speech, sitting.attempt.state(), offer);
    let named = |key: &str| tongue.fill(key, &[("what", FluentValue::from(words.clone().unwrap_or_default()))]);
    match offer {
        Offer::Choose(_) | Offer::LookUp(_) => words.unwrap_or_default(),
        Offer::Wait => tongue.say("tool-wait"),
        Offer::Listen => tongue.say("tool-listen"),
        Offer::Interrupt => tongue.say("tool-interrupt"),
        Offer::Mark(_) if words.is_none() => tongue.say("tool-mark"),
        Offer::Mark(_) => named("tool-mark-what"),
        Offer::End => tongue.say("tool-end"),
        Offer::Hold { asked } => tongue.say(if asked { "tool-hold-asked" } else { "tool-hold" }),
        Offer::Ask { means, hold, .. } => {
            let how = tongue.say(&format!("means-{}", means.word()));
            let asked = format!("{}, {how}", words.unwrap_or_default());
            if hold == Hold::Unasked { tongue.fill("tool-ask-unasked", &[("what", asked.into())]) } else { asked }
        }
        Offer::Tag(_) => named("tool-tag"),
        Offer::Note(_) => named("tool-note"),
        Offer::Compensate(_) => named("tool-compensate"),
        Offer::Record(promise, option) => {
            let what = words.unwrap_or_default();
            let listed = program.rules.promises.get(usize::from(promise));
            let terms = listed.and_then(|promise| promise.record.get(usize::from(option)));
            let how =
                terms.map(|(owner, due)| format!("{what}: {}, {due}", tongue.say(&format!("owner-{}", owner.word()))));
            tongue.fill("tool-record", &[("what", how.unwrap_or(what).into())])
        }
    }
}
