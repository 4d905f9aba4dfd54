// The Functions app on a Flex Consumption plan: .NET 10, isolated worker, one user-assigned identity, no keys.

param planName string
param appName string
param location string
param tags object
param identityId string
param identityClientId string
param hostStorageName string
param reportStorageName string
param insightsName string
param deploymentContainer string
param workspaceId string

@description('Subnet for outbound traffic; empty means none.')
param subnetId string

@allowed([512, 2048, 4096])
param instanceMemoryMB int

@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('When every report of the year is rendered again: NCRONTAB with six fields, UTC.')
param republishSchedule string

resource hostStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: hostStorageName
}

resource reportStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: reportStorageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: appName
  location: location
  // azd finds the app to deploy to by this tag: it is the service's name in azure.yaml.
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostStorage.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      http20Enabled: true
      // Reading is open to pages of every site; what changes something needs a function key.
      cors: {
        allowedOrigins: ['*']
      }
    }
  }

  // Every setting that the host and the code read. FUNCTIONS_WORKER_RUNTIME is absent on purpose:
  // Flex Consumption takes the runtime from functionAppConfig and refuses the setting.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      // The host's own.
      AzureWebJobsStorage__accountName: hostStorage.name
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identityClientId
      // The connection of the triggers and the steps. A blob trigger needs the queues' address beside the blobs'.
      FinalAccountsStorage__blobServiceUri: reportStorage.properties.primaryEndpoints.blob
      FinalAccountsStorage__queueServiceUri: reportStorage.properties.primaryEndpoints.queue
      FinalAccountsStorage__tableServiceUri: reportStorage.properties.primaryEndpoints.table
      FinalAccountsStorage__credential: 'managedidentity'
      FinalAccountsStorage__clientId: identityClientId
      // Telemetry, with Entra tokens.
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      // Every trace is kept: the exporter's default of five a second would lose uploads from the alert on missing publications.
      OTEL_SERVICE_NAME: 'final-accounts'
      OTEL_TRACES_SAMPLER: 'microsoft.fixed_percentage'
      OTEL_TRACES_SAMPLER_ARG: '1.0'
      // Judgements of plausibility, which prove nothing, among the findings: 'false' leaves them out.
      PlausibilityFindings: 'true'
      RepublishSchedule: republishSchedule
      LinePagesSchedule: '0 0 * * * *'
      // How much the site compares, and how calls to storage are repeated: the code's own defaults (docs/operations.md).
      Site__LinePagesUpTo: '200'
      StorageResilience__BreakAtCalls: '20'
      StorageResilience__BreakAtFailureRatio: '0.5'
      StorageResilience__BreakDuration: '00:00:10'
      StorageResilience__BreakSampling: '00:00:30'
      StorageResilience__FirstDelay: '00:00:00.2000000'
      StorageResilience__MaxDelay: '00:00:20'
      StorageResilience__MaxRetries: '5'
      StorageResilience__TryTimeout: '00:00:30'
    }
  }

  // Publishing by user name and password is off: azd and the workflow publish with Entra tokens.
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noPublishingPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'FunctionAppLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = app.id
output name string = app.name
output hostName string = app.properties.defaultHostName
