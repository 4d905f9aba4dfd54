using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>The forms' names and what identities ask of a statement's shape.</summary>
public static class Forms
{
    private static readonly BilingualText[] Names =
    [
        new("收入支出决算总表", "general statement of income and expenditure (T01)"),
        new("收入决算表", "statement of income (T02)"),
        new("支出决算表", "statement of expenditure (T03)"),
        new("财政拨款收入支出决算总表", "general statement of fiscal appropriations (T04)"),
        new("一般公共预算财政拨款支出决算表", "expenditure from the general public budget (T05)"),
        new("一般公共预算财政拨款基本支出决算表", "basic expenditure from the general public budget (T06)"),
        new("政府性基金预算财政拨款收入支出决算表", "government funds (T07)"),
        new("国有资本经营预算财政拨款支出决算表", "state capital operations (T08)"),
        new("财政拨款“三公”经费支出决算表", "three public expenses (T09)"),
        new("国有资产占用情况表", "state assets (T10)"),
    ];

    /// <summary>The form's title, in English with its id.</summary>
    public static BilingualText Name(StatementId id) => Names[(int)id - 1];

    /// <summary>True when the statement has that column.</summary>
    internal static bool HasColumn(this Statement statement, string column)
    {
        foreach (var c in statement.Columns)
        {
            if (c.Key == column)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the statement has that line.</summary>
    internal static bool HasLine(this Statement statement, string line)
    {
        foreach (var l in statement.Lines)
        {
            if (l.Key == line)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the figure is printed and not zero.</summary>
    internal static bool HasAmount(this Statement statement, string line, string column) => statement[line, column]?.Value is not (null or 0m);

    /// <summary>True when the figure is printed, zero included.</summary>
    internal static bool Prints(this Statement statement, string line, string column) => statement[line, column]?.Value is not null;

    /// <summary>The column of all expenditure: 合计 in the forms with three columns, 本年支出小计 in those with income and carry-overs.</summary>
    internal static string ExpenditureColumn(this Statement statement) =>
        statement.HasColumn(ColumnKeys.Total) ? ColumnKeys.Total : ColumnKeys.Expenditure;
}
