namespace InzetOpMaat.Domain;

/// <summary>What is counted for the reports of the policy's chapter 5: events of a day, and what there is at the end of it.</summary>
public enum Feitsoort
{
    /// <summary>Who became known here; by herkomst.</summary>
    Aanmelding,

    /// <summary>First assigned to a klantgroep; by herkomst.</summary>
    Instroom,

    /// <summary>Left; by reason of the end.</summary>
    Uitstroom,

    /// <summary>From this klantgroep to another; by the other.</summary>
    Overgang,

    /// <summary>Back from nazorg into this klantgroep.</summary>
    Terugval,

    /// <summary>A contact moment took place; by kind.</summary>
    Contactmoment,

    /// <summary>The klant did not appear; by kind of appointment.</summary>
    NietVerschenen,

    /// <summary>How many days something took; by what and how many.</summary>
    Doorlooptijd,

    Voortgangsbespreking,

    /// <summary>A voortgangsbespreking of somebody who uses at least one minimaregeling.</summary>
    Regelingbenutting,

    /// <summary>By kind of place.</summary>
    Plaatsingsbegin,

    /// <summary>Part of the dossier recorded or renewed; by part.</summary>
    Dossierwijziging,

    /// <summary>Between the quadrants of willen and kunnen; by direction.</summary>
    Bereidheidsbeweging,

    /// <summary>On the participatieladder or re-integratieladder; by direction.</summary>
    Ladderbeweging,

    /// <summary>By instrument.</summary>
    Trajectstart,

    /// <summary>By result.</summary>
    Trajecteinde,

    /// <summary>How often klanttevredenheid was asked; by fase.</summary>
    Tevredenheidsvraag,

    /// <summary>The scores added up; by fase.</summary>
    Tevredenheidsscore,

    /// <summary>By subject.</summary>
    Klachtmelding,

    Handhavingssignaal,

    /// <summary>Klanten at the end of the day; by herkomst. Without a klantgroep: not yet assigned.</summary>
    Bestand,

    /// <summary>Klanten at the end of the day of whom willen and kunnen are known; by quadrant.</summary>
    Bereidheidsstand,

    /// <summary>
    /// Klanten at the end of the day of whom a part of the dossier was recorded; by part and the month in which that was last,
    /// such as <c>Ladder.202603</c>: whether it is up to date depends on the day that is asked about.
    /// </summary>
    Dossierstand,

    /// <summary>Klanten at the end of the day in a traject; by instrument.</summary>
    Trajectstand,
}
