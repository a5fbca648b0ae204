//! What the words among which a plan chooses are called on a screen.

use crate::tongue::Tongue;

/// What a word that a plan chooses is called.
pub fn choice_title(word: &str, tongue: &Tongue) -> String {
    tongue.say(&format!("lab-choice-{}", word.replace('_', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staffing::{CHOOSING, choices};
    use crate::tongue::languages;

    #[test]
    fn every_choice_has_a_title_in_every_language() {
        for language in languages() {
            let tongue = Tongue::new(&language);
            for path in CHOOSING {
                let words = choices(path).expect("it is a choice");
                let mut titles: Vec<String> = words.iter().map(|word| choice_title(word, &tongue)).collect();
                for title in &titles {
                    assert!(!title.starts_with("lab-choice") && !title.contains('_'), "{language}: {path}: {title}");
                }
                titles.sort();
                titles.dedup();
                assert_eq!(titles.len(), words.len(), "{language}: {path}: two are called alike");
            }
        }
        for language in languages() {
            // It stands for patience where nothing is written.
            assert!(!choice_title("endless", &Tongue::new(&language)).starts_with("lab-choice"), "{language}");
        }
        let own = choice_title("of_offered", &Tongue::new("hu"));
        assert_ne!(own, choice_title("of_offered", &Tongue::new("en")));
    }
}
