package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Pictures;

/**
 * Somebody at a window of the program, who has a keyboard and eyes. What is pressed and decided and
 * how long the machine lets him wait is counted for the step in hand.
 */
final class Desk {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Stage stage;
  private final Keyboard keyboard = new Keyboard();
  private Effort effort = new Effort();

  Desk(Stage stage) {
    this.stage = stage;
  }

  /** Counts from nothing, plays the step, writes down its cost and holds it to its bounds. */
  void plays(Step step, Runnable actions) {
    effort = new Effort();
    try {
      actions.run();
    } catch (Throwable e) {
      keep(step + "-stuck");
      throw e;
    }
    var cost = effort;
    effort = new Effort();
    Table.reached(step, cost);
    assertTrue(cost.keys() <= step.keys(), step + ": " + cost.keys() + " keys, " + cost.pressed());
    if (Effort.quiet())
      assertTrue(
          cost.seconds() <= Effort.SLOWER * step.seconds(), step + ": " + cost.seconds() + " s");
  }

  /** Thinks before going on: what it is about is for the reader. */
  void decides(String what) {
    if (what.isBlank()) throw new IllegalArgumentException("what does he decide?");
    effort.decision();
  }

  /** A key or chord that follows from the one before. */
  void press(String chord) {
    effort.key(chord);
    measured(
        () -> {
          onScreen(() -> keyboard.press(scene(), chord));
          settle();
        });
    nap(100); // nobody's next key comes sooner
  }

  /** The button with this text, within what the selector finds. */
  void click(String selector, String text) {
    effort.key("click");
    measured(
        () -> {
          onScreen(
              () ->
                  seen(selector).lookupAll("*").stream()
                      .filter(n -> n instanceof ButtonBase b && text.equals(b.getText()))
                      .map(ButtonBase.class::cast)
                      .findFirst()
                      .orElseThrow(() -> new AssertionError("no button " + text))
                      .fire());
          settle();
        });
  }

  /** The program itself was started by this command, at that moment. */
  void began(long nanos, String command) {
    effort.key(command);
    effort.machine(Duration.ofNanos(System.nanoTime() - nanos));
  }

  /** A key pressed in another program: counted, and done by nobody here. */
  void elsewhere(String chord) {
    effort.key("(" + chord + ")");
  }

  /** Types a text into what has the keyboard, with the fingers where Ukrainian letters are. */
  void type(String meant) {
    effort.typed(meant.length());
    long begin = System.nanoTime();
    for (char c : meant.toCharArray()) onScreen(() -> keyboard.strike(scene(), c));
    settle();
    // what the machine does between two letters costs nobody anything: only its lag does
    var lag = Duration.ofNanos(System.nanoTime() - begin).minus(Effort.typing(meant.length()));
    if (lag.isPositive()) effort.machine(lag);
  }

  /** Fills a field in, not counted: what was there before the step begins. */
  void names(String selector, String text) {
    onScreen(() -> ((TextInputControl) seen(selector)).setText(text));
    settle();
  }

  /** A telephone number, say, that another program put into the clipboard. */
  void copied(String text) {
    onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  /** The keyboard is on another layout, as the last one left it. */
  void layoutIs(Layout layout) {
    keyboard.use(layout);
  }

  /** Waits until it is so; the machine's time. */
  void until(String what, Callable<Boolean> seen) {
    measured(() -> await(what, seen));
  }

  /** Waits, not counted: what comes before the step begins, or is looked at after its end. */
  void await(String what, Callable<Boolean> seen) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!onScreen(seen)) {
      if (System.nanoTime() > end) {
        keep("stuck");
        throw new AssertionError("nothing came of: " + what);
      }
      nap();
    }
    settle();
  }

  /** Whether something with this selector is to be seen. */
  boolean sees(String selector) {
    return onScreen(() -> seen(selector) != null);
  }

  /** All that can be read in all that the selector finds; nothing where it finds nothing. */
  String reads(String selector) {
    return onScreen(
        () -> {
          var text = new StringBuilder();
          for (var node : all(selector)) if (isVisible(node)) read(node, text);
          return text.toString();
        });
  }

  /** How many are to be seen. */
  int counts(String selector) {
    return onScreen(() -> (int) all(selector).stream().filter(Desk::isVisible).count());
  }

  /** The chord that opens the line of a list of results on which a text stands. */
  String line(String selector, String text) {
    return onScreen(
        () -> {
          int place = 0;
          for (var node : all(selector)) {
            if (!isVisible(node)) continue;
            place++;
            var words = new StringBuilder();
            read(node, words);
            if (words.toString().contains(text)) return place == 1 ? "Enter" : "Alt+" + place;
          }
          throw new AssertionError("no line of " + text);
        });
  }

  /** Which section is open. */
  String openSection() {
    return onScreen(
        () -> {
          for (var node : all(".rail-item"))
            if (node instanceof ToggleButton button && button.isSelected())
              return button.getId().substring("go-".length());
          return "";
        });
  }

  /** The chord of a section, by its place in the rail. */
  String section(String key) {
    return onScreen(
        () -> {
          int place = 0;
          for (var node : all(".rail-item")) {
            place++;
            if (("go-" + key).equals(node.getId())) return Keys.label(Keys.section(place));
          }
          throw new AssertionError("no section " + key);
        });
  }

  /** Which node has the keyboard, by its id. */
  String hasKeyboard() {
    return onScreen(
        () -> {
          var owner = scene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  /** Keeps what is on the screen as target/pictures/scenario-NAME.png, where wanted. */
  void picture(String name) {
    if (Pictures.WANTED) keep(name);
  }

  private void keep(String name) {
    onScreen(() -> Pictures.save(scene(), "scenario-" + name));
  }

  private Scene scene() {
    return stage.getScene();
  }

  /** All that a selector finds; nothing while the window has nothing in it yet. */
  private Set<Node> all(String selector) {
    var scene = stage.getScene();
    return scene == null ? Set.of() : scene.getRoot().lookupAll(selector);
  }

  private Node seen(String selector) {
    for (var node : all(selector)) if (isVisible(node)) return node;
    return null;
  }

  private static boolean isVisible(Node node) {
    for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
    return true;
  }

  private static void read(Node node, StringBuilder into) {
    if (!node.isVisible()) return;
    switch (node) {
      case TextFlow flow -> {
        for (var part : flow.getChildren())
          if (part instanceof Text text) into.append(text.getText());
        into.append('\n');
      }
      case Text text -> into.append(text.getText()).append('\n');
      case TableRow<?> _ -> {}
      case Labeled labeled -> into.append(labeled.getText()).append('\n');
      case TextInputControl field -> into.append(field.getText()).append('\n');
      default -> {}
    }
    if (node instanceof Parent parent
        && (node instanceof TableRow || !(node instanceof Labeled))
        && !(node instanceof TextFlow)
        && !(node instanceof TextInputControl))
      for (var child : parent.getChildrenUnmodifiable()) read(child, into);
  }

  private void measured(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    effort.machine(Duration.ofNanos(System.nanoTime() - begin));
  }

  /** What was put off to the end of the screen's queue is done, twice over. */
  private static void settle() {
    for (int i = 0; i < 3; i++) {
      var done = new CountDownLatch(1);
      Platform.runLater(done::countDown);
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void nap() {
    nap(15);
  }

  private static void nap(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void onScreen(Runnable work) {
    onScreen(
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T onScreen(Callable<T> work) {
    var task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) task.run();
    else Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }
}
