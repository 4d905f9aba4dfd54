namespace FinalAccounts.Generator.Forms;

/// <summary>Chinese ordinals up to 39.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>一, 十, 十一, 二十, 二十六.</summary>
    public static string Of(int number)
    {
        var tens = number / 10;
        var ones = number % 10;
        var head = tens switch { 0 => "", 1 => "十", _ => Digits[tens] + "十" };
        return head + (ones == 0 && tens > 0 ? "" : Digits[ones].ToString());
    }
}
