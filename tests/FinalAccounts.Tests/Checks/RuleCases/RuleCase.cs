namespace FinalAccounts.Tests.Checks.RuleCases;

/// <summary>What a rule is tested with.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Errors">Errors, each planted alone; at least two.</param>
/// <param name="Lawful">Lawful wordings that come near them; at least one.</param>
internal sealed record RuleCase(string Rule, PlantedError[] Errors, NearMiss[] Lawful);

/// <summary>An error planted in a sound text.</summary>
/// <param name="Text">The text: <c>seed</c>, a province's prose, or one of <see cref="RuleTexts"/>.</param>
/// <param name="Printed">What it says.</param>
/// <param name="Planted">What it says then.</param>
/// <param name="Words">What the finding says.</param>
internal sealed record PlantedError(string Text, string Printed, string Planted, string Words);

/// <summary>A lawful change of a sound text.</summary>
/// <param name="Text">The text, as above.</param>
/// <param name="Printed">What it says.</param>
/// <param name="Changed">What it says then.</param>
internal sealed record NearMiss(string Text, string Printed, string Changed);
