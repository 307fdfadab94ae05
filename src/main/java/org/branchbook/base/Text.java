package org.branchbook.base;

import java.util.List;

/**
 * A sentence kept as its key and arguments, so that everyone reads it in his own language.
 *
 * @param key a key of {@link Words}
 * @param args what stands in the sentence, in order; numbers and dates as ISO text
 */
public record Text(String key, List<String> args) {
  public Text {
    args = List.copyOf(args);
  }

  /** A sentence of this key with these arguments. */
  public static Text of(String key, Object... args) {
    return new Text(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }
}
