# Sourced by ./snowglobe and ./test: finds what the machine lacks and installs it, asking first.
# Sets CARGO to a cargo that is new enough. Debian 12 is what it knows to install on; elsewhere it names what is missing.

MINIMUM_RUST=1.95

# The system packages that the program needs to run: command, package.
RUN_NEEDS="nft:nftables ip:iproute2"
# And to build.
BUILD_NEEDS="cc:gcc"

say() { printf '%s\n' "$*" >&2; }

# find_cargo: prints the path of a cargo whose rustc is at least MINIMUM_RUST; fails if there is none.
find_cargo() {
  local candidate rustc version
  for candidate in "$(command -v cargo || true)" "$HOME/.cargo/bin/cargo" /usr/bin/cargo; do
    [ -x "$candidate" ] || continue
    rustc="$(dirname "$candidate")/rustc"
    version=$("$rustc" --version 2>/dev/null | cut -d' ' -f2) || continue
    if [ "$(printf '%s\n%s\n' "$MINIMUM_RUST" "$version" | sort -V | head -n1)" = "$MINIMUM_RUST" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

# has COMMAND: on PATH or where Debian keeps system commands.
has() { command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ] || [ -x "/sbin/$1" ]; }

# missing_packages NEEDS…: the packages whose command is not there.
missing_packages() {
  local need
  for need in $*; do
    has "${need%%:*}" || printf '%s ' "${need##*:}"
  done
}

# install_packages YES PACKAGES…: by apt-get, as root or by sudo, after a question unless YES is 1.
install_packages() {
  local yes=$1 answer as_root=""
  shift
  [ $# -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "Missing: $*. This script installs with apt-get only: please install them with your system's package manager."
    return 1
  fi
  [ "$(id -u)" = 0 ] || as_root=sudo
  if [ "$yes" != 1 ]; then
    if [ ! -t 0 ]; then
      say "Missing: $*. Install them with:  ${as_root:+sudo }apt-get install $*   (or repeat with --yes)"
      return 1
    fi
    printf 'Snowglobe needs: %s\nInstall with "%sapt-get install"? [Y/n] ' "$*" "${as_root:+sudo }" >&2
    read -r answer
    case $answer in [nN]*) say "Nothing was installed."; return 1 ;; esac
  fi
  if [ -n "$as_root" ] && ! command -v sudo >/dev/null 2>&1; then
    say "Missing: $*. There is no sudo here: as root, run  apt-get install $*"
    return 1
  fi
  say "Installing: $*"
  if ! DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends "$@" >/tmp/snowglobe-apt.$$ 2>&1; then
    # A fresh machine has no package lists yet.
    if ! { $as_root apt-get update && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends "$@"; } >/tmp/snowglobe-apt.$$ 2>&1; then
      tail -n 5 /tmp/snowglobe-apt.$$ >&2
      rm -f /tmp/snowglobe-apt.$$
      say "apt-get could not install: $*"
      return 1
    fi
  fi
  rm -f /tmp/snowglobe-apt.$$
}

# prepare YES EXTRA-PACKAGES…: everything to build and run; sets CARGO.
prepare() {
  local yes=$1 wanted
  shift
  wanted="$(missing_packages $RUN_NEEDS $BUILD_NEEDS) $*"
  CARGO=$(find_cargo) || wanted="$wanted rustc-web cargo-web"
  # shellcheck disable=SC2086
  install_packages "$yes" $wanted || return 1
  CARGO=$(find_cargo) || { say "No Rust toolchain of at least $MINIMUM_RUST was found on PATH."; return 1; }
  PATH="$(dirname "$CARGO"):$PATH:/usr/sbin:/sbin"
  export PATH CARGO
}
