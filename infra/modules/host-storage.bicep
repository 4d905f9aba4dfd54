// What the Functions host keeps for itself: leases, its keys, the deployed package. It is an account of its own because the host asks
// for Storage Account Contributor on it (blob trigger), and nobody should hold that role where the reports are.

param accountName string
param deploymentContainer string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: accountName

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = {
  parent: account::blobs
  name: deploymentContainer
  properties: { publicAccess: 'None' }
}
