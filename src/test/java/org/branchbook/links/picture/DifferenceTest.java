package org.branchbook.links.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference.Fate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final LocalDate THEN = LocalDate.of(2025, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 3, 1);

  private static Link link(
      long id, LinkType type, String share, @Nullable String since, @Nullable String until) {
    return new Link(
        new LinkId(id),
        new ClientId(type.mutual && id % 2 == 0 ? 2 : 1),
        new ClientId(type.mutual && id % 2 == 0 ? 1 : 2),
        type,
        share.isEmpty() ? null : new BigDecimal(share),
        null,
        since == null ? null : LocalDate.parse(since),
        until == null ? null : LocalDate.parse(until),
        Link.Status.CONFIRMED,
        "",
        "",
        1);
  }

  private static List<Fate> of(Link... links) {
    return Difference.between(List.of(links), THEN, NOW).stream().map(Difference::fate).toList();
  }

  @Test
  void linksComeGoAndStay() {
    assertEquals(List.of(Fate.SAME), of(link(1, LinkType.DIRECTOR, "", null, null)));
    assertEquals(List.of(Fate.ADDED), of(link(1, LinkType.DIRECTOR, "", "2025-03-02", null)));
    assertEquals(List.of(Fate.SAME), of(link(1, LinkType.DIRECTOR, "", "2025-03-01", null)));
    assertEquals(List.of(Fate.ENDED), of(link(1, LinkType.DIRECTOR, "", null, "2026-02-28")));
    assertEquals(List.of(Fate.SAME), of(link(1, LinkType.DIRECTOR, "", null, "2026-03-01")));
    // between the two days, on neither of them
    assertEquals(List.of(), of(link(1, LinkType.DIRECTOR, "", "2025-04-01", "2025-12-31")));
  }

  @Test
  void anotherShareIsOneLinkThatHasChanged() {
    var was = link(1, LinkType.OWNER, "60", null, "2025-12-31");
    var is = link(2, LinkType.OWNER, "75.0", "2026-01-01", null);
    var found = Difference.between(List.of(was, is), THEN, NOW);
    assertEquals(List.of(new Difference(is, Fate.SHARE, was)), found);
    assertEquals(
        List.of(Fate.SAME),
        of(was, link(2, LinkType.OWNER, "60.0", "2026-01-01", null)),
        "written anew as it was");
    assertEquals(
        List.of(Fate.ENDED, Fate.ADDED),
        of(was, link(2, LinkType.FOUNDER, "75", "2026-01-01", null)),
        "another type is another link");
    assertEquals(
        List.of(Fate.SAME),
        of(
            link(1, LinkType.SPOUSE, "", null, "2025-12-31"),
            link(2, LinkType.SPOUSE, "", "2026-01-01", null)),
        "written the other way round");
  }
}
