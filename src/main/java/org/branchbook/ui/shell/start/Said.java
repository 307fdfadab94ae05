package org.branchbook.ui.shell.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.branchbook.base.Text;
import org.branchbook.staff.signin.Weakness;

/** How the outcomes of signing in are said. */
final class Said {
  private Said() {}

  static Text locked(Instant until) {
    var at = DateTimeFormatter.ofPattern("HH:mm").format(until.atZone(ZoneId.systemDefault()));
    return Text.of("staff.signin.locked", at);
  }

  static Text weak(Weakness why) {
    return switch (why) {
      case Weakness.TooShort(var least) -> Text.of("staff.password.tooShort", least);
      case Weakness.LikeLogin() -> Text.of("staff.password.likeLogin");
      case Weakness.TooPlain() -> Text.of("staff.password.tooPlain");
      case Weakness.SameAsBefore() -> Text.of("staff.password.sameAsBefore");
    };
  }
}
