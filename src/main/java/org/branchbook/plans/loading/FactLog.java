package org.branchbook.plans.loading;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.imports.ImportId;

/** What imports did to the facts, which months are closed, and what was restated in them. */
public interface FactLog {
  /** Notes what a batch did. */
  void write(ImportId by, List<YearChange> changes);

  /** What an import did before that place, the last first. */
  List<YearChange> before(ImportId by, int ordinal, int atMost);

  /**
   * Which imports said the facts of these streams in these months, the earliest first: of several
   * for a month the last one's holds.
   */
  List<Source> sources(Collection<Long> streams, YearMonth from, YearMonth to);

  /** By which import a fact was said. */
  record Source(long stream, YearMonth month, ImportId by) {}

  /** Forgets what went back. */
  void forget(ImportId by, Collection<Integer> ordinals);

  /** The closed months, the latest first. */
  List<Frozen> frozen();

  /** Closes a month; false where it is closed. */
  boolean freeze(Frozen month);

  /** What was restated of a month, the latest first. */
  List<Restatement> restated(YearMonth month, int atMost);

  /** Notes what was restated. */
  void restate(List<Restatement> restatements);

  /** What was restated, the latest first. */
  Page<Restatement> restated(Optional<Page.Mark> after, int size);
}
