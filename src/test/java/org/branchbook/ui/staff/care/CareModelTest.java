package org.branchbook.ui.staff.care;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.staff.care.BackupPolicy;
import org.branchbook.staff.care.Backups;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareModelTest {
  static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  final Notices notices = new Notices();
  final Desk desk = new Desk();
  final CareModel model = new CareModel(desk, Background.atOnce(), notices, Confirm.always(), KYIV);

  @Test
  void anOldOrMissingBackupIsToldOfButNotThatOfInventedPeople() {
    model.load();
    assertTrue(model.overdue(), "none is there");
    desk.last = made("2026-11-20T16:00:00Z");
    model.load();
    assertEquals(3, model.days(desk.last.at()));
    assertFalse(model.overdue());
    desk.last = made("2026-11-19T16:00:00Z");
    model.load();
    assertTrue(model.overdue());
    desk.practice = true;
    model.load();
    assertFalse(model.overdue());
  }

  @Test
  void whatIsMadeIsSeenAndWhatFailsIsSaid() {
    model.load();
    desk.made = new BackedUp.Failed(Text.of("store.care.noSpace", "/b"));
    model.backUp();
    assertEquals("store.care.noSpace", notices.shown().getLast().text().key());
    assertTrue(model.overdue());
    desk.made = new BackedUp.Done("/b/bank-2026-11-23-0900.zip", 12_300_000);
    desk.last = made("2026-11-23T07:00:00Z");
    model.backUp();
    assertEquals("staff.care.made", notices.shown().getLast().text().key());
    assertFalse(model.overdue());
    assertFalse(model.busy().get());
  }

  @Test
  void theFileIsCompactedOnceOneHasSaidYes() {
    new CareModel(desk, Background.atOnce(), notices, (_, _, _, _) -> {}, KYIV).compact();
    assertEquals(0, desk.compacted);
    model.compact();
    assertEquals(1, desk.compacted);
  }

  static Backups.Made made(String at) {
    return new Backups.Made(Instant.parse(at), "/b/bank.zip", 12_300_000);
  }

  static final class Desk implements CareModel.Acts {
    Backups.@Nullable Made last;
    boolean practice;
    BackedUp made = new BackedUp.Cancelled();
    int compacted;

    @Override
    public StoreState read() {
      return new StoreState(
          "jdbc:h2:file:/data/bank",
          true,
          OptionalLong.of(182_400_000),
          OptionalInt.of(63),
          true,
          true,
          practice,
          BackupPolicy.USUAL,
          last,
          last == null ? 0 : 14,
          LocalDate.parse("2026-11-23"));
    }

    @Override
    public BackedUp backUp(Progress progress) {
      return made;
    }

    @Override
    public void compact() {
      compacted++;
    }
  }
}
