using System.Text;

namespace FinalAccounts.Statements;

/// <summary>
/// One spelling for everything that reports print in many: no spaces, no quotation marks, half-width punctuation, simplified characters,
/// no private-use glyphs. Only for comparing; what is shown to people stays as printed.
/// </summary>
internal static class CanonicalText
{
    // Pairs of traditional and simplified characters that occur in the forms' titles, labels and columns.
    private const string Pairs =
        "決决總总財财撥拨預预國国資资經经營营費费產产佔占況况機机關关項项單单萬万欄栏額额結结轉转餘余類类編编碼码稱称計计業业務务"
        + "屬属補补繳缴級级對对處处數数購购車车輛辆國国際际運运護护維维團团組组會会議议訓训統统關关備备價价設设離离幹干級级領领導导"
        + "應应執执專专術术體体傳传媒媒衛卫環环節节農农業业電电與与險险職职養养醫医療疗債债務务還还災灾難难戰战糧粮儲储質质貿贸"
        + "發发長长開开審审監监檢检廳厅協协辦办實实積积極极從从後后個个點点當当檔档無无為为種种據据東东億亿圓圆雙双負负與与減减佔占較较來来賓宾"
        + "門门縣县鄉乡鎮镇區区學学黨党園园場场臺台聯联報报錄录說说貼贴獎奖撫抚賠赔贈赠築筑軟软絡络訊讯網网勞劳託托員员齡龄範范圍围";

    private static readonly char[] Simplified = BuildTable();

    /// <summary>The canonical spelling.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('\u2E80', '\u2FDF') || text.ContainsAnyInRange('\uF900', '\uFAFF'))
        {
            text = text.ToString().Normalize(NormalizationForm.FormKC);
        }

        Span<char> buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var mapped = Map(c);
            if (mapped != '\0')
            {
                buffer[length++] = mapped;
            }
        }

        return length == 0 ? "" : new string(buffer[..length]);
    }

    /// <summary>The simplified form of a traditional character; every other character as it is.</summary>
    public static char Simplify(char c) => c is >= '\u4E00' and <= '\u9FFF' ? Simplified[c - '\u4E00'] : c;

    private static char Map(char c) => c switch
    {
        > ' ' and < '\u007F' and not ('"' or '\'') => c switch { '[' => '(', ']' => ')', _ => c },
        >= '\u4E00' and <= '\u9FFF' => Simplified[c - '\u4E00'],
        >= '\uFF01' and <= '\uFF5E' => Map((char)(c - 0xFEE0)),
        '\u2014' or '\u2013' or '\u2212' or '\u2010' or '\u2015' or '\u2500' => '-',
        '\u3010' or '\u3014' => '(',
        '\u3011' or '\u3015' => ')',
        '\u2236' or '\uFE55' => ':',
        <= ' ' or '"' or '\'' or '\u007F' or '\u00A0' or '\u3000' or '\uFEFF' => '\0',
        >= '\u2000' and <= '\u200F' => '\0',
        '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u300A' or '\u300B' or '\u300C' or '\u300D' or '\u300E' or '\u300F' => '\0',
        >= '\uE000' and <= '\uF8FF' => '\0',
        _ => c,
    };

    private static char[] BuildTable()
    {
        var table = new char['\u9FFF' - '\u4E00' + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)('\u4E00' + i);
        }

        for (var i = 0; i < Pairs.Length; i += 2)
        {
            table[Pairs[i] - '\u4E00'] = Pairs[i + 1];
        }

        return table;
    }
}
