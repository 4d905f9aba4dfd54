using System.Text.RegularExpressions;

namespace FinalAccounts;

/// <summary>The administrative division that a department's name begins with: <c>江西省景德镇市</c>, <c>上海市普陀区</c>.</summary>
public static partial class AdministrativeDivision
{
    /// <summary>The division down to the county or the town; empty when the name begins with none (<c>教育部</c>, <c>市场监督管理局</c>).</summary>
    /// <param name="department">The department's name as its report prints it.</param>
    public static string Of(string department)
    {
        var found = Pattern().Match(department);
        return found.Groups["province"].Value + found.Groups["city"].Value + found.Groups["county"].Value + found.Groups["town"].Value;
    }

    // A party committee, a conference or a national service stands before the division. 市场, 城市, 社区, 区域 are words, not divisions.
    [GeneratedRegex(
        """
        ^(?:中国共产党|中共|中国人民政治协商会议|政协|中国共产主义青年团|共青团|国家税务总局|国家统计局|中国民主建国会|中国民主同盟)?
        (?<province>北京市|上海市|天津市|重庆市|[^省市县区旗盟]{2,7}?(?:省|自治区))?
        (?<city>[^省市县区旗盟]{2,8}?(?:自治州|地区|盟|市(?!场)))?
        (?<county>[城郊矿]区|[^省市县区旗]{2,8}?(?:区(?![域块级直])|市(?!场))|[^省市县区旗]{1,8}?(?:自治县|县|自治旗|旗))?
        (?<town>(?<=[县区市旗])[^镇乡]{1,6}?(?:镇(?!政)|乡(?!村)|街道))?
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex Pattern();
}
