using System.Globalization;

namespace FinalAccounts.Publishing.Pages;

/// <summary>Exact decimals as people read them.</summary>
internal static class AmountText
{
    /// <summary>Thousands separated, every decimal of the value kept: <c>34,763.870</c>.</summary>
    public static string Grouped(decimal value) => value.ToString("N" + value.Scale, CultureInfo.InvariantCulture);

    /// <summary>The same with its sign always there, for differences.</summary>
    public static string Signed(decimal value) => value > 0 ? "+" + Grouped(value) : Grouped(value);

    /// <summary>An amount for readers of English: in millions of yuan, a smaller one in yuan.</summary>
    public static string InYuan(decimal yuan) => Math.Abs(yuan) >= 1_000_000m
        ? $"CNY {(yuan / 1_000_000m).ToString("N2", CultureInfo.InvariantCulture)} million"
        : $"CNY {yuan.ToString("#,0.##", CultureInfo.InvariantCulture)}";
}
