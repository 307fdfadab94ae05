package org.branchbook.ui.staff;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.staff.signin.ChangeSignInPolicy.Changed;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** How strict signing in is, as it is kept and as it is being changed. */
final class PolicyModel {
  final ObjectProperty<Integer> tries = new SimpleObjectProperty<>(SignInPolicy.USUAL.tries());
  final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(15);
  final ObjectProperty<Integer> length = new SimpleObjectProperty<>(SignInPolicy.USUAL.length());
  final BooleanProperty accounts = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Callable<SignInPolicy> read;
  private final Function<SignInPolicy, Changed> change;
  private final boolean editable;
  private final Background background;
  private final Notices notices;
  private @Nullable SignInPolicy kept;

  PolicyModel(
      Callable<SignInPolicy> read,
      Function<SignInPolicy, Changed> change,
      boolean editable,
      Background background,
      Notices notices) {
    this.read = read;
    this.change = change;
    this.editable = editable;
    this.background = background;
    this.notices = notices;
  }

  boolean editable() {
    return editable;
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** Reads what holds, unless somebody is in the middle of changing it. */
  void load() {
    if (kept != null && !kept.equals(wanted())) return;
    background.run(read, this::fill, Background::unforeseen);
  }

  /** Puts back what holds. */
  void revert() {
    if (kept != null) fill(kept);
  }

  void save() {
    var wanted = wanted();
    error.set(null);
    background.run(
        () -> change.apply(wanted),
        changed -> {
          switch (changed) {
            case Changed.Done() -> {
              kept = wanted;
              notices.say(Text.of("staff.policy.kept"));
            }
            case Changed.Refused(var missing) ->
                error.set(Text.of("staff.refused", "@staff.privilege." + missing));
          }
        },
        Background::unforeseen);
  }

  private SignInPolicy wanted() {
    return new SignInPolicy(
        tries.get(), Duration.ofMinutes(minutes.get()), length.get(), accounts.get());
  }

  private void fill(SignInPolicy policy) {
    kept = policy;
    error.set(null);
    tries.set(policy.tries());
    minutes.set((int) policy.lock().toMinutes());
    length.set(policy.length());
    accounts.set(policy.osAccounts());
  }
}
