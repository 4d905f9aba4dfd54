using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Reports;

/// <summary>
/// Figures, twice: by version, in the order of the report (<see cref="ResourceNames.FiguresTable"/>); and by year, statement and line, so that one line can be
/// read across all departments (<see cref="ResourceNames.LinesTable"/>).
/// </summary>
/// <param name="tables">The tables.</param>
public sealed class FigureTable(TableStore tables)
{
    /// <summary>Writes the figures of a version. Nobody sees them before the pointer of the report moves to it.</summary>
    public Task WriteAsync(FinalAccountsReport report, ReportVersion version, CancellationToken cancellationToken) =>
        tables.WriteAsync(ResourceNames.FiguresTable, Rows(report, version), cancellationToken);

    /// <summary>Writes the figures into the lines across departments, just before the pointer of the report moves to this publication.</summary>
    public Task WriteLinesAsync(FinalAccountsReport report, Publication publication, CancellationToken cancellationToken) =>
        tables.WriteAsync(ResourceNames.LinesTable, LineRows(report, publication), cancellationToken);

    /// <summary>The figures of a version in the order of the report, or those of one statement; one read.</summary>
    public IAsyncEnumerable<Figure> OfVersionAsync(
        ReportKey key,
        ReportVersion version,
        StatementId? statement,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        (string, string)? rows = statement is { } one ? TableKey.Below(one.ToString()) : null;
        return tables.ReadAsync(ResourceNames.FiguresTable, version.Partition(key), rows, cancellationToken).Select(FigureRow.FromEntity);
    }

    /// <summary>One line of one statement in one year, of every publication of every department; one read. Callers keep those that the pointers name.</summary>
    public IAsyncEnumerable<LineFigure> OfLineAsync(int year, StatementId statement, string line, CancellationToken cancellationToken) =>
        tables.ReadAsync(ResourceNames.LinesTable, LinePartition(year, statement), TableKey.Below(line), cancellationToken)
            .Select(entity => new LineFigure(
                entity.GetString("Department"),
                Publication.Parse(entity.GetString("Publication")),
                FigureRow.FromEntity(entity)));

    /// <summary>Takes a publication that nobody sees any more out of the lines across departments; its own figures stay, for comparing versions.</summary>
    public Task RetireAsync(FinalAccountsReport report, Publication publication, CancellationToken cancellationToken) =>
        tables.DeleteAsync(ResourceNames.LinesTable, LineRows(report, publication), cancellationToken);

    private static IEnumerable<TableEntity> Rows(FinalAccountsReport report, ReportVersion version)
    {
        var partition = version.Partition(ReportKey.Of(report));
        return report.Statements.SelectMany(statement => statement.Figures.Select((figure, index) =>
            FigureRow.ToEntity(figure, partition, TableKey.Of(statement.Id.ToString(), TableKey.Ordinal(index)))));
    }

    private static IEnumerable<TableEntity> LineRows(FinalAccountsReport report, Publication publication)
    {
        var key = ReportKey.Of(report);
        var name = publication.ToString();
        foreach (var statement in report.Statements)
        {
            var partition = LinePartition(report.Year, statement.Id);
            for (var index = 0; index < statement.Figures.Length; index++)
            {
                var figure = statement.Figures[index];
                if (figure.Value is null)
                {
                    continue;
                }

                var row = TableKey.Of(figure.Line.Key, key.Department, name, TableKey.Ordinal(index));
                var entity = FigureRow.ToEntity(figure, partition, row);
                entity["Department"] = key.Department;
                entity["Publication"] = name;
                yield return entity;
            }
        }
    }

    private static string LinePartition(int year, StatementId statement) => TableKey.Of(year.ToString("D4"), statement.ToString());
}

/// <summary>A figure of one department in a line across departments.</summary>
/// <param name="Department">The department.</param>
/// <param name="Publication">The publication that has it.</param>
/// <param name="Figure">The figure.</param>
public sealed record LineFigure(string Department, Publication Publication, Figure Figure);
