package org.branchbook.staff.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Progress;

/** Backups of the store that is open. */
public interface Backups {
  /**
   * A backup that the program made by itself.
   *
   * @param file where it lies, as it is shown
   * @param bytes its size
   */
  record Kept(LocalDate day, String file, long bytes) {}

  /**
   * A checked backup, whoever asked for it.
   *
   * @param at when it was made
   * @param file where it lies, as it is shown
   * @param bytes its size
   */
  record Made(Instant at, String file, long bytes) {}

  /** Whether the program backs the store up by itself: one that is a file on this computer. */
  boolean bySelf();

  /** Those made by the program itself, the oldest first. */
  List<Kept> kept();

  /**
   * The newest of all in the usual place, by itself, by hand or before an update; a file's only.
   */
  Optional<Made> newest();

  /** Makes the backup of a day, in its usual place, and checks it by opening and reading it. */
  BackedUp make(LocalDate day, Progress progress);

  /**
   * Makes a backup of any store, checked in the same way.
   *
   * @param to a new file or a folder; "" for the usual place beside a store's file
   */
  BackedUp make(String to, Progress progress);

  /** Removes one; its absence is no error. */
  void remove(Kept backup);
}
