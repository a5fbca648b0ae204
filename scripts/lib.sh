# What scripts/run and scripts/test share: telling, checking the toolchain, installing what is missing.
# Everything is told on standard error, so that what the program prints can be piped.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Rust is the one thing the user brings. $@: further cargo subcommands that are needed.
require_rust() {
    command -v cargo >/dev/null && command -v rustc >/dev/null ||
        fail "Frontline is built with Rust 1.95 or later and this machine has no cargo: install a Rust toolchain and call this script again."
    local version major minor
    version=$(rustc --version)
    [[ $version =~ ^rustc\ ([0-9]+)\.([0-9]+)\. ]] ||
        fail "rustc --version says \"$version\", which is not understood: install Rust 1.95 or later."
    major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
    ((major > 1 || (major == 1 && minor >= 95))) ||
        fail "Frontline needs Rust 1.95 or later and this machine has $major.$minor: bring it up to date (with rustup: rustup update)."
    local part
    for part in "$@"; do
        cargo "$part" --version >/dev/null 2>&1 ||
            fail "The tests need \"cargo $part\", which this Rust toolchain lacks: add it (with rustup: rustup component add ${part/fmt/rustfmt})."
    done
}

# The list of what is missing: one "package or its other name|why" each.
missing=()

installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true) == installed ]]; }

# need WHY PACKAGE [OTHER NAME]...: notes the package as missing unless it is there under one of its names.
need() {
    local why=$1 name
    shift
    for name in "$@"; do
        if installed "$name"; then return; fi
    done
    missing+=("$*|$why")
}

vulkan_driver_there() {
    [[ -n ${VK_DRIVER_FILES:-}${VK_ICD_FILENAMES:-} ]] && return
    local folder
    for folder in /usr/share /usr/local/share /etc; do
        compgen -G "$folder/vulkan/icd.d/*.json" >/dev/null && return
    done
    return 1
}

need_for_building() {
    need "compiles and links what is written in C" gcc
    need "the C headers that gcc needs" libc6-dev
    need "tells the build where the sound library is" pkg-config pkgconf
    need "headers of the sound library" libasound2-dev
    need "compiles the solver of rosters, HiGHS" g++
    need "builds the solver of rosters" cmake
    need "reads the headers of the solver of rosters" libclang-dev
}

need_for_running() {
    need "plays sound" libasound2t64 libasound2
    need "finds the graphics driver" libvulkan1
    if ! vulkan_driver_there; then
        need "a graphics driver; none is there, and this one also paints on the processor" mesa-vulkan-drivers
    fi
    need "opens the window on X11" libx11-6
    need "opens the window on X11" libx11-xcb1
    need "mouse pointer on X11" libxcursor1
    need "mouse and keyboard on X11" libxi6
    need "keyboard layouts" libxkbcommon0
    need "keyboard layouts on X11" libxkbcommon-x11-0
    need "opens the window on Wayland" libwayland-client0
}

need_for_testing() {
    need "a screen without a monitor, for the window tests" xvfb
    need "presses keys in the window tests" xdotool
}

# Runs a command as the administrator.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# The first of these names that this system's archive offers; libasound2 has two, by age of the system.
offered() {
    local name policy
    for name in "$@"; do
        policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null) || true
        if [[ $policy =~ Candidate:\ [^\(] ]]; then
            echo "$name"
            return
        fi
    done
    echo "$1"
}

# set_up building running [testing]: installs what is missing for these, and nothing when nothing is.
set_up() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is not Debian or Ubuntu, so nothing is installed. What Frontline needs:"
        say "  to build: a C and a C++ compiler, cmake and libclang; on Linux also pkg-config and the headers of the ALSA"
        say "  sound library (without the feature milp the C++ compiler, cmake and libclang are not needed)"
        say "  to run on Linux: the ALSA library, the Vulkan loader and a Vulkan driver, and xkbcommon with either"
        say "  the X11 libraries (X11, X11-xcb, Xcursor, Xi, xkbcommon-x11) or the Wayland client library"
        say "If one of them is missing, the build or the program says which."
        return
    fi

    missing=()
    local purpose
    for purpose in "$@"; do "need_for_$purpose"; done
    if ((${#missing[@]} == 0)); then return; fi

    say "Missing on this machine, to be installed with apt-get:"
    local entry
    for entry in "${missing[@]}"; do
        local names=${entry%%|*}
        say "  ${names// / or }: ${entry#*|}"
    done
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "Installing needs the administrator, and there is no sudo: install the packages above as root, then call this script again."
    fi

    as_root apt-get update >&2 ||
        fail "The list of packages cannot be fetched (apt-get update failed): look at the network, then call this script again."
    local packages=()
    for entry in "${missing[@]}"; do
        # Split on purpose: the names of one package.
        # shellcheck disable=SC2046,SC2086
        packages+=("$(offered ${entry%%|*})")
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${packages[@]}" >&2 ||
        fail "apt-get could not install: ${packages[*]}. Its own words stand above."
}
