package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.staff.care.BackUp;
import org.branchbook.staff.care.Backups;
import org.branchbook.staff.care.CompactStore;
import org.branchbook.staff.care.DailyBackup;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.care.CareStore;

/** The room of care for the store: where it is, its backups, its file. */
public final class CareRoom {
  /** Whether a computer of the branch serves the store from a file of its own. */
  public final boolean served;

  /** Where the store is, as it is shown. */
  public final String address;

  public final Backups backups;
  public final StoreFile storeFile;
  public final BackUp backUp;
  public final DailyBackup dailyBackup;
  public final CompactStore compactStore;

  CareRoom(Store store, StaffRoom staff, Clock clock) {
    served = store.url().filter(u -> u.kind() == StoreUrl.Kind.H2_SERVER).isPresent();
    address = store.url().map(StoreUrl::toString).orElse("");
    var rows = new CareStore(store, clock);
    backups = rows.backups();
    storeFile = rows.file();
    backUp = new BackUp(store, backups, staff.trail);
    dailyBackup = new DailyBackup(store, backups, staff.policies, staff.trail);
    compactStore = new CompactStore(store, backUp, storeFile, staff.trail);
  }
}
