package org.branchbook.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard stays while the control that has it is disabled, a button that saves say. The
 * toolkit would pass it on to whatever comes next, the search at last; here it waits beside the
 * control and comes back to it.
 */
public final class FocusStays {
  private FocusStays() {}

  /** Watches over a scene. */
  public static void in(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            (before, now) -> {
              if (before == null || !before.isDisabled() || before.getScene() != scene) return;
              // not while the toolkit is still moving it
              Platform.runLater(() -> hold(scene, before, now));
            });
  }

  /** With nobody to pass it on to, the toolkit begins at the scene's first control. */
  private static void hold(Scene scene, Node control, @Nullable Node passedOn) {
    if (control.getScene() != scene) return;
    if (passedOn != null && scene.getFocusOwner() != passedOn) return;
    if (!control.isDisabled()) {
      control.requestFocus();
      return;
    }
    Node place = control.getParent();
    while (place != null && place.isDisabled()) place = place.getParent();
    if (place == null) return;
    var beside = place;
    beside.requestFocus();
    control
        .disabledProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Boolean> disabled, Boolean was, Boolean is) {
                if (is) return;
                disabled.removeListener(this);
                if (scene.getFocusOwner() == beside) control.requestFocus();
              }
            });
  }
}
