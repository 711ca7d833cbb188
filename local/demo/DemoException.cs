namespace InzetOpMaat.Local;

/// <summary>The demo cannot go on: the app does not do what its people count on. One Dutch line.</summary>
public sealed class DemoException(string regel) : Exception(regel);
