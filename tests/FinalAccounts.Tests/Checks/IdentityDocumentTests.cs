using FinalAccounts.Checks;
using Xunit;

namespace FinalAccounts.Tests.Checks;

public class IdentityDocumentTests
{
    [Fact]
    public void The_page_on_the_identities_is_what_the_catalogue_says()
    {
        var file = Path.Combine(Root(), "docs", "identities.md");
        var expected = IdentityDocument.Render();
        var actual = File.Exists(file) ? File.ReadAllText(file) : "";
        if (actual != expected)
        {
            File.WriteAllText(file + ".actual", expected);
        }

        Assert.True(actual == expected, "docs/identities.md is not current: put docs/identities.md.actual, which this test has written, in its place.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FinalAccountsPipeline.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("FinalAccountsPipeline.sln");
        }

        return folder.FullName;
    }
}
