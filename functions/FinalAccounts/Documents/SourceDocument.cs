using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FinalAccounts.Documents;

/// <summary>What a reader makes of a file: its paragraphs and tables in reading order, each with its place. Nothing behind it knows the format.</summary>
/// <param name="FileName">The name under which the file was uploaded.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Format">The format that was found in the content, whatever the name says.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
/// <param name="Notes">What the reader could not trust or had to leave out; empty for a file read whole.</param>
public sealed record SourceDocument(
    string FileName,
    string Sha256,
    DocumentFormat Format,
    ImmutableArray<Block> Blocks,
    ImmutableArray<ReaderNote> Notes);

/// <summary>The formats that can be read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentFormat>))]
public enum DocumentFormat
{
    /// <summary>Plain text, its tables by tabs or aligned spaces.</summary>
    Text,

    /// <summary>Markdown with pipe tables.</summary>
    Markdown,

    /// <summary>PDF with a text layer.</summary>
    Pdf,

    /// <summary>Word (.docx).</summary>
    Word,

    /// <summary>Excel (.xlsx or .xls).</summary>
    Excel,

    /// <summary>A web page.</summary>
    Html,
}

/// <summary>A paragraph or a table.</summary>
/// <param name="Place">Where it begins.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Table), "table")]
public abstract record Block(Place Place);

/// <summary>One paragraph or heading, as one line of text.</summary>
/// <param name="Text">The text with its own spaces and punctuation.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Paragraph(string Text, Place Place) : Block(Place);

/// <summary>A table as the format shows it: rows of cells. A statement may be one table, or several when pages break it.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Inferred">True when the format shows no table, or no lines between its columns, and they were inferred from how the text is aligned.</param>
public sealed record Table(ImmutableArray<TableRow> Rows, Place Place, bool Inferred = false) : Block(Place);

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells from left to right, the empty ones included where the format shows them.</param>
/// <param name="Place">Where the row begins.</param>
public sealed record TableRow(ImmutableArray<Cell> Cells, Place Place);

/// <summary>A cell of a table.</summary>
/// <param name="Text">The text as printed, trimmed; empty for a blank cell.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Column">The grid column at which it begins, 0-based.</param>
/// <param name="ColumnSpan">How many grid columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record Cell(string Text, Place Place, int Column, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>Something that a reader met and could not trust or had to leave out.</summary>
/// <param name="Code">A stable code, words joined by hyphens.</param>
/// <param name="Message">What it is and what to do.</param>
/// <param name="Place">Where.</param>
public sealed record ReaderNote(string Code, BilingualText Message, Place Place);
