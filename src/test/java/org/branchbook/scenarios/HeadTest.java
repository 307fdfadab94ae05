package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.plans.outlook.QuarterProspect;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A head's day (S3), by keyboard alone under the Ukrainian layout. */
@OnScreen
class HeadTest {
  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = Workplace.practising(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void theWorkOfOneWhoIsIllGoesToTwoColleaguesByLoad() {
    expect();
    var desk = place.startedAs("savchuk");
    desk.plays(
        Step.S3_5,
        () -> {
          desk.press(desk.section("plans"));
          desk.until("the clients", () -> desk.hasKeyboard().equals("income-table"));
          desk.press("Ctrl+2");
          desk.until("whether it will be met", () -> desk.sees("#prospect-verdict"));
          desk.until("what changed", () -> desk.reads("#prospect-change").contains("16"));
          desk.decides("whom to help");
        });
    desk.picture("prospect");
    assertTrue(desk.reads("#prospect-verdict").contains("під питанням"));
    desk.plays(
        Step.S3_3,
        () -> {
          desk.press("Ctrl+K");
          desk.type("відсутн");
          desk.until("the command", () -> desk.counts(".palette-line") > 0);
          desk.press("Enter");
          desk.until("the panel", () -> desk.hasKeyboard().equals("absence-who"));
          desk.decides("who is ill");
          desk.type("юрчен");
          desk.until("found", () -> desk.sees("#absence-who-list"));
          desk.press("Enter");
          desk.until("her work", () -> desk.reads("#absence-sum").matches("(?s).*\\d.*"));
          desk.decides("until when");
          desk.type("27.11.2026");
          desk.decides("the two who are proposed will do");
          desk.press("Ctrl+Enter");
          desk.until("away", () -> desk.reads("#absence").contains("– 27"));
        });
    desk.picture("absence");
    desk.plays(
        Step.S3_3B,
        () -> {
          desk.decides("it was somebody else");
          desk.press("Ctrl+Z");
          desk.until("taken back", () -> !desk.reads("#absence").contains("– 27"));
        });
    assertTrue(desk.sees("#absence"));
  }

  /** Two weeks of what the quarter is expected to bring. */
  private void expect() {
    try (var store = ((Opened.Done) Store.open(place.store())).store()) {
      var staff = new StaffStore(store).employees().all();
      for (var week : new LocalDate[] {Workplace.TODAY.minusWeeks(1), Workplace.TODAY}) {
        var lines = new ArrayList<Line>();
        for (var employee : staff.subList(0, 8)) {
          long level = 400_000_00L + employee.id().value() % 97 * 2_000_00L;
          long grown = week.equals(Workplace.TODAY) ? employee.id().value() % 5 * 3_000_00L : 0;
          var outlook = new Outlook(level, level / 3, level / 2 + grown, level / 6, level / 7);
          lines.add(
              new Line(
                  new Whole(employee.id().value(), employee.name()),
                  80,
                  outlook,
                  2 * level - 50_000_00L));
        }
        var all =
            new Outlook(
                3_000_000_00L,
                1_000_000_00L,
                1_700_000_00L + week.getDayOfMonth() * 1_000_00L,
                300_000_00L,
                310_000_00L);
        for (var by : List.of(By.MANAGER, By.DEPARTMENT))
          new PlanStore(store)
              .prospects()
              .keep(
                  new QuarterProspect(
                      new Quarter(2026, 4),
                      by,
                      week,
                      week.atTime(3, 0).toInstant(ZoneOffset.UTC),
                      YearMonth.of(2026, 10),
                      by == By.MANAGER ? lines : List.of(),
                      new Line(Whole.NONE, 2000, all, 5_800_000_00L)));
      }
    }
  }

  /** The head has promised something. */
  private void promise() {
    try (var store = ((Opened.Done) Store.open(place.store())).store()) {
      store
          .db()
          .execute(
              "update contact set promise = 'Надіслати тарифи', promise_by = ?,"
                  + " promise_kept = null, author_id ="
                  + " (select id from employee where login = 'hrytsenko')"
                  + " where id = (select max(id) from contact)",
              Workplace.TODAY);
    }
  }

  @Test
  void theMorningsFiguresAreThereAtOnceAndAGroupIsFollowedToItsTask() {
    expect();
    promise();
    var desk = place.startAs("hrytsenko");
    desk.plays(
        Step.S3_1,
        () ->
            desk.until(
                "late, promised, short, the quarter, unowned",
                () -> {
                  var sums = desk.reads("#day-sums");
                  return Stream.of(
                          "Обіцяно: ",
                          "Прострочено в працівників: ",
                          "Бракує до плану: ",
                          "4 квартал: ",
                          "Без відповідального: ")
                      .allMatch(sums::contains);
                }));
    desk.picture("morning");
    for (var beyondNine : List.of("industries", "deviations", "merge.screen")) {
      desk.press(desk.section(beyondNine));
      desk.await(beyondNine, () -> desk.openSection().equals(beyondNine));
    }
    desk.press("Ctrl+K");
    desk.type("групи пов");
    desk.await("the command", () -> desk.counts(".palette-line") > 0);
    desk.press("Enter");
    desk.await("the list", () -> desk.hasKeyboard().equals("groups-table"));
    desk.await("the groups", () -> desk.counts("#groups-table .table-row-cell") > 0);
    desk.press("Ctrl+F");
    desk.type("корона");
    desk.await("two of them", () -> desk.reads("#register-count").startsWith("2 "));
    desk.press("Down");
    desk.await("its members", () -> desk.reads("#register").contains("Млин Корона"));
    desk.picture("groups-list");
    desk.press("Enter");
    desk.await("the card at its groups", () -> desk.sees("#groups .group"));
    desk.picture("groups-card");
    desk.press("Ctrl+G");
    desk.await("the map", () -> desk.sees("#graph-picture"));
    desk.picture("groups-map");
    desk.press("Ctrl+T");
    desk.await("the task", () -> desk.sees("#task-panel"));
    desk.picture("groups-task");
  }
}
