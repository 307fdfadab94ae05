package org.branchbook.app.commands.imports;

import org.branchbook.imports.profile.Kind;
import picocli.CommandLine.Command;

/** Imports a file of links. */
@Command(name = "links")
final class ImportLinks extends ImportFile {
  @Override
  Kind kind() {
    return Kind.LINK;
  }
}
