using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>What a browser may do with a published page. Every page carries the policy in a meta element, for hosts that send no headers.</summary>
public static class SitePolicy
{
    /// <summary>The Content-Security-Policy header: nothing from elsewhere, no inline script, the pages' own style by its hash, no frames.</summary>
    public static string ContentSecurityPolicy { get; } = Meta + NoFrames;

    /// <summary>The header for pages whose filters are a form.</summary>
    public static string ContentSecurityPolicyWithForms { get; } = MetaWithForms + NoFrames;

    /// <summary>The same without <c>frame-ancestors</c>, which a meta element may not hold.</summary>
    internal static string Meta => Base + "form-action 'none'";

    internal static string MetaWithForms => Base + "form-action 'self'";

    private const string NoFrames = "; frame-ancestors 'none'";

    private static string Base => $"default-src 'none'; style-src {PageStyle.Source}; script-src 'self'; base-uri 'none'; ";
}
