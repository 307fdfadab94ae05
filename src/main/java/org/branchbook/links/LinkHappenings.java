package org.branchbook.links;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** The beginnings and ends of a client's links in his timeline. */
public final class LinkHappenings implements Happenings {
  private final Links links;

  public LinkHappenings(Links links) {
    this.links = links;
  }

  @Override
  public List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker) {
    var all = new ArrayList<Happening>();
    for (var row : links.of(client, asker.scope(Privilege.LINK_READ))) {
      if (row.link().status() == Link.Status.REBUTTED || row.otherName().isEmpty()) continue;
      var type = row.link().type();
      boolean outward = LinkRole.of(row).outward();
      add(
          row,
          row.link().since(),
          outward ? "links.began.out." + type : "links.began.in." + type,
          all);
      add(
          row,
          row.link().until(),
          outward ? "links.ended.out." + type : "links.ended.in." + type,
          all);
    }
    return all.stream()
        .filter(h -> before.map(m -> older(h, m)).orElse(true))
        .sorted(Comparator.comparing(Happening::at).thenComparing(Happening::id).reversed())
        .limit(size)
        .toList();
  }

  private static void add(LinkRow row, @Nullable LocalDate day, String key, List<Happening> all) {
    if (day == null) return;
    all.add(
        new Happening(
            day.atStartOfDay(ZoneId.systemDefault()).toInstant(),
            row.link().id().value(),
            "link",
            Text.of(key, row.otherName()),
            row.link().source(),
            ""));
  }

  private static boolean older(Happening happening, Page.Mark mark) {
    int order = happening.at().compareTo(Instant.parse(mark.key()));
    return order < 0 || order == 0 && happening.id() < mark.id();
  }
}
