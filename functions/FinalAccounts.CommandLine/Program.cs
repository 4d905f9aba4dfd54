using System.CommandLine;
using FinalAccounts.CommandLine;

var root = new RootCommand("Checks departmental final accounts / 核对部门决算") { CheckCommand.Create() };
return await root.Parse(args).InvokeAsync();
