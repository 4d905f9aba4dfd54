using System.Collections.Immutable;

namespace FinalAccounts.Generator.Model;

/// <summary>Makes up 三公 and the assets of a department, consistent with its basic expenditure.</summary>
public static class ThreePublicFactory
{
    /// <summary>三公 of a department: at least what its basic expenditure spends on the same things, the rest from project money.</summary>
    public static ThreePublic Create(Dice dice, ImmutableSortedDictionary<string, decimal> economic, decimal project)
    {
        ArgumentNullException.ThrowIfNull(dice);
        ArgumentNullException.ThrowIfNull(economic);
        var spare = Math.Round(project / 100, 2, MidpointRounding.ToZero);
        var abroad = Plan("30212", 8);
        var purchase = Plan("31013", 8);
        var operation = Plan("30231", 20);
        var reception = Plan("30217", 20);
        var fromAbroad = dice.Chance(10) ? dice.PartOf(reception.Final) : 0;
        var foreignAffairs = dice.Chance(15) ? dice.PartOf(reception.Final - fromAbroad) : 0;
        var batches = reception.Final > fromAbroad ? dice.Between(1, 300) : 0;
        var persons = batches * dice.Between(1, 20);
        var abroadBatches = fromAbroad > 0 ? dice.Between(1, 9) : 0;
        var groups = abroad.Final > 0 ? dice.Between(1, 6) : 0;
        var foreignBatches = foreignAffairs > 0 ? dice.Between(1, batches) : 0;
        return new ThreePublic
        {
            Abroad = abroad,
            Purchase = purchase,
            Operation = operation,
            Reception = reception,
            ReceptionAbroad = fromAbroad,
            ReceptionForeignAffairs = foreignAffairs,
            AbroadGroups = groups,
            AbroadPersons = groups * dice.Between(1, 5),
            VehiclesBought = purchase.Final > 0 ? dice.Between(1, 4) : 0,
            VehiclesHeld = operation.Final > 0 || purchase.Final > 0 ? dice.Between(4, 60) : 0,
            ReceptionBatches = batches,
            ReceptionForeignBatches = foreignBatches,
            ReceptionPersons = persons,
            ReceptionForeignPersons = foreignBatches == 0 ? 0 : Math.Min(persons, foreignBatches),
            ReceptionAbroadBatches = abroadBatches,
            ReceptionAbroadPersons = abroadBatches * dice.Between(1, 6),
        };

        Planned Plan(string code, int percent)
        {
            var final = economic.GetValueOrDefault(code) + (dice.Chance(percent) ? dice.PartOf(spare / 4) : 0);
            var adjusted = dice.Chance(40) ? final : final + (dice.Chance(50) ? dice.Yuan(3, 6) : 0);
            var opening = dice.Chance(30) ? adjusted : dice.Near(adjusted);
            var prior = final == 0 ? (dice.Chance(15) ? dice.Yuan(3, 5) : 0) : dice.Chance(10) ? 0 : dice.Near(final);
            return new(opening, adjusted, final, prior);
        }
    }

    /// <summary>Assets that include the vehicles which 三公 pays for.</summary>
    public static Assets AssetsFor(Dice dice, ThreePublic threePublic)
    {
        ArgumentNullException.ThrowIfNull(dice);
        ArgumentNullException.ThrowIfNull(threePublic);
        var kinds = new int[8];
        for (var left = threePublic.VehiclesHeld + (dice.Chance(30) ? dice.Between(0, 9) : 0); left > 0; left--)
        {
            kinds[dice.Chance(40) ? 7 : dice.Between(1, 7)]++;
        }

        return new([.. kinds], dice.Chance(30) ? dice.Between(1, 40) : 0);
    }
}
