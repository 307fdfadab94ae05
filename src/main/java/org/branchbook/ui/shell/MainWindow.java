package org.branchbook.ui.shell;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.FocusStays;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Theme;

/**
 * The program's one window: it shows the welcome, the sign-in or the shell, makes them anew when
 * the language changes, and comes back where it was left.
 */
public final class MainWindow {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  /** What a window's frame leaves of a small screen at least. */
  private static final double FRAMED = 0.85;

  private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

  /**
   * Pictures of seven sizes take as long to read as a list to show: the first screen comes first.
   */
  private final PauseTransition icons = new PauseTransition(Duration.seconds(1));

  private final Stage stage;
  private final Looks looks;
  private final Remembered remembered;
  private Function<Words, Parent> content = _ -> new Region();

  /** Takes over the stage that the toolkit gave. */
  public MainWindow(Stage stage, Looks looks, Remembered remembered) {
    this.stage = stage;
    this.looks = looks;
    this.remembered = remembered;
    stage.setTitle("Branchbook");
    // a screen may have less: 1366×768 at 150 % is 911×512, and the window's frame needs some of it
    var room = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth() * FRAMED));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight() * FRAMED));
    icons.setOnFinished(
        _ -> {
          for (int size : ICONS)
            stage.getIcons().add(new Image("/org/branchbook/icons/branchbook-" + size + ".png"));
        });
    looks.theme().subscribe(Theme::use);
    looks.words().subscribe((_, words) -> fill(words));
  }

  /** Shows this; it will be made again over the same model when the language changes. */
  public void show(Function<Words, Parent> content) {
    this.content = content;
    fill(looks.words().get());
    if (!stage.isShowing()) {
      place();
      stage.show();
      icons.play();
    }
  }

  /** Closes every other window of the program: dialogs with what nobody else may read. */
  public void hideOthers() {
    List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide);
  }

  /** The stage, to own dialogs. */
  public Stage stage() {
    return stage;
  }

  private void fill(Words words) {
    var root = content.apply(words);
    var fitted = new Fitted(root);
    if (stage.getScene() == null) {
      var scene = new Scene(fitted, WIDTH, HEIGHT);
      Theme.dress(scene);
      FocusStays.in(scene);
      stage.setScene(scene);
    } else stage.getScene().setRoot(fitted);
    // the first in the order of Tab would be the search or the languages: the work comes first;
    // a scroll pane has its content only with its skin
    root.applyCss();
    if (root.lookup(".focus-first") instanceof Parent first) Motion.focusFirst(first);
    else root.requestFocus();
  }

  private void place() {
    double x = remembered.number("window.x", Double.NaN);
    double y = remembered.number("window.y", Double.NaN);
    double w = remembered.number("window.width", WIDTH);
    double h = remembered.number("window.height", HEIGHT);
    // a screen that has been unplugged since must not swallow the window
    if (Double.isFinite(x)
        && Double.isFinite(y)
        && !Screen.getScreensForRectangle(new Rectangle2D(x + 40, y, 200, 40)).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setWidth(Math.max(w, stage.getMinWidth()));
    stage.setHeight(Math.max(h, stage.getMinHeight()));
    stage.setMaximized(
        remembered.get("window.maximized").map("true"::equals).orElse(w == WIDTH && tight()));
    stage.setOnHiding(_ -> keep());
  }

  /** On a small screen a window of our size would hide its own title bar and status line. */
  private boolean tight() {
    var room = Screen.getPrimary().getVisualBounds();
    return room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT;
  }

  private void keep() {
    remembered.put("window.maximized", String.valueOf(stage.isMaximized()));
    if (stage.isMaximized() || stage.isIconified()) return;
    remembered.put("window.x", String.valueOf(stage.getX()));
    remembered.put("window.y", String.valueOf(stage.getY()));
    remembered.put("window.width", String.valueOf(stage.getWidth()));
    remembered.put("window.height", String.valueOf(stage.getHeight()));
  }
}
