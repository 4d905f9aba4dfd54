namespace FinalAccounts.CommandLine;

/// <summary>What the <c>check</c> command tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>Every file was read and none has an error-level finding.</summary>
    Clean = 0,

    /// <summary>Some file has an error-level finding.</summary>
    Errors = 1,

    /// <summary>Some file was refused or could not be read, whatever was found in the others.</summary>
    Unread = 2,
}
