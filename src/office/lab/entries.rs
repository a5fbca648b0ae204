//! Everything a plan says and could say, one entry each, so that it can be edited.

use super::spelling::Spelling;
use super::written::written;
use crate::reading::{Form, Value};
use crate::staffing::{choices, chooses_several};
use crate::words::Place;

/// The parts of a plan, as its editor shows them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Section {
    /// Title, opening hours, target, rules.
    Day,
    /// Who comes, when, and how long they wait.
    Demand,
    /// What handling takes, and what comes after it.
    Handling,
    /// Who answers, and the people of a roster.
    People,
    /// Departments, causes, and what is promised when nobody picks up.
    Departments,
    /// Surges and events.
    Events,
    /// What things cost.
    Costs,
}

impl Section {
    /// All of them with the words of their keys, in their order.
    pub const ALL: [(&str, Section); 7] = [
        ("day", Section::Day),
        ("demand", Section::Demand),
        ("handling", Section::Handling),
        ("people", Section::People),
        ("departments", Section::Departments),
        ("events", Section::Events),
        ("costs", Section::Costs),
    ];
}

/// A value of a plan, or a place for one.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// Where it is shown.
    pub section: Section,
    /// Its path: names joined by points.
    pub path: String,
    /// What it belongs to, as `classes.general`; empty for the plan itself.
    pub of: String,
    /// Its own name: the rest of the path.
    pub field: String,
    /// The value as it is written; empty where nothing is.
    pub text: String,
    /// What its field shows: the same, but texts without their quotes.
    pub shown: String,
    /// How what stands in its field is written in the plan.
    pub spelling: Spelling,
    /// The words among which it chooses; none where it holds something else.
    pub choices: Vec<&'static str>,
    /// Whether it is written in the plan.
    pub is_written: bool,
    /// What holds where nothing is written; none where leaving it out means that there is no such thing.
    pub default: Option<&'static str>,
    /// Where the number comes from, in the author's words.
    pub source: Option<String>,
    /// Where the value stands in the text; where nothing is written, where its group stands.
    pub place: Place,
}

impl Entry {
    /// Whether a place of the text lies in this value.
    pub fn holds(&self, place: Place) -> bool {
        self.is_written && place.file == self.place.file && self.place.from <= place.from && place.to <= self.place.to
    }

    /// The words that hold, of those it chooses among; `None` where something else is written, or nothing can be chosen.
    pub fn chosen(&self) -> Option<Vec<&'static str>> {
        if self.choices.is_empty() {
            return None;
        }
        let text = if self.is_written { self.text.as_str() } else { self.default.unwrap_or_default() };
        let list = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        if list.is_some() != (self.is_written && chooses_several(&self.path)) {
            return None;
        }
        let words = list.unwrap_or(text).split(',').map(str::trim).filter(|word| !word.is_empty());
        words.map(|word| self.choices.iter().find(|choice| **choice == word).copied()).collect()
    }

    /// What is to be written when a word is chosen, or given up where it holds and may; `None` where nothing is left to
    /// be written.
    pub fn choosing(&self, word: &str) -> Option<String> {
        let chosen = self.chosen().unwrap_or_default();
        if !chooses_several(&self.path) {
            let given_up = self.default.is_none() && self.may_be_left_out() && chosen.contains(&word);
            return (!given_up).then(|| word.to_owned());
        }
        let holds = |choice: &str| chosen.contains(&choice) != (choice == word);
        let words: Vec<&str> = self.choices.iter().copied().filter(|choice| holds(choice)).collect();
        (!words.is_empty()).then(|| format!("[{}]", words.join(", ")))
    }

    /// Whether the plan can do without it.
    fn may_be_left_out(&self) -> bool {
        let name = self.path.rsplit('.').next();
        optional(&of_group(&self.path)).iter().any(|(known, _)| Some(*known) == name)
    }
}

/// What may be left out, by the kind of thing it belongs to: its name, and what holds then.
type Optional = (&'static str, Option<&'static str>);

const OF_PLAN: &[Optional] = &[
    ("about", Some("\"\"")),
    ("interval_minutes", Some("15")),
    ("shift_end", Some("finish_and_leave")),
    ("after_close", Some("serve_out")),
    ("agent_choice", Some("longest_idle")),
    ("lines", None),
    ("volume_noise", Some("(day_percent: 0, interval_percent: 0, correlation_percent: 0)")),
    ("weekday", None),
    ("weekday_factors", None),
    ("events", None),
    ("guided_workflow", None),
    ("currency", Some("\"\"")),
    ("costs", Some("(agent_hour: 0, overtime_hour: 0, lost_customer: 0, line_minute: 0)")),
];

const OF_CLASS: &[Optional] = &[
    ("title", None),
    ("channel", Some("phone")),
    ("contacts", None),
    ("self_service", None),
    ("menu", None),
    ("gives_up_at_once_percent", Some("0")),
    ("patience", Some("endless")),
    ("balking", None),
    ("redial", None),
    ("within_s", None),
    ("priority", Some("0")),
    ("ageing_per_minute", Some("0")),
    ("routes", None),
    ("informed", None),
    ("topic", None),
    ("needs", None),
    ("promise", None),
    ("callback_offer", None),
    ("repeat", None),
    ("retelling_s", Some("0")),
    ("angrier_percent", Some("0")),
    ("same_agent_s", None),
    ("voicemail", None),
    ("deferred", None),
];

const OF_HANDLING: &[Optional] =
    &[("hold", None), ("after_call", None), ("slow_systems_s", Some("0")), ("factor", Some("1"))];

const OF_GROUP: &[Optional] = &[
    ("title", None),
    ("picks", Some("by_priority")),
    ("shrinkage_percent", Some("0")),
    ("absence_percent", Some("0")),
    ("chats_at_once", Some("1")),
    ("slow_down_percent", Some("0")),
    ("reserve", Some("0")),
    ("novices", None),
    ("freezes", None),
    ("guided_percent", None),
];

const OF_DEPARTMENT: &[Optional] = &[("title", None), ("pick_up_s", Some("0")), ("answer", None)];

const OF_TOPIC: &[Optional] = &[("title", None), ("told_at", None), ("lead", None), ("spread_minutes", Some("0"))];

const OF_SURGE: &[Optional] =
    &[("title", None), ("notice_prevents_percent", Some("0")), ("self_service_percent", Some("0"))];

/// Everything of a plan, in the order of the sections and then of the text; `sources` says where numbers come from.
pub(super) fn entries(tree: &Value, sources: &[(String, String)]) -> Vec<Entry> {
    let mut all = Vec::new();
    let Form::Fields { fields, .. } = &tree.form else { return all };
    let mut walk = Walk { sources, all: &mut all };
    for field in fields.iter().filter(|field| field.name != "sources") {
        walk.down(&field.name, &field.value);
    }
    walk.missing("", tree, OF_PLAN);
    all.sort_by_key(|entry| entry.section);
    all
}

struct Walk<'w> {
    sources: &'w [(String, String)],
    all: &'w mut Vec<Entry>,
}

impl Walk<'_> {
    fn down(&mut self, path: &str, value: &Value) {
        // People and kinds of shifts are edited whole: there are many of them.
        let whole = path.matches('.').count() == 1 && (path.starts_with("people.") || path.starts_with("shift_types."));
        match &value.form {
            Form::Fields { name: None, fields } if !whole => {
                for field in fields {
                    self.down(&format!("{path}.{}", field.name), &field.value);
                }
                self.missing(path, value, optional(path));
            }
            Form::Map(entries) if !whole && !entries.is_empty() => {
                for (key, value) in entries {
                    if let Form::Text(name) | Form::Word(name) = &key.form {
                        self.down(&format!("{path}.{name}"), value);
                    }
                }
            }
            _ => self.add(path, Some(value), value.at),
        }
    }

    /// What a group could say as well.
    fn missing(&mut self, path: &str, group: &Value, known: &[Optional]) {
        let Form::Fields { fields, .. } = &group.form else { return };
        for (name, _) in known {
            // A length of time may be written in other units.
            let stem = name.strip_suffix("_s").unwrap_or(name);
            let is_there = fields.iter().any(|field| {
                let unit = ["", "_s", "_minutes", "_hours"].iter().any(|unit| field.name == format!("{stem}{unit}"));
                field.name == *name || (stem != *name && unit)
            });
            if !is_there {
                let path = if path.is_empty() { (*name).to_owned() } else { format!("{path}.{name}") };
                self.add(&path, None, group.at);
            }
        }
    }

    fn add(&mut self, path: &str, value: Option<&Value>, place: Place) {
        let (of, field) = belongs(path);
        let default = optional(&of_group(path)).iter().find(|(name, _)| path.rsplit('.').next() == Some(*name));
        let spelling = value.map_or_else(|| Spelling::of_missing(path), Spelling::of);
        let entry = Entry {
            section: section(path),
            of: of.to_owned(),
            field: field.to_owned(),
            text: value.map(written).unwrap_or_default(),
            shown: value.map(|value| spelling.shown(value)).unwrap_or_default(),
            spelling,
            choices: choices(path).unwrap_or_default(),
            is_written: value.is_some(),
            default: default.and_then(|(_, default)| *default),
            source: source(self.sources, path),
            place,
            path: path.to_owned(),
        };
        self.all.push(entry);
    }
}

/// What lies above the last name of a path.
fn of_group(path: &str) -> String {
    path.rsplit_once('.').map_or("", |(above, _)| above).to_owned()
}

/// What may be left out of the group at a path.
fn optional(path: &str) -> &'static [Optional] {
    let parts: Vec<&str> = path.split('.').collect();
    match parts.as_slice() {
        [""] => OF_PLAN,
        ["classes", _] => OF_CLASS,
        ["classes", _, "handle"] => OF_HANDLING,
        ["groups", _] => OF_GROUP,
        ["departments", _] => OF_DEPARTMENT,
        ["topics", _] => OF_TOPIC,
        ["surges", _] => OF_SURGE,
        _ => &[],
    }
}

/// What a path belongs to, and the name it has there.
fn belongs(path: &str) -> (&str, &str) {
    let things = ["classes.", "groups.", "departments.", "topics.", "surges.", "events.", "people.", "shift_types."];
    if !things.iter().any(|thing| path.starts_with(thing)) {
        return ("", path);
    }
    let second = path.match_indices('.').nth(1).map(|(at, _)| at);
    second.map_or((path, ""), |at| (path.get(..at).unwrap_or_default(), path.get(at + 1..).unwrap_or_default()))
}

/// Where a path is shown.
fn section(path: &str) -> Section {
    let mut parts = path.split('.');
    let (first, field) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
    match first {
        "classes" => match field {
            "handle" | "informed" | "retelling_s" | "angrier_percent" | "same_agent_s" | "callback_offer"
            | "repeat" | "voicemail" | "deferred" => Section::Handling,
            "topic" | "needs" | "promise" => Section::Departments,
            _ => Section::Demand,
        },
        "volume_noise" | "weekday" | "weekday_factors" => Section::Demand,
        "guided_workflow" => Section::Handling,
        "groups" | "people" | "shift_types" | "roster_days" => Section::People,
        "departments" | "topics" => Section::Departments,
        "surges" | "events" => Section::Events,
        "costs" | "currency" => Section::Costs,
        _ => Section::Day,
    }
}

/// Where the value at a path comes from: what is said of it, or of what it belongs to.
pub(super) fn source(sources: &[(String, String)], path: &str) -> Option<String> {
    let mut path = path;
    loop {
        if let Some((_, source)) = sources.iter().find(|(of, _)| of == path) {
            return Some(source.clone());
        }
        path = path.rsplit_once('.')?.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::office::lab::editing::set;
    use crate::reading::{Findings, parse};
    use crate::staffing::Plan;
    use crate::words::FileId;

    fn opened(text: &str) -> (Value, Option<Plan>) {
        let mut findings = Findings::new();
        let tree = parse(FileId(0), text, &mut findings);
        let plan = Plan::from_tree(&tree, &mut findings);
        (tree, plan)
    }

    /// A default that is not the one the reader has would be a lie beside the field.
    #[test]
    fn writing_a_default_down_changes_nothing() {
        let text = Library::new(None).plan("plain-day").expect("it ships");
        let (tree, plan) = opened(&text);
        let plan = plan.expect("it is readable");
        let mut tried = 0;
        for entry in entries(&tree, &plan.sources).iter().filter(|entry| !entry.is_written) {
            let Some(default) = entry.default else { continue };
            let changed = set(&text, &tree, &entry.path, default).expect("there is room");
            let (_, other) = opened(&changed);
            let other = other.unwrap_or_else(|| panic!("{}: {changed}", entry.path));
            assert_eq!(other.centre(), plan.centre(), "{}", entry.path);
            tried += 1;
        }
        assert!(tried > 5, "{tried}");
    }

    #[test]
    fn whatever_is_chosen_among_words_shows_them() {
        for plan in ["billing-error-day", "small-office", "chat-team"] {
            let text = Library::new(None).plan(plan).expect("it ships");
            let (tree, read) = opened(&text);
            let all = entries(&tree, &read.expect("it is readable").sources);
            let choosing: Vec<&Entry> = all.iter().filter(|entry| !entry.choices.is_empty()).collect();
            assert!(choosing.len() >= 5, "{plan}: {}", choosing.len());
            for entry in choosing {
                let chosen = entry.chosen().unwrap_or_else(|| panic!("{plan}: {}: {}", entry.path, entry.text));
                assert!(!entry.is_written || !chosen.is_empty(), "{plan}: {}", entry.path);
                for word in entry.choices.iter().filter(|word| !chosen.contains(word)) {
                    let value = entry.choosing(word).expect("it is another word");
                    let changed = set(&text, &tree, &entry.path, &value).expect("there is room");
                    let (tree, _) = opened(&changed);
                    let now = entries(&tree, &[]).into_iter().find(|now| now.path == entry.path).expect("it is there");
                    assert!(now.chosen().is_some_and(|chosen| chosen.contains(word)), "{plan}: {} {word}", entry.path);
                }
            }
        }
    }

    #[test]
    fn what_was_chosen_is_given_up_where_it_may_be() {
        let text = Library::new(None).plan("small-office").expect("it ships");
        let (tree, _) = opened(&text);
        let all = entries(&tree, &[]);
        let entry = |path: &str| all.iter().find(|entry| entry.path == path).unwrap_or_else(|| panic!("{path}"));
        assert_eq!(entry("weekday").chosen(), Some(vec!["monday"]));
        assert_eq!(entry("weekday").choosing("monday"), None);
        assert_eq!(entry("weekday").choosing("friday").as_deref(), Some("friday"));
        let counts = entry("service_level.counts");
        let word = counts.chosen().and_then(|chosen| chosen.first().copied()).expect("one holds");
        assert_eq!(counts.choosing(word).as_deref(), Some(word), "a plan cannot do without it");
        let days = entry("roster_days");
        assert_eq!(days.chosen().map(|days| days.len()), Some(5));
        let fewer = days.choosing("friday").expect("others are left");
        assert_eq!(fewer, "[monday, tuesday, wednesday, thursday]");
        assert!(days.choosing("sunday").is_some_and(|more| more.ends_with("friday, sunday]")));
    }

    #[test]
    fn entries_have_their_section_source_and_place() {
        let text = Library::new(None).plan("billing-error-day").expect("it ships");
        let (tree, plan) = opened(&text);
        let plan = plan.expect("it is readable");
        let all = entries(&tree, &plan.sources);
        let entry = |path: &str| all.iter().find(|entry| entry.path == path).unwrap_or_else(|| panic!("{path}"));
        let talk = entry("classes.general.handle.talk");
        assert_eq!(
            (talk.section, talk.of.as_str(), talk.field.as_str()),
            (Section::Handling, "classes.general", "handle.talk")
        );
        assert_eq!(talk.text, "exponential(mean_s: 240)");
        assert_eq!(talk.source.as_deref(), Some("assumption: 270 s together"));
        assert_eq!(text.get(talk.place.from as usize..talk.place.to as usize), Some("exponential(mean_s: 240)"));
        assert_eq!(entry("groups.floor.agents").section, Section::People);
        let shrinkage = entry("groups.floor.shrinkage_percent");
        assert_eq!((shrinkage.is_written, shrinkage.default), (false, Some("0")));
        assert!(all.iter().all(|entry| !entry.path.starts_with("sources")));
        assert!(all.is_sorted_by_key(|entry| entry.section));
    }
}
