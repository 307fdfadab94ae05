package org.branchbook.base;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts come to, kept for those that repeat: the names of people, streets and towns, of which
 * a base of many thousand clients has few thousand different ones. For any number of threads.
 */
public final class Repeated<T> {
  private final int most;
  private final Function<String, T> understand;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  /**
   * @param most so many are kept; the next one begins anew
   * @param understand what a text comes to, always the same
   */
  public Repeated(int most, Function<String, T> understand) {
    this.most = most;
    this.understand = understand;
  }

  /** What the text comes to. */
  public T of(String text) {
    var there = known.get(text);
    if (there != null) return there;
    var made = understand.apply(text);
    if (known.size() >= most) known.clear();
    known.put(text, made);
    return made;
  }
}
