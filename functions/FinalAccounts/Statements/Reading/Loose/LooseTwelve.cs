using System.Collections.Immutable;
using FinalAccounts.Statements.Blanks;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads T09 printed as one line of twelve columns from text that kept no table: all words first, then all amounts.</summary>
internal static class LooseTwelve
{
    private const int FewestColumns = 3;

    private static readonly (string Key, string Label)[] Items =
    [
        (LineKeys.ThreePublic, "合计"),
        (LineKeys.Abroad, "因公出国（境）费"),
        (LineKeys.Vehicles, "公务用车购置及运行维护费"),
        (LineKeys.VehiclesPurchase, "公务用车购置费"),
        (LineKeys.VehiclesOperation, "公务用车运行维护费"),
        (LineKeys.Reception, "公务接待费"),
    ];

    /// <summary>True when the items stand beside each other in the header: no amount stands before a word.</summary>
    public static bool Recognises(List<LooseLine> lines)
    {
        var words = lines.SelectMany(line => line.Words).ToList();
        var first = words.FindIndex(word => word.IsAmount);
        return (first < 0 || words.FindLastIndex(word => word.IsText) < first) && words.Count(word => word.Key is "预算数" or "决算数") >= 2
            && !words.Exists(word => word.IsText && word.Key.Contains("相关统计", StringComparison.Ordinal));
    }

    /// <summary>Reads the lines.</summary>
    public static void Read(List<LooseLine> lines, StatementSection section, StatementBuilder builder)
    {
        var words = lines.SelectMany(line => line.Words).ToList();
        var amounts = WithoutOrdinals(words.FindAll(word => word.IsAmount));
        var set = section.Form.Halves[0].ColumnSets[^1];
        var place = amounts.Count > 0 ? amounts[0].Place : section.Title.Place;
        var items = Items.Select(item => builder.Line(item.Key, code: null, item.Label, number: null, place)).ToList();
        var pairs = words.Count(word => word.Key == "预算数") >= FewestColumns;
        ImmutableArray<OpenCell> cells = pairs
            ? [.. items.SelectMany(line => set.Columns.Select(column => new OpenCell(line, column.Column, builder.Unit)))]
            : [.. set.Columns.SelectMany(column => items.Select(line => new OpenCell(line, column.Column, builder.Unit)))];
        foreach (var column in set.Columns)
        {
            builder.Column(column.Column);
        }

        builder.Open(cells, amounts, place);
    }

    private static List<SourceCell> WithoutOrdinals(List<SourceCell> amounts)
    {
        var ordinals = 0;
        while (ordinals < amounts.Count && amounts[ordinals].Amount.IsWhole && amounts[ordinals].Amount.Value == ordinals + 1)
        {
            ordinals++;
        }

        return ordinals >= FewestColumns ? amounts[ordinals..] : amounts;
    }
}
