//! Recorded lines beside a scenario: `voices/LINE-ID.wav`, heard instead of the voice without words.

use super::{Home, Opened, last_name};
use crate::disk;
use crate::reading::limits;
use crate::reading::wav::{self, Wav};
use crate::scenario::findings::broken_recording;
use crate::scenario::{Scenario, texts};
use crate::words::Finding;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The folder of recordings, in a scenario's own.
const FOLDER: &str = "voices";

/// The recordings beside a scenario, and what is wrong with some.
#[derive(Clone, Debug, Default)]
pub struct Recordings {
    /// By what is said, word for word. Whatever else is said in its place, a translation or another wording, was not
    /// recorded.
    pub by_text: BTreeMap<String, Arc<Wav>>,
    /// Files that cannot be used.
    pub findings: Vec<Finding>,
}

impl Opened {
    /// The recordings beside it; nothing where there is no folder of them, which is usual.
    pub fn recordings(&self, scenario: &Scenario) -> Recordings {
        let (mut found, names) = (Recordings::default(), self.recorded());
        if names.is_empty() {
            return found;
        }
        let lines: BTreeMap<&str, _> = texts(scenario).into_iter().map(|text| (text.line.as_str(), text)).collect();
        let mut left = limits::RECORDINGS_BYTES;
        for name in names {
            let Some(line) = name.strip_suffix(".wav") else { continue };
            let Some(text) = lines.get(line) else {
                found.findings.push(broken_recording::found(scenario.title.at, &name, "it belongs to no line"));
                continue;
            };
            let read = self.recording(&name, left).and_then(|(wav, bytes)| {
                left -= bytes.min(left);
                if text.source.contains('{') { Err(VARIES.to_owned()) } else { Ok(wav) }
            });
            match read {
                Ok(wav) => drop(found.by_text.insert(text.source.clone(), Arc::new(wav))),
                Err(why) => found.findings.push(broken_recording::found(text.at, &name, &why)),
            }
        }
        found
    }

    /// The names of the files in the folder of recordings, as many as are looked at.
    fn recorded(&self) -> Vec<String> {
        let mut names: Vec<String> = match &self.home {
            Home::Folder(folder) => {
                let folder = folder.join(FOLDER);
                if disk::is_folder(&folder) { disk::files(&folder).unwrap_or_default() } else { Vec::new() }
            }
            Home::Shipped(dir) => dir
                .get_dir(dir.path().join(FOLDER))
                .map(|dir| dir.files().filter_map(|file| last_name(file.path())).collect())
                .unwrap_or_default(),
        };
        names.truncate(limits::RECORDINGS);
        names
    }

    /// One of them with its size, of which `left` bytes may still be read.
    fn recording(&self, name: &str, left: usize) -> Result<(Wav, usize), String> {
        let most = limits::RECORDING_BYTES.min(left);
        let bytes = match &self.home {
            Home::Folder(folder) => {
                let place = format!("{FOLDER}/{name}");
                disk::read_bytes_inside(folder, &place, most).map_err(|error| error.to_string())?
            }
            Home::Shipped(dir) => {
                let file = dir.get_file(dir.path().join(FOLDER).join(name));
                file.map(|file| file.contents().to_vec()).ok_or_else(|| String::from("it does not ship"))?
            }
        };
        wav::read(&bytes).map(|wav| (wav, bytes.len())).map_err(str::to_owned)
    }
}

/// Why a line with blanks cannot be recorded.
const VARIES: &str = "its line has blanks, so it is never the same twice";

#[cfg(test)]
mod tests {
    use super::super::Library;
    use super::*;
    use std::path::Path;

    /// A second of a tone that nobody can mistake, as a WAV file.
    fn tone() -> Vec<u8> {
        let samples: Vec<u8> = (0..8_000_i16).flat_map(|at| (at % 80 * 200 - 8_000).to_le_bytes()).collect();
        let mut bytes = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
        bytes.extend([8_000_u32.to_le_bytes(), 16_000_u32.to_le_bytes()].concat());
        bytes.extend(b"\x02\0\x10\0data");
        bytes.extend((samples.len() as u32).to_le_bytes());
        bytes.extend(samples);
        bytes
    }

    #[test]
    fn what_lies_beside_its_scenario_is_found_by_what_it_says() {
        let root = std::env::temp_dir().join(format!("frontline-voices-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&root));
        let home = root.join("first-words");
        disk::create_dir(&home.join(FOLDER)).expect("a folder");
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/first-words/scenario.ron");
        let text = disk::read_text(&own, limits::FILE_BYTES).expect("the fixture is there");
        disk::write_whole(&home.join("scenario.ron"), &text).expect("a file");
        let opened = Library::new(Some(root.clone())).open("first-words").expect("it is there");
        let plain = opened.read();
        let before = plain.findings.sorted().len();
        let scenario = plain.scenario.expect("it is readable");
        let lines: Vec<&str> = texts(&scenario).into_iter().map(|text| text.line.as_str()).collect();
        let says =
            |wanted: &str| texts(&scenario).into_iter().find(|text| text.source == wanted).map(|text| &text.line);
        let (asks, waits) = (says("Quick question: until when do I have my discount?"), says("I am waiting."));
        let (Some(asks), Some(waits)) = (asks, waits) else { panic!("{lines:?}") };
        for (name, bytes) in
            [(format!("{asks}.wav"), tone()), (format!("{waits}.wav"), b"RIFF".to_vec()), ("nobody.wav".into(), tone())]
        {
            disk::write_bytes(&home.join(FOLDER).join(name), &bytes).expect("a file");
        }
        let found = opened.recordings(&scenario);
        assert_eq!(found.by_text.len(), 1);
        let heard = found.by_text.get("Quick question: until when do I have my discount?").expect("it was recorded");
        assert_eq!((heard.rate, heard.samples.len()), (8_000, 8_000));
        assert_eq!(found.findings.len(), 2, "{:?}", found.findings);
        let told = opened.read().findings.sorted();
        let told = told.iter().filter(|finding| finding.code == broken_recording::CODE.name).count();
        assert_eq!((told, opened.read().findings.sorted().len()), (2, before + 2), "and check says so");
        drop(std::fs::remove_dir_all(root));
    }
}
