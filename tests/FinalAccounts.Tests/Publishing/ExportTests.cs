using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FinalAccounts.Publishing.Check;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

public class ExportTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    [Fact]
    public void The_figures_are_all_there_with_exact_amounts_and_a_byte_order_mark()
    {
        var csv = seed.Text("figures.csv");

        Assert.Equal('\ufeff', csv[0]);
        var rows = csv.TrimEnd().Split("\r\n");
        Assert.Equal(1 + 827, rows.Length);
        // 2,271.54 万元 in line 120 of the source is 22,715,400 元.
        Assert.Contains(rows, row => row.Contains(",T01,revenue,income.general-budget,1,", StringComparison.Ordinal)
            && row.Contains(",\"2,271.54\",2271.54,2,万元,22715400.00,", StringComparison.Ordinal)
            && row.Contains(",120,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(-2, "-2")]
    public void A_figure_tells_when_it_was_rounded_to_fewer_decimals_than_it_prints(int? decimals, string? expected)
    {
        var figure = TruthReport.Load()[new FigureKey(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount)]! with { RoundedTo = decimals };

        Assert.Equal(expected, Assert.Single(FigureColumns.Of("某局", 2024), column => column.Name == "rounded_to").Value(figure));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+A1", "'+A1")]
    [InlineData("-cmd|x", "'-cmd|x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("---", "'---")]
    [InlineData("-15.43", "-15.43")]
    [InlineData("2,271.54", "2,271.54")]
    [InlineData("一般公共服务支出", "一般公共服务支出")]
    [InlineData("", "")]
    public void Text_that_begins_like_a_formula_is_made_harmless(string text, string safe) => Assert.Equal(safe, SpreadsheetText.Safe(text));

    [Fact]
    public void The_data_package_describes_the_files_that_are_there()
    {
        using var package = JsonDocument.Parse(seed.Content("datapackage.json"));

        Assert.Equal("fiscal-data-package", package.RootElement.GetProperty("profile").GetString());
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(["figures", "claims", "identities", "findings"], resources.Select(resource => resource.GetProperty("name").GetString()));
        foreach (var resource in resources)
        {
            var content = seed.Content(resource.GetProperty("path").GetString()!);
            Assert.Equal(content.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(content.Span)), resource.GetProperty("hash").GetString());
            var header = Encoding.UTF8.GetString(content.Span).TrimStart('\ufeff').Split("\r\n")[0];
            Assert.Equal(header, string.Join(',', resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())));
        }

        var types = resources[0].GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Where(field => field.TryGetProperty("columnType", out _))
            .ToDictionary(field => field.GetProperty("name").GetString()!, field => field.GetProperty("columnType").GetString());
        Assert.Equal("value", types["amount_cny"]);
        Assert.Equal("functional-classification:generic:code", types["functional_code"]);
        Assert.Equal("economic-classification:generic:code", types["economic_code"]);
    }

    [Fact]
    public void The_json_is_the_check_document_of_the_report()
    {
        var document = CheckJson.Read(seed.Content("report.json").Span);

        Assert.Equal("景德镇市政务服务管理局", document.Report.Department);
        Assert.Equal(827, document.Figures.Length);
    }

    [Fact]
    public void The_workbook_is_valid_and_its_numbers_are_exact()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(seed.Content("report.xlsx").ToArray()), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var sheets = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(11, sheets.Count);
        foreach (var statement in TruthReport.Load().Statements)
        {
            var sheet = sheets[(int)statement.Id - 1];
            Assert.StartsWith(statement.Id.ToString(), sheet.Name!.Value, StringComparison.Ordinal);
            var numbers = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Cell>()
                .Where(cell => cell.DataType?.Value == CellValues.Number)
                .Select(cell => decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture));
            Assert.Equal(statement.Figures.Where(figure => figure.Value is not null).Select(figure => figure.Value!.Value).Order(), numbers.Order());
        }
    }

    [Fact]
    public void The_original_is_offered_as_bytes_that_no_browser_runs()
    {
        var original = seed.Files.Single(file => file.Path.EndsWith("/original.txt", StringComparison.Ordinal));

        Assert.Equal("application/octet-stream", original.ContentType);
        Assert.True(original.Content.Span.SequenceEqual(seed.Original));
    }
}
