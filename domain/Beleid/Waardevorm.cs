using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain;

/// <summary>How a value is written in a policy document: the same thing reads it and describes it in the schema.</summary>
/// <param name="Schema">JSON schema of the value, made anew each time because a node has one parent.</param>
/// <param name="Lees">Reads the value and reports what is wrong with it.</param>
internal sealed record Waardevorm<T>(Func<JsonObject> Schema, Func<JsonElement, Action<string>, T> Lees);
