#!/bin/sh
# Second phase of a deployment: lets Event Grid tell the app about new files of the inbox.
# The key of the webhook exists once the host has loaded the code, so the app is woken first.
set -eu

if [ "${FINAL_ACCOUNTS_SUBSCRIBE_INBOX:-false}" = true ]; then
  exit 0
fi

attempt=1
until curl --fail --silent --show-error --output /dev/null --max-time 60 "$API_URL/reports"; do
  if [ "$attempt" -ge 10 ]; then
    echo "The app does not answer at $API_URL/reports. Look at its log stream, then run: azd deploy" >&2
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep 15
done

azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX true
if ! azd provision --no-prompt; then
  azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false
  echo "Event Grid could not be subscribed: uploads will lie in the inbox unread. Run again: azd deploy" >&2
  exit 1
fi
