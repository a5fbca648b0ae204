use std::fmt;
use std::sync::Arc;

/// A name an author gave to a thing: lower-case letters, digits and hyphens, beginning with a letter.
///
/// Cheap to clone; compared and ordered by its text. The same rule makes every id legal in Fluent
/// files, file names and scripts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// Takes the text as it is; whether it [is well formed](Id::well_formed) is for the reader to say.
    pub fn new(text: &str) -> Id {
        Id(Arc::from(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `text` may be an id.
    pub fn well_formed(text: &str) -> bool {
        let mut letters = text.bytes();
        letters.next().is_some_and(|first| first.is_ascii_lowercase())
            && letters.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

/// The candidate most like `word`, if any is like enough to be worth suggesting ("did you mean").
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(2);
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kebab_case() {
        assert!(Id::well_formed("own-it2"));
        for bad in ["", "2nd", "Own", "own_it", "-a", "ő"] {
            assert!(!Id::well_formed(bad), "{bad}");
        }
    }

    #[test]
    fn the_nearest_name_is_suggested_and_nothing_far() {
        assert_eq!(nearest("choises", ["choices", "says"]), Some("choices"));
        assert_eq!(nearest("goto", ["department"]), None);
    }
}
