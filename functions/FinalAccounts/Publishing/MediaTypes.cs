namespace FinalAccounts.Publishing;

/// <summary>The media types of the published files.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";
    public const string Csv = "text/csv; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Binary = "application/octet-stream";
}
