package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Agreement;

/**
 * Compares the values of a trait. A value's form is made once and compared often.
 *
 * @param <F> the form
 */
interface Comparer<F> {
  /** What is compared of a value. */
  F form(String value);

  /** How far two values agree that are not the same text. */
  Agreement compare(F a, F b);
}
