namespace InzetOpMaat.Local;

/// <summary>The program cannot go on; the message is one line that says why and what to do.</summary>
public sealed class StartException(string regel, Exception? oorzaak = null) : Exception(regel, oorzaak);
