//! What ships inside the program, and the folders that override it: scenarios with their shared files and
//! their translations, plans, and what-ifs.
//!
//! A scenario is named by a path, if there is something at that path, else by its id. Its files come from its
//! own folder, then from `library/` beside that folder, then from the shipped library. No name leads out of
//! these folders.

mod recordings;
mod sheets;
mod shifts;
mod translations;
mod wordings;

pub use recordings::Recordings;
pub use sheets::{Kind, Sheet};
pub use shifts::OpenedShift;
pub use translations::{Stamped, Translations};
pub use wordings::Wordings;

use crate::disk::{self, DiskError};
use crate::reading::{Sources, limits};
use crate::scenario::findings::unknown_plan;
use crate::scenario::{self, Reading, Scenario, Shelf};
use crate::words::{FileId, Finding, Id, nearest};
use include_dir::{Dir, include_dir};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder `scenarios` as it was when the program was built.
static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The folder of shared files, beside the scenarios that use it.
const SHARED: &str = "library";

/// The folder of plans, beside the scenarios.
const PLANS: &str = "plans";

/// The file every scenario's folder has.
const MAIN: &str = "scenario.ron";

/// Finds scenarios: in the folders of the user's, if there are any, then among what ships.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// What stands in a later one comes first.
    folders: Vec<PathBuf>,
}

/// A scenario that was found, with the folders its files come from.
#[derive(Clone, Debug)]
pub struct Opened {
    id: String,
    home: Home,
    /// The name of the file that is the scenario, in its folder.
    main: String,
    /// Its text; read at once, so that what was found can also be read.
    text: String,
    /// The ids of the plans whose day it may have around it.
    plans: Vec<String>,
}

/// Where a scenario lives.
#[derive(Clone, Debug)]
enum Home {
    Folder(PathBuf),
    Shipped(&'static Dir<'static>),
}

impl Library {
    /// What ships, and what `extra` adds to it or puts in its place.
    pub fn new(extra: Option<PathBuf>) -> Library {
        Library { folders: extra.into_iter().collect() }
    }

    /// The same, and what one more folder adds to all of it or puts in its place.
    pub fn and(&self, folder: PathBuf) -> Library {
        Library { folders: self.folders.iter().cloned().chain([folder]).collect() }
    }

    /// How many scenarios stand in the folder that was added last; a sentence says why it cannot be listed.
    pub fn in_last_folder(&self) -> Result<usize, String> {
        let Some(folder) = self.folders.last() else { return Ok(0) };
        scenarios_in(folder).map(|ids| ids.len()).map_err(|error| error.to_string())
    }

    /// The ids of all scenarios, in their order. A folder that cannot be listed adds none.
    pub fn scenario_ids(&self) -> Vec<String> {
        let shipped = SHIPPED.dirs().filter(|dir| dir.get_file(dir.path().join(MAIN)).is_some());
        let mut ids: BTreeSet<String> = shipped.filter_map(|dir| last_name(dir.path())).collect();
        for folder in &self.folders {
            ids.extend(scenarios_in(folder).unwrap_or_default());
        }
        ids.into_iter().collect()
    }

    /// The text of a plan by its id; a sentence says why there is none.
    pub fn plan(&self, id: &str) -> Result<String, String> {
        if !Id::well_formed(id) {
            return Err(format!("\"{id}\" is not the name of a plan"));
        }
        let sheet = self.sheet(Kind::Plan, id)?;
        sheet.map(|sheet| sheet.text).ok_or_else(|| format!("there is no plan \"{id}\""))
    }

    /// Finds a scenario by path or id; a sentence says why there is none.
    pub fn open(&self, name: &str) -> Result<Opened, String> {
        let opened = self.find(name)?;
        Ok(Opened { plans: self.plan_ids(), ..opened })
    }

    fn find(&self, name: &str) -> Result<Opened, String> {
        let path = Path::new(name);
        if disk::exists(path) {
            return open_path(path).map_err(|error| error.to_string());
        }
        if !Id::well_formed(name) {
            return Err(DiskError::Missing(path.to_path_buf()).to_string());
        }
        let mut own = self.folders.iter().rev().map(|folder| folder.join(name));
        if let Some(folder) = own.find(|folder| disk::exists(&folder.join(MAIN))) {
            return open_path(&folder).map_err(|error| error.to_string());
        }
        let shipped = SHIPPED.get_dir(name).and_then(|dir| Some((dir, shipped_text(dir, MAIN)?)));
        if let Some((dir, text)) = shipped {
            let (id, main) = (name.to_string(), MAIN.to_string());
            return Ok(Opened { id, home: Home::Shipped(dir), main, text, plans: Vec::new() });
        }
        let ids = self.scenario_ids();
        Err(match nearest(name, ids.iter().map(String::as_str)) {
            Some(near) => {
                format!("there is no scenario \"{name}\", neither a path nor an id: did you mean \"{near}\"?")
            }
            None => {
                format!("there is no scenario \"{name}\", neither a path nor an id: the ids are {}", ids.join(", "))
            }
        })
    }
}

/// The ids of the scenarios that stand in a folder.
fn scenarios_in(folder: &Path) -> Result<Vec<String>, DiskError> {
    let all = disk::folders(folder)?;
    Ok(all.into_iter().filter(|id| disk::exists(&folder.join(id).join(MAIN))).collect())
}

/// A folder with `scenario.ron`, or a `.ron` file.
fn open_path(path: &Path) -> Result<Opened, DiskError> {
    let (folder, main) = if disk::is_folder(path) {
        (path.to_path_buf(), MAIN.to_string())
    } else {
        let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        (folder.to_path_buf(), last_name(path).unwrap_or_default())
    };
    let text = disk::read_text(&folder.join(&main), limits::FILE_BYTES)?;
    let id = match main.as_str() {
        MAIN => disk::name_of(&folder).unwrap_or_default(),
        _ => main.trim_end_matches(".ron").to_string(),
    };
    Ok(Opened { id, home: Home::Folder(folder), main, text, plans: Vec::new() })
}

impl Opened {
    /// The id: the name of the folder, or of a file that is not called `scenario.ron`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Reads it, with every finding. Places are shown with the path at which the reader finds the file.
    pub fn read(&self) -> Reading {
        let mut reading = scenario::read(&self.id, self);
        reading.findings.extend(reading.scenario.as_ref().and_then(|scenario| self.lacks_plan(scenario)));
        let recorded = reading.scenario.as_ref().map(|scenario| self.recordings(scenario).findings);
        reading.findings.extend(recorded.into_iter().flatten());
        let mut sources = Sources::new();
        for file in (0..=limits::INCLUDED_FILES).map(|file| FileId(file as u16)) {
            let name = reading.sources.name(file);
            if name.is_empty() {
                break;
            }
            sources.add(&self.shown(name), reading.sources.text(file).to_string());
        }
        reading.sources = sources;
        reading
    }

    /// The plan that the scenario names for the day around it, if there is none of that name.
    fn lacks_plan(&self, scenario: &Scenario) -> Option<Finding> {
        let plan = &scenario.backdrop.as_ref()?.plan;
        let known = self.plans.iter().map(String::as_str);
        let name = plan.id.as_str();
        let found = || unknown_plan::found(plan.at, name, nearest(name, known.clone()));
        (!known.clone().any(|id| id == name)).then(found)
    }

    /// The translations that stand beside it, by language.
    pub fn translations(&self) -> Translations {
        let mut found = Translations::default();
        if self.main != MAIN {
            // A file of its own name shares its folder with others: whose translations these are, nobody knows.
            return found;
        }
        let names: Vec<String> = match &self.home {
            Home::Folder(folder) => match disk::files(folder) {
                Ok(names) => names,
                Err(error) => {
                    found.problems.push(error.to_string());
                    return found;
                }
            },
            Home::Shipped(dir) => dir.files().filter_map(|file| last_name(file.path())).collect(),
        };
        for name in names {
            let Some(language) = name.strip_suffix(".ftl").filter(|language| Id::well_formed(language)) else {
                continue;
            };
            match self.own(&name) {
                Ok(text) => found.add(language, &name, &text),
                Err(why) => found.problems.push(why),
            }
        }
        found
    }

    /// A file of the scenario's own folder.
    fn own(&self, name: &str) -> Result<String, String> {
        match &self.home {
            Home::Folder(folder) => {
                disk::read_inside(folder, name, limits::FILE_BYTES).map_err(|error| error.to_string())
            }
            Home::Shipped(dir) => {
                shipped_text(dir, name).ok_or_else(|| format!("{name} does not ship with {}", self.id))
            }
        }
    }

    /// The name of a file as it is shown: the path at which it can be opened.
    fn shown(&self, name: &str) -> String {
        let Home::Folder(folder) = &self.home else { return name.to_string() };
        if name == format!("{}/{MAIN}", self.id) {
            return folder.join(&self.main).display().to_string();
        }
        let places = [Some(folder.join(name)), shared_folder(folder).map(|shared| shared.join(name))];
        let found = places.into_iter().flatten().find(|place| disk::exists(place));
        found.map_or_else(|| format!("{SHARED}/{name}"), |place| place.display().to_string())
    }
}

impl Shelf for Opened {
    fn file(&self, name: &str) -> Result<String, String> {
        if name == MAIN {
            return Ok(self.text.clone());
        }
        // A plain name and nothing else: no folders, no dots, nothing that means another place.
        if !name.strip_suffix(".ron").is_some_and(Id::well_formed) {
            return Err(format!("\"{name}\" is not the plain name of a file"));
        }
        if let Home::Folder(folder) = &self.home {
            for place in [Some(folder.clone()), shared_folder(folder)].into_iter().flatten() {
                if disk::exists(&place.join(name)) {
                    return disk::read_inside(&place, name, limits::FILE_BYTES).map_err(|error| error.to_string());
                }
            }
        } else if let Ok(text) = self.own(name) {
            return Ok(text);
        }
        let shipped = SHIPPED.get_dir(SHARED).and_then(|dir| shipped_text(dir, name));
        shipped.ok_or_else(|| format!("there is no {name} beside the scenario, nor in {SHARED}/"))
    }
}

/// `library/` beside a scenario's folder.
fn shared_folder(folder: &Path) -> Option<PathBuf> {
    // `..` also from `.`, whose parent has no name of its own; a link is followed as the user would.
    let shared = folder.join("..").join(SHARED);
    disk::is_folder(&shared).then_some(shared)
}

/// The text of a shipped file; its path inside `Dir` is the whole path from the root.
fn shipped_text(dir: &Dir<'static>, name: &str) -> Option<String> {
    dir.get_file(dir.path().join(name))?.contents_utf8().map(str::to_string)
}

fn last_name(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_scenarios_are_found_read_and_translated() {
        let library = Library::new(None);
        let ids = library.scenario_ids();
        assert!(ids.contains(&"the-racket".to_string()), "{ids:?}");
        assert!(!ids.contains(&SHARED.to_string()), "{ids:?}");
        let opened = library.open("the-bill-everyone-got-wrong").expect("it ships");
        let reading = opened.read();
        assert!(reading.scenario.is_some_and(|scenario| !scenario.systems.is_empty()));
        assert_eq!(reading.sources.name(FileId(1)), "power-centre.ron");
        let translations = opened.translations();
        assert_eq!(translations.problems, Vec::<String>::new());
        assert!(translations.by_language.get("hu").is_some_and(|lines| lines.contains_key("title")));
    }

    #[test]
    fn what_stands_in_a_later_folder_comes_first() {
        let root = std::env::temp_dir().join(format!("frontline-layers-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&root));
        for (path, text) in [("a/mine", "Scenario(a)"), ("b/mine", "Scenario(b)"), ("a/alone", "Scenario(c)")] {
            disk::create_dir(&root.join(path)).expect("a folder");
            disk::write_whole(&root.join(path).join(MAIN), text).expect("a file");
        }
        let (first, both) =
            (Library::new(Some(root.join("a"))), Library::new(Some(root.join("a"))).and(root.join("b")));
        assert_eq!((first.in_last_folder(), both.in_last_folder()), (Ok(2), Ok(1)));
        let text = |library: &Library, id: &str| library.open(id).map(|opened| opened.text);
        assert_eq!(text(&first, "mine").as_deref(), Ok("Scenario(a)"));
        assert_eq!(text(&both, "mine").as_deref(), Ok("Scenario(b)"));
        assert_eq!(text(&both, "alone").as_deref(), Ok("Scenario(c)"));
        let ids = both.scenario_ids();
        assert!(["mine", "alone", "the-racket"].iter().all(|id| ids.iter().any(|known| known == id)), "{ids:?}");
        assert!(both.and(root.join("nowhere")).in_last_folder().is_err());
        drop(std::fs::remove_dir_all(root));
    }

    #[test]
    fn a_day_of_no_plan_is_an_error() {
        let folder = std::env::temp_dir().join(format!("frontline-backdrop-{}", std::process::id()));
        let found = |plan: &str| {
            let text = format!("Scenario(backdrop: (plan: \"{plan}\", at: \"10:30\"))");
            let path = folder.join("mine/scenario.ron");
            disk::create_dir(&folder.join("mine")).expect("a folder");
            disk::write_whole(&path, &text).expect("a file");
            let reading = Library::new(Some(folder.clone())).open("mine").expect("it is there").read();
            let found = reading.findings.sorted().into_iter().find(|finding| finding.code == unknown_plan::CODE.name);
            found.map(|finding| (finding.message, finding.help))
        };
        assert_eq!(found("plain-day"), None);
        let (message, help) = found("plane-day").expect("there is no such plan");
        assert_eq!(message, "there is no plan called \"plane-day\"");
        assert_eq!(help, "Did you mean \"plain-day\"?");
        drop(std::fs::remove_dir_all(folder));
    }

    #[test]
    fn the_nearest_id_is_named_and_no_name_leads_out() {
        let library = Library::new(None);
        let why = library.open("the-rackett").err().unwrap_or_default();
        assert!(why.contains("did you mean \"the-racket\"?"), "{why}");
        let opened = library.open("the-racket").expect("it ships");
        for name in ["../library/power-centre.ron", "/etc/passwd", "..", "a/b.ron", "C:x.ron", ".ron", ""] {
            assert!(opened.file(name).is_err(), "{name}");
        }
        assert!(opened.file("power-centre.ron").is_ok());
    }
}
