namespace FinalAccounts.Azure.Http;

/// <summary>The addresses of the HTTP endpoints, below <see cref="Prefix"/>. The Functions app and the local host share them.</summary>
public static class Routes
{
    /// <summary>The prefix of every route: <c>extensions.http.routePrefix</c> of host.json.</summary>
    public const string Prefix = "api";

    /// <summary>The list of reports.</summary>
    public const string Reports = "reports";

    /// <summary>One report as JSON.</summary>
    public const string Report = "reports/{year}/{department}";

    /// <summary>The published page of one report.</summary>
    public const string ReportPage = "reports/{year}/{department}/html";

    /// <summary>The figures of one report.</summary>
    public const string Figures = "reports/{year}/{department}/figures";

    /// <summary>The findings of one report.</summary>
    public const string Findings = "reports/{year}/{department}/findings";

    /// <summary>One line of one statement across all departments of a year.</summary>
    public const string Line = "years/{year}/statements/{statement}/lines/{line}";

    /// <summary>Files that were refused.</summary>
    public const string Rejected = "rejected";

    /// <summary>Renders every report of a year again; needs a function key.</summary>
    public const string Republish = "years/{year}/republish";
}
