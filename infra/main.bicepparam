using './main.bicep'

param omgeving = 'test'
param maximumInstanceCount = 10
param instanceMemoryMB = 2048
param bewaartermijnTelemetrie = 90
param opslagSku = 'Standard_ZRS'
param instellingen = {}
