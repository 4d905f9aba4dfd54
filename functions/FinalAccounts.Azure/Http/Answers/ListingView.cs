using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Azure.Http;

/// <summary>Shows rows as a page: the columns in the reader's language, headings that sort, bars where amounts are compared.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="address">The address of the request.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="sort">The column that the rows are sorted by; null for their own order.</param>
/// <param name="descending">True when the greatest comes first.</param>
internal sealed class ListingView<T>(RequestAddress address, ImmutableArray<ExportColumn<T>> columns, ExportColumn<T>? sort, bool descending)
{
    // A sentence is longer than this; names and keys are not.
    private const int LongCell = 40;

    /// <summary>The page of rows.</summary>
    /// <param name="items">The rows.</param>
    /// <param name="link">Where each leads.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public ListingPage Of(IEnumerable<T> items, Func<T, string?> link, string language)
    {
        // What is there in both languages is shown in one.
        var other = language == "zh" ? "_en" : "_zh";
        var shown = columns.Where(column => !column.Name.EndsWith(other, StringComparison.Ordinal)).ToImmutableArray();
        var rows = items.Select(item => (Link: link(item), Cells: shown.Select(column => column.Value(item) ?? "").ToImmutableArray())).ToList();
        var amounts = Amounts(shown, rows.ConvertAll(row => row.Cells));
        var longest = amounts.Select(amount => Math.Abs(amount ?? 0m)).DefaultIfEmpty().Max();
        return new(
            default,
            "",
            address.Home,
            address.With().Split('?')[0],
            address.With(("lang", "zh")),
            address.With(("lang", "en")),
            [Twin("JSON", Representation.Json), Twin("CSV", Representation.Csv)],
            [],
            [],
            [.. shown.Select((column, index) => Heading(column, rows.Exists(row => row.Cells[index].Length > LongCell)))],
            [.. rows.Select((row, index) => new ListingRow(row.Link, row.Cells, Width(amounts[index], longest)))],
            null);
    }

    private static List<decimal?> Amounts(ImmutableArray<ExportColumn<T>> shown, List<ImmutableArray<string>> rows)
    {
        var column = shown.ToList().FindIndex(one => one.Name == "amount_cny");
        return rows.ConvertAll(row =>
            column >= 0 && decimal.TryParse(row[column], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : (decimal?)null);
    }

    private static string Width(decimal? amount, decimal longest) =>
        amount is null || longest == 0m ? "" : (Math.Abs(amount.Value) / longest).ToString("0.0%", CultureInfo.InvariantCulture);

    // What explains a title stands behind a semicolon; there is no room for it in a heading.
    private static string Short(string title) => title.Split(';', '；')[0];

    private ListingLink Twin(string title, Representation representation) => new(new(title, title), address.As(representation), representation.MediaType);

    private ListingColumn Heading(ExportColumn<T> column, bool isLong)
    {
        var sorted = sort == column;
        return new(
            column.Name,
            new(Short(column.Title.Zh), Short(column.Title.En)),
            column.Type is "number" or "integer",
            isLong,
            address.With(("sort", sorted && !descending ? "-" + column.Name : column.Name), ("next", null)),
            !sorted ? "" : descending ? "descending" : "ascending");
    }
}
