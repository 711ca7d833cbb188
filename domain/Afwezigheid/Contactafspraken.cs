namespace InzetOpMaat.Domain;

/// <summary>Which appointments are about being with the own contact.</summary>
public static class Contactafspraken
{
    /// <summary>Whether the klant would rather wait some days than see another (beleidskader §1.1: one contact).</summary>
    public static bool MetEigenContact(this Afspraaksoort soort) => soort is
        Afspraaksoort.Kennismaking or Afspraaksoort.Voortgangsgesprek or Afspraaksoort.Rechtmatigheidsgesprek or Afspraaksoort.Nazorggesprek
        or Afspraaksoort.Extragesprek;
}
