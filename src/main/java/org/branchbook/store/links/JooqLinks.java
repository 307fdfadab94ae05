package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.LINK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.SortKey;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkRow;
import org.branchbook.links.Links;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.db.tables.records.LinkRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** {@link Links} in SQL. */
final class JooqLinks implements Links {
  private final DSLContext db;
  private final LinkBulk bulk;

  JooqLinks(DSLContext db, LinkBulk bulk) {
    this.db = db;
    this.bulk = bulk;
  }

  @Override
  public List<LinkRow> of(ClientId client, Scope scope) {
    if (!db.fetchExists(CLIENT, CLIENT.ID.eq(client.value()).and(InScope.of(CLIENT, scope))))
      return List.of();
    // two walks, since no index serves a condition on either end
    var rows = new ArrayList<>(side(client, scope, LINK.FROM_ID, LINK.TO_ID));
    rows.addAll(side(client, scope, LINK.TO_ID, LINK.FROM_ID));
    rows.sort(
        Comparator.comparing((LinkRow r) -> r.link().status() == Link.Status.REBUTTED)
            .thenComparing(r -> r.link().until() != null)
            .thenComparing(r -> r.link().type())
            .thenComparing(r -> SortKey.of(r.otherName()))
            .thenComparing(r -> r.link().id().value()));
    return List.copyOf(rows);
  }

  private List<LinkRow> side(
      ClientId client,
      Scope scope,
      TableField<LinkRecord, Long> here,
      TableField<LinkRecord, Long> there) {
    // outside the scope the condition is false, or unknown where nobody is responsible
    return db.select(LINK, CLIENT.PERSON, CLIENT.NAME, DSL.field(InScope.of(CLIENT, scope)))
        .from(LINK)
        .join(CLIENT)
        .on(CLIENT.ID.eq(there))
        .where(here.eq(client.value()))
        .fetch(
            r ->
                new LinkRow(
                    JooqLinkBulk.link(r.value1()),
                    here == LINK.FROM_ID,
                    new ClientId(r.value1().get(there)),
                    r.value2(),
                    Boolean.TRUE.equals(r.value4()) ? r.value3() : ""));
  }

  @Override
  public Optional<Link> find(LinkId id) {
    return Optional.ofNullable(bulk.find(List.of(id)).get(id));
  }

  @Override
  public void add(Link link) {
    if (find(link.id()).isEmpty()) bulk.addAll(List.of(link));
  }

  @Override
  public boolean save(Link link) {
    return bulk.saveAll(List.of(link)).isEmpty();
  }

  @Override
  public void remove(LinkId id) {
    bulk.removeAll(List.of(id));
  }
}
