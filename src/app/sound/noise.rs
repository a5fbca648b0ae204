//! Chance that is a pure function of a seed and a number, so that any sample can be had without the ones before it.

/// Scatters a seed and a number over all bits.
pub(super) fn scatter(seed: u64, number: u64) -> u64 {
    turned(turned(seed).wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
}

fn turned(bits: u64) -> u64 {
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// A number in [0, 1).
pub(super) fn unit(seed: u64, number: u64) -> f64 {
    (scatter(seed, number) >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
}

/// White noise in [-1, 1).
pub(super) fn white(seed: u64, number: u64) -> f64 {
    2.0 * unit(seed, number) - 1.0
}

/// A line that wanders within -1 to 1 and takes a new direction at every whole `x`.
pub(super) fn wander(seed: u64, x: f64) -> f64 {
    let whole = x.floor();
    let (from, to) = (white(seed, whole as u64), white(seed, whole as u64 + 1));
    from + (to - from) * super::synth::soft(x - whole)
}

/// The seed that belongs to a name.
pub(super) fn named(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |seed: u64, byte| (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_even_and_repeats_itself() {
        let all: Vec<f64> = (0..20_000).map(|n| white(7, n)).collect();
        let mean = all.iter().sum::<f64>() / all.len() as f64;
        let power = all.iter().map(|x| x * x).sum::<f64>() / all.len() as f64;
        assert!(mean.abs() < 0.02 && (power - 1.0 / 3.0).abs() < 0.02, "{mean} {power}");
        assert_eq!(white(7, 12), white(7, 12));
        assert_ne!(white(7, 12), white(8, 12));
        assert_ne!(named("Ms Vogel"), named("Mr Baptiste"));
    }

    #[test]
    fn a_wandering_line_passes_through_its_corners() {
        assert_eq!(wander(3, 5.0), white(3, 5));
        let small = (0..1_000).map(|n| wander(3, f64::from(n) / 100.0));
        let steps: Vec<f64> = small.collect();
        assert!(steps.windows(2).all(|two| (two[0] - two[1]).abs() < 0.04));
    }
}
