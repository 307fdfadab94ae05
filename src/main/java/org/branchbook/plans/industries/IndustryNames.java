package org.branchbook.plans.industries;

import org.branchbook.base.Text;

/** How industries are called: "C Manufacturing", "62 Programming", "62.01 Programming". */
public final class IndustryNames {
  private IndustryNames() {}

  /** The key of an industry's name alone: of a class its division's. */
  public static String key(IndustryKey of) {
    return switch (of.level()) {
      case ALL -> "industries.all";
      case SECTION -> "industries.section." + of.code();
      case DIVISION, CLASS -> "industries.division." + "%02d".formatted(of.division());
    };
  }

  /**
   * An industry's name with its letter or number.
   *
   * @param later whether sections have the letters of NACE 2.1
   */
  public static Text of(IndustryKey key, boolean later) {
    var name = "@" + key(key);
    return switch (key.level()) {
      case ALL -> Text.of(key(key));
      case SECTION ->
          Text.of(
              "industries.named", Text.asWritten(Section.valueOf(key.code()).letter(later)), name);
      case DIVISION, CLASS -> Text.of("industries.named", Text.asWritten(key.code()), name);
    };
  }
}
