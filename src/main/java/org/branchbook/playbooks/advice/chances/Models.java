package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was learned, kept. */
public interface Models {
  /** Those in force, one a product line. */
  List<Model> inForce();

  /** Those learned last, in force or not, one a product line. */
  List<Model> latest();

  /** The day on which was learned last; null for never. */
  @Nullable LocalDate learned();

  /** Adds what was learned; those in force take the place of the ones before. */
  void add(List<Model> learned);
}
