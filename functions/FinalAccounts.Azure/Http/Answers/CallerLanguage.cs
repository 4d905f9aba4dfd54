using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Azure.Http;

/// <summary>The language of a caller: <c>?lang=</c>, else <c>Accept-Language</c>; Chinese when neither names one that is spoken here.</summary>
internal static class CallerLanguage
{
    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public static string Of(HttpRequest request)
    {
        if (request.Query.TryGetValue("lang", out var asked))
        {
            return asked.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh";
        }

        var wanted = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var languages) ? languages : [];
        foreach (var language in wanted.OrderByDescending(language => language.Quality ?? 1))
        {
            if (language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            {
                return "zh";
            }

            if (language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return "en";
            }
        }

        return "zh";
    }
}
