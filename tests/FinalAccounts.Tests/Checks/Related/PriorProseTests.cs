using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Checks.Related;

/// <summary>The five cases of an identity between the prose and last year's report.</summary>
/// <param name="identity">The identity's id.</param>
public abstract class PriorProseTests(string identity) : PriorYearTests(identity, "T01/income.total/amount", "T01/income.total/amount")
{
    /// <summary>The seed with claims on 本年收入合计 in one sentence.</summary>
    protected static FinalAccountsReport Saying(params (ClaimAspect Aspect, string Printed, decimal Value, string Unit)[] claims) => TruthReport.Load() with
    {
        Claims = [.. claims.Select((claim, i) => new Claim
        {
            Id = $"C{i + 1:000}",
            Aspect = claim.Aspect,
            Subject = "本年收入合计",
            Figure = new(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount),
            Sentence = "本年收入合计与上年相比",
            Section = ProseSection.Income,
            Group = 1,
            Value = claim.Value,
            Printed = claim.Printed,
            Decimals = 2,
            Unit = new(claim.Unit),
            Place = new(TruthReport.FileName, Line: 500 + i),
        })],
    };
}
