package org.branchbook.imports.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** Saves records over the versions they were read at; the numbers of those that were not. */
  Set<Long> save(List<Snapshot> records);

  /** Takes records away; the numbers of those that stay because something hangs on them. */
  Set<Long> remove(Collection<Long> ids);
}
