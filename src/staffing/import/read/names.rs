//! Names in the order in which they came.

use rustc_hash::FxHashMap;

/// Names, each with its place.
#[derive(Default)]
pub(super) struct Names {
    all: Vec<String>,
    places: FxHashMap<String, usize>,
    last: usize,
}

impl Names {
    /// The place of a name; a new one comes behind all others.
    pub(super) fn place(&mut self, name: &str) -> usize {
        if self.all.get(self.last).is_some_and(|known| known == name) {
            return self.last;
        }
        let known = self.places.get(name).copied();
        self.last = known.unwrap_or_else(|| {
            self.all.push(name.to_string());
            self.places.insert(name.to_string(), self.all.len() - 1);
            self.all.len() - 1
        });
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_place() {
        let mut names = Names::default();
        let places = ["b", "a", "a", "", "b", "c", ""].map(|name| names.place(name));
        assert_eq!(places, [0, 1, 1, 2, 0, 3, 2]);
    }
}
