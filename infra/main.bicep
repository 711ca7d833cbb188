// One environment of InzetOpMaat in one resource group: the app, its storage, its telemetry, and what the app may do.
targetScope = 'resourceGroup'

@description('Short name of the environment, such as test or prod; part of every resource name.')
@minLength(2)
@maxLength(8)
param omgeving string

@description('Region. Flex Consumption is not in every region.')
param location string = resourceGroup().location

@description('Client id of the app registration of this API: the audience of its tokens.')
param aanmeldPubliek string

@description('Client id of the app registration of the screens: a single-page application with the redirect URI {linksBasisUrl}/app/aangemeld, that may ask for everything of this API.')
param schermenClient string

@description('The shared mailbox from which klanten get e-mail; see graph-rechten.md for what the app may do in it.')
param graphPostbus string

@description('Issuer of the tokens: Entra ID of this tenant.')
param aanmeldUitgever string = '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'

@description('Most app instances at once.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 10

@description('Memory of one app instance, in MB.')
@allowed([
  512
  2048
  4096
])
param instanceMemoryMB int = 2048

@description('Days that telemetry is kept. Personal data never stands in it; see docs/privacy.md.')
@minValue(30)
@maxValue(730)
param bewaartermijnTelemetrie int = 90

@description('Replication of the storage account.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GZRS'
])
param opslagSku string = 'Standard_ZRS'

@description('Tags on every resource.')
param tags object = {
  toepassing: 'inzetopmaat'
  omgeving: omgeving
}

@description('Where a klant reaches the app; the links in invitations begin with it, such as https://inzetopmaat.gemeente.example.')
param linksBasisUrl string

@description('Signs the links for klanten: base64 of at least 32 random bytes. Another one makes every link that was sent invalid.')
@secure()
@minLength(44)
param linksSleutel string

@description('Settings of the app beyond those of the platform: name to value. See local.settings.sample.json.')
param instellingen object = {}

var kenmerk = take(uniqueString(resourceGroup().id, omgeving), 6)
var naam = 'inzetopmaat-${omgeving}-${kenmerk}'
var opslagnaam = 'iom${omgeving}${kenmerk}'
var pakketcontainer = 'app-pakket'

resource identiteit 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${naam}'
  location: location
  tags: tags
}

module telemetrie 'modules/telemetrie.bicep' = {
  name: 'telemetrie'
  params: {
    naam: naam
    location: location
    tags: tags
    bewaartermijn: bewaartermijnTelemetrie
  }
}

module opslag 'modules/opslag.bicep' = {
  name: 'opslag'
  params: {
    naam: opslagnaam
    location: location
    tags: tags
    sku: opslagSku
    pakketcontainer: pakketcontainer
    werkruimteId: telemetrie.outputs.werkruimteId
  }
}

module rechten 'modules/rechten.bicep' = {
  name: 'rechten'
  params: {
    opslagnaam: opslag.outputs.naam
    telemetrienaam: telemetrie.outputs.naam
    principalId: identiteit.properties.principalId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    naam: naam
    location: location
    tags: tags
    identiteitId: identiteit.id
    identiteitClientId: identiteit.properties.clientId
    opslagnaam: opslag.outputs.naam
    pakketUri: opslag.outputs.pakketUri
    telemetrieVerbinding: telemetrie.outputs.verbinding
    aanmeldUitgever: aanmeldUitgever
    aanmeldPubliek: aanmeldPubliek
    schermenClient: schermenClient
    graphPostbus: graphPostbus
    linksBasisUrl: linksBasisUrl
    linksSleutel: linksSleutel
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    instellingen: instellingen
  }
  // The app cannot start before it may read its own package.
  dependsOn: [
    rechten
  ]
}

output appnaam string = app.outputs.naam
output adres string = app.outputs.adres
output identiteitPrincipalId string = identiteit.properties.principalId
output identiteitClientId string = identiteit.properties.clientId
