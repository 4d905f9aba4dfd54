using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Looks of tables that published files have and browsers do not print. What each must read as is what was drawn.</summary>
public sealed class DrawnPdfTests
{
    private static readonly double[] Xs = [50, 110, 250, 330, 410];

    private static readonly double[] Ys = [100, 116, 132, 148];

    private static readonly string[] Rows = ["科目编码|科目名称|合计|基本支出", "201|一般公共服务支出|1,500.25|1,500.25", "20103|政府办公厅|500.25|"];

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_is_read_as_it_is_shown_whatever_its_rotation_says(int rotate) =>
        Assert.Equal(Rows, Read(Table(new DrawnPdf { Rotate = rotate }.Page().Grid(Xs, Ys))));

    [Theory]
    [InlineData("[1 1] 0 d 0.5 w")]
    [InlineData("[4 3] 0 d 0.5 w")]
    [InlineData("0.5 w 0.7 G")]
    [InlineData("2 w")]
    public void Lines_may_be_dashed_dotted_grey_or_thick(string state) =>
        Assert.Equal(Rows, Read(Table(new DrawnPdf().Page().Grid(Xs, Ys, state))));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3.5)]
    [InlineData(20, 0)]
    public void Lines_may_be_filled_rectangles_in_many_pieces(double length, double gap)
    {
        var pdf = new DrawnPdf().Page();
        foreach (var y in Ys)
        {
            for (var x = Xs[0]; x < Xs[^1]; x += length + gap)
                pdf.Fill(x, y, Math.Min(length, Xs[^1] - x), 0.8);
        }

        foreach (var x in Xs)
        {
            for (var y = Ys[0]; y < Ys[^1]; y += length + gap)
                pdf.Fill(x, y, 0.8, Math.Min(length, Ys[^1] - y));
        }

        Assert.Equal(Rows, Read(Table(pdf)));
    }

    [Fact]
    public void A_double_line_is_one_border()
    {
        var pdf = new DrawnPdf().Page().Grid(Xs, Ys).Grid([.. Xs.Select(x => x + 1.8)], [.. Ys.Select(y => y + 1.8)]);
        Assert.Equal(Rows, Read(Table(pdf)));
    }

    [Fact]
    public void Text_that_nobody_sees_is_not_read_and_that_is_noted()
    {
        var pdf = Table(new DrawnPdf().Page().Grid(Xs, Ys))
            .Text(260, 127, "9", state: "3 Tr")
            .Text(340, 143, "9.99", state: "1 g")
            .Text(60, 140, "仅供参考", size: 60, state: "0.85 g");
        Assert.Equal(Rows, Read(pdf));
        Assert.Contains("hidden-text-left-out", Document(pdf).Notes.Select(note => note.Code));
    }

    [Fact]
    public void White_text_on_a_dark_ground_is_read() =>
        Assert.Equal(["科目|合计", "201|2.00"], Read(new DrawnPdf().Page().Grid([50, 110, 250], [100, 116, 132])
            .Fill(50, 100, 200, 16, "0.2 0.3 0.6 rg").Text(55, 111, "科目", state: "1 g").Text(120, 111, "合计", state: "1 g").Text(55, 127, "201").TextTo(248, 127, "2.00")));

    [Fact]
    public void A_word_printed_twice_for_bold_is_read_once_and_spread_letters_are_one_word() =>
        Assert.Equal(["本年收入合计|1,234.50"], Read(new DrawnPdf().Page().Grid([50, 150, 250], [100, 116])
            .Text(55, 111, "本年收入合计", state: "4 Tc").TextTo(248, 111, "1,234.50").TextTo(248.2, 111, "1,234.50")).Select(row => row.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>Rows too low for their labels: the lines of one label lie between those of its neighbours.</summary>
    [Fact]
    public void Labels_higher_than_their_row_stay_whole()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 96, 150], [100, 112, 124, 136, 148]);
        string[] labels = ["合计", "公务用车购置及运行费", "机关事业单位养老保险缴费", "其他"];
        for (var row = 0; row < labels.Length; row++)
        {
            var lines = labels[row].Chunk(5).Select(line => new string(line)).ToList();
            for (var i = 0; i < lines.Count; i++)
                pdf.Text(50.5, 109.2 + (row * 12) + ((i - ((lines.Count - 1) / 2.0)) * 10.8), lines[i]);
            pdf.TextTo(148, 109.2 + (row * 12), $"{row + 1}.50");
        }

        Assert.Equal(["合计|1.50", "公务用车购置及运行费|2.50", "机关事业单位养老保险缴费|3.50", "其他|4.50"], Read(pdf));
    }

    /// <summary>A label with a line break of its own in a column that is too narrow: its first line runs into the next cell, its second lies over the row below.</summary>
    [Fact]
    public void A_label_that_runs_out_of_its_low_row_stays_whole()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 130, 150, 200], [100, 114, 128, 142]).Text(51, 125, "本年支出合计").TextTo(148, 111, "57").TextTo(148, 125, "58").TextTo(198, 125, "5.50").Text(51, 139, "结余分配").TextTo(148, 139, "59")
            .Text(51, 104.6, "二十六、抗疫特别国债安排").Text(51, 117.6, "的支出");
        Assert.Equal(["二十六、抗疫特别国债安排的支出|57|", "本年支出合计|58|5.50", "结余分配|59|"], Read(pdf));
    }

    /// <summary>Programs write wrapped labels after all others: the last line of one and the first line of the next stand on one baseline and follow each other.</summary>
    [Fact]
    public void Labels_whose_lines_lie_over_each_other_are_not_mixed()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 110, 200], [100, 112, 124, 136, 148]).Text(51, 109.2, "收入").TextTo(198, 121.2, "1.50").TextTo(198, 133.2, "2.50").Text(51, 145.2, "总计")
            .Text(50.5, 114.8, "一般公共预算").Text(50.5, 127.6, "拨款").Text(50.5, 127.4, "政府性基金预").Text(50.5, 140.2, "算拨款");
        Assert.Equal(["收入|", "一般公共预算拨款|1.50", "政府性基金预算拨款|2.50", "总计|"], Read(pdf));
    }

    [Fact]
    public void A_row_that_the_page_cuts_is_one_row()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 100, 150], [760, 776, 790]).Text(55, 771, "项目").Text(110, 771, "决算数").Text(51, 786, "机关事业单").TextTo(149, 786, "12,345,6")
            .Page().Grid([50, 100, 150], [50, 64, 80]).Text(51, 60, "位养老").Text(101, 60, "78.90").Text(55, 75, "合计").TextTo(149, 75, "1.00");
        Assert.Equal(["项目|决算数", "机关事业单位养老|12,345,678.90", "合计|1.00"], Read(pdf));
    }

    [Fact]
    public void A_table_keeps_its_columns_where_a_page_shows_only_merged_ones()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 150, 250], [760, 776]).Text(55, 771, "收入").Text(155, 771, "支出")
            .Page().Grid([50, 100, 150, 200, 250], [50, 66, 82]).Text(55, 61, "项目").Text(105, 61, "金额").Text(155, 61, "项目").Text(205, 61, "金额").TextTo(149, 77, "1.00").TextTo(249, 77, "2.00");
        var tables = Document(pdf).Blocks.OfType<Table>().ToList();
        Assert.Equal([(0, 2), (2, 2)], tables[0].Rows[0].Cells.Select(cell => (cell.Column, cell.ColumnSpan)));
        Assert.Equal(["|1.00||2.00"], Read(pdf)[2..]);
    }

    [Fact]
    public void Fonts_that_do_not_name_their_characters_are_not_trusted() =>
        Assert.Equal("fonts-without-unicode", ReadingFiles.RefusalOf(Table(new DrawnPdf { HasUnicode = false }.Page().Grid(Xs, Ys)).ToArray(), "a.pdf"));

    [Fact]
    public void A_truncated_file_is_refused_or_says_what_it_holds()
    {
        var whole = Table(new DrawnPdf().Page().Grid(Xs, Ys)).ToArray();
        foreach (var part in new[] { 10, 40, 70, 90 })
        {
            var outcome = ReadingFiles.Try(whole[..(whole.Length * part / 100)], "a.pdf");
            Assert.True(outcome.Succeeded || outcome.Refusal.Code is "broken-file" or "scanned-pdf", outcome.Refusal?.Code);
        }
    }

    private static DrawnPdf Table(DrawnPdf pdf) => pdf
        .Text(55, 111, "科目编码").Text(115, 111, "科目名称").Text(255, 111, "合计").Text(335, 111, "基本支出")
        .Text(55, 127, "201").Text(115, 127, "一般公共服务支出").TextTo(328, 127, "1,500.25").TextTo(408, 127, "1,500.25")
        .Text(55, 143, "20103").Text(115, 143, "政府办公厅").TextTo(328, 143, "500.25");

    private static List<string> Read(DrawnPdf pdf) => ReadingFiles.Rows(Document(pdf));

    private static SourceDocument Document(DrawnPdf pdf) => ReadingFiles.Document(pdf.ToArray(), "a.pdf");
}
