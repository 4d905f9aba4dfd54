using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The address of a request and of its relatives, from the root of the server, percent-encoded.</summary>
/// <param name="request">The request.</param>
internal sealed class RequestAddress(HttpRequest request)
{
    private readonly string full = request.PathBase.Add(request.Path).ToUriComponent();

    /// <summary>The path without the suffix of a representation.</summary>
    public string Path => Representation.WithoutSuffix(full);

    /// <summary>The index of the site on this server.</summary>
    public string Home => Site(PageOf("index"));

    /// <summary>A page of the site in the caller's language.</summary>
    /// <param name="name">Its name without suffixes.</param>
    public string PageOf(string name) => name + (CallerLanguage.Of(request) == "en" ? ".en.html" : ".html");

    /// <summary>A link to another resource that stays in the language which the request asked for.</summary>
    public string InLanguage(string link) =>
        request.Query["lang"].ToString() is { Length: > 0 } language && !link.Contains($"/{Routes.SiteFolder}/", StringComparison.Ordinal)
            ? link + (link.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + Uri.EscapeDataString(language)
            : link;

    /// <summary>The same question in one representation, all of it.</summary>
    public string As(Representation representation) =>
        $"{Path}.{representation.Name}{Query(parameter => parameter is not ("next" or "limit" or "lang"), [])}";

    /// <summary>The same address with other parameters; null takes one away.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var changed = changes.ToArray();
        return full + Query(name => !Array.Exists(changed, change => change.Name == name), changed);
    }

    /// <summary>A file of the site on this server.</summary>
    /// <param name="file">Its path within the site.</param>
    public string Site(string file) =>
        $"{request.PathBase.ToUriComponent()}/{Routes.Prefix}/{Routes.SiteFolder}/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A resource of the API on this server.</summary>
    /// <param name="segments">The parts of its path, not encoded.</param>
    public string Resource(params ReadOnlySpan<string> segments)
    {
        var path = $"{request.PathBase.ToUriComponent()}/{Routes.Prefix}";
        for (var i = 0; i < segments.Length; i++)
        {
            path += "/" + (i == segments.Length - 1 ? Representation.Segment(segments[i]) : Uri.EscapeDataString(segments[i]));
        }

        return path;
    }

    private string Query(Func<string, bool> keep, IEnumerable<(string Name, string? Value)> more)
    {
        var query = QueryString.Create(request.Query.Where(parameter => keep(parameter.Key) && parameter.Value != ""));
        foreach (var (name, value) in more)
        {
            query = value is null ? query : query.Add(name, value);
        }

        return query.ToUriComponent();
    }
}
