//! A shift as its author wrote it, read with every finding at once.

use super::findings::{shift_for_nobody, shift_window_backwards};
use super::{Action, Cast, Chair, LeadScoring, Tomorrow};
use crate::reading::{self, Findings, Form, Reader, Value};
use crate::scenario::{Brief, Entries, Ref, Text};
use crate::words::{FileId, Place, Span, TimeOfDay};

/// How long turning to another contact takes where the shift says nothing: an assumption of this program, the shortest
/// beat there is.
const TURNING: Span = Span(5_000);

/// A shift: a window on a plan's day, and what somebody in a seat meets and can do there.
#[derive(Clone, PartialEq, Debug)]
pub struct Shift {
    /// Its id: the name of its folder.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it is about.
    pub about: Text,
    /// Where the story comes from.
    pub source: String,
    /// The language of its texts.
    pub language: String,
    /// The languages into which they are translated.
    pub languages: Vec<(String, Place)>,
    /// The plan whose day it is; no number of it is repeated here.
    pub plan: Ref,
    /// What-ifs that hold on this day from its beginning.
    pub what_ifs: Vec<Ref>,
    /// When the person comes and goes.
    pub window: (TimeOfDay, TimeOfDay),
    /// The group of the plan in which the agent's seat stands.
    pub group: Ref,
    /// The cause that many contacts share on this day.
    pub topic: Option<Ref>,
    /// So many contacts heard or tagged make a pattern that a lead can see.
    pub pattern_after: u32,
    /// How long it takes to turn from one contact in hand to another; everybody in hand waits meanwhile.
    pub turning: Span,
    /// In the interval at this time the day is watched most closely; absent: in the one that is worst without anybody's doing.
    pub watch: Option<TimeOfDay>,
    /// The brief for the agent; absent when the shift is not for one.
    pub agent: Option<Brief>,
    /// The brief for the lead; absent when the shift is not for one.
    pub lead: Option<Brief>,
    /// What counts in the lead's chair, and how much.
    pub lead_score: LeadScoring,
    /// Whose calls reach the agent's seat, and as what.
    pub casts: Vec<Cast>,
    /// What can be done besides talking.
    pub actions: Entries<Action>,
    /// The scenario that takes up what is still owed when the window is over.
    pub tomorrow: Option<Tomorrow>,
    /// What is to be learned.
    pub debrief: Text,
    /// Where the window is written.
    pub window_at: Place,
}

/// Reads a shift; `None` when too little of it can be read.
pub fn read(id: &str, file: FileId, text: &str, findings: &mut Findings) -> Option<Shift> {
    let tree = reading::parse(file, text, findings);
    if tree.form == Form::Hole {
        return None;
    }
    Shift::read(&mut Reader { findings }, id, &tree)
}

impl Shift {
    fn read(r: &mut Reader<'_>, id: &str, tree: &Value) -> Option<Shift> {
        let mut fields = r.fields(tree, "a shift");
        let title = fields.need(r, "title");
        let title = Text::read(r, title, "title");
        let about = fields.need(r, "about");
        let about = Text::read(r, about, "about");
        let source = fields.take("source").and_then(|value| r.text(value)).unwrap_or_default();
        let language = fields.need(r, "language").and_then(|value| r.text(value));
        let languages = fields.take("languages").map(|value| {
            let items = r.list(value, "a list of languages");
            items.iter().filter_map(|item| r.text(item).map(|text| (text, item.at))).collect()
        });
        let plan = fields.need(r, "plan").and_then(|value| Ref::read(r, value));
        let what_ifs = fields.take("what_ifs");
        let what_ifs = Ref::read_list(r, what_ifs, "a list of what-ifs");
        let window = fields.need(r, "window").and_then(|value| read_window(r, value).map(|window| (window, value.at)));
        let group = fields.need(r, "group").and_then(|value| Ref::read(r, value));
        let topic = fields.take("topic").and_then(|value| Ref::read(r, value));
        let pattern_after = fields.take("pattern_after").and_then(|value| r.integer(value, "pattern_after", 1..=1000));
        let turning = fields.take("turning_s").and_then(|value| r.integer(value, "turning_s", 0..=60));
        let watch = fields.take("watch").and_then(|value| r.time_of_day(value).map(|time| (time, value)));
        let agent = fields.take("agent").map(|value| Brief::read(r, Some(value)).under("agent"));
        let lead = fields.take("lead").map(|value| Brief::read(r, Some(value)).under("lead"));
        let lead_score = LeadScoring::read(r, fields.take("lead_score"));
        let casts = fields.take("casts").map(|value| {
            let items = r.list(value, "a list of casts");
            items.iter().filter_map(|item| Cast::read(r, item)).collect()
        });
        let actions = fields.take("actions");
        let actions = Entries::read(r, actions, "actions", Action::read);
        let tomorrow = fields.take("tomorrow").and_then(|value| Tomorrow::read(r, value));
        let debrief = fields.need(r, "debrief");
        let debrief = Text::read(r, debrief, "debrief");
        fields.done(r);
        if agent.is_none() && lead.is_none() {
            r.report(shift_for_nobody::found(tree.at));
        }
        let (window, window_at) = window?;
        if let Some((time, value)) = watch
            && !(window.0..window.1).contains(&time)
        {
            r.wrong_form(
                value,
                "a time within the window",
                "Write a time from the beginning of the window to its end.",
            );
        }
        Some(Shift {
            id: id.to_string(),
            title,
            about,
            source,
            language: language.unwrap_or_default(),
            languages: languages.unwrap_or_default(),
            plan: plan?,
            what_ifs,
            window,
            group: group?,
            topic,
            pattern_after: pattern_after.unwrap_or(3) as u32,
            turning: turning.map_or(TURNING, |seconds| Span(seconds.unsigned_abs() * 1000)),
            watch: watch.map(|(time, _)| time),
            agent,
            lead,
            lead_score,
            casts: casts.unwrap_or_default(),
            actions,
            tomorrow,
            debrief,
            window_at,
        })
    }

    /// The brief for a chair; absent when the shift is not for it.
    pub fn brief(&self, chair: Chair) -> Option<&Brief> {
        match chair {
            Chair::Agent => self.agent.as_ref(),
            Chair::Lead => self.lead.as_ref(),
        }
    }

    /// Everything in it that is said, with its line ids.
    pub fn texts(&self) -> Vec<&Text> {
        let briefs = [self.agent.as_ref(), self.lead.as_ref()].into_iter().flatten();
        let briefs = briefs.flat_map(|brief| [&brief.role, &brief.may].into_iter().chain(&brief.goals));
        let actions = self.actions.iter().flat_map(|action| action.value.texts());
        let tomorrow = self.tomorrow.iter().map(|tomorrow| &tomorrow.unwritten);
        [&self.title, &self.about, &self.debrief].into_iter().chain(briefs).chain(actions).chain(tomorrow).collect()
    }
}

fn read_window(r: &mut Reader<'_>, value: &Value) -> Option<(TimeOfDay, TimeOfDay)> {
    let mut fields = r.fields(value, "a window");
    let from = fields.need(r, "from").and_then(|value| r.time_of_day(value));
    let to = fields.need(r, "to").and_then(|value| r.time_of_day(value));
    fields.done(r);
    let window = (from?, to?);
    if window.0 >= window.1 {
        r.report(shift_window_backwards::found(value.at));
        return None;
    }
    Some(window)
}
