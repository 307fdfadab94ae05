package org.branchbook.ui.shell.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SwitchModelTest {
  static final List<Start.Person> PEOPLE =
      List.of(
          new Start.Person("bondar", "Н. Бондар", "Подільське відділення"),
          new Start.Person("hrytsenko", "О. Гриценко", "Приватні клієнти"),
          new Start.Person("tkachuk", "А. Ткачук", "Контакт-центр"));

  private final Remembered remembered = Remembered.inMemory();
  private final List<Asker> entered = new ArrayList<>();
  private final List<String> tried = new ArrayList<>();

  private SwitchModel model(Start.@Nullable Person present) {
    var signIn =
        new SignInModel(
            (login, password) -> {
              tried.add(login + ":" + new String(password));
              return new SignedIn.Done(SignInModelTest.ASKER, false);
            },
            Optional.empty(),
            (_, _, _) -> new Changed.Done(),
            entered::add,
            Background.atOnce(),
            remembered);
    var model = new SwitchModel(signIn, present, () -> PEOPLE, Background.atOnce(), remembered);
    model.load();
    return model;
  }

  private static List<String> logins(SwitchModel model) {
    return model.found().stream().map(Start.Person::login).toList();
  }

  @Test
  void theFirstLettersOfLoginOrNameFindInAnyLayout() {
    var model = model(null);
    for (var typed : List.of("hry", "гри", "uhb", "рк")) {
      model.typed.set(typed);
      assertEquals(List.of("hrytsenko"), logins(model), typed);
      assertEquals("hrytsenko", model.signIn().login.get());
    }
    model.typed.set("xyz");
    assertEquals(List.of(), logins(model));
  }

  @Test
  void whoWorkedHereStandsFirst() {
    SwitchModel.remember(remembered, "bondar");
    SwitchModel.remember(remembered, "tkachuk");
    var model = model(null);
    assertEquals(List.of("tkachuk", "bondar", "hrytsenko"), logins(model));
    assertEquals("tkachuk", model.signIn().login.get());
    model.move(1);
    assertEquals("bondar", model.signIn().login.get());
  }

  @Test
  void aLockedScreenAsksForHisPasswordWhoWorksHere() {
    var model = model(PEOPLE.get(1));
    assertEquals("hrytsenko", model.signIn().login.get());
    model.signIn().password.set("secret");
    model.signIn().go();
    assertEquals(List.of("hrytsenko:secret"), tried);
    assertEquals(1, entered.size());
    assertNull(model.signIn().error().get());
  }

  @Test
  void anotherMayTakeALockedScreenOver() {
    var model = model(PEOPLE.get(1));
    model.typed.set("bon");
    assertEquals("bondar", model.signIn().login.get());
    model.typed.set("");
    assertEquals("hrytsenko", model.signIn().login.get());
  }
}
