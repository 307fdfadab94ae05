package org.branchbook.links.reviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The reviews of links that are due. */
public interface DueReviews {
  /** Those due by a day for which nobody has been given a task yet, the longest due first. */
  List<DueReview> unasked(LocalDate by, int most);

  /** Somebody has been given a task for these, which nobody had before. */
  void asked(Collection<DueReview> reviews);
}
