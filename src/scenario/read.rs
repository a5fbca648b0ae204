use super::findings::wrong;
use super::*;
use crate::reading::{FieldReader, Findings, Form, Reader, Sources, Value, codes, limits, parse};
use sha2::{Digest, Sha256};

/// Where a scenario's files come from: its own folder first, then the shipped library. The only window
/// of reading to the outside.
pub trait Shelf {
    /// The text of a file beside the scenario or in the library; `Err` says why not, in a sentence.
    fn file(&self, name: &str) -> Result<String, String>;
}

/// The outcome of reading: as much of the scenario as could be read, and everything there is to say about it.
pub struct Reading {
    /// Absent only when the file has no readable beginning at all.
    pub scenario: Option<Scenario>,
    /// The texts, for showing places.
    pub sources: Sources,
    /// What there is to say.
    pub findings: Findings,
    /// Names the exact scenario: 16 hexadecimal digits over all its files.
    pub hash: String,
}

/// Reads `scenario.ron` and the files it uses.
pub fn read(id: &str, shelf: &dyn Shelf) -> Reading {
    let mut sources = Sources::new();
    let mut findings = Findings::new();
    let mut hash = Sha256::new();
    let name = format!("{id}/scenario.ron");
    let mut root = None;
    match shelf.file("scenario.ron") {
        Ok(text) => {
            hash.update(text.as_bytes());
            let file = sources.add(&name, text);
            root = Some(parse(file, sources.text(file), &mut findings));
        }
        Err(why) => {
            let file = sources.add(&name, String::new());
            let at = Place { file, from: 0, to: 0 };
            findings.push(findings::unreadable_file::found(at, &why));
        }
    }
    let scenario = root.and_then(|root| {
        let shared = read_shared(&root, shelf, &mut sources, &mut findings, &mut hash);
        let mut reader = Reader { findings: &mut findings };
        Scenario::read(&mut reader, id, &root, shared)
    });
    let hash = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Reading { scenario, sources, findings, hash }
}

/// What shared files add: entries that the scenario's own entries of the same name replace.
#[derive(Default)]
struct Shared {
    systems: Entries<System>,
    departments: Entries<Department>,
    reasons: Entries<Reason>,
    facts: Entries<Fact>,
    caller: Option<Value>,
    rubric: Vec<(String, Place, Points)>,
}

fn read_shared(
    root: &Value,
    shelf: &dyn Shelf,
    sources: &mut Sources,
    findings: &mut Findings,
    hash: &mut Sha256,
) -> Shared {
    let mut shared = Shared::default();
    let Form::Fields { fields, .. } = &root.form else { return shared };
    let Some(uses) = fields.iter().find(|field| field.name == "uses") else { return shared };
    let Form::List(names) = &uses.value.form else { return shared };
    for name in names.iter().take(limits::INCLUDED_FILES) {
        let Form::Text(file_name) = &name.form else { continue };
        let plain = file_name.strip_suffix(".ron").is_some_and(Id::well_formed);
        if !plain {
            findings.push(findings::path_outside::found(name.at, file_name));
            continue;
        }
        match shelf.file(file_name) {
            Err(why) => findings.push(findings::unreadable_file::found(name.at, &why)),
            Ok(text) => {
                hash.update(text.as_bytes());
                let file = sources.add(file_name, text);
                let tree = parse(file, sources.text(file), findings);
                shared.read(&mut Reader { findings }, tree);
            }
        }
    }
    shared
}

impl Shared {
    fn read(&mut self, r: &mut Reader<'_>, tree: Value) {
        let mut fields = r.fields(&tree, "Shared");
        add(&mut self.facts, Entries::read(r, fields.take("facts"), "facts", Fact::read));
        add(&mut self.systems, Entries::read(r, fields.take("systems"), "systems", System::read));
        add(&mut self.departments, Entries::read(r, fields.take("departments"), "departments", Department::read));
        add(&mut self.reasons, Entries::read(r, fields.take("reasons"), "reasons", Reason::read));
        if let Some(caller) = fields.take("caller") {
            self.caller = Some(caller.clone());
        }
        if let Some(rubric) = fields.take("rubric") {
            self.rubric.extend(read_rubric(r, rubric));
        }
        fields.done(r);
    }
}

/// Adds entries; a later one of the same name takes the place of an earlier one.
fn add<T>(all: &mut Entries<T>, more: Entries<T>) {
    for entry in more.0 {
        match all.position(&entry.id) {
            Some(position) => all.0[position] = entry,
            None => all.0.push(entry),
        }
    }
}

fn read_rubric(r: &mut Reader<'_>, value: &Value) -> Vec<(String, Place, Points)> {
    people::tag_map(r, value).into_iter().map(|(at, tag, value)| (tag, at, Points::read(r, value))).collect()
}

impl Fact {
    fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Fact {
        let mut fields = r.fields(value, "fact");
        let is = fields.need(r, "is");
        let is = Text::read(r, is, format!("fact-{id}"));
        let decisive = fields.take("decisive").and_then(|v| r.truth(v)).unwrap_or(false);
        let red_herring = fields.take("red_herring").and_then(|v| r.truth(v)).unwrap_or(false);
        fields.done(r);
        Fact { is, decisive, red_herring }
    }
}

impl Goal {
    fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Goal {
        let mut fields = r.fields(value, "goal");
        let when = fields.need(r, "when");
        let when = Condition::read_list(r, when);
        let points = fields.need(r, "points").map(|v| Points::read(r, v)).unwrap_or_default();
        let why = fields.need(r, "why");
        let why = Text::read(r, why, format!("goal-{id}"));
        fields.done(r);
        Goal { when, points, why }
    }
}

impl Ending {
    fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Ending {
        let mut fields = r.fields(value, "ending");
        let text = fields.need(r, "text");
        let text = Text::read(r, text, format!("ending-{id}"));
        let points = fields.take("points").map(|v| Points::read(r, v)).unwrap_or_default();
        let marked = fields.take("gave_up").and_then(|v| r.truth(v)).unwrap_or(false);
        fields.done(r);
        Ending { text, points, gave_up: marked || matches!(id.as_str(), "hung-up" | "out-of-time") }
    }
}

impl Later {
    fn read(r: &mut Reader<'_>, id: &Id, value: &Value) -> Later {
        let mut fields = r.fields(value, "later");
        let when = fields.need(r, "when");
        let when = Condition::read_list(r, when);
        let starts = fields.need(r, "starts").and_then(|v| day::read_time(r, v)).unwrap_or(TimeOfDay(0));
        let opens = fields.need(r, "opens");
        let opens = Text::read(r, opens, format!("later-{id}"));
        let fresh = fields.take("fresh").and_then(|v| r.truth(v)).unwrap_or(false);
        let caller = fields.take("caller").map(|v| Caller::read_later(r, &format!("later-{id}"), v));
        let anger = fields.take("anger");
        if let (Some(_), Some(anger)) = (&caller, anger) {
            r.report(wrong(anger.at, "`anger` at the caller alone", "it here as well"));
        }
        let anger = anger.and_then(|v| r.one_of(v, "a step of anger", &crate::words::ANGER_STEPS));
        let limit_s = fields.take("limit").and_then(|v| r.integer(v, "limit", 30..=1800)).unwrap_or(120) as u32;
        let desk = fields.take("desk").and_then(|v| r.truth(v)).unwrap_or(false);
        let wrap_up = fields.take("wrap_up").and_then(|v| r.truth(v)).unwrap_or(false);
        let start = fields.need(r, "start").and_then(|v| Ref::read(r, v));
        fields.done(r);
        let start = start.unwrap_or(Ref { id: Id::new(""), at: value.at });
        Later { when, starts, opens, fresh, caller, anger, limit_s, desk, wrap_up, start }
    }
}

impl Clock {
    fn read(r: &mut Reader<'_>, value: Option<&Value>) -> Clock {
        let plain =
            Clock { beat_s: 10, starts: TimeOfDay(36_000), waited_s: 0, told: false, target_s: 300, limit_s: 600 };
        let Some(value) = value else { return plain };
        let mut fields = r.fields(value, "clock");
        let beat_s = fields.need(r, "beat").and_then(|v| {
            let beat = r.integer(v, "beat", 5..=10)?;
            if beat != 5 && beat != 10 {
                r.report(codes::number_out_of_range::found(v.at, "beat", "5 or 10"));
            }
            Some(if beat < 8 { 5 } else { 10 })
        });
        let starts = fields.need(r, "starts").and_then(|v| r.time_of_day(v));
        let waited_s = fields.need(r, "waited").and_then(|v| r.integer(v, "waited", 0..=7200));
        let told = fields.take("told").and_then(|v| r.truth(v));
        let target_s = fields.need(r, "target").and_then(|v| r.integer(v, "target", 10..=7200));
        let limit_s = fields.need(r, "limit").and_then(|v| r.integer(v, "limit", 30..=3600));
        fields.done(r);
        Clock {
            beat_s: beat_s.unwrap_or(plain.beat_s),
            starts: starts.unwrap_or(plain.starts),
            waited_s: waited_s.unwrap_or(0) as u32,
            told: told.unwrap_or(false),
            target_s: target_s.map_or(plain.target_s, |n| n as u32),
            limit_s: limit_s.map_or(plain.limit_s, |n| n as u32),
        }
    }
}

fn read_vary(r: &mut Reader<'_>, value: Option<&Value>) -> Vec<(Place, BTreeMap<String, String>)> {
    let Some(value) = value else { return Vec::new() };
    let mut rows = Vec::new();
    for row in r.list(value, "a list of rows") {
        let mut cells = BTreeMap::new();
        match &row.form {
            Form::Fields { name: None, fields } => {
                for field in fields {
                    match &field.value.form {
                        Form::Text(text) => drop(cells.insert(field.name.clone(), text.clone())),
                        Form::Integer(number) => drop(cells.insert(field.name.clone(), number.to_string())),
                        Form::Hole => {}
                        _ => r.report(wrong(field.value.at, "a text or a whole number", "something else")),
                    }
                }
            }
            Form::Hole => {}
            _ => r.report(wrong(row.at, "a row such as (name: \"..\", sum: \"..\")", "something else")),
        }
        rows.push((row.at, cells));
    }
    rows
}

fn plain_text(r: &mut Reader<'_>, fields: &mut FieldReader<'_>, name: &'static str) -> String {
    fields.need(r, name).and_then(|v| r.text(v)).unwrap_or_default()
}

impl Scenario {
    fn read(r: &mut Reader<'_>, id: &str, root: &Value, shared: Shared) -> Option<Scenario> {
        if matches!(root.form, Form::Hole) {
            return None;
        }
        let mut f = r.fields(root, "Scenario");
        let title = f.need(r, "title");
        let title = Text::read(r, title, "title");
        let about = f.need(r, "about");
        let about = Text::read(r, about, "about");
        let source = plain_text(r, &mut f, "source");
        let channel = f.need(r, "channel").and_then(|v| r.one_of(v, "a channel", &CHANNELS)).unwrap_or(Channel::Phone);
        let language = plain_text(r, &mut f, "language");
        let languages = match f.take("languages") {
            Some(value) => {
                let list = r.list(value, "a list of languages");
                list.iter().filter_map(|v| r.text(v).map(|language| (language, v.at))).collect()
            }
            None => Vec::new(),
        };
        let level = f.need(r, "level").and_then(|v| r.integer(v, "level", 1..=5)).unwrap_or(1) as u8;
        let register = f.take("register").and_then(|v| r.one_of(v, "a register", &REGISTERS));
        let brief = f.need(r, "brief");
        let brief = Brief::read(r, brief);
        if let Some(uses) = f.take("uses") {
            for value in r.list(uses, "a list of files") {
                r.text(value);
            }
        }
        let clock = f.need(r, "clock");
        let clock = Clock::read(r, clock);
        let backdrop = f.take("backdrop").and_then(|v| Backdrop::read(r, v));
        let caller = match (f.take("caller"), &shared.caller) {
            (None, None) => {
                let missing = f.need(r, "caller");
                Caller::read(r, missing)
            }
            (Some(own), _) => Caller::read(r, Some(own)),
            (None, Some(value)) => Caller::read(r, Some(value)),
        };
        let vary = read_vary(r, f.take("vary"));
        let mut facts = shared.facts;
        add(&mut facts, Entries::read(r, f.take("facts"), "facts", Fact::read));
        let mut systems = shared.systems;
        add(&mut systems, Entries::read(r, f.take("systems"), "systems", System::read));
        let mut departments = shared.departments;
        add(&mut departments, Entries::read(r, f.take("departments"), "departments", Department::read));
        let mut reasons = shared.reasons;
        add(&mut reasons, Entries::read(r, f.take("reasons"), "reasons", Reason::read));
        let promises = Entries::read(r, f.take("promises"), "promises", Promise::read);
        let procedures = Entries::read(r, f.take("procedures"), "procedures", Procedure::read);
        let phrases = Entries::read(r, f.take("phrases"), "phrases", Phrase::read);
        let events = Entries::read(r, f.take("events"), "events", Happening::read);
        let compensation = f.take("compensation").map(|v| Compensation::read(r, v));
        let desk = Desk::read(r, f.take("desk"));
        let products = Entries::read(r, f.take("products"), "products", Product::read);
        let shop = f.take("shop").map(|v| Shop::read(r, v));
        let start = f.need(r, "start").and_then(|v| Ref::read(r, v));
        let nodes = f.need(r, "nodes");
        let nodes = Entries::read(r, nodes, "nodes", Node::read);
        let anytime =
            Entries::read(r, f.take("anytime"), "anytime", |r, id, v| Choice::read(r, &format!("anytime-{id}"), id, v));
        let wrap_up =
            Entries::read(r, f.take("wrap_up"), "wrap_up", |r, id, v| Choice::read(r, &format!("wrap-{id}"), id, v));
        let later = Entries::read(r, f.take("later"), "later", Later::read);
        let goals = f.need(r, "goals");
        let goals = Entries::read(r, goals, "goals", Goal::read);
        let weights_value = f.take("weights");
        let weights_at = weights_value.map_or(root.at, |v| v.at);
        let weights = weights_value.map_or(WEIGHTS, |v| {
            let given = Points::read(r, v);
            std::array::from_fn(|i| if given.0[i] > 0.0 { given.0[i] } else { WEIGHTS[i] })
        });
        let mut rubric = f.take("rubric").map(|v| read_rubric(r, v)).unwrap_or_default();
        rubric.extend(shared.rubric);
        let (mut relation, mut resolution) = (Vec::new(), Vec::new());
        if let Some(value) = f.need(r, "pass") {
            let mut pass = r.fields(value, "pass");
            let value = pass.need(r, "relation");
            relation = Condition::read_list(r, value);
            let value = pass.need(r, "resolution");
            resolution = Condition::read_list(r, value);
            pass.done(r);
        }
        let flaws = Entries::read(r, f.take("flaws"), "flaws", Flaw::read);
        let endings = f.need(r, "endings");
        let endings = Entries::read(r, endings, "endings", Ending::read);
        let guide = Entries::read(r, f.take("guide"), "guide", Hint::read);
        let debrief = f.need(r, "debrief");
        let debrief = Text::read(r, debrief, "debrief");
        f.done(r);
        let start = start.unwrap_or(Ref { id: Id::new(""), at: root.at });
        Some(Scenario {
            id: Id::new(id),
            title,
            about,
            source,
            channel,
            language,
            languages,
            level,
            register,
            brief,
            clock,
            backdrop,
            caller,
            vary,
            facts,
            systems,
            departments,
            reasons,
            promises,
            procedures,
            phrases,
            events,
            compensation,
            desk,
            products,
            shop,
            start,
            nodes,
            anytime,
            wrap_up,
            later,
            goals,
            weights,
            weights_at,
            rubric,
            relation,
            resolution,
            flaws,
            endings,
            guide,
            debrief,
        })
    }
}
