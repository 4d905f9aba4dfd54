using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Subject and section → the figure that a claim repeats. What is not certain stays open: a wrong binding would make a wrong finding.</summary>
/// <param name="statements">The report's ten statements.</param>
internal sealed class FigureResolver(ImmutableArray<Statement> statements)
{
    private static readonly string[] AllExpenditure = ["总支出", "全部支出", "支出总计", "支出总数", "本年总支出", "全年总支出"];

    private readonly Dictionary<(string Subject, ProseSection Section), ImmutableArray<FigureKey>> known = [];

    /// <summary>This year's figures that a subject may mean, the likeliest first; empty when it is not known.</summary>
    public ImmutableArray<FigureKey> Candidates(string subject, ProseSection section)
    {
        // The same words come again and again: a clause is looked at for its subject, then the subject is spoken of.
        if (!known.TryGetValue((subject, section), out var candidates))
        {
            known.Add((subject, section), candidates = Find(subject, section));
        }

        return candidates;
    }

    /// <summary>The figures of which something may be a share, the likeliest first: 总支出 may count the balances, or the other budgets, or neither.</summary>
    public ImmutableArray<FigureKey> Wholes(string of, ProseSection section)
    {
        var named = Candidates(of, section);
        return named.Length == 0 && section is ProseSection.FiscalExpenditure or ProseSection.GeneralBudget && AllExpenditure.Contains(of)
            ? [new(StatementId.T01, LineKeys.ExpenditureTotal, ColumnKeys.Amount), new(StatementId.T01, LineKeys.ExpenditureGrandTotal, ColumnKeys.Amount), new(StatementId.T04, LineKeys.ExpenditureTotal, ColumnKeys.Total), new(StatementId.T05, LineKeys.Total, ColumnKeys.Total)]
            : named;
    }

    /// <summary>The figure, or null.</summary>
    public Figure? this[FigureKey key] => statements[(int)key.Statement - 1][key.Line, key.Column];

    /// <summary>The budget figure of a T09 line that a budget claim repeats: the column of that name, or the only budget column there is.</summary>
    public ImmutableArray<FigureKey> Budgets(FigureKey final, ClaimAspect aspect)
    {
        if (final.Statement != StatementId.T09)
        {
            return [];
        }

        string[] columns = aspect switch
        {
            ClaimAspect.OpeningBudget => [ColumnKeys.OpeningBudget, ColumnKeys.Budget],
            ClaimAspect.AdjustedBudget => [ColumnKeys.AdjustedBudget, ColumnKeys.Budget],
            _ => [ColumnKeys.Budget, ColumnKeys.AdjustedBudget, ColumnKeys.OpeningBudget],
        };
        return [.. columns.Select(column => final with { Column = column }).Where(key => this[key] is not null)];
    }

    private ImmutableArray<FigureKey> Find(string subject, ProseSection section)
    {
        if (ItemPath.Parse(subject) is { } path)
        {
            return ByFunction(path, section);
        }

        var key = SubjectPhrase.Key(subject);
        var entries = SubjectFigures.Find(key, section);
        return entries.Length > 0 ? entries : section switch
        {
            ProseSection.Basic => ByEconomicLabel(key),
            ProseSection.FiscalExpenditure or ProseSection.GeneralBudget or ProseSection.Expenditure => ByFunction(new([key], [1], null), section),
            _ => [],
        };
    }

    private ImmutableArray<FigureKey> ByEconomicLabel(string label)
    {
        var name = Plain(label);
        var lines = statements[(int)StatementId.T06 - 1].Lines.Where(line => line.Code is not null && IsNamed(line, name)).ToList();
        return lines.Count == 1 ? [new(StatementId.T06, lines[0].Key, ColumnKeys.Amount)] : [];
    }

    // 一般公共服务支出（类）财政事务（款）行政运行（项）: each name is looked up below the one before it; a code says the same by itself.
    private ImmutableArray<FigureKey> ByFunction(ItemPath path, ProseSection section)
    {
        string[] names = [.. path.Names.Select(Plain)];
        var found = ImmutableArray.CreateBuilder<FigureKey>();
        switch (section)
        {
            case ProseSection.FundBudget:
                Add(StatementId.T07, ColumnKeys.Expenditure);
                break;
            case ProseSection.CapitalBudget:
                Add(StatementId.T08, ColumnKeys.Total);
                break;
            case ProseSection.FiscalExpenditure:
                AddClass(ColumnKeys.Total);

                // A class of all budgets is more than that of the general public budget; where the statement that prints it could not be read, nothing is bound.
                if (path.Level != 1 || statements[(int)StatementId.T04 - 1].Status != StatementStatus.Unreadable)
                {
                    Add(StatementId.T05, ColumnKeys.Total);
                }

                break;
            case ProseSection.GeneralBudget:
                Add(StatementId.T05, ColumnKeys.Total);
                AddClass(ColumnKeys.GeneralBudget);
                break;
            case ProseSection.Expenditure:
                Add(StatementId.T03, ColumnKeys.Total);
                break;
        }

        return found.ToImmutable();

        void Add(StatementId statement, string column)
        {
            if (FunctionLines.Find(statements[(int)statement - 1], path, names, IsNamed) is { } code)
            {
                found.Add(new(statement, code, column));
            }
        }

        void AddClass(string column)
        {
            if (path is { Level: 1, Names.Length: 1 } && Class(names[0]) is { } line)
            {
                found.Add(new(StatementId.T04, line, column));
            }
        }
    }

    private string? Class(string name)
    {
        var lines = statements[(int)StatementId.T04 - 1].Lines.Where(line =>
            line.Key.StartsWith("expenditure.", StringComparison.Ordinal) && char.IsAsciiDigit(line.Key[^1]) && IsNamed(line, name)).ToList();
        return lines.Count == 1 ? lines[0].Key : null;
    }

    private readonly Dictionary<StatementLine, string> plainLabels = new(ReferenceEqualityComparer.Instance);

    private bool IsNamed(StatementLine line, string plainName)
    {
        if (!plainLabels.TryGetValue(line, out var label))
        {
            plainLabels.Add(line, label = Plain(line.Label));
        }

        return SamePlain(label, plainName);
    }

    /// <summary>True when two labels mean one line: 一般公共服务 and 一、一般公共服务支出; 的 and remarks do not count.</summary>
    internal static bool Same(string label, string name) => SamePlain(Plain(label), Plain(name));

    private static bool SamePlain(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length > 0 && (a.SequenceEqual(b) || IsWithExpenditure(a, b) || IsWithExpenditure(b, a));

    private static bool IsWithExpenditure(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.Length == shorter.Length + 2 && longer.StartsWith(shorter) && longer.EndsWith("支出");

    private static string Plain(string label)
    {
        var compact = CompactText.ValueOf(label);
        if (HeadingMarker.Of(compact) is { } marker)
        {
            compact = compact[marker.Length..];
        }

        return SubjectPhrase.Key(compact).Replace("的", "", StringComparison.Ordinal).Replace("等支出", "支出", StringComparison.Ordinal);
    }
}
