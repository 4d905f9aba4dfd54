using System.Security.Cryptography;
using System.Text;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The one style of all pages. It stands in every page, so that a saved page is whole, and the Content-Security-Policy allows it by its hash.</summary>
internal static class PageStyle
{
    /// <summary>The text between <c>&lt;style&gt;</c> and its end.</summary>
    public static readonly string Text = EmbeddedFiles.Text("page.css").ReplaceLineEndings("\n");

    /// <summary>The source expression that allows it: <c>'sha256-…'</c>.</summary>
    public static readonly string Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
