namespace Azure.Data.Tables;

public enum TableUpdateMode
{
    /// <summary>Properties that the new row lacks keep their value.</summary>
    Merge = 0,

    /// <summary>Properties that the new row lacks are removed.</summary>
    Replace = 1,
}
