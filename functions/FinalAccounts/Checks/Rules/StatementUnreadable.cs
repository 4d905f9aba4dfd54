namespace FinalAccounts.Checks.Rules;

/// <summary>A statement that was found and could not be read, or not with certainty. A statement that is not published is none.</summary>
public sealed class StatementUnreadable : IFindingRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "statement-unreadable",
        new("报表无法读取", "A statement could not be read"),
        new("已公开的报表应能读取；读不出的报表，其勾稽关系一律列为未核对", "a published statement can be read; the identities of one that cannot are listed as not checked"),
        [],
        Severity.Warning,
        FindingCategory.Completeness,
        new("本程序的约定：未能读取不等于通过", "A rule of this program: what was not read has not passed"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FinalAccountsReport report) =>
        from statement in report.Statements
            // The first says it; the others follow from the same cause.
        let problem = statement.Problems.FirstOrDefault(problem => problem.Line is null)
        where problem is not null
        select new Finding
        {
            Identity = Description.Id,
            Severity = Description.Severity,
            Verdict = Verdict.Blocked,
            Category = Description.Category,
            Message = new(
                $"公开{(int)statement.Id:00}表 {statement.Title}：{problem.Message.Zh}",
                $"{statement.Id} {statement.Title}: {problem.Message.En}"),
            Place = problem.Place,
        };
}
