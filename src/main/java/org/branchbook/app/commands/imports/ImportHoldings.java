package org.branchbook.app.commands.imports;

import org.branchbook.imports.profile.Kind;
import picocli.CommandLine.Command;

/** Imports a file of holdings. */
@Command(name = "holdings")
final class ImportHoldings extends ImportFile {
  @Override
  Kind kind() {
    return Kind.HOLDING;
  }
}
