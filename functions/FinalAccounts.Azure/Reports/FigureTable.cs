using System.Globalization;
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
    // T01 to T10, and whatever they may be followed by.
    private static readonly (string From, string To) AllStatements = ("T", "U");

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
        CancellationToken cancellationToken) => RowsOfVersionAsync(key, version, statement, after: null, cancellationToken).Select(row => row.Item);

    /// <summary>The same with their keys, from one key on.</summary>
    /// <param name="key">The report.</param>
    /// <param name="version">The version.</param>
    /// <param name="statement">One statement; null for all.</param>
    /// <param name="after">Where to begin; null for the first.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<StoredRow<Figure>> RowsOfVersionAsync(
        ReportKey key,
        ReportVersion version,
        StatementId? statement,
        string? after,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        var rows = statement is { } one ? TableKey.Below(one.ToString()) : AllStatements;
        return tables.ReadAsync(ResourceNames.FiguresTable, version.Reading.Partition(key), TableKey.From(rows, after), cancellationToken)
            .Select(entity => new StoredRow<Figure>(entity.RowKey, FigureRow.FromEntity(entity)));
    }

    /// <summary>One line of one statement in one year, of every publication of every department; one read. Callers keep those that the pointers name.</summary>
    /// <param name="year">The year.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="line">The key of the line.</param>
    /// <param name="after">The key of the row to begin at; null for the first.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<StoredRow<LineFigure>> OfLineAsync(int year, StatementId statement, string line, string? after, CancellationToken cancellationToken) =>
        LinesAsync(year, statement, TableKey.From(TableKey.Below(line), after), cancellationToken);

    /// <summary>One line of one statement of one publication of a report; one read.</summary>
    public IAsyncEnumerable<StoredRow<LineFigure>> OfLineAsync(
        ReportKey key, Publication publication, StatementId statement, string line, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(publication);
        return LinesAsync(key.Year, statement, TableKey.Below(line, key.Department, publication.ToString()), cancellationToken);
    }

    /// <summary>
    /// Every line of one statement in one year, of every publication of every department, one line after the other; one read. Callers keep the publications
    /// that the pointers name.
    /// </summary>
    public IAsyncEnumerable<LineFigure> OfStatementAsync(int year, StatementId statement, CancellationToken cancellationToken) =>
        LinesAsync(year, statement, rows: null, cancellationToken).Select(row => row.Item);

    /// <summary>Takes a publication that nobody sees any more out of the lines across departments; its own figures stay, for comparing versions.</summary>
    public Task RetireAsync(FinalAccountsReport report, Publication publication, CancellationToken cancellationToken) =>
        tables.DeleteAsync(ResourceNames.LinesTable, LineRows(report, publication), cancellationToken);

    private IAsyncEnumerable<StoredRow<LineFigure>> LinesAsync(int year, StatementId statement, (string, string)? rows, CancellationToken cancellationToken) =>
        tables.ReadAsync(ResourceNames.LinesTable, LinePartition(year, statement), rows, cancellationToken)
            .Select(entity => new StoredRow<LineFigure>(
                entity.RowKey,
                new(entity.GetString("Department"), Publication.Parse(entity.GetString("Publication")), FigureRow.FromEntity(entity), OrderOf(entity.RowKey))));

    // The last part of the key.
    private static int OrderOf(string row) => int.Parse(row.AsSpan(row.LastIndexOf('|') + 1), CultureInfo.InvariantCulture);

    private static IEnumerable<TableEntity> Rows(FinalAccountsReport report, ReportVersion version)
    {
        var partition = version.Reading.Partition(ReportKey.Of(report));
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
/// <param name="Order">Where it stands among the figures of its statement.</param>
public sealed record LineFigure(string Department, Publication Publication, Figure Figure, int Order);
