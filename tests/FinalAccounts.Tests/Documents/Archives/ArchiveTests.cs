using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Archives;

public sealed class ArchiveTests
{
    private static readonly byte[] Page = "<html><body><table><tr><td>合计<td>1.00</table></body></html>"u8.ToArray();

    [Fact]
    public void An_archive_with_one_readable_file_is_read_as_that_file()
    {
        var document = ReadingFiles.Document(HostileFiles.Zip(("决算/报告.html", Page), ("__MACOSX/x", Page), ("图.png", [0x89, 0x50, 0x4E, 0x47])), "a.zip");
        Assert.Equal("a.zip/决算/报告.html", document.FileName);
        Assert.Equal(["合计|1.00"], ReadingFiles.Rows(document));
    }

    [Fact]
    public void An_archive_with_two_reports_is_refused_where_one_is_wanted_and_read_where_all_are()
    {
        var zip = HostileFiles.Zip(("a.html", Page), ("b.html", Page));
        Assert.Equal("several-files", ReadingFiles.RefusalOf(zip, "a.zip"));
        var all = DocumentReaders.CreateDefault().ReadAll(zip, "a.zip", ReadLimits.Default, TestContext.Current.CancellationToken);
        Assert.Equal(["a.zip/a.html", "a.zip/b.html"], all.Select(file => file.Name));
        Assert.All(all, file => Assert.True(file.Outcome.Succeeded));
    }

    [Fact]
    public void A_bomb_is_refused_when_it_expands_past_the_limit_and_not_later()
    {
        var bomb = HostileFiles.Zip(("a.txt", new byte[8 << 20]));
        Assert.Equal("expands-too-far", ReadingFiles.RefusalOf(bomb, "a.zip", ReadLimits.Default with { MaxExpandedBytes = 1 << 20 }));
    }

    [Fact]
    public void Archives_nested_too_deeply_are_refused()
    {
        var zip = HostileFiles.Zip(("a.html", Page));
        Assert.True(ReadingFiles.Try(HostileFiles.Zip(("b.zip", zip)), "c.zip").Succeeded);
        Assert.Equal("too-deep", ReadingFiles.RefusalOf(HostileFiles.Zip(("c.zip", HostileFiles.Zip(("b.zip", zip)))), "d.zip"));
    }

    [Fact]
    public void Too_many_files_an_empty_archive_and_a_cut_off_one_have_their_own_refusals()
    {
        Assert.Equal("too-many-pages", ReadingFiles.RefusalOf(HostileFiles.Zip(("a.html", Page), ("b.html", Page)), "a.zip", ReadLimits.Default with { MaxPages = 1 }));
        Assert.Equal("empty-archive", ReadingFiles.RefusalOf(HostileFiles.Zip(("__MACOSX/a", Page)), "a.zip"));
        Assert.Equal("broken-file", ReadingFiles.RefusalOf(HostileFiles.Zip(("a.html", Page))[..60], "a.zip"));
    }

    [Theory]
    [InlineData("{\\rtf1 x}", "rtf")]
    [InlineData("Rar!\u001a", "unknown-archive")]
    [InlineData("GIF89a", "picture")]
    public void Formats_that_are_not_read_say_what_to_do_instead(string content, string code) =>
        Assert.Equal(code, ReadingFiles.RefusalOf(System.Text.Encoding.ASCII.GetBytes(content), "a.docx"));

    [Fact]
    public void An_OFD_file_is_told_from_other_archives() =>
        Assert.Equal("ofd", ReadingFiles.RefusalOf(HostileFiles.Zip(("OFD.xml", "<ofd/>")), "a.ofd"));
}
