using System.Collections.Immutable;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>An amount column of a form by functional code.</summary>
/// <param name="Key">The column's key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Amount">What it takes from a 项.</param>
/// <param name="Group">The title above it that it shares with its neighbours; null for none.</param>
public sealed record AmountColumn(string Key, string Title, Func<Programme, decimal> Amount, string? Group = null);

/// <summary>Prints the forms whose lines are functional codes: 公开02, 03, 05, 07 and 08表.</summary>
public sealed class FunctionalForm
{
    private readonly ReportStyle style;
    private readonly int number;
    private readonly AmountPrinter amounts;
    private readonly Labels labels;
    private readonly ImmutableArray<AmountColumn> columns;
    private readonly ImmutableArray<Programme> programmes;
    private readonly bool shifted;
    private readonly bool totalInHeader;
    private readonly int lead;

    /// <summary>A form with those columns over those 项; the ones without any amount are left out.</summary>
    public FunctionalForm(ReportStyle style, int number, IEnumerable<AmountColumn> columns, IEnumerable<Programme> programmes)
    {
        ArgumentNullException.ThrowIfNull(style);
        this.style = style;
        this.number = number;
        amounts = new(style, number);
        labels = new(style);
        this.columns = [.. columns];
        this.programmes = [.. programmes.Where(programme => this.columns.Any(column => column.Amount(programme) != 0)).OrderBy(programme => programme.Code, StringComparer.Ordinal)];
        shifted = style.ShiftedHeader && number is 7 or 8 && style.ShiftedHeader;
        totalInHeader = style.Total == TotalPosition.InHeader && style.Codes == CodePrint.Three && !shifted;
        lead = shifted ? 4 : style.Codes switch { CodePrint.Three => 4, CodePrint.One => 2, _ => 3 };
    }

    /// <summary>The table.</summary>
    public Grid Print()
    {
        var body = Lines().ToList();
        if (!totalInHeader)
        {
            body.Insert(style.Total == TotalPosition.Last ? body.Count : 0, TotalRow());
        }

        return new Grid([.. Head(), .. body]);
    }

    private IEnumerable<GridRow> Head()
    {
        var threeRows = lead > 2 && !NumbersUnderCodes && !totalInHeader;
        var down = threeRows ? 3 : 2;
        var titleLead = shifted ? lead - 1 : lead;
        yield return new([new("项 目", titleLead), .. TopTitles(down), .. Tail()], Header: true);
        IEnumerable<GridCell> codeTitles = style.Codes == CodePrint.Three
            ? [new("支出功能分类科目编码", titleLead - 1), new("科目名称", RowSpan: down - 1)]
            : [new("支出功能分类科目编码"), new("科目名称", titleLead - 1)];
        yield return new([.. codeTitles, .. GroupedTitles(down - 1), .. Tail()], Header: true);
        if (totalInHeader)
        {
            yield return new([new("类"), new("款"), new("项"), new("合计"), .. Amounts("total", programmes)], Header: true);
        }
        else if (threeRows)
        {
            yield return new([new("类"), new("款"), new("项"), .. Labels.Blanks(Math.Max(0, lead - 3 - (style.Codes == CodePrint.Three ? 1 : 0)))], Header: true);
        }

        if (NumbersUnderCodes && !totalInHeader)
        {
            IEnumerable<GridCell> captions = lead switch
            {
                2 => [new("栏 次", 2)],
                3 => [new("类"), new("款"), new("项")],
                _ => [new("类"), new("款"), new("项"), new("栏次")],
            };
            yield return new([.. captions, .. Labels.Numbers(1, columns.Length)], Header: true);
            if (lead == 3 && number is 3 or 5)
            {
                yield return new([new(""), new(""), new("栏次"), .. Labels.Blanks(columns.Length)], Header: true);
            }
        }
    }

    private bool NumbersUnderCodes => style.ColumnNumbers || shifted;

    private IEnumerable<GridCell> Tail() => shifted ? [new GridCell("")] : [];

    private IEnumerable<GridCell> TopTitles(int down)
    {
        foreach (var (group, members) in columns.ChunkBy(column => column.Group ?? column.Key))
        {
            yield return members[0].Group is null ? new(members[0].Title, RowSpan: down) : new(group, members.Count);
        }
    }

    private IEnumerable<GridCell> GroupedTitles(int down) =>
        columns.Where(column => column.Group is not null).Select(column => new GridCell(column.Title, RowSpan: down));

    private GridRow TotalRow()
    {
        var last = Labels.Blanks(lead - 1).Append(new("合计"));
        var first = Labels.Blanks(lead - 1).Prepend(new("合计"));
        var caption = style.Codes switch
        {
            CodePrint.Fused or CodePrint.Three => last,
            CodePrint.OneOfThree => shifted ? last : first,
            _ => [new GridCell("合计", lead)],
        };
        return new([.. caption, .. Amounts("total", programmes)]);
    }

    private IEnumerable<GridRow> Lines()
    {
        string? aClass = null;
        string? kuan = null;
        foreach (var programme in programmes)
        {
            if (programme.Code[..3] != aClass)
            {
                aClass = programme.Code[..3];
                yield return Line(aClass, labels.ClassName(aClass));
            }

            if (programme.Code[..5] != kuan)
            {
                kuan = programme.Code[..5];
                yield return Line(kuan, FunctionalClassification.NameOf(kuan));
            }

            yield return Line(programme.Code, programme.Name);
        }
    }

    private GridRow Line(string code, string name)
    {
        var label = labels.BesideCode(name);
        IEnumerable<GridCell> caption = style.Codes switch
        {
            CodePrint.Three => [new(code[..3]), new(code.Length > 3 ? code[3..5] : ""), new(code.Length > 5 ? code[5..] : ""), new(label)],
            _ when shifted => [new(""), new(""), new(code), new(label)],
            CodePrint.One => [new(code), new(label)],
            CodePrint.OneOfThree => [new(code), new(""), new(label)],
            _ => [new(""), new(""), new($"{code} {label}")],
        };
        return new([.. caption, .. Amounts(code, programmes.Where(programme => programme.Code.StartsWith(code, StringComparison.Ordinal)))]);
    }

    private IEnumerable<GridCell> Amounts(string line, IEnumerable<Programme> of)
    {
        var all = of.ToList();
        return columns.Select(column => amounts.Amount(line, column.Key, all.Sum(column.Amount)));
    }
}

/// <summary>Groups neighbours.</summary>
internal static class Chunks
{
    /// <summary>The runs of neighbours with the same key, in order.</summary>
    public static IEnumerable<(string Key, List<T> Members)> ChunkBy<T>(this IEnumerable<T> items, Func<T, string> key)
    {
        var runs = new List<(string Key, List<T> Members)>();
        foreach (var item in items)
        {
            if (runs.Count == 0 || runs[^1].Key != key(item))
            {
                runs.Add((key(item), []));
            }

            runs[^1].Members.Add(item);
        }

        return runs;
    }
}
