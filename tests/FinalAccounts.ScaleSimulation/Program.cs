using System.Reflection;
using FinalAccounts.ScaleSimulation;
using FinalAccounts.ScaleSimulation.Load;
using FinalAccounts.ScaleSimulation.Measuring;

// --load 50 1000: uploads so many generated reports at once to the local host and prints what each costs.
// Prints what a season costs and where the limits are, and writes it into docs/scale.md.
// With --measure the seed report is published on the storage emulator first, and its requests are counted again.
if (args is ["--load", .. var numbers])
{
    await LoadRun.PrintAsync(numbers.Select(int.Parse));
    return;
}

var root = typeof(Measured).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
var counts = Path.Combine(root, "tests", "FinalAccounts.ScaleSimulation", "measured.json");
if (args.Contains("--measure"))
{
    var seed = Path.Combine(root, "seeds", "jingdezhen-government-services-2024.txt");
    (await Measurement.OfAsync(seed, CancellationToken.None)).Save(counts);
}

var tables = ScaleTables.Render(Measured.Load(counts));
Console.Write(tables);

var document = Path.Combine(root, "docs", "scale.md");
var text = await File.ReadAllTextAsync(document);
await File.WriteAllTextAsync(document, text[..text.IndexOf(ScaleTables.Heading, StringComparison.Ordinal)] + tables);
