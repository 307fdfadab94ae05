package org.branchbook.staff.care;

import org.branchbook.staff.Settings;

/**
 * How this bank keeps backups.
 *
 * @param daily whether the program makes one a day by itself
 * @param days for how many days those are kept, 1 to 400
 */
public record BackupPolicy(boolean daily, int days) {
  /** Where the bank has decided nothing. */
  public static final BackupPolicy USUAL = new BackupPolicy(true, 14);

  private static final String NAME = "backup policy";

  public BackupPolicy {
    if (days < 1 || days > 400) throw new IllegalArgumentException("no policy: " + days);
  }

  /** The one that holds in this store. */
  public static BackupPolicy of(Settings settings) {
    return settings.find(NAME).map(BackupPolicy::read).orElse(USUAL);
  }

  /** Keeps it as the one that holds. */
  public void keep(Settings settings) {
    settings.save(NAME, daily + ";" + days);
  }

  private static BackupPolicy read(String kept) {
    var part = kept.split(";", -1);
    return new BackupPolicy(Boolean.parseBoolean(part[0]), Integer.parseInt(part[1]));
  }
}
