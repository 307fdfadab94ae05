package org.branchbook.ui.kit;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A short word on a coloured ground: a state, a tier, how late something is. */
public final class Badge extends Label {
  /** A badge with a word. */
  public Badge(Tone tone, String text) {
    this(tone, null, text);
  }

  /** A badge with an icon before its word. */
  public Badge(Tone tone, @Nullable String icon, String text) {
    super(text);
    getStyleClass().addAll("badge", tone.style());
    if (icon != null) setGraphic(Icons.small(icon));
    setMinWidth(USE_PREF_SIZE);
  }
}
