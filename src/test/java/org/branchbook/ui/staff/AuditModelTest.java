package org.branchbook.ui.staff;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.rights.ReadAudit.Read;
import org.branchbook.ui.kit.Background;
import org.junit.jupiter.api.Test;

class AuditModelTest {
  final StaffDesk desk = new StaffDesk();
  final List<AuditFilter> asked = new ArrayList<>();
  final AuditLine line =
      new AuditLine(
          1,
          Instant.parse("2026-11-23T09:00:00Z"),
          desk.administrator.id(),
          Act.CHANGED,
          "client",
          7,
          7L,
          "",
          List.of());
  final AuditModel model =
      new AuditModel(
          (filter, _, _) -> {
            asked.add(filter);
            return new Read.Done(new Page<>(List.of(line), Optional.empty()));
          },
          _ -> List.of(new Change("name", "a", "b")),
          desk.staff.employees()::all,
          id -> "client " + id,
          (_, _) -> {},
          Background.atOnce(),
          ZoneId.of("Europe/Kyiv"));

  @Test
  void daysAreWholeDaysOfTheWorkstation() {
    model.load();
    model.from.set(LocalDate.of(2026, 11, 23));
    model.to.set(LocalDate.of(2026, 11, 23));
    var filter = asked.getLast();
    assertEquals(Instant.parse("2026-11-22T22:00:00Z"), filter.from());
    assertEquals(Instant.parse("2026-11-23T22:00:00Z"), filter.before());
  }

  @Test
  void aCardNumberThatIsNoneIsNotAskedFor() {
    model.load();
    int before = asked.size();
    model.client.set("12x");
    assertEquals(Text.of("staff.audit.client.number"), model.clientError().get());
    assertEquals(before, asked.size());
    model.client.set("12");
    assertEquals(12L, asked.getLast().client());
    assertNull(model.clientError().get());
  }

  @Test
  void aChosenLineTellsWhoseItIsAndWhatItChanged() {
    model.load();
    model.select(model.lines().rows().getFirst());
    assertEquals("melnyk", model.name(line));
    assertEquals(List.of(new Change("name", "a", "b")), model.changes());
    model.select(null);
    assertTrue(model.changes().isEmpty());
  }

  @Test
  void whoseFiguresWereLookedAtStandsInWords() {
    var looked =
        new AuditLine(
            2, line.at(), line.who(), Act.VIEWED, "client-income", 500, 500L, "", List.of());
    var told =
        List.of("uk", "ru", "en").stream()
            .map(language -> new AuditWords(Words.in(language)))
            .map(say -> say.act(looked.act()) + " " + say.subject(looked))
            .toList();
    assertEquals(
        List.of(
            "переглянуто Дохід від клієнта № 500",
            "просмотрено Доход от клиента № 500",
            "viewed Income from client no. 500"),
        told);
  }
}
