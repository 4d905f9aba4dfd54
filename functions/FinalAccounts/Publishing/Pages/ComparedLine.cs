using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>One line of one statement with the figures of every department of a year that prints it.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Code">The line's classification code; empty for none.</param>
/// <param name="Label">The line's label, as most print it.</param>
/// <param name="Path">The path of its page in the year's folder, without suffix.</param>
/// <param name="Figures">The figures, those of one report in its order; at least one.</param>
internal sealed record ComparedLine(int Year, StatementId Statement, string Code, string Label, string Path, ImmutableArray<ComparedFigure> Figures)
{
    /// <summary>How many reports print it.</summary>
    public int Departments { get; } = Figures.Select(figure => figure.Report.Folder).Distinct(StringComparer.Ordinal).Count();
}
