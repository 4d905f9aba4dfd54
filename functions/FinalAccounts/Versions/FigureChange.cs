using System.Text.Json.Serialization;
using FinalAccounts.Statements;

namespace FinalAccounts.Versions;

/// <summary>A figure whose amount differs between two versions. Each side carries what is printed, the amount, its unit and its place.</summary>
/// <param name="Key">Statement, line and column, the same in both.</param>
/// <param name="Before">The older figure; null when that version has no such column.</param>
/// <param name="After">The newer figure; null when that version has no such column.</param>
public sealed record FigureChange(FigureKey Key, Figure? Before, Figure? After)
{
    // Far beyond any budget; a misread number above it is only compared within its own unit.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>After minus before, in the unit of the newer figure; null when one of them has no amount.</summary>
    [JsonConverter(typeof(DecimalStringConverter))]
    public decimal? Difference => (Before, After) switch
    {
        ({ Value: { } before } old, { Value: { } after } now) when old.Unit == now.Unit => after - before,
        ({ Value: { } before } old, { Value: { } after } now) when Math.Abs(before) < Largest && Math.Abs(after) < Largest =>
            after - (before * old.Unit.Scale / now.Unit.Scale),
        _ => null,
    };

    /// <summary>True when both stand for one amount, or both are blank, or both “not applicable”.</summary>
    internal bool IsNone => (Before, After) switch
    {
        ({ Value: not null }, { Value: not null }) => Difference == 0m,
        ({ Value: null } old, { Value: null } now) => old.NotApplicable == now.NotApplicable,
        (null, { Value: null, NotApplicable: false }) or ({ Value: null, NotApplicable: false }, null) => true,
        _ => false,
    };
}
