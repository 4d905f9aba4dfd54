using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Documents;

/// <summary>What a generated report prints in its tables, as the rows that <see cref="ReadingFiles.Rows"/> gives.</summary>
internal static class PrintedTables
{
    public static List<string> Rows(GeneratedReport report) =>
        [.. report.Document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).Select(row => string.Join('|', row.Cells.Select(cell => WrappedLabel(cell.Text))))];

    // Every wrapped cell of the generator is a Chinese label, which goes on without a space.
    private static string WrappedLabel(string text) => text.Replace("\n", "", StringComparison.Ordinal).Trim();
}
