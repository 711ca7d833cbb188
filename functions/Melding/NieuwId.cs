namespace InzetOpMaat.Functions;

/// <summary>Makes the id of a person, klantreis or household: a UUID that says nothing about anybody.</summary>
public delegate Guid NieuwId();
