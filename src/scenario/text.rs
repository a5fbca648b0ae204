use crate::reading::{Reader, Value};
use crate::words::{Id, Place};

/// A text of the scenario's own language, with the line id under which a translation finds it.
///
/// The line id is the chain of names that leads to the text (`node-storm.own-it-why`), so authors write no
/// ids, and moving or rewording a line keeps its translations.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Text {
    /// `message` or `message.attribute`, as in the Fluent file beside the scenario.
    pub line: String,
    /// Where it stands.
    pub at: Place,
    /// What it says, with `{blanks}`.
    pub source: String,
}

impl Text {
    /// Reads a text; an empty one takes the place of a broken one.
    pub fn read(r: &mut Reader<'_>, value: Option<&Value>, line: impl Into<String>) -> Text {
        let Some(value) = value else { return Text { line: line.into(), ..Text::default() } };
        Text { line: line.into(), at: value.at, source: r.text(value).unwrap_or_default() }
    }

    /// Number of words, which decides how long it takes to say.
    pub fn words(&self) -> usize {
        self.source.split_whitespace().count()
    }

    /// The names in `{braces}`.
    pub fn blanks(&self) -> impl Iterator<Item = &str> {
        self.source.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
    }
}

/// A name used somewhere to mean an entry that stands elsewhere. Two uses of a name are equal wherever they stand.
#[derive(Clone, Debug)]
pub struct Ref {
    /// The name.
    pub id: Id,
    /// Where it is used.
    pub at: Place,
}

impl PartialEq for Ref {
    fn eq(&self, other: &Ref) -> bool {
        self.id == other.id
    }
}

impl Eq for Ref {}

impl Ref {
    /// Reads one name.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Option<Ref> {
        r.id(value).map(|(id, at)| Ref { id, at })
    }

    /// Reads a list of names.
    pub fn read_list(r: &mut Reader<'_>, value: Option<&Value>, what: &str) -> Vec<Ref> {
        let Some(value) = value else { return Vec::new() };
        r.list(value, what).iter().filter_map(|v| Ref::read(r, v)).collect()
    }
}

/// What an author named, in the order of the file.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry<T> {
    /// The name.
    pub id: Id,
    /// Where the name stands.
    pub at: Place,
    /// What it names.
    pub value: T,
}

/// Named things in the order of the file.
#[derive(Clone, PartialEq, Debug)]
pub struct Entries<T>(pub Vec<Entry<T>>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries(Vec::new())
    }
}

impl<T> Entries<T> {
    /// Reads `{ "name": FORM, .. }` with one function for the form.
    pub fn read(
        r: &mut Reader<'_>,
        value: Option<&Value>,
        what: &str,
        mut form: impl FnMut(&mut Reader<'_>, &Id, &Value) -> T,
    ) -> Entries<T> {
        let Some(value) = value else { return Entries::default() };
        let found = r.map(value, what);
        Entries(found.into_iter().map(|(id, at, value)| Entry { value: form(r, &id, value), id, at }).collect())
    }

    /// The entries in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry<T>> {
        self.0.iter()
    }

    /// Their number.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The position of a name.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.0.iter().position(|entry| entry.id == *id)
    }

    /// The thing of that name.
    pub fn get(&self, id: &Id) -> Option<&T> {
        self.0.iter().find(|entry| entry.id == *id).map(|entry| &entry.value)
    }

    /// The thing at a position that [`Entries::position`] gave.
    pub fn at(&self, position: usize) -> &Entry<T> {
        &self.0[position]
    }
}

impl<'a, T> IntoIterator for &'a Entries<T> {
    type Item = &'a Entry<T>;
    type IntoIter = std::slice::Iter<'a, Entry<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
