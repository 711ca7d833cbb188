namespace InzetOpMaat.Domain;

/// <summary>The checklist of the first questions by the poortwachter. Source: beleidskader §4.1.</summary>
/// <param name="Inkomen">Is there income above the norm?</param>
/// <param name="Vermogen">Are there assets above the limit?</param>
/// <param name="Huishouden">Is the household composed as was reported?</param>
/// <param name="Woonplaats">Does the person live in the municipality?</param>
/// <param name="EerdereUitkering">Was there a benefit before?</param>
public sealed record Screeningschecklist(
    Antwoord Inkomen,
    Antwoord Vermogen,
    Antwoord Huishouden,
    Antwoord Woonplaats,
    Antwoord EerdereUitkering);
