#!/bin/sh
# Remembers the month in which the budget begins: Azure refuses to move it later.
set -eu

if [ -z "${FINAL_ACCOUNTS_BUDGET_START:-}" ]; then
  azd env set FINAL_ACCOUNTS_BUDGET_START "$(date -u +%Y-%m-01)"
fi
