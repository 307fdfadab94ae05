package org.branchbook.ui.shell.start;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.shell.start.Opening.Opened;
import org.branchbook.ui.shell.start.WelcomeModel.Way;
import org.junit.jupiter.api.Test;

class WelcomeModelTest {
  final List<String> done = new ArrayList<>();
  final Remembered remembered = Remembered.inMemory();
  Opened answer = new Opened.Ready(() -> done.add("next"));
  final Opening opening =
      new Opening() {
        @Override
        public Opened practice(Progress progress) {
          done.add("practice");
          return answer;
        }

        @Override
        public Opened create(NewBranch branch, Progress progress) {
          done.add("create " + branch.branch() + " " + branch.password());
          return answer;
        }

        @Override
        public Opened shared(SharedStore store, Progress progress) {
          done.add("shared " + store.url());
          if (store.remember()) done.add("kept");
          return answer;
        }

        @Override
        public Tested test(SharedStore store) {
          return new Tested(store.url().startsWith("jdbc:"), Text.of("shell.signin.fill"));
        }
      };

  WelcomeModel model() {
    return new WelcomeModel(opening, Background.atOnce(), remembered, () -> "uk", null);
  }

  @Test
  void thePasswordIsKeptOnlyWhereSomebodyTicksIt() {
    var model = model();
    model.way.set(Way.SHARED);
    model.url.set("jdbc:postgresql://db/branch");
    assertFalse(model.keepPassword.get());
    model.test();
    assertNotNull(model.tested().get());
    model.keepPassword.set(true);
    model.go();
    assertTrue(done.contains("kept"));
    assertNull(model.tested().get(), "what was said of the test is past");
    assertTrue(model().keepPassword.get(), "the tick stays where it was put");
  }

  @Test
  void theWayTakenIsRememberedAndTheSecretsForgotten() {
    var model = model();
    model.way.set(Way.SHARED);
    model.url.set(" jdbc:postgresql://db/branch ");
    model.userPassword.set("secret");
    model.go();
    assertEquals(List.of("shared jdbc:postgresql://db/branch", "next"), done);
    assertEquals("", model.userPassword.get());
    var later = model();
    assertEquals(Way.SHARED, later.way.get());
    assertEquals("jdbc:postgresql://db/branch", later.url.get());
  }

  @Test
  void aStoreIsMadeOnlyWhenEverythingIsSaid() {
    var model = model();
    model.way.set(Way.OWN);
    model.go();
    assertEquals(Text.of("staff.branch.missing.bank"), model.error().get());
    model.bank.set("Банк");
    model.branch.set("Подільське");
    model.name.set("О. Гриценко");
    model.login.set("hrytsenko");
    model.password.set("довгий пароль");
    model.again.set("довгий парольь");
    assertNotNull(model.unlike().get());
    model.go();
    assertNull(model.error().get());
    assertEquals(List.of(), done);
    model.again.set("довгий пароль");
    assertNull(model.unlike().get());
    model.go();
    assertEquals(List.of("create Подільське довгий пароль", "next"), done);
  }

  @Test
  void aRefusalStandsUntilAnotherWayIsChosen() {
    answer = new Opened.Failed(Text.of("shell.signin.fill"));
    var model = model();
    model.go();
    assertEquals(Text.of("shell.signin.fill"), model.error().get());
    assertFalse(model.busy().get());
    model.way.set(Way.OWN);
    assertNull(model.error().get());
  }

  @Test
  void theVerdictOnAnAddressGoesWhenTheAddressChanges() {
    var model = model();
    model.way.set(Way.SHARED);
    model.url.set("jdbc:h2:tcp://db/branch");
    model.test();
    assertTrue(model.tested().get().good());
    model.url.set("h2");
    assertNull(model.tested().get());
    model.test();
    assertFalse(model.tested().get().good());
  }
}
