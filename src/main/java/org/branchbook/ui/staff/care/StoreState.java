package org.branchbook.ui.staff.care;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.branchbook.staff.care.BackupPolicy;
import org.branchbook.staff.care.Backups;
import org.jspecify.annotations.Nullable;

/**
 * How the store lies, and when it was last backed up.
 *
 * @param address where it is
 * @param here whether it is a file on this computer
 * @param bytes what it takes up
 * @param unused how much of a file is no longer used, in percent
 * @param wasteful whether compacting it is worth the while
 * @param practice whether its people are invented, so that nothing need be kept
 * @param last the newest checked backup, null for none
 * @param kept how many of the daily ones are there
 * @param today the day of this look
 */
record StoreState(
    String address,
    boolean here,
    OptionalLong bytes,
    OptionalInt unused,
    boolean encrypted,
    boolean wasteful,
    boolean practice,
    BackupPolicy policy,
    Backups.@Nullable Made last,
    int kept,
    LocalDate today) {}
