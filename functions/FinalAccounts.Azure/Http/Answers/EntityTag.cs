using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Azure.Http;

/// <summary>ETags of answers, made from what the answer depends on, so that they are known before it is made. Weak: the bytes also depend on the compression.</summary>
internal static class EntityTag
{
    // Another edition of the code may answer the same question otherwise.
    private static readonly string Edition =
        typeof(EntityTag).Module.ModuleVersionId.ToString("N") + typeof(FinalAccountsReport).Module.ModuleVersionId.ToString("N");

    /// <summary>The tag of an answer.</summary>
    /// <param name="parts">Everything that it depends on besides the code.</param>
    public static EntityTagHeaderValue Of(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Edition + "\n" + string.Join('\n', parts)));
        return new($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"", isWeak: true);
    }

    /// <summary>The one tag that the caller has; null when he names none or several.</summary>
    public static EntityTagHeaderValue? Known(HttpRequest request) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) && known is [var only] && !only.Equals(EntityTagHeaderValue.Any) ? only : null;

    /// <summary>True when the caller has the answer already.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Compare(tag, useStrongComparison: false) || one.Equals(EntityTagHeaderValue.Any));
}
