package org.branchbook.contacts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.TaskPolicy;
import org.branchbook.tasks.calendar.WorkingCalendar;

/**
 * When a client is called again who could not be spoken to: in another part of the day, on a
 * working day, within the hours for calls.
 */
public final class NextTry {
  /** Where the parts of a day begin in which people are found. */
  private static final List<LocalTime> PARTS =
      List.of(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(17, 30));

  /** Sooner nobody tries again, but for a line that was busy. */
  private static final Duration PAUSE = Duration.ofHours(2);

  private static final Duration BUSY = Duration.ofMinutes(30);

  private NextTry() {}

  /** The moment proposed; empty where the result asks for no other try. */
  public static Optional<Due> after(
      Contact contact, WorkingCalendar calendar, ContactPolicy hours, TaskPolicy policy) {
    var at = LocalDateTime.ofInstant(contact.at(), ZoneId.systemDefault());
    return switch (contact.result()) {
      case NO_ANSWER, ANSWERING_MACHINE -> Optional.of(otherPart(at, calendar, hours));
      case BUSY -> {
        var soon = at.plus(BUSY);
        yield Optional.of(
            soon.toLocalDate().equals(at.toLocalDate()) && holds(hours, soon.toLocalTime())
                ? new Due(soon.toLocalDate(), soon.toLocalTime())
                : otherPart(at, calendar, hours));
      }
      case CALL_BACK -> Optional.of(new Due(calendar.plus(at.toLocalDate(), 1), policy.callBack()));
      case TALKED,
          INTERESTED,
          SALE,
          NOT_INTERESTED,
          DECLINED,
          WRONG_NUMBER,
          TRANSFERRED,
          DO_NOT_CALL ->
          Optional.empty();
    };
  }

  private static Due otherPart(LocalDateTime at, WorkingCalendar calendar, ContactPolicy hours) {
    var earliest = at.plus(PAUSE);
    if (calendar.works(at.toLocalDate()))
      for (var part : PARTS)
        if (!at.toLocalDate().atTime(part).isBefore(earliest) && holds(hours, part))
          return new Due(at.toLocalDate(), part);
    var next = calendar.plus(at.toLocalDate(), 1);
    return new Due(next, other(at.toLocalTime(), hours));
  }

  /** The first part of a day that is not the one of that hour. */
  private static LocalTime other(LocalTime hour, ContactPolicy hours) {
    var same = part(hour);
    return PARTS.stream()
        .filter(p -> !p.equals(same) && holds(hours, p))
        .findFirst()
        .orElse(hours.from());
  }

  private static LocalTime part(LocalTime hour) {
    var found = PARTS.getFirst();
    for (var part : PARTS) if (!part.isAfter(hour)) found = part;
    return found;
  }

  private static boolean holds(ContactPolicy hours, LocalTime time) {
    return !time.isBefore(hours.from()) && time.isBefore(hours.until());
  }

  /** The day of a moment, in the workstation's zone. */
  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }
}
