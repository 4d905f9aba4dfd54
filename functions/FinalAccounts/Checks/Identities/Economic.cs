using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>The economic classification of departments (部门预算支出经济分类) as T06 prints it.</summary>
internal static class Economic
{
    /// <summary>The classes that are personnel funds (人员经费).</summary>
    public static readonly ImmutableArray<string> PersonnelClasses = ["301", "303"];

    /// <summary>The classes that T06 prints.</summary>
    public static IEnumerable<string> Classes(Statement t06) =>
        t06.Lines.Where(line => line.Code is ['3', _, _]).Select(line => line.Code!);

    /// <summary>What adds up to all of T06: its total line, else personnel and public-use funds, else its classes.</summary>
    public static IEnumerable<FigureKey> Whole(Statement t06)
    {
        string[] lines = t06.Prints(LineKeys.Total, ColumnKeys.Amount) ? [LineKeys.Total]
            : t06.Prints(LineKeys.Personnel, ColumnKeys.Amount) || t06.Prints(LineKeys.PublicUse, ColumnKeys.Amount) ? [LineKeys.Personnel, LineKeys.PublicUse]
            : [.. Classes(t06)];
        return lines.Select(line => new FigureKey(StatementId.T06, line, ColumnKeys.Amount));
    }
}
