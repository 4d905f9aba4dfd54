using FinalAccounts.Statements;
using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Checks.Rules;

/// <summary>
/// A code whose printed name is that of another code. A code that the classification does not know, a name that it does not know, a former name of the
/// code and the beginning of one are all no ground; the same code and name in several statements are one finding.
/// </summary>
public sealed class ClassName : IFindingRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "class-name",
        new("科目编码与名称不符", "A classification code and its name do not agree"),
        new("科目编码与科目名称应为同一科目", "a code and the name beside it are those of one item of the classification"),
        [StatementId.T02, StatementId.T03, StatementId.T05, StatementId.T06, StatementId.T07, StatementId.T08],
        Severity.Warning,
        FindingCategory.Consistency,
        new("财政部《政府收支分类科目》", "Ministry of Finance, classification of government income and expenditure"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FinalAccountsReport report) =>
        from id in Description.Statements
        let statement = report[id]
        where statement.Status != StatementStatus.Unreadable
        from line in statement.Lines
        let code = line.Code
        where code is not null && !ClassificationCodes.Agree(code, line.Label)
        let named = ClassificationCodes.CodesOf(ClassificationEntry.KindOf(code), line.Label)
        where named.Length > 0 && !named.Contains(code)
        group (statement, line, named) by (code, Label: CanonicalText.Of(line.Label)) into same
        let first = same.First()
        select Finding(
            first.line,
            first.named,
            same.Select(one => one.statement.Id),
            [.. same.SelectMany(one => one.statement.Figures.Where(figure => figure.Line == one.line))],
            first.statement);

    private Finding Finding(StatementLine line, IReadOnlyList<string> named, IEnumerable<StatementId> statements, Figure[] figures, Statement first)
    {
        var ids = statements.ToList();
        var own = ClassificationCodes.NamesOf(line.Code!)[0];
        return new()
        {
            Identity = Description.Id,
            Severity = Description.Severity,
            Verdict = Verdict.Violated,
            Category = Description.Category,
            Message = new(
                $"{string.Join('、', ids.Select(id => FigureText.Of(id).Zh))} 科目编码 {line.Code}（{own}）的名称印为“{line.Label}”，这是 {string.Join('、', named)} 的名称。请核对编码或名称。",
                $"{string.Join(", ", ids)}: code {line.Code} ({own}) is named “{line.Label}”, which is the name of {string.Join(", ", named)}. Check the code or the name."),
            Operands = [.. figures],
            Place = figures.Length > 0 ? figures[0].Place : first.Place,
        };
    }
}
