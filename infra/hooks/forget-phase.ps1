# The environment is gone: the next `azd up` begins with the first phase, and with a budget of its own.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false
azd env set FINAL_ACCOUNTS_BUDGET_START ''
