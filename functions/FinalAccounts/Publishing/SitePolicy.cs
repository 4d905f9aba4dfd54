using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>What a browser may do with a published page. Every page carries the policy in a meta element, for hosts that send no headers.</summary>
public static class SitePolicy
{
    /// <summary>The Content-Security-Policy header: nothing from elsewhere, no inline script, the pages' own style by its hash, no frames.</summary>
    public static string ContentSecurityPolicy { get; } = Meta + "; frame-ancestors 'none'";

    /// <summary>The same without <c>frame-ancestors</c>, which a meta element may not hold.</summary>
    internal static string Meta => $"default-src 'none'; style-src {PageStyle.Source}; script-src 'self'; base-uri 'none'; form-action 'none'";
}
