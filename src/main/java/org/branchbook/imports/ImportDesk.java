package org.branchbook.imports;

import org.branchbook.imports.reading.Views;

/** All that can be done with imports, for screens and commands. */
public record ImportDesk(
    OpenFile openFile,
    Profiles profiles,
    DryRun dryRun,
    RunImport runImport,
    RevertImport revert,
    ImportLog log,
    Views views) {}
