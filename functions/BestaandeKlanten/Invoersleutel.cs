namespace InzetOpMaat.Functions;

/// <summary>What an idempotency key stands for: the list that came with it.</summary>
internal sealed record Invoersleutel(string InvoerId);
