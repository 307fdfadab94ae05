package org.branchbook.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/** The program's start in a process of its own: tells what is painted, and how long after it. */
public final class StartProbe {
  private StartProbe() {}

  /** Makes the branch that {@link #main} opens. */
  public static String branch(Path folder) {
    return Rehearsal.branch(folder).toString();
  }

  /**
   * {@code -Dstart.at} says when the process was begun, in milliseconds of the computer's clock.
   */
  public static void main(String[] args) {
    long at = Long.getLong("start.at");
    System.out.println("MAIN " + (System.currentTimeMillis() - at) + " 0");
    Rehearsal.watch(
        (seen, rows) -> {
          System.out.println(seen + " " + (System.currentTimeMillis() - at) + " " + rows);
          if (seen == Rehearsal.Seen.INBOX) Platform.exit();
        });
    Main.main(List.of("--store", args[0]).toArray(String[]::new));
  }
}
