namespace FinalAccounts.Statements.Reading;

/// <summary>What stands under a statement's title.</summary>
internal enum SectionKind
{
    /// <summary>Its table.</summary>
    Table,

    /// <summary>Rows of the statement whose header could not be recognised.</summary>
    Headless,

    /// <summary>A sentence which says that there is nothing to report.</summary>
    EmptyNote,
}
