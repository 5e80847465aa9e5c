#!/usr/bin/env bash
# Builds the library, the tests and the Python module in one tree and links the package into the virtual environment.
# Usage: build.sh <build folder> <python> <jobs>
set -euo pipefail
build=$1 python=$2 jobs=$3
python=$(cd "$(dirname "$python")" && pwd)/$(basename "$python")
pybind11=$("$python" -m pybind11 --cmakedir)
launcher=()
if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
mkdir -p "$build"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DKEFU_BUILD_PYTHON=ON -DKEFU_BUILD_BENCH=ON \
  -DPython_EXECUTABLE="$python" -Dpybind11_DIR="$pybind11" "${launcher[@]}" >"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
cmake --build "$build" -j "$jobs"
site=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
cmake --install "$build" --component python --prefix "$site" >/dev/null
command_file=$(dirname "$python")/kefu
printf '#!%s\nimport sys\n\nfrom kefu.cli import main\n\nsys.exit(main())\n' "$python" >"$command_file"
chmod +x "$command_file"
