package org.branchbook.app.commands.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.branchbook.app.commands.kit.StoreCare;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.staff.care.DailyBackup;
import org.branchbook.staff.policies.Policies;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A served store is backed up by night, and by day only where the night was missed. */
class NightlyTest {
  @TempDir Path folder;

  private static BackedUp look(Store store, String when) {
    var clock = Clock.fixed(Instant.parse(when), ZoneOffset.UTC);
    var staff = new StaffStore(store);
    var backups = new CareStore(store, clock).backups();
    var trail = new AuditTrail(staff.audit(), store.ids(), clock);
    var daily = new DailyBackup(store, backups, new Policies(staff.policies(), clock), trail);
    return new Nightly(new StoreCare(backups, null, null, null, null, daily), clock).look();
  }

  @Test
  void byNightUnlessItWasMissed() {
    try (var store = Databases.file(folder.resolve("bank"))) {
      assertInstanceOf(BackedUp.Done.class, look(store, "2026-03-02T14:00:00Z"), "the first");
      assertInstanceOf(BackedUp.NotDue.class, look(store, "2026-03-02T15:00:00Z"));
      assertInstanceOf(BackedUp.NotDue.class, look(store, "2026-03-03T14:00:00Z"), "by day");
      assertInstanceOf(BackedUp.Done.class, look(store, "2026-03-04T02:00:00Z"), "by night");
      assertInstanceOf(BackedUp.NotDue.class, look(store, "2026-03-04T02:10:00Z"));
      assertInstanceOf(BackedUp.Done.class, look(store, "2026-03-06T14:00:00Z"), "missed");
    }
  }
}
