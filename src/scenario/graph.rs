//! Where the talk can go: the ways from node to node, and what can be seen from them without playing.
//!
//! Beside the nodes there are three points that keep the number of ways small: what is offered everywhere
//! (`anytime`, transfers), the way back from side talks, and the end. A way that chance, conditions or the clock may
//! close counts as open.

use super::walk::Names;
use super::{Choice, Entry, Kind, Opening, Ref, Scenario, Then};
use crate::words::Place;
use std::collections::BTreeMap;

/// The ways of the talk.
pub(crate) struct Graph {
    nodes: usize,
    /// Where one step leads, one entry for each choice that leads there.
    ways: Vec<Vec<usize>>,
    /// The same without side talks and ways back.
    straight: Vec<Vec<usize>>,
    /// Side talks: where they are begun, where they lead, and the place of that name.
    detours: Vec<(usize, usize, Place)>,
    /// Points to which a choice leads that may be said again and again.
    repeated: Vec<bool>,
    /// Where contacts begin: the first one, then the later ones.
    starts: Vec<usize>,
    /// The strongly connected part of each point, and the number of points of each part.
    parts: (Vec<usize>, Vec<usize>),
}

/// Builds the ways; unknown names of nodes count as ways to the end, so that they are reported once and not twice.
struct Building<'s> {
    names: Names<'s>,
    positions: BTreeMap<&'s str, usize>,
    graph: Graph,
}

impl<'s> Building<'s> {
    fn position(&self, name: &'s Ref) -> Option<usize> {
        self.names.meant(Kind::Node, name).and_then(|name| self.positions.get(name).copied())
    }

    fn straight(&mut self, from: usize, to: usize) {
        self.graph.ways[from].push(to);
        self.graph.straight[from].push(to);
    }

    fn node(&mut self, from: usize, name: &'s Ref) {
        let to = self.position(name).unwrap_or(self.graph.end());
        self.straight(from, to);
    }

    fn choice(&mut self, from: usize, entry: &'s Entry<Choice>) {
        let (end, back) = (self.graph.end(), self.graph.back());
        match &entry.value.to {
            Then::Stay => {}
            Then::Ends(_) => self.straight(from, end),
            Then::Back => self.graph.ways[from].push(back),
            Then::Goto(name) => self.node(from, name),
            Then::Detour(name) => match self.position(name) {
                Some(to) => {
                    self.graph.ways[from].push(to);
                    self.graph.detours.push((from, to, name.at));
                }
                None => self.straight(from, end),
            },
        }
        if let (true, Then::Goto(name) | Then::Detour(name)) = (entry.value.again, &entry.value.to)
            && let Some(to) = self.position(name)
        {
            self.graph.repeated[to] = true;
        }
    }
}

impl Graph {
    /// The point that stands for what is offered at every node.
    fn everywhere(&self) -> usize {
        self.nodes
    }

    /// The point that stands for the way back from side talks.
    fn back(&self) -> usize {
        self.nodes + 1
    }

    /// The point that stands for the end of a contact.
    fn end(&self) -> usize {
        self.nodes + 2
    }

    /// The ways of a scenario.
    pub fn of(s: &Scenario) -> Graph {
        let nodes = s.nodes.len();
        let none = || vec![Vec::new(); nodes + 3];
        let graph = Graph {
            nodes,
            ways: none(),
            straight: none(),
            detours: Vec::new(),
            repeated: vec![false; nodes + 3],
            starts: Vec::new(),
            parts: (Vec::new(), Vec::new()),
        };
        let positions = s.nodes.iter().enumerate().map(|(n, node)| (node.id.as_str(), n)).collect();
        let mut b = Building { names: Names::of(s), positions, graph };
        let (everywhere, back, end) = (b.graph.everywhere(), b.graph.back(), b.graph.end());
        for (n, node) in s.nodes.iter().enumerate() {
            match &node.value.opens {
                Opening::Line { .. } => {}
                Opening::Flood(flood) => {
                    b.node(n, &flood.leads_to);
                    b.node(n, &flood.cut_off);
                }
                // A visitor who is left alone leaves.
                Opening::Visits(_) => b.straight(n, end),
            }
            node.value.choices.iter().for_each(|choice| b.choice(n, choice));
        }
        let transfers = s.departments.iter().flat_map(|d| &d.value.transfer);
        for choice in s.anytime.iter().chain(transfers) {
            if choice.value.during.is_empty() {
                b.choice(everywhere, choice);
            }
            for name in &choice.value.during {
                if let Some(n) = b.position(name) {
                    b.choice(n, choice);
                }
            }
        }
        if !b.graph.ways[everywhere].is_empty() {
            (0..nodes).for_each(|n| b.straight(n, everywhere));
        }
        // A side talk comes back to whoever began it.
        let askers: Vec<usize> = b.graph.detours.iter().map(|(from, _, _)| *from).collect();
        if askers.contains(&everywhere) {
            b.graph.ways[back].extend(0..nodes);
        } else if askers.is_empty() {
            b.graph.ways.iter_mut().for_each(|ways| ways.retain(|to| *to != back));
        } else {
            b.graph.ways[back].extend(askers);
        }
        let starts = std::iter::once(&s.start).chain(s.later.iter().map(|x| &x.value.start));
        b.graph.starts = starts.filter_map(|name| b.position(name)).collect();
        let mut graph = b.graph;
        graph.parts = parts(&graph.ways);
        graph
    }

    /// Which points can be reached from any of `from`. The way back adds nothing: it leads where one has been.
    fn reached_from(&self, from: &[usize]) -> Vec<bool> {
        let mut ways = self.ways.clone();
        ways[self.back()].clear();
        flood_fill(&ways, from, |_| true)
    }

    /// Which nodes the talk can get to. Without any known start nothing can be said, and all count as reached.
    pub fn reached(&self) -> Vec<bool> {
        if self.starts.is_empty() { vec![true; self.nodes + 3] } else { self.reached_from(&self.starts) }
    }

    /// Which nodes a later contact can get to.
    pub fn reached_later(&self) -> Vec<bool> {
        self.reached_from(self.starts.get(1..).unwrap_or_default())
    }

    /// Where the talk gets caught: nodes from which no ending and nothing else can be reached, of those that lead to
    /// one another only the first.
    pub fn traps(&self) -> Vec<usize> {
        let can_end = flood_fill(&reversed(&self.ways), &[self.end()], |_| true);
        let (part, sizes) = &self.parts;
        // Parts that lead out of themselves are not told: what they lead to is.
        let mut silent = vec![false; sizes.len()];
        for (from, ways) in self.ways.iter().enumerate() {
            if ways.iter().any(|to| part[*to] != part[from]) {
                silent[part[from]] = true;
            }
        }
        (0..self.nodes).filter(|n| !can_end[*n] && !std::mem::replace(&mut silent[part[*n]], true)).collect()
    }

    /// Whether the talk can come back to a node.
    pub fn comes_back_to(&self, node: usize) -> bool {
        let (part, sizes) = &self.parts;
        sizes[part[node]] > 1 || self.ways[node].contains(&node)
    }

    /// How often the talk can come to each node within one contact, at most: choices on a way back are said once.
    pub fn entries(&self) -> Vec<usize> {
        let (part, _) = &self.parts;
        let mut inner = vec![0; self.nodes + 3];
        let mut outer = vec![false; self.nodes + 3];
        self.starts.iter().for_each(|start| outer[*start] = true);
        for (from, ways) in self.ways.iter().enumerate().filter(|(from, _)| *from != self.back()) {
            for to in ways {
                if part[from] != part[*to] {
                    outer[*to] = true;
                } else {
                    inner[*to] += if self.repeated[*to] { 3 } else { 1 };
                }
            }
        }
        for (from, _, _) in &self.detours {
            if part[*from] == part[self.back()] {
                inner[*from] += 1;
            }
        }
        (0..self.nodes).map(|n| usize::from(outer[n]) + inner[n]).collect()
    }

    /// Side talks that do not lead back: the places of their names.
    pub fn without_way_back(&self) -> Vec<Place> {
        let leads_back = flood_fill(&reversed(&self.ways), &[self.back()], |_| true);
        self.detours.iter().filter(|(_, to, _)| !leads_back[*to]).map(|(_, _, at)| *at).collect()
    }

    /// Whether there is any side talk.
    pub fn has_detours(&self) -> bool {
        !self.detours.is_empty()
    }

    /// Which nodes belong to side talks, or follow on them; the last three entries stand for no node.
    pub fn after_detours(&self) -> Vec<bool> {
        let targets: Vec<usize> = self.detours.iter().map(|(_, to, _)| *to).collect();
        self.reached_from(&targets)
    }

    /// Side talks within side talks within side talks: the places of the names of the innermost.
    pub fn too_deep(&self) -> Vec<Place> {
        let main = flood_fill(&self.straight, &self.starts, |_| true);
        let begun_in = |level: &[bool]| -> Vec<usize> {
            let begun = self.detours.iter().filter(|(from, _, _)| level[*from]);
            begun.map(|(_, to, _)| *to).filter(|to| !main[*to]).collect()
        };
        // What is offered everywhere belongs to no level but the first.
        let aside = |to: usize| !main[to] && to < self.nodes;
        let mut level = main.clone();
        for _ in 0..2 {
            level = flood_fill(&self.straight, &begun_in(&level), aside);
        }
        self.detours.iter().filter(|(from, _, _)| level[*from]).map(|(_, _, at)| *at).collect()
    }
}

/// Which points can be reached from any of `from` by ways to points that `may` be entered; `from` are.
fn flood_fill(ways: &[Vec<usize>], from: &[usize], may: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut seen = vec![false; ways.len()];
    let mut open: Vec<usize> = from.to_vec();
    open.iter().for_each(|point| seen[*point] = true);
    while let Some(point) = open.pop() {
        for to in &ways[point] {
            if may(*to) && !std::mem::replace(&mut seen[*to], true) {
                open.push(*to);
            }
        }
    }
    seen
}

/// The same ways, walked backwards.
fn reversed(ways: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed = vec![Vec::new(); ways.len()];
    for (from, ways) in ways.iter().enumerate() {
        ways.iter().for_each(|to| reversed[*to].push(from));
    }
    reversed
}

/// The strongly connected part of each point, and the number of points of each part (Kosaraju, without recursion).
fn parts(ways: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut finished = Vec::with_capacity(ways.len());
    let mut seen = vec![false; ways.len()];
    for root in 0..ways.len() {
        if std::mem::replace(&mut seen[root], true) {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some((point, next)) = path.last_mut() {
            match ways[*point].get(*next).copied() {
                Some(to) => {
                    *next += 1;
                    if !std::mem::replace(&mut seen[to], true) {
                        path.push((to, 0));
                    }
                }
                None => {
                    finished.push(*point);
                    path.pop();
                }
            }
        }
    }
    let backwards = reversed(ways);
    let mut part = vec![usize::MAX; ways.len()];
    let mut sizes = Vec::new();
    for root in finished.into_iter().rev() {
        if part[root] != usize::MAX {
            continue;
        }
        let number = sizes.len();
        part[root] = number;
        let (mut open, mut size) = (vec![root], 0);
        while let Some(point) = open.pop() {
            size += 1;
            for to in &backwards[point] {
                if part[*to] == usize::MAX {
                    part[*to] = number;
                    open.push(*to);
                }
            }
        }
        sizes.push(size);
    }
    (part, sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_told_apart() {
        // 0 -> 1 -> 2 -> 1, 2 -> 3
        let (part, sizes) = parts(&[vec![1], vec![2], vec![1, 3], vec![]]);
        assert_eq!(part[1], part[2]);
        assert!(part[0] != part[1] && part[3] != part[1]);
        assert_eq!(sizes[part[1]], 2);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let ways: Vec<Vec<usize>> = (0..100_000).map(|n| if n < 99_999 { vec![n + 1] } else { vec![] }).collect();
        assert_eq!(parts(&ways).1.len(), 100_000);
        assert!(flood_fill(&ways, &[0], |_| true).into_iter().all(|seen| seen));
    }
}
