using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>
/// Writes small PDF files operator by operator (ISO 32000-1), uncompressed: what no browser prints. Text is set in a font whose codes are UTF-16;
/// a Chinese character is as wide as its size, any other half as wide. Coordinates are points from the top left of an A4 page.
/// </summary>
internal sealed class DrawnPdf
{
    // Keys that belong to no password (ISO 32000-1, 7.6.3).
    private static readonly string Encryption =
        $"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{new string('A', 64)}>/U<{new string('B', 64)}>>>/ID[<{new string('C', 32)}><{new string('C', 32)}>]";

    private readonly List<StringBuilder> pages = [];

    /// <summary>What <c>/Rotate</c> says on every page.</summary>
    public int Rotate { get; init; }

    /// <summary>False for a font that does not say which characters its codes are.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>The predefined map from the text's codes to glyphs; with another one than Identity-H the font says its characters only by its name.</summary>
    public string CMap { get; init; } = "Identity-H";

    /// <summary>True for a file that nobody can open without a password.</summary>
    public bool Encrypted { get; init; }

    /// <summary>True for pages whose content is compressed.</summary>
    public bool Compressed { get; init; }

    /// <summary>The page's width; the height is that of A4.</summary>
    public int Width { get; init; } = 595;

    /// <summary>Begins a page.</summary>
    public DrawnPdf Page()
    {
        pages.Add(new());
        return this;
    }

    /// <summary>Writes text with its baseline at <paramref name="y"/>.</summary>
    public DrawnPdf Text(double x, double y, string text, double size = 9, string state = "")
    {
        var codes = CMap == "GBK-EUC-H" ? Convert.ToHexString(Encoding.GetEncoding("GBK").GetBytes(text)) : string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        return Operators(string.Create(CultureInfo.InvariantCulture, $"q {state} BT /F {size} Tf 1 0 0 1 {x} {842 - y} Tm <{codes}> Tj ET Q"));
    }

    /// <summary>Writes text that ends at <paramref name="right"/>.</summary>
    public DrawnPdf TextTo(double right, double y, string text, double size = 9) => Text(right - WidthOf(text, size), y, text, size);

    /// <summary>Draws a line.</summary>
    public DrawnPdf Line(double x1, double y1, double x2, double y2, string state = "0.5 w") =>
        Operators(string.Create(CultureInfo.InvariantCulture, $"q {state} {x1} {842 - y1} m {x2} {842 - y2} l S Q"));

    /// <summary>Fills a rectangle.</summary>
    public DrawnPdf Fill(double x, double y, double width, double height, string colour = "0 g") =>
        Operators(string.Create(CultureInfo.InvariantCulture, $"q {colour} {x} {842 - y - height} {width} {height} re f Q"));

    /// <summary>Draws the lines of a grid, each over its whole length.</summary>
    public DrawnPdf Grid(double[] xs, double[] ys, string state = "0.5 w")
    {
        foreach (var x in xs)
            Line(x, ys[0], x, ys[^1], state);
        foreach (var y in ys)
            Line(xs[0], y, xs[^1], y, state);
        return this;
    }

    /// <summary>Adds operators as they are.</summary>
    public DrawnPdf Operators(string operators)
    {
        pages[^1].Append(operators).Append('\n');
        return this;
    }

    /// <summary>How wide text is set.</summary>
    public static double WidthOf(string text, double size) => text.Sum(c => c < 0x80 ? size / 2 : size);

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, i) => $"{7 + (2 * i)} 0 R"))}]>>",
            $"<</Type/Font/Subtype/Type0/BaseFont/Drawn/Encoding/{CMap}/DescendantFonts[4 0 R]{(HasUnicode && CMap == "Identity-H" ? "/ToUnicode 6 0 R" : "")}>>",
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/Drawn/CIDSystemInfo<</Registry(Adobe)/Ordering({(CMap == "Identity-H" ? "Identity" : "GB1")})/Supplement {(CMap == "Identity-H" ? 0 : 4)}>>/FontDescriptor 5 0 R/DW 1000/W[0 127 500]>>",
            "<</Type/FontDescriptor/FontName/Drawn/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>",
            Stream("/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/U def /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange "
                + string.Concat(Enumerable.Range(0, 256).Chunk(64).Select(rows => "64 beginbfrange " + string.Concat(rows.Select(i => $"<{i:X2}00><{i:X2}FF><{i:X2}00> ")) + "endbfrange "))
                + "endcmap end end"),
        };
        for (var i = 0; i < pages.Count; i++)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {Width} 842]/Rotate {Rotate}/Resources<</Font<</F 3 0 R>>>>/Contents {8 + (2 * i)} 0 R>>");
            objects.Add(Compressed ? Deflated(pages[i].ToString()) : Stream(pages[i].ToString()));
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{(Encrypted ? Encryption : "")}>>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";

    private static string Deflated(string content)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new ZLibStream(bytes, CompressionLevel.Optimal))
            deflate.Write(Encoding.Latin1.GetBytes(content));
        var compressed = bytes.ToArray();
        return $"<</Length {compressed.Length}/Filter/FlateDecode>>\nstream\n{Encoding.Latin1.GetString(compressed)}\nendstream";
    }
}
