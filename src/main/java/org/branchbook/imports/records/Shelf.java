package org.branchbook.imports.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Where records of one kind are made, found, kept and taken away. */
public interface Shelf {
  /** A new record. */
  Made make(Wanted wanted);

  /**
   * The record with what the file says differently than the last time. What people changed and the
   * file did not stays; what is blank in the file says nothing.
   */
  Made change(Snapshot there, Wanted wanted);

  /** The records of those numbers that are there. */
  Map<Long, Snapshot> find(Collection<Long> ids);

  /** Adds records; the numbers of those that could not be added. */
  Set<Long> add(List<Snapshot> records);

  /**
   * Prepares {@link #add}, as far as it needs neither the base nor a unit of work: what it gives is
   * called once, by whatever thread writes.
   *
   * @param at when clients are said to have been touched
   */
  default Supplier<Set<Long>> adding(List<Snapshot> records, Instant at) {
    return () -> add(records);
  }

  /** Saves records over the versions they were read at; the numbers of those that were not. */
  Set<Long> save(List<Snapshot> records);

  /**
   * Takes records away, as they were found; the numbers of those that stay because something hangs
   * on them, or, of cards, because they were edited since.
   */
  Set<Long> remove(List<Snapshot> records);
}
