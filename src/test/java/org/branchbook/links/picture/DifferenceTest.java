package org.branchbook.links.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference.Fate;
import org.branchbook.staff.AuditLine;
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
    return Difference.between(List.of(links), THEN, NOW, Then.AS_NOW).stream()
        .map(Difference::fate)
        .toList();
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
    var found = Difference.between(List.of(was, is), THEN, NOW, Then.AS_NOW);
    assertEquals(List.of(new Difference(is, Fate.SHARE, was, is)), found);
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

  @Test
  void aShareThatWasEditedInPlaceHasChangedToo() {
    var link = link(1, LinkType.OWNER, "60", "2020-01-01", null);
    var then =
        new Then(
            Map.of(
                link.id(),
                List.of(
                    edited("2026-05-01T09:00:00Z", "45", "60"),
                    edited("2025-06-01T09:00:00Z", "30", "45"),
                    edited("2024-06-01T09:00:00Z", "20", "30"))));
    var found = Difference.between(List.of(link), THEN, NOW, then).getFirst();
    assertEquals(Fate.SHARE, found.fate());
    assertEquals(link, found.link(), "as it stands now, to be worked with");
    assertEquals(new BigDecimal("30"), found.before().share());
    assertEquals(new BigDecimal("45"), found.after().share(), "what came later is left out");
    assertEquals(
        Fate.SAME,
        Difference.between(List.of(link), THEN, LocalDate.parse("2025-05-31"), then)
            .getFirst()
            .fate());
  }

  private static LinkPast edited(String at, String before, String after) {
    return new LinkPast(
        Instant.parse(at),
        "",
        AuditLine.Act.CHANGED,
        List.of(new AuditLine.Change("share", before, after)));
  }
}
