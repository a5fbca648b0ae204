use super::{Effect, Entries, Ref, Text};
use crate::reading::{FieldReader, Reader, Value};
use crate::words::{ANGER_STEPS, AngerStep, Id};

/// What the trainee reads before the contact.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Brief {
    /// Who you are here.
    pub role: Text,
    /// What you are to reach.
    pub goals: Vec<Text>,
    /// What you may decide alone.
    pub may: Text,
}

impl Brief {
    /// Reads `(role: .., goals: [..], may: ..)`.
    pub fn read(r: &mut Reader<'_>, value: Option<&Value>) -> Brief {
        let Some(value) = value else { return Brief::default() };
        let mut fields = r.fields(value, "brief");
        let role = fields.need(r, "role");
        let role = Text::read(r, role, "brief");
        let goals = match fields.need(r, "goals") {
            Some(list) => r
                .list(list, "a list of goals")
                .iter()
                .enumerate()
                .map(|(i, goal)| Text::read(r, Some(goal), format!("brief.goal-{}", i + 1)))
                .collect(),
            None => Vec::new(),
        };
        let may = fields.need(r, "may");
        let may = Text::read(r, may, "brief.may");
        fields.done(r);
        Brief { role, goals, may }
    }

    /// The same with line ids that begin with another word, where one file holds several briefs.
    pub fn under(mut self, word: &str) -> Brief {
        for text in [&mut self.role, &mut self.may].into_iter().chain(&mut self.goals) {
            if let Some(rest) = text.line.strip_prefix("brief") {
                text.line = format!("{word}{rest}");
            }
        }
        self
    }
}

/// How readily a customer ends the talk in anger.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Assertiveness {
    /// Never hangs up in anger.
    Low,
    /// Hangs up when anger would rise beyond shouting.
    Normal,
    /// Hangs up when anger would reach shouting.
    High,
}

/// How fast somebody speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pace {
    /// Two words a second.
    Slow,
    /// Two and a half words a second.
    Normal,
    /// Three words a second.
    Fast,
}

impl Pace {
    /// Words in ten seconds.
    pub fn words_in_10_s(self) -> u32 {
        match self {
            Pace::Slow => 20,
            Pace::Normal => 25,
            Pace::Fast => 30,
        }
    }
}

/// The customer's record: five kinds of entry that systems may show (digest 2E.08).
pub const RECORD_FIELDS: [&str; 5] = ["events", "purchases", "services", "settings", "complaints"];

/// The customer.
#[derive(Clone, PartialEq, Debug)]
pub struct Caller {
    /// How they are called.
    pub name: Text,
    /// What anger they brought along, before the waiting.
    pub anger: AngerStep,
    /// 0 to 4.
    pub trust: u8,
    /// 0 to 4.
    pub cooperation: u8,
    /// How readily they end the talk.
    pub assertiveness: Assertiveness,
    /// Seconds of silence they bear when calm.
    pub silence_s: u32,
    /// Seconds they wait on hold without growing angrier.
    pub hold_s: u32,
    /// How fast they speak.
    pub pace: Pace,
    /// What they say into a silence, one after the other.
    pub prompts: Entries<Text>,
    /// What a behaviour does to their mood, wherever it happens.
    pub reacts: Vec<(Ref, String, Vec<Effect>)>,
    /// Their record, in the order of [`RECORD_FIELDS`].
    pub record: [Option<Text>; 5],
}

impl Default for Caller {
    fn default() -> Self {
        Caller {
            name: Text::default(),
            anger: AngerStep::Calm,
            trust: 2,
            cooperation: 2,
            assertiveness: Assertiveness::Normal,
            silence_s: 10,
            hold_s: 60,
            pace: Pace::Normal,
            prompts: Entries::default(),
            reacts: Vec::new(),
            record: Default::default(),
        }
    }
}

impl Caller {
    /// Reads the form `caller: (..)`.
    pub fn read(r: &mut Reader<'_>, value: Option<&Value>) -> Caller {
        let Some(value) = value else { return Caller::default() };
        let mut fields = r.fields(value, "caller");
        let mut caller = Caller::read_temper(r, &mut fields, "caller", "caller");
        let pace = fields.take("pace").and_then(|v| {
            r.one_of(v, "a pace", &[("slow", Pace::Slow), ("normal", Pace::Normal), ("fast", Pace::Fast)])
        });
        caller.pace = pace.unwrap_or(caller.pace);
        if let Some(value) = fields.take("record") {
            let mut entries = r.fields(value, "record");
            for (place, field) in caller.record.iter_mut().zip(RECORD_FIELDS) {
                *place = entries.take(field).map(|v| Text::read(r, Some(v), format!("record.{field}")));
            }
            entries.done(r);
        }
        fields.done(r);
        caller
    }

    /// Reads the same form at a later contact, whose texts hang under the line id `line`. The pace of speech and the
    /// record are those of the case's own customer.
    pub fn read_later(r: &mut Reader<'_>, line: &str, value: &Value) -> Caller {
        let mut fields = r.fields(value, "caller");
        let caller = Caller::read_temper(r, &mut fields, &format!("{line}.caller"), line);
        fields.done(r);
        caller
    }

    /// Who they are and what they bear.
    fn read_temper(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name_line: &str, line: &str) -> Caller {
        let base = Caller::default();
        let name = fields.need(r, "name");
        let name = Text::read(r, name, name_line);
        let anger = fields.need(r, "anger").and_then(|v| r.one_of(v, "a step of anger", &ANGER_STEPS));
        let trust = fields.take("trust").and_then(|v| r.integer(v, "trust", 0..=4));
        let cooperation = fields.take("cooperation").and_then(|v| r.integer(v, "cooperation", 0..=4));
        let assertiveness = fields.take("assertiveness").and_then(|v| {
            let legal = [("low", Assertiveness::Low), ("normal", Assertiveness::Normal), ("high", Assertiveness::High)];
            r.one_of(v, "assertiveness", &legal)
        });
        let silence = fields.need(r, "silence").and_then(|v| r.integer(v, "silence", 5..=600));
        let hold = fields.need(r, "hold").and_then(|v| r.integer(v, "hold", 5..=3600));
        let prompts = fields.need(r, "prompts");
        let prompts =
            Entries::read(r, prompts, "prompts", |r, id, v| Text::read(r, Some(v), format!("{line}.prompt-{id}")));
        let reacts = match fields.take("reacts") {
            Some(value) => tag_map(r, value)
                .into_iter()
                .map(|(at, tag, value)| {
                    (Ref { id: Id::new(&tag.replace('_', "-")), at }, tag, Effect::read_list(r, Some(value)))
                })
                .collect(),
            None => Vec::new(),
        };
        Caller {
            name,
            anger: anger.unwrap_or(base.anger),
            trust: trust.map_or(base.trust, |n| n as u8),
            cooperation: cooperation.map_or(base.cooperation, |n| n as u8),
            assertiveness: assertiveness.unwrap_or(base.assertiveness),
            silence_s: silence.map_or(base.silence_s, |n| n as u32),
            hold_s: hold.map_or(base.hold_s, |n| n as u32),
            prompts,
            reacts,
            ..base
        }
    }
}

/// A map whose keys are tags: bare words, or words in quotes.
pub(super) fn tag_map<'v>(r: &mut Reader<'_>, value: &'v Value) -> Vec<(crate::words::Place, String, &'v Value)> {
    use super::findings::wrong;
    use crate::reading::Form;
    match &value.form {
        Form::Map(pairs) => pairs
            .iter()
            .filter_map(|(key, value)| match &key.form {
                Form::Word(tag) | Form::Text(tag) => Some((key.at, tag.clone(), value)),
                Form::Hole => None,
                _ => {
                    r.report(wrong(key.at, "a tag", "something else"));
                    None
                }
            })
            .collect(),
        Form::Hole => Vec::new(),
        _ => {
            r.report(wrong(value.at, "a list of tags in { }", "something else"));
            Vec::new()
        }
    }
}

/// What this trainee has been taught and may decide.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Desk {
    /// Trainings done.
    pub training: Vec<Ref>,
    /// The largest sum that may be given away without asking.
    pub authority: i64,
}

impl Desk {
    /// Reads `(training: [..], authority: ..)`.
    pub fn read(r: &mut Reader<'_>, value: Option<&Value>) -> Desk {
        let Some(value) = value else { return Desk::default() };
        let mut fields = r.fields(value, "desk");
        let training = fields.take("training");
        let training = Ref::read_list(r, training, "a list of trainings");
        let authority =
            fields.take("authority").and_then(|v| r.integer(v, "authority", 0..=1_000_000_000)).unwrap_or(0);
        fields.done(r);
        Desk { training, authority }
    }
}
