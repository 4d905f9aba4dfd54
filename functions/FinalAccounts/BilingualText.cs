namespace FinalAccounts;

/// <summary>One sentence for people, in Chinese and in English. What a report itself says stays Chinese in both.</summary>
/// <param name="Zh">The sentence in simplified Chinese.</param>
/// <param name="En">The same sentence in English.</param>
public readonly record struct BilingualText(string Zh, string En)
{
    /// <summary>The sentence in the language asked for; anything that is not Chinese gets English.</summary>
    /// <param name="language">A BCP 47 tag such as <c>zh-CN</c> or <c>en</c>.</param>
    public string In(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Zh : En;

    /// <inheritdoc/>
    public override string ToString() => $"{Zh} / {En}";
}
