param naam string
param location string
param tags object
param bewaartermijn int

resource werkruimte 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: 'log-${naam}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: bewaartermijn
  }
}

resource inzicht 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${naam}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: werkruimte.id
    // Telemetry is sent under the identity of the app; a key that leaks is worth nothing.
    DisableLocalAuth: true
  }
}

output naam string = inzicht.name
output verbinding string = inzicht.properties.ConnectionString
output werkruimteId string = werkruimte.id
