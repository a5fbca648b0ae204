use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A named stream of chance.
///
/// A stream is keyed by the seed and by what it decides, so that two attempts on the same seed meet the
/// same luck whatever else they do, and adding a draw in one place shifts no other. The generator is
/// named (`ChaCha8`) because the same seed must give the same bytes on every platform.
#[derive(Clone, Debug)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of `seed` that decides `purpose`; `number` tells repeated occasions apart.
    pub fn stream(seed: u64, purpose: &str, number: u64) -> Dice {
        let mut key = [0u8; 32];
        let mut name = 0xcbf2_9ce4_8422_2325_u64;
        for byte in purpose.bytes() {
            name = (name ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        for (part, word) in key.chunks_exact_mut(8).zip([seed, name, number, 0x46_52_4f_4e_54]) {
            part.copy_from_slice(&word.to_le_bytes());
        }
        Dice(ChaCha8Rng::from_seed(key))
    }

    /// A number in [0, 1), 53 bits.
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// A number in 0..n; 0 when n is 0.
    pub fn below(&mut self, n: usize) -> usize {
        ((self.unit() * n as f64) as usize).min(n.saturating_sub(1))
    }

    /// An exponentially distributed number with mean 1.
    pub fn exponential(&mut self) -> f64 {
        -libm::log(1.0 - self.unit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_told_apart_by_seed_purpose_and_number() {
        let draw = |seed, purpose, number| Dice::stream(seed, purpose, number).unit();
        assert_eq!(draw(7, "freeze", 0), draw(7, "freeze", 0));
        assert_ne!(draw(7, "freeze", 0), draw(8, "freeze", 0));
        assert_ne!(draw(7, "freeze", 0), draw(7, "pick-up", 0));
        assert_ne!(draw(7, "freeze", 0), draw(7, "freeze", 1));
    }

    /// The first bytes are kept: a change of generator would change every seed's luck.
    #[test]
    fn the_generator_does_not_change_unnoticed() {
        assert_eq!(format!("{:.6}", Dice::stream(1, "a", 0).unit()), "0.531682");
    }
}
