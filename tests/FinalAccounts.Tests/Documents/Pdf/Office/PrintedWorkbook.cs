using System.Globalization;
using System.Net;
using System.Text;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Documents.Pdf.Office;

/// <summary>Writes a generated report as a workbook that is to be printed (ECMA-376): borders, widths, heights, wrapped and shrunk cells.</summary>
internal sealed class PrintedWorkbook(OfficeLook look)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<SheetXml> sheets = [];
    private SheetXml current = new();

    /// <summary>The file: what stands between two grids is on the sheet of the next one, or all is on one sheet.</summary>
    public byte[] Write(PrintedDocument document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Heading heading:
                    current.Line(heading.Text);
                    break;
                case TextLine line:
                    current.Line(line.Text);
                    break;
                case Grid grid:
                    Table(grid);
                    break;
            }
        }

        EndSheet();
        return Zip();
    }

    private void EndSheet()
    {
        if (current.RowCount > 0)
            sheets.Add(current);
        current = new();
    }

    private void Table(Grid grid)
    {
        var placed = PrintedColumns.Of(grid);
        var first = current.RowCount;
        current.Widen(PrintedColumns.Widths(placed, look.LabelWidth));
        var columns = placed.Max(cell => cell.Column + cell.Cell.ColumnSpan);
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            var cells = placed.FindAll(cell => cell.Row == row).ToDictionary(cell => cell.Column, cell => cell.Cell);
            current.Row(look.RowHeight, columns, column => (cells.GetValueOrDefault(column)?.Text ?? "", Style(cells.GetValueOrDefault(column), column == columns - 1)));
        }

        foreach (var (cell, row, column) in placed.Where(cell => cell.Cell.RowSpan * cell.Cell.ColumnSpan > 1))
            current.Merge(first + row, column, cell.RowSpan, cell.ColumnSpan);
        if (look.RepeatsHeads && grid.Rows[0].Header)
            current.Heads = (first + 1, first + grid.Rows.TakeWhile(row => row.Header).Count());
        if (!look.Touching)
            EndSheet();
    }

    // The formats of cells: 0 none, 1 a title, 2 to 4 label, centred, amount, and 3 more with nothing on the right.
    private int Style(GridCell? cell, bool last)
    {
        var kind = cell is null ? 2 : cell.Figure is not null ? 4 : cell.Text.All(char.IsAsciiDigit) || cell.ColumnSpan > 1 ? 3 : 2;
        return kind + (last && look.Open ? 3 : 0);
    }

    private byte[] Zip()
    {
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string package = "http://schemas.openxmlformats.org/package/2006";
        string Each(Func<int, string> write) => string.Concat(Enumerable.Range(0, sheets.Count).Select(write));
        var titles = Each(i => sheets[i].Heads is var (from, to) ? $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">'S{i}'!${from}:${to}</definedName>" : "");
        List<(string, string)> parts =
        [
            ("[Content_Types].xml", $"""<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{type}.styles+xml"/>{Each(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{type}.worksheet+xml\"/>")}</Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{Each(i => $"<sheet name=\"S{i}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>")}</sheets>{(titles.Length > 0 ? $"<definedNames>{titles}</definedNames>" : "")}</workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{package}/relationships">{Each(i => $"<Relationship Id=\"s{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}<Relationship Id="st" Type="{Relations}/styles" Target="styles.xml"/></Relationships>"""),
            ("xl/styles.xml", Styles()),
        ];
        parts.AddRange(sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i}.xml", sheet.ToXml(look.Landscape))));
        return HostileFiles.Zip([.. parts]);
    }

    private string Styles()
    {
        string Side(string name, bool drawn) => drawn && look.Border.Length > 0 ? $"<{name} style=\"{look.Border}\"><color auto=\"1\"/></{name}>" : $"<{name}/>";
        string Border(bool right) => $"<border>{Side("left", look.Columns)}{Side("right", look.Columns && right)}{Side("top", look.Rows)}{Side("bottom", look.Rows)}<diagonal/></border>";
        string Format(int border, string horizontal) =>
            $"<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"{border}\" xfId=\"0\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"{horizontal}\" vertical=\"{look.Vertical}\"{(look.Wraps ? " wrapText=\"1\"" : "")}{(look.Shrinks ? " shrinkToFit=\"1\"" : "")}/></xf>";
        var formats = string.Concat(new[] { 1, 2 }.SelectMany(border => new[] { "left", "center", "right" }.Select(horizontal => Format(border, horizontal))));
        return $"""<styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="9"/><name val="Noto Sans CJK SC"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="3"><border/>{Border(true)}{Border(false)}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>{formats}</cellXfs></styleSheet>""";
    }

    /// <summary>A sheet while it is written.</summary>
    private sealed class SheetXml
    {
        private readonly StringBuilder rows = new();
        private readonly List<string> merged = [];
        private readonly List<double> widths = [];

        public int RowCount { get; private set; }

        public (int From, int To)? Heads { get; set; }

        public void Widen(double[] columns)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (i == widths.Count)
                    widths.Add(0);
                widths[i] = Math.Max(widths[i], columns[i]);
            }
        }

        /// <summary>A line of text; a long one is wrapped in cells that are merged, so that it does not widen the page.</summary>
        public void Line(string text)
        {
            const int Columns = 7;
            Row(text.Length > 30 ? 13 * (1 + (text.Length / 30)) : 0, 1, _ => (text, text.Length > 30 ? 1 : 0));
            if (text.Length > 30)
                Merge(RowCount - 1, 0, 1, Columns);
        }

        public void Row(int height, int columns, Func<int, (string Text, int Style)> cell)
        {
            RowCount++;
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{RowCount}\"").Append(height > 0 ? $" ht=\"{height}\" customHeight=\"1\">" : ">");
            for (var column = 0; column < columns; column++)
            {
                var (text, style) = cell(column);
                rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{Name(column)}{RowCount}\" s=\"{style}\"");
                rows.Append(text.Length == 0 ? "/>" : $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</t></is></c>");
            }

            rows.Append("</row>");
        }

        public void Merge(int row, int column, int rowSpan, int columnSpan) =>
            merged.Add($"{Name(column)}{row + 1}:{Name(column + columnSpan - 1)}{row + rowSpan}");

        public string ToXml(bool landscape) =>
            $"""<worksheet xmlns="{Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>{string.Concat((widths.Count > 0 ? widths : [20]).Select((width, i) => string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"/>")))}</cols><sheetData>{rows}</sheetData>{(merged.Count > 0 ? $"<mergeCells>{string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>" : "")}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="{(landscape ? "landscape" : "portrait")}" fitToWidth="1" fitToHeight="0"/></worksheet>""";

        private static string Name(int column) => column < 26 ? ((char)('A' + column)).ToString() : Name((column / 26) - 1) + (char)('A' + (column % 26));
    }
}
