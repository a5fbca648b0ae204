//! A value as it is written in a plan.

use crate::reading::{Form, Value};

/// The text of a value on one line.
pub(super) fn written(value: &Value) -> String {
    let all = |items: &[Value]| items.iter().map(written).collect::<Vec<String>>().join(", ");
    match &value.form {
        Form::Hole => String::new(),
        Form::Text(text) => quoted(text),
        Form::Integer(number) => number.to_string(),
        Form::Decimal(number) => decimal(*number),
        Form::Truth(truth) => truth.to_string(),
        Form::Word(word) => word.clone(),
        Form::Fields { name, fields } => {
            let name = name.as_ref().map_or("", |name| name.text.as_str());
            let fields: Vec<String> =
                fields.iter().map(|field| format!("{}: {}", field.name, written(&field.value))).collect();
            format!("{name}({})", fields.join(", "))
        }
        Form::Items { name, items } => {
            format!("{}({})", name.as_ref().map_or("", |name| name.text.as_str()), all(items))
        }
        Form::List(items) => format!("[{}]", all(items)),
        Form::Map(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}: {}", written(key), written(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// A number without the noise of its last bits, which a factor leaves behind.
pub(super) fn decimal(number: f64) -> String {
    let size = number.abs();
    if size == 0.0 || !(1e-6..1e9).contains(&size) {
        return format!("{number:?}");
    }
    let plain = format!("{number:.6}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Findings, parse};
    use crate::words::FileId;

    #[test]
    fn what_is_written_is_read_as_the_same() {
        let text = "Plan(a: [1, 2.5, \"x \\\"y\\\"\"], b: {\"k\": (n: -3)}, c: ramp(per_hour: (0, 1)), d: (), e: calm, f: true)";
        let mut findings = Findings::new();
        let once = written(&parse(FileId(0), text, &mut findings));
        let twice = written(&parse(FileId(0), &once, &mut findings));
        assert_eq!((once.as_str(), twice.as_str()), (text, text));
        assert!(!findings.has_errors());
    }

    #[test]
    fn numbers_lose_the_noise_of_factors() {
        for (number, text) in
            [(264.000_000_000_03, "264"), (0.1 + 0.2, "0.3"), (1.5, "1.5"), (0.0, "0.0"), (1e12, "1000000000000.0")]
        {
            assert_eq!(decimal(number), text);
        }
    }
}
