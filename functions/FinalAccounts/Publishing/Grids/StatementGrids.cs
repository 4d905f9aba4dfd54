using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>Chooses the layout of a statement: the Ministry of Finance's forms 公开01表 to 公开10表 know four.</summary>
public static class StatementGrids
{
    /// <summary>The statement as its form prints it.</summary>
    /// <param name="statement">A statement that was read, or an empty one.</param>
    public static StatementGrid Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lines = GridLine.Of(statement);
        return statement.Id switch
        {
            StatementId.T01 or StatementId.T04 => HalvesGrid.Of(statement, lines),
            StatementId.T06 when statement.Columns.Length < 2 => BlocksGrid.Of(lines),
            StatementId.T09 or StatementId.T10 => NumberedGrid.Of(statement, lines),
            _ => CodedGrid.Of(statement, lines),
        };
    }

    /// <summary>The line above the table that tells the unit: <c>金额单位：万元</c>, or <c>单位：台、辆、套</c>; null when the unit is not known.</summary>
    /// <param name="statement">A statement.</param>
    public static string? UnitLine(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Unit is { } unit ? (unit.IsMoney ? "金额单位：" : "单位：") + unit.Symbol : null;
    }
}
