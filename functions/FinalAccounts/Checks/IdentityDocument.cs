using System.Text;

namespace FinalAccounts.Checks;

/// <summary>The catalogue as a Markdown page: <c>docs/identities.md</c>.</summary>
public static class IdentityDocument
{
    /// <summary>Writes the page.</summary>
    /// <returns>Markdown with <c>\n</c> line ends.</returns>
    public static string Render()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # The catalogue of identities / 勾稽关系目录

            This page is generated from the code (`functions/FinalAccounts/Checks/IdentityCatalogue.cs`); a test keeps it current.

            An identity holds when both sides are equal, and *by rounding* when they differ by no more than the printed decimals allow:
            |Σ wᵢvᵢ − T| ≤ ½(Σ|wᵢ|·10^−dᵢ + 10^−d_T). A blank adds nothing and no slack. It is *not bound* when its total, or every part, is not
            published, and *blocked* when a statement or line that it needs could not be read.

            **error**: published numbers contradict each other. **warning**: something that a publisher should mend. **info**: worth a look.


            """.ReplaceLineEndings("\n"));
        Section(page, "Between the figures of the statements / 报表数字之间", IdentityCatalogue.Identities.Select(identity => identity.Description));
        Section(page, "Between this report and others / 与其他报告之间", IdentityCatalogue.Related.Select(identity => identity.Description));
        Section(page, "Other rules / 其他规则", IdentityCatalogue.Rules.Select(rule => rule.Description));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder page, string title, IEnumerable<RuleDescription> rules)
    {
        page.Append("## ").Append(title).Append("\n\n");
        page.Append("| id | name / 名称 | equation / 关系 | severity | category |\n|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            page.Append("| `").Append(rule.Id).Append("` | ")
                .Append(rule.Name.En).Append("<br>").Append(rule.Name.Zh).Append(" | ")
                .Append(rule.Equation.En).Append("<br>").Append(rule.Equation.Zh).Append(" | ")
                .Append(rule.Severity.ToString().ToLowerInvariant()).Append(" | ")
                .Append(rule.Category.ToString().ToLowerInvariant()).Append(" |\n");
        }

        page.Append('\n');
    }
}
