namespace FinalAccounts.Checks.Performance;

/// <summary>The standard bands of performance grades (《项目支出绩效评价管理办法》财预〔2020〕10号): 90 to 100 优, 80 to 90 良, 60 to 80 中, below 差.</summary>
internal static class Grades
{
    /// <summary>The grades from the best.</summary>
    public static readonly string[] All = ["优", "良", "中", "差"];

    /// <summary>The grade of a score.</summary>
    public static string Of(decimal score) => score >= 90m ? "优" : score >= 80m ? "良" : score >= 60m ? "中" : "差";
}
