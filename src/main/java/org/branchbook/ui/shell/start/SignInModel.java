package org.branchbook.ui.shell.start;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** Who wants in, by what password, and what came of it. */
final class SignInModel {
  private static final String KEPT = "signin.login";

  final StringProperty login;
  final StringProperty password = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PasswordModel> change =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final BiFunction<String, char[], SignedIn> signIn;
  private final Optional<Supplier<SignedIn>> byAccount;
  private final NewPassword newPassword;
  private final Consumer<Asker> entered;
  private final Background background;
  private final Remembered remembered;

  SignInModel(
      BiFunction<String, char[], SignedIn> signIn,
      Optional<Supplier<SignedIn>> byAccount,
      NewPassword newPassword,
      Consumer<Asker> entered,
      Background background,
      Remembered remembered) {
    this.signIn = signIn;
    this.byAccount = byAccount;
    this.newPassword = newPassword;
    this.entered = entered;
    this.background = background;
    this.remembered = remembered;
    login = new SimpleStringProperty(remembered.get(KEPT).orElse(""));
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** The change of password that has to be made first; null where none has. */
  ReadOnlyObjectProperty<@Nullable PasswordModel> change() {
    return change.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the operating system's account may be tried. */
  boolean hasAccount() {
    return byAccount.isPresent();
  }

  void go() {
    var who = login.get().strip();
    var secret = password.get().toCharArray();
    if (who.isEmpty() || secret.length == 0) {
      error.set(Text.of("shell.signin.fill"));
      return;
    }
    ask(() -> signIn.apply(who, secret));
  }

  void goByAccount() {
    byAccount.ifPresent(this::ask);
  }

  private void ask(Supplier<SignedIn> question) {
    if (busy.get()) return;
    busy.set(true);
    error.set(null);
    background.run(
        question::get,
        this::answered,
        e -> {
          busy.set(false);
          Background.unforeseen(e);
        });
  }

  private void answered(SignedIn answer) {
    busy.set(false);
    switch (answer) {
      case SignedIn.Done(var asker, var mustChange) -> {
        remembered.put(KEPT, asker.employee().login());
        var used = password.get();
        password.set("");
        if (mustChange)
          change.set(
              new PasswordModel(asker, used, newPassword, background, () -> entered.accept(asker)));
        else {
          busy.set(true); // an empty field beside a lively button would look like a refusal
          entered.accept(asker);
        }
      }
      case SignedIn.Wrong(var left) -> {
        password.set("");
        error.set(Text.of("staff.signin.wrong", left));
      }
      case SignedIn.Locked(var until) -> {
        password.set("");
        error.set(Said.locked(until));
      }
      case SignedIn.Gone() -> error.set(Text.of("staff.signin.gone"));
      case SignedIn.NotOpened(var why) -> error.set(why);
      case SignedIn.NotByAccount() -> error.set(Text.of("staff.signin.notByAccount"));
    }
  }
}
