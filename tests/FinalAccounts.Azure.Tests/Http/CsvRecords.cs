using CsvHelper;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>Reads CSV with a library.</summary>
internal static class CsvRecords
{
    /// <summary>Every record, the heading too.</summary>
    public static List<string[]> Of(string csv)
    {
        var records = new List<string[]>();
        using var reader = CsvReader.FromText(csv, new CsvReaderOptions { HasHeader = false });
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index))]);
        }

        return records;
    }
}
