package org.branchbook.ui.staff;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.confirms.Confirm.Answered;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.jspecify.annotations.Nullable;

/** A second person confirms at the same workstation, by login and password. */
final class SecondModel {
  /** Whether the second person signed in, and what came of his answer. */
  private record Both(SignedIn signedIn, @Nullable Answered answered) {}

  final StringProperty login = new SimpleStringProperty("");
  final StringProperty password = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Confirmation request;
  private final BiFunction<String, char[], SignedIn> signIn;
  private final BiFunction<Asker, Confirmation, Answered> answer;
  private final Runnable confirmed;
  private final Background background;
  private boolean busy;

  /** Asks for a second person; {@code confirmed} goes on with what he has confirmed. */
  SecondModel(
      Confirmation request,
      BiFunction<String, char[], SignedIn> signIn,
      BiFunction<Asker, Confirmation, Answered> answer,
      Runnable confirmed,
      Background background) {
    this.request = request;
    this.signIn = signIn;
    this.answer = answer;
    this.confirmed = confirmed;
    this.background = background;
  }

  Confirmation request() {
    return request;
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  void confirm() {
    var who = login.get().strip();
    var secret = password.get().toCharArray();
    if (busy || who.isEmpty() || secret.length == 0) return;
    busy = true;
    error.set(null);
    background.run(
        () -> both(signIn.apply(who, secret)),
        both -> {
          busy = false;
          password.set("");
          tell(both);
        },
        e -> {
          busy = false;
          Failure.tell(e, error::set);
        });
  }

  private Both both(SignedIn signedIn) {
    return signedIn instanceof SignedIn.Done(var second, var mustChange) && !mustChange
        ? new Both(signedIn, answer.apply(second, request))
        : new Both(signedIn, null);
  }

  private void tell(Both both) {
    if (both.answered != null) answered(both.answered);
    else
      switch (both.signedIn) {
        case SignedIn.Done _ -> error.set(Text.of("staff.confirm.mustChange"));
        case SignedIn.Wrong(var left) -> error.set(Text.of("staff.signin.wrong", left));
        case SignedIn.Locked _ -> error.set(Text.of("staff.confirm.locked"));
        case SignedIn.Gone() -> error.set(Text.of("staff.signin.gone"));
        case SignedIn.NotOpened(var why) -> error.set(why);
        case SignedIn.NotByAccount() -> error.set(Text.of("staff.signin.notByAccount"));
      }
  }

  private void answered(Answered answered) {
    switch (answered) {
      case Answered.Done _ -> confirmed.run();
      case Answered.Own() -> error.set(Text.of("staff.confirm.own"));
      case Answered.Gone() -> error.set(Text.of("staff.confirm.gone"));
      case Answered.Refused(var missing) -> error.set(missing.refused());
    }
  }
}
