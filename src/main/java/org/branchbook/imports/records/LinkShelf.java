package org.branchbook.imports.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Target;
import org.branchbook.links.Link;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/** Links between clients. */
public final class LinkShelf implements Shelf {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;

  private final LinkBulk links;

  public LinkShelf(LinkBulk links) {
    this.links = links;
  }

  @Override
  public Made make(Wanted wanted) {
    var from = wanted.clients().get(Target.FROM);
    var to = wanted.clients().get(Target.TO);
    var type = wanted.now().get(Target.LINK_TYPE);
    if (from == null || to == null) return new Made.Wrong(Text.of("imports.problem.ends"));
    if (from.equals(to)) return new Made.Wrong(Text.of("imports.problem.self"));
    if (type.isEmpty()) return new Made.Wrong(Text.of("imports.problem.type"));
    var source = wanted.now().get(Target.SOURCE);
    return changed(
        new Link(
            new LinkId(wanted.id()),
            from,
            to,
            LinkType.valueOf(type),
            null,
            null,
            null,
            null,
            Link.Status.CONFIRMED,
            source.isEmpty() ? wanted.profile() : source,
            "",
            1),
        wanted);
  }

  @Override
  public Made change(Snapshot there, Wanted wanted) {
    return changed(((Snapshot.OfLink) there).link(), wanted);
  }

  private static Made changed(Link link, Wanted wanted) {
    var doubts = new ArrayList<Map.Entry<Target, Text>>();
    var since = News.date(wanted, Target.SINCE, link.since());
    var until = News.date(wanted, Target.UNTIL, link.until());
    if (News.withdrawn(wanted, Target.UNTIL)) until = null;
    if (since != null && until != null && until.isBefore(since)) {
      doubts.add(Map.entry(Target.UNTIL, Text.of("imports.problem.order", since, until)));
      until = null;
    }
    var share = percent(wanted, Target.SHARE, link.share(), doubts);
    var votes = percent(wanted, Target.VOTES, link.votes(), doubts);
    return new Made.Right(
        new Snapshot.OfLink(
            new Link(
                link.id(),
                link.from(),
                link.to(),
                LinkType.valueOf(News.text(wanted, Target.LINK_TYPE, link.type().name())),
                share,
                upTo(wanted, Target.SHARE_HIGH, share, link.shareHigh(), doubts),
                votes,
                upTo(wanted, Target.VOTES_HIGH, votes, link.votesHigh(), doubts),
                since,
                until,
                Link.Status.valueOf(News.text(wanted, Target.LINK_STATUS, link.status().name())),
                News.text(wanted, Target.SOURCE, link.source()),
                News.text(wanted, Target.LINK_REASON, link.reason()),
                new Link.Review(
                    link.review().by(),
                    News.date(wanted, Target.REVIEWED_ON, link.review().on()),
                    News.date(wanted, Target.NEXT_REVIEW, link.review().next())),
                link.version())),
        doubts);
  }

  /** The upper end of a range; none where it would lie below the lower. */
  private static @Nullable BigDecimal upTo(
      Wanted wanted,
      Target field,
      @Nullable BigDecimal low,
      @Nullable BigDecimal there,
      List<Map.Entry<Target, Text>> doubts) {
    var high = percent(wanted, field, there, doubts);
    if (high == null || low == null || high.compareTo(low) >= 0) return high;
    doubts.add(Map.entry(field, Text.of("imports.problem.range", low, high)));
    return null;
  }

  private static @Nullable BigDecimal percent(
      Wanted wanted,
      Target field,
      @Nullable BigDecimal there,
      List<Map.Entry<Target, Text>> doubts) {
    if (!wanted.now().news(field, wanted.before())) return there;
    var number = new BigDecimal(wanted.now().get(field));
    if (number.signum() >= 0 && number.compareTo(HUNDRED) <= 0)
      return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    doubts.add(Map.entry(field, Text.of("imports.problem.percent", number)));
    return there;
  }

  @Override
  public Map<Long, Snapshot> find(Collection<Long> ids) {
    var found = new HashMap<Long, Snapshot>();
    links
        .find(ids.stream().map(LinkId::new).toList())
        .forEach((id, link) -> found.put(id.value(), new Snapshot.OfLink(link)));
    return found;
  }

  @Override
  public Set<Long> add(List<Snapshot> records) {
    links.addAll(links(records));
    return Set.of();
  }

  @Override
  public Set<Long> save(List<Snapshot> records) {
    var refused = new HashSet<Long>();
    links.saveAll(links(records)).forEach(id -> refused.add(id.value()));
    return refused;
  }

  @Override
  public Set<Long> remove(List<Snapshot> records) {
    links.removeAll(records.stream().map(r -> new LinkId(r.id())).toList());
    return Set.of();
  }

  private static List<Link> links(List<Snapshot> records) {
    return records.stream().map(r -> ((Snapshot.OfLink) r).link()).toList();
  }
}
