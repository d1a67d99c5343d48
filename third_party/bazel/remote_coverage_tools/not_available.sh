#!/bin/sh
echo "bazel coverage is not available in this tree: see docs/building.md" >&2
exit 1
