//! The program's own texts, by language.
//!
//! They stand in `assets/lang`, a folder of Fluent files per language, and ship inside the program. A key that a language
//! lacks is said in English; one that English lacks is said as itself, so that a gap is seen and nothing stops.

pub use fluent_bundle::FluentValue;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// The folder `assets/lang` as it was when the program was built.
static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/lang");

/// The language that has every key.
const FIRST: &str = "en";

/// The program's texts in one language.
pub struct Tongue {
    language: String,
    /// The language's own texts, then the English ones.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Tongue {
    /// The texts in a language such as `hu` or `hu-HU`; an unknown one speaks English.
    pub fn new(language: &str) -> Tongue {
        let wanted = languages().into_iter().find(|known| known == language).or_else(|| {
            let (plain, _) = language.split_once(['-', '_'])?;
            languages().into_iter().find(|known| known == plain)
        });
        let language = wanted.unwrap_or_else(|| FIRST.to_string());
        let mut bundles: Vec<_> = bundle(&language).into_iter().collect();
        if language != FIRST {
            bundles.extend(bundle(FIRST));
        }
        Tongue { language, bundles }
    }

    /// Texts that are handed in, as Fluent files of a language; what they lack is said in English. For a translation
    /// that is being made, and for tests.
    pub fn from_texts(language: &str, texts: &[&str]) -> Tongue {
        let own = bundle_of(language, texts.iter().copied());
        let bundles = own.into_iter().chain(bundle(FIRST)).collect();
        Tongue { language: language.to_owned(), bundles }
    }

    /// English with every text half as long again and full of accents, its blanks as they are: what is cut off or
    /// stands in no file shows at once.
    pub fn stretched() -> Tongue {
        let mut tongue = Tongue::new(FIRST);
        for bundle in &mut tongue.bundles {
            bundle.set_transform(Some(stretch));
        }
        tongue
    }

    /// The language that is spoken.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether the language is written from right to left.
    pub fn is_mirrored(&self) -> bool {
        matches!(self.language.as_str(), "he" | "yi" | "ar" | "fa" | "ur")
    }

    /// A text without blanks.
    pub fn say(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A text with its blanks filled in; `key` may be `message` or `message.attribute`.
    pub fn fill(&self, key: &str, blanks: &[(&str, FluentValue<'_>)]) -> String {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let mut args = FluentArgs::new();
        for (name, value) in blanks {
            args.set(*name, value.clone());
        }
        for bundle in &self.bundles {
            let Some(found) = bundle.get_message(message) else { continue };
            let pattern = match attribute {
                Some(attribute) => found.get_attribute(attribute).map(|attribute| attribute.value()),
                None => found.value(),
            };
            if let Some(pattern) = pattern {
                // A blank that nobody filled in stays visible in the text; that is error enough.
                return bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            }
        }
        key.to_string()
    }

    /// A number with so many decimals and the language's own decimal mark.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        // A rounded nothing has no sign.
        let plain = format!("{number:.decimals$}");
        let nothing = plain.starts_with('-') && plain.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.'));
        let plain = if nothing { plain.trim_start_matches('-') } else { plain.as_str() };
        plain.replace('.', &self.say("decimal-mark"))
    }
}

/// The languages that ship.
pub fn languages() -> Vec<String> {
    let names = TEXTS.dirs().filter_map(|folder| folder.path().file_name()?.to_str());
    names.map(str::to_string).collect()
}

/// The files of a language, as text.
fn texts(language: &str) -> impl Iterator<Item = &'static str> {
    let files = TEXTS.get_dir(language).into_iter().flat_map(|folder| folder.files());
    files
        .filter(|file| file.path().extension().is_some_and(|kind| kind == "ftl"))
        .filter_map(|file| file.contents_utf8())
}

fn bundle(language: &str) -> Option<FluentBundle<FluentResource>> {
    bundle_of(language, texts(language))
}

fn bundle_of<'a>(language: &str, texts: impl Iterator<Item = &'a str>) -> Option<FluentBundle<FluentResource>> {
    let tag: LanguageIdentifier = language.parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Marks of direction around every blank would be noise in a terminal; screens draw direction themselves.
    bundle.set_use_isolating(false);
    for text in texts {
        // What does not parse is left out and falls back; a test holds that everything parses.
        let resource = FluentResource::try_new(text.to_string()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

/// Says every second letter of a text twice, and puts an accent on its vowels.
fn stretch(text: &str) -> Cow<'_, str> {
    let mut letters = 0;
    let mut stretched = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        stretched.push(accented(letter));
        if letter.is_alphabetic() {
            letters += 1;
            if letters % 2 == 0 {
                stretched.extend(accented(letter).to_lowercase());
            }
        }
    }
    Cow::Owned(stretched)
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ő',
        'u' => 'ű',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ő',
        'U' => 'Ű',
        other => other,
    }
}

/// Fails where a language has no words for one of these.
#[cfg(test)]
#[track_caller]
pub(crate) fn all_said(keys: &[String]) {
    for language in languages() {
        let tongue = Tongue::new(&language);
        for key in keys {
            assert_ne!(tongue.say(key), *key, "{language}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every key of a language.
    fn keys(language: &str) -> BTreeSet<String> {
        let mut resources = Vec::new();
        for text in texts(language) {
            resources.push(FluentResource::try_new(text.to_string()).map_err(|(_, errors)| errors).expect("it parses"));
        }
        assert!(!resources.is_empty(), "{language} says something");
        let messages = resources.iter().flat_map(|resource| resource.entries()).filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message),
            _ => None,
        });
        let mut keys = BTreeSet::new();
        for message in messages {
            assert!(keys.insert(message.id.name.to_string()), "{language}: {} stands there twice", message.id.name);
            keys.extend(
                message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)),
            );
        }
        keys
    }

    #[test]
    fn every_language_has_every_key() {
        for language in languages() {
            assert_eq!(keys(&language), keys(FIRST), "{language}");
        }
    }

    #[test]
    fn missing_texts_fall_back() {
        assert_eq!(Tongue::new("xx").language(), "en");
        assert_eq!(Tongue::new("hu-HU").language(), "hu");
        assert_eq!(Tongue::new("hu").say("there-is-no-such-key"), "there-is-no-such-key");
    }

    #[test]
    fn texts_that_are_handed_in_come_before_english() {
        let tongue = Tongue::from_texts("he", &["product = קו ראשון"]);
        assert_eq!((tongue.say("product").as_str(), tongue.is_mirrored()), ("קו ראשון", true));
        assert_eq!(tongue.say("anger-calm"), Tongue::new("en").say("anger-calm"));
    }

    #[test]
    fn stretched_texts_are_half_as_long_again_and_keep_their_blanks() {
        let (plain, stretched) = (Tongue::new("en"), Tongue::stretched());
        let length = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let (short, long) = (plain.say("solve-cancelled"), stretched.say("solve-cancelled"));
        assert_eq!(length(&long), length(&short) + length(&short) / 2);
        let blanks = [("title", FluentValue::from("Order 4711-B"))];
        assert!(stretched.fill("bar-debrief", &blanks).contains("Order 4711-B"));
        assert_eq!(stretched.number(1.5, 1), "1.5");
    }

    #[test]
    fn numbers_have_the_mark_of_their_language() {
        assert_eq!(Tongue::new("en").number(71.26, 1), "71.3");
        assert_eq!(Tongue::new("hu").number(71.5, 1), "71,5");
        assert_eq!(Tongue::new("en").number(-0.01, 1), "0.0");
    }
}
