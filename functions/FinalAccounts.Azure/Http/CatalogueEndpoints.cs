using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.Statements.Classification;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>What belongs to no report, over HTTP: the catalogue of identities, the classification codes, the description of the API.</summary>
public sealed class CatalogueEndpoints
{
    /// <summary><see cref="Routes.Identities"/>: every identity and rule, in the order in which they are checked.</summary>
    public Task<IResult> IdentitiesAsync(HttpRequest request) => Answer.To(request, () =>
        new Listing<RuleDescription>(request, "identities", new("勾稽关系目录", "Catalogue of identities"), CatalogueColumns.Rules, CatalogueColumns.RuleFilters)
        {
            Tag = "",
            Rows = _ => StoredRow.Of<RuleDescription>(IdentityCatalogue.All),
        });

    /// <summary><see cref="Routes.Codes"/>: the functional and economic classification with present and former names, by code.</summary>
    public Task<IResult> CodesAsync(HttpRequest request) => Answer.To(request, () =>
        new Listing<ClassificationEntry>(request, "codes", new("政府收支分类科目", "Classification codes"), CatalogueColumns.Codes, CatalogueColumns.CodeFilters)
        {
            Tag = "",
            Rows = _ => StoredRow.Of<ClassificationEntry>(ClassificationCodes.All),
        });

    /// <summary><see cref="Routes.OpenApi"/>: the description of this API.</summary>
    public Task<IResult> OpenApiAsync(HttpRequest request, CancellationToken cancellationToken) =>
        Answer.Guard(request, async () => new DocumentAnswer(await OpenApiDocument.Json.Value.WaitAsync(cancellationToken)));
}
