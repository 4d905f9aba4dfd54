using System.Collections.Immutable;
using System.Text;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Statements;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>Four times the prose costs four times as much, be it one paragraph or many. Counted are allocations, which do not depend on the machine.</summary>
public class LinearReadingTests
{
    private static readonly ImmutableArray<Statement> Statements = Reading.Report(Reading.SeedText).Statements;

    [Theory]
    [InlineData("\n\n")]
    [InlineData("")]
    public void Reading_claims_is_linear(string between)
    {
        Allocated(200, between);
        var (few, many) = (Allocated(500, between), Allocated(2_000, between));

        Assert.True(many < few * 5, $"{many} bytes for 2,000 sentences, {few} for 500");
    }

    private static long Allocated(int sentences, string between)
    {
        var text = new StringBuilder("某市园林局2024年度部门决算\n\n第三部分 部门决算情况说明\n\n一、支出决算情况说明\n\n");
        for (var i = 0; i < sentences; i++)
        {
            text.Append($"（{(i % 9) + 1}）教育支出（类）普通教育（款）小学教育{i}（项）年初预算数{i}.10万元，决算数{i}.20万元，比上年增加{i}.30万元，增长{i % 50}.22%，主要原因是人员增加。{between}");
        }

        var document = Reading.Document(Encoding.UTF8.GetBytes(text.ToString())).Value!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var claims = ClaimReader.Read(document, Statements, "某市园林局", 2024, TestContext.Current.CancellationToken).Claims.Length;
        Assert.True(claims >= sentences * 3, $"{claims} claims");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
