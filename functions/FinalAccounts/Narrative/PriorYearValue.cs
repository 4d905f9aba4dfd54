using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>What a report says of the year before: an amount that it prints, or that follows from this year's amount and its change.</summary>
/// <param name="Subject">Of what, as the prose words it.</param>
/// <param name="Figure">This year's figure of the same thing; the stored report of last year holds it under the same key. Null where no statement has it.</param>
/// <param name="Value">All values that the printed numbers allow, in base units (yuan for money).</param>
/// <param name="Source">How it follows.</param>
/// <param name="Claim">The claim that says it: the printed amount, the change or the rate; its place is the value's place.</param>
/// <param name="Amount">This year's amount, from which it follows; null where it is printed.</param>
public sealed record PriorYearValue(string Subject, FigureKey? Figure, Interval Value, PriorYearSource Source, Claim Claim, PrintedNumber? Amount);

/// <summary>How a value of last year follows.</summary>
public enum PriorYearSource
{
    /// <summary>The prose prints it.</summary>
    Printed,

    /// <summary>This year's amount minus the change.</summary>
    Change,

    /// <summary>This year's amount and the rate of change; a wide interval.</summary>
    Rate,

    /// <summary>It is said to be the same as this year's.</summary>
    Unchanged,
}
