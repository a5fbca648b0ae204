use super::{Library, MAIN, SHIPPED, last_name};
use crate::disk;
use crate::reading::{Findings, Form, limits, parse};
use crate::words::{FileId, Id, nearest};
use std::collections::BTreeSet;
use std::path::Path;

/// The file of a plan that has a folder of its own, as `frontline new plan` writes it.
const PLAN: &str = "plan.ron";

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A scenario.
    Scenario,
    /// A plan.
    Plan,
    /// A what-if.
    WhatIf,
    /// A shift, which has a folder of its own and is opened by [`Library::open_shift`].
    Shift,
}

/// A plan or a what-if that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// Its id: the name of its file without `.ron`, or of its folder.
    pub id: String,
    /// The name that is shown for its file.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl Kind {
    /// The folder in which they stand, beside the scenarios; scenarios have one each.
    fn folder(self) -> &'static str {
        match self {
            Kind::Scenario => "",
            Kind::Plan => super::PLANS,
            Kind::WhatIf => "what-ifs",
            Kind::Shift => super::shifts::SHIFTS,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Kind::Scenario => "scenario",
            Kind::Plan => "plan",
            Kind::WhatIf => "what-if",
            Kind::Shift => "shift",
        }
    }
}

impl Library {
    /// The ids of all plans, in their order.
    pub fn plan_ids(&self) -> Vec<String> {
        self.sheet_ids(Kind::Plan)
    }

    /// The ids of all what-ifs, in their order.
    pub fn what_if_ids(&self) -> Vec<String> {
        self.sheet_ids(Kind::WhatIf)
    }

    /// Finds a plan by path or id; a sentence says why there is none.
    pub fn open_plan(&self, name: &str) -> Result<Sheet, String> {
        self.open_sheet(Kind::Plan, name)
    }

    /// Finds a what-if by path or id; a sentence says why there is none.
    pub fn open_what_if(&self, name: &str) -> Result<Sheet, String> {
        self.open_sheet(Kind::WhatIf, name)
    }

    /// What a path or an id stands for; a scenario when nothing says that it is something else.
    pub fn kind(&self, name: &str) -> Kind {
        let path = Path::new(name);
        if disk::is_folder(path) && disk::exists(&path.join(PLAN)) && !disk::exists(&path.join(MAIN)) {
            return Kind::Plan;
        }
        if disk::is_folder(path) && disk::exists(&path.join(MAIN)) {
            return Kind::Scenario;
        }
        if disk::exists(path) && self.is_shift(name) {
            return Kind::Shift;
        }
        if disk::exists(path) && !disk::is_folder(path) {
            return kind_of_file(path);
        }
        let known = |ids: Vec<String>| ids.iter().any(|id| id == name);
        if known(self.scenario_ids()) {
            Kind::Scenario
        } else if known(self.plan_ids()) {
            Kind::Plan
        } else if known(self.what_if_ids()) {
            Kind::WhatIf
        } else if self.is_shift(name) {
            Kind::Shift
        } else {
            Kind::Scenario
        }
    }

    fn sheet_ids(&self, kind: Kind) -> Vec<String> {
        let shipped = SHIPPED.get_dir(kind.folder()).into_iter().flat_map(|dir| dir.files());
        let mut names: Vec<String> = shipped.filter_map(|file| last_name(file.path())).collect();
        for folder in &self.folders {
            // A folder of scenarios alone has none.
            names.extend(disk::files(&folder.join(kind.folder())).unwrap_or_default());
        }
        let ids = names.iter().filter_map(|name| name.strip_suffix(".ron")).filter(|id| Id::well_formed(id));
        let ids: BTreeSet<String> = ids.map(String::from).collect();
        ids.into_iter().collect()
    }

    fn open_sheet(&self, kind: Kind, name: &str) -> Result<Sheet, String> {
        let path = Path::new(name);
        if disk::is_folder(path) && kind == Kind::Plan && disk::exists(&path.join(PLAN)) {
            return open_path(&path.join(PLAN), disk::name_of(path).unwrap_or_default());
        }
        // A folder can be neither; one that happens to have the name of an id does not hide it.
        if disk::exists(path) && !disk::is_folder(path) {
            let file = last_name(path).unwrap_or_default();
            return open_path(path, file.trim_end_matches(".ron").to_string());
        }
        if Id::well_formed(name)
            && let Some(sheet) = self.sheet(kind, name)?
        {
            return Ok(sheet);
        }
        let (ids, word) = (self.sheet_ids(kind), kind.words());
        Err(match nearest(name, ids.iter().map(String::as_str)) {
            Some(near) => format!("there is no {word} \"{name}\", neither a path nor an id: did you mean \"{near}\"?"),
            None if ids.is_empty() => format!("there is no {word} \"{name}\": it is no path, and there are no ids"),
            None => {
                format!("there is no {word} \"{name}\", neither a path nor an id: the ids are {}", ids.join(", "))
            }
        })
    }

    /// The plan or what-if of an id: the user's own, else the shipped one.
    pub(super) fn sheet(&self, kind: Kind, id: &str) -> Result<Option<Sheet>, String> {
        let file = format!("{id}.ron");
        let mut own = self.folders.iter().rev().map(|folder| folder.join(kind.folder()));
        if let Some(folder) = own.find(|folder| disk::exists(&folder.join(&file))) {
            let text = disk::read_inside(&folder, &file, limits::FILE_BYTES).map_err(|error| error.to_string())?;
            let name = folder.join(&file).display().to_string();
            return Ok(Some(Sheet { id: id.to_string(), name, text }));
        }
        let name = format!("{}/{file}", kind.folder());
        let text = SHIPPED.get_file(&name).and_then(|file| file.contents_utf8());
        Ok(text.map(|text| Sheet { id: id.to_string(), name, text: text.to_string() }))
    }
}

fn open_path(path: &Path, id: String) -> Result<Sheet, String> {
    let text = disk::read_text(path, limits::FILE_BYTES).map_err(|error| error.to_string())?;
    Ok(Sheet { id, name: path.display().to_string(), text })
}

/// What a file holds: by the folder it is in, by the word before its first bracket, else by what it says.
fn kind_of_file(path: &Path) -> Kind {
    let folder = path.parent().and_then(last_name).unwrap_or_default();
    for kind in [Kind::Plan, Kind::WhatIf] {
        if folder == kind.folder() {
            return kind;
        }
    }
    // Whatever cannot be read is said when it is read as what it is taken for.
    let text = disk::read_text(path, limits::FILE_BYTES).unwrap_or_default();
    match parse(FileId(0), &text, &mut Findings::new()).form {
        Form::Fields { name: Some(name), .. } if name.text == "Scenario" => Kind::Scenario,
        Form::Fields { name: Some(name), .. } if name.text == "Plan" => Kind::Plan,
        Form::Fields { name: Some(name), .. } if name.text == "WhatIf" => Kind::WhatIf,
        Form::Fields { fields, .. } => {
            let says = |name: &str| fields.iter().any(|field| field.name == name);
            if says("nodes") || says("goals") {
                Kind::Scenario
            } else if says("set") {
                Kind::WhatIf
            } else if says("classes") || says("groups") {
                Kind::Plan
            } else {
                Kind::Scenario
            }
        }
        _ => Kind::Scenario,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_plans_are_found_by_id_and_the_nearest_is_named() {
        let library = Library::new(None);
        assert!(library.plan_ids().contains(&"plain-day".to_string()), "{:?}", library.plan_ids());
        let sheet = library.open_plan("plain-day").expect("it ships");
        assert_eq!((sheet.id.as_str(), sheet.name.as_str()), ("plain-day", "plans/plain-day.ron"));
        assert!(sheet.text.contains("title"));
        let why = library.open_plan("plane-day").err().unwrap_or_default();
        assert!(why.contains("did you mean \"plain-day\"?"), "{why}");
        for name in ["../plans/plain-day", "what-ifs/x", "Plain day", "", ".."] {
            assert!(library.open_plan(name).is_err(), "{name}");
            assert!(library.open_what_if(name).is_err(), "{name}");
        }
    }

    #[test]
    fn ids_and_files_are_told_apart() {
        let library = Library::new(None);
        let root = env!("CARGO_MANIFEST_DIR");
        for (name, kind) in [
            ("plain-day".to_string(), Kind::Plan),
            ("the-racket".to_string(), Kind::Scenario),
            ("noon-storm".to_string(), Kind::Shift),
            (format!("{root}/scenarios/shifts/noon-storm"), Kind::Shift),
            (format!("{root}/scenarios/shifts/noon-storm/shift.ron"), Kind::Shift),
            ("nothing-of-that-name".to_string(), Kind::Scenario),
            (format!("{root}/scenarios/plans/plain-day.ron"), Kind::Plan),
            (format!("{root}/scenarios/the-racket/scenario.ron"), Kind::Scenario),
            (format!("{root}/scenarios/the-racket"), Kind::Scenario),
            (format!("{root}/assets/templates/plan.ron"), Kind::Plan),
            (format!("{root}/assets/templates/scenario.ron"), Kind::Scenario),
        ] {
            assert_eq!(library.kind(&name), kind, "{name}");
        }
    }

    #[test]
    fn the_users_own_folder_comes_first() {
        let folder = std::env::temp_dir().join(format!("frontline-sheets-{}", std::process::id()));
        for (name, text) in [("plans/plain-day.ron", "mine"), ("what-ifs/my-own.ron", "(set: [])")] {
            let path = folder.join(name);
            disk::create_dir(path.parent().expect("it has a folder")).expect("a folder");
            disk::write_whole(&path, text).expect("a file");
        }
        let library = Library::new(Some(folder.clone()));
        assert_eq!(library.open_plan("plain-day").map(|sheet| sheet.text).as_deref(), Ok("mine"));
        assert_eq!(library.plan("plain-day").as_deref(), Ok("mine"));
        assert!(library.what_if_ids().contains(&"my-own".to_string()));
        assert!(!library.plan_ids().contains(&"my-own".to_string()));
        assert_eq!(library.kind("my-own"), Kind::WhatIf);
        drop(std::fs::remove_dir_all(folder));
    }
}
