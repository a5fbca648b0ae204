//! What tells two situations apart, and which part of them makes them many.

use crate::conversation::State;

/// What a part of the state costs: how many times more situations there are because of it.
pub fn factors(states: &[State]) -> Vec<(&'static str, f64)> {
    type Without = fn(&mut State);
    let parts: [(&'static str, Without); 20] = [
        ("node", |s| s.node = 0),
        ("clock", |s| s.beat = 0),
        ("anger", |s| s.anger = 0),
        ("trust", |s| s.trust = 0),
        ("cooperation", |s| s.cooperation = 0),
        ("facts known", |s| s.known = 0),
        ("facts marked", |s| s.marked = 0),
        ("facts noted", |s| s.saved = 0),
        ("choices said", |s| s.said = 0),
        ("flags", |s| s.flags = 0),
        ("visits", |s| s.visits = 0),
        ("goals paid", |s| s.paid = 0),
        ("promises", |s| s.promises = 0),
        ("reason tagged", |s| s.reason = 0),
        ("look-ups", |s| (s.jobs, s.machine, s.freezes) = (Default::default(), 0, 0)),
        ("departments missed", |s| s.missed = 0),
        ("clumsy hold or look-up", |s| s.clumsy = false),
        ("speech and silence", |s| (s.speech, s.silence, s.cover) = (0, 0, 0)),
        ("flood", |s| (s.stage, s.sign) = (0, 0)),
        ("shop", |s| (s.basket, s.pressure) = (0, 0)),
    ];
    let count = |without: Without| {
        let mut prints: Vec<u128> = states
            .iter()
            .map(|s| {
                let mut s = *s;
                without(&mut s);
                fingerprint(&s)
            })
            .collect();
        prints.sort_unstable();
        prints.dedup();
        prints.len().max(1) as f64
    };
    parts.into_iter().map(|(name, without)| (name, states.len() as f64 / count(without))).collect()
}

/// A fingerprint of everything in a state.
pub(super) fn fingerprint(s: &State) -> u128 {
    let small = [
        s.node,
        s.back[0],
        s.back[1],
        s.contact,
        s.phase as u8,
        s.ending,
        s.anger,
        s.trust,
        s.cooperation,
        s.pressure,
        s.reason,
        s.compensation,
        s.compensated,
        u8::from(s.settled),
        s.missed,
        s.machine,
        u8::from(s.clumsy),
        0,
        s.speech,
        s.silence,
        s.cover,
        s.stage,
        s.sign,
        0,
    ];
    let word = |i: usize| small[8 * i..8 * i + 8].iter().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
    let jobs =
        s.jobs.iter().fold((0u64, 0u64), |(a, b), job| (a << 8 | u64::from(job.query), b << 8 | u64::from(job.left)));
    let words = [
        s.known,
        s.marked,
        s.saved,
        s.said as u64,
        (s.said >> 64) as u64,
        u64::from(s.flags) << 32 | u64::from(s.visits),
        u64::from(s.paid) << 32 | u64::from(s.promises) << 16 | u64::from(s.basket),
        u64::from(s.phrases) << 48 | u64::from(s.freezes) << 32 | u64::from(s.beat),
        word(0),
        word(1),
        word(2),
        jobs.0,
        jobs.1,
    ];
    let mut bytes = [0u8; 13 * 8];
    for (place, word) in bytes.chunks_exact_mut(8).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    xxhash_rust::xxh3::xxh3_128(&bytes)
}
