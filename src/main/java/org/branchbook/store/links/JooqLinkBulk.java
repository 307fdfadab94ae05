package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.LINK;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.LinkRecord;
import org.jooq.DSLContext;

/** {@link LinkBulk} in SQL. */
final class JooqLinkBulk implements LinkBulk {
  private final DSLContext db;

  JooqLinkBulk(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<LinkId, Link> find(Collection<LinkId> ids) {
    var found = new HashMap<LinkId, Link>();
    Rows.inParts(
        numbers(ids),
        part ->
            db.selectFrom(LINK)
                .where(Rows.among(LINK.ID, part))
                .forEach(r -> found.put(new LinkId(r.getId()), link(r))));
    return found;
  }

  @Override
  public void addAll(List<Link> links) {
    Rows.insert(db, LINK, links.stream().map(JooqLinkBulk::row).toList());
    told(links.stream().map(l -> l.id().value()).toList());
  }

  @Override
  public Set<LinkId> saveAll(List<Link> links) {
    var counts =
        Rows.update(
            db, LINK, LINK.ID, LINK.VERSION, links.stream().map(JooqLinkBulk::row).toList());
    told(links.stream().map(l -> l.id().value()).toList());
    var stale = new HashSet<LinkId>();
    for (int i = 0; i < counts.length; i++) if (counts[i] == 0) stale.add(links.get(i).id());
    return stale;
  }

  @Override
  public void removeAll(Collection<LinkId> ids) {
    Rows.inParts(
        numbers(ids), part -> db.deleteFrom(LINK).where(Rows.among(LINK.ID, part)).execute());
    told(numbers(ids));
  }

  /** Whoever holds the links in memory reads these and not all; of a single one the audit tells. */
  private void told(List<Long> numbers) {
    if (numbers.size() > 1) Rows.told(db, "link", numbers);
  }

  private static List<Long> numbers(Collection<LinkId> ids) {
    return ids.stream().map(LinkId::value).toList();
  }

  static LinkRecord row(Link l) {
    var row = new LinkRecord();
    row.setId(l.id().value());
    row.setFromId(l.from().value());
    row.setToId(l.to().value());
    row.setType(l.type().name());
    row.setShare(l.share());
    row.setShareHigh(l.shareHigh());
    row.setVotes(l.votes());
    row.setVotesHigh(l.votesHigh());
    row.setSince(l.since());
    row.setUntil(l.until());
    row.setStatus(l.status().name());
    row.setSource(l.source());
    row.setReason(l.reason());
    var by = l.review().by();
    row.setReviewerId(by == null ? null : by.value());
    row.setReviewedOn(l.review().on());
    row.setNextReview(l.review().next());
    row.setVersion(l.version());
    return row;
  }

  static Link link(LinkRecord r) {
    var by = r.getReviewerId();
    return new Link(
        new LinkId(r.getId()),
        new ClientId(r.getFromId()),
        new ClientId(r.getToId()),
        LinkType.valueOf(r.getType()),
        r.getShare(),
        r.getShareHigh(),
        r.getVotes(),
        r.getVotesHigh(),
        r.getSince(),
        r.getUntil(),
        Link.Status.valueOf(r.getStatus()),
        r.getSource(),
        r.getReason(),
        new Link.Review(
            by == null ? null : new EmployeeId(by), r.getReviewedOn(), r.getNextReview()),
        r.getVersion());
  }
}
