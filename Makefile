# Everything that a person types. `make help` lists it; README.md needs only `make demo` and `make test`.
VENV := .venv
PYTHON := $(VENV)/bin/python
STAMP := $(VENV)/.kefu
JOBS ?= 2
BUILD := build/release

.DEFAULT_GOAL := help
.PHONY: help setup demo test spec bench format tidy asan tsan fuzz docs wheel house stubs clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup:  ## system packages where they are missing, and the virtual environment
	@scripts/setup.sh $(VENV)

demo: install  ## the main job on real input: prints a summary and writes demo/report.html
	$(VENV)/bin/kefu demo --output demo

test: install  ## build and run all C++ and Python tests
	scripts/test.sh $(BUILD) $(PYTHON) $(JOBS)

install: setup
	scripts/build.sh $(BUILD) $(PYTHON) $(JOBS)

spec: install  ## run the tests and print the ids of the specification that they prove
	scripts/test.sh $(BUILD) $(PYTHON) $(JOBS)
	$(PYTHON) scripts/spec_report.py docs/rules.md $(BUILD)/spec

bench: install  ## accuracy and speed, with the peers in the same run
	scripts/bench.sh $(BUILD) $(PYTHON)

house: install  ## the tests of the house itself: layers, names, stubs, codes, sizes
	$(PYTHON) -m pytest tests/house -q

format:  ## format all C++ sources
	git ls-files '*.h' '*.cpp' | xargs clang-format-16 -i

tidy: setup  ## clang-tidy over the library
	cmake --workflow --preset tidy

asan: setup  ## all C++ tests under address and undefined-behaviour sanitizers
	cmake --workflow --preset asan

tsan: setup  ## all C++ tests under the thread sanitizer
	cmake --workflow --preset tsan

fuzz: setup  ## each fuzz target for a minute
	cmake --preset fuzz && cmake --build --preset fuzz && scripts/fuzz.sh build/fuzz

stubs: install  ## write the Python stubs again
	$(PYTHON) scripts/make_stubs.py

docs: install  ## check that the documentation's examples and lists are true
	$(PYTHON) -m pytest tests/house tests/python/test_docs.py -q

wheel: setup  ## a wheel of the Python package in dist/
	$(PYTHON) -m pip wheel --no-deps --wheel-dir dist .

clean:  ## remove what was built
	rm -rf build dist demo
