package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.playbooks.advice.Piece;
import org.jspecify.annotations.Nullable;

/** What was learned, kept. */
public interface Models {
  /** Those in force, at most one a piece. */
  List<Model> inForce();

  /** Of each piece the one learned last, followed by the one it was compared with, if any. */
  List<Model> kept();

  /** The day on which was learned last; null for never. */
  @Nullable LocalDate learned();

  /** Adds what was learned, in force or aside; of those before one a piece is kept beside it. */
  void add(List<Model> learned);

  /**
   * Puts one of the kept in force and the other aside.
   *
   * @param chosen whether by a person, so that no night changes it
   * @return whether it was there
   */
  boolean choose(Piece piece, LocalDate learned, boolean chosen);
}
