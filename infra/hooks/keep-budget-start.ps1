# Remembers the month in which the budget begins: Azure refuses to move it later.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

if (-not $env:FINAL_ACCOUNTS_BUDGET_START) {
  azd env set FINAL_ACCOUNTS_BUDGET_START ([DateTime]::UtcNow.ToString('yyyy-MM-01'))
}
