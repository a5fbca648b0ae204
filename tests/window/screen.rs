//! A screen without a monitor, a keyboard, and the real program between them.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Set where it is a failure that there is no screen.
const MUST: [&str; 2] = ["FRONTLINE_TEST_DISPLAY", "CI"];

/// Colours from which on there is something to read: an empty window has one, and the edges of letters have many.
const COLOURS: usize = 40;

/// Every which pixel is looked at.
const SAMPLE: usize = 29;

/// The longest that a window may take to open and to close.
const PATIENCE: Duration = Duration::from_secs(60);

/// Milliseconds between two keys: a frame must have seen the one before the next one comes.
const BETWEEN_KEYS: &str = "200";

/// How long the window is given to go on from one stroke of the tabulator to the next.
const BETWEEN_TABS: std::time::Duration = std::time::Duration::from_millis(120);

/// A screen of 1440 x 900 on a display of its own; gone when it is dropped.
pub struct Screen {
    server: Child,
    number: u32,
    folder: PathBuf,
}

/// The program, in a window on a screen.
pub struct Program {
    child: Child,
    told: PathBuf,
}

/// Waits until something is so; says whether it came about in time.
pub fn wait_until(patience: Duration, mut so: impl FnMut() -> bool) -> bool {
    let began = Instant::now();
    loop {
        if so() {
            return true;
        }
        if began.elapsed() > patience {
            return false;
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// A folder of its own, empty.
pub fn folder(name: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("frontline-window-{}-{number}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}

/// Says what is missing, and fails where it must not be.
fn missing(what: &str) {
    let must = std::env::vars_os().any(|(key, value)| MUST.iter().any(|name| key == **name) && !value.is_empty());
    assert!(!must, "{what} is not installed: install the packages xvfb and xdotool");
    eprintln!("The window is not tested here, because {what} is not installed.");
}

impl Screen {
    /// Opens one; where there is no Xvfb or no xdotool, that is said, and there is none.
    pub fn open() -> Option<Screen> {
        let keyboard = Command::new("xdotool").arg("version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if keyboard.is_err() {
            missing("xdotool");
            return None;
        }
        let folder = folder("screen");
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-fbdir"])
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = match server {
            Ok(server) => server,
            Err(_) => {
                missing("Xvfb");
                return None;
            }
        };
        // It looks for a free display itself and says which it is.
        let mut said = String::new();
        let out = server.stdout.take().expect("it is piped");
        BufReader::new(out).read_line(&mut said).expect("it can be read");
        let number = said.trim().parse().unwrap_or_else(|_| panic!("Xvfb has not opened a display: {said:?}"));
        Some(Screen { server, number, folder })
    }

    /// Its name, as programs want it.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }

    /// The display is there no more, whoever has windows on it.
    pub fn goes_away(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }

    /// Whether anything can be read on it.
    pub fn is_painted(&self) -> bool {
        let picture = fs::read(self.folder.join("Xvfb_screen0")).unwrap_or_default();
        let number = |at: usize| {
            let bytes = picture.get(at..at + 4).unwrap_or_default();
            bytes.iter().fold(0, |all, byte| (all << 8) | usize::from(*byte))
        };
        // A picture of `xwd`: its first number is the size of its head, the twentieth that of its palette.
        let begins = number(0) + number(76) * 12;
        let mut colours = BTreeSet::new();
        for pixel in picture.get(begins..).unwrap_or_default().chunks_exact(4).step_by(SAMPLE) {
            colours.insert(pixel);
            if colours.len() > COLOURS {
                return true;
            }
        }
        false
    }

    /// Presses keys, one after the other, in whatever window has the keyboard.
    pub fn press(&self, keys: &[&str]) {
        let status = self.xdotool(&[&["key", "--delay", BETWEEN_KEYS][..], keys].concat());
        assert!(status.is_some(), "{keys:?} cannot be pressed");
    }

    /// Presses the tabulator so many times. At home there are many cards, and a frame takes longer than a stroke: of two
    /// strokes of the tabulator in one frame one is lost.
    pub fn tab(&self, times: usize) {
        for _ in 0..times {
            self.press(&["Tab"]);
            std::thread::sleep(BETWEEN_TABS);
        }
    }

    /// The program's window.
    fn window(&self) -> Option<u32> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "^Frontline$"])?;
        found.lines().last()?.trim().parse().ok()
    }

    /// What xdotool says, if it can do it.
    fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let output = Command::new("xdotool").args(arguments).env("DISPLAY", self.name()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Asks a window to close, as a click on its cross does: no window manager is there to do so.
    fn ask_to_close(&self, window: u32) -> io::Result<()> {
        let mut server = UnixStream::connect(format!("/tmp/.X11-unix/X{}", self.number))?;
        // The words of the X11 protocol: little-endian, version 11.0, no authorisation.
        server.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        server.read_exact(&mut head)?;
        let rest = usize::from(u16::from_le_bytes([head[6], head[7]])) * 4;
        server.read_exact(&mut vec![0; rest])?;
        let protocols = atom(&mut server, "WM_PROTOCOLS")?;
        let close = atom(&mut server, "WM_DELETE_WINDOW")?;
        // SendEvent, eleven words long, with a ClientMessage of 32-bit values in it.
        let mut event = vec![25, 0, 11, 0];
        for word in [window, 0, u32::from_le_bytes([33, 32, 0, 0]), window, protocols, close, 0, 0, 0, 0] {
            event.extend(word.to_le_bytes());
        }
        server.write_all(&event)?;
        // An answer to something else tells that it was taken.
        atom(&mut server, "WM_PROTOCOLS").map(drop)
    }
}

/// The number of a name.
fn atom(server: &mut UnixStream, name: &str) -> io::Result<u32> {
    let padded = name.len().next_multiple_of(4);
    let mut asked = vec![16, 0];
    asked.extend((2 + padded as u16 / 4).to_le_bytes());
    asked.extend((name.len() as u16).to_le_bytes());
    asked.extend([0, 0]);
    asked.extend(name.bytes());
    asked.resize(8 + padded, 0);
    server.write_all(&asked)?;
    let mut answer = [0; 32];
    server.read_exact(&mut answer)?;
    Ok(u32::from_le_bytes([answer[8], answer[9], answer[10], answer[11]]))
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.goes_away();
        drop(fs::remove_dir_all(&self.folder));
    }
}

impl Program {
    /// The program's command, with this screen and what it needs of one.
    pub fn command(screen: &Screen) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontline"));
        command.stdin(Stdio::null()).env("DISPLAY", screen.name()).env("XDG_RUNTIME_DIR", &screen.folder);
        command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").env("NO_COLOR", "1");
        command.env("FRONTLINE_FRAMES", "1").env("FRONTLINE_DAY", "1");
        command
    }

    /// Starts it.
    pub fn start(screen: &Screen, command: &mut Command) -> Program {
        let told = screen.folder.join("told");
        let file = File::create(&told).expect("a temporary file can be made");
        let child = command.stdout(Stdio::null()).stderr(file).spawn().expect("the program starts");
        Program { child, told }
    }

    /// Starts it with a data folder, waits until it can be read, and gives it the keyboard.
    pub fn open(screen: &Screen, data: &Path) -> Program {
        let mut program = Program::start(screen, Program::command(screen).arg("--data").arg(data));
        program.wait_until_painted(screen);
        let focused = wait_until(PATIENCE, || {
            let window = screen.window().map(|window| window.to_string());
            window.is_some_and(|window| screen.xdotool(&["windowfocus", "--sync", &window]).is_some())
        });
        assert!(focused, "the window does not take the keyboard");
        program
    }

    /// Waits until something can be read in its window.
    pub fn wait_until_painted(&mut self, screen: &Screen) {
        let painted = wait_until(PATIENCE, || screen.is_painted() || self.has_ended());
        assert!(painted && !self.has_ended(), "nothing is painted: {}", self.told());
    }

    /// Names its process.
    #[allow(dead_code, reason = "the benchmark watches it")]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(_)))
    }

    /// Closes its window. Returns how it has ended, and what it has told on standard error.
    pub fn close(self, screen: &Screen) -> (ExitStatus, String) {
        let window = screen.window().expect("its window is there");
        screen.ask_to_close(window).expect("the display answers");
        self.ended()
    }

    /// Waits until it has ended by itself. Returns how, and what it has told on standard error.
    pub fn ended(mut self) -> (ExitStatus, String) {
        assert!(wait_until(PATIENCE, || self.has_ended()), "it does not end: {}", self.told());
        (self.child.wait().expect("it has ended"), self.told())
    }

    fn told(&self) -> String {
        fs::read_to_string(&self.told).unwrap_or_default()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
