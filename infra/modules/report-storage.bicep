// Reports as blobs, figures as tables, work as queues, pages as a static website.

param accountName string

@description('Days that a deleted or overwritten blob can be brought back.')
@minValue(1)
@maxValue(365)
param recoveryDays int

@description('A lock against deletion of the account; it must be taken off before `azd down`.')
param lock bool

param workspaceId string
param inboxContainer string

// The names are those of ResourceNames.cs; tests/FinalAccounts.Infra.Tests holds both together.
var containers = [inboxContainer, 'originals', 'documents', 'reports', 'checks', '$web']
var queues = ['republish-year', 'normalise-tables', 'check-figures', 'publish-report', 'publish-site']
var tables = ['Reports', 'Versions', 'Figures', 'Lines', 'Findings', 'Rejected']

// A message that failed too often goes to the queue of the same name with this ending. The host would make it on first use,
// but a list of failed work must not fail because nothing has failed yet.
var allQueues = concat(flatten(map(queues, queue => [queue, '${queue}-poison'])), ['webjobs-blobtrigger-poison'])

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: accountName
}

// Static websites are in the resource provider since this version; every other storage type stays on the project's version.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-08-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: recoveryDays }
    containerDeleteRetentionPolicy: { enabled: true, days: recoveryDays }
    staticWebsite: {
      enabled: true
      indexDocument: 'index.html'
      errorDocument404Path: '404.html'
    }
  }

  resource container 'containers@2025-01-01' = [
    for container in containers: {
      name: container
      properties: { publicAccess: 'None' }
    }
  ]
}

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'

  resource queue 'queues' = [
    for queue in allQueues: {
      name: queue
    }
  ]
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-01-01' = {
  parent: account
  name: 'default'

  resource table 'tables' = [
    for table in tables: {
      name: table
    }
  ]
}

// Nothing current is ever deleted. What a report was made from is read again only when a year is republished, so it may cool down;
// what was overwritten goes when its time to be restored is over.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-01-01' = {
  parent: account
  name: 'default'
  dependsOn: [blobs]
  properties: {
    policy: {
      rules: [
        {
          name: 'cool-what-is-rarely-read'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: map(filter(containers, name => name != '$web'), name => '${name}/')
            }
            actions: { baseBlob: { tierToCool: { daysAfterModificationGreaterThan: 90 } } }
          }
        }
        {
          name: 'drop-old-versions'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: recoveryDays } } }
          }
        }
      ]
    }
  }
}

resource deleteLock 'Microsoft.Authorization/locks@2020-05-01' = if (lock) {
  name: 'keep-reports'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds every published report. Take this lock off before removing the environment.'
  }
}

// Writes feed the alerts on poison messages and on uploads without a result. Reads would cost more than they tell.
resource blobLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'StorageWrite', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

resource queueLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: queueService
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageWrite', enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

resource tableLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: tableService
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}
