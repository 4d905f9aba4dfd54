using System.Globalization;
using System.IO.Compression;
using System.Xml;
using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Documents.Excel;

/// <summary>What a sheet of an .xlsx file says beside its values: cells that hold an error, formulas nobody has computed, and whether zeros are shown.</summary>
internal sealed class SheetMarks
{
    /// <summary>A formula's text is shown so far.</summary>
    private const int LongestFormula = 40;

    /// <summary>Where a workbook keeps its parts.</summary>
    private const string Folder = "xl/";

    /// <summary>A sheet without marks, for instance of an .xls file.</summary>
    public static SheetMarks None { get; } = new();

    /// <summary>What stands in cells that have no value: <c>#REF!</c>, or the formula that was saved without its result. By row and column from 0.</summary>
    public Dictionary<(int Row, int Column), string> Texts { get; } = [];

    /// <summary>False when the sheet shows zeros as blanks.</summary>
    public bool ShowsZeros { get; private set; } = true;

    /// <summary>The marks of every sheet by its name; empty for a file that is no .xlsx.</summary>
    /// <param name="content">The file.</param>
    /// <param name="deadline">Ends the reading.</param>
    public static Dictionary<string, SheetMarks> Read(ReadOnlyMemory<byte> content, CancellationToken deadline)
    {
        var sheets = new Dictionary<string, SheetMarks>();
        if (!content.Span.StartsWith("PK"u8))
            return sheets;
        using var stream = PackageContent.AsStream(content);
        using var package = new ZipArchive(stream, ZipArchiveMode.Read);
        var targets = Elements(package, Folder + "_rels/workbook.xml.rels", "Relationship").ToDictionary(element => element["Id"], element => element["Target"]);
        foreach (var sheet in Elements(package, Folder + "workbook.xml", "sheet"))
        {
            if (targets.TryGetValue(sheet["r:id"], out var target) && package.GetEntry(target.StartsWith('/') ? target[1..] : Folder + target) is { } part)
            {
                using var xml = Open(part);
                sheets[sheet["name"]] = Of(xml, deadline);
            }
        }

        return sheets;
    }

    // The attributes of the elements of that name in a part; none where there is no such part.
    private static List<Dictionary<string, string>> Elements(ZipArchive package, string part, string name)
    {
        var elements = new List<Dictionary<string, string>>();
        if (package.GetEntry(part) is not { } entry)
            return elements;
        using var xml = Open(entry);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != name)
                continue;
            var attributes = new Dictionary<string, string> { ["r:id"] = "", ["Id"] = "", ["Target"] = "", ["name"] = "" };
            while (xml.MoveToNextAttribute())
                attributes[xml.LocalName == "id" ? "r:id" : xml.LocalName] = xml.Value;
            elements.Add(attributes);
        }

        return elements;
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    private static SheetMarks Of(XmlReader xml, CancellationToken deadline)
    {
        var marks = new SheetMarks();
        string? cell = null, formula = null;
        var (error, valued) = (false, false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c")
                EndCell();
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "sheetView":
                    marks.ShowsZeros &= xml.GetAttribute("showZeros") is not ("0" or "false");
                    break;
                case "c":
                    deadline.ThrowIfCancellationRequested();
                    (cell, formula, error, valued) = (xml.GetAttribute("r"), null, xml.GetAttribute("t") == "e", false);
                    break;
                case "f" when cell is not null:
                    formula = xml.IsEmptyElement ? string.Empty : TextOf(xml);
                    break;
                case "v" when cell is not null && !xml.IsEmptyElement:
                    var value = TextOf(xml);
                    valued = value.Length > 0;
                    if (error && PositionOf(cell) is { } at)
                        marks.Texts[at] = value;
                    break;
            }
        }

        return marks;

        void EndCell()
        {
            if (formula is not null && !valued && cell is not null && PositionOf(cell) is { } at)
                marks.Texts[at] = "=" + (formula.Length > LongestFormula ? formula[..LongestFormula] + "…" : formula);
            cell = null;
        }
    }

    private static string TextOf(XmlReader xml) => xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? xml.Value : string.Empty;

    // B12 is row 11, column 1.
    private static (int Row, int Column)? PositionOf(string reference)
    {
        var letters = reference.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        if (letters is < 1 or > 3 || !int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return null;
        var column = 0;
        foreach (var letter in reference.AsSpan(0, letters))
            column = (column * 26) + letter - 'A' + 1;
        return (row - 1, column - 1);
    }
}
