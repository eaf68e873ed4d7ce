#!/bin/sh
# Installs what Karatu is built and tested with, on Debian 12 or later and Ubuntu 24.04 or later.
# Swift itself is not among it. When nothing is missing, this says nothing and needs no network.
set -eu

# A line: packages of which any will do, the last of them the one to install, as its name is the
# same in every release; then what it is for.
needed() {
  cat <<'PACKAGES'
git                                 Swift fetches the libraries that Package.swift names
ca-certificates                     Swift checks with them whom it fetches libraries from
libcurl4|curl                       Swift's package manager is built on it
libxml2|libxml2-utils               Swift's package manager and linker are built on it
libstdc++-dev|g++                   Swift's compiler links programs with it
binutils-gold                       Swift's compiler links tests with it
libncurses-dev                      screens on every terminal
libsqlite3-dev                      the learners' records
libcmark-gfm-dev                    lessons in Markdown
libcmark-gfm-extensions-dev         tables in lessons
zlib1g-dev                          course packages
libsodium-dev                       signatures, PINs and digests
libharfbuzz-dev                     names in any script on certificates
libfribidi-dev                      names that run from right to left
libqrencode-dev                     the code on a certificate that a telephone checks
libpng-dev                          pictures of lessons, once a learner asks for one
libchafa-dev                        pictures drawn with the cells of a terminal
fonts-dejavu-core                   the letters of a certificate
unicode-data                        tests hold line breaks and characters against Unicode with it
tmux                                tests read screens from it
poppler-utils                       tests read certificates with it
qpdf                                tests check a certificate's structure with it
minisign                            tests check the signatures of courses with it
zip                                 tests make packages with it
unzip                               tests read packages with it
zbar-tools                          tests read a certificate's code with it
python3-jsonschema                  tests check manifests by their schema with it
w3m                                 the bench sets the first frame beside its
lynx                                the bench sets the bytes of a page beside its
PACKAGES
}

fail() {
  printf 'Set-up stopped: %s\n' "$1" >&2
  exit 1
}

command -v swift >/dev/null 2>&1 ||
  echo 'Swift 6.1 or later is missing; https://www.swift.org/install says how to get it.' >&2

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
  fail "this system is not Debian or Ubuntu. Install by its own means what stands in the list in
$0, then use Swift without this script."
fi

# Every installed package and what it stands in for, a name in a line.
installed=$(
  dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Provides}\n' |
    sed -n 's/^installed //p' | tr -s ' ,' '\n\n'
)

is_installed() {
  case "
$installed
" in
    *"
$1
"*) return 0 ;;
    *) return 1 ;;
  esac
}

any_is_installed() (
  IFS='|'
  for name in $1; do
    if is_installed "$name"; then return 0; fi
  done
  return 1
)

missing=
while read -r names purpose; do
  if any_is_installed "$names"; then continue; fi
  name=${names##*|}
  printf 'Installing %s: %s.\n' "$name" "$purpose"
  missing="$missing $name"
done <<LIST
$(needed)
LIST

if [ -z "$missing" ]; then exit 0; fi

if [ "$(id -u)" -eq 0 ]; then
  as_root() { env "$@"; }
elif command -v sudo >/dev/null 2>&1; then
  as_root() { sudo env "$@"; }
else
  fail "only an administrator can do that. Run this as root, then go on:
apt-get install --no-install-recommends$missing"
fi

echo 'Fetching them; on a slow line this takes a while.'
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A list that cannot be fetched matters only if a package then cannot be either.
as_root apt-get --quiet update >"$log" 2>&1 || true

# shellcheck disable=SC2086 # The names are words on purpose.
if ! as_root DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes \
  -o DPkg::Lock::Timeout=300 install --no-install-recommends $missing >>"$log" 2>&1 </dev/null; then
  { grep '^E:' "$log" || cat "$log"; } | tail -n 3 >&2
  if grep -q 'Unable to locate package\|has no installation candidate' "$log"; then
    fail 'the package lists do not have a package. If they could not be fetched, connect to the
network and run this again; on Ubuntu, also see that "universe" is enabled.'
  fi
  if grep -q 'Failed to fetch\|Unable to fetch' "$log"; then
    fail 'packages could not be downloaded. Connect to the network and run this again.'
  fi
  fail 'apt-get could not install the packages, for the reason above.'
fi
