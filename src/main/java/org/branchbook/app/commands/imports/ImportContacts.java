package org.branchbook.app.commands.imports;

import org.branchbook.imports.profile.Kind;
import picocli.CommandLine.Command;

/** Imports a file of contacts. */
@Command(name = "contacts")
final class ImportContacts extends ImportFile {
  @Override
  Kind kind() {
    return Kind.CONTACT;
  }
}
