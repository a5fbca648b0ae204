use super::{Home, MAIN, Opened};
use crate::disk;
use crate::scenario::Text;
use crate::words::Id;
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
pub(super) fn mark(texts: &[&Text], message: &str) -> Option<String> {
    let belongs = |line: &str| line.strip_prefix(message).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let own: BTreeMap<&str, &str> = texts
        .iter()
        .filter(|text| belongs(&text.line))
        .map(|text| (text.line.as_str(), text.source.as_str()))
        .collect();
    let all: String = own.iter().map(|(line, source)| format!("{line}={source}\n")).collect();
    (!own.is_empty()).then(|| format!("{:08x}", xxh3_64(all.as_bytes()) as u32))
}

/// The digits of a mark.
const DIGITS: usize = 8;

/// The mark at the end of a comment's line: what stands before it, its digits, and what ends the line.
fn mark_in(line: &str) -> Option<(&str, &str, &str)> {
    let (line, end) = line.split_at(line.trim_end().len());
    let (before, digits) = line.split_at_checked(line.len().checked_sub(DIGITS)?)?;
    // A comment may speak of a source, or of a resource, without being a mark.
    let marked = before.strip_suffix("source ").is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    (marked && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some((before, digits, end))
}

/// What [`Opened::stamp`] has done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stamped {
    /// The file.
    pub file: String,
    /// Messages of the scenario that are in it; all of them have their mark now.
    pub messages: usize,
    /// Of these, the ones that had none before, or another one.
    pub changed: usize,
}

impl Opened {
    /// Says that a translation translates what the scenario says now: puts the marks of `texts` above its messages.
    /// Nothing else in the file changes. A sentence says why it could not be done.
    pub fn stamp(&self, language: &str, texts: &[&Text]) -> Result<Stamped, String> {
        if !Id::well_formed(language) {
            return Err(format!("\"{language}\" is not the name of a language: write it as in hu"));
        }
        let Home::Folder(folder) = &self.home else {
            return Err(format!("{} ships inside the program: name the folder whose translation is meant", self.id));
        };
        if self.main != MAIN {
            return Err(format!("translations stand beside a {MAIN}, not beside {}", self.main));
        }
        let name = format!("{language}.ftl");
        let path = folder.join(&name);
        let file = path.display().to_string();
        let text = self.own(&name)?;
        // What cannot be read as a translation cannot be marked either: where a message begins would be a guess.
        if let Some(problem) = Page::read(&text).problems.first() {
            return Err(format!("{file}: {problem}"));
        }
        let (new, messages, changed) = stamped(&text, texts);
        if new != text {
            disk::write_whole(&path, &new).map_err(|error| error.to_string())?;
        }
        Ok(Stamped { file, messages, changed })
    }
}

/// The text of a translation with an up-to-date mark above every message of the scenario, the number of these
/// messages, and of those whose mark is new. Every other byte stays.
fn stamped(text: &str, texts: &[&Text]) -> (String, usize, usize) {
    let ends = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut out, mut messages, mut changed) = (String::with_capacity(text.len()), 0, 0);
    // The comment right above the next line, line by line.
    let mut comment: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        if line.starts_with('#') && !line.starts_with("##") {
            comment.push(line.to_string());
            continue;
        }
        if let Some(now) = message_in(line).and_then(|message| mark(texts, message)) {
            messages += 1;
            // Of several marks the last one counts.
            match comment.iter_mut().rev().find(|line| mark_in(line).is_some()) {
                Some(line) => {
                    let new = mark_in(line).map(|(before, _, end)| format!("{before}{now}{end}")).unwrap_or_default();
                    changed += usize::from(new != *line);
                    *line = new;
                }
                None => {
                    changed += 1;
                    comment.push(format!("# source {now}{ends}"));
                }
            }
        }
        out.extend(comment.drain(..));
        out.push_str(line);
    }
    out.extend(comment);
    (out, messages, changed)
}

/// The message that begins on a line: only messages begin with a letter, all that belongs to one is indented.
fn message_in(line: &str) -> Option<&str> {
    let name = line.split_once('=')?.0.trim_end_matches(' ');
    let named = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (named && name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(name)
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
        for (_, mark, _) in comments.filter_map(|line| mark_in(line)) {
            self.marks.insert(name.to_string(), mark.to_string());
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

    fn text(line: &str, source: &str) -> Text {
        Text { line: line.into(), at: Place::default(), source: source.into() }
    }

    #[test]
    fn a_comment_about_a_source_is_no_mark() {
        assert_eq!(
            mark_in("# seen by Ann, source 5c1f09ab \r\n"),
            Some(("# seen by Ann, source ", "5c1f09ab", " \r\n"))
        );
        for line in
            ["# source", "# source 5c1f09a", "# the source 5c1f09ab is old", "# resource 5c1f09ab", "# source é5c1f09"]
        {
            assert_eq!(mark_in(line), None, "{line}");
        }
    }

    #[test]
    fn stamping_adds_and_renews_marks_and_keeps_every_other_byte() {
        let (title, a, b) = (text("title", "Small"), text("node-a", "Yes."), text("node-a.b", "No."));
        let texts = [&title, &a, &b];
        let (title, a) = (mark(&texts, "title").unwrap_or_default(), mark(&texts, "node-a").unwrap_or_default());
        let before = "# A small one.\n\n## Talk\ntitle = Kicsi\n\n# Ann: source 00000000  \n# (formal)\nnode-a =\n    Igen = \
                      igen.\n    .b = Nem.\n# kept\nnode-gone = x\n# the end";
        let (after, messages, changed) = stamped(before, &texts);
        let wanted = before.replace("title = ", &format!("# source {title}\ntitle = ")).replace("00000000", &a);
        assert_eq!((after.as_str(), messages, changed), (wanted.as_str(), 2, 2));
        assert_eq!(stamped(&after, &texts), (after.clone(), 2, 0), "a second time nothing changes");

        let (before, after) = (Page::read(before), Page::read(&after));
        assert_eq!((before.lines, before.problems), (after.lines, after.problems));
        assert_eq!(after.marks.values().collect::<Vec<_>>(), [&a, &title]);
    }

    #[test]
    fn a_file_from_another_system_keeps_its_line_ends() {
        let title = text("title", "Small");
        let mark = mark(&[&title], "title").unwrap_or_default();
        let (after, ..) = stamped("\r\ntitle = Kicsi\r\n", &[&title]);
        assert_eq!(after, format!("\r\n# source {mark}\r\ntitle = Kicsi\r\n"));
        assert_eq!(Page::read(&after).marks.get("title"), Some(&mark));
    }

    #[test]
    fn a_stamped_translation_grows_stale_with_its_source() {
        let (old, new) = (text("node-a", "Yes."), text("node-a", "No."));
        let (file, ..) = stamped("node-a = Igen.\n", &[&old]);
        let mut translations = Translations::default();
        translations.add("hu", "hu.ftl", &file);
        assert_eq!(translations.stale(&[&old]).get("hu"), Some(&Vec::new()));
        assert_eq!(translations.stale(&[&new]).get("hu"), Some(&vec!["node-a".to_string()]));
    }

    #[test]
    fn what_ships_cannot_be_stamped_and_no_name_leads_out() {
        let opened = crate::library::Library::new(None).open("the-racket").expect("it ships");
        assert!(opened.stamp("hu", &[]).is_err_and(|why| why.contains("ships inside the program")));
        assert!(opened.stamp("../hu", &[]).is_err_and(|why| why.contains("not the name of a language")));
    }
}
