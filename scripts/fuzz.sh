#!/usr/bin/env bash
# Runs each fuzz target for a minute. Usage: fuzz.sh <build folder>
set -euo pipefail
for target in "$1"/tests/fuzz/*_fuzz; do
  corpus="$1/corpus/$(basename "$target")"
  mkdir -p "$corpus"
  echo "== $(basename "$target")"
  "$target" -max_total_time="${KEFU_FUZZ_SECONDS:-60}" -max_len=4096 -print_final_stats=1 "$corpus" 2>&1 | tail -n 8
done
