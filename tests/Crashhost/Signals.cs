using System.Diagnostics;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Crashhost;

/// <summary>Tells the parent how far this host is, a byte at a time, and kills the host where it was told to.</summary>
internal sealed class Signals(Stream output, OwnDeath? death)
{
    public const byte Point = (byte)'p';
    public const byte Recovered = (byte)'r';
    public const byte Done = (byte)'d';

    private readonly Lock gate = new();
    private bool isRecovered;
    private int passings;

    public void Pass(CommitPoint point)
    {
        lock (gate)
        {
            if (death?.Point == point && (isRecovered || death.FromStart) && ++passings == death.Passing)
            {
                // SIGKILL: nothing of this process runs after it.
                Process.GetCurrentProcess().Kill();
            }

            output.WriteByte(Point);
        }
    }

    public void TellRecovered()
    {
        lock (gate)
        {
            isRecovered = true;
            output.WriteByte(Recovered);
        }
    }

    public void TellDone()
    {
        lock (gate)
        {
            output.WriteByte(Done);
        }
    }
}
