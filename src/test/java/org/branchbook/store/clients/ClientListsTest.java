package org.branchbook.store.clients;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.ClientLists.Named;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.Picking;
import org.branchbook.clients.lists.Pickings.Anew;
import org.branchbook.clients.lists.RefreshList;
import org.branchbook.clients.lists.RefreshList.Fresh;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientListsTest {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private static List<ClientId> ids(long... numbers) {
    return Arrays.stream(numbers).mapToObj(ClientId::new).toList();
  }

  private static Set<Long> numbers(List<Named> named) {
    return named.stream().map(n -> n.client().value()).collect(Collectors.toSet());
  }

  private static Asker asker(EmployeeId who, Reach reach) {
    var employee = new Employee(who, "e", "E", NORTH, Set.of(), "", "uk", true, 1);
    return new Asker(employee, Set.of(NORTH), new Rights(Map.of(Privilege.CLIENT_READ, reach)));
  }

  /** A list is refreshed by whoever is picked now: always these. */
  private static RefreshList refresh(Store store, ClientLists lists, List<ClientId> now) {
    var trail = new AuditTrail(new StaffStore(store).audit(), store.ids(), () -> AT);
    return new RefreshList(
        lists, (_, _) -> new Kept.Done<>(new Anew(Text.of("industries.all"), now)), trail, store);
  }

  private static List<AuditLine> lines(Store store) {
    return new StaffStore(store)
        .audit().lines(AuditFilter.ALL, Optional.empty(), 20).rows().stream()
            .filter(line -> line.subject().equals("client_list"))
            .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aListShowsWhoIsOnItWithinTheScopeAndIsDroppedByItsOwnerAlone(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var kept = new ClientStore(store);
      for (int id = 100; id < 104; id++)
        kept.clients()
            .add(
                card(
                    id,
                    person("Ткач", "Анна " + id, ""),
                    care(NORTH, id % 2 == 0 ? ANNA : BORYS, id == 102)));
      var lists = kept.lists();
      var list = new KeptList(new ListId(7), ANNA, " Нижче медіани ", AT);
      lists.add(list, List.of(new ClientId(102), new ClientId(101), new ClientId(100)));
      lists.add(
          new KeptList(new ListId(8), ANNA, "Інший", AT.plusSeconds(1)),
          List.of(new ClientId(103)));
      assertEquals(
          List.of("Інший", "Нижче медіани"),
          lists.of(ANNA, 5).stream().map(KeptList::name).toList());
      assertEquals(List.of(), lists.of(BORYS, 5));

      var borys = new Scope(Reach.OWN, BORYS, Set.of(), false);
      var notVip = new Scope(Reach.ALL, BORYS, Set.of(), false);
      assertEquals(3, lists.members(list.id(), ALL).size());
      assertEquals(List.of(new ClientId(101)), lists.members(list.id(), borys));
      var filter = new ClientFilter(null, null, null, Set.of(), Set.of(), list.id());
      assertEquals(
          List.of(100L, 101L),
          kept.clients().list(filter, Optional.empty(), 10, notVip).rows().stream()
              .map(r -> r.id().value())
              .toList());

      var shared = new KeptList(list.id(), ANNA, "Слабші", AT, NORTH, null);
      assertFalse(lists.change(BORYS, shared), "somebody else's");
      assertTrue(lists.change(ANNA, shared));
      assertEquals(List.of(shared), lists.shared(NORTH, 5));
      assertEquals(Optional.of(shared), lists.find(list.id()));
      assertEquals(
          List.of(102L, 101L, 100L),
          lists.everybody(list.id()).stream().map(ClientId::value).toList());

      lists.remove(BORYS, list.id());
      assertEquals(2, lists.of(ANNA, 5).size());
      lists.remove(ANNA, list.id());
      assertEquals(Optional.empty(), lists.find(list.id()));
      assertEquals(1, lists.members(new ListId(8), ALL).size());

      // a list that remembers by what it was picked
      var picked =
          new KeptList(new ListId(9), ANNA, "Picked", AT, null, new Picking("room", "A 1"));
      lists.add(picked, List.of(new ClientId(100), new ClientId(101)));
      assertEquals(Optional.of(picked), lists.find(picked.id()));
      assertEquals(Set.of(101L), numbers(lists.named(ids(100, 101, 102), borys)));
      var asker = asker(ANNA, Reach.ALL);
      var refresh = refresh(store, lists, ids(101, 102, 103));
      var fresh = ((Kept.Done<Fresh>) refresh.look(asker, picked)).now();
      assertEquals(Set.of(102L, 103L), numbers(fresh.came()));
      assertEquals(Set.of(100L), numbers(fresh.went()));
      assertEquals(1, fresh.stay());
      assertEquals(ids(100, 101), lists.everybody(picked.id()), "looking changes nothing");
      refresh.run(asker, fresh);
      assertEquals(Set.copyOf(ids(101, 102, 103)), Set.copyOf(lists.everybody(picked.id())));
      assertInstanceOf(
          Kept.Gone.class, refresh.run(asker(BORYS, Reach.ALL), fresh), "not his list");
      assertEquals(new Undone.Done(), refresh.undo(asker, fresh));
      assertEquals(Set.copyOf(ids(100, 101)), Set.copyOf(lists.everybody(picked.id())));
      assertInstanceOf(Kept.Wrong.class, refresh.look(asker, lists.find(new ListId(8)).get()));
      assertEquals(
          List.of(Act.CHANGED, Act.REVERTED),
          lines(store).stream().map(AuditLine::act).sorted().toList());

      // a place on a list holds no card
      assertEquals(Set.of(), kept.bulk().removeAll(List.of(new ClientId(103))));
      assertEquals(List.of(), lists.members(new ListId(8), ALL));
    }
  }
}
