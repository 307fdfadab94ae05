package org.branchbook.staff.signin;

import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Text;

/** Why a password isn't good enough. */
public sealed interface Weakness {
  /** It has fewer characters than the bank wants. */
  record TooShort(int least) implements Weakness {}

  /** It contains the login. */
  record LikeLogin() implements Weakness {}

  /** It is made of a few characters only, or of neighbours on the keyboard. */
  record TooPlain() implements Weakness {}

  /** It is the one he has. */
  record SameAsBefore() implements Weakness {}

  /** What is wrong, to be shown as it is. */
  default Text text() {
    return switch (this) {
      case TooShort(var least) -> Text.of("staff.password.tooShort", least);
      case LikeLogin() -> Text.of("staff.password.likeLogin");
      case TooPlain() -> Text.of("staff.password.tooPlain");
      case SameAsBefore() -> Text.of("staff.password.sameAsBefore");
    };
  }

  /** What is wrong with a new password, if anything. */
  static Optional<Weakness> of(char[] password, String login, SignInPolicy policy) {
    if (password.length < policy.length()) return Optional.of(new TooShort(policy.length()));
    var lower = new String(password).toLowerCase(Locale.ROOT);
    if (lower.contains(login.toLowerCase(Locale.ROOT))) return Optional.of(new LikeLogin());
    return plain(lower) ? Optional.of(new TooPlain()) : Optional.empty();
  }

  private static boolean plain(String lower) {
    if (lower.chars().distinct().count() < 5) return true;
    for (var row :
        new String[] {
          "12345678901234567890",
          "qwertyuiopasdfghjklzxcvbnm",
          "йцукенгшщзхїфівапролджєячсмитьбю",
          "йцукенгшщзхъфывапролджэячсмитьбю",
          "abcdefghijklmnopqrstuvwxyz"
        }) if (row.contains(lower)) return true;
    return false;
  }
}
