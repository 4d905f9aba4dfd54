using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>Figures and amounts in words, as findings name them.</summary>
internal static class FigureText
{
    /// <summary>Form, line and column: 公开05表“201 一般公共服务支出”基本支出.</summary>
    public static BilingualText Of(Figure figure)
    {
        var column = Column(figure);
        return new(
            $"公开{(int)figure.Statement:00}表“{Line(figure)}”{column}",
            column.Length == 0 ? $"{figure.Statement} “{Line(figure)}”" : $"{figure.Statement} “{Line(figure)}” {column}");
    }

    /// <summary>A statement by its number in the national forms.</summary>
    public static BilingualText Of(StatementId statement) => new($"公开{(int)statement:00}表", statement.ToString());

    /// <summary>The line: code and label, or its label, or its number.</summary>
    public static string Line(Figure figure)
    {
        var line = figure.Line;
        return line.Code is { } code && !line.Label.StartsWith(code, StringComparison.Ordinal) ? $"{code} {line.Label}".TrimEnd()
            : line.Label.Length > 0 ? line.Label
            : line.Number is { } number ? $"行次 {number}"
            : line.Key;
    }

    /// <summary>The column; empty where the line has one amount only.</summary>
    public static string Column(Figure figure) =>
        figure.Column.Key == ColumnKeys.Amount || figure.Statement == StatementId.T10 ? "" : figure.Column.Title;

    /// <summary>An amount with a figure's decimals and in its way to group digits.</summary>
    public static string Amount(decimal value, Figure like) =>
        value.ToString((like.Printed.Contains(',', StringComparison.Ordinal) ? "N" : "F") + like.Decimals, CultureInfo.InvariantCulture);

    /// <summary>A decimal without the zeros at its end.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>What the report prints, or the word for a blank.</summary>
    public static BilingualText Printed(Figure figure) => figure.Printed.Length == 0 ? new("空白", "blank") : new(figure.Printed, figure.Printed);
}
