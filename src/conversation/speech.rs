use super::program::Program;
use super::rules::ChoiceIx;
use crate::scenario::{ChoicePlace, RECORD_FIELDS, Text};
use crate::words::Dice;
use std::collections::BTreeMap;

/// The words of one attempt: the scenario's texts in one language, with the blanks of one row filled in.
#[derive(Clone, Debug)]
pub struct Speech {
    language: String,
    row: BTreeMap<String, String>,
    translation: Option<BTreeMap<String, String>>,
    record: [String; 5],
}

impl Speech {
    /// The words for a language and the row that a seed draws. An unknown language speaks the scenario's own.
    pub fn new(program: &Program, language: &str, row: usize) -> Speech {
        let rows = &program.scenario.vary;
        let row = if rows.is_empty() { BTreeMap::new() } else { rows[row % rows.len()].1.clone() };
        let translation = program.translations.get(language).cloned();
        let mut speech = Speech { language: language.to_owned(), row, translation, record: Default::default() };
        let record = &program.scenario.caller.record;
        speech.record = std::array::from_fn(|i| record[i].as_ref().map(|text| speech.say(text)).unwrap_or_default());
        speech
    }

    /// The words for a language and the row that this seed draws.
    pub fn drawn(program: &Program, language: &str, seed: u64) -> Speech {
        Speech::new(program, language, Dice::stream(seed, "row", 0).below(program.scenario.vary.len()))
    }

    /// The language it was asked for in.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A text as it is said in this attempt.
    pub fn say(&self, text: &Text) -> String {
        let source = self.translation.as_ref().and_then(|t| t.get(&text.line)).unwrap_or(&text.source);
        self.fill(source)
    }

    fn fill(&self, source: &str) -> String {
        let mut said = String::with_capacity(source.len());
        let mut rest = source;
        while let Some((before, after)) = rest.split_once('{') {
            said.push_str(before);
            let Some((blank, after)) = after.split_once('}') else {
                rest = after;
                break;
            };
            match self.blank(blank.trim()) {
                Some(value) => said.push_str(value),
                None => {
                    said.push('{');
                    said.push_str(blank);
                    said.push('}');
                }
            }
            rest = after;
        }
        said.push_str(rest);
        said
    }

    fn blank(&self, name: &str) -> Option<&str> {
        if let Some(value) = self.row.get(name) {
            return Some(value);
        }
        let field = name.strip_prefix("record.")?;
        RECORD_FIELDS.iter().position(|f| *f == field).map(|i| self.record[i].as_str())
    }

    /// The words of a choice, or the description of the act.
    pub fn choice(&self, program: &Program, ix: ChoiceIx) -> String {
        program.scenario.choices().nth(ix as usize).map(|(_, c)| self.say(&c.value.text)).unwrap_or_default()
    }

    /// The author's reason at a choice, if there is one.
    pub fn why(&self, program: &Program, ix: ChoiceIx) -> Option<String> {
        let (_, choice) = program.scenario.choices().nth(ix as usize)?;
        choice.value.why.as_ref().map(|why| self.say(why))
    }

    /// The name of a choice in files: `own-it`, or `billing/warm` for a transfer.
    pub fn choice_name(program: &Program, ix: ChoiceIx) -> String {
        match program.scenario.choices().nth(ix as usize) {
            Some((ChoicePlace::Transfer(department), choice)) => format!("{department}/{}", choice.id),
            Some((_, choice)) => choice.id.to_string(),
            None => String::new(),
        }
    }
}
