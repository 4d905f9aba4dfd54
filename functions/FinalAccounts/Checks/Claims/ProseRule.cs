using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>What all rules on prose have in common: their entry in the catalogue and how they write a finding.</summary>
internal abstract class ProseRule(
    string id,
    BilingualText name,
    BilingualText demand,
    Severity severity,
    FindingCategory category) : IFindingRule
{
    /// <summary>The ground on which the rules of prose stand.</summary>
    private static readonly BilingualText Ground = new(
        "《地方预决算公开操作规程》（财预〔2016〕143号）：公开的文字说明应与报表一致",
        "Rules for publishing local budgets and final accounts (MOF 2016 no. 143): the explanations agree with the statements");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(id, name, demand, [], severity, category, Ground);

    /// <inheritdoc/>
    public abstract IEnumerable<Finding> Check(FinalAccountsReport report);

    /// <summary>A finding of this rule.</summary>
    /// <param name="zh">The finding in Chinese.</param>
    /// <param name="en">The finding in English.</param>
    /// <param name="operands">The numbers it is about, the doubtful one first.</param>
    /// <param name="severity">A lesser severity than the rule's; null for its own.</param>
    protected Finding Report(string zh, string en, IEnumerable<PrintedNumber> operands, Severity? severity = null)
    {
        ImmutableArray<PrintedNumber> all = [.. operands];
        return new()
        {
            Identity = Description.Id,
            Severity = severity ?? Description.Severity,
            Verdict = Verdict.Violated,
            Category = Description.Category,
            Message = new(zh, en),
            Operands = all,
            Place = all.Length > 0 ? all[0].Place : null,
        };
    }

    /// <summary>A finding about words at a place.</summary>
    protected Finding Report(string zh, string en, Place place, Severity? severity = null) =>
        Report(zh, en, [], severity) with { Place = place };

    /// <summary>The finding with what is printed and what it should be, in the unit of the claim.</summary>
    protected static Finding Compare(Finding finding, decimal? provided, decimal expected, decimal slack = 0m)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding with { Provided = provided, Expected = expected, Difference = provided - expected, Slack = Math.Round(slack, 4) };
    }

    /// <summary>How far each of some points may be off: half a unit of the last decimal that their list shows anywhere.</summary>
    protected static decimal PointSlack(IEnumerable<Claim> points) => Interval.HalfUnit(points.Max(point => point.Decimals));

    /// <summary>A decimal with a claim's decimals, at least two.</summary>
    protected static string Round(decimal value, int decimals = 2) =>
        Math.Round(value, Math.Max(2, decimals), MidpointRounding.AwayFromZero).ToString("F" + Math.Max(2, decimals), CultureInfo.InvariantCulture);

    /// <summary>A claim in words: its subject, number and unit.</summary>
    protected static string Say(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return $"{claim.Subject} {(claim.Value < 0 ? "-" : "")}{claim.Printed.TrimStart('-')}{claim.Unit}";
    }

    /// <summary>A number of a statement or of the prose in words.</summary>
    protected static BilingualText Say(PrintedNumber number) => number switch
    {
        Figure figure => new(
            $"{FigureText.Of(figure).Zh} {FigureText.Printed(figure).Zh}{figure.Unit}",
            $"{FigureText.Of(figure).En} {FigureText.Printed(figure).En} {figure.Unit}"),
        Claim claim => new(Say(claim), Say(claim)),
        _ => new("", ""),
    };
}
