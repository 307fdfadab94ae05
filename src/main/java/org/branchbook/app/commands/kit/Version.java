package org.branchbook.app.commands.kit;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that this program was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Branchbook " + Objects.requireNonNullElse(version, "(from sources)")};
  }
}
