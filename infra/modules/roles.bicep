// What the app's identity may do, and nothing more; what an uploader may do beside it.

param hostStorageName string
param reportStorageName string
param insightsName string
param identityName string
param inboxContainer string

@description('Who uploads reports by hand: may write to the inbox and nowhere else. Empty means nobody.')
param uploaderPrincipalId string

@allowed(['User', 'Group', 'ServicePrincipal'])
param uploaderPrincipalType string

var roles = {
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  storageAccountContributor: '17d1049b-9a84-46fb-8f53-869881c3d3ab'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

// What the host asks for on AzureWebJobsStorage where there is a blob trigger; tables are where it keeps its own diagnostics.
var onHostStorage = [
  roles.storageAccountContributor
  roles.storageBlobDataOwner
  roles.storageQueueDataContributor
  roles.storageTableDataContributor
]

// What the triggers and the steps need on the reports: a blob trigger asks for Owner of the data, which is no right over the account.
var onReportStorage = [
  roles.storageBlobDataOwner
  roles.storageQueueDataContributor
  roles.storageTableDataContributor
]

resource hostStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: hostStorageName
}

resource reportStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: reportStorageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource inbox 'containers' existing = {
      name: inboxContainer
    }
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource hostRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in onHostStorage: {
    name: guid(hostStorage.id, identity.id, role)
    scope: hostStorage
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource reportRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in onReportStorage: {
    name: guid(reportStorage.id, identity.id, role)
    scope: reportStorage
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource telemetryRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identity.id, roles.monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.monitoringMetricsPublisher
    )
  }
}

resource uploaderRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(uploaderPrincipalId)) {
  name: guid(reportStorage::blobs::inbox.id, uploaderPrincipalId, roles.storageBlobDataContributor)
  scope: reportStorage::blobs::inbox
  properties: {
    principalId: uploaderPrincipalId
    principalType: uploaderPrincipalType
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.storageBlobDataContributor
    )
  }
}
