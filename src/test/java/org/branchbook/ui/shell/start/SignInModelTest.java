package org.branchbook.ui.shell.start;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.staff.signin.Weakness;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.junit.jupiter.api.Test;

class SignInModelTest {
  static final Asker ASKER =
      new Asker(
          new Employee(
              new EmployeeId(7),
              "hrytsenko",
              "О. Гриценко",
              new DepartmentId(1),
              Set.of(Role.EMPLOYEE),
              "",
              "uk",
              true,
              1),
          Set.of(),
          Rights.NONE);

  final List<Asker> entered = new ArrayList<>();
  final Remembered remembered = Remembered.inMemory();
  SignedIn answer = new SignedIn.Done(ASKER, false);
  Changed changed = new Changed.Done();
  String oldGiven = "";

  SignInModel model() {
    return new SignInModel(
        (_, _) -> answer,
        Optional.empty(),
        (_, old, _) -> {
          oldGiven = new String(old);
          return changed;
        },
        entered::add,
        Background.atOnce(),
        remembered);
  }

  SignInModel tried() {
    var model = model();
    model.login.set("hrytsenko");
    model.password.set("secret");
    model.go();
    return model;
  }

  @Test
  void theLoginIsRememberedAndThePasswordIsNot() {
    var model = tried();
    assertEquals(List.of(ASKER), entered);
    assertEquals("", model.password.get());
    assertEquals("hrytsenko", model().login.get());
  }

  @Test
  void whatWentWrongIsSaid() {
    answer = new SignedIn.Wrong(2);
    assertEquals(Text.of("staff.signin.wrong", 2), tried().error().get());
    answer = new SignedIn.Locked(Instant.parse("2026-11-23T09:41:00Z"));
    assertEquals("staff.signin.locked", tried().error().get().key());
    answer = new SignedIn.Gone();
    assertEquals(Text.of("staff.signin.gone"), tried().error().get());
    assertEquals(List.of(), entered);
  }

  @Test
  void nothingIsAskedWithoutLoginAndPassword() {
    var model = model();
    model.go();
    assertEquals(Text.of("shell.signin.fill"), model.error().get());
  }

  @Test
  void aTemporaryPasswordIsChangedBeforeAnythingElse() {
    answer = new SignedIn.Done(ASKER, true);
    var model = tried();
    assertEquals(List.of(), entered);
    var change = model.change().get();
    change.fresh.set("a better one");
    change.again.set("another one");
    change.save();
    assertEquals(Text.of("shell.password.unlike"), change.againError().get());
    change.again.set("a better one");
    changed = new Changed.Weak(new Weakness.TooShort(14));
    change.save();
    assertEquals(Text.of("staff.password.tooShort", 14), change.freshError().get());
    changed = new Changed.Done();
    change.save();
    assertEquals("secret", oldGiven);
    assertEquals(List.of(ASKER), entered);
  }
}
