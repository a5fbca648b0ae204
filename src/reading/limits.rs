//! Every limit of the reading room, in one place.

/// Larger files are not read at all: a long scenario has 65 KB, so four times that is a mistake or an attack. With it
/// reading stays within 16 MB and 64 times the file's size, whatever the file holds.
pub const FILE_BYTES: usize = 256 * 1024;
/// Brackets within brackets: the deepest form of the language needs 10, and a bound keeps every later walk over the tree safe.
pub const NESTING: usize = 24;
/// Findings shown of one file: nobody reads more, and the first ones explain the rest.
pub const FINDINGS_PER_FILE: usize = 200;
/// Bytes of one text: eight thousand are ten minutes of speech.
pub const LINE_BYTES: usize = 8 * 1024;
/// Entries of one map or group: the largest shipped one has 40.
pub const MAP_ENTRIES: usize = 4096;
/// Items of one list: the largest shipped one has 30.
pub const LIST_ITEMS: usize = 4096;
/// Files one scenario may include, directly and indirectly.
pub const INCLUDED_FILES: usize = 32;
/// Hash signs around a raw text: more than one is rare already.
pub const RAW_HASHES: usize = 16;
/// Characters of a line that are shown around a finding: a terminal's worth, so that a huge line cannot fill the screen.
pub const SHOWN_CHARACTERS: usize = 300;
/// Larger recordings are not read: a minute of one voice at 48 000 samples of 16 bits, longer than anybody speaks in one line.
pub const RECORDING_BYTES: usize = 6 * 1024 * 1024;
/// Recordings of one scenario that are looked at: the largest shipped one has fewer lines to say.
pub const RECORDINGS: usize = 1024;
/// All recordings of one scenario together: they are kept in memory while it can be played.
pub const RECORDINGS_BYTES: usize = 64 * 1024 * 1024;
