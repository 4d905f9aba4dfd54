using System.Collections.Immutable;

namespace FinalAccounts.Azure.Steps;

/// <summary>What lies in the poison queues.</summary>
/// <param name="Complete">False when a queue holds more than can be looked at without taking them, or messages that somebody works on.</param>
/// <param name="Messages">The messages, by queue in the order of the way of a report. A message that lies there twice stands here once.</param>
public sealed record PoisonList(bool Complete, ImmutableArray<PoisonMessage> Messages);
