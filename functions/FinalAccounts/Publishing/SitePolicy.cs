namespace FinalAccounts.Publishing;

/// <summary>The headers with which every published page is served. The pages carry the same policy in a meta element, for hosts that send no headers.</summary>
public static class SitePolicy
{
    /// <summary>Content-Security-Policy for a server that sends headers; the pages' own meta element narrows it to the hash of their style.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
