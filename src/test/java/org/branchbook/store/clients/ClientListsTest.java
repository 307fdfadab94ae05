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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientListsTest {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

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

      var shared = new KeptList(list.id(), ANNA, "Слабші", AT, NORTH);
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

      // a place on a list holds no card
      assertEquals(Set.of(), kept.bulk().removeAll(List.of(new ClientId(103))));
      assertEquals(List.of(), lists.members(new ListId(8), ALL));
    }
  }
}
