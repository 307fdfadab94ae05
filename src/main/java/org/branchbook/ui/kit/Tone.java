package org.branchbook.ui.kit;

import java.util.Locale;

/** What a colour says; it never says it alone, an icon or a word stands beside. */
public enum Tone {
  NEUTRAL,
  ACCENT,
  SUCCESS,
  WARNING,
  DANGER;

  /** The style class of this tone. */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
