package org.branchbook.imports.records;

import java.time.LocalDate;
import org.branchbook.imports.profile.Target;
import org.jspecify.annotations.Nullable;

/** What the file says differently than the last time; else what is there. */
final class News {
  private News() {}

  static String text(Wanted wanted, Target field, String there) {
    return wanted.now().news(field, wanted.before()) ? wanted.now().get(field) : there;
  }

  static @Nullable LocalDate date(Wanted wanted, Target field, @Nullable LocalDate there) {
    return wanted.now().news(field, wanted.before())
        ? LocalDate.parse(wanted.now().get(field))
        : there;
  }

  /** Whether the file said something the last time and no longer does: an end that did not come. */
  static boolean withdrawn(Wanted wanted, Target field) {
    return wanted.before().has(field) && !wanted.now().has(field);
  }
}
