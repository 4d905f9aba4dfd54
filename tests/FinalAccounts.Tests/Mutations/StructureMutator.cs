using FinalAccounts.Generator.Model;
using FinalAccounts.Statements;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Mutations;

/// <summary>A fault of a whole line or a whole statement.</summary>
public enum StructureKind
{
    /// <summary>A 项 is not printed.</summary>
    ItemLeftOut,

    /// <summary>Two 项 carry each other's figures.</summary>
    ItemsExchanged,

    /// <summary>Two classes of a general statement carry each other's figures.</summary>
    ClassesExchanged,

    /// <summary>A class of a general statement is left blank.</summary>
    ClassBlank,

    /// <summary>The statement names the other unit, 元 for 万元 or 万元 for 元.</summary>
    OtherUnit,

    /// <summary>A 项 has other amounts than the codes above it were added up from.</summary>
    ItemUpdatedAlone,

    /// <summary>The line 合计 was added up from other amounts than its codes print.</summary>
    TotalNotUpdated,

    /// <summary>公开01表 is of a draft in which other income was larger, and the closing balance with it.</summary>
    DraftGeneral,

    /// <summary>A statement is last year's: all its amounts are others.</summary>
    LastYear,

    /// <summary>A class and the codes under it are in the other unit.</summary>
    ClassInOtherUnit,
}

/// <summary>Makes faults of whole lines and whole statements, which are one cause each however many figures they touch.</summary>
internal static class StructureMutator
{
    private static readonly StatementId[] ByCode = [StatementId.T02, StatementId.T03, StatementId.T05];
    private static readonly StatementId[] General = [StatementId.T01, StatementId.T04];

    /// <summary>One fault of each kind in each statement where it is possible.</summary>
    public static IEnumerable<(StructureKind Kind, FinalAccountsReport Report, string What)> Of(FinalAccountsReport report, Dice dice) =>
    [
        .. ByCode.SelectMany(id => Items(report, report[id], dice)),
        .. General.SelectMany(id => Classes(report, report[id], dice)),
        .. VersionMutator.Of(report, dice),
        .. ByCode.Concat(General).Append(StatementId.T06).Where(id => report[id].Unit is { IsMoney: true }).Select(id => (StructureKind.OtherUnit, OtherUnit(report, report[id]), id.ToString())),
    ];

    private static IEnumerable<(StructureKind, FinalAccountsReport, string)> Items(FinalAccountsReport report, Statement statement, Dice dice)
    {
        var items = statement.Lines.Where(line => line.Code is { Length: 7 } && HasAmount(statement, line)).ToArray();
        if (items.Length > 1)
        {
            var (one, other) = Two(items, dice);
            yield return (StructureKind.ItemLeftOut, report.With(With(statement, [.. statement.Lines.Where(line => line != one)], [.. statement.Figures.Where(figure => figure.Line != one)])), $"{statement.Id} {one.Key}");
            yield return (StructureKind.ItemsExchanged, Exchanged(report, statement, one, other), $"{statement.Id} {one.Key}, {other.Key}");
        }
    }

    private static IEnumerable<(StructureKind, FinalAccountsReport, string)> Classes(FinalAccountsReport report, Statement statement, Dice dice)
    {
        var classes = statement.Lines.Where(line => line.Key.StartsWith("expenditure.2", StringComparison.Ordinal) && HasAmount(statement, line)).ToArray();
        if (classes.Length > 1)
        {
            var (one, other) = Two(classes, dice);
            yield return (StructureKind.ClassesExchanged, Exchanged(report, statement, one, other), $"{statement.Id} {one.Key}, {other.Key}");
            yield return (StructureKind.ClassBlank, report.With(statement.Figures.Where(figure => figure.Line == one && figure.Value is not null).Select(figure => KeyValuePair.Create(figure.Key, ""))), $"{statement.Id} {one.Key}");
        }
    }

    private static bool HasAmount(Statement statement, StatementLine line) => statement.Figures.Any(figure => figure.Line == line && figure.Value is not (null or 0m));

    private static (StatementLine One, StatementLine Other) Two(StatementLine[] lines, Dice dice)
    {
        var one = dice.Between(0, lines.Length - 1);
        return (lines[one], lines[(one + dice.Between(1, lines.Length - 1)) % lines.Length]);
    }

    private static FinalAccountsReport Exchanged(FinalAccountsReport report, Statement statement, StatementLine one, StatementLine other) =>
        report.With(from column in statement.Columns
                    let here = statement[one.Key, column.Key]
                    let there = statement[other.Key, column.Key]
                    where here is { NotApplicable: false } && there is { NotApplicable: false }
                    from change in new[] { KeyValuePair.Create(here.Key, Mutator.Text(there)), KeyValuePair.Create(there.Key, Mutator.Text(here)) }
                    select change);

    private static FinalAccountsReport OtherUnit(FinalAccountsReport report, Statement statement)
    {
        var unit = statement.Unit == Unit.WanYuan ? Unit.Yuan : Unit.WanYuan;
        return report.With(With(statement, statement.Lines, [.. statement.Figures.Select(figure => figure.Unit.IsMoney ? figure with { Unit = unit } : figure)]) with { Unit = unit });
    }

    private static Statement With(Statement statement, IReadOnlyList<StatementLine> lines, IReadOnlyList<Figure> figures) => new(
        statement.Id,
        statement.Title,
        statement.Form,
        statement.Unit,
        statement.Status,
        statement.Place,
        statement.Columns,
        [.. lines],
        [.. figures],
        statement.Problems);
}
