package org.branchbook.ui.shell.start;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.shell.start.Opening.NewBranch;
import org.branchbook.ui.shell.start.Opening.Opened;
import org.branchbook.ui.shell.start.Opening.SharedStore;
import org.branchbook.ui.shell.start.Opening.Tested;
import org.jspecify.annotations.Nullable;

/** Which store is to be opened, and what has been said about it so far. */
final class WelcomeModel {
  /** The ways to a store. */
  enum Way {
    PRACTICE,
    OWN,
    SHARED
  }

  final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.PRACTICE);
  final StringProperty bank = new SimpleStringProperty("");
  final StringProperty branch = new SimpleStringProperty("");
  final ObjectProperty<String> country = new SimpleObjectProperty<>("UA");
  final StringProperty name = new SimpleStringProperty("");
  final StringProperty login = new SimpleStringProperty("");
  final StringProperty password = new SimpleStringProperty("");
  final StringProperty again = new SimpleStringProperty("");
  final BooleanProperty encrypted = new SimpleBooleanProperty(true);
  final StringProperty url = new SimpleStringProperty("");
  final StringProperty user = new SimpleStringProperty("");
  final StringProperty userPassword = new SimpleStringProperty("");
  final BooleanProperty keepPassword = new SimpleBooleanProperty();

  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> unlike = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Tested> tested = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RecoveryModel> recovery =
      new ReadOnlyObjectWrapper<>();
  private final Opening opening;
  private final Background background;
  private final Remembered remembered;
  private final Supplier<String> language;

  WelcomeModel(
      Opening opening,
      Background background,
      Remembered remembered,
      Supplier<String> language,
      @Nullable Text trouble) {
    error.set(trouble);
    this.opening = opening;
    this.background = background;
    this.remembered = remembered;
    this.language = language;
    remembered.get("welcome.way").ifPresent(w -> way.set(wayOf(w)));
    remembered.get("welcome.url").ifPresent(url::set);
    remembered.get("welcome.user").ifPresent(user::set);
    keepPassword.set(remembered.get("welcome.keepPassword").filter("true"::equals).isPresent());
    way.subscribe((_, _) -> error.set(null));
    for (var said : List.of(url, user, userPassword)) said.subscribe((_, _) -> tested.set(null));
    again.subscribe((_, now) -> unlike.set(alike(now) ? null : Text.of("shell.password.unlike")));
    password.subscribe((_, _) -> unlike.set(alike(again.get()) ? null : unlike.get()));
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** That the two passwords are not the same, said only once the second is as long as the first. */
  ReadOnlyObjectProperty<@Nullable Text> unlike() {
    return unlike.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Tested> tested() {
    return tested.getReadOnlyProperty();
  }

  /** The recovery key of the store that was just made, to be kept before anything else. */
  ReadOnlyObjectProperty<@Nullable RecoveryModel> recovery() {
    return recovery.getReadOnlyProperty();
  }

  /** Opens what was chosen. */
  void go() {
    if (busy.get() || recovery.get() != null) return;
    switch (way.get()) {
      case PRACTICE -> open("shell.welcome.making-practice", opening::practice);
      case OWN -> create();
      case SHARED -> {
        var store = shared();
        if (store.url().isEmpty()) error.set(Text.of("shell.welcome.url.missing"));
        else open("shell.welcome.connecting", progress -> opening.shared(store, progress));
      }
    }
  }

  /** Tries the address of the shared store. */
  void test() {
    var store = shared();
    if (store.url().isEmpty() || busy.get()) return;
    busy.set(true);
    tested.set(null);
    background.run(
        () -> opening.test(store),
        verdict -> {
          busy.set(false);
          tested.set(verdict);
        },
        this::failed);
  }

  private void create() {
    var first = missing();
    if (first != null) {
      // what stands beside its field already is not said again below
      error.set(first.equals(unlike.get()) ? null : first);
      return;
    }
    var wanted =
        new NewBranch(
            bank.get().strip(),
            branch.get().strip(),
            country.get(),
            name.get().strip(),
            login.get().strip(),
            password.get(),
            language.get(),
            encrypted.get());
    open("shell.welcome.making", progress -> opening.create(wanted, progress));
  }

  private @Nullable Text missing() {
    if (bank.get().isBlank()) return Text.of("staff.branch.missing.bank");
    if (branch.get().isBlank()) return Text.of("staff.branch.missing.branch");
    if (name.get().isBlank()) return Text.of("staff.branch.missing.name");
    if (login.get().isBlank()) return Text.of("staff.employee.noLogin");
    if (!password.get().equals(again.get())) return Text.of("shell.password.unlike");
    return null;
  }

  private void open(String saying, Function<Progress, Opened> work) {
    error.set(null);
    tested.set(null);
    busy.set(true);
    var chosen = way.get();
    var store = shared();
    background.run(
        Text.of(saying),
        work,
        opened -> {
          busy.set(false);
          switch (opened) {
            case Opened.Failed(var why) -> error.set(why);
            case Opened.Ready(var next) -> {
              keep(chosen, store);
              next.run();
            }
            case Opened.Made(var key, var next) -> {
              keep(chosen, store);
              recovery.set(new RecoveryModel(key, next));
            }
          }
        },
        this::failed);
  }

  private void keep(Way chosen, SharedStore store) {
    remembered.put("welcome.way", chosen.name());
    if (chosen == Way.SHARED) {
      remembered.put("welcome.url", store.url());
      remembered.put("welcome.user", store.user());
      remembered.put("welcome.keepPassword", String.valueOf(store.remember()));
    }
    forget();
  }

  private void failed(Throwable e) {
    busy.set(false);
    Background.unforeseen(e);
  }

  private void forget() {
    password.set("");
    again.set("");
    userPassword.set("");
  }

  private SharedStore shared() {
    return new SharedStore(
        url.get().strip(), user.get().strip(), userPassword.get(), keepPassword.get());
  }

  private boolean alike(String second) {
    return second.length() < password.get().length() || second.equals(password.get());
  }

  private static Way wayOf(String kept) {
    for (var way : Way.values()) if (way.name().equals(kept)) return way;
    return Way.PRACTICE;
  }
}
