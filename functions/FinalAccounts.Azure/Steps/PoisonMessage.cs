namespace FinalAccounts.Azure.Steps;

/// <summary>A message that was put aside after its last try.</summary>
/// <param name="Queue">The poison queue that holds it.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Step">The step that failed.</param>
/// <param name="File">The uploaded file that it is about; empty when it is about none.</param>
/// <param name="Sha256">The hash of the uploaded bytes; empty when they were not read yet.</param>
/// <param name="PutAsideAt">When it was put aside.</param>
/// <param name="Text">The whole message.</param>
public sealed record PoisonMessage(string Queue, string Id, string Step, string File, string Sha256, DateTimeOffset? PutAsideAt, string Text);
