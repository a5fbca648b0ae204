//! What columns mean that were named by hand, kept by the layout of the file: the next report of the same system is
//! read at once.

use crate::staffing::import::Column;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;

/// The beginning of the name under which a layout is kept.
pub(super) const PREFIX: &str = "lab-columns-";

/// What stands between two columns that are kept.
const BETWEEN: &str = "\n";

/// Columns that were named by hand, by layout.
#[derive(Clone, Default)]
pub(super) struct Columns(BTreeMap<String, Vec<(Column, String)>>);

impl Columns {
    /// What was said of a file with these headers.
    pub fn of(&self, headers: &[String]) -> Vec<(Column, String)> {
        self.0.get(&name(headers)).cloned().unwrap_or_default()
    }

    /// Keeps what was said; the name under which it is to be written down, and in which words.
    pub fn keep(&mut self, headers: &[String], map: &[(Column, String)]) -> (String, String) {
        let name = name(headers);
        self.0.insert(name.clone(), map.to_vec());
        let lines: Vec<String> = map.iter().map(|(column, header)| format!("{}={header}", column.name())).collect();
        (name, lines.join(BETWEEN))
    }

    /// Takes over what was written down before.
    pub fn take(&mut self, kept: &BTreeMap<String, String>) {
        for (name, words) in kept.iter().filter(|(name, _)| name.starts_with(PREFIX)) {
            let columns = words.split(BETWEEN).filter_map(|line| {
                let (column, header) = line.split_once('=')?;
                Some((Column::named(column)?, header.to_owned()))
            });
            self.0.insert(name.clone(), columns.collect());
        }
    }
}

/// The name of a layout: the same headers in whatever order are the same layout.
fn name(headers: &[String]) -> String {
    let mut sorted: Vec<&str> = headers.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    format!("{PREFIX}{:016x}", xxh3_64(sorted.join("\n").as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_is_known_again() {
        let headers = ["Calls in", "Time"].map(String::from);
        let map = vec![(Column::Offered, "Calls in".to_owned()), (Column::Start, "Time = hh".to_owned())];
        let mut columns = Columns::default();
        let (name, words) = columns.keep(&headers, &map);
        let mut again = Columns::default();
        again.take(&BTreeMap::from([(name, words), ("other".to_owned(), "x".to_owned())]));
        let [one, two] = headers;
        assert_eq!(again.of(&[two, one]), map);
        assert!(again.of(&["Else".to_owned()]).is_empty());
    }
}
