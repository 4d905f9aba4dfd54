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
}
