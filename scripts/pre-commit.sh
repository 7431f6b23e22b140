#!/bin/sh
# The hook of .pre-commit-hooks.yaml: a range where pre-commit names one, what is staged before a commit, else the tree.
set -eu
cli="$(dirname "$0")/../dist/cli/index.js"
if [ -n "${PRE_COMMIT_FROM_REF:-}" ]; then
  exec node "$cli" lint --base "$PRE_COMMIT_FROM_REF" --head "$PRE_COMMIT_TO_REF"
elif git diff --cached --quiet; then
  exec node "$cli" lint --scan tree
fi
exec node "$cli" lint --staged
