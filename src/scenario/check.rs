//! The quick check: everything that can be said about a scenario without playing it.

use super::Scenario;
use super::findings::{CHECKS, TRANSLATION_CHECKS};
use crate::words::Finding;
use std::collections::BTreeMap;

/// What stands beside a scenario in other languages.
#[derive(Clone, Copy, Debug)]
pub struct Translations<'a> {
    /// The translated texts by language and line id.
    pub texts: &'a BTreeMap<String, BTreeMap<String, String>>,
    /// By language, the line ids whose source has changed since they were translated.
    pub stale: &'a BTreeMap<String, Vec<String>>,
}

/// Everything there is to say about a scenario without playing it, in the order of the file.
///
/// `translations` holds the translated texts by language and line id; `stale`, by language, the lines whose source
/// has changed since.
pub fn quick(
    s: &Scenario,
    translations: &BTreeMap<String, BTreeMap<String, String>>,
    stale: &BTreeMap<String, Vec<String>>,
) -> Vec<Finding> {
    let mut out = Vec::new();
    for check in CHECKS {
        check(s, &mut out);
    }
    let translations = Translations { texts: translations, stale };
    for check in TRANSLATION_CHECKS {
        check(s, translations, &mut out);
    }
    out.sort_by(|a, b| (a.place, a.code).cmp(&(b.place, b.code)));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Shelf, read, walk};

    /// The scenario on which the corpus of broken ones is built, claiming to be translated.
    struct Kettle;

    impl Shelf for Kettle {
        fn file(&self, _: &str) -> Result<String, String> {
            let text = include_str!("../../tests/findings/graph/_base.ron");
            Ok(text.replace("language: \"en\",", "language: \"en\", languages: [\"hu\"],"))
        }
    }

    /// The codes found when every text is translated, after `change` to the translation.
    fn codes(change: impl Fn(&mut BTreeMap<String, String>), stale: &[&str]) -> Vec<&'static str> {
        let scenario = read("kettle", &Kettle).scenario.expect("the base can be read");
        let mut lines: BTreeMap<String, String> =
            walk::texts(&scenario).into_iter().map(|text| (text.line.clone(), text.source.clone())).collect();
        change(&mut lines);
        let stale: Vec<String> = stale.iter().map(|line| line.to_string()).collect();
        let texts = BTreeMap::from([("hu".to_string(), lines)]);
        let found = quick(&scenario, &texts, &BTreeMap::from([("hu".to_string(), stale)]));
        found.into_iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn a_whole_translation_is_no_finding() {
        assert_eq!(codes(|_| {}, &[]), Vec::<&str>::new());
    }

    #[test]
    fn a_translation_is_held_against_its_texts() {
        let drop_one = |lines: &mut BTreeMap<String, String>| drop(lines.remove("node-opening"));
        assert_eq!(codes(drop_one, &[]), ["missing-translation"]);
        let add_one = |lines: &mut BTreeMap<String, String>| drop(lines.insert("node-gone".into(), "Hm.".into()));
        assert_eq!(codes(add_one, &[]), ["surplus-translation"]);
        let no_blank = |lines: &mut BTreeMap<String, String>| drop(lines.insert("caller".into(), "Anna".into()));
        assert_eq!(codes(no_blank, &[]), ["blank-missing-in-translation"]);
        let more_blank = |lines: &mut BTreeMap<String, String>| {
            lines.insert("caller".into(), "{ $name } { $nmae }".into());
        };
        assert_eq!(codes(more_blank, &[]), ["unknown-blank-in-translation"]);
        assert_eq!(codes(|_| {}, &["node-opening"]), ["stale-translation"]);
    }

    #[test]
    fn nothing_is_said_about_languages_that_are_not_claimed() {
        let scenario = read("kettle", &Kettle).scenario.expect("the base can be read");
        let found = quick(&scenario, &BTreeMap::new(), &BTreeMap::new());
        assert_eq!(found.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["missing-translation"]);
        let polish = BTreeMap::from([("pl".to_string(), BTreeMap::new())]);
        assert_eq!(quick(&scenario, &polish, &BTreeMap::new()), found);
    }
}
