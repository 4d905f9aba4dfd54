using System.Text;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>The seed in the encodings that Chinese offices write gives the same figures.</summary>
public class EncodingTests
{
    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void The_seed_reads_the_same_in(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(Reading.SeedText)];
        var outcome = Reading.Try(content);

        Assert.True(outcome.Succeeded, outcome.Refusal?.Message.En);
        Assert.Equal(Values(Reading.Report(Reading.SeedText)), Values(outcome.Value!));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_title()
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Reading.SeedText.TrimStart())];

        Assert.Equal("景德镇市政务服务管理局", Reading.Try(content).Value?.Department);
    }

    private static IEnumerable<(FigureKey, decimal?)> Values(FinalAccountsReport report) =>
        report.Statements.SelectMany(statement => statement.Figures).Select(figure => (figure.Key, figure.Value));
}
