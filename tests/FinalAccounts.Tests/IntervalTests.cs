using Xunit;

namespace FinalAccounts.Tests;

public class IntervalTests
{
    [Fact]
    public void A_printed_number_stands_for_half_a_unit_of_its_last_decimal_either_way()
    {
        Assert.Equal(new Interval(22.705m, 22.715m), Interval.OfPrinted(22.71m, 2));
        Assert.Equal(new Interval(6.5m, 7.5m), Interval.OfPrinted(7m, 0));
    }

    [Fact]
    public void Intervals_that_touch_at_one_point_meet() =>
        Assert.True(Interval.OfPrinted(326.71m, 2).Meets(Interval.OfPrinted(326.72m, 2)));

    [Fact]
    public void Intervals_with_a_gap_do_not_meet() =>
        Assert.False(Interval.OfPrinted(1.00m, 2).Meets(Interval.OfPrinted(1.02m, 2)));

    [Fact]
    public void A_negative_weight_swaps_the_ends() =>
        Assert.Equal(new Interval(-2m, -1m), new Interval(1m, 2m).Times(-1m));
}
