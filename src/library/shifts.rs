//! Shifts: each in a folder of its own under `shifts/`, with its translations beside it.

use super::{Library, SHIPPED, Translations, last_name};
use crate::conversation::Program;
use crate::disk;
use crate::reading::{Findings, Sources, limits, parse};
use crate::scenario::{Ref, check};
use crate::shift::findings::{shift_not_translated, shift_unknown_name, shift_unplayable_scenario};
use crate::shift::{self, Shift, Stage};
use crate::staffing::overlay::Overlay;
use crate::staffing::overlay::findings::what_if_fixed_all_day;
use crate::words::{Finding, Id, Severity, nearest};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The folder of shifts, beside the scenarios.
pub(super) const SHIFTS: &str = "shifts";

/// The file every shift's folder has.
const FILE: &str = "shift.ron";

/// A shift that was found and put together, and everything there is to say about it.
pub struct OpenedShift {
    /// Its id: the name of its folder.
    pub id: String,
    /// What its author wrote; absent when too little of it can be read.
    pub shift: Option<Shift>,
    /// Ready to be played; absent when it cannot be.
    pub stage: Option<Arc<Stage>>,
    /// For showing places.
    pub sources: Sources,
    /// What there is to say, in the order of the files.
    pub findings: Vec<Finding>,
    /// By language: line id to text.
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
}

impl Library {
    /// The ids of all shifts, in their order.
    pub fn shift_ids(&self) -> Vec<String> {
        let shipped = SHIPPED.get_dir(SHIFTS).into_iter().flat_map(|dir| dir.dirs());
        let mut ids: BTreeSet<String> = shipped.filter_map(|dir| last_name(dir.path())).collect();
        for folder in &self.folders {
            let folder = folder.join(SHIFTS);
            let own = disk::folders(&folder).unwrap_or_default();
            ids.extend(own.into_iter().filter(|id| disk::exists(&folder.join(id).join(FILE))));
        }
        ids.into_iter().collect()
    }

    /// Whether a name is a path to a shift, or the id of one.
    pub fn is_shift(&self, name: &str) -> bool {
        let path = Path::new(name);
        if disk::exists(path) {
            return path.file_name().is_some_and(|file| file == FILE) || disk::exists(&path.join(FILE));
        }
        self.shift_ids().iter().any(|id| id == name)
    }

    /// Finds a shift by path or id, with its plan and its scenarios; a sentence says why there is none.
    pub fn open_shift(&self, name: &str) -> Result<OpenedShift, String> {
        let (id, shown, text, translations) = self.shift_text(name)?;
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let file = sources.add(&shown, text);
        let shift = shift::read(&id, file, sources.text(file), &mut findings);
        let mut stage = None;
        if let Some(shift) = &shift {
            for (language, at) in &shift.languages {
                let lines = translations.by_language.get(language);
                let missing = |line: &str| lines.is_none_or(|lines| !lines.contains_key(line));
                let missing: Vec<&str> =
                    shift.texts().iter().map(|text| text.line.as_str()).filter(|line| missing(line)).collect();
                if !missing.is_empty() {
                    findings.push(shift_not_translated::found(*at, language, &missing));
                }
            }
            if let Some(own) = self.stage(shift.clone(), &mut sources, &mut findings, &translations) {
                stage = Some(Arc::new(own));
            }
        }
        let findings = findings.sorted();
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            stage = None;
        }
        Ok(OpenedShift { id, shift, stage, sources, findings, translations: translations.by_language })
    }

    fn stage(
        &self,
        shift: Shift,
        sources: &mut Sources,
        findings: &mut Findings,
        translations: &Translations,
    ) -> Option<Stage> {
        let mut unknown = |name: &Ref, what: &str, ids: Vec<String>| {
            findings.push(shift_unknown_name::found(name, what, ids.iter().map(String::as_str)));
        };
        let Ok(plan) = self.open_plan(shift.plan.id.as_str()) else {
            unknown(&shift.plan, "plan", self.plan_ids());
            return None;
        };
        let mut what_ifs = Vec::new();
        for name in &shift.what_ifs {
            match self.open_what_if(name.id.as_str()) {
                Ok(sheet) => what_ifs.push(sheet),
                Err(_) => unknown(name, "what-if", self.what_if_ids()),
            }
        }
        let mut programs = BTreeMap::new();
        let tomorrow = shift.tomorrow.iter().map(|tomorrow| &tomorrow.scenario);
        let names: Vec<Ref> = shift.scenarios().chain(tomorrow).cloned().collect();
        for name in names {
            match self.program(name.id.as_str()) {
                Some(Ok(program)) => drop(programs.insert(name.id.to_string(), program)),
                Some(Err(())) => findings.push(shift_unplayable_scenario::found(&name)),
                None => {
                    let ids = self.scenario_ids();
                    findings.push(shift_unknown_name::found(&name, "scenario", ids.iter().map(String::as_str)));
                }
            }
        }
        let file = sources.add(&plan.name, plan.text);
        let tree = parse(file, sources.text(file), findings);
        let mut changes = Vec::new();
        for sheet in what_ifs {
            let file = sources.add(&sheet.name, sheet.text);
            let Some(overlay) = Overlay::read(file, sources.text(file), findings) else { continue };
            if let Some((_, at)) = overlay.from {
                findings.push(what_if_fixed_all_day::found(at, "what a shift begins with"));
            }
            changes.push(overlay.set);
        }
        Stage::new(shift, &tree, &changes, programs, translations.by_language.clone(), findings).ok()
    }

    /// A scenario ready to be played; `None` when there is none of that name.
    fn program(&self, id: &str) -> Option<Result<Arc<Program>, ()>> {
        let opened = self.open(id).ok()?;
        let reading = opened.read();
        let translations = opened.translations();
        let mut findings = reading.findings;
        if let Some(scenario) = &reading.scenario {
            findings.extend(check::quick(scenario, &translations.by_language, &BTreeMap::new()));
        }
        let scenario = reading.scenario.filter(|_| !findings.has_errors());
        let program = scenario.and_then(|scenario| Program::new(scenario, reading.hash).ok());
        Some(program.ok_or(()).map(|mut program| {
            program.translations = translations.by_language;
            Arc::new(program)
        }))
    }

    /// Id, shown name, text and translations of a shift.
    fn shift_text(&self, name: &str) -> Result<(String, String, String, Translations), String> {
        let path = Path::new(name);
        let folder = if disk::exists(path) {
            let own = if disk::is_folder(path) { Some(path) } else { path.parent() };
            own.map(Path::to_path_buf)
        } else if Id::well_formed(name) {
            let mut own = self.folders.iter().rev().map(|folder| folder.join(SHIFTS).join(name));
            own.find(|folder| disk::exists(&folder.join(FILE)))
        } else {
            None
        };
        let mut translations = Translations::default();
        if let Some(folder) = folder {
            let text = disk::read_text(&folder.join(FILE), limits::FILE_BYTES).map_err(|error| error.to_string())?;
            for file in disk::files(&folder).unwrap_or_default() {
                if let Some(language) = file.strip_suffix(".ftl").filter(|language| Id::well_formed(language))
                    && let Ok(text) = disk::read_inside(&folder, &file, limits::FILE_BYTES)
                {
                    translations.add(language, &file, &text);
                }
            }
            let id = disk::name_of(&folder).unwrap_or_default();
            return Ok((id, folder.join(FILE).display().to_string(), text, translations));
        }
        let dir = SHIPPED.get_dir(format!("{SHIFTS}/{name}")).filter(|_| Id::well_formed(name));
        if let Some(dir) = dir
            && let Some(text) = super::shipped_text(dir, FILE)
        {
            for file in dir.files() {
                let file = last_name(file.path()).unwrap_or_default();
                if let Some(language) = file.strip_suffix(".ftl")
                    && let Some(text) = super::shipped_text(dir, &file)
                {
                    translations.add(language, &file, &text);
                }
            }
            return Ok((name.to_string(), format!("{SHIFTS}/{name}/{FILE}"), text, translations));
        }
        let ids = self.shift_ids();
        Err(match nearest(name, ids.iter().map(String::as_str)) {
            Some(near) => format!("there is no shift \"{name}\", neither a path nor an id: did you mean \"{near}\"?"),
            None => format!("there is no shift \"{name}\", neither a path nor an id: the ids are {}", ids.join(", ")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::FileId;

    #[test]
    fn every_shipped_shift_is_read_without_a_word() {
        let library = Library::new(None);
        assert!(library.shift_ids().contains(&"noon-storm".to_string()), "{:?}", library.shift_ids());
        for id in library.shift_ids() {
            let opened = library.open_shift(&id).expect("it ships");
            let said: Vec<String> = opened.findings.iter().map(|finding| finding.message.clone()).collect();
            assert_eq!(said, Vec::<String>::new(), "{id}");
            assert!(opened.stage.is_some(), "{id}");
        }
        assert!(library.is_shift("noon-storm") && !library.is_shift("plain-day"));
        let why = library.open_shift("noon-stork").err().unwrap_or_default();
        assert!(why.contains("did you mean \"noon-storm\"?"), "{why}");
        assert!(library.open_shift("../shifts/noon-storm").is_err());
    }

    #[test]
    fn what_a_shift_names_must_be_there() {
        let folder = std::env::temp_dir().join(format!("frontline-shifts-{}", std::process::id()));
        let text = "Shift(title: \"t\", about: \"a\", language: \"en\", plan: \"plain-day\", \
            window: (from: \"07:00\", to: \"11:00\"), group: \"flor\", topic: \"rumour\", \
            lead: (role: \"r\", goals: [], may: \"m\"), casts: [(class: \"general\", scenarios: [\"the-raket\"])], \
            actions: {\"ask\": (label: \"l\", done: \"d\", chairs: [agent], needs: [done(\"nothing\")], takes_s: 5, \
            does: [ask(\"nobody\", phone)])}, debrief: \"d\")";
        let path = folder.join("shifts/torn");
        disk::create_dir(&path).expect("a folder");
        disk::write_whole(&path.join(FILE), text).expect("a file");
        let opened = Library::new(Some(folder.clone())).open_shift("torn").expect("it is there");
        let codes: Vec<&str> = opened.findings.iter().map(|finding| finding.code).collect();
        let unknown = codes.iter().filter(|code| **code == "shift-unknown-name").count();
        assert_eq!(unknown, 5, "{:?}", opened.findings);
        assert!(
            codes.contains(&"shift-window-outside-opening") && codes.contains(&"shift-never-possible"),
            "{codes:?}"
        );
        assert!(opened.stage.is_none());
        assert_eq!(opened.sources.line_column(opened.findings[0].place).0, 1);
        assert_eq!(opened.findings[0].place.file, FileId(0));
        drop(std::fs::remove_dir_all(folder));
    }
}
