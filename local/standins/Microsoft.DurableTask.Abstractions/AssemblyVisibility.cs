using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("InzetOpMaat.Local.Engine")]
