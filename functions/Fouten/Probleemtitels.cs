namespace InzetOpMaat.Functions;

/// <summary>The title of each status that this API answers with.</summary>
internal static class Probleemtitels
{
    public static string Van(int status) => status switch
    {
        400 => "De aanvraag klopt niet",
        401 => "Aanmelden is nodig",
        403 => "Geen bevoegdheid",
        404 => "Niet gevonden",
        405 => "Deze methode kan hier niet",
        406 => "Deze vorm kunnen wij niet geven",
        409 => "In strijd met de actuele stand",
        410 => "Niet meer beschikbaar",
        412 => "Intussen gewijzigd",
        413 => "Te groot",
        415 => "Deze vorm kunnen wij niet lezen",
        428 => "Voorwaarde ontbreekt",
        503 => "Tijdelijk niet beschikbaar",
        _ => "Er ging iets mis",
    };
}
