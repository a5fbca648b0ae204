//! Pieces of texts that are broken in the ways people break them.

use super::*;

fn kinds(text: &str) -> Vec<Kind> {
    cut(FileId(0), text).pieces.into_iter().map(|piece| piece.kind).collect()
}

fn texts(text: &str) -> Vec<String> {
    let loads = cut(FileId(0), text).pieces.into_iter().map(|piece| piece.load);
    loads.filter_map(|load| if let Load::Text(text) = load { Some(text) } else { None }).collect()
}

#[test]
fn escapes_are_decoded() {
    assert_eq!(texts(r#""a\n\t\"\\\'\u{151}\x41""#), ["a\n\t\"\\'őA"]);
    assert_eq!(texts("r#\"say \"no\" \\ \"#"), ["say \"no\" \\ "]);
}

#[test]
fn an_unclosed_text_ends_where_it_was_meant_to() {
    assert_eq!(texts("(says: \"Hello, tags: [x], goto: \"plays\"),"), ["Hello", "plays"]);
    assert_eq!(texts("(says: \"Hello (you), {name}!),\n"), ["Hello (you), {name}!"]);
    assert_eq!(
        kinds("(says: \"Hello),"),
        [
            Kind::Open(Bracket::Round),
            Kind::Word,
            Kind::Colon,
            Kind::OpenText,
            Kind::Close(Bracket::Round),
            Kind::Comma,
            Kind::End
        ]
    );
    assert_eq!(texts("\"plays: (\n"), ["plays"]);
    assert_eq!(texts("\"He said \"no\" to me\", "), ["He said \"no\" to me"]);
    assert_eq!(texts("\"Hello”, x"), ["Hello"]);
}

#[test]
fn nothing_takes_more_than_linear_time() {
    for piece in [
        "\"",
        "\"\n",
        "\"a, b: \\\"",
        "r#\"\n",
        "r##\"\n",
        "/*",
        "/*\n",
        "'",
        "“",
        "'a",
        "\"a\"b",
        "#!",
        "(",
        "\u{a0}",
        "\\",
        "*/",
        "\"“, a: ",
        "\"a\"   ",
    ] {
        let text = piece.repeat(200_000 / piece.len());
        let pieces = cut(FileId(0), &text);
        assert!(pieces.pieces.len() <= text.len() + 1);
    }
}
