package org.branchbook.ui.shell.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.branchbook.base.Text;

/** How the outcomes of signing in are said. */
final class Said {
  private Said() {}

  static Text locked(Instant until) {
    var at = DateTimeFormatter.ofPattern("HH:mm").format(until.atZone(ZoneId.systemDefault()));
    return Text.of("staff.signin.locked", at);
  }
}
