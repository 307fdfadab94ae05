package org.branchbook.links.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.graph.GraphLink;
import org.branchbook.links.graph.InMemoryGraph;
import org.branchbook.links.picture.GroupsShown.Group;
import org.branchbook.staff.InMemoryStaff;
import org.junit.jupiter.api.Test;

class GroupsShownTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final ClientId A = new ClientId(1);
  private static final ClientId B = new ClientId(2);
  private static final ClientId C = new ClientId(3);
  private static final ClientId D = new ClientId(4);

  private final InMemoryGraph there = new InMemoryGraph();
  private final GroupsShown groups = new GroupsShown(there.graph, new InMemoryStaff().policies());

  private void owns(long id, ClientId from, ClientId to, int percent, int until) {
    int share = percent * GraphLink.PERCENT;
    there.put(
        new GraphLink(
            id,
            from.value(),
            to.value(),
            LinkType.OWNER,
            Link.Status.CONFIRMED,
            share,
            share,
            GraphLink.UNKNOWN,
            GraphLink.ALWAYS,
            until));
  }

  @Test
  void groupsAreThoseOfTheWholeBaseOfWhichTwoAreShown() {
    owns(1, A, B, 60, GraphLink.EVER);
    owns(2, B, C, 55, GraphLink.EVER);
    owns(3, C, D, 20, GraphLink.EVER);
    assertEquals(List.of(new Group(List.of(A, B, C), 3)), groups.of(List.of(A, B, C, D), DAY));
    // the one in the middle isn't on the map, yet connects
    assertEquals(List.of(new Group(List.of(A, C), 3)), groups.of(List.of(A, C, D), DAY));
    assertEquals(List.of(), groups.of(List.of(C, D), DAY));
  }

  @Test
  void whatHasEndedConnectsNoMore() {
    owns(1, A, B, 60, (int) LocalDate.of(2025, 1, 1).toEpochDay());
    assertEquals(List.of(), groups.of(List.of(A, B), DAY));
    assertEquals(1, groups.of(List.of(A, B), LocalDate.of(2024, 6, 1)).size());
  }
}
