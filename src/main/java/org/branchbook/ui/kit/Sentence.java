package org.branchbook.ui.kit;

import org.branchbook.base.Words;

/** Names that are kept small, as they stand within a sentence, at the beginning of a line. */
public final class Sentence {
  private Sentence() {}

  /** The text with its first letter large. */
  public static String begin(String text, Words words) {
    if (text.isEmpty()) return text;
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(words.locale()) + text.substring(end);
  }
}
