using System.Globalization;
using CsCheck;
using FinalAccounts.Azure.Storage;
using Xunit;

namespace FinalAccounts.Azure.Tests.Storage;

public class SortableDecimalTests
{
    [Fact]
    public void Text_sorts_like_the_numbers() => Gen.Select(Gen.Decimal, Gen.Decimal).Sample((a, b) =>
        Assert.Equal(a.CompareTo(b), Math.Sign(string.CompareOrdinal(SortableDecimal.Of(a), SortableDecimal.Of(b)))));

    [Theory]
    [InlineData("-1.25", "-1.2")]
    [InlineData("-1.2", "-1.15")]
    [InlineData("-0.01", "0")]
    [InlineData("9.99", "10")]
    [InlineData("1", "1.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335")]
    public void The_smaller_number_sorts_first(string smaller, string larger) =>
        Assert.True(string.CompareOrdinal(SortableDecimal.Of(Number(smaller)), SortableDecimal.Of(Number(larger))) < 0);

    [Fact]
    public void Numbers_printed_with_more_zeros_are_the_same_number()
    {
        Assert.Equal(SortableDecimal.Of(22.7m), SortableDecimal.Of(22.70m));
        Assert.Equal(SortableDecimal.Of(0m), SortableDecimal.Of(-0.00m));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
