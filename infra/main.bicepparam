using './main.bicep'

param omgeving = 'test'
// The client id of the app registration of this API.
param aanmeldPubliek = '00000000-0000-0000-0000-000000000000'
param graphPostbus = 'afspraken@gemeente.example'
param maximumInstanceCount = 10
param instanceMemoryMB = 2048
param bewaartermijnTelemetrie = 90
param opslagSku = 'Standard_ZRS'
param instellingen = {}
