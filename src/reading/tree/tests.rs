//! What is found in a broken file, and that the rest of it is read.

use super::*;
use crate::reading::Sources;

fn read(text: &str) -> (Value, Vec<String>) {
    let mut sources = Sources::new();
    let file = sources.add("t.ron", text.to_owned());
    let mut findings = Findings::new();
    let value = parse(file, text, &mut findings);
    let places = findings.sorted().into_iter().map(|finding| {
        let (line, column) = sources.line_column(finding.place);
        format!("{}@{line}:{column}", finding.code)
    });
    (value, places.collect())
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(read(text).1, expected, "{text}");
}

#[test]
fn sound_files_have_no_findings() {
    for text in SOUND {
        check(text, &[]);
    }
}

#[test]
fn the_layout_of_a_balanced_file_never_matters() {
    check("(\na: [\nb,\nc],\n        d: {\n\"x\":\n(e: 1,\nf:\n\"y\",\n),\n  \"z\": (), },\n)", &[]);
}

#[test]
fn forms_are_told_apart() {
    let form = |text: &str| read(text).0.form;
    assert!(matches!(form("Learn(\"a\")"), Form::Items { name: Some(_), items } if items.len() == 1));
    assert!(matches!(form("()"), Form::Items { name: None, items } if items.is_empty()));
    assert!(matches!(form("Call(a: 1)"), Form::Fields { name: Some(_), fields } if fields.len() == 1));
    assert!(matches!(form("{\"a\": 1}"), Form::Map(entries) if entries.len() == 1));
    assert_eq!(form("calm"), Form::Word("calm".into()));
    assert_eq!(form("true"), Form::Truth(true));
}

#[test]
fn single_mistakes_are_found_where_they_are() {
    check("(a: \"x)", &["unclosed-text@1:5"]);
    check("(a: \"x, b: 1)", &["unclosed-text@1:5"]);
    check("(a: 1 /* no end, b: 2)", &["unclosed-bracket@1:1", "unclosed-comment@1:7"]);
    check("(a: 1", &["unclosed-bracket@1:1"]);
    check("(a: [1, 2}, b: 3)", &["unexpected-bracket@1:10"]);
    check("(a: (1)), b: 3)", &["unexpected-bracket@1:8"]);
    check("(a: 1))", &["unexpected-bracket@1:6"]);
    check("(a: 1 b: 2)", &["missing-comma@1:5"]);
    check("(a: , b: 2)", &["missing-value@1:3"]);
    check("(a: 1,, b: 2)", &["missing-value@1:7"]);
    check("(a \"x\", b: 2)", &["missing-colon@1:2"]);
    check("{\"a\" (b: 2)}", &["missing-colon@1:2"]);
    check(
        "(a: 5%, b: 1; c = 2)",
        &["unexpected-character@1:6", "unexpected-character@1:13", "unexpected-character@1:17"],
    );
    check("(a: “x”, b: \"y”)", &["curly-quotes@1:5", "curly-quotes@1:15"]);
    check("(a: 'x')", &["single-quotes@1:5"]);
    check("\u{feff}(a: 1)", &["byte-order-mark@1:1"]);
    check("(a:\u{a0}1)", &["no-break-space@1:4"]);
    check("(a: \"50\\% \\n\")", &["bad-escape@1:8"]);
    check("(a: 2nd, b: 99999999999999999999)", &["bad-number@1:5", "number-out-of-range@1:13"]);
    check("(a: 17:10)", &["bad-time@1:5"]);
    check("#![enable(implicit_some)]\n(a: 1)", &["forbidden-extension@1:1"]);
    check("(a: True)", &["wrong-case-truth@1:5"]);
    check("(a: own-it)", &["unquoted-text@1:5"]);
    check("(a: Hello, you there!, b: 1)", &["unquoted-text@1:12"]);
    check("(a: Hello there, you!, b: 1)", &["unquoted-text@1:5"]);
    check("(a: 1, \"b\": 2)", &["wrong-form@1:8"]);
    check("(a: 0,5)", &["wrong-form@1:7"]);
    check("[a: 1]", &["wrong-form@1:2"]);
    check("{\"a\"}", &["missing-colon@1:2"]);
    check("(a: 1) b", &["trailing-text@1:8"]);
    check("// nothing\n", &["empty-file@1:1"]);
    check("(a: \"x\u{1b}\", \u{1}b: 2)", &["control-character@1:7", "control-character@1:11"]);
    check("(a: b: 1)", &["unopened-bracket@1:5"]);
    check("a: 1, b: 2", &["unopened-bracket@1:1"]);
}

const NODES: &str = r#"Scenario(
    title: "The racket",
    clock: (beat: 5, limit: 720),
    nodes: {
        "plays": (
            says: "Twice a week.",
            choices: {
                "guard": (says: "A guard?", tags: [guided, pushed], goto: "more"),
                "ask": (says: "Indoors?", goto: "sun"),
            },
        ),
        "sun": (
            says: "Out.",
            last: True,
        ),
    },
    goals: { "done": (points: 10) },
)
"#;

/// Each mistake gives one finding of its own kind, and the later mistake (`True`) is still found where it is.
#[test]
fn one_mistake_is_one_finding_and_the_rest_is_read() {
    check(NODES, &["wrong-case-truth@14:19"]);
    for (part, broken, code, line_of_true) in [
        ("limit: 720),", "limit: 720,", "unclosed-bracket@3:12", 14),
        ("720),", "720)),", "unexpected-bracket@3:33", 14),
        ("\"The racket\",", "\"The racket,", "unclosed-text@2:12", 14),
        ("\"The racket\",", "\"The racket\"", "missing-comma@2:23", 14),
        ("goto: \"more\"),", "goto: \"more\",", "unclosed-bracket@8:26", 14),
        ("pushed],", "pushed,", "unclosed-bracket@8:51", 14),
        ("pushed],", "pushed),", "unexpected-bracket@8:66", 14),
        ("\"A guard?\",", "\"A guard?,", "unclosed-text@8:33", 14),
        ("\"guard\":", "\"guard:", "unclosed-text@8:17", 14),
        ("goto: \"sun\"),", "goto: \"sun),", "unclosed-text@9:49", 14),
        ("        ),\n        \"sun\"", "        \"sun\"", "unclosed-bracket@5:18", 13),
        ("    },\n    goals", "    goals", "unclosed-bracket@4:12", 14),
        (" },\n)\n", " },\n", "unclosed-bracket@1:9", 14),
        ("\"ask\": (says", "\"ask\": says", "unopened-bracket@9:24", 14),
        ("\"Indoors?\"", "Indoors or out?", "unquoted-text@9:31", 14),
        ("\"Twice a week.\"", "\"Twice\n            a week.\"", "unclosed-text@6:19", 15),
    ] {
        assert!(NODES.contains(part), "{part}");
        let text = NODES.replacen(part, broken, 1);
        let mut expected = vec![code.to_owned(), format!("wrong-case-truth@{line_of_true}:19")];
        let mut found = read(&text).1;
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{text}");
    }
}

/// A whole line of brackets gone may cost a second finding, but not the rest of the file.
#[test]
fn a_missing_line_of_brackets_costs_at_most_two_findings() {
    let found = read(&NODES.replacen("            },\n", "", 1)).1;
    assert!(found.len() <= 3 && found.contains(&"wrong-case-truth@13:19".to_owned()), "{found:?}");
}

#[test]
fn a_bracket_or_quote_removed_is_always_found() {
    for (at, c) in NODES.char_indices().filter(|(_, c)| "()[]{}\"".contains(*c)) {
        let mut text = NODES.to_owned();
        text.remove(at);
        let found = read(&text).1;
        assert!(
            found.len() >= 2 || !found.iter().any(|code| code.starts_with("wrong-case")) && !found.is_empty(),
            "{c} at {at}: {found:?}"
        );
    }
}

#[test]
fn every_beginning_of_a_file_is_survived() {
    for (at, _) in NODES.char_indices().filter(|(at, _)| *at == 0 || *at > "Scenario".len()) {
        let (_, found) = read(NODES.get(..at).unwrap_or(""));
        assert!(!found.is_empty(), "{at}");
    }
}

#[test]
fn nesting_is_bounded() {
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    check(&deep(limits::NESTING), &[]);
    check(&deep(limits::NESTING + 1), &["nesting-too-deep@1:25"]);
    check(&deep(100_000), &["nesting-too-deep@1:25"]);
}

#[test]
fn sizes_are_bounded() {
    check(&" ".repeat(limits::FILE_BYTES + 1), &["file-too-large@1:1"]);
    check(&format!("[{}]", "1,".repeat(limits::LIST_ITEMS)), &[]);
    check(&format!("[{}]", "1,".repeat(limits::LIST_ITEMS + 9)), &["too-many-entries@1:8194"]);
    check(&format!("\"{}\"", "a".repeat(limits::LINE_BYTES)), &[]);
    check(&format!("\"{}\"", "a".repeat(limits::LINE_BYTES + 1)), &["text-too-long@1:1"]);
    let many = read(&format!("({})", "a: 'x', ".repeat(300))).1;
    assert_eq!(many.len(), limits::FINDINGS_PER_FILE + 1);
    assert!(many.last().is_some_and(|last| last.starts_with("too-many-findings@")));
}

#[test]
fn anything_is_read_to_its_end() {
    for piece in [
        "(",
        ")",
        "[(",
        "{\"a\":",
        "(a:",
        "a:",
        "a b ",
        "(a b ",
        "[1 ",
        "(a: b: ",
        "(]",
        "[)",
        "(a: \"x\n",
        "[\"x\ny z\n",
        "(a: 1\n",
        ",",
        ":",
        "(a: own-it ",
        "(: ",
        "[% ",
        "(a; ",
    ] {
        let (_, found) = read(&piece.repeat(100_000 / piece.len()));
        assert!(!found.is_empty(), "{piece}");
    }
}

const SOUND: &[&str] = &[
    "(a: 1, b: \"x\")",
    "()",
    "Scenario(a: [1, 2,],)",
    "[+1, 08, 1_000, .5, 1e3, 0x1F, -2.5]",
    "{\"a\": (b: true)}",
    r#""\n\t\"\\\u{151}\x41""#,
    r#"r"a\b""#,
    "r#\"say \"no\"\"#",
    "/* a /* b */ c */ (a: 1) // end",
    "[Never, Knows(\"a\")]",
    "Some(3)",
    "(1, 2)",
    "(a: None)",
    "{}",
    "[[], [[]]]",
    "(a: (b: (c: (d: 1))))",
];

const BROKEN: &[&str] = &[
    "",
    "(a: \"x)",
    "(a: 1",
    "(a: 1))",
    "(a: 1 b: 2)",
    "(a: , b: 2)",
    "(a: 1,, b: 2)",
    "(a: “x”)",
    "(a:\u{a0}1)",
    "(a: 2nd)",
    "(a: 17:10)",
    "(a: 1) b",
    "(a: own-it)",
    "[1 2]",
    "{\"a\" 1}",
    "(a: 5%)",
    r#"(a: "50\% ")"#,
];

/// What this room accepts, `ron` accepts, and what `ron` refuses, this room refuses.
#[test]
fn this_room_and_ron_agree() {
    for text in SOUND {
        let other = ron::from_str::<serde::de::IgnoredAny>(text);
        assert!(other.is_ok(), "{text}: {other:?}");
    }
    for text in BROKEN {
        assert!(ron::from_str::<serde::de::IgnoredAny>(text).is_err(), "{text}");
        assert!(!read(text).1.is_empty(), "{text}");
    }
}
