// What wakes somebody up. docs/operations.md says for each alert what it means and what to do; a test holds the two lists together.

param namePrefix string
param location string
param tags object
param workspaceId string
param inboxTopicId string
param storageAccountName string
param inboxContainer string
param contactEmails string[]

@description('One of the queries below, as Azure Monitor runs it.')
type logAlert = {
  name: string
  description: string
  query: string

  @description('How often it is asked, ISO 8601.')
  every: string

  @description('How far back a question looks, ISO 8601.')
  over: string

  @minValue(0)
  @maxValue(4)
  severity: int
}

var logAlerts logAlert[] = [
  {
    name: 'poison-messages'
    description: 'A step failed so often that its message went to the poison queue: one report is not processed until somebody sends it round again.'
    query: format(loadTextContent('../queries/poison-messages.kql'), storageAccountName)
    every: 'PT5M'
    over: 'PT15M'
    severity: 1
  }
  {
    name: 'failed-steps'
    description: 'More than ten runs of a function failed within a quarter of an hour: storage, a release or a kind of report is broken.'
    query: loadTextContent('../queries/failed-steps.kql')
    every: 'PT5M'
    over: 'PT15M'
    severity: 2
  }
  {
    name: 'upload-without-publication'
    description: 'An uploaded file has been neither published nor rejected an hour later.'
    query: format(loadTextContent('../queries/upload-without-publication.kql'), storageAccountName, inboxContainer)
    every: 'PT15M'
    over: 'PT6H'
    severity: 2
  }
]

resource contacts 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${namePrefix}-contacts'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'accounts'
    enabled: true
    emailReceivers: [
      for (address, index) in contactEmails: {
        name: 'contact-${index + 1}'
        emailAddress: address
        useCommonAlertSchema: true
      }
    ]
    // Without an address the owners of the subscription are told: an alert that reaches nobody is none.
    armRoleReceivers: empty(contactEmails)
      ? [{ name: 'owners', roleId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', useCommonAlertSchema: true }]
      : []
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in logAlerts: {
    name: '${namePrefix}-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.name
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: alert.every
      windowSize: alert.over
      autoMitigate: true
      // The tables come into being with the first log entry, which is after the first deployment.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [contacts.id] }
    }
  }
]

resource lostUploads 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${namePrefix}-uploads-not-delivered'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid gave up telling the app about an upload: the file lies in the inbox and nobody works on it.'
    severity: 1
    enabled: true
    scopes: [inboxTopicId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dropped'
          metricName: 'DroppedEventCount'
          operator: 'GreaterThan'
          threshold: 0
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: contacts.id }]
  }
}
