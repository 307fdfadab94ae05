package org.branchbook.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.branchbook.app.Window;
import org.branchbook.training.PracticeBranch;
import org.branchbook.ui.kit.OnScreen;
import org.branchbook.ui.kit.Pictures;
import org.branchbook.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A newcomer's first minutes in the whole program, from the welcome to a logged contact, on the
 * practice branch: with -Dpictures=true it makes the README's pictures, all of invented data, into
 * target/pictures.
 */
@OnScreen
class ReadmePicturesTest {
  @TempDir Path home;

  private final FxRobot robot = new FxRobot();
  private String usualHome;
  private Stage stage;
  private Application program;

  @BeforeEach
  void start() throws TimeoutException {
    // where the system says itself where data lie, this test would write there
    for (var name : new String[] {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"})
      assumeTrue(System.getenv(name) == null, name + " is set");
    assumeTrue(System.getenv("BRANCHBOOK_STORE") == null);
    usualHome = System.getProperty("user.home");
    System.setProperty("user.home", home.toString());
    stage = FxToolkit.registerPrimaryStage();
    program = FxToolkit.setupApplication(Window.class);
    robot.interact(
        () -> {
          stage.setWidth(1366);
          stage.setHeight(768);
        });
  }

  @AfterEach
  void stop() throws TimeoutException {
    if (usualHome == null) return;
    FxToolkit.cleanupApplication(program);
    FxToolkit.cleanupStages();
    System.setProperty("user.home", usualHome);
  }

  @Test
  void aNewcomersFirstMinutes() {
    awaitShown("#welcome");
    picture("welcome");
    robot.clickOn("#way-practice");
    robot.clickOn("#go");
    awaitShown("#sign-in");
    assertTrue(Files.exists(home.resolve(".local/share/branchbook/practice.mv.db")));
    picture("sign-in");
    robot.clickOn("#login").write("hrytsenko");
    robot.clickOn("#password").write(PracticeBranch.PASSWORD);
    robot.clickOn("#enter");
    awaitShown("#day");
    await(() -> robot.lookup("#day .list-cell").queryAll().size() > 8);
    picture("day");
    robot.push(KeyCode.CONTROL, KeyCode.K);
    // Коваленко, typed while the keyboard was English
    robot.write("rjdfktyrj");
    await(() -> robot.lookup(".palette-line").queryAll().size() > 5);
    picture("find");
    // … Володимир П
    robot.write(" djkjlbvbh g");
    await(() -> robot.lookup(".palette-line").queryAll().size() < 6);
    robot.push(KeyCode.ENTER);
    awaitShown("#card-name");
    picture("card");
    robot.push(KeyCode.CONTROL, KeyCode.L);
    awaitShown("#contact-panel");
    picture("contact");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    // Степова корона, the head of a connected group
    robot.write("cntgjdf rjhjyf");
    await(() -> robot.lookup(".palette-line").queryAll().size() < 6);
    robot.push(KeyCode.ENTER);
    await(
        () ->
            robot.lookup("#card-name").<Text>tryQuery().stream()
                .anyMatch(name -> name.getText().contains("Степова")));
    robot.push(KeyCode.CONTROL, KeyCode.G);
    awaitShown("#graph");
    // the placing settles, and the picture is drawn off the screen's thread
    WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
    picture("map");
  }

  private void awaitShown(String id) {
    await(() -> robot.lookup(id).tryQuery().isPresent());
  }

  /** The practice branch takes seconds to make, and more where the machine is busy. */
  private void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          120, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      robot.interact(() -> Pictures.save(scene(), "readme-stuck"));
      throw new AssertionError("not true after two minutes", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void picture(String name) {
    if (!Pictures.WANTED) return;
    // what the program says of its first minutes hides part of the screen
    await(() -> robot.lookup(".notice").queryAll().isEmpty());
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    for (var theme : Theme.values()) {
      robot.interact(theme::use);
      robot.interact(() -> scene().getRoot().applyCss());
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> Pictures.save(scene(), "readme-" + name + "-" + theme.name().toLowerCase()));
    }
    robot.interact(Theme.LIGHT::use);
  }

  private Scene scene() {
    return stage.getScene();
  }
}
