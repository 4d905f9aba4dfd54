using System.Collections.Immutable;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator;

/// <summary>A department's final accounts, made up, with everything that a reader must find in them.</summary>
/// <param name="Seed">The number it comes back from.</param>
/// <param name="Department">The exact amounts.</param>
/// <param name="Style">How it is printed.</param>
/// <param name="Document">The report before any file format.</param>
/// <param name="Claims">What its prose claims.</param>
public sealed record GeneratedReport(
    int Seed,
    Department Department,
    ReportStyle Style,
    PrintedDocument Document,
    ImmutableArray<ExpectedClaim> Claims)
{
    /// <summary>Every figure of every table, blanks included, in reading order.</summary>
    public ImmutableArray<ExpectedFigure> Figures { get; } = [.. Document.Figures];

    /// <summary>A random department in a random style.</summary>
    public static GeneratedReport Create(int seed) => Create(seed, ProvinceStyles.Any(new Dice(seed)));

    /// <summary>A random department in a given style.</summary>
    public static GeneratedReport Create(int seed, ReportStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var limits = new DepartmentLimits(
            Capital: style.FunctionalLines == 26 && style.Order.Contains(8),
            DebtAndOther: style.EconomicBlocks != EconomicBlocks.Two);
        var department = DepartmentFactory.Create(new Dice(seed), limits);
        var (document, claims) = new ReportPrinter(style, department).Print();
        return new(seed, department, style, document, claims);
    }

    /// <summary>The report's text in a layout.</summary>
    public string Text(LayoutKind layout) => Layout.Print(Document, layout);

    /// <summary>A name for a file of it.</summary>
    public string FileName(LayoutKind layout) => $"generated-{Seed}{Layout.Extension(layout)}";
}
