package org.branchbook.app.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands: `branchbook COMMAND`. */
public final class Commands {
  @Command(name = "branchbook", mixinStandardHelpOptions = true)
  private static final class Root {}

  /** Runs what the arguments ask for and tells how it went, as the process's exit code. */
  public int run(String... args) {
    return new CommandLine(new Root()).execute(args);
  }
}
