package org.branchbook.plans.budget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** The plans and their versions. */
public interface Plans {
  /** A year's versions, the newest first. */
  List<PlanVersion> of(int year);

  /** The versions of all years, the newest first. */
  List<PlanVersion> all();

  Optional<PlanVersion> find(PlanId id);

  /** The approved one of a year. */
  Optional<PlanVersion> approved(int year);

  /** Adds a version; its number must be free in its year. */
  void add(PlanVersion plan);

  /**
   * Keeps where a version stands over the version it carries; whether it was still that, and no
   * other was approved for the year.
   */
  boolean save(PlanVersion plan);

  /** Throws a version away with all it says; whether it was still that. */
  boolean remove(PlanVersion plan);

  /**
   * Shows what a version says in a measure of clients, managers, departments and saved groups
   * inside the scope; of the branch and industries to a scope without bounds. In no order; of a
   * card that others were merged into once for each of them.
   */
  void each(PlanId plan, Measure measure, Scope scope, Consumer<PlanLine> seeing);

  /** Whether any version says something of one. */
  boolean anywhere(Planned of);

  /** What a version says of one. */
  List<PlanLine> lines(PlanId plan, Planned of);

  /**
   * The saved groups of which a plan says something, whosever they are.
   *
   * @param line in this product line; null for any
   */
  Set<SavedGroupId> groups(PlanId plan, Measure measure, Holding.@Nullable Kind line);

  /**
   * Writes lines: those with a number over what they were, the others new. A line without anything
   * in it and without a mark is taken away.
   */
  void put(PlanId plan, List<PlanLine> lines);

  /** Takes lines away. */
  void drop(List<PlanLine> lines);

  /**
   * Adds to a version without lines all that another says, grown: in each measure the years of all
   * clients, of all managers … add up to what their sum grows to, to the hundredth.
   */
  void copy(PlanId from, PlanId to, Growth growth);
}
