using System.IO.Compression;
using System.Text;
using Xunit;

namespace FinalAccounts.Tests.Documents.Archives;

/// <summary>Names and sizes in archives and files that must harm nothing.</summary>
public sealed class HostileArchiveTests
{
    private static readonly byte[] Page = "<html><body><table><tr><td>合计<td>1.00</table></body></html>"u8.ToArray();

    [Theory]
    [InlineData("../../etc/报告.html")]
    [InlineData("C:\\temp\\报告.html")]
    [InlineData("/报告.html")]
    public void A_name_that_leaves_the_archive_is_only_a_name(string name) =>
        Assert.Equal(["合计|1.00"], ReadingFiles.Rows(ReadingFiles.Document(HostileFiles.Zip((name, Page)), "a.zip")));

    [Fact]
    public void Names_of_Chinese_Windows_are_read()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, gbk))
        {
            using var entry = zip.CreateEntry("部门决算.html").Open();
            entry.Write(Page);
        }

        // The writer marks names that are not ASCII as UTF-8 only when no encoding is given.
        Assert.Equal("a.zip/部门决算.html", ReadingFiles.Document(stream.ToArray(), "a.zip").FileName);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_by_its_size_alone()
    {
        var large = new byte[200 << 20];
        "%PDF-1.7\n"u8.CopyTo(large);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("file-too-large", ReadingFiles.RefusalOf(large, "a.pdf"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_file_with_a_password_in_an_archive_is_said_to_have_one()
    {
        var zip = HostileFiles.Zip(("报告.html", Page));
        // Bit 0 of the flags: in the local header and in the directory.
        zip[6] |= 1;
        zip[zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Equal("encrypted", ReadingFiles.RefusalOf(zip, "a.zip"));
    }

    [Fact]
    public void An_Office_file_with_a_password_is_refused_as_encrypted()
    {
        // A compound file of one directory sector whose first stream is the encrypted package.
        var file = new byte[2048];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        file[30] = 9;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 512);
        Assert.Equal("encrypted", ReadingFiles.RefusalOf(file, "a.xlsx"));
    }
}
