using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Tests.Documents.Excel;
using FinalAccounts.Tests.Documents.Pdf;
using FinalAccounts.Tests.Documents.Word;
using Xunit;

namespace FinalAccounts.Tests.Documents;

/// <summary>Each format keeps each limit that it can break, and says so in both languages. Text and pages have no pages, and nothing in them expands.</summary>
public sealed class LimitTests
{
    private static readonly Dictionary<string, (string Zh, string En)> Words = new()
    {
        ["file-too-large"] = ("MB", "MB"),
        ["too-many-pages"] = ("上限", "limit"),
        ["expands-too-far"] = ("解压", "expand"),
        ["too-many-cells"] = ("单元格", "cells"),
        ["too-slow"] = ("秒", "seconds"),
    };

    public static TheoryData<string, string> Limits
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var format in new[] { "txt", "md", "html", "pdf", "docx", "xlsx", "xls", "zip" })
            {
                data.Add(format, "file-too-large");
                data.Add(format, "too-slow");
                data.Add(format, "too-many-cells");
                if (format is "pdf" or "xlsx" or "xls" or "zip")
                    data.Add(format, "too-many-pages");
                if (format is "pdf" or "docx" or "xlsx" or "zip")
                    data.Add(format, "expands-too-far");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_file_over_a_limit_is_refused_with_its_reason(string format, string code)
    {
        var limits = code switch
        {
            "file-too-large" => ReadLimits.Default with { MaxBytes = 10 },
            "too-many-pages" => ReadLimits.Default with { MaxPages = 1 },
            "expands-too-far" => ReadLimits.Default with { MaxExpandedBytes = 100 },
            "too-many-cells" => ReadLimits.Default with { MaxCells = 3 },
            _ => ReadLimits.Default with { MaxTime = TimeSpan.Zero },
        };
        var file = FileOf(format);
        Assert.True(format == "zip" || ReadingFiles.Try(file, "a." + format).Succeeded);
        var outcome = ReadingFiles.Try(file, "a." + format, limits);
        Assert.False(outcome.Succeeded);
        Assert.Equal(code, outcome.Refusal.Code);
        Assert.Contains(Words[code].Zh, outcome.Refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(Words[code].En, outcome.Refusal.Message.En, StringComparison.Ordinal);
    }

    private static byte[] FileOf(string format)
    {
        const string page = "<html><body><h3>支出决算表</h3><table><tr><td>合计<td>1.00<td>1.00<tr><td>甲<td>1.00<td>1.00</table></body></html>";
        object?[][] rows = [["合计", "1.00", "1.00"], ["甲", "1.00", "1.00"]];
        return format switch
        {
            "txt" => Encoding.UTF8.GetBytes("支出决算表\n合计\t1.00\t1.00\n甲\t1.00\t1.00\n"),
            "md" => Encoding.UTF8.GetBytes("# 支出决算表\n\n| 合计 | 1.00 | 1.00 |\n|---|---|---|\n| 甲 | 1.00 | 1.00 |\n"),
            "html" => Encoding.UTF8.GetBytes(page),
            "docx" => WordFile.Of(string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>")) + "</w:tr>")) is var body ? "<w:tbl>" + body + "</w:tbl>" : ""),
            "xlsx" => new WorkbookFile().Sheet("a", rows).Sheet("b", rows).ToArray(),
            "xls" => ReadingFiles.Fixture("department.xls"),
            "zip" => HostileFiles.Zip(("a.html", page), ("b.html", page)),
            _ => new DrawnPdf { Compressed = true }.Page().Grid([50, 110, 250], [100, 116, 132]).Text(55, 111, "合计").Text(120, 111, "2.00").Text(55, 127, "甲").Text(120, 127, "2.00").Page().Text(50, 50, "二").ToArray(),
        };
    }
}
