use super::{Effect, Entries, Ref, Text};
use crate::reading::{FieldReader, Reader, Value};
use crate::words::{ANGER_STEPS, AngerStep, Id, Place};

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

/// How much somebody makes of what they have to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// As it is written.
    Plain,
    /// Rambles on: a line takes half as long again.
    Chatty,
    /// Comes to the point: a line takes three quarters of its time.
    Terse,
    /// Weighs every word: a line takes a quarter longer.
    Formal,
}

/// The words for [`Style`].
pub const STYLES: [(&str, Style); 4] =
    [("plain", Style::Plain), ("chatty", Style::Chatty), ("terse", Style::Terse), ("formal", Style::Formal)];

impl Style {
    /// How long a line takes, in percent of what its words need at their pace.
    pub fn percent(self) -> u32 {
        match self {
            Style::Plain => 100,
            Style::Chatty => 150,
            Style::Terse => 75,
            Style::Formal => 125,
        }
    }
}

/// How a voice sounds; what is absent is made from the speaker's name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Voice {
    /// The middle of its melody when calm, in hertz.
    pub pitch_hz: Option<u32>,
    /// How fast it speaks when calm, in percent of the pace.
    pub tempo_percent: Option<u32>,
}

impl Voice {
    /// Reads `(pitch_hz: 180, tempo_percent: 110)`.
    fn read(r: &mut Reader<'_>, value: &Value) -> Voice {
        let mut fields = r.fields(value, "voice");
        // In place of a number that cannot be, a middle one: it was meant to be described.
        let pitch = fields.take("pitch_hz").map(|v| r.integer(v, "pitch_hz", 80..=320).unwrap_or(180));
        let tempo = fields.take("tempo_percent").map(|v| r.integer(v, "tempo_percent", 70..=150).unwrap_or(100));
        fields.done(r);
        Voice { pitch_hz: pitch.map(|n| n as u32), tempo_percent: tempo.map(|n| n as u32) }
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
    /// How much they make of what they have to say.
    pub style: Style,
    /// Where that stands, if it does.
    pub style_at: Option<Place>,
    /// How they sound.
    pub voice: Voice,
    /// Where the voice is described, if it is.
    pub voice_at: Option<Place>,
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
            style: Style::Plain,
            style_at: None,
            voice: Voice::default(),
            voice_at: None,
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
        if let Some(value) = fields.take("style") {
            caller.style = r.one_of(value, "a style", &STYLES).unwrap_or(caller.style);
            caller.style_at = Some(value.at);
        }
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

    /// Seconds that a line of theirs takes to say: its words at their pace, stretched or shortened by their style.
    pub fn speaks_s(&self, text: &Text) -> u32 {
        (text.words() as u32 * 10 * self.style.percent()).div_ceil(100 * self.pace.words_in_10_s())
    }

    /// Reads the same form at a later contact, whose texts hang under the line id `line`. Pace and style of speech and
    /// the record are those of the case's own customer.
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
        let voice = fields.take("voice");
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
            voice: voice.map(|v| Voice::read(r, v)).unwrap_or_default(),
            voice_at: voice.map(|v| v.at),
            prompts,
            reacts,
            ..base
        }
    }
}

/// A map whose keys are tags: bare words, or words in quotes.
pub(super) fn tag_map<'v>(r: &mut Reader<'_>, value: &'v Value) -> Vec<(Place, String, &'v Value)> {
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
