param naam string
param location string
param tags object
param sku string
param pakketcontainer string
param werkruimteId string

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: naam
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    // Only identities, no keys: who did what is known, and there is nothing to leak.
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
  parent: account
  name: 'default'
  properties: {
    // A letter or document that was deleted by mistake can come back for a week; after that it is gone, as it should be.
    deleteRetentionPolicy: {
      enabled: true
      days: 7
    }
  }
}

resource pakket 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01' = {
  parent: blobs
  name: pakketcontainer
}

resource rijen 'Microsoft.Storage/storageAccounts/tableServices@2023-01-01' = {
  parent: account
  name: 'default'
}

resource wachtrijen 'Microsoft.Storage/storageAccounts/queueServices@2023-01-01' = {
  parent: account
  name: 'default'
}

// Who wrote and deleted rows; reads by the app itself are too many and are logged by the app.
resource rijenlog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'naar-werkruimte'
  scope: rijen
  properties: {
    workspaceId: werkruimteId
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

output naam string = account.name
output pakketUri string = '${account.properties.primaryEndpoints.blob}${pakketcontainer}'
