package org.branchbook.duplicates.review;

import java.util.List;
import org.branchbook.duplicates.pairs.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the queue.
 *
 * @param next where the following stretch begins; null at the end
 */
public record Stretch(List<Question> questions, @Nullable Pair next) {
  public Stretch {
    questions = List.copyOf(questions);
  }
}
