using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Documents.Excel;

/// <summary>Writes .xlsx files part by part (ECMA-376).</summary>
internal sealed class WorkbookFile
{
    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly List<string> formats = ["General"];

    /// <summary>Adds a sheet of rows; each cell is a text, a number with its format, or written as it is to stand in the file.</summary>
    public WorkbookFile Sheet(string name, IEnumerable<object?[]> rows, IEnumerable<string>? merged = null, string state = "visible", string columns = "", string views = "")
    {
        var xml = new StringBuilder($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{views}{columns}<sheetData>""");
        var number = 0;
        foreach (var row in rows)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{++number}\">");
            for (var column = 0; column < row.Length; column++)
                xml.Append(Cell(row[column], Name(column) + number.ToString(CultureInfo.InvariantCulture)));
            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        var ranges = (merged ?? []).ToList();
        if (ranges.Count > 0)
            xml.Append("<mergeCells>").AppendJoin("", ranges.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        sheets.Add((name, state, xml.Append("</worksheet>").ToString()));
        return this;
    }

    /// <summary>Adds a sheet that is a generated grid.</summary>
    public WorkbookFile Sheet(string name, Grid grid)
    {
        var matrix = CellMatrix.Of(grid);
        var merged = new List<string>();
        var taken = new HashSet<(int, int)>();
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            var column = 0;
            foreach (var cell in grid.Rows[r].Cells)
            {
                while (taken.Contains((r, column)))
                    column++;
                for (var i = 0; i < cell.RowSpan * cell.ColumnSpan; i++)
                    taken.Add((r + (i / cell.ColumnSpan), column + (i % cell.ColumnSpan)));
                if (cell.RowSpan * cell.ColumnSpan > 1)
                    merged.Add($"{Name(column)}{r + 1}:{Name(column + cell.ColumnSpan - 1)}{r + cell.RowSpan}");
            }
        }

        return Sheet(name, matrix.Select(row => row.Cast<object?>().ToArray()), merged);
    }

    public byte[] ToArray()
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string package = "http://schemas.openxmlformats.org/package/2006";
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", $"""<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{type}.styles+xml"/>{Join((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{type}.worksheet+xml\"/>")}</Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{Join((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i}\" state=\"{sheet.State}\" r:id=\"s{i}\"/>")}</sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{package}/relationships">{Join((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}<Relationship Id="st" Type="{office}/styles" Target="styles.xml"/></Relationships>"""),
            ("xl/styles.xml", $"""<styleSheet xmlns="{main}"><numFmts>{string.Concat(formats.Select((format, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{WebUtility.HtmlEncode(format)}\"/>"))}</numFmts><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{(i == 0 ? 0 : 200 + i)}\" xfId=\"0\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>"""),
        };
        parts.AddRange(sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", sheet.Xml)));
        return HostileFiles.Zip([.. parts]);

        string Join(Func<(string Name, string State, string Xml), int, string> write) => string.Concat(sheets.Select((sheet, i) => write(sheet, i + 1)));
    }

    private string Cell(object? value, string at)
    {
        switch (value)
        {
            case null or "":
                return "";
            case (double number, string format):
                if (!formats.Contains(format))
                    formats.Add(format);
                return $"<c r=\"{at}\" s=\"{formats.IndexOf(format)}\"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";
            case XElement written:
                written.SetAttributeValue("r", at);
                return written.ToString(SaveOptions.DisableFormatting);
            default:
                return $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WebUtility.HtmlEncode(value.ToString())}</t></is></c>";
        }
    }

    private static string Name(int column) => column < 26 ? ((char)('A' + column)).ToString() : Name((column / 26) - 1) + (char)('A' + (column % 26));
}
