namespace InzetOpMaat.Orchestrations;

/// <summary>The fixed contacts of a klant: at IO one for the whole household. Source: beleidskader §1.1, §4.1.</summary>
public sealed class Contacten(Opslag opslag)
{
    public async Task<string?> Vast(Klantreis reis, Rol rol)
    {
        if (rol == Rol.Consulent && await opslag.Lees<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden) is { Waarde.ConsulentId: { } consulent })
        {
            return consulent;
        }

        return reis.Contactpersonen.TryGetValue(rol, out var contact) ? contact : null;
    }
}
