//! Whose break is when: HiGHS says how many of a shift's people have a break when, and nobody has two at the same time.

use crate::staffing::roster::shifts::Possible;

/// The breaks of each of so many people who work the same shift, in the order of its windows; `wanted` says for each
/// window when breaks begin, one for each of them.
///
/// Window after window everybody is matched with a break that is free for them (H. W. Kuhn, 1955). Whoever is left over
/// has all breaks as early as they can be.
pub(super) fn given(shift: &Possible, wanted: &[Vec<usize>], people: usize) -> Vec<Vec<usize>> {
    let mut given: Vec<Option<Vec<usize>>> = vec![Some(Vec::new()); people];
    for (window, wanted) in shift.breaks.iter().zip(wanted) {
        let free = |person: usize, at: usize| {
            let mut had = given[person].iter().flatten().zip(&shift.breaks);
            had.all(|(from, other)| at >= from + other.length || at + window.length <= *from)
        };
        let mut whose: Vec<Option<usize>> = vec![None; wanted.len()];
        for person in 0..people {
            matched(person, wanted, &free, &mut whose, &mut vec![false; wanted.len()]);
        }
        let mut starts: Vec<Option<usize>> = vec![None; people];
        for (person, at) in whose.iter().zip(wanted) {
            if let Some(person) = person {
                starts[*person] = Some(*at);
            }
        }
        for (breaks, at) in given.iter_mut().zip(starts) {
            *breaks = breaks.take().zip(at).map(|(mut breaks, at)| {
                breaks.push(at);
                breaks
            });
        }
    }
    given.into_iter().map(|breaks| breaks.unwrap_or_else(|| shift.packed().unwrap_or_default())).collect()
}

/// Finds a break for a person, for which others may have to take another; says whether there is one.
fn matched(
    person: usize,
    wanted: &[usize],
    free: &dyn Fn(usize, usize) -> bool,
    whose: &mut [Option<usize>],
    seen: &mut [bool],
) -> bool {
    for (place, at) in wanted.iter().enumerate() {
        if seen[place] || !free(person, *at) {
            continue;
        }
        seen[place] = true;
        let other = whose[place];
        if other.is_none_or(|other| matched(other, wanted, free, whose, seen)) {
            whose[place] = Some(person);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staffing::roster::shifts::Window;

    #[test]
    fn nobody_has_two_breaks_at_the_same_time() {
        let window = |length, lunch| Window { length, first: 10, last: 20, lunch };
        let breaks = vec![window(6, true), window(3, false)];
        let shift = Possible { kind: 0, from: 0, to: 40, paid: 34, breaks };
        // The first break of the second window suits only whoever has the later lunch.
        let mut both = given(&shift, &[vec![10, 16], vec![10, 16]], 2);
        both.sort_unstable();
        assert_eq!(both, [vec![10, 16], vec![16, 10]]);
        let all = given(&shift, &[vec![10, 10, 14], vec![16, 18, 20]], 3);
        for breaks in &all {
            assert!(breaks[1] >= breaks[0] + 6 || breaks[1] + 3 <= breaks[0], "{all:?}");
        }
        let mut later: Vec<usize> = all.iter().map(|breaks| breaks[1]).collect();
        later.sort_unstable();
        assert_eq!(later, [16, 18, 20], "every break that was wanted is had");
    }

    #[test]
    fn who_is_left_over_has_breaks_as_early_as_can_be() {
        let breaks = vec![Window { length: 2, first: 4, last: 9, lunch: false }];
        let shift = Possible { kind: 0, from: 0, to: 20, paid: 20, breaks };
        assert_eq!(given(&shift, &[vec![7]], 2), [vec![7], vec![4]]);
        assert_eq!(given(&shift, &[Vec::new()], 0), Vec::<Vec<usize>>::new());
    }
}
