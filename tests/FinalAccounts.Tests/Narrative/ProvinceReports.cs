using System.Text;
using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>One made-up department whose part three is written as each of several provinces words it; the statements are the same for all.</summary>
internal static class ProvinceReports
{
    private static readonly DocumentReaders Readers = new([new PlainTextReader()]);
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(ReportSamples.SeedPath())!, "..", "tests", "FinalAccounts.Tests", "Narrative", "Provinces");

    /// <summary>All provinces.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)!).Where(name => !name.StartsWith("statements", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A province's report.</summary>
    public static FinalAccountsReport Of(string province) => Read(Statements(), Prose(province));

    /// <summary>A province's report with some of its prose changed; what is replaced must be there.</summary>
    public static FinalAccountsReport With(string province, params (string Printed, string Planted)[] changes) => Read(Statements(), Change(Prose(province), changes));

    /// <summary>A province's report with some of its text changed, wherever it stands.</summary>
    public static FinalAccountsReport WithAnywhere(string province, params (string Printed, string Planted)[] changes) => WithProse(Prose(province), changes);

    /// <summary>The department's report with other prose, some of its text changed, wherever it stands.</summary>
    public static FinalAccountsReport WithProse(string prose, params (string Printed, string Planted)[] changes) =>
        Read(Change(Statements().Replace("{prose}", prose.ReplaceLineEndings("\n").TrimEnd(), StringComparison.Ordinal), changes), "");

    /// <summary>A province's report with the number at one place of its prose changed.</summary>
    public static FinalAccountsReport WithAt(string province, Place place, string printed, string planted)
    {
        var lines = Statements().Replace("{prose}", Prose(province), StringComparison.Ordinal).Split('\n');
        var (line, at) = (lines[place.Line!.Value - 1], place.Column!.Value - 1);
        Assert.Equal(printed, line.Substring(at, printed.Length));
        lines[place.Line.Value - 1] = line[..at] + planted + line[(at + printed.Length)..];
        return Read(string.Join('\n', lines), "");
    }

    /// <summary>A province's report with some figures of its statements changed.</summary>
    public static FinalAccountsReport WithStatements(string province, params (string Printed, string Planted)[] changes) => Read(Change(Statements(), changes), Prose(province));

    /// <summary>A province's report with its prose wrapped at a width, page numbers between, as text taken from a PDF by its lines has it.</summary>
    public static FinalAccountsReport Wrapped(string province, int characters) => Read(Statements(), string.Join('\n', Prose(province).Split('\n').Select(line => Wrap(line, characters))));

    /// <summary>A province's report with 公开02表, 公开07表 and 公开08表 as well, the last two empty.</summary>
    public static FinalAccountsReport WithFurtherStatements(string province) => Read(
        Statements().Replace("财政拨款“三公”经费支出决算表\n\n公开09表", File.ReadAllText(Path.Combine(Folder, "statements-further.txt")).ReplaceLineEndings("\n") + "财政拨款“三公”经费支出决算表\n\n公开09表", StringComparison.Ordinal),
        Prose(province));

    private static string Prose(string province) => File.ReadAllText(Path.Combine(Folder, province + ".txt")).ReplaceLineEndings("\n").TrimEnd();

    private static string Statements() => File.ReadAllText(Path.Combine(Folder, "statements.txt")).ReplaceLineEndings("\n");

    private static string Wrap(string line, int characters)
    {
        var wrapped = new StringBuilder();
        for (var i = 0; i < line.Length; i += characters)
        {
            if (i > 0)
            {
                wrapped.Append(i % (4 * characters) == 0 ? "\n\f- 7 -\n\n" : "\n");
            }

            wrapped.Append(line.AsSpan(i, Math.Min(characters, line.Length - i)));
        }

        return wrapped.ToString();
    }

    private static string Change(string text, (string Printed, string Planted)[] changes)
    {
        foreach (var (printed, planted) in changes)
        {
            Assert.Contains(printed, text, StringComparison.Ordinal);
            text = text.Replace(printed, planted, StringComparison.Ordinal);
        }

        return text;
    }

    private static FinalAccountsReport Read(string statements, string prose)
    {
        var content = Encoding.UTF8.GetBytes(statements.Replace("{prose}", prose, StringComparison.Ordinal));
        var document = Readers.Read(content, "report.txt", ReadLimits.Default, CancellationToken.None);
        Assert.True(document.Succeeded);
        var report = new ReportNormaliser().Normalise(document.Value);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        return report.Value;
    }
}
