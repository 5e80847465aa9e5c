#!/usr/bin/env bash
# Installs the system packages that are missing and makes the virtual environment. Usage: setup.sh <venv>
set -euo pipefail
venv=$1

packages="g++ cmake ninja-build ccache pkg-config git libfmt-dev libsqlite3-dev libssl-dev libgtest-dev libgmock-dev
  libbenchmark-dev librapidcheck-dev libhowardhinnant-date-dev tzdata python3 python3-dev python3-venv
  clang-16 clang-tidy-16 clang-format-16 libclang-rt-16-dev"

missing() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed' || echo "$1"; }
absent() { for package in "$@"; do missing "$package"; done; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

boost_packages() {  # the release's own Boost where it is new enough, else the parallel one
  if [ -n "$(apt-cache policy libboost1.81-dev 2>/dev/null | grep -E 'Candidate: [0-9]')" ]; then
    echo libboost1.81-dev libboost-json1.81-dev
  else
    echo libboost-dev libboost-json-dev
  fi
}

clang_packages() {  # 16 where there is one, else the release's default
  if [ -n "$(apt-cache policy clang-16 2>/dev/null | grep -E 'Candidate: [0-9]')" ]; then echo "$1"; else
    echo "$1" | sed -E 's/libclang-rt-16-dev//; s/(clang|clang-tidy|clang-format)-16/\1/g'
  fi
}

boost_there() { grep -qsE 'define BOOST_VERSION 1(08[1-9]|09|[1-9])' /usr/include/boost/version.hpp; }

if command -v apt-get >/dev/null; then
  wanted=$(absent $packages)
  boost_there || wanted="$wanted boost"
  if [ -n "${wanted//[[:space:]]/}" ]; then
    as_root apt-get update -qq
    all=$(clang_packages "$packages")
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $all $(boost_there || boost_packages) >/dev/null
  fi
fi

# The system's Python: the one whose headers were just installed, whatever comes first on PATH.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
if [ ! -x "$venv/bin/python" ]; then "$python" -m venv "$venv"; fi
stamp="$venv/.requirements"
if ! cmp -s requirements-dev.txt "$stamp"; then
  "$venv/bin/python" -m pip install -q --disable-pip-version-check -r requirements-dev.txt
  cp requirements-dev.txt "$stamp"
fi
