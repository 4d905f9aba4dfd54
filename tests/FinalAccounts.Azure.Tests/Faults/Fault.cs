namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>What may happen to a request.</summary>
internal enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>429: too many requests. It is not executed.</summary>
    TooMany,

    /// <summary>500. It is not executed.</summary>
    Broken,

    /// <summary>503: the service is busy. It is not executed.</summary>
    Busy,

    /// <summary>No answer comes until the caller gives up. It is not executed.</summary>
    Silent,

    /// <summary>The connection is cut before it arrives.</summary>
    CutBefore,

    /// <summary>The connection is cut after it was executed: its answer is lost.</summary>
    CutAfter,

    /// <summary>412: somebody else was faster. Writes under an ETag only; others are executed.</summary>
    Conflict,
}
