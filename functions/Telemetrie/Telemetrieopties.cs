using Microsoft.Extensions.Configuration;
using OpenTelemetry.Exporter;

namespace InzetOpMaat.Functions;

/// <summary>Where traces, metrics and logs go, by OTLP. Without an address nothing is sent.</summary>
internal sealed record Telemetrieopties(Uri Adres, OtlpExportProtocol Protocol)
{
    /// <exception cref="InstellingException">The address is none.</exception>
    public static Telemetrieopties? Van(IConfiguration instellingen)
    {
        if (instellingen["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 } tekst)
        {
            return null;
        }

        return Uri.TryCreate(tekst, UriKind.Absolute, out var adres)
            ? new(adres, instellingen["OTEL_EXPORTER_OTLP_PROTOCOL"] == "http/protobuf" ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc)
            : throw new InstellingException("Instelling OTEL_EXPORTER_OTLP_ENDPOINT is geen adres, zoals http://localhost:4317.");
    }

    /// <summary>With gRPC all goes to one address, over HTTP each kind has its own (OTLP specification, "OTLP/HTTP Request").</summary>
    public void Zet(OtlpExporterOptions uitvoer, string soort)
    {
        uitvoer.Protocol = Protocol;
        uitvoer.Endpoint = Protocol == OtlpExportProtocol.Grpc ? Adres : new Uri($"{Adres.ToString().TrimEnd('/')}/v1/{soort}");
    }
}
