package org.branchbook.base;

import java.util.List;

/**
 * A sentence kept as its key and arguments, so that everyone reads it in his own language.
 *
 * @param key a key of {@link Words}
 * @param args what stands in the sentence, in order; numbers and dates as ISO text
 */
public record Text(String key, List<String> args) {
  /** Before an argument that is shown as it is; should it be shown itself, it can't be seen. */
  static final char AS_WRITTEN = '\u2060';

  public Text {
    args = List.copyOf(args);
  }

  /** A sentence of this key with these arguments. */
  public static Text of(String key, Object... args) {
    return new Text(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  /** An argument that is shown as it is: an account's number is no amount, and has no thousands. */
  public static String asWritten(String arg) {
    return AS_WRITTEN + arg;
  }
}
