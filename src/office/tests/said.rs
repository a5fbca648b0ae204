//! Whatever happens has words in every language.

use super::*;
use crate::records::Trouble;

#[test]
fn every_event_and_every_decision_has_words() {
    let (mut office, scenario) = office();
    office.apply(Command::Begin { scenario, seed: 4 });
    play_to_the_end(&mut office);
    let attempt = &sitting(&office).attempt;
    for language in crate::tongue::languages() {
        let tongue = crate::tongue::Tongue::new(&language);
        let lines = told(attempt, &tongue);
        assert!(lines.len() > 3 && lines.iter().all(|line| !line.text.is_empty()), "{language} {lines:?}");
        for step in attempt.steps() {
            assert!(!act(attempt, &tongue, step.offer, None).starts_with("act-"), "{language}");
        }
    }
    assert_eq!(minutes(754), "12:34");
}

#[test]
fn every_remark_has_words() {
    let file = PathBuf::from("/here/records.sqlite");
    let repaired = crate::records::Repaired { copy: file.clone(), people: 1, attempts: 2, decisions: 3 };
    let all = [
        Remark::Forgets(None),
        Remark::Forgets(Some(Trouble::InUse(file.clone()))),
        Remark::Repaired(repaired),
        Remark::NotKept(Trouble::Full(file)),
        Remark::NotContinued(crate::records::Changed::Rules),
        Remark::NotNamed(Trouble::Pseudonym),
        Remark::NotLookedBack(crate::records::Changed::Rules),
        Remark::Rewritten,
        Remark::Silent { lost: false, why: String::from("no device") },
        Remark::Silent { lost: true, why: String::from("no device") },
    ];
    for language in crate::tongue::languages() {
        let tongue = crate::tongue::Tongue::new(&language);
        for remark in &all {
            let said = remark.said(&tongue);
            let filled = said.contains(' ') && !said.contains('{') && said.ends_with('.');
            assert!(filled, "{language}: {said}");
        }
    }
}
