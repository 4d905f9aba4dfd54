using System.Text;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Tests.Documents.Excel;
using FinalAccounts.Tests.Documents.Pdf;
using FinalAccounts.Tests.Documents.Word;

namespace FinalAccounts.Tests.Fuzz;

/// <summary>One small valid file of every format, to be spoilt.</summary>
internal static class SmallFiles
{
    private const string Html = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body><h1>某局2024年度部门决算</h1><table><tr><td rowspan=2>项目<td colspan=2>决算数</tr><tr><td>基本支出<td>项目支出</tr><tr><td>合计<td>1,234.50<td>&nbsp;</tr></table></body></html>";

    private const string Text = "某局2024年度部门决算\n\n收入决算表\n单位：万元\n科目编码\t科目名称\t本年收入合计\n201\t一般公共服务支出\t1,500.25\n\n科目            合计      基本支出\n201 一般公共    10.00         4.00\n";

    /// <summary>The files by name; the ending says the format.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["a.txt"] = Encoding.UTF8.GetBytes(Text),
        ["b.txt"] = Encoding.Unicode.GetBytes("\uFEFF" + Text),
        ["a.md"] = "| 项目 | 金额 |\n|:---|---:|\n| 一、**收入** | 1,0<br>00 |\n"u8.ToArray(),
        ["a.html"] = Encoding.UTF8.GetBytes(Html),
        ["a.pdf"] = Pdf(),
        ["a.docx"] = WordFile.Of("<w:p><w:r><w:t>支出决算表</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>1.00</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
        ["a.xlsx"] = new WorkbookFile().Sheet("GK01", [["项目", "金额"], ["合计", (1234.565, "#,##0.00;[Red]-#,##0.00")]], ["A1:B1"]).ToArray(),
        ["b.xlsx"] = ReadingFiles.Fixture("department.xlsx"),
        ["a.xls"] = ReadingFiles.Fixture("department.xls"),
        ["a.zip"] = HostileFiles.Zip(("决算.html", Html), ("附件/b.txt", Text)),
    };

    private static byte[] Pdf()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 100, 150], [50, 64, 78], "[2 1] 0 d 0.5 w").Text(51, 60, "项目").Text(101, 60, "金额").Text(51, 74, "合计").TextTo(149, 74, "1,234.50");
        return pdf.Page().Text(50, 60, "注：本表反映支出。").Fill(50, 70, 100, 0.7).ToArray();
    }
}
