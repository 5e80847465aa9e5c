#!/usr/bin/env bash
# Accuracy on labelled texts and speed beside the peers. Usage: bench.sh <build folder> <python>
set -euo pipefail
build=$1
labelled=${KEFU_LABELLED:-../shared/data/labelled/complaints_dev.jsonl}
echo "== complaint judgement, rule packs only"
if [ -f "$labelled" ]; then
  echo "all rows:"
  "$build/tests/bench/judge_accuracy" "$labelled" | grep 'macro-F1'
  echo "the half that the packs were written without:"
  "$build/tests/bench/judge_accuracy" "$labelled" --half odd | grep 'macro-F1'
else
  echo "no labelled texts at $labelled: skipped"
fi
echo "== texts judged per second"
"$build/tests/bench/judge_bench" --benchmark_min_time=0.5
echo "== events appended per second, beside raw SQLite inserts of the same bytes"
"$build/tests/bench/append_bench" --benchmark_min_time=0.5
