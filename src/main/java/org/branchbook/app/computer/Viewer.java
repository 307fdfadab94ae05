package org.branchbook.app.computer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.branchbook.ui.kit.Background;

/**
 * Shows a file in the program that the system has for it. On Linux nothing may be there for it, and
 * the toolkit wouldn't say so.
 */
public final class Viewer {
  /** A viewer that is still open after so long has shown the file. */
  private static final int SECONDS = 10;

  private final Background background;
  private final Consumer<String> toolkit;
  private final List<String> opener;

  /** The system's own way. */
  public Viewer(Background background, Consumer<String> toolkit) {
    this(
        background,
        toolkit,
        System.getProperty("os.name").startsWith("Linux") ? List.of("xdg-open") : List.of());
  }

  /**
   * A way of one's own.
   *
   * @param toolkit shows the file where there is no opener
   * @param opener the program that finds another one for the file, and its first arguments
   */
  Viewer(Background background, Consumer<String> toolkit, List<String> opener) {
    this.background = background;
    this.toolkit = toolkit;
    this.opener = opener;
  }

  /** Shows it, or says that nothing here can. */
  public void show(String file, Runnable cannot) {
    if (opener.isEmpty()) {
      toolkit.accept(file);
      return;
    }
    background.run(
        () -> opens(file),
        shown -> {
          if (!shown) cannot.run();
        },
        Background::unforeseen);
  }

  private boolean opens(String file) throws InterruptedException {
    var command = new ArrayList<>(opener);
    command.add(file);
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
