using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>The economic classification of departments (部门预算支出经济分类) as T06 prints it.</summary>
internal static class Economic
{
    /// <summary>The classes that are personnel funds (人员经费).</summary>
    public static readonly ImmutableArray<string> PersonnelClasses = ["301", "303"];

    /// <summary>The classes that T06 prints, or 款 of.</summary>
    public static IEnumerable<string> Classes(Statement t06) =>
        t06.Lines.Where(line => line.Code is ['3', _, _, ..]).Select(line => line.Code![..3]).Distinct();

    /// <summary>What adds up to some classes: the line of each, or its 款 where T06 prints these alone.</summary>
    public static IEnumerable<FigureKey> Lines(Statement t06, IEnumerable<string> classes) =>
        from code in classes
        from line in t06.HasLine(code) ? [code] : t06.Lines.Where(line => line.Code?.StartsWith(code, StringComparison.Ordinal) == true).Select(line => line.Key)
        select new FigureKey(StatementId.T06, line, ColumnKeys.Amount);

    /// <summary>What adds up to all of T06: its total line, else personnel and public-use funds, else its classes.</summary>
    public static IEnumerable<FigureKey> Whole(Statement t06)
    {
        string[] totals = t06.Prints(LineKeys.Total, ColumnKeys.Amount) ? [LineKeys.Total]
            : t06.Prints(LineKeys.Personnel, ColumnKeys.Amount) || t06.Prints(LineKeys.PublicUse, ColumnKeys.Amount) ? [LineKeys.Personnel, LineKeys.PublicUse]
            : [];
        return totals.Length > 0 ? totals.Select(line => new FigureKey(StatementId.T06, line, ColumnKeys.Amount)) : Lines(t06, Classes(t06));
    }
}
