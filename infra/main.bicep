// Everything that the pipeline needs in Azure, in one resource group. Deployed by `azd up` (azure.yaml) or by
// `az deployment sub create`; docs/deploy.md says how.

targetScope = 'subscription'

@description('Name of the environment; part of every name, so that several live beside each other.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('Azure region; Flex Consumption must be offered there.')
param location string

@description('Memory of one instance of the app.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int

@description('How many instances may run at once: the ceiling of speed and of cost.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('When every report of the year is rendered again: NCRONTAB with six fields, UTC.')
param republishSchedule string

@description('Copies of the storage account: within a data centre, across zones, across regions.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS', 'Standard_RAGZRS'])
param storageSku string

@description('Storage reachable through private endpoints only.')
param privateNetwork bool

@description('A lock against deletion of the storage account.')
param lockStorage bool

@description('Days that a deleted or overwritten blob can be brought back.')
param recoveryDays int

@description('Days that logs are kept.')
param logRetentionDays int

@description('Gigabytes of logs a day after which no more are taken; -1 means no cap.')
param logDailyCapGb int

@description('Who is told about alerts; empty means the owners of the subscription.')
param alertEmails string[]

@description('What a month may cost before somebody is told, in the currency of the subscription; 0 means no budget.')
param monthlyBudget int

@description('First day of the month in which the budget begins, yyyy-MM-01; empty means this month. It cannot be moved later, so azd keeps the first one.')
param budgetStart string = ''

@description('Not to be given: the clock, which Bicep shows to defaults of parameters only.')
param thisMonth string = utcNow('yyyy-MM-01')

@description('Object id of who may upload to the inbox (azd: whoever runs it); empty means nobody beside those who already may.')
param uploaderPrincipalId string = ''

@allowed(['User', 'Group', 'ServicePrincipal'])
param uploaderPrincipalType string = 'User'

@description('Second phase: the app is deployed and Event Grid can subscribe its webhook.')
param subscribeInbox bool = false

var tags = { 'azd-env-name': environmentName, project: 'final-accounts' }
var token = uniqueString(subscription().id, environmentName, location)
// Names are calculated here and not handed from module to module: only so can they be predicted before a deployment.
var names = {
  app: 'func-final-accounts-${token}'
  identity: 'id-final-accounts-${token}'
  insights: 'appi-final-accounts-${token}'
  hostStorage: 'stfahost${token}'
  reportStorage: 'stfadata${token}'
}
var inboxContainer = 'inbox'
var deploymentContainer = 'deployment-packages'

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-final-accounts-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: names.identity
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-final-accounts-${token}'
    insightsName: names.insights
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: logDailyCapGb
  }
}

module hostAccount 'modules/account.bicep' = {
  scope: group
  params: {
    name: names.hostStorage
    location: location
    tags: tags
    // Lost host storage is made again by one `azd up`; it needs no copy in another region.
    sku: 'Standard_LRS'
    privateOnly: privateNetwork
  }
}

module hostStorage 'modules/host-storage.bicep' = {
  scope: group
  dependsOn: [hostAccount]
  params: {
    accountName: names.hostStorage
    deploymentContainer: deploymentContainer
  }
}

module reportAccount 'modules/account.bicep' = {
  scope: group
  params: {
    name: names.reportStorage
    location: location
    tags: tags
    sku: storageSku
    privateOnly: privateNetwork
  }
}

module reportStorage 'modules/report-storage.bicep' = {
  scope: group
  dependsOn: [reportAccount]
  params: {
    accountName: names.reportStorage
    recoveryDays: recoveryDays
    lock: lockStorage
    workspaceId: monitoring.outputs.workspaceId
    inboxContainer: inboxContainer
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  dependsOn: [hostAccount, reportAccount]
  params: {
    name: 'vnet-final-accounts-${token}'
    location: location
    tags: tags
    hostStorageName: names.hostStorage
    reportStorageName: names.reportStorage
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  dependsOn: [identity, monitoring, hostStorage, reportStorage]
  params: {
    hostStorageName: names.hostStorage
    reportStorageName: names.reportStorage
    insightsName: names.insights
    identityName: names.identity
    uploaderPrincipalId: uploaderPrincipalId
    uploaderPrincipalType: uploaderPrincipalType
    inboxContainer: inboxContainer
  }
}

module functions 'modules/functions.bicep' = {
  scope: group
  // The host reads storage as soon as it starts.
  dependsOn: [roles]
  params: {
    planName: 'plan-final-accounts-${token}'
    appName: names.app
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    hostStorageName: names.hostStorage
    reportStorageName: names.reportStorage
    insightsName: names.insights
    workspaceId: monitoring.outputs.workspaceId
    deploymentContainer: deploymentContainer
    subnetId: network.?outputs.functionsSubnetId ?? ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    republishSchedule: republishSchedule
  }
}

module inboxEvents 'modules/inbox-events.bicep' = {
  scope: group
  dependsOn: [functions, reportStorage]
  params: {
    topicName: 'evgt-final-accounts-${token}'
    location: location
    tags: tags
    storageAccountName: names.reportStorage
    functionAppName: names.app
    workspaceId: monitoring.outputs.workspaceId
    inboxContainer: inboxContainer
    functionName: 'IngestReport'
    subscribe: subscribeInbox
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    namePrefix: 'final-accounts-${environmentName}'
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    inboxTopicId: inboxEvents.outputs.topicId
    storageAccountName: names.reportStorage
    inboxContainer: inboxContainer
    contactEmails: alertEmails
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: {
    name: 'budget-final-accounts-${environmentName}'
    monthlyAmount: monthlyBudget
    startDate: empty(budgetStart) ? thisMonth : budgetStart
    contactEmails: alertEmails
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output STORAGE_ACCOUNT_NAME string = names.reportStorage
output FUNCTION_APP_NAME string = names.app
output API_URL string = 'https://${functions.outputs.hostName}/api'
output SITE_URL string = reportAccount.outputs.websiteUrl
