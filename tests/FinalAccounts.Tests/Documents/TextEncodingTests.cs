using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Tests.Statements;
using Xunit;

namespace FinalAccounts.Tests.Documents;

public class TextEncodingTests
{
    static TextEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false }, { "GB18030", false }, { "GBK", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_seed_is_the_same_document_in_every_encoding(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Reading.SeedText)];

        var document = Reading.Document(content).Value!;

        Assert.Equal(
            Reading.Document(Reading.Seed).Value!.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text),
            document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Bytes_that_no_encoding_explains_are_refused_in_both_languages()
    {
        // Neither UTF-8 nor GB18030 knows the byte FF.
        var refusal = Reading.Try([.. Enumerable.Repeat<byte[]>([.. "text "u8, 0xFF, 0xFF, (byte)'\n'], 500).SelectMany(line => line)]).Refusal!;

        Assert.Equal("unknown-encoding", refusal.Code);
        Assert.Contains("编码", refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("encoding", refusal.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" \n\t\n ")]
    public void A_file_without_characters_is_refused_as_empty(string text) => Assert.Equal("empty-file", Reading.Try(text).Refusal!.Code);
}
