using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Rules;

/// <summary>A line of a statement that could not be read, or that is printed twice.</summary>
public sealed class LineUnreadable : IFindingRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "line-unreadable",
        new("报表行无法读取", "A line of a statement could not be read"),
        new("报表各行应能读取；读不出的行，其勾稽关系一律列为未核对", "every line of a statement can be read; the identities of one that cannot are listed as not checked"),
        [],
        Severity.Warning,
        FindingCategory.Completeness,
        new("本程序的约定：未能读取不等于通过", "A rule of this program: what was not read has not passed"));

    // More lines than this in one statement have one cause, most likely the file's layout, and are one finding.
    private const int Shown = 3;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FinalAccountsReport report) =>
        from statement in report.Statements
        where statement.Status != StatementStatus.Unreadable
        let problems = statement.Problems.Where(problem => problem.Line is not null).ToList()
        from finding in problems.Count <= Shown ? problems.Select(problem => Of(statement, problem)) : [Of(statement, problems)]
        select finding;

    private Finding Of(Statement statement, ReadProblem problem) => new()
    {
        Identity = Description.Id,
        Severity = Description.Severity,
        Verdict = Verdict.Blocked,
        Category = Description.Category,
        Message = new($"公开{(int)statement.Id:00}表：{problem.Message.Zh}", $"{statement.Id}: {problem.Message.En}"),
        Operands = [.. statement.Figures.Where(figure => figure.Line.Key == problem.Line)],
        Place = problem.Place,
    };

    private Finding Of(Statement statement, List<ReadProblem> problems) => Of(statement, problems[0]) with
    {
        Message = new(
            $"公开{(int)statement.Id:00}表有 {problems.Count} 行读不准，其勾稽关系列为未核对。第一处：{problems[0].Message.Zh}",
            $"{statement.Id}: {problems.Count} lines could not be read for certain; their identities are listed as not checked. The first: {problems[0].Message.En}"),
    };
}
