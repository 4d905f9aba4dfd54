namespace FinalAccounts.ScaleSimulation;

/// <summary>List prices in US dollars, zone-redundant where there is a choice, as assumed in November 2026; they differ by region and contract.</summary>
internal static class Prices
{
    /// <summary>10,000 blob writes.</summary>
    public const decimal BlobWrites = 0.09m;

    /// <summary>10,000 blob reads.</summary>
    public const decimal BlobReads = 0.006m;

    /// <summary>10,000 table requests; a batch is one.</summary>
    public const decimal TableRequests = 0.00045m;

    /// <summary>10,000 queue requests.</summary>
    public const decimal QueueRequests = 0.005m;

    /// <summary>A million events delivered.</summary>
    public const decimal Events = 0.60m;

    /// <summary>A million runs of functions.</summary>
    public const decimal Runs = 0.40m;

    /// <summary>A gigabyte-second of an instance.</summary>
    public const decimal GigabyteSecond = 0.000026m;

    /// <summary>A gigabyte of logs taken in.</summary>
    public const decimal Logs = 2.76m;

    /// <summary>A gigabyte of blobs for a month.</summary>
    public const decimal BlobMonth = 0.023m;

    /// <summary>A gigabyte of tables for a month.</summary>
    public const decimal TableMonth = 0.056m;
}
