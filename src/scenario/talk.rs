use super::findings::wrong;
use super::{Condition, Effect, Entries, Ref, Text};
use crate::reading::{Reader, Value, codes};
use crate::words::{Id, Place};

/// A place in the talk: what the customer says there, and what may be answered.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What happens on arriving.
    pub opens: Opening,
    /// Effects of arriving.
    pub then: Vec<Effect>,
    /// What the customer says, and what happens, when nobody answers.
    pub silence: Option<(Text, Vec<Effect>)>,
    /// What may be answered.
    pub choices: Entries<Choice>,
}

/// How a node opens.
#[derive(Clone, PartialEq, Debug)]
pub enum Opening {
    /// The customer says a line: the first variant whose conditions hold, else the plain line.
    Line {
        /// The plain line.
        says: Text,
        /// What is said instead on coming back.
        again: Vec<Text>,
        /// Variants.
        variants: Entries<Variant>,
    },
    /// The customer talks without a breath.
    Flood(Flood),
    /// A visitor moves about and has not been spoken to.
    Visits(Visits),
}

/// A line said under conditions.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// Conditions.
    pub when: Vec<Condition>,
    /// The line.
    pub says: Text,
    /// Effects.
    pub then: Vec<Effect>,
}

/// Minutes of talk without a breath.
#[derive(Clone, PartialEq, Debug)]
pub struct Flood {
    /// Seconds.
    pub lasts_s: u32,
    /// Where the talk goes on after it.
    pub leads_to: Ref,
    /// What is said, in order of time.
    pub parts: Entries<Part>,
    /// Seconds between listening signals that still do good.
    pub best_every_s: u32,
    /// What a good signal does.
    pub signal_then: Vec<Effect>,
    /// The signals.
    pub signals: Entries<Text>,
    /// Seconds without a signal until it is felt.
    pub silent_after_s: u32,
    /// What that does.
    pub silent: Vec<Effect>,
    /// What breaking in does.
    pub interrupted: Vec<Effect>,
    /// Where breaking in without a word leads.
    pub cut_off: Ref,
}

/// A part of a flood.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// Seconds from the beginning.
    pub at_s: u32,
    /// What is said.
    pub says: Text,
    /// The fact in it, if there is one.
    pub cue: Option<Ref>,
}

/// A visitor's moves.
#[derive(Clone, PartialEq, Debug)]
pub struct Visits {
    /// What is seen, and when (seconds).
    pub signals: Entries<(u32, Text)>,
    /// The stretch (seconds) in which help is welcome.
    pub best_s: (u32, u32),
    /// The second at which the visitor leaves.
    pub leaves_s: u32,
}

/// Where the talk goes after a choice.
#[derive(Clone, PartialEq, Debug)]
pub enum Then {
    /// It stays where it is.
    Stay,
    /// To another node.
    Goto(Ref),
    /// To the end.
    Ends(Ref),
    /// To a side talk that comes back.
    Detour(Ref),
    /// Back from a side talk.
    Back,
}

/// Something the trainee may say or do.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// The words, or the description of the act.
    pub text: Text,
    /// Said aloud, rather than done.
    pub spoken: bool,
    /// What the customer answers at once.
    pub reply: Option<Text>,
    /// When it is offered.
    pub when: Vec<Condition>,
    /// Trainings it asks for.
    pub training: Vec<Ref>,
    /// Authority it asks for.
    pub authority: i64,
    /// What it shows of the trainee.
    pub tags: Vec<(String, Place)>,
    /// What it does.
    pub then: Vec<Effect>,
    /// Seconds of silence the customer will bear after it.
    pub covers_s: u32,
    /// Seconds it takes, instead of what its words need.
    pub takes_s: Option<u32>,
    /// A product it offers.
    pub offer: Option<Ref>,
    /// Words that must be said, said here.
    pub phrases: Vec<Ref>,
    /// Its tone, where it is not the scenario's.
    pub register: Option<Register>,
    /// A breach that caps the score.
    pub fatal: bool,
    /// May be said more than once.
    pub again: bool,
    /// For `anytime`: only at these nodes.
    pub during: Vec<Ref>,
    /// Where the talk goes.
    pub to: Then,
    /// The author's reason, for the debrief.
    pub why: Option<Text>,
}

/// The tone a firm has chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Register {
    /// Ön, Pan/Pani.
    Formal,
    /// te, ty.
    Informal,
}

/// The words for [`Register`].
pub const REGISTERS: [(&str, Register); 2] = [("formal", Register::Formal), ("informal", Register::Informal)];

pub(super) fn read_tags(r: &mut Reader<'_>, value: Option<&Value>) -> Vec<(String, Place)> {
    use crate::reading::Form;
    let Some(value) = value else { return Vec::new() };
    let mut tags = Vec::new();
    for value in r.list(value, "a list of tags") {
        match &value.form {
            Form::Word(tag) => tags.push((tag.clone(), value.at)),
            Form::Text(tag) => r.report(codes::quoted_word::found(value.at, tag)),
            Form::Hole => {}
            _ => r.report(wrong(value.at, "a tag", "something else")),
        }
    }
    tags
}

impl Choice {
    /// Reads a choice; `line` is its line id, under which its other texts hang.
    pub fn read(r: &mut Reader<'_>, line: &str, id: &Id, value: &Value) -> Choice {
        let attribute =
            |what: &str| if line.contains('.') { format!("{line}-{what}") } else { format!("{line}.{what}") };
        let mut fields = r.fields(value, "choice");
        let says = fields.take("says");
        let does = fields.take("does");
        if says.is_some() == does.is_some() {
            let found = if says.is_some() { "both" } else { "neither" };
            r.report(wrong(value.at, &format!("either `says` or `does` at \"{id}\""), found));
        }
        let spoken = says.is_some();
        let text = Text::read(r, says.or(does), line);
        let reply = fields.take("reply").map(|v| Text::read(r, Some(v), attribute("reply")));
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        let (mut training, mut authority) = (Vec::new(), 0);
        if let Some(value) = fields.take("needs") {
            let mut needs = r.fields(value, "needs");
            training = Ref::read_list(r, needs.take("training"), "a list of trainings");
            authority = needs.take("authority").and_then(|v| r.integer(v, "authority", 0..=1_000_000_000)).unwrap_or(0);
            needs.done(r);
        }
        let tags = fields.take("tags");
        let tags = read_tags(r, tags);
        let then = fields.take("then");
        let then = Effect::read_list(r, then);
        let covers_s = fields.take("covers").and_then(|v| r.integer(v, "covers", 0..=600)).unwrap_or(0) as u32;
        let takes_s = fields.take("takes").and_then(|v| r.integer(v, "takes", 1..=600)).map(|s| s as u32);
        let offer = fields.take("offer").and_then(|v| Ref::read(r, v));
        let phrases = fields.take("phrases");
        let phrases = Ref::read_list(r, phrases, "a list of phrases");
        let register = fields.take("register").and_then(|v| r.one_of(v, "a register", &REGISTERS));
        let fatal = fields.take("fatal").and_then(|v| r.truth(v)).unwrap_or(false);
        let again = fields.take("again").and_then(|v| r.truth(v)).unwrap_or(false);
        let during = fields.take("during");
        let during = Ref::read_list(r, during, "a list of nodes");
        let to = Choice::read_direction(r, &mut fields, value.at);
        let why = fields.take("why").map(|v| Text::read(r, Some(v), attribute("why")));
        fields.done(r);
        Choice {
            text,
            spoken,
            reply,
            when,
            training,
            authority,
            tags,
            then,
            covers_s,
            takes_s,
            offer,
            phrases,
            register,
            fatal,
            again,
            during,
            to,
            why,
        }
    }

    fn read_direction(r: &mut Reader<'_>, fields: &mut crate::reading::FieldReader<'_>, at: Place) -> Then {
        let mut ways = Vec::new();
        if let Some(to) = fields.take("goto").and_then(|v| Ref::read(r, v)) {
            ways.push(Then::Goto(to));
        }
        if let Some(to) = fields.take("ends").and_then(|v| Ref::read(r, v)) {
            ways.push(Then::Ends(to));
        }
        if let Some(to) = fields.take("detour").and_then(|v| Ref::read(r, v)) {
            ways.push(Then::Detour(to));
        }
        if fields.take("back").and_then(|v| r.truth(v)) == Some(true) {
            ways.push(Then::Back);
        }
        if ways.len() > 1 {
            r.report(wrong(at, "one way to go on: `goto`, `ends`, `detour` or `back`", "several"));
        }
        ways.pop().unwrap_or(Then::Stay)
    }

    /// Every name used here besides those in conditions and effects.
    pub fn refs<'a>(&'a self, visit: &mut dyn FnMut(super::Kind, &'a Ref)) {
        use super::Kind;
        self.when.iter().for_each(|c| c.refs(visit));
        self.then.iter().for_each(|e| e.refs(visit));
        self.training.iter().for_each(|x| visit(Kind::Training, x));
        self.offer.iter().for_each(|x| visit(Kind::Product, x));
        self.phrases.iter().for_each(|x| visit(Kind::Phrase, x));
        self.during.iter().for_each(|x| visit(Kind::Node, x));
        match &self.to {
            Then::Goto(x) | Then::Detour(x) => visit(Kind::Node, x),
            Then::Ends(x) => visit(Kind::Ending, x),
            Then::Stay | Then::Back => {}
        }
    }
}

impl Node {
    /// Reads one entry of `nodes`.
    pub fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Node {
        let line = format!("node-{id}");
        let mut fields = r.fields(value, "node");
        let (says, flood, visits) = (fields.take("says"), fields.take("flood"), fields.take("visits"));
        if [says, flood, visits].iter().flatten().count() != 1 {
            r.report(wrong(value.at, "one of `says`, `flood` and `visits`", "none or several"));
        }
        let again = fields.take("again");
        let again = again.map_or(&[][..], |v| r.list(v, "a list of texts"));
        let again =
            again.iter().enumerate().map(|(i, v)| Text::read(r, Some(v), format!("{line}.again-{}", i + 1))).collect();
        let variants = fields.take("or");
        let variants = Entries::read(r, variants, "or", |r, id, v| {
            let mut fields = r.fields(v, "variant");
            let when = fields.need(r, "when");
            let when = Condition::read_list(r, when);
            let says = fields.need(r, "says");
            let says = Text::read(r, says, format!("{line}.or-{id}"));
            let then = fields.take("then");
            let then = Effect::read_list(r, then);
            fields.done(r);
            Variant { when, says, then }
        });
        let opens = if let Some(value) = flood {
            Opening::Flood(Flood::read(r, &line, value))
        } else if let Some(value) = visits {
            Opening::Visits(Visits::read(r, &line, value))
        } else {
            Opening::Line { says: Text::read(r, says, &line), again, variants }
        };
        let then = fields.take("then");
        let then = Effect::read_list(r, then);
        let silence = fields.take("silence").map(|value| {
            let mut fields = r.fields(value, "silence");
            let says = fields.need(r, "says");
            let says = Text::read(r, says, format!("{line}.silence"));
            let then = fields.take("then");
            let then = Effect::read_list(r, then);
            fields.done(r);
            (says, then)
        });
        let choices = fields.need(r, "choices");
        let choices = Entries::read(r, choices, "choices", |r, choice, v| {
            Choice::read(r, &format!("{line}.{choice}"), choice, v)
        });
        fields.done(r);
        Node { opens, then, silence, choices }
    }
}

impl Flood {
    fn read(r: &mut Reader<'_>, line: &str, value: &Value) -> Flood {
        let nowhere = || Ref { id: Id::new(""), at: value.at };
        let mut fields = r.fields(value, "flood");
        let lasts_s = fields.need(r, "lasts").and_then(|v| r.integer(v, "lasts", 10..=600)).unwrap_or(60) as u32;
        let leads_to = fields.need(r, "leads_to").and_then(|v| Ref::read(r, v)).unwrap_or_else(nowhere);
        let parts = fields.need(r, "parts");
        let parts = Entries::read(r, parts, "parts", |r, id, v| {
            let mut fields = r.fields(v, "part");
            let at_s = fields.need(r, "at").and_then(|v| r.integer(v, "at", 0..=600)).unwrap_or(0) as u32;
            let says = fields.need(r, "says");
            let says = Text::read(r, says, format!("{line}.part-{id}"));
            let cue = fields.take("cue").and_then(|v| Ref::read(r, v));
            fields.done(r);
            Part { at_s, says, cue }
        });
        let (mut best_every_s, mut signal_then, mut signals) = (30, Vec::new(), Entries::default());
        if let Some(value) = fields.need(r, "signals") {
            let mut fields = r.fields(value, "signals");
            best_every_s =
                fields.need(r, "best_every").and_then(|v| r.integer(v, "best_every", 5..=600)).unwrap_or(30) as u32;
            signal_then = Effect::read_list(r, fields.take("then"));
            let texts = fields.need(r, "texts");
            signals = Entries::read(r, texts, "texts", |r, id, v| Text::read(r, Some(v), format!("{line}.sign-{id}")));
            fields.done(r);
        }
        let silent_after_s =
            fields.need(r, "silent_after").and_then(|v| r.integer(v, "silent_after", 5..=600)).unwrap_or(600) as u32;
        let silent = fields.take("silent");
        let silent = Effect::read_list(r, silent);
        let (mut interrupted, mut cut_off) = (Vec::new(), nowhere());
        if let Some(value) = fields.need(r, "interrupted") {
            let mut fields = r.fields(value, "interrupted");
            interrupted = Effect::read_list(r, fields.take("then"));
            cut_off = fields.need(r, "goto").and_then(|v| Ref::read(r, v)).unwrap_or_else(nowhere);
            fields.done(r);
        }
        fields.done(r);
        Flood {
            lasts_s,
            leads_to,
            parts,
            best_every_s,
            signal_then,
            signals,
            silent_after_s,
            silent,
            interrupted,
            cut_off,
        }
    }
}

impl Visits {
    fn read(r: &mut Reader<'_>, line: &str, value: &Value) -> Visits {
        let mut fields = r.fields(value, "visits");
        let signals = fields.need(r, "signals");
        let signals = Entries::read(r, signals, "signals", |r, id, v| {
            let mut fields = r.fields(v, "signal");
            let at_s = fields.need(r, "at").and_then(|v| r.integer(v, "at", 0..=600)).unwrap_or(0) as u32;
            let shows = fields.need(r, "shows");
            let shows = Text::read(r, shows, format!("{line}.shows-{id}"));
            fields.done(r);
            (at_s, shows)
        });
        let mut best_s = (0, 600);
        if let Some(value) = fields.need(r, "best") {
            let pair: Vec<u32> = match &value.form {
                crate::reading::Form::Items { name: None, items } if items.len() == 2 => {
                    items.iter().filter_map(|v| r.integer(v, "best", 0..=600)).map(|s| s as u32).collect()
                }
                _ => {
                    r.report(wrong(value.at, "two numbers of seconds, as in (40, 120)", "something else"));
                    Vec::new()
                }
            };
            if let [from, to] = pair[..] {
                best_s = (from, to);
            }
        }
        let leaves_s = fields.need(r, "leaves").and_then(|v| r.integer(v, "leaves", 10..=1800)).unwrap_or(600) as u32;
        fields.done(r);
        Visits { signals, best_s, leaves_s }
    }
}
