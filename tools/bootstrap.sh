# shellcheck shell=bash
# Makes a fresh computer ready for Carside: Python, system packages, .venv. Sourced by demo and check:
#
#     . tools/bootstrap.sh
#     bootstrap demo     # or: bootstrap check
#
# Needs nothing but Debian 12, Ubuntu 22.04 or later and a network; a second call takes milliseconds.
# Exit code 2: something about this computer is in the way; the sentence says what, and what to do.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=$ROOT/.venv
NEEDED_MB=900

# Qt's own libraries (the wheels do not ship them), letters of all our languages, a virtual screen.
# a|b: either will do; Debian 13 and Ubuntu 24.04 renamed one.
DEMO_PACKAGES="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libglib2.0-0t64|libglib2.0-0 libfontconfig1
    libbrotli1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0
    libxcb-render0 libxcb-shape0 libxcb-util1 libxcb-xkb1 libxkbcommon-x11-0
    fonts-noto-core fonts-noto-cjk xvfb xdotool"
# The brokers and the database that tests run against, and the second reader of QR codes.
CHECK_PACKAGES="$DEMO_PACKAGES libgl1-mesa-dri libzbar0t64|libzbar0 mosquitto mosquitto-clients
    rabbitmq-server postgresql"

bootstrap() {
    local kind=$1
    cd "$ROOT" || exit 2
    [ -w "$ROOT" ] || _stop "This user may not write to $ROOT. Put Carside into a folder of your own."
    # Whoever comes second waits here and then finds everything done. The lock is a descriptor, so
    # it goes when this process goes, whatever happens.
    exec 9<"$ROOT/requirements.lock"
    if ! flock --nonblock 9; then
        _say "Another start is setting Carside up; waiting for it."
        flock 9
    fi
    _drop_unusable_venv
    _choose_python
    _install_system_packages "$kind"
    _make_venv "$kind"
    exec 9<&-
}

_say() { printf '%s\n' "$*" >&2; }

_stop() {
    _say "$@"
    exit 2
}

# One line that is written over while work goes on, if somebody is watching.
_step() { if [ -t 2 ]; then printf '\r\033[K%s' "$*" >&2; fi; }
_step_begins() { if [ -t 2 ]; then _step "$*"; else _say "$*"; fi; }
_step_ends() { if [ -t 2 ]; then _step "$*" && printf '\n' >&2; else _say "$*"; fi; }

_is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
_can_make_venvs() { "$1" -c 'import venv, ensurepip' 2>/dev/null; }

# Sets PYTHON to the program to make .venv with, and PYTHON_PACKAGES to what must be installed first.
_choose_python() {
    local name
    PYTHON_PACKAGES=
    if _is_new_enough "$VENV/bin/python"; then
        PYTHON=$VENV/bin/python
        return
    fi
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if _is_new_enough "$name"; then
            PYTHON=$name
            _can_make_venvs "$name" && return
            PYTHON_PACKAGES=$(_package_of "$name")-venv
            return
        fi
    done
    # None yet. Where the system's own is too old (Ubuntu 22.04) there is a newer one beside it.
    PYTHON=python3
    PYTHON_PACKAGES="python3 python3-venv"
    if command -v python3 >/dev/null || grep -qs '^VERSION_ID="22.04"' /etc/os-release; then
        PYTHON=python3.11
        PYTHON_PACKAGES="python3.11 python3.11-venv"
    fi
}

# python3 is a package of its own; a Python by another name, such as /usr/local's, is told by version.
_package_of() {
    if [ "$(command -v "$1")" = /usr/bin/python3 ]; then
        echo python3
    else
        "$1" -c 'import sys; print("python3.%d" % sys.version_info[1])'
    fi
}

_install_system_packages() {
    local kind=$1 wanted missing
    if ! command -v dpkg-query >/dev/null; then
        _choose_python_or_stop
        [ -e "$VENV/carside-ready-$kind" ] ||
            _say "This is neither Debian nor Ubuntu: Carside trusts that its libraries are there."
        return
    fi
    case $kind in
        demo) wanted=$DEMO_PACKAGES ;;
        *) wanted=$CHECK_PACKAGES ;;
    esac
    missing=$(_missing $wanted)
    missing="${PYTHON_PACKAGES:+$PYTHON_PACKAGES }$missing"
    [ -n "${missing// /}" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        _apt_get "" $missing
    elif sudo -n true 2>/dev/null; then
        _apt_get "sudo -n" $missing
    else
        _say "Carside needs some system packages. Please install them with this line and start again:"
        _say "sudo apt-get update && sudo apt-get install -y --no-install-recommends" $missing
        exit 2
    fi
    PYTHON_PACKAGES=
    _choose_python_or_stop
}

_choose_python_or_stop() {
    _choose_python
    [ -z "$PYTHON_PACKAGES" ] ||
        _stop "Carside needs Python 3.11 or newer with its venv module, and found none here."
}

# Which of these packages are not installed; of a|b, a when apt knows it, else b.
_missing() {
    local installed one first second
    installed=" $(dpkg-query -W -f '${db:Status-Status}/${Package} ' 2>/dev/null)"
    for one in "$@"; do
        first=${one%%|*} second=${one##*|}
        case $installed in
            *" installed/$first "* | *" installed/$second "*) continue ;;
        esac
        if apt-cache show "$first" >/dev/null 2>&1; then echo "$first"; else echo "$second"; fi
    done | tr '\n' ' '
}

# Installs packages and shows how far it is. apt-get tells on descriptor 3 (on 1 it would take the
# output away from the packages' own scripts); sudo passes on no more than 0, 1 and 2.
_apt_get() {
    local sudo=$1 log began=$SECONDS name="1/3 system packages"
    shift
    log=$(mktemp)
    _step_begins "$name: $# to install"
    # An old list of packages leads to files that the mirror has no more.
    $sudo apt-get -qq -o DPkg::Lock::Timeout=300 update >"$log" 2>&1 9<&- || _apt_failed "$log"
    # shellcheck disable=SC2016 # the inner shell's own words
    { $sudo sh -c 'exec 3>&1 1>&2; exec env DEBIAN_FRONTEND=noninteractive apt-get "$@"' sh \
        -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        -o APT::Status-Fd=3 -o Dpkg::Options::=--force-confold install "$@" 2>>"$log" 9<&- &&
        echo "carside:done"; } | _show_apt "$name" || _apt_failed "$log"
    rm -f "$log"
    _step_ends "$name: done in $((SECONDS - began)) s"
}

_show_apt() {
    local line kind rest percent is_done=1
    while IFS= read -r line; do
        kind=${line%%:*}
        case $kind in
            dlstatus | pmstatus)
                rest=${line#*:*:}
                percent=${rest%%:*}
                if [ $kind = dlstatus ]; then kind=fetching; else kind=installing; fi
                _step "$1: $kind, ${percent%%.*} %"
                ;;
            carside) is_done=0 ;;
        esac
    done
    return $is_done
}

_apt_failed() {
    _step_ends "1/3 system packages: apt-get could not install them. Its last words:"
    tail -n 5 "$1" >&2
    rm -f "$1"
    exit 2
}

# A .venv whose making was interrupted may lack anything; one that was moved, or whose Python was
# replaced by a newer one, does not start its programs.
_drop_unusable_venv() {
    [ -e "$VENV" ] || return 0
    if [ ! -e "$VENV/carside-unfinished" ] &&
        [ "$(cat "$VENV/carside-place" 2>/dev/null || echo "$VENV")" = "$VENV" ] &&
        _is_new_enough "$VENV/bin/python" &&
        "$VENV/bin/python" -c 'import importlib.util as u; exit(u.find_spec("pip") is None)'; then
        return 0
    fi
    rm -rf "$VENV" || _stop "The folder $VENV is of no use any more and cannot be removed."
}

# Makes .venv or brings it up to date. What is ready is told by a file with a digest of all it was
# made from; what was interrupted, by a file that is only there meanwhile.
_make_venv() {
    local kind=$1 lock=requirements.lock
    [ "$kind" = demo ] || lock=requirements-dev.lock
    if [ "$(cat "$VENV/carside-ready-$kind" 2>/dev/null)" = "$(_digest $lock)" ]; then return; fi
    if [ ! -e "$VENV" ]; then
        _check_space
        _step_begins "2/3 Python environment"
        { mkdir "$VENV" && touch "$VENV/carside-unfinished"; } || _stop "$VENV cannot be made."
        "$PYTHON" -m venv "$VENV" 9<&- || _stop "Python could not make $VENV. Is the disk full?"
        printf '%s\n' "$VENV" >"$VENV/carside-place"
        _step_ends "2/3 Python environment: $("$VENV/bin/python" -V)"
    fi
    touch "$VENV/carside-unfinished"
    _pip_install "$lock"
    _digest "$lock" >"$VENV/carside-ready-$kind"
    # What the checks need includes what the demo needs, at the same versions.
    [ "$kind" = demo ] || _digest requirements.lock >"$VENV/carside-ready-demo"
    rm -f "$VENV/carside-unfinished"
}

_digest() {
    { cat "$1" pyproject.toml && readlink -f "$VENV/bin/python"; } | sha256sum | cut -d ' ' -f 1
}

_check_space() {
    local free_mb
    free_mb=$(($(df -Pk "$ROOT" | awk 'NR == 2 { print $4 }') / 1024))
    [ "$free_mb" -ge $NEEDED_MB ] ||
        _stop "The disk has $free_mb MB left and Carside's Python packages need $NEEDED_MB MB."
}

_pip_install() {
    local lock=$1 log began=$SECONDS name="3/3 Python packages" all
    log=$(mktemp)
    all=$(grep -c '==' "$lock")
    _step_begins "$name: $all to look at"
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
    # Hashes for everything that is fetched; then Carside itself, built by the locked setuptools.
    if ! { "$VENV/bin/python" -m pip install --require-hashes --no-deps --only-binary=:all: \
        --progress-bar off -r "$lock" 2>&1 9<&- &&
        "$VENV/bin/python" -m pip install --quiet --no-deps --no-index --no-build-isolation -e . \
            2>&1 9<&- && echo "carside:done"; } | _show_pip "$name" "$all" "$log"; then
        _step_ends "$name: pip could not install them. Is this computer online? Its last words:"
        tail -n 5 "$log" >&2
        rm -f "$log"
        exit 2
    fi
    rm -f "$log"
    _step_ends "$name: done in $((SECONDS - began)) s"
}

_show_pip() {
    local line seen=0 what is_done=1
    while IFS= read -r line; do
        case $line in
            Collecting* | "Requirement already"* | Ignoring*)
                seen=$((seen + 1))
                what=${line#Collecting }
                case $line in Collecting*) _step "$1: $seen of $2, fetching ${what%%[= (]*}" ;; esac
                ;;
            "Installing collected"*) _step "$1: installing" ;;
            carside:done) is_done=0 ;;
        esac
        printf '%s\n' "$line" >>"$3"
    done
    return $is_done
}
