package org.branchbook.ui.kit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Listening that ends by itself: a model outlives the views made over it. */
public final class While {
  /** What arrow keys rest on for so long is looked at; what is passed by isn't. */
  public static final Duration REST = Duration.millis(300);

  private While() {}

  /**
   * Tells the values of a model's property while the node stands in a scene, the present one first;
   * a node taken off lets go of the model.
   */
  public static <T extends @Nullable Object> void shown(
      Node node, ObservableValue<T> value, Consumer<? super T> listener) {
    listener.accept(value.getValue());
    value.when(node.sceneProperty().map(scene -> scene != null).orElse(false)).subscribe(listener);
  }

  /**
   * Runs once at first, and once after any of these values have changed, however many together:
   * what is much to write is not written several times over.
   */
  public static void shown(
      Node node, List<? extends ObservableValue<?>> values, Runnable listener) {
    var due = new AtomicBoolean();
    for (var value : values)
      shown(
          node,
          value,
          _ -> {
            if (due.compareAndSet(false, true))
              Platform.runLater(
                  () -> {
                    due.set(false);
                    listener.run();
                  });
          });
  }

  /** Runs each time the node has stood in a scene so long that it is looked at. */
  public static void resting(Node node, Runnable action) {
    var rest = new PauseTransition(REST);
    rest.setOnFinished(_ -> action.run());
    node.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) rest.stop();
              else rest.playFromStart();
            });
  }

  /** Runs each time the node comes into a scene: the place to load or to take the focus. */
  public static void entering(Node node, Runnable action) {
    node.sceneProperty()
        .subscribe(
            (Scene before, Scene now) -> {
              if (now != null) action.run();
            });
    if (node.getScene() != null) action.run();
  }
}
