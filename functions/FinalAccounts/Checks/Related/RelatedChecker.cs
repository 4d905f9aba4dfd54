using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>Holds a report against last year's and against its units', as far as they are stored.</summary>
internal static class RelatedChecker
{
    /// <summary>Every identity with other reports, judged; one that lacks its reports has one entry, not bound.</summary>
    public static IEnumerable<RelatedCheck> Check(FinalAccountsReport report, RelatedReports related)
    {
        var prior = PriorYear(report, related);
        var units = UnitReports.Of(report, related);
        foreach (var identity in IdentityCatalogue.Related)
        {
            var others = identity.Relationship == Relationship.PriorYear ? prior : units;
            if (!others.Succeeded)
            {
                yield return Without(identity, others.Refusal.Message);
                continue;
            }

            var counts = new Dictionary<FigureKey, int>();
            foreach (var equation in identity.Instantiate(report, others.Value.Reports))
            {
                var count = counts[equation.Figure] = counts.GetValueOrDefault(equation.Figure) + 1;
                yield return RelatedJudge.Judge(identity, equation, count == 1 ? $"{equation.Figure}" : $"{equation.Figure}~{count}", report, others.Value.Reports);
            }
        }
    }

    private static Outcome<OtherReports> PriorYear(FinalAccountsReport report, RelatedReports related)
    {
        var year = report.Year - 1;
        return related.PriorYear switch
        {
            null => new Refusal("no-prior-year", new($"没有 {year} 年度决算可供对照。", $"The report of {year} is not at hand.")),
            { } prior when prior.Year != year || prior.Kind != report.Kind => new Refusal("other-scope", new(
                $"{prior.Year} 年度决算的编报范围不同，不作对照。",
                $"The report of {prior.Year} is of another scope and is not compared.")),
            { } prior => new OtherReports([prior]),
        };
    }

    private static RelatedCheck Without(IRelatedIdentity identity, BilingualText reason)
    {
        var statement = identity.Description.Statements.IsEmpty ? StatementId.T01 : identity.Description.Statements[0];
        return new(identity, new(new(statement, "", ""), [], Value: null, default), statement.ToString(), Verdict.NotBound) { Reason = reason };
    }
}

/// <summary>The reports that a report is held against.</summary>
/// <param name="Reports">Last year's alone, or the units'.</param>
internal sealed record OtherReports(ImmutableArray<FinalAccountsReport> Reports);
