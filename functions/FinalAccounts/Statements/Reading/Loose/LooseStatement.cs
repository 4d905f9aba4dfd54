using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads a statement from text that kept no table, line by line.</summary>
internal static class LooseStatement
{
    /// <summary>Reads the section; what its vanished blanks leave open goes to the builder as open rows.</summary>
    /// <param name="section">The section.</param>
    /// <param name="builder">Takes lines, open rows and problems.</param>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        switch (section.Form.Layout)
        {
            case StatementLayout.FunctionalCodes:
                LooseFunctional.Read(section, builder);
                break;
            case StatementLayout.EconomicBlocks:
                LooseEconomic.Read(section, builder);
                break;
            case StatementLayout.TwoSided:
                LooseTwoSided.Read(section, builder);
                break;
            default:
                LooseItems.Read(section, builder);
                break;
        }
    }
}
