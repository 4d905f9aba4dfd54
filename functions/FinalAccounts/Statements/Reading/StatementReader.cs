using System.Collections.Immutable;
using FinalAccounts.Statements.Forms;
using FinalAccounts.Statements.Reading.Loose;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads the ten statements of a document.</summary>
internal static class StatementReader
{
    /// <summary>All ten, in the order of the forms.</summary>
    /// <param name="rows">The document's rows.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ImmutableArray<Statement> ReadAll(List<SourceRow> rows, CancellationToken cancellationToken)
    {
        var sections = StatementLocator.Find(rows);
        var found = new Statement?[StatementForms.All.Length];
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var index = (int)section.Form.Id - 1;
            var statement = Read(section);

            // The first one counts, unless it holds nothing and a later one of the same title does.
            if (found[index] is not { } first || (first.Status != StatementStatus.Read && statement.Status == StatementStatus.Read))
            {
                found[index] = statement;
            }
        }

        return [.. found.Select((statement, index) => statement ?? NotPublished(StatementForms.All[index]))];
    }

    private static Statement Read(StatementSection section)
    {
        var unit = UnitOf(section);
        var builder = new StatementBuilder(section.Form.Id, unit ?? Unit.WanYuan);
        var inferred = section.Rows.All(row => row.IsParagraph) || section.Rows.Any(row => row is { Inferred: true, IsParagraph: false });
        section = LooseSection.Rebuild(section, builder);
        switch (section.Form.Layout)
        {
            case StatementLayout.TwoSided:
                TwoSidedReader.Read(section, builder);
                break;
            case StatementLayout.EconomicBlocks:
                EconomicReader.Read(section, builder);
                break;
            case StatementLayout.Items:
                ItemReader.Read(section, builder);
                break;
            default:
                FunctionalReader.Read(section, builder);
                break;
        }

        var statement = builder.Build(section.TitleText, FormOf(section), section.Title.Place);
        return inferred ? InferredReading.Vouch(statement, section) : statement;
    }

    private static string? FormOf(StatementSection section) =>
        Around(section).Select(cell => StatementPreamble.FormNumber(cell.Key)).FirstOrDefault(form => form is not null);

    private static Unit? UnitOf(StatementSection section)
    {
        foreach (var cell in Around(section))
        {
            if (StatementPreamble.UnitIn(cell.Key) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    // Behind the title first; what stands before it may belong to the statement before.
    private static IEnumerable<SourceCell> Around(StatementSection section) =>
        section.Title.Cells.Concat(section.Rows.Take(12).SelectMany(row => row.Cells)).Concat(section.Before.Reverse().SelectMany(row => row.Cells))
            .Where(cell => cell.Text.Length is > 0 and < 60);

    private static Statement NotPublished(StatementForm form) =>
        new(form.Id, form.Title, Form: null, Unit: null, StatementStatus.NotPublished, Place: null, [], [], [], []);
}
