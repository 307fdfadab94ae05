package org.branchbook.store.staff;

import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who keeps the program running sees no client, even one he is said to be responsible for. */
class AdministratorTest {
  private static final ClientId HIS = new ClientId(100);
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static final Asker ADMINISTRATOR =
      new Asker(
          new Employee(VIRA, "vira", "Vira", NORTH, Set.of(Role.ADMINISTRATOR), "", "uk", true, 1),
          Set.of(NORTH),
          DefaultRights.all().get(Role.ADMINISTRATOR));

  @ParameterizedTest
  @EnumSource
  void noListSearchOrCardShowsHimAClient(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var rooms = new ClientStore(store);
      rooms.clients().add(card(100, person("Ткач", "Анна", ""), care(NORTH, VIRA, false)));
      var contacts = new ContactStore(store).contacts();
      contacts.add(contact());
      var tasks = new TaskStore(store).tasks();
      tasks.add(task());
      assertEquals(1, rooms.finder().find("ткач", 10, Sample.ALL).size());

      for (var privilege : Privilege.values())
        if (privilege.graded && privilege != Privilege.ABSENCE_EDIT)
          assertEquals(Reach.NONE, ADMINISTRATOR.scope(privilege).reach(), privilege.name());
      assertFalse(ADMINISTRATOR.may(Privilege.VIP_READ));
      var scope = ADMINISTRATOR.scope(Privilege.CLIENT_READ);
      assertEquals(Optional.empty(), rooms.clients().find(HIS, scope));
      assertEquals(
          List.of(), rooms.clients().list(ClientFilter.ALL, Optional.empty(), 10, scope).rows());
      assertEquals(
          List.of(),
          rooms
              .clients()
              .list(
                  new ClientFilter(null, null, null, Set.of(VIRA), Set.of(NORTH), null),
                  Optional.empty(),
                  10,
                  scope)
              .rows());
      for (var typed : List.of("ткач", "Rjdfktyrj", "0671234567", "1234567"))
        assertEquals(List.of(), rooms.finder().find(typed, 10, scope), typed);
      var log = ADMINISTRATOR.scope(Privilege.CONTACT_READ);
      assertEquals(List.of(), contacts.all(Optional.empty(), 10, log).rows());
      assertEquals(List.of(), contacts.ofClient(HIS, Optional.empty(), 10, log).rows());
      assertEquals(Optional.empty(), contacts.last(HIS, log));
      assertEquals(
          List.of(),
          new LinkStore(store).links().of(HIS, ADMINISTRATOR.scope(Privilege.LINK_READ)));
      var inbox = ADMINISTRATOR.scope(Privilege.TASK_READ);
      for (var whose : Whose.values())
        assertEquals(
            List.of(),
            tasks.list(TaskFilter.of(whose, Stretch.OPEN), Optional.empty(), 10, inbox, NOW).rows(),
            whose.name());
      assertEquals(Optional.empty(), tasks.next(HIS, inbox));
    }
  }

  private static Contact contact() {
    return new Contact(
        new ContactId(500),
        List.of(HIS),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "про вклад",
        NOW,
        5,
        VIRA,
        null,
        null,
        1);
  }

  private static Task task() {
    return Task.fresh(
        new TaskId(1),
        new Subject(
            Kind.CALL, new Title.Written("подзвонити"), "", Priority.NORMAL, List.of(HIS), null),
        Hands.own(VIRA, NORTH),
        Timing.by(Due.on(LocalDate.of(2026, 11, 23))),
        NOW);
  }
}
