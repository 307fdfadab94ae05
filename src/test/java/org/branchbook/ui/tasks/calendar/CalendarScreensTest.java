package org.branchbook.ui.tasks.calendar;

import static org.junit.jupiter.api.Assertions.*;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Role;
import org.branchbook.tasks.InMemoryCalendars;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.ChangeCalendar;
import org.branchbook.tasks.calendar.LoadYear;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

/** The year's holidays as the administrator sets them. */
class CalendarScreensTest extends ScreenTest {
  private static final DepartmentId BRANCH = new DepartmentId(1);

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryCalendars calendars = new InMemoryCalendars();
  private final Notices notices = new Notices();
  private final LoadYear load =
      new LoadYear(
          calendars,
          staff.departments(),
          InMemoryStaff.usual(),
          () -> "BY",
          staff.trail(),
          this::now,
          staff.work());
  private final Asker head = staff.asker(staff.add("admin", 1, Role.ADMINISTRATOR));

  private Instant now() {
    return Instant.parse("2026-11-23T09:00:00Z");
  }

  private CalendarScreens screen(Asker asker) {
    return new CalendarScreens(
        staff.departments(),
        calendars,
        new ChangeCalendar(calendars, load, staff.trail(), staff.work()),
        asker,
        Background.atOnce(),
        notices,
        Remembered.inMemory(),
        this::now);
  }

  @Override
  protected Parent open(Words words) {
    return screen(head).apply(words);
  }

  @SuppressWarnings("unchecked")
  private ListView<SpecialDay> days() {
    return (ListView<SpecialDay>) lookup("#special-days").query();
  }

  @Test
  void theYearIsLoadedAndADayIsMovedRenamedAndTakenAway() {
    assertTrue(days().getItems().isEmpty());
    picture("calendar-empty");
    clickOn("#load-year");
    assertEquals(12, days().getItems().size());
    assertEquals(
        Text.of("tasks.calendar.yearLoaded", Text.asWritten("2026")),
        notices.shown().getLast().text());
    clickOn("#year-after");
    assertTrue(days().getItems().isEmpty());
    clickOn("#year-before");

    interact(() -> days().getSelectionModel().select(4));
    assertEquals(LocalDate.of(2026, 4, 20), days().getSelectionModel().getSelectedItem().on());
    picture("calendar-uk");
    interact(() -> ((TextField) lookup("#special-name").query()).setText("Місток"));
    clickOn("#save-day");
    assertTrue(
        calendars
            .year(BRANCH, 2026)
            .contains(new SpecialDay(LocalDate.of(2026, 4, 20), false, "Місток")));
    interact(() -> days().getSelectionModel().select(4));
    clickOn("#remove-day");
    assertTrue(calendars.of(BRANCH).works(LocalDate.of(2026, 4, 20)));
    interact(() -> notices.undo());
    assertFalse(calendars.of(BRANCH).works(LocalDate.of(2026, 4, 20)));

    clickOn(words.say("tasks.calendar.new"));
    clickOn("#save-day");
    assertTrue(lookup(words.say("tasks.calendar.noDay")).tryQuery().isPresent());
    speak("en");
    interact(() -> days().getSelectionModel().select(2));
    picture("calendar-en");
    speak("ru");
    picture("calendar-ru");
  }

  @Test
  void theWeekIsChangedByChips() {
    clickOn(
        java.time.DayOfWeek.SATURDAY.getDisplayName(
            java.time.format.TextStyle.SHORT_STANDALONE, words.locale()));
    assertTrue(calendars.of(BRANCH).week().contains(DayOfWeek.SATURDAY));
  }

  @Test
  void whoMayNotChangeSees() {
    var clerk = staff.asker(staff.add("clerk", 1, Role.EMPLOYEE));
    interact(() -> scene().setRoot(screen(clerk).apply(words)));
    assertFalse(lookup("#load-year").tryQuery().isPresent());
    assertTrue(lookup("#special-name").query().isDisabled());
  }
}
