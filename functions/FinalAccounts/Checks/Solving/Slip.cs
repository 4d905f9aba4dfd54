namespace FinalAccounts.Checks.Solving;

/// <summary>How a misprint came about.</summary>
/// <param name="Weight">How much it speaks for the value that it explains: 3 for a slip that few values could show, 1 for one that many could.</param>
/// <param name="Text">The slip in words.</param>
internal sealed record Slip(int Weight, BilingualText Text)
{
    public static readonly Slip Transposed = new(3, new("相邻两位数字颠倒", "two neighbouring digits changed places"));
    public static readonly Slip Sign = new(3, new("正负号错误", "the sign is wrong"));
    public static readonly Slip Yuan = new(3, new("以元为单位的数填入了万元栏", "yuan were printed where ten thousand yuan are meant"));
    public static readonly Slip PointMoved = new(3, new("小数点错位", "the decimal point is in the wrong place"));
    public static readonly Slip Doubled = new(3, new("重复输入了一位数字", "one digit was typed twice"));
    public static readonly Slip Dropped = new(2, new("漏了一位数字", "one digit is missing"));
    public static readonly Slip Inserted = new(2, new("多了一位数字", "there is one digit too many"));
    public static readonly Slip OneDigit = new(1, new("一位数字不同", "one digit is different"));
    public static readonly Slip Blank = new(1, new("应填的数没有填", "the cell is blank and should hold a figure"));
    public static readonly Slip StandsBeside = new(3, new("该数印在了相邻的单元格", "its amount stands in a neighbouring cell"));
    public static readonly Slip RepeatsTotal = new(3, new("与其合计数相同，疑为重复填列合计", "it repeats the total that it is a part of"));
    public static readonly Slip Copied = new(2, new("与相邻单元格的数相同，疑为误抄", "it repeats the figure of a neighbouring cell"));
}
