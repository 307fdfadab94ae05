package org.branchbook.app.commands.kit;

import org.branchbook.staff.care.BackUp;
import org.branchbook.staff.care.Backups;
import org.branchbook.staff.care.CompactStore;
import org.branchbook.staff.care.DailyBackup;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.staff.signin.RecoverAccess;

/** What commands do with the store as a whole. */
public record StoreCare(
    Backups backups,
    BackUp backUp,
    CompactStore compact,
    StoreFile file,
    RecoverAccess recover,
    DailyBackup daily) {}
