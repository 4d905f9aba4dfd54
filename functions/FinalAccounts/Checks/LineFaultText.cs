using FinalAccounts.Checks.Solving;

namespace FinalAccounts.Checks;

/// <summary>A line that is left out or stands under a wrong code, in words.</summary>
internal static class LineFaultText
{
    /// <summary>The sentence after the equation.</summary>
    public static BilingualText Of(LineFault fault) => fault.Under is null ? LeftOut(fault) : Misplaced(fault);

    private static BilingualText LeftOut(LineFault fault)
    {
        var form = FigureText.Of(fault.Statement);
        var amounts = string.Join("，", Amounts(fault));
        var amountsEn = string.Join(", ", Amounts(fault));
        return fault.Witness is { } witness
            ? new(
                $"{form.Zh}“{FigureText.Line(fault.Parent)}”各栏相差的数正好构成一行：可能漏列了“{FigureText.Line(witness)}”一行（{amounts}），{FigureText.Of(witness).Zh}为 {witness.Printed}。",
                $"What {form.En} “{FigureText.Line(fault.Parent)}” and the lines under it differ by is a line of its own: “{FigureText.Line(witness)}” ({amountsEn}) seems to be left out; {FigureText.Of(witness).En} is {witness.Printed}.")
            : new(
                $"{form.Zh}“{FigureText.Line(fault.Parent)}”各栏相差的数横向相加也平衡，正好构成一行：其下可能漏列了一行（{amounts}）。",
                $"What {form.En} “{FigureText.Line(fault.Parent)}” and the lines under it differ by adds up across the columns as a line does: a line under it seems to be left out ({amountsEn}).");
    }

    private static BilingualText Misplaced(LineFault fault)
    {
        var form = FigureText.Of(fault.Statement);
        return new(
            $"{form.Zh}“{FigureText.Line(fault.At)}”一行不是“{FigureText.Line(fault.Under!)}”的组成部分，而正好等于“{FigureText.Line(fault.Parent)}”各栏所缺的数：该行科目编码可能有误。",
            $"{form.En}: the line “{FigureText.Line(fault.At)}” is no part of “{FigureText.Line(fault.Under!)}” and is exactly what “{FigureText.Line(fault.Parent)}” lacks in every column: its code seems to be wrong.");
    }

    private static IEnumerable<string> Amounts(LineFault fault) =>
        fault.Amounts.Select(one => $"{FigureText.Column(one.Like)} {FigureText.Amount(one.Amount, one.Like)}");
}
