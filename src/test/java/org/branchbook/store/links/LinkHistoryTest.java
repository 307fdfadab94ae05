package org.branchbook.store.links;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkHistoryTest {
  private static final Instant SPRING = Instant.parse("2026-04-01T10:00:00Z");
  private static final Instant AUTUMN = Instant.parse("2026-10-01T10:00:00Z");

  private static void edited(
      Store store, Instant at, Link link, ClientId end, String was, String is) {
    new ClientTrail(new StaffStore(store).audit(), store.ids(), () -> at)
        .write(
            Desk.HRYTSENKO,
            Act.CHANGED,
            "link",
            link.id().value(),
            end,
            "",
            List.of(new Change("share", was, is)));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChangedSinceIsReadOfManyLinksAtOnce(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
      clients.add(card(101, organisation("ТОВ «Млин»", "Млин"), care(NORTH, ANNA, false)));
      var anna = new ClientId(100);
      var mill = new ClientId(101);
      var owner = InMemoryNeighbourhoods.confirmed(1, anna, mill, LinkType.OWNER, "60");
      var founder = InMemoryNeighbourhoods.confirmed(2, anna, mill, LinkType.FOUNDER, "10");
      var door = new LinkStore(store);
      door.links().add(owner);
      door.links().add(founder);
      for (var end : List.of(anna, mill)) {
        edited(store, SPRING, owner, end, "20", "30");
        edited(store, AUTUMN, owner, end, "30", "45");
        edited(store, AUTUMN.plusSeconds(60), owner, end, "45", "60");
      }
      // its other card was merged into this one since
      edited(store, AUTUMN, founder, mill, "5", "10");
      var past = door.history().since(List.of(owner, founder), SPRING.plusSeconds(1));
      assertEquals(
          Map.of(
              new LinkId(1), List.of("45 60", "30 45"),
              new LinkId(2), List.of("5 10")),
          said(past));
      assertEquals(Map.of(), door.history().since(List.of(owner), AUTUMN.plusSeconds(61)));
      assertEquals(3, door.history().of(owner).size());
    }
  }

  private static Map<LinkId, List<String>> said(Map<LinkId, List<LinkPast>> past) {
    var said = new java.util.HashMap<LinkId, List<String>>();
    past.forEach(
        (link, all) ->
            said.put(
                link,
                all.stream()
                    .map(
                        p -> p.changes().getFirst().before() + " " + p.changes().getFirst().after())
                    .toList()));
    return said;
  }
}
