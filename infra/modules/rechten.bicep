// What the app may do, each for one reason. Graph permissions are not Azure roles: see graph-rechten.md.
param opslagnaam string
param telemetrienaam string
param principalId string

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: opslagnaam
}

resource inzicht 'Microsoft.Insights/components@2020-02-02' existing = {
  name: telemetrienaam
}

var opslagrollen = [
  // Storage Blob Data Owner: the host's own leases, the package, large payloads, letters.
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  // Storage Queue Data Contributor: the queues of the durable engine.
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  // Storage Table Data Contributor: the history of the durable engine, and the domain's rows.
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]

resource opslagrecht 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for rol in opslagrollen: {
  name: guid(account.id, principalId, rol)
  scope: account
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rol)
  }
}]

// Monitoring Metrics Publisher: sending telemetry without a key.
var telemetrierol = '3913510d-42f4-4e42-8a64-420c390055eb'

resource telemetrierecht 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(inzicht.id, principalId, telemetrierol)
  scope: inzicht
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', telemetrierol)
  }
}
