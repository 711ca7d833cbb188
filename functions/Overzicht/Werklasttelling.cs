namespace InzetOpMaat.Functions;

/// <summary>Counts what every team and colleague has to do.</summary>
internal static class Werklasttelling
{
    /// <summary>A team comes before its colleagues; who has nothing to do is there too.</summary>
    public static IReadOnlyList<Werklast> Tel(IEnumerable<Overzichtsrij> rijen, IReadOnlyList<Medewerker> medewerkers, DateOnly vandaag)
    {
        var teams = medewerkers.ToDictionary(medewerker => medewerker.Id, Teams.Van);
        var perMedewerker = medewerkers.ToDictionary(medewerker => medewerker.Id, _ => new Telling());
        var perTeam = teams.Values.Distinct().ToDictionary(team => team, _ => new Telling());
        foreach (var rij in rijen)
        {
            foreach (var taak in (rij.OpenTaken ?? []).Where(taak => teams.ContainsKey(taak.MedewerkerId)))
            {
                perMedewerker[taak.MedewerkerId].Taak(taak.Fataal < vandaag);
                perTeam[teams[taak.MedewerkerId]].Taak(taak.Fataal < vandaag);
            }

            var contacten = (rij.Contactpersonen ?? []).Select(contact => contact.MedewerkerId).Where(teams.ContainsKey).Distinct().ToList();
            contacten.ForEach(id => perMedewerker[id].Klantreizen++);
            foreach (var team in contacten.Select(id => teams[id]).Distinct())
            {
                perTeam[team].Klantreizen++;
            }
        }

        return
        [
            .. perTeam.OrderBy(team => team.Key, StringComparer.Ordinal).SelectMany(team => perMedewerker
                .Where(wie => teams[wie.Key] == team.Key)
                .OrderBy(wie => wie.Key, StringComparer.Ordinal)
                .Select(wie => wie.Value.Als(team.Key, wie.Key))
                .Prepend(team.Value.Als(team.Key, null))),
        ];
    }

    private sealed class Telling
    {
        private int _open;
        private int _teLaat;

        public int Klantreizen { get; set; }

        public void Taak(bool teLaat)
        {
            _open++;
            _teLaat += teLaat ? 1 : 0;
        }

        public Werklast Als(string team, string? medewerkerId) => new(team, medewerkerId, _open, _teLaat, Klantreizen);
    }
}
