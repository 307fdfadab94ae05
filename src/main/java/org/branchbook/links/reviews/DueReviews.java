package org.branchbook.links.reviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPolicy;
import org.branchbook.tasks.TaskId;

/** The reviews of links that are due. */
public interface DueReviews {
  /** Those due by a day for which nobody has been given a task yet, the longest due first. */
  List<DueReview> unasked(LocalDate by, int most);

  /** Somebody has been given a task for these, which nobody had before. */
  void asked(Collection<DueReview> reviews);

  /** The tasks that were given for a link's reviews, open or not. */
  List<TaskId> tasks(LinkId link);

  /** Reviews whose task was done, while the link is still to be looked at. */
  List<DoneReview> done(int most);

  /** Links that still hold and are to be looked at some day, and have none. */
  List<LinkId> undated(LocalDate today, int most);

  /** Links whose day is later than the bank's setting has it. */
  List<LinkId> late(LinkPolicy policy, LocalDate today, int most);
}
