package org.branchbook.contacts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Channel;
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

  /** Whether it was our call and nobody could be spoken to. */
  static boolean inVain(Contact contact) {
    return contact.direction() == Contact.Direction.OUT
        && contact.channel() == Channel.CALL
        && contact.result().again()
        && contact.result() != Contact.Result.CALL_BACK;
  }

  /**
   * Whether another call stands for it: nobody could be spoken to, or he asked for another time.
   */
  static boolean again(Contact contact) {
    return inVain(contact)
        || contact.result() == Contact.Result.CALL_BACK
            && contact.direction() == Contact.Direction.OUT;
  }

  /** Whether the result may ask for another try. */
  static boolean asked(Contact contact) {
    return contact.result().again();
  }

  /**
   * The moment proposed, in a part of the day in which nobody has tried where there is one; empty
   * where the result asks for no other try.
   *
   * @param before when it was tried in vain before this contact
   */
  public static Optional<Due> after(
      Contact contact,
      List<Instant> before,
      WorkingCalendar calendar,
      ContactPolicy hours,
      TaskPolicy policy) {
    var at = local(contact.at());
    var tried = new HashSet<LocalTime>();
    for (var one : before) tried.add(part(local(one).toLocalTime()));
    return switch (contact.result()) {
      case NO_ANSWER, ANSWERING_MACHINE -> Optional.of(otherPart(at, tried, calendar, hours));
      case BUSY -> {
        var soon = at.plus(BUSY);
        yield Optional.of(
            soon.toLocalDate().equals(at.toLocalDate()) && holds(hours, soon.toLocalTime())
                ? new Due(soon.toLocalDate(), soon.toLocalTime())
                : otherPart(at, tried, calendar, hours));
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

  private static Due otherPart(
      LocalDateTime at, Set<LocalTime> tried, WorkingCalendar calendar, ContactPolicy hours) {
    var earliest = at.plus(PAUSE);
    if (calendar.works(at.toLocalDate()))
      for (var part : PARTS)
        if (!at.toLocalDate().atTime(part).isBefore(earliest)
            && holds(hours, part)
            && !tried.contains(part)) return new Due(at.toLocalDate(), part);
    return new Due(calendar.plus(at.toLocalDate(), 1), other(part(at.toLocalTime()), tried, hours));
  }

  /** The first part of a day that is another, and if possible one not tried yet. */
  private static LocalTime other(LocalTime same, Set<LocalTime> tried, ContactPolicy hours) {
    var others = PARTS.stream().filter(p -> !p.equals(same) && holds(hours, p)).toList();
    return others.stream()
        .filter(p -> !tried.contains(p))
        .findFirst()
        .or(() -> others.stream().findFirst())
        .orElse(hours.from());
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
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
