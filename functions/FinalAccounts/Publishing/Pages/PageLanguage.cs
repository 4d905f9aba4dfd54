using System.Collections.Immutable;

namespace FinalAccounts.Publishing.Pages;

/// <summary>One of the two languages of the pages. What a report itself says stays Chinese in both.</summary>
/// <param name="Tag">The BCP 47 tag.</param>
/// <param name="Suffix">What stands before <c>.html</c> in the names of its pages: nothing for Chinese, the first language.</param>
internal sealed record PageLanguage(string Tag, string Suffix)
{
    public static readonly PageLanguage Chinese = new("zh-CN", "");

    public static readonly PageLanguage English = new("en", ".en");

    public static readonly ImmutableArray<PageLanguage> All = [Chinese, English];

    /// <summary>The language of a BCP 47 tag.</summary>
    public static PageLanguage Of(string tag) => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    /// <summary>The file of a page in this language: <c>index.en.html</c>.</summary>
    public string Page(string name) => $"{name}{Suffix}.html";

    public string Say(BilingualText text) => text.In(Tag);

    public string Say(string zh, string en) => new BilingualText(zh, en).In(Tag);
}
