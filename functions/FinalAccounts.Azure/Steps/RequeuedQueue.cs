namespace FinalAccounts.Azure.Steps;

/// <summary>What came of sending the messages of one poison queue round again.</summary>
/// <param name="Queue">The poison queue.</param>
/// <param name="Requeued">How many were sent to their step, or, for uploads, taken in.</param>
/// <param name="Left">How many are still there because that failed.</param>
public sealed record RequeuedQueue(string Queue, int Requeued, int Left);
