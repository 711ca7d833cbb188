param naam string
param location string
param tags object
param identiteitId string
param identiteitClientId string
param opslagnaam string
param pakketUri string
param telemetrieVerbinding string
param aanmeldUitgever string
param aanmeldPubliek string
param schermenClient string
param graphPostbus string
param linksBasisUrl string
@secure()
param linksSleutel string
param maximumInstanceCount int
param instanceMemoryMB int
param instellingen object

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${naam}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

// Each name stands in local.settings.sample.json, which says why it is there.
var platform = [
  {
    name: 'AzureWebJobsStorage__accountName'
    value: opslagnaam
  }
  {
    name: 'AzureWebJobsStorage__credential'
    value: 'managedidentity'
  }
  {
    name: 'AzureWebJobsStorage__clientId'
    value: identiteitClientId
  }
  {
    name: 'AzureWebJobsDisableHomepage'
    value: 'true'
  }
  {
    name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
    value: telemetrieVerbinding
  }
  {
    name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
    value: 'ClientId=${identiteitClientId};Authorization=AAD'
  }
  {
    name: 'AZURE_CLIENT_ID'
    value: identiteitClientId
  }
  {
    name: 'Opslag__Account'
    value: opslagnaam
  }
  {
    name: 'Vegerschema'
    value: '0 */5 * * * *'
  }
  {
    name: 'Aanmelding__Uitgever'
    value: aanmeldUitgever
  }
  {
    name: 'Aanmelding__Publiek'
    value: aanmeldPubliek
  }
  {
    name: 'Schermen__Client'
    value: schermenClient
  }
  {
    name: 'Graph__Postbus'
    value: graphPostbus
  }
  {
    name: 'Links__BasisUrl'
    value: linksBasisUrl
  }
  {
    name: 'Links__Sleutel'
    value: linksSleutel
  }
]

var eigen = [for instelling in items(instellingen): {
  name: instelling.key
  value: string(instelling.value)
}]

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: naam
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identiteitId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: concat(platform, eigen)
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: pakketUri
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identiteitId
          }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
    }
  }
}

output naam string = app.name
output adres string = 'https://${app.properties.defaultHostName}'
