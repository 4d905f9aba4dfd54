using FinalAccounts.CommandLine;
using FinalAccounts.Local.Host;

var root = HostCommand.Create();
root.Subcommands.Add(CheckCommand.Create());
return await root.Parse(args).InvokeAsync();
