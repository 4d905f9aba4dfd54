using System.Globalization;
using System.Text;

namespace FinalAccounts.Local.Host;

/// <summary>The log's messages in Chinese, by the names of their events; a message that is not here is printed as it is logged.</summary>
internal static class ProgressWords
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["Uploaded"] = "已上传 {File}（{Bytes} 字节）",
        ["Ingested"] = "已读取 {File}（{Bytes} 字节，{Format}）",
        ["Known"] = "{File} 的内容以前读取过",
        ["Refused"] = "{File} 未受理（{Code}）：{Reason}",
        ["Gone"] = "{File} 已不在收件箱，无需处理",
        ["Normalised"] = "{Report}：10 张表中读到 {Read} 张，共 {Figures} 个数据",
        ["Checked"] = "{Report}：核对 {Identities} 条勾稽关系，{Findings} 项发现",
        ["Moved"] = "{Report}：新版本已对读者可见",
        ["Superseded"] = "{Report}：已有更晚上传的版本，本版本保留但不展示",
        ["Rendered"] = "{Report}：网站写入 {Files} 个文件",
        ["SiteRendered"] = "网站索引已更新，共 {Reports} 份报告",
        ["Deleted"] = "{Report} 已删除，读者不再可见",
        ["UploadedBeforeDeletion"] = "{Report}：该版本在报告删除之前上传，不再发布",
        ["RunReplaced"] = "{Year} 年度又有一次重新发布的请求，由后一次排队",
        ["Swept"] = "{Report}：已从网站删除被替换版本的 {Files} 个文件",
        ["LinesRendered"] = "网站上有 {Year} 年度逐行比较页 {Files} 个",
        ["Republishing"] = "{Year} 年度 {Reports} 份报告排队重新发布",
    };

    /// <summary>The message of an event in Chinese, or null when there is none.</summary>
    /// <param name="eventName">The event's name.</param>
    /// <param name="values">The values of the message, by name.</param>
    public static string? Say(string? eventName, IEnumerable<KeyValuePair<string, object?>> values)
    {
        if (eventName is null || !Chinese.TryGetValue(eventName, out var template))
        {
            return null;
        }

        var text = new StringBuilder(template);
        foreach (var (name, value) in values)
        {
            text.Replace($"{{{name}}}", Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
