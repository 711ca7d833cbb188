using './main.bicep'

param omgeving = 'test'
// The client id of the app registration of this API.
param aanmeldPubliek = '00000000-0000-0000-0000-000000000000'
// The client id of the app registration of the screens.
param schermenClient = '00000000-0000-0000-0000-000000000000'
param graphPostbus = 'afspraken@gemeente.example'
param linksBasisUrl = 'https://inzetopmaat.gemeente.example'
// Made once with openssl rand -base64 32, and kept where the municipality keeps its secrets.
param linksSleutel = readEnvironmentVariable('LINKS_SLEUTEL')
param maximumInstanceCount = 10
param instanceMemoryMB = 2048
param bewaartermijnTelemetrie = 90
param opslagSku = 'Standard_ZRS'
param instellingen = {}
