using CsCheck;
using FinalAccounts.Azure.Storage;
using Xunit;

namespace FinalAccounts.Azure.Tests.Storage;

public class TableKeyTests
{
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["/\\#?|%~一二三（）\t\n\u007F\uD800\uDC00\uFFFF 'a"], 0, 12]);

    [Fact]
    public void A_Chinese_name_stays_readable() =>
        Assert.Equal("2024|景德镇市政务服务管理局（本级）", TableKey.Of("2024", "景德镇市政务服务管理局（本级）"));

    [Theory]
    [InlineData("a/b", "a%002Fb")]
    [InlineData("a\\b", "a%005Cb")]
    [InlineData("a#b?", "a%0023b%003F")]
    [InlineData("a|b", "a%007Cb")]
    [InlineData("100%", "100%0025")]
    [InlineData("a\tb\u0085", "a%0009b%0085")]
    public void Characters_that_Table_Storage_forbids_are_encoded(string name, string key) => Assert.Equal(key, TableKey.Of(name));

    [Fact]
    public void No_key_holds_a_forbidden_character_and_every_key_reads_back() => Gen.Select(Names, Names).Sample((first, second) =>
    {
        var key = TableKey.Of(first, second);
        Assert.DoesNotContain(key, character => character is '/' or '\\' or '#' or '?' || char.IsControl(character));
        var parts = TableKey.Parts(key);
        Assert.Equal(2, parts.Length);
        if (key.Length < 160)
        {
            Assert.Equal([first, second], parts);
        }
    });

    [Fact]
    public void Different_names_have_different_keys() => Gen.Select(Names, Names, Names, Names).Sample((a, b, c, d) =>
        Assert.Equal((a, b) == (c, d), TableKey.Of(a, b) == TableKey.Of(c, d)));

    [Fact]
    public void Names_of_a_thousand_characters_fit_and_stay_distinct()
    {
        var name = new string('局', 1_000);
        Assert.True(TableKey.Of(name, name, name).Length <= 512);
        Assert.NotEqual(TableKey.Of(name + "一"), TableKey.Of(name + "二"));
    }

    [Fact]
    public void The_range_below_a_key_holds_its_rows_and_no_others()
    {
        var (from, to) = TableKey.Below("20801");
        Assert.True(IsWithin(TableKey.Of("20801", "财政局")));
        Assert.False(IsWithin(TableKey.Of("2080101", "财政局")));
        Assert.False(IsWithin(TableKey.Of("20802", "财政局")));

        bool IsWithin(string key) => string.CompareOrdinal(from, key) <= 0 && string.CompareOrdinal(key, to) < 0;
    }
}
