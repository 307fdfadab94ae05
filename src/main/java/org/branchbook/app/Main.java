package org.branchbook.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.branchbook.app.computer.Places;

/** The program's start: a command where one is given, the window otherwise. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var places = Places.ofThisUser();
    // before the first logger is made
    System.setProperty("branchbook.logs", places.logs().toString());
    // PDFBox notes there which fonts the system has; left alone it would do so in the user's home
    System.setProperty("pdfbox.fontcache", places.data().toString());
    if (args.length == 1 && args[0].startsWith(Rehearsal.ARGUMENT)) {
      Rehearsal.play(Path.of(args[0].substring(Rehearsal.ARGUMENT.length())));
      return;
    }
    if (isForTheWindow(Arrays.asList(args))) {
      Window.open(args);
      return;
    }
    // a command may run beside the window: two programs don't turn over one file
    System.setProperty("branchbook.log", "commands");
    System.exit(new CommandDesk(places).commands().run(args));
  }

  /** The window takes a store and nothing else; all the rest is for the command line. */
  static boolean isForTheWindow(List<String> args) {
    if (args.isEmpty()) return true;
    if (args.getFirst().startsWith("--store=")) return args.size() == 1;
    return args.getFirst().equals("--store") && args.size() == 2;
  }

  /** The store that the arguments name. */
  static Optional<String> storeNamed(List<String> args) {
    if (args.isEmpty()) return Optional.empty();
    var first = args.getFirst();
    if (first.startsWith("--store=")) return Optional.of(first.substring("--store=".length()));
    return first.equals("--store") && args.size() == 2
        ? Optional.of(args.get(1))
        : Optional.empty();
  }
}
