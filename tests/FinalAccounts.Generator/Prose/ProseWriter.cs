using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Prose;

/// <summary>Writes sentences and keeps what they claim. Amounts and rates are each computed from exact values and rounded by themselves.</summary>
public sealed class ProseWriter
{
    private readonly ImmutableArray<PrintedBlock>.Builder blocks = ImmutableArray.CreateBuilder<PrintedBlock>();
    private readonly ImmutableArray<ExpectedClaim>.Builder claims = ImmutableArray.CreateBuilder<ExpectedClaim>();

    /// <summary>What was written.</summary>
    public ImmutableArray<PrintedBlock> Blocks => blocks.ToImmutable();

    /// <summary>What it claims, in the order of writing.</summary>
    public ImmutableArray<ExpectedClaim> Claims => claims.ToImmutable();

    /// <summary>A heading of a part (2) or a section (3).</summary>
    public void Heading(string text, int level) => blocks.Add(new Heading(text, level));

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text) => blocks.Add(new TextLine(text));

    /// <summary><c>34768.88 万元</c>.</summary>
    public string Amount(string subject, decimal yuan, string aspect = "amount")
    {
        var value = Rounded(yuan / 10_000m);
        claims.Add(new(subject, aspect, value, "万元"));
        return $"{Fixed(value)} 万元";
    }

    /// <summary><c>占 3.67%</c>; nothing when there is no total.</summary>
    public string Share(string subject, decimal part, decimal total)
    {
        if (total == 0)
        {
            return "";
        }

        return "，占 " + Rate(subject, "share", part / total * 100);
    }

    /// <summary><c>比上年增加 12.00 万元，增长 3.10%</c>, or that it stayed the same, or that last year there was nothing.</summary>
    public string Change(string subject, decimal now, decimal before)
    {
        var change = now - before;
        if (change == 0)
        {
            return "与上年持平";
        }

        var amount = Rounded(Math.Abs(change) / 10_000m);
        claims.Add(new(subject, "change", change < 0 ? -amount : amount, "万元"));
        var words = $"比上年{(change > 0 ? "增加" : "减少")} {Fixed(amount)} 万元";
        if (before <= 0)
        {
            return words + "，上年基数为0，不可比";
        }

        var rate = Rounded(Math.Abs(change) / before * 100);
        claims.Add(new(subject, "change-rate", change < 0 ? -rate : rate, "%"));
        return $"{words}，{(change > 0 ? "增长" : "下降")} {Fixed(rate)}%";
    }

    /// <summary><c>，完成年初预算的 80.56%</c>; nothing when nothing was planned.</summary>
    public string Completion(string subject, decimal final, decimal budget, string of)
    {
        return budget <= 0 ? "" : $"，完成{of}的 " + Rate(subject, "completion-rate", final / budget * 100);
    }

    /// <summary>A number of things or people with its unit.</summary>
    public string Count(string subject, int count, string unit)
    {
        claims.Add(new(subject, "count", count, unit));
        return $"{count.ToString(CultureInfo.InvariantCulture)} {unit}";
    }

    private string Rate(string subject, string aspect, decimal percent)
    {
        var value = Rounded(percent);
        claims.Add(new(subject, aspect, value, "%"));
        return Fixed(value) + "%";
    }

    private static decimal Rounded(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    private static string Fixed(decimal value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
