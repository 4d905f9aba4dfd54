using FinalAccounts.Statements;
using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Checks.Rules;

/// <summary>A functional class whose printed name is that of another class.</summary>
public sealed class ClassName : IFindingRule
{
    private readonly Dictionary<string, string[]> codesOf = FunctionalClasses.All
        .SelectMany(functionalClass => functionalClass.Names.Select(name => (name, functionalClass.Code)))
        .GroupBy(pair => pair.name)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Code).ToArray());

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "class-name",
        new("功能分类科目编码与名称不符", "The code of a functional class and its name do not agree"),
        new("科目编码与科目名称应为同一科目", "a code and the name beside it are those of one class"),
        [StatementId.T02, StatementId.T03, StatementId.T05, StatementId.T07, StatementId.T08],
        Severity.Warning,
        FindingCategory.Consistency,
        new("财政部《政府收支分类科目》", "Ministry of Finance, classification of government income and expenditure"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var statement in Description.Statements.Select(id => report[id]))
        {
            foreach (var line in statement.Lines)
            {
                if (line.Code is { Length: 3 } code
                    && codesOf.TryGetValue(string.Concat(line.Label.Where(c => !char.IsWhiteSpace(c))), out var codes)
                    && !codes.Contains(code))
                {
                    var figures = statement.Figures.Where(figure => figure.Line == line).ToArray();
                    yield return new()
                    {
                        Identity = Description.Id,
                        Severity = Description.Severity,
                        Verdict = Verdict.Violated,
                        Category = Description.Category,
                        Message = new(
                            $"公开{(int)statement.Id:00}表 科目编码 {code} 的名称印为“{line.Label}”，这是 {string.Join('、', codes)} 类的名称。请核对编码或名称。",
                            $"{statement.Id}: code {code} is named “{line.Label}”, which is the name of {string.Join(", ", codes)}. Check the code or the name."),
                        Operands = [.. figures],
                        Place = figures.Length > 0 ? figures[0].Place : statement.Place,
                    };
                }
            }
        }
    }
}
