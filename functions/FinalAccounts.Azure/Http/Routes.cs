using System.Text.RegularExpressions;

namespace FinalAccounts.Azure.Http;

/// <summary>
/// The addresses of the HTTP endpoints, below <see cref="Prefix"/>. The Functions app and the local host share them. <c>.json</c>, <c>.csv</c> or
/// <c>.html</c> behind an address asks for that representation.
/// </summary>
public static partial class Routes
{
    /// <summary>The prefix of every route: <c>extensions.http.routePrefix</c> of host.json.</summary>
    public const string Prefix = "api";

    /// <summary>The first part of the addresses of reports.</summary>
    public const string Reports = "reports";

    /// <summary>The first part of the addresses of the published site.</summary>
    public const string SiteFolder = "site";

    /// <summary>The list of reports.</summary>
    public const string ReportList = "{reports:regex(^reports" + Suffix;

    /// <summary>One report.</summary>
    public const string Report = "reports/{year}/{department}";

    /// <summary>The statements of one report.</summary>
    public const string Statements = Report + "/{statements:regex(^statements" + Suffix;

    /// <summary>One statement of one report.</summary>
    public const string Statement = Report + "/statements/{statement}";

    /// <summary>The figures of one report.</summary>
    public const string Figures = Report + "/{figures:regex(^figures" + Suffix;

    /// <summary>The findings of one report.</summary>
    public const string Findings = Report + "/{findings:regex(^findings" + Suffix;

    /// <summary>The numbers of the prose of one report.</summary>
    public const string Claims = Report + "/{claims:regex(^claims" + Suffix;

    /// <summary>Every identity of one report with its verdict.</summary>
    public const string ReportIdentities = Report + "/{identities:regex(^identities" + Suffix;

    /// <summary>The versions of one report.</summary>
    public const string Versions = Report + "/{versions:regex(^versions" + Suffix;

    /// <summary>What changed between two versions of one report.</summary>
    public const string Changes = Report + "/{changes:regex(^changes" + Suffix;

    /// <summary>One line of one statement across all departments of a year.</summary>
    public const string YearLine = "years/{year}/statements/{statement}/lines/{line}";

    /// <summary>One line of one statement of one department across the years.</summary>
    public const string DepartmentLine = "departments/{department}/statements/{statement}/lines/{line}";

    /// <summary>The catalogue of identities and rules.</summary>
    public const string Identities = "{identities:regex(^identities" + Suffix;

    /// <summary>The classification codes.</summary>
    public const string Codes = "{codes:regex(^codes" + Suffix;

    /// <summary>Files that were refused.</summary>
    public const string Rejected = "{rejected:regex(^rejected" + Suffix;

    /// <summary>The description of this API (OpenAPI 3.1).</summary>
    public const string OpenApi = "openapi.json";

    /// <summary>The published site.</summary>
    public const string Site = SiteFolder + "/{*path}";

    /// <summary>Messages that were put aside after their last try.</summary>
    public const string Poison = "{poison:regex(^poison" + Suffix;

    /// <summary>Sends them round again; needs a function key.</summary>
    public const string Requeue = "poison/requeue";

    /// <summary>Publishes every report of a year again (needs a function key), and tells how far that is.</summary>
    public const string Republish = "years/{year}/{republish:regex(^republish" + Suffix;

    // A part of a route may not be optional behind a fixed text, so that the whole name is a parameter that must be the text.
    private const string Suffix = "([.]json|[.]csv|[.]html)?$)}";

    /// <summary>A route as people write it: without the patterns that let it end with a suffix.</summary>
    public static string Readable(string route) => Pattern().Replace(route, "${name}");

    [GeneratedRegex(@"\{(?<name>\w+):regex[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
