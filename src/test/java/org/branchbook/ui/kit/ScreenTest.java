package org.branchbook.ui.kit;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test that works a screen as a person does, in a window of 1366×768 with no display: {@code
 * clickOn("#save")}, {@code write("…")}, {@code lookup("#name")}.
 */
@OnScreen
public abstract class ScreenTest extends ApplicationTest {
  /** Ukrainian: the longest. */
  protected final Words words = Words.in("uk");

  protected @Nullable Stage stage;

  /** Makes the screen; on the screen's thread, so controls may be made here. */
  protected abstract Parent open(Words words);

  @Override
  public void start(Stage stage) {
    this.stage = stage;
    Theme.loadFonts();
    Theme.LIGHT.use();
    var scene = new Scene(open(words), 1366, 768);
    Theme.dress(scene);
    // a test before may have left the stage as the program's own window had it
    stage.setMaximized(false);
    stage.setScene(scene);
    stage.setWidth(1366);
    stage.setHeight(768);
    stage.show();
  }

  /** The scene as it stands. */
  protected Scene scene() {
    return Objects.requireNonNull(stage).getScene();
  }

  /** Saves target/pictures/NAME-light.png and NAME-dark.png, to be looked at, where wanted. */
  protected void picture(String name) {
    if (!Pictures.WANTED) return;
    for (var theme : Theme.values()) {
      interact(theme::use);
      interact(() -> scene().getRoot().applyCss());
      WaitForAsyncUtils.waitForFxEvents();
      interact(() -> Pictures.save(scene(), name + "-" + theme.name().toLowerCase()));
    }
    interact(Theme.LIGHT::use);
  }

  /** Makes the screen anew in another language: en, uk or ru. */
  protected void speak(String language) {
    interact(() -> scene().setRoot(open(Words.in(language))));
  }

  /** Takes the screen away, so that nothing is begun of it any more. */
  protected void leave() {
    interact(() -> scene().setRoot(new Pane()));
  }

  /**
   * Waits up to twenty seconds, as a busy machine may need, for something to become true on the
   * screen's thread.
   */
  protected void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      throw new AssertionError("not true after twenty seconds", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
