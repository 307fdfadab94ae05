package org.branchbook.app.commands.imports;

import org.branchbook.imports.profile.Kind;
import picocli.CommandLine.Command;

/** Imports a file of clients. */
@Command(name = "clients")
final class ImportClients extends ImportFile {
  @Override
  Kind kind() {
    return Kind.CLIENT;
  }
}
