//! What the things of a plan are called on screens: their names in the file are for paths and for the program.

use super::Plan;
use crate::reading::{FieldReader, Reader};
use crate::words::Id;

/// The kinds of things that may have a title, by the words under which a plan has them.
pub const TITLED: [&str; 5] = ["classes", "groups", "departments", "topics", "surges"];

/// The title of a thing, where its author gives it one.
pub(super) fn title(r: &mut Reader<'_>, fields: &mut FieldReader<'_>) -> Option<String> {
    fields.take("title").and_then(|value| r.text(value)).filter(|title| !title.trim().is_empty())
}

/// A name as one reads it where nobody has given a title: with blanks.
pub fn in_words(name: &str) -> String {
    name.replace(['-', '_'], " ")
}

impl Plan {
    /// The title that its author has given a thing of a kind of [`TITLED`], by its name.
    pub fn title_of(&self, kind: &str, name: &str) -> Option<&str> {
        match kind {
            "classes" => title_in(&self.classes, name, |class| class.title.as_deref()),
            "groups" => title_in(&self.groups, name, |group| group.title.as_deref()),
            "departments" => title_in(&self.departments, name, |department| department.title.as_deref()),
            "topics" => title_in(&self.topics, name, |topic| topic.title.as_deref()),
            "surges" => title_in(&self.surges, name, |surge| surge.title.as_deref()),
            _ => None,
        }
    }
}

fn title_in<'p, T>(things: &'p [(Id, T)], name: &str, title: fn(&'p T) -> Option<&'p str>) -> Option<&'p str> {
    things.iter().find(|(id, _)| id.as_str() == name).and_then(|(_, thing)| title(thing))
}
