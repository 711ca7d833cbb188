namespace Azure.Data.Tables;

/// <summary>The answer to a question for a row that is not there.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("The entity does not exist: check HasValue.");

    public override Response GetRawResponse() => response;
}
