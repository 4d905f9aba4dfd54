// What azd deploys. FINAL_ACCOUNTS_STAGE picks one of environments/; the rest azd knows of itself,
// or it is set with `azd env set NAME value`.

using 'main.bicep'

var stages = {
  development: loadJsonContent('environments/development.json')
  production: loadJsonContent('environments/production.json')
}
var stage = stages[readEnvironmentVariable('FINAL_ACCOUNTS_STAGE', 'development')]
var alertEmail = readEnvironmentVariable('FINAL_ACCOUNTS_ALERT_EMAIL', '')
var deployedBy = readEnvironmentVariable('AZURE_PRINCIPAL_TYPE', 'User')

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'development')
param location = readEnvironmentVariable('AZURE_LOCATION', 'southeastasia')

param instanceMemoryMB = stage.instanceMemoryMB
param maximumInstanceCount = stage.maximumInstanceCount
param republishSchedule = stage.republishSchedule
param storageSku = stage.storageSku
param privateNetwork = stage.privateNetwork
param lockStorage = stage.lockStorage
param recoveryDays = stage.recoveryDays
param logRetentionDays = stage.logRetentionDays
param logDailyCapGb = stage.logDailyCapGb
param monthlyBudget = stage.monthlyBudget

param alertEmails = empty(alertEmail) ? [] : [alertEmail]
param budgetStart = readEnvironmentVariable('FINAL_ACCOUNTS_BUDGET_START', '')
param uploaderPrincipalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param uploaderPrincipalType = deployedBy
param subscribeInbox = bool(readEnvironmentVariable('FINAL_ACCOUNTS_SUBSCRIBE_INBOX', 'false'))
