//! What plans and what-ifs are called in other languages: beside them, in their folder, stands a Fluent file for each
//! language, with a message for each of them that has its name.

use super::translations::mark;
use super::{SHIPPED, Sheet, Translations, last_name, shipped_text};
use crate::disk;
use crate::reading::{Findings, Form, Value, limits, parse};
use crate::scenario::Text;
use crate::scenario::findings::{missing_translation, stale_translation};
use crate::staffing::{TITLED, find};
use crate::words::{FileId, Finding, Id};
use std::collections::BTreeMap;
use std::path::Path;

/// What is said of a plan or a what-if on screens, and so translated.
const FIELDS: [&str; 2] = ["title", "about"];

/// The title and the story of a plan or a what-if in every language of its folder.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Wordings {
    /// By field, as its author wrote it; the title of a thing in a plan as `classes-general`.
    own: BTreeMap<String, String>,
    /// By language and field.
    others: BTreeMap<String, BTreeMap<String, String>>,
}

impl Wordings {
    /// The title in a language; `now` itself where nobody has translated just that.
    pub fn title<'t>(&'t self, now: &'t str, language: &str) -> &'t str {
        self.field("title", now, language)
    }

    /// The story in a language; `now` itself where nobody has translated just that.
    pub fn about<'t>(&'t self, now: &'t str, language: &str) -> &'t str {
        self.field("about", now, language)
    }

    /// The title of a class, a group and so on of a plan in a language; `now` itself where nobody has translated just that.
    pub fn thing<'t>(&'t self, kind: &str, name: &str, now: &'t str, language: &str) -> &'t str {
        self.field(&thing(kind, name), now, language)
    }

    /// A text that was changed since it was opened is another one, and nobody has translated it.
    fn field<'t>(&'t self, field: &str, now: &'t str, language: &str) -> &'t str {
        let is_own = self.own.get(field).is_some_and(|own| own == now);
        let other = self.others.get(language).and_then(|fields| fields.get(field));
        other.filter(|_| is_own).map_or(now, String::as_str)
    }
}

impl Sheet {
    /// Its title and its story in every language of its folder.
    pub fn wordings(&self) -> Wordings {
        let translations = self.translations();
        let mut wordings = Wordings::default();
        for (field, text) in self.texts() {
            for (language, lines) in &translations.by_language {
                if let Some(line) = lines.get(&text.line) {
                    wordings.others.entry(language.clone()).or_default().insert(field.clone(), line.clone());
                }
            }
            wordings.own.insert(field, text.source);
        }
        wordings
    }

    /// Its title, as its author wrote it; none where none can be read.
    pub fn title(&self) -> Option<String> {
        self.texts().into_iter().find(|(field, _)| field == "title").map(|(_, text)| text.source)
    }

    /// What of it is missing in a language of its folder, and what has changed since it was translated.
    pub fn untranslated(&self) -> Vec<Finding> {
        let texts: Vec<Text> = self.texts().into_iter().map(|(_, text)| text).collect();
        let all: Vec<&Text> = texts.iter().collect();
        let (Some(first), Some(now)) = (all.first(), mark(&all, &self.id)) else { return Vec::new() };
        let translations = self.translations();
        let mut findings = Vec::new();
        for (language, lines) in &translations.by_language {
            let missing: Vec<&str> =
                all.iter().map(|text| text.line.as_str()).filter(|line| !lines.contains_key(*line)).collect();
            if !missing.is_empty() {
                let message = format!("{} of {} texts are not translated into {language}", missing.len(), all.len());
                let help = format!(
                    "Write {} into the {language}.ftl beside it, below a comment \"# source {now}\".",
                    missing.join(" and ")
                );
                findings.push(missing_translation::CODE.finding(first.at, message, help));
            }
        }
        let stale = translations.stale(&all).into_iter().filter(|(_, messages)| !messages.is_empty());
        for (language, _) in stale {
            let message = format!("its texts have changed since they were translated into {language}");
            let help = format!(
                "Look again at {} in the {language}.ftl beside it, and write \"# source {now}\" above it.",
                self.id
            );
            findings.push(stale_translation::CODE.finding(first.at, message, help));
        }
        findings
    }

    /// What can be translated, by field.
    fn texts(&self) -> Vec<(String, Text)> {
        let tree = parse(FileId(0), &self.text, &mut Findings::new());
        let text = |field: String, path: &str| {
            let (_, value) = find(&tree, path)?;
            let Form::Text(source) = &value.form else { return None };
            let line = format!("{}.{field}", self.id);
            (!source.is_empty()).then(|| (field, Text { line, at: value.at, source: source.clone() }))
        };
        let mut all: Vec<(String, Text)> =
            FIELDS.into_iter().filter_map(|field| text(field.to_owned(), field)).collect();
        for kind in TITLED {
            let Some((_, Value { form: Form::Map(things), .. })) = find(&tree, kind) else { continue };
            for (key, _) in things {
                if let Form::Text(name) | Form::Word(name) = &key.form {
                    all.extend(text(thing(kind, name), &format!("{kind}.{name}.title")));
                }
            }
        }
        all
    }

    /// All translations of its folder, those of its neighbours as well.
    fn translations(&self) -> Translations {
        let mut found = Translations::default();
        let path = Path::new(&self.name);
        let Some(folder) = path.parent() else { return found };
        if disk::exists(path) {
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            for file in disk::files(folder).unwrap_or_default() {
                if let Some(language) = language(&file)
                    && let Ok(text) = disk::read_inside(folder, &file, limits::FILE_BYTES)
                {
                    found.add(language, &file, &text);
                }
            }
        } else if let Some(dir) = SHIPPED.get_dir(folder) {
            for file in dir.files().filter_map(|file| last_name(file.path())) {
                if let (Some(language), Some(text)) = (language(&file), shipped_text(dir, &file)) {
                    found.add(language, &file, &text);
                }
            }
        }
        found
    }
}

/// Under what the title of a thing in a plan is translated.
fn thing(kind: &str, name: &str) -> String {
    format!("{kind}-{name}")
}

/// The language of a file of translations.
fn language(file: &str) -> Option<&str> {
    file.strip_suffix(".ftl").filter(|language| Id::well_formed(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;

    #[test]
    fn everything_of_the_lab_that_ships_is_told_in_hungarian() {
        let library = Library::new(None);
        let what_ifs = library.what_if_ids().into_iter().map(|id| library.open_what_if(&id).expect("it ships"));
        let plans = library.plan_ids().into_iter().map(|id| library.open_plan(&id).expect("it ships"));
        for sheet in what_ifs.chain(plans) {
            assert_eq!(sheet.untranslated(), Vec::new(), "{}", sheet.id);
            let wordings = sheet.wordings();
            for field in FIELDS {
                assert!(wordings.own.contains_key(field), "{}.{field}", sheet.id);
            }
            for (field, own) in &wordings.own {
                let told = wordings.field(field, own, "hu");
                assert!(told != own && !told.is_empty(), "{}.{field}", sheet.id);
                assert_eq!(wordings.field(field, own, "de"), own, "nobody has translated it");
                assert_eq!(wordings.field(field, "changed since", "hu"), "changed since");
            }
        }
    }

    #[test]
    fn every_thing_of_a_plan_that_ships_has_a_title() {
        let library = Library::new(None);
        for id in library.plan_ids() {
            let sheet = library.open_plan(&id).expect("it ships");
            let plan =
                crate::staffing::Plan::read(FileId(0), &sheet.text, &mut Findings::new()).expect("it is readable");
            let wordings = sheet.wordings();
            let names = [
                ("classes", plan.classes.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>()),
                ("groups", plan.groups.iter().map(|(id, _)| id.as_str()).collect()),
                ("departments", plan.departments.iter().map(|(id, _)| id.as_str()).collect()),
                ("topics", plan.topics.iter().map(|(id, _)| id.as_str()).collect()),
                ("surges", plan.surges.iter().map(|(id, _)| id.as_str()).collect()),
            ];
            for (kind, name) in names.iter().flat_map(|(kind, names)| names.iter().map(move |name| (*kind, *name))) {
                let title = plan.title_of(kind, name).unwrap_or_else(|| panic!("{}: {kind}.{name}", sheet.id));
                assert_ne!(wordings.thing(kind, name, title, "hu"), title, "{}: {kind}.{name}", sheet.id);
                assert_eq!(wordings.thing(kind, name, title, "en"), title);
            }
        }
    }

    #[test]
    fn what_is_missing_or_has_changed_is_said_with_the_mark_to_write() {
        let folder = std::env::temp_dir().join(format!("frontline-wordings-{}", std::process::id()));
        let what_ifs = folder.join("what-ifs");
        disk::create_dir(&what_ifs).expect("a folder");
        let text = "WhatIf(title: \"More\", about: \"Two more.\", set: [(path: \"groups.floor.agents\", add: 2)])";
        disk::write_whole(&what_ifs.join("mine.ron"), text).expect("a file");
        let library = Library::new(Some(folder.clone()));
        let told = || library.open_what_if("mine").expect("it is there").untranslated();
        assert_eq!(told(), Vec::new(), "without a language nothing is missing");
        disk::write_whole(&what_ifs.join("hu.ftl"), "mine =\n    .title = Több\n").expect("a file");
        let missing = told();
        assert_eq!(missing.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["missing-translation"]);
        let help = &missing[0].help;
        let mark = help.split_once("# source ").map(|(_, rest)| rest.chars().take(8).collect::<String>());
        let mark = mark.expect("it says what to write");
        assert!(help.contains("mine.about") && !help.contains("mine.title"), "{help}");
        let whole = format!("# source {mark}\nmine =\n    .title = Több\n    .about = Kettővel több.\n");
        disk::write_whole(&what_ifs.join("hu.ftl"), &whole).expect("a file");
        assert_eq!(told(), Vec::new());
        disk::write_whole(&what_ifs.join("mine.ron"), &text.replace("Two more", "Three more")).expect("a file");
        assert_eq!(told().iter().map(|finding| finding.code).collect::<Vec<_>>(), ["stale-translation"]);
        drop(std::fs::remove_dir_all(folder));
    }
}
