namespace InzetOpMaat.Functions;

/// <summary>The settings under <c>Graph__</c> (local.settings.sample.json).</summary>
public sealed class GraphOpties
{
    public const string Sectie = "Graph";

    public Uri BasisUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    public Graphaanmelding Aanmelding { get; set; } = Graphaanmelding.Identiteit;

    /// <summary>The shared mailbox from which klanten get their e-mail.</summary>
    public string Postbus { get; set; } = "";

    /// <summary>How long one request may take before its outcome counts as unknown.</summary>
    public TimeSpan Geduld { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The To Do list that mirrors the tasks of a colleague.</summary>
    public string Takenlijst { get; set; } = "Inzet op maat";
}
