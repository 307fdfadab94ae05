package org.branchbook.ui.shell.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** A change of one's own password: the old one, and the new one twice. */
final class PasswordModel {
  final StringProperty old = new SimpleStringProperty("");
  final StringProperty fresh = new SimpleStringProperty("");
  final StringProperty again = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<@Nullable Text> oldError = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> freshError = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> againError = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final boolean first;
  private final Asker who;
  private final NewPassword change;
  private final Background background;
  private final Runnable done;

  /**
   * A change to be made.
   *
   * @param known the password just signed in with, "" to ask for it
   */
  PasswordModel(Asker who, String known, NewPassword change, Background background, Runnable done) {
    this.who = who;
    this.change = change;
    this.background = background;
    this.done = done;
    this.first = !known.isEmpty();
    old.set(known);
    old.subscribe((_, _) -> oldError.set(null));
    fresh.subscribe((_, _) -> freshError.set(null));
    again.subscribe((_, _) -> againError.set(null));
  }

  /** Whether it is the change that has to be made at the first sign-in. */
  boolean first() {
    return first;
  }

  ReadOnlyObjectProperty<@Nullable Text> oldError() {
    return oldError.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> freshError() {
    return freshError.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> againError() {
    return againError.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  void save() {
    if (busy.get()) return;
    if (!fresh.get().equals(again.get())) {
      againError.set(Text.of("shell.password.unlike"));
      return;
    }
    busy.set(true);
    var was = old.get().toCharArray();
    var is = fresh.get().toCharArray();
    background.run(
        () -> change.run(who, was, is),
        this::answered,
        e -> {
          busy.set(false);
          Background.unforeseen(e);
        });
  }

  private void answered(Changed changed) {
    busy.set(false);
    switch (changed) {
      case Changed.Done() -> {
        old.set("");
        fresh.set("");
        again.set("");
        done.run();
      }
      case Changed.WrongOld(var left) -> oldError.set(Text.of("staff.password.wrongOld", left));
      case Changed.Locked(var until) -> oldError.set(Said.locked(until));
      case Changed.Weak(var why) -> freshError.set(why.text());
    }
  }
}
