//! A disk that can be told to fail, for tests that cannot wait until a real one does.
//!
//! Faults hold for one folder and all that lies in it, whichever thread comes there. As long as nobody has asked for
//! any, a call costs one look at a number.

use std::io::{self, ErrorKind};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What may fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Call {
    /// A call about a plain file or a folder.
    File,
    /// A statement of a database; beginning and committing are statements too.
    Statement,
    /// A statement of a database that has begun its work already: each few of its steps count.
    Midway,
}

/// The calls of one kind in one folder, which are counted and can be told to fail. Both end when this is dropped.
#[derive(Debug)]
pub struct Faults {
    id: u64,
}

/// What was asked for one folder.
struct Plan {
    id: u64,
    folder: PathBuf,
    call: Call,
    seen: u64,
    fails: Range<u64>,
}

/// How many plans there are: none, whenever the program is used and not tested.
static ASKED: AtomicUsize = AtomicUsize::new(0);
static PLANS: Mutex<Vec<Plan>> = Mutex::new(Vec::new());
static NEXT: AtomicU64 = AtomicU64::new(0);

/// What disks answer that fail: no room, not allowed, and something else.
const ANSWERS: [ErrorKind; 3] = [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Other];

impl Faults {
    /// Counts the calls of a kind in a folder from now on, and lets none of them fail yet.
    pub fn count(folder: &Path, call: Call) -> Faults {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let mut plans = plans();
        plans.push(Plan { id, folder: folder.to_path_buf(), call, seen: 0, fails: 0..0 });
        ASKED.store(plans.len(), Ordering::Release);
        Faults { id }
    }

    /// Lets those calls fail that come after so many others from now on.
    pub fn fail(&self, which: Range<u64>) {
        self.with(|plan| (plan.seen, plan.fails) = (0, which));
    }

    /// Lets none of them fail any more.
    pub fn mend(&self) {
        self.fail(0..0);
    }

    /// How many calls came since it was last said which of them fail.
    pub fn seen(&self) -> u64 {
        self.with(|plan| plan.seen).unwrap_or_default()
    }

    fn with<T>(&self, what: impl FnOnce(&mut Plan) -> T) -> Option<T> {
        plans().iter_mut().find(|plan| plan.id == self.id).map(what)
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        let mut plans = plans();
        plans.retain(|plan| plan.id != self.id);
        ASKED.store(plans.len(), Ordering::Release);
    }
}

/// Whether anybody counts calls of a kind about a path.
pub(crate) fn are_counted(path: &Path, call: Call) -> bool {
    ASKED.load(Ordering::Acquire) > 0 && plans().iter().any(|plan| plan.is_about(path, call))
}

/// Counts a call that is about to be made; an error is what it is to answer instead of being made.
pub(crate) fn meet(path: &Path, call: Call) -> io::Result<()> {
    if ASKED.load(Ordering::Acquire) == 0 {
        return Ok(());
    }
    let mut answer = Ok(());
    for plan in plans().iter_mut().filter(|plan| plan.is_about(path, call)) {
        if plan.fails.contains(&plan.seen) {
            let kind = ANSWERS.into_iter().cycle().nth((plan.seen % 3) as usize).unwrap_or(ErrorKind::Other);
            answer = Err(io::Error::new(kind, "the disk was told to fail"));
        }
        plan.seen += 1;
    }
    answer
}

impl Plan {
    fn is_about(&self, path: &Path, call: Call) -> bool {
        self.call == call && path.starts_with(&self.folder)
    }
}

/// The plans. A test that broke off while it held them has left them whole.
fn plans() -> MutexGuard<'static, Vec<Plan>> {
    PLANS.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_calls_that_were_named_fail_and_only_in_their_folder() {
        let folder = Path::new("/faults/here");
        let faults = Faults::count(folder, Call::File);
        faults.fail(1..3);
        let inside = folder.join("a/b");
        let met: Vec<bool> = (0..4).map(|_| meet(&inside, Call::File).is_ok()).collect();
        assert_eq!(met, [true, false, false, true]);
        assert!(are_counted(&inside, Call::File) && !are_counted(&inside, Call::Statement));
        assert!(meet(Path::new("/faults/hereafter"), Call::File).is_ok());
        assert!(meet(&inside, Call::Statement).is_ok());
        assert_eq!(faults.seen(), 4);
        faults.fail(0..u64::MAX);
        assert!(meet(&inside, Call::File).is_err());
        faults.mend();
        assert!(meet(&inside, Call::File).is_ok());
        drop(faults);
        assert!(!are_counted(&inside, Call::File));
    }
}
