package org.branchbook.store.tasks;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Note;
import org.branchbook.contacts.CardCounts.Counts;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.links.LinkStore;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardCountsTest {
  private static final ClientId HERE = new ClientId(100);
  private static final ClientId THERE = new ClientId(101);
  private static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @EnumSource
  void eachCardCountsItsOwnAndOnlyTheTasksThatTheReaderSees(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store);
      clients.clients().add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
      clients.clients().add(card(101, person("Бойко", "Борис", ""), care(SOUTH, BORYS, false)));
      var door = new TaskStore(store);
      door.tasks().add(task(1, ANNA, HERE));
      door.tasks().add(task(2, BORYS, HERE, THERE));
      clients.papers().add(new Note(3, HERE, "любить каву", ANNA, NOON));
      var links = new LinkStore(store).links();
      links.add(link(4, HERE, THERE));
      links.add(link(5, THERE, HERE));
      var own = new Scope(Reach.OWN, ANNA, Set.of(), true);
      assertEquals(new Counts(2, 0, 2, 1), door.cardCounts().of(HERE, ALL));
      assertEquals(new Counts(1, 0, 2, 1), door.cardCounts().of(HERE, own));
      assertEquals(new Counts(1, 0, 2, 0), door.cardCounts().of(THERE, ALL));
    }
  }

  private static Task task(long id, EmployeeId who, ClientId... clients) {
    return Task.fresh(
        new TaskId(id),
        new Subject(
            Kind.CALL,
            new Title.Written("task " + id),
            "",
            Priority.NORMAL,
            List.of(clients),
            null),
        Hands.own(who, NORTH),
        Timing.by(Due.on(LocalDate.of(2026, 11, 24))),
        NOON);
  }

  private static Link link(long id, ClientId from, ClientId to) {
    return new Link(
        new LinkId(id),
        from,
        to,
        LinkType.DIRECTOR,
        null,
        null,
        LocalDate.of(2020, 1, 1),
        null,
        Link.Status.CONFIRMED,
        "ЄДР",
        "",
        1);
  }
}
