package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.stage.Stage;
import org.branchbook.app.Practice;
import org.branchbook.app.Program;
import org.branchbook.app.computer.Places;
import org.branchbook.store.StoreUrl;
import org.branchbook.training.PracticeBranch;
import org.branchbook.training.invented.Notable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A computer of the branch on a Monday morning, and the program on it. */
final class Workplace implements AutoCloseable {
  static final LocalDate TODAY = Practice.TODAY;
  static final String PASSWORD = Practice.PASSWORD;

  private final String usualHome = System.getProperty("user.home");
  private final Map<String, String> remembered = new HashMap<>();
  private final Path home;
  private Application program;
  private Application colleague;

  /** A computer whose user's files lie in an empty folder. */
  Workplace(Path home) {
    // where the system says itself where data lie, a scenario would be played on real ones
    for (var name : new String[] {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "BRANCHBOOK_STORE"})
      assumeTrue(System.getenv(name) == null, name + " is set");
    this.home = home;
    System.setProperty("user.home", home.toString());
  }

  /** A computer on which somebody practised yesterday. */
  static Workplace practising(Path home) {
    var place = new Workplace(home);
    Practice.copy(Places.ofThisUser().practice());
    return place;
  }

  /** The clock on the wall: it goes on from twenty past ten. */
  static Clock clock() {
    var zone = ZoneId.systemDefault();
    var morning = LocalDateTime.of(TODAY, java.time.LocalTime.of(10, 20)).atZone(zone).toInstant();
    return Clock.offset(Clock.system(zone), Duration.between(Instant.now(), morning));
  }

  /** The store of the practice branch on this computer. */
  StoreUrl store() {
    return StoreUrl.file(Places.ofThisUser().practice());
  }

  /** The file of that store. */
  Path file() {
    return Places.ofThisUser().practice();
  }

  /** What the program kept yesterday of this workstation. */
  void remembers(String name, String value) {
    remembered.put(name, value);
  }

  /** Whether a page to print lies ready. */
  boolean hasSheet() {
    try (var files = Files.walk(home)) {
      return files.anyMatch(f -> f.toString().endsWith(".pdf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first telephone number of one whom every practice branch has. */
  String phoneOf(Notable who) {
    return Program.phone(Practice.file(), who.client());
  }

  /** Starts the program over the practice branch and waits for its sign-in. */
  Desk start() {
    // as every day: the window opens what it had open yesterday
    remembered.put("store", store().toString());
    var desk = open();
    desk.await("the sign-in", () -> desk.sees("#sign-in"));
    return desk;
  }

  /** Starts the program with what it kept of this workstation. */
  Desk open() {
    try {
      var stage = FxToolkit.registerPrimaryStage();
      var settings = Places.ofThisUser().workstation();
      // a program that was here before has kept more than this
      if (!remembered.isEmpty() && !Files.exists(settings)) {
        var lines = new StringBuilder();
        remembered.forEach((name, value) -> lines.append(name + "=" + value + "\n"));
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, lines + "settings=1\n");
      }
      program = FxToolkit.setupApplication(() -> Program.window(clock()));
      new FxRobot()
          .interact(
              () -> {
                stage.setWidth(1366);
                stage.setHeight(768);
              });
      return new Desk(stage);
    } catch (IOException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts it, and somebody has worked there for an hour, as one has at any time of a day. */
  Desk startedAs(String login) {
    var desk = startAs(login);
    for (var one : List.of("яровий тар", "гайовий оре")) {
      desk.press("Ctrl+K");
      desk.type(one);
      desk.await("found", () -> desk.reads(".palette-line").contains("ович"));
      desk.press("Enter");
      desk.await("a card or its question", () -> !desk.sees("#card-place .empty-state"));
      desk.press("Ctrl+L");
      desk.await("the panel", () -> desk.sees("#contact-panel"));
      desk.press("Esc");
    }
    return desk;
  }

  /** Starts it, and somebody has signed in: not counted. */
  Desk startAs(String login) {
    var desk = start();
    signIn(desk, login);
    return desk;
  }

  private static void signIn(Desk desk, String login) {
    desk.layoutIs(Layout.ENGLISH);
    desk.type(login);
    desk.press("Enter");
    boolean hers = Practice.OF_THEIR_OWN.contains(login);
    desk.layoutIs(hers ? Layout.UKRAINIAN : Layout.ENGLISH);
    desk.type(hers ? PASSWORD : PracticeBranch.PASSWORD);
    desk.press("Enter");
    desk.layoutIs(Layout.UKRAINIAN);
    desk.await("the main window", () -> desk.sees("#shell"));
  }

  /** A colleague's window over the same store, on another screen; it is closed with this one. */
  Desk beside(String login) {
    var opened = new Stage[1];
    var other = Program.window(clock());
    new FxRobot()
        .interact(
            () -> {
              opened[0] = new Stage();
              opened[0].setWidth(1366);
              opened[0].setHeight(768);
              try {
                other.init();
                other.start(opened[0]);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    colleague = other;
    var desk = new Desk(opened[0]);
    desk.await("the sign-in", () -> desk.sees("#sign-in"));
    // this workstation knows who signed in last
    desk.press("Shift+Tab");
    desk.press("Ctrl+A");
    signIn(desk, login);
    return desk;
  }

  /** The window is closed as the user closes it. */
  void stop() {
    if (program == null) return;
    try {
      if (colleague != null) FxToolkit.cleanupApplication(colleague);
      colleague = null;
      FxToolkit.cleanupApplication(program);
      FxToolkit.cleanupStages();
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    program = null;
  }

  @Override
  public void close() {
    stop();
    System.setProperty("user.home", usualHome);
  }
}
