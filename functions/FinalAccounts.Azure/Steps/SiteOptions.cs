namespace FinalAccounts.Azure.Steps;

/// <summary>How the site is made. The setting names are those of the properties, below <c>Site</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>
    /// Up to how many reports of a year the pages of its lines follow every publication at once; those of a year with more follow by the timer
    /// (<see cref="ResourceNames.LinePagesScheduleSetting"/>), because all figures of the year are read for them. Default 200.
    /// </summary>
    public int LinePagesUpTo { get; init; } = 200;
}
