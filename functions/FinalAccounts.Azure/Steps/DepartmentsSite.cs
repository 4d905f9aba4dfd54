using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;

namespace FinalAccounts.Azure.Steps;

/// <summary>Makes the pages of each department through its years, of those departments alone of which a report changed.</summary>
/// <param name="made">What was made last.</param>
/// <param name="figures">The figures.</param>
/// <param name="publisher">Makes the pages.</param>
/// <param name="site">Writes them.</param>
/// <param name="pages">Names what they are made of.</param>
public sealed class DepartmentsSite(MadePagesTable made, FigureTable figures, DepartmentPublisher publisher, SiteWriter site, PagesName pages)
{
    private const string Kind = "department";

    // Reading and writing wait for the network; what is held of each department is small.
    private const int Parallelism = 8;

    /// <summary>Makes the pages of the published reports.</summary>
    /// <param name="published">Every published report.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WriteAsync(IReadOnlyCollection<PublishedReport> published, CancellationToken cancellationToken)
    {
        var before = await made.AllAsync(Kind, cancellationToken);
        var departments = published.GroupBy(report => DepartmentPublisher.NameOf(report.Entry), StringComparer.Ordinal)
            .ToDictionary(department => department.Key, department => department.ToList(), StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(departments, options, async (department, token) =>
        {
            var name = pages.Of(department.Value);
            if (before.GetValueOrDefault(department.Key) != name)
            {
                await site.WriteAsync(await RenderAsync(department.Value, token), token);
                await made.RecordAsync(Kind, department.Key, name, token);
            }
        });
        await Parallel.ForEachAsync(before.Keys.Where(name => !departments.ContainsKey(name)), options, async (name, token) =>
        {
            await site.DeleteAsync(DepartmentPublisher.PathsOf(name), token);
            await made.ForgetAsync(Kind, name, token);
        });
    }

    private async Task<IEnumerable<PublishedFile>> RenderAsync(List<PublishedReport> reports, CancellationToken cancellationToken)
    {
        var compared = new List<ComparedFigure>();
        foreach (var report in reports)
        {
            await foreach (var figure in figures.OfVersionAsync(report.Key, report.Version, statement: null, cancellationToken).Where(figure => figure.Value is not null))
                compared.Add(new(report.Entry, figure, compared.Count));
        }

        return publisher.Render([.. reports.Select(report => report.Entry)], [.. compared]);
    }
}
