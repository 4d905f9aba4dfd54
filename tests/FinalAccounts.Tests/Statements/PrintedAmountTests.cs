using System.Globalization;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

public class PrintedAmountTests
{
    [Theory]
    [InlineData("2,271.54", "2271.54", 2)]
    [InlineData("0.00", "0.00", 2)]
    [InlineData("0", "0", 0)]
    [InlineData("-1,234.5", "-1234.5", 1)]
    [InlineData("－3.20", "-3.20", 2)]
    [InlineData("(12.30)", "-12.30", 2)]
    [InlineData("（12.30）", "-12.30", 2)]
    [InlineData("１，２３４．５０", "1234.50", 2)]
    [InlineData("152.630417", "152.630417", 6)]
    [InlineData("￥88.00", "88.00", 2)]
    public void A_number_is_read_exactly_with_its_decimals(string printed, string value, int decimals)
    {
        var amount = PrintedAmount.Parse(printed);

        Assert.Equal(AmountKind.Number, amount.Kind);
        Assert.Equal(value, amount.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(decimals, amount.Decimals);
    }

    [Theory]
    [InlineData("---")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("/")]
    public void Dashes_alone_say_not_applicable_which_is_neither_blank_nor_zero(string printed) =>
        Assert.Equal(AmountKind.NotApplicable, PrintedAmount.Parse(printed).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000")]
    public void Spaces_are_a_blank(string printed) => Assert.Equal(AmountKind.Blank, PrintedAmount.Parse(printed).Kind);

    [Theory]
    [InlineData("1,2345.00")]
    [InlineData("12,34")]
    [InlineData("1234,567.00")]
    [InlineData("1,511.89 1,503.52")]
    [InlineData("12.")]
    [InlineData("1.2.3")]
    [InlineData("3人")]
    [InlineData("合计")]
    public void What_is_not_one_number_is_never_made_one(string printed) => Assert.Equal(AmountKind.Other, PrintedAmount.Parse(printed).Kind);
}
