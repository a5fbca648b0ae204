//! Plain files: the only file of the program that touches them.
//!
//! What goes wrong comes back as one sentence that names the file. Nothing is read before it is known to be
//! small enough, and nothing is ever half written.

#[doc(hidden)]
pub mod faults;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why something could not be done with a file or a folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DiskError {
    /// There is nothing of that name.
    Missing(PathBuf),
    /// A folder stands where a file is wanted.
    Folder(PathBuf),
    /// A file stands where a folder is wanted.
    NoFolder(PathBuf),
    /// It is neither a file nor a folder: a device, a pipe.
    Odd(PathBuf),
    /// Its bytes are no text.
    NotText(PathBuf),
    /// It is larger than the limit: how many bytes there may be.
    TooLarge(PathBuf, usize),
    /// It lies, by a link, outside the folder it is named in.
    Outside(PathBuf),
    /// What the operating system said.
    Other(PathBuf, String),
}

impl DiskError {
    /// The sentence for what the operating system answered about a path.
    fn of(path: &Path, error: &io::Error) -> DiskError {
        let path = path.to_path_buf();
        match error.kind() {
            io::ErrorKind::NotFound => DiskError::Missing(path),
            io::ErrorKind::NotADirectory => DiskError::NoFolder(path),
            io::ErrorKind::IsADirectory => DiskError::Folder(path),
            _ => DiskError::Other(path, error.to_string()),
        }
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DiskError::Missing(path) => write!(f, "{} does not exist", path.display()),
            DiskError::Folder(path) => write!(f, "{} is a folder, not a file", path.display()),
            DiskError::NoFolder(path) => write!(f, "{} is not a folder", path.display()),
            DiskError::Odd(path) => write!(f, "{} is neither a file nor a folder", path.display()),
            DiskError::NotText(path) => {
                write!(f, "{} is not a text in UTF-8: save it with the encoding UTF-8", path.display())
            }
            DiskError::TooLarge(path, most) => {
                write!(f, "{} is larger than the {most} bytes that are read: divide it", path.display())
            }
            DiskError::Outside(path) => write!(f, "{} leads out of its folder", path.display()),
            DiskError::Other(path, why) => write!(f, "{} cannot be used: {why}", path.display()),
        }
    }
}

/// The text of a file of at most `most` bytes. A larger one, a folder, a device or a pipe is refused unread.
pub fn read_text(path: &Path, most: usize) -> Result<String, DiskError> {
    String::from_utf8(read_bytes(path, most)?).map_err(|_| DiskError::NotText(path.to_path_buf()))
}

/// The bytes of a file of at most `most`. A larger one, a folder, a device or a pipe is refused unread.
pub fn read_bytes(path: &Path, most: usize) -> Result<Vec<u8>, DiskError> {
    let said = |error: io::Error| DiskError::of(path, &error);
    let about = calls::about(path).map_err(said)?;
    if about.is_dir() {
        return Err(DiskError::Folder(path.to_path_buf()));
    }
    if !about.is_file() {
        return Err(DiskError::Odd(path.to_path_buf()));
    }
    if about.len() > most as u64 {
        return Err(DiskError::TooLarge(path.to_path_buf(), most));
    }
    // The file may have grown since, so the limit holds for what is read as well.
    let room = about.len() as usize;
    let bytes = calls::open(path).and_then(|file| calls::read(path, file, most, room)).map_err(said)?;
    if bytes.len() > most {
        return Err(DiskError::TooLarge(path.to_path_buf(), most));
    }
    Ok(bytes)
}

/// The text of a file that really lies in `folder`: a link that leads out of it is refused.
pub fn read_inside(folder: &Path, name: &str, most: usize) -> Result<String, DiskError> {
    read_text(&inside(folder, name)?, most)
}

/// The same for a file of bytes.
pub fn read_bytes_inside(folder: &Path, name: &str, most: usize) -> Result<Vec<u8>, DiskError> {
    read_bytes(&inside(folder, name)?, most)
}

/// The path of a file that really lies in a folder.
fn inside(folder: &Path, name: &str) -> Result<PathBuf, DiskError> {
    let path = folder.join(name);
    let real = calls::real(&path).map_err(|error| DiskError::of(&path, &error))?;
    let home = calls::real(folder).map_err(|error| DiskError::of(folder, &error))?;
    if !real.starts_with(home) {
        return Err(DiskError::Outside(path));
    }
    Ok(path)
}

/// Writes a whole file or nothing: into a new file beside it, which then takes its place.
pub fn write_whole(path: &Path, text: &str) -> Result<(), DiskError> {
    write_bytes(path, text.as_bytes())
}

/// Writes a whole file of bytes or nothing, as [`write_whole`] does.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let said = |error: io::Error| DiskError::of(path, &error);
    let Some(name) = path.file_name() else { return Err(DiskError::Folder(path.to_path_buf())) };
    if is_folder(path) {
        return Err(DiskError::Folder(path.to_path_buf()));
    }
    // Two programs that write the same file at once must not share the new one.
    let new = path.with_file_name(format!(".{}.{}.new", name.to_string_lossy(), std::process::id()));
    let written = calls::begin(&new).and_then(|mut file| {
        calls::write(&new, &mut file, bytes)?;
        calls::sync(&new, &file)
    });
    written.and_then(|()| calls::rename(&new, path)).map_err(|error| {
        // What could not be finished is taken away; if even that fails, the first trouble is the one to tell.
        drop(calls::remove(&new));
        said(error)
    })
}

/// Whether there is anything of that name.
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// Whether it is a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// The names of the folders in a folder, in their order.
pub fn folders(path: &Path) -> Result<Vec<String>, DiskError> {
    entries(path, |entry| entry.is_dir())
}

/// The names of the files in a folder, in their order.
pub fn files(path: &Path) -> Result<Vec<String>, DiskError> {
    entries(path, |entry| entry.is_file())
}

/// Whether there is nothing in a folder.
pub fn is_empty(path: &Path) -> Result<bool, DiskError> {
    entries(path, |_| true).map(|names| names.is_empty())
}

/// Makes a folder, and those it lies in; one that is there already is fine.
pub fn create_dir(path: &Path) -> Result<(), DiskError> {
    calls::make_folder(path).map_err(|error| DiskError::of(path, &error))
}

/// Removes the oldest files of a folder, so that of those whose name is `ours` only the `most` newest are left.
pub fn keep_newest(folder: &Path, most: usize, ours: impl Fn(&str) -> bool) -> Result<(), DiskError> {
    let mut aged = Vec::new();
    for name in files(folder)?.into_iter().filter(|name| ours(name)) {
        let path = folder.join(name);
        let written = calls::about(&path).and_then(|about| about.modified());
        aged.push((written.map_err(|error| DiskError::of(&path, &error))?, path));
    }
    aged.sort_unstable();
    let over = aged.len().saturating_sub(most);
    for (_, path) in aged.into_iter().take(over) {
        calls::remove(&path).map_err(|error| DiskError::of(&path, &error))?;
    }
    Ok(())
}

/// The last name of a path as the disk knows it: of `.` the name of the folder one is in.
pub fn name_of(path: &Path) -> Option<String> {
    let full = calls::real(path).ok()?;
    full.file_name().map(|name| name.to_string_lossy().into_owned())
}

fn entries(path: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<String>, DiskError> {
    let said = |error: io::Error| DiskError::of(path, &error);
    let mut names = Vec::new();
    for entry in calls::list(path).map_err(said)? {
        let entry = entry.map_err(said)?;
        if wanted(&entry.path()) {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    // The disk gives them in no order.
    names.sort_unstable();
    Ok(names)
}

/// What is asked of the operating system, one function for each call: each can be told to fail.
mod calls {
    use super::faults::{Call, meet};
    use std::fs::{self, File, Metadata, OpenOptions, ReadDir};
    use std::io::{self, Read, Write};
    use std::path::{Path, PathBuf};

    pub fn about(path: &Path) -> io::Result<Metadata> {
        meet(path, Call::File)?;
        fs::metadata(path)
    }

    pub fn real(path: &Path) -> io::Result<PathBuf> {
        meet(path, Call::File)?;
        fs::canonicalize(path)
    }

    pub fn list(path: &Path) -> io::Result<ReadDir> {
        meet(path, Call::File)?;
        fs::read_dir(path)
    }

    pub fn make_folder(path: &Path) -> io::Result<()> {
        meet(path, Call::File)?;
        fs::create_dir_all(path)
    }

    pub fn open(path: &Path) -> io::Result<File> {
        meet(path, Call::File)?;
        File::open(path)
    }

    /// One byte more than `most` at the most, so that a file that is too large is known.
    pub fn read(path: &Path, file: File, most: usize, room: usize) -> io::Result<Vec<u8>> {
        meet(path, Call::File)?;
        let mut bytes = Vec::with_capacity(room);
        file.take(most as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    pub fn begin(path: &Path) -> io::Result<File> {
        meet(path, Call::File)?;
        OpenOptions::new().write(true).create(true).truncate(true).open(path)
    }

    pub fn write(path: &Path, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        let may = meet(path, Call::File);
        // A disk that has no room left still takes a part.
        let part = if may.is_ok() { bytes.len() } else { bytes.len() / 2 };
        file.write_all(bytes.get(..part).unwrap_or_default())?;
        may
    }

    pub fn sync(path: &Path, file: &File) -> io::Result<()> {
        meet(path, Call::File)?;
        file.sync_all()
    }

    pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
        meet(to, Call::File)?;
        fs::rename(from, to)
    }

    pub fn remove(path: &Path) -> io::Result<()> {
        meet(path, Call::File)?;
        fs::remove_file(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, OpenOptions};

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("frontline-disk-{}-{name}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        create_dir(&folder).expect("a scratch folder");
        folder
    }

    #[test]
    fn what_is_written_is_read_and_nothing_is_left_over() {
        let folder = scratch("write");
        let path = folder.join("a.ron");
        assert_eq!(write_whole(&path, "one"), Ok(()));
        assert_eq!(write_whole(&path, "két"), Ok(()));
        assert_eq!(read_text(&path, 100).as_deref(), Ok("két"));
        assert_eq!(files(&folder), Ok(vec!["a.ron".to_string()]));
        assert_eq!(is_empty(&folder), Ok(false));
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn every_trouble_is_one_sentence() {
        let folder = scratch("trouble");
        let path = folder.join("b.ron");
        assert_eq!(read_text(&path, 9), Err(DiskError::Missing(path.clone())));
        assert_eq!(read_text(&folder, 9), Err(DiskError::Folder(folder.clone())));
        assert_eq!(write_whole(&folder, ""), Err(DiskError::Folder(folder.clone())));
        fs::write(&path, b"\xff\xfe\x00").expect("written");
        assert_eq!(read_text(&path, 9), Err(DiskError::NotText(path.clone())));
        assert_eq!(read_text(&path, 2), Err(DiskError::TooLarge(path.clone(), 2)));
        assert!(
            DiskError::TooLarge(path, 2)
                .to_string()
                .ends_with("b.ron is larger than the 2 bytes that are read: divide it")
        );
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn only_the_oldest_of_ones_own_files_are_removed() {
        use std::time::{Duration, SystemTime};
        let folder = scratch("newest");
        for (age, name) in ["c.bin", "a.bin", "b.bin", "old.txt"].into_iter().enumerate() {
            write_bytes(&folder.join(name), &[0, 0xff]).expect("written");
            let file = OpenOptions::new().write(true).open(folder.join(name)).expect("it is there");
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1000 - 10 * age as u64)).expect("dated");
        }
        assert_eq!(read_bytes(&folder.join("a.bin"), 2), Ok(vec![0, 0xff]));
        assert_eq!(keep_newest(&folder, 2, |name| name.ends_with(".bin")), Ok(()));
        assert_eq!(files(&folder), Ok(["a.bin", "c.bin", "old.txt"].map(String::from).to_vec()));
        drop(fs::remove_dir_all(folder));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out_of_its_folder() {
        let folder = scratch("link");
        let inside = folder.join("scenario");
        create_dir(&inside).expect("a folder");
        write_whole(&folder.join("secret.ron"), "x").expect("written");
        std::os::unix::fs::symlink("../secret.ron", inside.join("link.ron")).expect("a link");
        assert_eq!(read_inside(&inside, "link.ron", 9), Err(DiskError::Outside(inside.join("link.ron"))));
        assert_eq!(read_inside(&folder, "secret.ron", 9).as_deref(), Ok("x"));
        drop(fs::remove_dir_all(folder));
    }
}
