package org.branchbook.ui.clients.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people type them: 14.3.1988, 14 03 1988, 14/03/1988, 14031988. */
final class TypedDate {
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");

  private TypedDate() {}

  /** The date; null where it is none. */
  static @Nullable LocalDate read(String typed) {
    var m = TYPED.matcher(typed.strip());
    if (!m.matches()) return null;
    int day = m.group(1) == null ? 4 : 1;
    try {
      return LocalDate.of(
          Integer.parseInt(m.group(day + 2)),
          Integer.parseInt(m.group(day + 1)),
          Integer.parseInt(m.group(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
