using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>Why an identity is not bound or blocked, in words.</summary>
internal static class CheckReasons
{
    public static BilingualText NotPublished(StatementId id) =>
        new($"本报告未公开该表（公开{(int)id:00}表）。", $"The report does not publish {id}.");

    public static BilingualText Unreadable(Statement statement)
    {
        var why = statement.Problems.FirstOrDefault(problem => problem.Line is null)?.Message ?? new("", "");
        return new(
            $"未核对：公开{(int)statement.Id:00}表未能可靠读取。{why.Zh}",
            $"Not checked: {statement.Id} could not be read reliably. {why.En}".TrimEnd());
    }

    public static BilingualText PrintedTwice(StatementId id, StatementLine line) =>
        new($"未核对：公开{(int)id:00}表“{line.Code ?? line.Label}”出现了两次。", $"Not checked: {id} prints the line {line.Code ?? line.Label} twice.");

    public static BilingualText NoTotal(FinalAccountsReport report, FigureKey total) => report[total] is { } figure ? Blank(figure) : NoTotal(total);

    public static BilingualText NoTotal(FigureKey total) =>
        new($"公开{(int)total.Statement:00}表没有该项（{total.Line}/{total.Column}）。", $"{total.Statement} has no such figure ({total.Line}/{total.Column}).");

    public static BilingualText NothingToCompare(Figure total) => total.Value is null ? Blank(total)
        : new($"{FigureText.Of(total).Zh}没有公布分项。", $"No part of {FigureText.Of(total).En} is published.");

    public static BilingualText UnknownLine(Figure figure) =>
        new(
            $"{FigureText.Of(figure).Zh}不在样表中，无法判断是否计入合计。",
            $"{FigureText.Of(figure).En} is not in the model form, so whether it is part of the total cannot be told.");

    private static BilingualText Blank(Figure figure) => new($"{FigureText.Of(figure).Zh}为空。", $"{FigureText.Of(figure).En} is blank.");
}
