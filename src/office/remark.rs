//! What has to be said beside everything else, on whatever screen: something is not remembered, or not as it was.

use super::saving::not_saved_said;
use crate::disk::DiskError;
use crate::records::{Changed, Repaired, Trouble};
use crate::tongue::{FluentValue, Tongue};
use std::mem::discriminant;
use std::path::PathBuf;

/// Something to be said until it has been read or is no longer so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remark {
    /// Nothing is remembered this time, and why; without a trouble there is no place for it.
    Forgets(Option<Trouble>),
    /// The records were damaged, and this was saved.
    Repaired(Repaired),
    /// Nothing can be written down at the moment.
    NotKept(Trouble),
    /// An attempt cannot go on.
    NotContinued(Changed),
    /// A finished shift cannot be looked back on, and why.
    NotLookedBack(Changed),
    /// What goes on or is looked back on is a shift that its author has rewritten since.
    Rewritten,
    /// A name cannot be taken.
    NotNamed(Trouble),
    /// A file was saved.
    Saved(PathBuf),
    /// A file could not be saved.
    NotSaved(DiskError),
    /// Nothing can be heard.
    Silent {
        /// There was a sound device.
        lost: bool,
        /// The machine's own words.
        why: String,
    },
}

impl Remark {
    /// The words for it.
    pub fn said(&self, tongue: &Tongue) -> String {
        let because = |key: &str, why: String| tongue.fill(key, &[("why", why.into())]);
        match self {
            Remark::Forgets(Some(trouble)) => because("remembered-forgets", trouble_said(trouble, tongue)),
            Remark::Forgets(None) => because("remembered-forgets", tongue.say("records-no-home")),
            Remark::Repaired(repaired) => repaired_said(repaired, tongue),
            Remark::NotKept(trouble) => because("remembered-not-kept", trouble_said(trouble, tongue)),
            Remark::NotContinued(why) => because("remembered-not-continued", tongue.say(why.key())),
            Remark::NotLookedBack(why) => because("remembered-not-looked-back", tongue.say(why.key())),
            Remark::Rewritten => tongue.say("remembered-rewritten"),
            Remark::NotNamed(trouble) => because("remembered-not-named", trouble_said(trouble, tongue)),
            Remark::Saved(path) => tongue.fill("save-done", &[("path", path.display().to_string().into())]),
            Remark::NotSaved(error) => not_saved_said(error, tongue),
            Remark::Silent { lost: false, why } => because("sound-none", why.clone()),
            Remark::Silent { lost: true, why } => because("sound-lost", why.clone()),
        }
    }

    /// Says something; it takes the place of what was said about the same thing before.
    pub(super) fn add(self, all: &mut Vec<Remark>) {
        all.retain(|known| discriminant(known) != discriminant(&self));
        all.push(self);
    }
}

/// Why the records cannot be used: a sentence without its first capital and its full stop.
pub fn trouble_said(trouble: &Trouble, tongue: &Tongue) -> String {
    let blanks = trouble.blanks();
    let blanks: Vec<(&str, FluentValue<'_>)> =
        blanks.into_iter().map(|(name, text)| (name, FluentValue::from(text))).collect();
    tongue.fill(trouble.key(), &blanks)
}

/// What became of a damaged file.
pub fn repaired_said(repaired: &Repaired, tongue: &Tongue) -> String {
    let blanks: [(&str, FluentValue<'_>); 4] = [
        ("file", repaired.copy.display().to_string().into()),
        ("people", repaired.people.into()),
        ("attempts", repaired.attempts.into()),
        ("decisions", repaired.decisions.into()),
    ];
    tongue.fill("records-repaired", &blanks)
}
