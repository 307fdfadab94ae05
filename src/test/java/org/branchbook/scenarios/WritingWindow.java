package org.branchbook.scenarios;

import java.nio.file.Path;
import org.branchbook.training.invented.Notable;

/**
 * A program of its own whose window somebody writes in: a contact with a client. It says when the
 * text is typed, and waits to be killed.
 */
final class WritingWindow {
  static final String TEXT = "Домовилися про зустріч, просила рахунок-фактуру для кав";
  static final String TYPED = "typed";

  private WritingWindow() {}

  /** The folder of a computer on which somebody practised yesterday. */
  public static void main(String[] args) throws InterruptedException {
    var place = new Workplace(Path.of(args[0]));
    var desk = place.startAs("melnyk");
    desk.press("Ctrl+K");
    desk.type("кобзар ол");
    desk.await(
        "found", () -> desk.reads(".palette-line").contains(Notable.SOLE_PROPRIETOR.client()));
    desk.press("Enter");
    desk.await(
        "the card", () -> desk.reads("#card-name").contains(Notable.SOLE_PROPRIETOR.client()));
    desk.press("Ctrl+L");
    desk.await("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
    desk.press("I");
    desk.type(TEXT);
    System.out.println(TYPED);
    System.out.flush();
    while (true) Thread.sleep(60_000);
  }

  /** Starts it, and kills it a second after the last letter. */
  static void killed(Path home) throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dtestfx.robot=glass",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                WritingWindow.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = process.inputReader()) {
      for (var line = out.readLine(); !TYPED.equals(line); line = out.readLine())
        if (line == null) throw new AssertionError("it ended before anything was typed");
      Thread.sleep(1_000); // drafts are kept within a second
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }
}
