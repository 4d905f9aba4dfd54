using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using Xunit;

namespace FinalAccounts.Azure.Tests.Storage;

public class TableStoreTests(AzuriteFixture azurite)
{
    private readonly TableStore tables = azurite.Get<TableStore>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("plain")]
    [InlineData("市财政局（本级）")]
    [InlineData("a/b\\c#d?e|f%g'h\"i\tj k+l&m")]
    public async Task An_entity_is_found_again_under_any_name(string name)
    {
        var entity = new TableEntity(TableKey.Of("store", name), TableKey.Of(name, "row")) { ["Value"] = name };
        Assert.True(await tables.TryWriteAsync(ResourceNames.RejectedTable, entity, Token));
        Assert.False(await tables.TryWriteAsync(ResourceNames.RejectedTable, entity, Token));

        var found = await tables.FindAsync(ResourceNames.RejectedTable, entity.PartitionKey, entity.RowKey, Token);
        Assert.NotNull(found);
        Assert.Equal(name, found.GetString("Value"));

        Assert.True(await tables.TryWriteAsync(ResourceNames.RejectedTable, found, Token));
        Assert.False(await tables.TryWriteAsync(ResourceNames.RejectedTable, found, Token));
        await tables.DeleteAsync(ResourceNames.RejectedTable, entity.PartitionKey, entity.RowKey, Token);
        Assert.Null(await tables.FindAsync(ResourceNames.RejectedTable, entity.PartitionKey, entity.RowKey, Token));
    }

    [Fact]
    public async Task A_name_that_is_written_like_a_filter_finds_its_own_rows_and_no_others()
    {
        const string hostile = "odata' or PartitionKey ne 'x";
        await tables.WriteAsync(ResourceNames.RejectedTable, [new("odata", "row"), new(TableKey.Of(hostile), TableKey.Of(hostile, "row"))], Token);

        Assert.Equal(hostile, Assert.Single(await PartitionAsync(TableKey.Of(hostile), rows: null)).PartitionKey);
        Assert.Single(await PartitionAsync(TableKey.Of(hostile), TableKey.Below(hostile)));
        Assert.Empty(await PartitionAsync("odata", TableKey.Below("x' or RowKey ge '")));
        Assert.Empty(await PartitionAsync("nobody' or PartitionKey eq 'odata", rows: null));

        ValueTask<List<TableEntity>> PartitionAsync(string partition, (string, string)? rows) =>
            tables.ReadAsync(ResourceNames.RejectedTable, partition, rows, Token).ToListAsync(Token);
    }
}
