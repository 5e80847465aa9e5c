#!/usr/bin/env bash
# Runs all C++ and Python tests, each runner with its own closing line. Usage: test.sh <build folder> <python> <jobs>
set -euo pipefail
build=$1 python=$2 jobs=$3
rm -rf "$build/spec" && mkdir -p "$build/spec"
ctest --test-dir "$build" --output-on-failure -j "$jobs"
"$python" -m pytest tests/python tests/house -q --spec-out "$build/spec/python.json"
