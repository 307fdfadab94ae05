package org.branchbook.ui.shell;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.branchbook.base.NotSaved;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Pictures;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.kit.Theme;
import org.junit.jupiter.api.Test;

class MainWindowTest extends ScreenTest {
  final Remembered remembered = Remembered.inMemory();
  Looks looks;
  MainWindow window;

  @Override
  protected Parent open(Words words) {
    return new StackPane(new Label(words.language()));
  }

  @Override
  public void start(Stage stage) {
    this.stage = stage;
    remembered.put("language", "uk");
    remembered.put("window.width", "1200");
    remembered.put("window.height", "700");
    looks = new Looks(remembered);
    window = new MainWindow(stage, looks, remembered);
    window.show(this::open);
  }

  @Test
  void itComesBackWhereItWasAndChangesItsLanguageInPlace() {
    assertEquals(1200, stage.getWidth());
    interact(() -> looks.speak("en"));
    assertTrue(lookup("en").tryQuery().isPresent());
    assertEquals("en", new Looks(remembered).words().get().language());
    interact(() -> looks.use(Theme.DARK));
    assertEquals(Theme.DARK, new Looks(remembered).theme().get());
    interact(() -> looks.use(Theme.LIGHT));
    interact(() -> stage.setWidth(1100));
    interact(stage::hide);
    assertEquals(1100, remembered.number("window.width", 0));
  }

  @Test
  void aSmallScreenShowsAllOfItSmaller() {
    assertInstanceOf(Fitted.class, scene().getRoot());
    var content = new StackPane(new Label("all of it"));
    var fitted = new Fitted(content);
    interact(
        () -> {
          fitted.resize(1366, 768);
          fitted.layout();
        });
    assertEquals(1366, content.getBoundsInParent().getMaxX());
    assertEquals(1366, content.getLayoutBounds().getWidth());
    interact(
        () -> {
          fitted.resize(911, 470);
          fitted.layout();
        });
    assertTrue(content.getLayoutBounds().getWidth() >= Fitted.WIDTH);
    assertTrue(content.getLayoutBounds().getHeight() >= Fitted.HEIGHT);
    assertEquals(911, content.getBoundsInParent().getMaxX(), 1);
    assertEquals(470, content.getBoundsInParent().getMaxY(), 1);
  }

  @Test
  void anUnforeseenErrorIsShownOnce() {
    var unforeseen = new Unforeseen(Path.of("/var/log/branchbook.log"));
    var details = "java.lang.IllegalStateException\n  at org.branchbook.app.Main.main";
    interact(() -> unforeseen.show(stage, Words.in("uk"), "E-4F2A", details));
    interact(() -> unforeseen.show(stage, Words.in("uk"), "E-0000", details));
    assertEquals("E-4F2A", lookup("#code").queryTextInputControl().getText());
    assertEquals(1, lookup("#unforeseen").queryAll().size());
    var root = lookup("#unforeseen").query();
    interact(() -> Pictures.save(Objects.requireNonNull(root.getScene()), "unforeseen"));
    var told = Unforeseen.told("E-4F2A", details);
    assertTrue(told.contains("E-4F2A") && told.contains(details));
    clickOn("#go-on");
    assertTrue(lookup("#unforeseen").tryQuery().isEmpty());
  }

  @Test
  void aFullDiskIsSaidInWords() {
    var unforeseen = new Unforeseen(Path.of("/var/log/branchbook.log"));
    interact(() -> unforeseen.showCut(stage, Words.in("uk"), NotSaved.Why.NO_SPACE));
    var root = lookup("#cut").query();
    interact(() -> Pictures.save(Objects.requireNonNull(root.getScene()), "full-disk"));
    clickOn("#go-on");
    assertTrue(lookup("#cut").tryQuery().isEmpty());
  }
}
