package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.io.passwords.Argon2Passwords;

/** The whole program for tests that play a day in it: its window by another clock, its commands. */
public final class Program {
  private Program() {}

  /** The window, its days and hours by this clock. */
  public static Application window(Clock clock) {
    return new Window(clock);
  }

  /** The commands over stores in a folder, with passwords hashed as they really are. */
  public static CommandLineRun commands(Path folder) {
    return new CommandLineRun(
        folder,
        store -> CommandDesk.office(store, new Argon2Passwords(), folder.resolve("rejected")));
  }
}
