package org.branchbook.ui.shell.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.shell.Looks;
import org.junit.jupiter.api.Test;

class SwitchTest extends ScreenTest {
  final List<String> entered = new ArrayList<>();
  final StackPane place = new StackPane();
  Start start;

  @Override
  protected Parent open(Words words) {
    var remembered = Remembered.inMemory();
    remembered.put("language", "uk");
    start =
        new Start(
            new LongWorks(Executors.newVirtualThreadPerTaskExecutor()),
            new Looks(remembered),
            remembered);
    place.getChildren().setAll(cover(false, words));
    return place;
  }

  private Parent cover(boolean locked, Words words) {
    return start
        .cover(
            new Start.Cover(
                SwitchModelTest.PEOPLE.get(1),
                locked,
                () -> SwitchModelTest.PEOPLE,
                () -> entered.add("back")),
            (login, password) -> {
              if (!new String(password).equals("secret")) return new SignedIn.Wrong(4);
              entered.add(login);
              return new SignedIn.Done(SignInModelTest.ASKER, false);
            },
            (_, _, _) -> new Changed.Done(),
            _ -> {})
        .apply(words);
  }

  @Test
  void aColleagueTakesOverByTwoMoreKeysAndHisPassword() {
    await(() -> lookup("#who").query().isFocused());
    await(() -> lookup("#person-tkachuk").tryQuery().isPresent());
    picture("switch");
    write("тк").type(KeyCode.ENTER);
    assertTrue(lookup("#password").query().isFocused());
    write("secret").type(KeyCode.ENTER);
    await(() -> !entered.isEmpty());
    assertEquals(List.of("tkachuk"), entered);
  }

  @Test
  void aLockedScreenShowsNoOneElseAndNoWayBack() {
    interact(() -> place.getChildren().setAll(cover(true, Words.in("uk"))));
    await(() -> lookup("#password").query().isFocused());
    assertTrue(lookup("#back").tryQuery().isEmpty());
    assertTrue(lookup("#person-tkachuk").tryQuery().isEmpty());
    type(KeyCode.ESCAPE);
    write("wrong").type(KeyCode.ENTER);
    await(() -> lookup("#error").query().isVisible());
    picture("locked");
    assertEquals(List.of(), entered);
    write("secret").type(KeyCode.ENTER);
    await(() -> !entered.isEmpty());
    assertEquals(List.of("hrytsenko"), entered);
  }
}
