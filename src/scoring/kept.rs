//! Solved values as bytes, so that nothing has to be solved twice.
//!
//! Bytes are believed only when they were written whole, by this very engine, for these very rules; anything else
//! is answered with `None`, and whoever asked solves.

use super::values::{Values, Worth};
use crate::conversation::{RULES_VERSION, Rules};
use crate::scenario::Points;
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// What every page begins with: the name of the form, and its version.
const MAGIC: [u8; 8] = *b"frontv01";

/// A situation: its fingerprint, its worth, and the largest regrets still to come.
const ENTRY: usize = 16 + 8 + 8;

/// Most situations of one page: twice what a solve may keep.
const MOST: usize = 16_000_000;

/// What stands around the situations: the magic, the seal, their number; the beginning's figures; the checksum.
const AROUND: usize = 8 + 16 + 8 + 8 * FIGURES + 16;

/// The figures of the beginning: its worth in two numbers and in six dimensions.
const FIGURES: usize = 2 + 6;

/// A longer page is none of these.
pub const MOST_BYTES: usize = MOST * ENTRY + AROUND;

/// The sources that decide what a situation is worth. Whoever changes them may forget to raise
/// [`RULES_VERSION`]; a wrong value out of an old file must not be the price.
const ENGINE: [&str; 14] = [
    include_str!("../conversation/live.rs"),
    include_str!("../conversation/offer.rs"),
    include_str!("../conversation/rules.rs"),
    include_str!("../conversation/state.rs"),
    include_str!("../conversation/step/effects.rs"),
    include_str!("../conversation/step/end.rs"),
    include_str!("../conversation/step/hold.rs"),
    include_str!("../conversation/step/mod.rs"),
    include_str!("../conversation/step/talk.rs"),
    include_str!("../conversation/step/time.rs"),
    include_str!("values/budget.rs"),
    include_str!("values/fingerprint.rs"),
    include_str!("values/mod.rs"),
    include_str!("values/outcomes.rs"),
];

/// Names what was solved: the engine and the rules, to the last digit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seal(u128);

impl Seal {
    /// The seal of what is solved together.
    pub fn of<'a>(solved: impl IntoIterator<Item = &'a Rules>) -> Seal {
        let mut hash = Xxh3::new();
        hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        hash.update(&RULES_VERSION.to_be_bytes());
        for source in ENGINE {
            hash.update(source.as_bytes());
        }
        for rules in solved {
            hash.update(format!("{rules:?}").as_bytes());
        }
        Seal(hash.digest128())
    }
}

impl Values {
    /// Writes the values into `out`, in place of what is there. The same values are always the same bytes.
    pub fn to_bytes(&self, out: &mut Vec<u8>) {
        let start = [self.start().total, self.start().worst];
        write(Seal::of([self.rules()]), self.entries(), start.into_iter().chain(self.start_points().0), out);
    }

    /// The values of these rules from what [`Values::to_bytes`] wrote.
    pub fn from_bytes(rules: Rules, bytes: &[u8]) -> Option<Values> {
        let (entries, figures) = open(Seal::of([&rules]), bytes)?;
        let figures: [f64; FIGURES] = figures.try_into().ok()?;
        let [total, worst, points @ ..] = figures;
        let mut table = FxHashMap::with_capacity_and_hasher(entries.len(), Default::default());
        for entry in entries {
            let (key, worth) = entry.split_first_chunk::<16>()?;
            let ([total, worst], []) = worth.as_chunks::<8>() else { return None };
            let worth = Worth { total: f64::from_be_bytes(*total), worst: f64::from_be_bytes(*worst) };
            table.insert(u128::from_be_bytes(*key), worth);
        }
        Some(Values::again(rules, table, Worth { total, worst }, Points(points)))
    }
}

/// What several houses are worth at their beginning, as bytes.
pub fn totals_to_bytes(seal: Seal, totals: &[f64]) -> Vec<u8> {
    let mut out = Vec::new();
    write(seal, std::iter::empty(), totals.iter().copied(), &mut out);
    out
}

/// The totals that [`totals_to_bytes`] wrote under the same seal, in their order.
pub fn totals_from_bytes(seal: Seal, bytes: &[u8]) -> Option<Vec<f64>> {
    let (entries, totals) = open(seal, bytes)?;
    entries.is_empty().then_some(totals)
}

/// A page: magic, seal, number of situations, the situations in order, some figures, a checksum over all of it.
fn write(
    seal: Seal,
    entries: impl ExactSizeIterator<Item = (u128, Worth)>,
    figures: impl Iterator<Item = f64>,
    out: &mut Vec<u8>,
) {
    out.clear();
    out.reserve_exact(entries.len() * ENTRY + AROUND);
    out.extend_from_slice(&MAGIC);
    out.extend_from_slice(&seal.0.to_be_bytes());
    out.extend_from_slice(&(entries.len() as u64).to_be_bytes());
    let from = out.len();
    for (key, worth) in entries {
        out.extend_from_slice(&key.to_be_bytes());
        out.extend_from_slice(&worth.total.to_be_bytes());
        out.extend_from_slice(&worth.worst.to_be_bytes());
    }
    // They come out of a table without order. Each begins with its fingerprint, so that sorts them.
    out[from..].as_chunks_mut::<ENTRY>().0.sort_unstable();
    for figure in figures {
        out.extend_from_slice(&figure.to_be_bytes());
    }
    let sum = xxh3_128(out);
    out.extend_from_slice(&sum.to_be_bytes());
}

/// The situations and the figures of a page under this seal; `None` for anything that is not one, whole and unharmed.
fn open(seal: Seal, bytes: &[u8]) -> Option<(&[[u8; ENTRY]], Vec<f64>)> {
    let (page, sum) = bytes.split_last_chunk::<16>()?;
    let rest = page.strip_prefix(&MAGIC)?.strip_prefix(&seal.0.to_be_bytes())?;
    if u128::from_be_bytes(*sum) != xxh3_128(page) {
        return None;
    }
    let (count, rest) = rest.split_first_chunk::<8>()?;
    let count = usize::try_from(u64::from_be_bytes(*count)).ok().filter(|count| *count <= MOST)?;
    let (entries, figures) = rest.split_at_checked(count * ENTRY)?;
    let (entries, _) = entries.as_chunks::<ENTRY>();
    let (figures, []) = figures.as_chunks::<8>() else { return None };
    Some((entries, figures.iter().map(|figure| f64::from_be_bytes(*figure)).collect()))
}
