//! How tests listen: a sound rendered to samples, how loud it is, which pitch is in it, how often it begins anew.

use super::synth::{RATE, Sound, samples};
use std::f64::consts::TAU;

/// The samples of so many seconds from a time on.
pub(super) fn render(sound: &impl Sound, from_s: f64, length_s: f64) -> Vec<f64> {
    let from = samples(from_s);
    (from..from + samples(length_s)).map(|sample| sound.at(sample)).collect()
}

/// The root of the mean square.
pub(super) fn loudness(heard: &[f64]) -> f64 {
    (heard.iter().map(|x| x * x).sum::<f64>() / heard.len().max(1) as f64).sqrt()
}

/// How much of one pitch is in it, by Goertzel's recurrence.
pub(super) fn pitch_power(heard: &[f64], hertz: f64) -> f64 {
    let turn = 2.0 * libm::cos(TAU * hertz / f64::from(RATE));
    let (mut last, mut before) = (0.0, 0.0);
    for x in heard {
        (last, before) = (x + turn * last - before, last);
    }
    let length = heard.len().max(1) as f64;
    (last * last + before * before - turn * last * before) / (length * length)
}

/// How often it rises out of silence.
pub(super) fn onsets(heard: &[f64]) -> usize {
    let windows: Vec<f64> = heard.chunks(samples(0.005) as usize).map(loudness).collect();
    let loudest = windows.iter().copied().fold(0.0, f64::max);
    let (mut sounds, mut count) = (false, 0);
    for window in windows {
        if !sounds && window > 0.1 * loudest {
            (sounds, count) = (true, count + 1);
        } else if sounds && window < 0.03 * loudest {
            sounds = false;
        }
    }
    count
}

/// The middle of the pitches of loud stretches, in hertz, by how far the sound is like itself.
pub(super) fn middle_pitch(heard: &[f64]) -> f64 {
    let window = samples(0.03) as usize;
    let loud = 0.6 * loudness(heard);
    let mut pitches: Vec<f64> = Vec::new();
    for from in (0..heard.len().saturating_sub(2 * window)).step_by(samples(0.11) as usize) {
        if loudness(&heard[from..from + 2 * window]) < loud {
            continue;
        }
        let like = |lag: usize| -> f64 {
            let (here, there) = (&heard[from..from + window], &heard[from + lag..from + lag + window]);
            let product: f64 = here.iter().zip(there).map(|(a, b)| a * b).sum();
            product / (loudness(here) * loudness(there) * window as f64).max(1e-12)
        };
        // 60 to 500 hertz.
        let likes: Vec<f64> = (48..400).map(like).collect();
        let best = likes.iter().copied().fold(0.0, f64::max);
        if best < 0.7 {
            continue;
        }
        // The first peak that is nearly as good: otherwise two periods would pass for one.
        let peak = (1..likes.len() - 1)
            .find(|at| likes[*at] > 0.93 * best && likes[*at] >= likes[at - 1] && likes[*at] >= likes[at + 1]);
        pitches.extend(peak.map(|at| f64::from(RATE) / (at + 48) as f64));
    }
    pitches.sort_by(f64::total_cmp);
    pitches.get(pitches.len() / 2).copied().unwrap_or_default()
}

/// It never reaches beyond its peak, is loud enough to be heard, and ends in silence if it ends.
pub(super) fn keeps_its_level<S: Sound>(sound: &S, length_s: f64, heard_at_least: f64) {
    let heard = render(sound, 0.0, length_s);
    let peak = heard.iter().map(|x| x.abs()).fold(0.0, f64::max);
    assert!(peak <= S::PEAK && S::PEAK <= 0.5, "{peak} is beyond {}", S::PEAK);
    assert!(peak >= heard_at_least, "{peak} is below {heard_at_least}");
    assert!(heard.iter().all(|x| x.is_finite()));
    if let Some(last) = sound.lasts().and_then(|length| length.checked_sub(1)) {
        assert!(sound.at(last).abs() < 0.002, "it ends with a click");
    }
}
