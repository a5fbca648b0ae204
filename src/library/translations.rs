use crate::scenario::Text;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;

/// Braces and brackets that may open in one text: the parser goes deeper with each, and no real text has 20.
const OPENINGS: usize = 100;

/// The translations of a scenario, and what could not be read of them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Translations {
    /// By language: line id to text, with the same `{blanks}` as the scenario.
    pub by_language: BTreeMap<String, BTreeMap<String, String>>,
    /// By language: message to the mark of what was translated, where the translator left one.
    pub marks: BTreeMap<String, BTreeMap<String, String>>,
    /// What could not be read, one sentence each.
    pub problems: Vec<String>,
}

impl Translations {
    /// Adds the text of a Fluent file.
    pub fn add(&mut self, language: &str, file: &str, text: &str) {
        let page = Page::read(text);
        self.by_language.insert(language.to_string(), page.lines);
        self.marks.insert(language.to_string(), page.marks);
        self.problems.extend(page.problems.into_iter().map(|problem| format!("{file}: {problem}")));
    }

    /// By language, the lines whose source has changed since they were translated, as far as marks can tell.
    pub fn stale(&self, texts: &[&Text]) -> BTreeMap<String, Vec<String>> {
        let stale = |(language, marks): (&String, &BTreeMap<String, String>)| {
            let changed =
                marks.iter().filter(|(message, found)| mark(texts, message).is_some_and(|mark| mark != **found));
            (language.clone(), changed.map(|(message, _)| message.clone()).collect())
        };
        self.marks.iter().map(stale).collect()
    }
}

/// The mark of a message's source: eight digits over its own text and those of its attributes; `None` for a message
/// that the scenario does not have. A translation keeps it in a comment right above the message: `# source 5c1f09ab`.
fn mark(texts: &[&Text], message: &str) -> Option<String> {
    let belongs = |line: &str| line.strip_prefix(message).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let own: BTreeMap<&str, &str> = texts
        .iter()
        .filter(|text| belongs(&text.line))
        .map(|text| (text.line.as_str(), text.source.as_str()))
        .collect();
    let all: String = own.iter().map(|(line, source)| format!("{line}={source}\n")).collect();
    (!own.is_empty()).then(|| format!("{:08x}", xxh3_64(all.as_bytes()) as u32))
}

/// What one Fluent file says.
#[derive(Default)]
struct Page {
    lines: BTreeMap<String, String>,
    marks: BTreeMap<String, String>,
    problems: Vec<String>,
}

impl Page {
    /// Reads a file. A scenario's texts are plain sentences with blanks, so of Fluent only that is taken: messages,
    /// attributes, `{ $blank }` and quoted texts.
    fn read(text: &str) -> Page {
        let mut page = Page::default();
        if let Some(line) = too_deep(text) {
            page.problems.push(format!("line {line}: more than {OPENINGS} braces and brackets in one text"));
            return page;
        }
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let said =
                    errors.into_iter().map(|error| format!("line {}: {}", line_of(text, error.pos.start), error.kind));
                page.problems.extend(said);
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => page.take(message),
                Entry::Term(term) => {
                    page.problems
                        .push(format!("-{} is a term, which a scenario's translation cannot use", term.id.name));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
        page
    }

    fn take(&mut self, message: &Message<&str>) {
        let name = message.id.name;
        let comments = message.comment.iter().flat_map(|comment| &comment.content);
        for (_, after) in comments.filter_map(|line| line.rsplit_once("source ")) {
            self.marks.insert(name.to_string(), after.trim().to_string());
        }
        let own = message.value.iter().map(|value| (name.to_string(), value));
        let attributes = message.attributes.iter().map(|part| (format!("{name}.{}", part.id.name), &part.value));
        for (line, pattern) in own.chain(attributes) {
            match plain(pattern) {
                Some(text) if !self.lines.contains_key(&line) => drop(self.lines.insert(line, text)),
                Some(_) => self.problems.push(format!("{line} is translated twice; the first counts")),
                None => self.problems.push(format!("{line} uses more than texts and {{ $blanks }}")),
            }
        }
    }
}

/// A pattern as the scenario writes it; `None` if there is more in it than texts and blanks.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => {
                    // A dot is no part of a name in Fluent: `{record.events}` is written `{ $record-events }`.
                    let name = id.name.strip_prefix("record-").map(|field| format!("record.{field}"));
                    text.push('{');
                    text.push_str(name.as_deref().unwrap_or(id.name));
                    text.push('}');
                }
                InlineExpression::StringLiteral { value } => text.push_str(&unescape_unicode_to_string(value)),
                InlineExpression::NumberLiteral { value } => text.push_str(value),
                _ => return None,
            },
            PatternElement::Placeable { expression: Expression::Select { .. } } => return None,
        }
    }
    Some(text)
}

/// The line on which a text has opened more braces than are read. The parser would follow them to any depth, so
/// this counts openings and believes no closing.
fn too_deep(text: &str) -> Option<usize> {
    let mut openings = 0usize;
    for (number, line) in text.lines().enumerate() {
        // Here a message or an attribute begins: whatever was open before is closed, or an error.
        if line.starts_with(|c: char| c.is_ascii_lowercase()) || line.trim_start().starts_with('.') {
            openings = 0;
        }
        openings += line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if openings > OPENINGS {
            return Some(number + 1);
        }
    }
    None
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Place;

    #[test]
    fn messages_attributes_and_blanks_become_lines() {
        let text =
            "caller = { $name }\n    .prompt = { \"Halló?\" } { $record-events } még?\nnode-a =\n    Két\n    sor.\n";
        let page = Page::read(text);
        assert_eq!(page.problems, Vec::<String>::new());
        assert_eq!(page.lines.get("caller").map(String::as_str), Some("{name}"));
        assert_eq!(page.lines.get("caller.prompt").map(String::as_str), Some("Halló? {record.events} még?"));
        assert_eq!(page.lines.get("node-a").map(String::as_str), Some("Két\nsor."));
    }

    #[test]
    fn what_cannot_be_read_is_said_and_the_rest_kept() {
        let page = Page::read("a = jó\nb = { $x ->\n   *[other] y\n}\nrossz sor\nc = is jó\n-t = t\na = újra\n");
        assert_eq!(page.lines.len(), 2, "{:?}", page.lines);
        assert_eq!(page.problems.len(), 4, "{:?}", page.problems);
    }

    #[test]
    fn braces_without_end_do_no_harm() {
        let page = Page::read(&format!("a = {}", "{".repeat(500_000)));
        assert!(page.lines.is_empty());
        assert_eq!(page.problems, ["line 1: more than 100 braces and brackets in one text"]);
    }

    #[test]
    fn a_changed_source_makes_its_translation_stale() {
        let text = |source: &str| Text { line: "node-a.b".into(), at: Place::default(), source: source.into() };
        let (old, new) = (text("Yes."), text("No."));
        let mark = mark(&[&old], "node-a").unwrap_or_default();
        let mut translations = Translations::default();
        translations.add(
            "hu",
            "hu.ftl",
            &format!("# seen first, source {mark}\nnode-a = A\n    .b = Igen.\nnode-c = C\n"),
        );
        assert_eq!(translations.stale(&[&old]).get("hu"), Some(&Vec::new()));
        assert_eq!(translations.stale(&[&new]).get("hu"), Some(&vec!["node-a".to_string()]));
    }
}
