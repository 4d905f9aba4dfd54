namespace FinalAccounts.Azure.Steps;

/// <summary>What the site has. The setting names are those of the properties, below <c>Site</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>Up to how many reports there is a page for every line of every statement. Default 200: some 300 lines a year, each page about 20 kB.</summary>
    public int LinePagesUpTo { get; init; } = 200;
}
