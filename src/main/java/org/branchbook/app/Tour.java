package org.branchbook.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A walk through the program after its start: what is opened first in the morning is to come out of
 * the installed program's cache too.
 */
final class Tour {
  /** Long enough for a card to open beside a list. */
  private static final Duration STAY = Duration.millis(600);

  private final Deque<Runnable> stops = new ArrayDeque<>();

  /** Begins it; {@code end} runs when every section has been seen. */
  static void through(Parent root, Runnable end) {
    var tour = new Tour();
    // what may be done from anywhere: finding, a contact, a task
    for (var key : List.of(KeyCode.K, KeyCode.L, KeyCode.T)) {
      tour.stops.add(() -> press(root, key, true));
      tour.stops.add(() -> press(root, KeyCode.ESCAPE, false));
    }
    tour.sections(root);
    var walk = new Timeline();
    walk.getKeyFrames()
        .add(
            new KeyFrame(
                STAY,
                _ -> {
                  var next = tour.stops.poll();
                  if (next != null) next.run();
                  else {
                    walk.stop();
                    end.run();
                  }
                }));
    walk.setCycleCount(Animation.INDEFINITE);
    walk.play();
  }

  private void sections(Node at) {
    if (at instanceof ButtonBase button && at.getId() != null && at.getId().startsWith("go-"))
      show(button);
    if (at instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(this::sections);
  }

  private void show(ButtonBase section) {
    stops.add(section::fire);
    // a map is empty until it is asked for: what draws it is to be met too
    if (section.getId().endsWith("graph.section"))
      stops.add(
          () ->
              section.getScene().getRoot().lookupAll("#empty-action").stream()
                  .filter(n -> n instanceof ButtonBase && seen(n))
                  .forEach(n -> ((ButtonBase) n).fire()));
  }

  private static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  private static void press(Parent root, KeyCode key, boolean shortcut) {
    var focused = root.getScene().getFocusOwner();
    Event.fireEvent(
        focused == null ? root : focused,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
  }
}
