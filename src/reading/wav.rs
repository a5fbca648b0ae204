//! Reads sound: the plain kinds of WAV that every recorder writes, as one channel of samples. Never fails on any bytes; it
//! says why it cannot be used.

/// What was recorded.
#[derive(Clone, PartialEq, Debug)]
pub struct Wav {
    /// Samples in a second.
    pub rate: u32,
    /// One channel, each sample from -1 to 1.
    pub samples: Vec<f32>,
}

/// How samples are written.
#[derive(Clone, Copy)]
struct Format {
    /// 1 is whole numbers, 3 floating point.
    kind: u16,
    channels: u16,
    rate: u32,
    bits: u16,
}

/// The kind that only says that the real one stands further on.
const EXTENSIBLE: u16 = 0xFFFE;

/// Rates that make sense for a voice.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=96_000;

/// The recording in these bytes; a sentence says why there is none.
pub fn read(bytes: &[u8]) -> Result<Wav, &'static str> {
    const NO_WAV: &str = "this is no WAV file";
    let (head, mut rest) = bytes.split_at_checked(12).ok_or(NO_WAV)?;
    if !head.starts_with(b"RIFF") || !head.ends_with(b"WAVE") {
        return Err(NO_WAV);
    }
    let mut format = None;
    while let Some((head, after)) = rest.split_at_checked(8) {
        let (name, length) = head.split_at(4);
        let length = number(length) as usize;
        // Who was interrupted while writing has left a length of nothing, or of too much.
        let (inside, next) = after.split_at(length.min(after.len()));
        match name {
            b"fmt " => format = Some(read_format(inside).ok_or("its format cannot be read")?),
            b"data" => return samples(format.ok_or("its format is missing")?, inside),
            _ => {}
        }
        // Parts begin at even places.
        rest = next.get(length % 2..).unwrap_or_default();
    }
    Err("there is no sound in it")
}

/// A number of up to four bytes, the smallest first.
fn number(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

fn read_format(bytes: &[u8]) -> Option<Format> {
    let short = |at: usize| bytes.get(at..at + 2).map(|two| number(two) as u16);
    let kind = match short(0)? {
        EXTENSIBLE => short(24)?,
        kind => kind,
    };
    Some(Format { kind, channels: short(2)?, rate: bytes.get(4..8).map(number)?, bits: short(14)? })
}

/// All channels as one.
fn samples(format: Format, bytes: &[u8]) -> Result<Wav, &'static str> {
    let Format { kind, channels, rate, bits } = format;
    if !RATES.contains(&rate) {
        return Err("its rate is not between 8 000 and 96 000 samples a second");
    }
    if !(1..=2).contains(&channels) {
        return Err("it has neither one channel nor two");
    }
    let one: fn(&[u8]) -> f32 = match (kind, bits) {
        (1, 8) => |byte| (number(byte) as f32 - 128.0) / 128.0,
        (1, 16) => |two| f32::from(number(two) as u16 as i16) / 32_768.0,
        (1, 24) => |three| ((number(three) << 8) as i32 >> 8) as f32 / 8_388_608.0,
        (1, 32) => |four| number(four) as i32 as f32 / 2_147_483_648.0,
        (3, 32) => |four| f32::from_bits(number(four)),
        _ => return Err("it is compressed: write it as plain PCM of 16 bits"),
    };
    let (width, channels) = (usize::from(bits / 8), usize::from(channels));
    let mut all = Vec::with_capacity(bytes.len() / (width * channels));
    for frame in bytes.chunks_exact(width * channels) {
        let sum = frame.chunks_exact(width).fold(0.0, |sum, sample| sum + one(sample));
        let sample = sum / channels as f32;
        all.push(if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 });
    }
    if all.is_empty() { Err("there is no sound in it") } else { Ok(Wav { rate, samples: all }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A WAV file of these samples, as bytes.
    fn wav(kind: u16, channels: u16, rate: u32, bits: u16, data: &[u8]) -> Vec<u8> {
        let mut bytes = b"RIFF\0\0\0\0WAVEfmt ".to_vec();
        bytes.extend(16_u32.to_le_bytes());
        bytes.extend([kind.to_le_bytes(), channels.to_le_bytes()].concat());
        bytes.extend([rate.to_le_bytes(), (rate * 2).to_le_bytes()].concat());
        bytes.extend([(channels * bits / 8).to_le_bytes(), bits.to_le_bytes()].concat());
        bytes.extend(b"data");
        bytes.extend((data.len() as u32).to_le_bytes());
        bytes.extend(data);
        bytes
    }

    #[test]
    fn every_plain_kind_says_the_same() {
        let half = Wav { rate: 24_000, samples: vec![0.5, -0.5] };
        let kinds: [(u16, u16, Vec<u8>); 4] = [
            (1, 8, vec![192, 64]),
            (1, 16, [16_384_i16.to_le_bytes(), (-16_384_i16).to_le_bytes()].concat()),
            (1, 24, vec![0, 0, 0x40, 0, 0, 0xC0]),
            (3, 32, [0.5_f32.to_le_bytes(), (-0.5_f32).to_le_bytes()].concat()),
        ];
        for (kind, bits, data) in kinds {
            assert_eq!(read(&wav(kind, 1, 24_000, bits, &data)), Ok(half.clone()), "{bits} bits");
        }
        let both = [16_384_i16, 0, -16_384, 0].map(i16::to_le_bytes).concat();
        let quarter = Wav { rate: 24_000, samples: vec![0.25, -0.25] };
        assert_eq!(read(&wav(1, 2, 24_000, 16, &both)), Ok(quarter), "two channels are one");
    }

    #[test]
    fn what_cannot_be_used_says_why_and_never_panics() {
        assert!(read(b"").is_err() && read(b"RIFF....WAVE").is_err() && read(b"OggS and so on and on").is_err());
        for wrong in [wav(85, 1, 24_000, 16, &[0; 4]), wav(1, 6, 24_000, 16, &[0; 12]), wav(1, 1, 1_000, 16, &[0; 4])] {
            assert!(read(&wrong).is_err());
        }
        let whole = wav(1, 1, 24_000, 16, &[1; 64]);
        for length in 0..whole.len() {
            // A file that breaks off is read as far as it goes, or refused.
            drop(read(&whole[..length]));
        }
        for at in 0..whole.len() {
            let mut torn = whole.clone();
            torn[at] ^= 0xFF;
            drop(read(&torn));
        }
    }
}
