using InzetOpMaat.Functions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<Tracering>();
builder.UseMiddleware<Foutafhandeling>();
builder.UseMiddleware<Aanmeldcontrole>();
builder.Services.AddKlantreis(builder.Configuration);
builder.Build().Run();
