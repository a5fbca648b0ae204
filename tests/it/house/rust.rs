//! Reading Rust by tokens: comments, strings, `use` groups, `super` and `#[cfg(test)]`.

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Kind<'a> {
    /// A name, keyword or number.
    Word(&'a str),
    /// `::`
    Colons,
    /// A string or character, with its quotes.
    Text(&'a str),
    /// Any other character.
    Mark(char),
}

#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub line: usize,
    pub kind: Kind<'a>,
}

/// The file without white space and comments.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let (kind, length) = piece(rest, first);
        found.extend(kind.map(|kind| Token { line, kind }));
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// What `rest` begins with (`None`: nothing that counts), and how many bytes that takes.
fn piece(rest: &str, first: char) -> (Option<Kind<'_>>, usize) {
    if rest.starts_with("//") {
        (None, rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        (None, block_comment(rest))
    } else if first == '"' {
        let length = quoted(rest);
        (Some(Kind::Text(&rest[..length])), length)
    } else if first == '\'' {
        // Otherwise a lifetime: its name follows as a word.
        character(rest).map_or((None, 1), |length| (Some(Kind::Text(&rest[..length])), length))
    } else if in_word(first) {
        let length = rest.find(|c: char| !in_word(c)).unwrap_or(rest.len());
        if let Some(length) = raw_string(rest, length) {
            return (Some(Kind::Text(&rest[..length])), length);
        }
        (Some(Kind::Word(&rest[..length])), length)
    } else if rest.starts_with("::") {
        (Some(Kind::Colons), 2)
    } else {
        ((!first.is_whitespace()).then_some(Kind::Mark(first)), first.len_utf8())
    }
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let two = &rest.as_bytes()[at..rest.len().min(at + 2)];
        match two {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The length of a string in plain quotes.
fn quoted(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a raw string whose `r`, `br` or `cr` takes `prefix` bytes.
fn raw_string(rest: &str, prefix: usize) -> Option<usize> {
    let after = &rest[prefix..];
    let hashes = after.len() - after.trim_start_matches('#').len();
    if !matches!(&rest[..prefix], "r" | "br" | "cr") || !after[hashes..].starts_with('"') {
        return None;
    }
    let body = prefix + hashes + 1;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(rest[body..].find(&end).map_or(rest.len(), |at| body + at + end.len()))
}

/// The length of a character in quotes; `None` where the quote begins a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inside = rest[1..].chars().next()?;
    if inside == '\\' {
        return rest.get(3..)?.find('\'').map(|at| 3 + at + 1);
    }
    let end = 1 + inside.len_utf8();
    rest[end..].starts_with('\'').then_some(end + 1)
}

/// The end of the attribute that begins at `at`, if one does.
pub fn attribute_end(tokens: &[Token], at: usize) -> Option<usize> {
    let kind = |at: usize| tokens.get(at).map(|token| token.kind);
    if kind(at) != Some(Kind::Mark('#')) {
        return None;
    }
    let open = if kind(at + 1) == Some(Kind::Mark('!')) { at + 2 } else { at + 1 };
    if kind(open) != Some(Kind::Mark('[')) {
        return None;
    }
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            Kind::Mark('[') => depth += 1,
            Kind::Mark(']') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

pub fn words<'a>(tokens: &[Token<'a>]) -> Vec<&'a str> {
    tokens.iter().filter_map(|token| if let Kind::Word(word) = token.kind { Some(word) } else { None }).collect()
}

/// The tokens that reach a user: without what stands under `#[cfg(test)]`.
pub fn shipped<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let test = attribute_end(tokens, at).filter(|end| {
            let words = words(&tokens[at..*end]);
            words.first() == Some(&"cfg")
                && words.contains(&"test")
                && !words.contains(&"not")
                && !words.contains(&"any")
        });
        match test {
            // `#![cfg(test)]`: the rest of the file.
            Some(_) if tokens[at + 1].kind == Kind::Mark('!') => return kept,
            Some(end) => at = item_end(tokens, end),
            None => {
                kept.push(tokens[at]);
                at += 1;
            }
        }
    }
    kept
}

/// The end of the item whose further attributes begin at `at`: its `;`, or the bracket that closes its body.
fn item_end(tokens: &[Token], mut at: usize) -> usize {
    while let Some(end) = attribute_end(tokens, at) {
        at = end;
    }
    let mut depth = 0;
    while at < tokens.len() {
        match tokens[at].kind {
            Kind::Mark('(' | '[' | '{') => depth += 1,
            // The bracket of what stands around.
            Kind::Mark(')' | ']' | '}') if depth == 0 => return at,
            Kind::Mark(')' | ']') => depth -= 1,
            Kind::Mark('}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            Kind::Mark(';') if depth == 0 => return at + 1,
            _ => {}
        }
        at += 1;
    }
    at
}

/// Every path with its line, `use` groups written out: `a::{b, c::d}` gives `a::b` and `a::c::d`.
pub fn paths<'a>(tokens: &[Token<'a>]) -> Vec<(usize, Vec<&'a str>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let word = matches!(tokens[at].kind, Kind::Word(_));
        at = if word { path(tokens, at, &[], &mut found) } else { at + 1 };
    }
    found
}

/// Reads one path from `at` on, in the group that `before` leads to; returns where it ends.
fn path<'a>(tokens: &[Token<'a>], mut at: usize, before: &[&'a str], found: &mut Vec<(usize, Vec<&'a str>)>) -> usize {
    let kind = |at: usize| tokens.get(at).map(|token| token.kind);
    let line = tokens[at].line;
    let mut names = before.to_vec();
    loop {
        match kind(at) {
            Some(Kind::Word(word)) => {
                names.push(word);
                at += 1;
                if kind(at) == Some(Kind::Colons) {
                    at += 1;
                    continue;
                }
            }
            Some(Kind::Mark('*')) => {
                names.push("*");
                at += 1;
            }
            Some(Kind::Mark('{')) => {
                at += 1;
                loop {
                    match kind(at) {
                        None => return at,
                        Some(Kind::Mark('}')) => return at + 1,
                        // `b as c` goes under its own name.
                        Some(Kind::Word("as")) => at += 2,
                        Some(Kind::Word(_) | Kind::Mark('*' | '{')) => at = path(tokens, at, &names, found),
                        Some(_) => at += 1,
                    }
                }
            }
            // A turbofish, or the end of the file.
            _ => {}
        }
        found.push((line, names));
        return at;
    }
}
