//! The plans that can be opened, with what they are called.

use crate::library::{Library, Wordings};

/// A plan that can be opened.
#[derive(Clone, Debug)]
struct Shelved {
    id: String,
    title: String,
    wordings: Wordings,
}

/// All of them; kept, since they are asked for on every frame, and the library looks into folders.
#[derive(Clone, Debug, Default)]
pub(super) struct Shelf(Vec<Shelved>);

impl Shelf {
    /// Looks through a library. A plan without a readable title goes by its id.
    pub fn of(library: &Library) -> Shelf {
        let shelved = |id: String| {
            let sheet = library.open_plan(&id).ok();
            let title = sheet.as_ref().and_then(|sheet| sheet.title()).unwrap_or_else(|| id.clone());
            let wordings = sheet.map(|sheet| sheet.wordings()).unwrap_or_default();
            Shelved { id, title, wordings }
        };
        Shelf(library.plan_ids().into_iter().map(shelved).collect())
    }

    pub fn ids(&self) -> Vec<String> {
        self.0.iter().map(|plan| plan.id.clone()).collect()
    }

    /// What a plan is called in a language; none for one that is not on the shelf.
    pub fn title(&self, id: &str, language: &str) -> Option<&str> {
        let plan = self.0.iter().find(|plan| plan.id == id)?;
        Some(plan.wordings.title(&plan.title, language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_called_by_their_titles_in_the_readers_language() {
        let shelf = Shelf::of(&Library::new(None));
        assert!(shelf.ids().iter().any(|id| id == "small-office"));
        assert_eq!(shelf.title("small-office", "en"), Some("Small office"));
        assert_eq!(shelf.title("small-office", "hu"), Some("Kis iroda"));
        assert_eq!(shelf.title("nowhere", "hu"), None);
    }
}
