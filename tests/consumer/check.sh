#!/usr/bin/env bash
# Installs the build, then configures, builds and runs the consumer against it. Usage: check.sh <build> <source> <work>
set -euo pipefail
rm -rf "$3"
cmake --install "$1" --prefix "$3/install" >/dev/null
cmake -S "$2/tests/consumer" -B "$3/build" -DCMAKE_PREFIX_PATH="$3/install" -DCMAKE_CXX_FLAGS="${KEFU_CONSUMER_FLAGS:-}" >/dev/null
cmake --build "$3/build" >/dev/null
"$3/build/shop"
PKG_CONFIG_PATH=$(dirname "$(find "$3/install" -name kefu.pc)") pkg-config --exists kefu
