package org.branchbook.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact.Result;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Figures made up for the employees that it is told of. */
public final class InMemoryFigures implements WorkFigures {
  public final List<EmployeeId> people = new ArrayList<>();
  public @Nullable Within asked;

  @Override
  public Map<ClientFigure, Long> clients(Within within) {
    asked = within;
    var counts = new EnumMap<ClientFigure, Long>(ClientFigure.class);
    long number = 2041;
    for (var figure : ClientFigure.values()) {
      counts.put(figure, number);
      number = number * 2 / 3;
    }
    return counts;
  }

  @Override
  public Map<EmployeeId, Long> portfolios(Within within) {
    var counts = new HashMap<EmployeeId, Long>();
    for (int i = 0; i < people.size(); i++) counts.put(people.get(i), 80L + 7 * i);
    return counts;
  }

  @Override
  public List<WorkReport.Contacts> contacts(Within within) {
    var counts = new ArrayList<WorkReport.Contacts>();
    for (int i = 0; i < people.size(); i++)
      for (var channel : List.of(Channel.CALL, Channel.MEETING, Channel.MESSENGER))
        for (var result : List.of(Result.TALKED, Result.INTERESTED, Result.NO_ANSWER))
          counts.add(
              new WorkReport.Contacts(
                  people.get(i), channel, result, 3 + i + channel.ordinal() + result.ordinal()));
    return counts;
  }

  @Override
  public Map<EmployeeId, Map<TaskFigure, Long>> tasks(Within within) {
    var counts = new HashMap<EmployeeId, Map<TaskFigure, Long>>();
    for (int i = 0; i < people.size(); i++)
      counts.put(
          people.get(i),
          Map.of(TaskFigure.DONE, 40L + i, TaskFigure.DONE_LATE, (long) i, TaskFigure.KEPT, 12L));
    return counts;
  }

  @Override
  public Page<Behind> behind(Figure figure, Within within, Optional<Page.Mark> after, int size) {
    asked = within;
    var lines = new ArrayList<Behind>();
    var names = List.of("Коваленко Марія Іванівна", "ТОВ «Подільський млин»", "Бойко Тарас");
    for (int i = 0; i < names.size(); i++)
      lines.add(
          new Behind(
              100 + i,
              new ClientId(100 + i),
              names.get(i),
              figure instanceof Figure.OfContacts ? Instant.parse("2026-11-12T09:30:00Z") : null,
              figure instanceof Figure.OfTasks ? LocalDate.of(2026, 11, 20) : null,
              figure instanceof Figure.OfClients
                  ? Behind.NOTHING
                  : Behind.written("питала умови іпотеки на квартиру"),
              "О. Гриценко"));
    return new Page<>(lines, Optional.empty());
  }
}
