//! Proposals that were kept under a name.

use crate::queueing;

/// A proposal that was kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// What it is called.
    pub name: String,
    /// The ids of the what-ifs that were on.
    pub switches: Vec<String>,
    /// The sliders that were moved: their paths and where they stood.
    pub sliders: Vec<(String, f64)>,
    /// What it comes to against the baseline on the table, once that was worked out.
    pub result: Option<Box<queueing::Variant>>,
    /// Whether it cannot be applied to the plan on the table any more.
    pub is_broken: bool,
}
