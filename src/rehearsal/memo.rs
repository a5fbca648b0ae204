//! What has been worked out about a situation, kept because thousands of plays come back to the same ones.

use crate::conversation::{Offer, Opens, Rules, State, Way};
use crate::scenario::Points;
use crate::scoring::{Stopped, Values, outcomes};
use rustc_hash::FxHashMap;

/// Situations kept at a time. A full table is emptied: every figure can be worked out again.
const ROOM: usize = 1 << 17;

/// What the offers of situations are worth, worked out once. It belongs to one scenario and one table of values.
pub struct Memo {
    qualities: Table<(Offer, f64)>,
    points: Table<(Offer, Points)>,
    harms: Table<(Offer, f64)>,
    to_the_end: Vec<Option<u32>>,
}

/// Lists by situation, one behind the other in a single stretch of memory.
struct Table<T> {
    places: FxHashMap<State, (usize, usize)>,
    kept: Vec<T>,
}

impl<T> Table<T> {
    fn new() -> Table<T> {
        Table { places: FxHashMap::default(), kept: Vec::new() }
    }

    fn find(&mut self, s: &State, work: impl FnOnce(&mut Vec<T>) -> Result<(), Stopped>) -> Result<&[T], Stopped> {
        if let Some(&(from, to)) = self.places.get(s) {
            return Ok(&self.kept[from..to]);
        }
        if self.places.len() >= ROOM {
            self.places.clear();
            self.kept.clear();
        }
        let from = self.kept.len();
        if let Err(why) = work(&mut self.kept) {
            self.kept.truncate(from);
            return Err(why);
        }
        self.places.insert(*s, (from, self.kept.len()));
        Ok(&self.kept[from..])
    }
}

impl Memo {
    /// Nothing known yet.
    pub fn new(rules: &Rules) -> Memo {
        Memo { qualities: Table::new(), points: Table::new(), harms: Table::new(), to_the_end: to_the_end(rules) }
    }

    /// Every offer of a situation, in the order of the rules, with what it is worth.
    pub fn qualities(&mut self, values: &mut Values, s: &State) -> Result<&[(Offer, f64)], Stopped> {
        self.qualities.find(s, |out| work_out(values, s, out))
    }

    /// The same by dimension.
    pub fn points(&mut self, values: &mut Values, s: &State) -> Result<&[(Offer, Points)], Stopped> {
        self.points.find(s, |out| {
            let mut offers = Vec::with_capacity(16);
            values.rules().offers(s, &mut offers);
            for offer in offers {
                out.push((offer, values.quality_points(s, offer)?));
            }
            Ok(())
        })
    }

    /// Every offer with the largest sum of regrets that can be collected from it on, its own included.
    pub fn harms(&mut self, values: &mut Values, s: &State) -> Result<&[(Offer, f64)], Stopped> {
        let qualities = self.qualities.find(s, |out| work_out(values, s, out))?;
        let top = qualities.iter().map(|(_, quality)| *quality).fold(f64::NEG_INFINITY, f64::max);
        self.harms.find(s, |out| {
            for (offer, quality) in qualities {
                let mut after = 0.0_f64;
                for outcome in outcomes(values.rules(), s, *offer) {
                    after = after.max(values.worth(&outcome.state)?.worst);
                }
                out.push((*offer, top - quality + after));
            }
            Ok(())
        })
    }

    /// Beats from coming to a node to an ending on the shortest way, whatever its conditions; `None` when no way leads
    /// to one.
    pub fn to_the_end(&self, node: u8) -> Option<u32> {
        self.to_the_end.get(usize::from(node)).copied().flatten()
    }
}

fn work_out(values: &mut Values, s: &State, out: &mut Vec<(Offer, f64)>) -> Result<(), Stopped> {
    let mut found = Vec::with_capacity(16);
    values.qualities(s, &mut found)?;
    out.append(&mut found);
    Ok(())
}

/// Shortens the ways until none becomes shorter any more.
fn to_the_end(rules: &Rules) -> Vec<Option<u32>> {
    let mut beats: Vec<Option<u32>> = vec![None; rules.nodes.len()];
    loop {
        let mut shorter = false;
        for (n, node) in rules.nodes.iter().enumerate() {
            let (speech, cut_off) = match &node.opens {
                Opens::Line { speech, .. } => (u32::from(*speech), None),
                Opens::Flood(flood) => (0, beats[usize::from(flood.cut_off)].map(|beats| beats + 1)),
                Opens::Visits { .. } => (0, None),
            };
            let answers = node.choices.iter().filter_map(|ix| {
                let choice = &rules.choices[usize::from(*ix)];
                let on = match choice.way {
                    Way::Ends(_) => Some(0),
                    Way::Goto(to) => beats[usize::from(to)],
                    Way::Stay | Way::Detour(_) | Way::Back => None,
                };
                on.map(|on| on + u32::from(choice.takes) + u32::from(choice.reply))
            });
            let shortest = answers.chain(cut_off).min().map(|beats| beats + speech);
            if let Some(new) = shortest
                && beats[n].is_none_or(|old| new < old)
            {
                beats[n] = Some(new);
                shorter = true;
            }
        }
        if !shorter {
            return beats;
        }
    }
}
