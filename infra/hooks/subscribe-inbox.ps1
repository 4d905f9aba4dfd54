# Second phase of a deployment: lets Event Grid tell the app about new files of the inbox.
# The key of the webhook exists once the host has loaded the code, so the app is woken first.
$ErrorActionPreference = 'Stop'

if ($env:FINAL_ACCOUNTS_SUBSCRIBE_INBOX -eq 'true') { exit 0 }

$answered = $false
for ($attempt = 1; -not $answered; $attempt++) {
  try {
    Invoke-WebRequest -Uri "$env:API_URL/reports" -TimeoutSec 60 | Out-Null
    $answered = $true
  }
  catch {
    if ($attempt -ge 10) {
      [Console]::Error.WriteLine("The app does not answer at $env:API_URL/reports. Look at its log stream, then run: azd deploy")
      exit 1
    }
    Start-Sleep -Seconds 15
  }
}

azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX true
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
azd provision --no-prompt
if ($LASTEXITCODE -ne 0) {
  azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false
  [Console]::Error.WriteLine('Event Grid could not be subscribed: uploads will lie in the inbox unread. Run again: azd deploy')
  exit 1
}
