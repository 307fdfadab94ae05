package org.branchbook.duplicates.merge;

import java.util.function.Supplier;

/**
 * Something was written on a card in the very moment in which it went; it is done again with it.
 */
final class Strays extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int TRIES = 5;

  /** Does a unit of work again for as long as somebody writes at the same moment. */
  static <T> T without(Supplier<T> unit) {
    for (int tries = 1; ; tries++)
      try {
        return unit.get();
      } catch (Strays e) {
        if (tries == TRIES) throw e;
      }
  }
}
