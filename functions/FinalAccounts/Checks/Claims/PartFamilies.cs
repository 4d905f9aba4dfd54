using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using static FinalAccounts.Statements.StatementId;

namespace FinalAccounts.Checks.Claims;

/// <summary>A whole and all its parts, as sentences list them. Data.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Needed">How many of the parts a sentence must name before they can be held against the whole; what it does not name is then 0.</param>
internal sealed record PartFamily(FigureKey Whole, FigureKey[] Parts, int Needed);

/// <summary>The wholes that sentences split into parts.</summary>
internal static class PartFamilies
{
    /// <summary>All of them.</summary>
    public static PartFamily[] All { get; } =
    [
        Of(Final(LineKeys.ThreePublic), 3, Final(LineKeys.Abroad), Final(LineKeys.Vehicles), Final(LineKeys.Reception)),
        Of(Final(LineKeys.Vehicles), 2, Final(LineKeys.VehiclesPurchase), Final(LineKeys.VehiclesOperation)),
        Of(new(T05, LineKeys.Total, ColumnKeys.Basic), 2, new(T06, LineKeys.Personnel, ColumnKeys.Amount), new(T06, LineKeys.PublicUse, ColumnKeys.Amount)),
        Of(
            new(T01, LineKeys.ExpenditureTotal, ColumnKeys.Amount),
            2,
            [.. ((string[])[ColumnKeys.Basic, ColumnKeys.Project, ColumnKeys.RemittedToSuperior, ColumnKeys.Business, ColumnKeys.SubsidyToAffiliated])
                .Select(column => new FigureKey(T03, LineKeys.Total, column))]),
    ];

    private static PartFamily Of(FigureKey whole, int needed, params FigureKey[] parts) => new(whole, parts, needed);

    private static FigureKey Final(string line) => new(T09, line, ColumnKeys.Final);

    /// <summary>What a claim is about by its words, whether or not the statement is published.</summary>
    public static FigureKey? Meaning(Claim claim) => claim.Figure ?? SubjectFigures.Meaning(claim.Subject, claim.Section);
}
