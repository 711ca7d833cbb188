namespace InzetOpMaat.Functions;

/// <summary>Reads a household with its members.</summary>
public sealed class Huishoudlezer(Opslag opslag, Huishoudleden leden)
{
    /// <summary>Null when there is no such household.</summary>
    internal async Task<Huishoudweergave?> Lees(string huishoudenId)
    {
        if (await opslag.Lees<Huishouden>(huishoudenId, Sleutels.Huishouden) is not { Waarde: var huishouden })
        {
            return null;
        }

        var heeftUitkering = await opslag.Lees<Uitkering>(huishoudenId, Sleutels.Uitkering) is not null;
        return new(
            huishoudenId,
            [.. (await leden.Lopend(huishoudenId)).Select(reis => new Huishoudlidweergave(reis.Id, Koppeling.Naar(("klantreis", Adressen.Klantreis(reis.Id)))))],
            huishouden.ConsulentId,
            Koppeling.Naar(
                ("self", Adressen.Huishouden(huishoudenId)),
                ("uitkering", heeftUitkering ? Adressen.Uitkering(huishoudenId) : null)));
    }
}
