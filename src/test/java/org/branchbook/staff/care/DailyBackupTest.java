package org.branchbook.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.policies.Policies;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One good backup a day; old ones go, the last good one never. */
class DailyBackupTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

  @TempDir Path folder;
  private Store store;
  private DailyBackup daily;

  @BeforeEach
  void create() {
    store = Databases.file(folder.resolve("bank"));
    daily = of(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static DailyBackup of(Store store) {
    var clock = Clock.systemUTC();
    var staff = new StaffStore(store);
    var trail = new AuditTrail(staff.audit(), store.ids(), clock);
    return new DailyBackup(
        store, new CareStore(store, clock).backups(), new Policies(staff.policies(), clock), trail);
  }

  private BackedUp run(LocalDate day) {
    return daily.run(day, Progress.unseen());
  }

  private List<String> kept() throws IOException {
    try (var files = Files.list(folder.resolve("backups"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void onceADayAndForFourteenDays() throws IOException {
    Files.createDirectories(folder.resolve("backups"));
    for (int ago : new int[] {13, 14, 40})
      Files.writeString(folder.resolve("backups/bank-" + TODAY.minusDays(ago) + ".zip"), "old");
    Files.writeString(folder.resolve("backups/bank-mine.zip"), "somebody's own");
    assertInstanceOf(BackedUp.Done.class, run(TODAY));
    assertInstanceOf(BackedUp.NotDue.class, run(TODAY));
    assertEquals(List.of("bank-2026-03-07.zip", "bank-2026-03-20.zip", "bank-mine.zip"), kept());
    assertInstanceOf(BackedUp.Done.class, run(TODAY.plusDays(1)));
    assertEquals(List.of("bank-2026-03-20.zip", "bank-2026-03-21.zip", "bank-mine.zip"), kept());
  }

  @Test
  void theNewestIsToldWhoeverMadeIt() throws IOException {
    var backups = new CareStore(store, Clock.systemUTC()).backups();
    assertTrue(backups.newest().isEmpty());
    assertInstanceOf(BackedUp.Done.class, run(TODAY));
    assertTrue(backups.newest().orElseThrow().file().endsWith("bank-2026-03-20.zip"));
    var before = backups.newest().orElseThrow().at();
    assertInstanceOf(BackedUp.Done.class, backups.make("", Progress.unseen()));
    Files.writeString(folder.resolve("backups/bank-mine.zip"), "somebody's own");
    var newest = backups.newest().orElseThrow();
    assertTrue(newest.file().matches(".*bank-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.zip"), newest.file());
    assertTrue(!newest.at().isBefore(before) && newest.bytes() > 0);
  }

  @Test
  void aFailureRemovesNothingAndIsTriedAgain() throws IOException {
    var backups = folder.resolve("backups");
    Files.writeString(backups, "a file where the folder ought to be");
    assertInstanceOf(BackedUp.Failed.class, run(TODAY));
    Files.delete(backups);
    Files.createDirectories(backups);
    Files.writeString(backups.resolve("bank-2026-01-01.zip"), "old");
    // the old one is there as long as no new one is
    assertEquals(List.of("bank-2026-01-01.zip"), kept());
    assertInstanceOf(BackedUp.Done.class, run(TODAY));
    assertEquals(List.of("bank-2026-03-20.zip"), kept());
  }

  @Test
  void stoppedItLeavesNothing() throws IOException {
    var stopped =
        new Progress() {
          @Override
          public void at(double share, Text doing) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertInstanceOf(BackedUp.Cancelled.class, daily.run(TODAY, stopped));
    assertEquals(List.of(), kept());
  }

  @Test
  void workGoesOnMeanwhile() throws Exception {
    var staff = new StaffStore(store);
    var working =
        Thread.startVirtualThread(
            () -> {
              for (int i = 0; i < 200; i++) staff.settings().save("n" + i, "x".repeat(2000));
            });
    assertInstanceOf(BackedUp.Done.class, run(TODAY));
    working.join();
    assertEquals("x".repeat(2000), staff.settings().find("n199").orElseThrow());
  }

  @Test
  void aServersStoreIsOthersAffair() {
    try (var shared = Databases.POSTGRES.fresh()) {
      assertTrue(of(shared).run(TODAY, Progress.unseen()) instanceof BackedUp.NotDue);
    }
  }
}
