// New blobs of the inbox are told to the app by Event Grid: Flex Consumption has no polling blob trigger.
// Two phases: the webhook is guarded by a system key that exists only after the code has run once, so the subscription
// is made by a second deployment of the same template (the postdeploy hook of azure.yaml does it).

param topicName string
param location string
param tags object
param storageAccountName string
param functionAppName string
param workspaceId string
param inboxContainer string

@description('Second phase: the app is deployed, its webhook can be subscribed.')
param subscribe bool

@description('The blob-triggered function, as the host names it.')
param functionName string

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageAccountName
}

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: topicName
  location: location
  tags: tags
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }

  resource inbox 'eventSubscriptions' = if (subscribe) {
    name: 'inbox'
    properties: {
      destination: {
        endpointType: 'WebHook'
        properties: {
          // The key is read by Resource Manager while it deploys; it is in no parameter and in no output.
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${functionName}&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
          minimumTlsVersionAllowed: '1.2'
        }
      }
      eventDeliverySchema: 'EventGridSchema'
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/${inboxContainer}/'
      }
      retryPolicy: {
        eventTimeToLiveInMinutes: 1440
        maxDeliveryAttempts: 30
      }
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: topic
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'DeliveryFailures', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output topicId string = topic.id
