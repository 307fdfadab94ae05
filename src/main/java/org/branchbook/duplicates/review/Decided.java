package org.branchbook.duplicates.review;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.duplicates.pairs.Pair;

/** What became of a decision about a question. */
public sealed interface Decided {
  /**
   * It is written.
   *
   * @param before the pairs as they were, by which it is taken back
   */
  record Done(List<Pair> before) implements Decided {}

  /** He may not. */
  record Refused(Text why) implements Decided {}

  /** Somebody has answered it meanwhile, or a card is gone. */
  record Gone() implements Decided {}
}
