package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.ADVICE;
import static org.branchbook.store.db.Tables.BANK_RELATED;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CLIENT_LIST_MEMBER;
import static org.branchbook.store.db.Tables.CONSENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.GROUP_LEAD;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.LINK;
import static org.branchbook.store.db.Tables.NOTE;
import static org.branchbook.store.db.Tables.PLAN_LINE;
import static org.branchbook.store.db.Tables.PLAYBOOK_RUN;
import static org.branchbook.store.db.Tables.SCENE_CLIENT;
import static org.branchbook.store.db.Tables.TASK_CLIENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.base.SortKey;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Saved;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Rows;
import org.branchbook.store.Spoken;
import org.branchbook.store.Touches;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link ClientBulk} in SQL. */
final class JooqClientBulk implements ClientBulk {
  private static final Logger LOG = LoggerFactory.getLogger(JooqClientBulk.class);

  /** Where something may hang on a card that is no part of it. */
  private static final List<TableField<?, Long>> HANGING =
      List.of(
          CONTACT_CLIENT.CLIENT_ID,
          LINK.FROM_ID,
          LINK.TO_ID,
          HOLDING.CLIENT_ID,
          CONSENT.CLIENT_ID,
          NOTE.CLIENT_ID,
          TASK_CLIENT.CLIENT_ID,
          GROUP_LEAD.CLIENT_ID,
          BANK_RELATED.CLIENT_ID,
          INCOME_STREAM.CLIENT_ID,
          PLAYBOOK_RUN.CLIENT_ID,
          PLAN_LINE.CLIENT_ID,
          DEVIATION.CLIENT_ID);

  private final DSLContext db;
  private final Work work;
  private final CardWriter writer;

  JooqClientBulk(DSLContext db, Work work, RenamedNow streets) {
    this.db = db;
    this.work = work;
    this.writer = new CardWriter(db, streets);
  }

  @Override
  public Map<String, ClientId> holders(Collection<String> hardKeys) {
    return HardKeys.holders(db, hardKeys);
  }

  @Override
  public Map<ClientId, Client> find(Collection<ClientId> ids) {
    return writer.read(ids);
  }

  @Override
  public Map<ClientId, EmployeeId> responsible(Collection<ClientId> ids) {
    var responsible = new HashMap<ClientId, EmployeeId>();
    Rows.inParts(
        ids,
        part ->
            db.select(CLIENT.ID, CLIENT.RESPONSIBLE_ID)
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part.stream().map(ClientId::value).toList()))
                .and(CLIENT.RESPONSIBLE_ID.isNotNull())
                .forEach(
                    r -> responsible.put(new ClientId(r.value1()), new EmployeeId(r.value2()))));
    return responsible;
  }

  @Override
  public Supplier<Map<ClientId, Saved.Duplicate>> adding(List<Client> clients, Instant touched) {
    var cards = writer.rows(clients, touched);
    return () -> work.inOne(() -> writer.add(cards));
  }

  @Override
  public Map<ClientId, Saved> saveAll(List<Client> clients) {
    return work.inOne(() -> writer.save(clients));
  }

  @Override
  public Set<ClientId> removeAll(Collection<ClientId> ids) {
    return work.inOne(() -> removeFound(find(ids).values()));
  }

  @Override
  public Set<ClientId> removeFound(Collection<Client> cards) {
    return work.inOne(
        () -> {
          var stay = hung(cards.stream().map(Client::id).toList());
          while (true) {
            stay.addAll(changed(cards));
            var gone = cards.stream().filter(c -> !stay.contains(c.id())).toList();
            try {
              db.transaction(() -> remove(gone));
              return stay;
            } catch (Edited e) {
              LOG.info("a card was edited while it was being taken away: looked at again");
            }
          }
        });
  }

  /** Somebody was quicker than the taking away of a card that he has edited. */
  private static final class Edited extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void remove(List<Client> gone) {
    TokenWriter.remove(db, gone);
    KeyWriter.remove(db, gone);
    var numbers = gone.stream().map(c -> c.id().value()).sorted().toList();
    for (var child : Child.ALL) child.remove(db, numbers);
    // a place on somebody's map or list holds no card
    Rows.remove(db, SCENE_CLIENT.CLIENT_ID, numbers);
    Rows.remove(db, CLIENT_LIST_MEMBER.CLIENT_ID, numbers);
    // nor does what the program has advised by itself
    Rows.remove(db, ADVICE.CLIENT_ID, numbers);
    Touches.remove(db, numbers);
    Spoken.remove(db, numbers);
    // in the order of its largest indexes, as they were added
    var keys = new HashMap<ClientId, String>();
    for (var card : gone) keys.put(card.id(), SortKey.of(card.name()));
    var counts =
        Rows.batch(
            db,
            "delete from client where id = ? and version = ?",
            gone.stream()
                .sorted(Comparator.comparing(c -> keys.get(c.id())))
                .map(c -> Rows.row(c.id().value(), c.version()))
                .toList());
    if (Arrays.stream(counts).anyMatch(count -> count == 0)) throw new Edited();
  }

  private Set<ClientId> hung(Collection<ClientId> ids) {
    var hung = new HashSet<ClientId>();
    var numbers = ids.stream().map(ClientId::value).toList();
    for (var client : HANGING)
      Rows.inParts(
          numbers,
          part ->
              db.selectDistinct(client)
                  .from(Objects.requireNonNull(client.getTable()))
                  .where(Rows.among(client, part))
                  .forEach(r -> hung.add(new ClientId(r.value1()))));
    return hung;
  }

  /** Those that somebody has edited since they were found. */
  private Set<ClientId> changed(Collection<Client> cards) {
    var versions = new HashMap<Long, Integer>();
    for (var card : cards) versions.put(card.id().value(), card.version());
    var changed = new HashSet<ClientId>();
    Rows.inParts(
        versions.keySet(),
        part ->
            db.select(CLIENT.ID, CLIENT.VERSION)
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part))
                .forEach(
                    r -> {
                      if (!r.value2().equals(versions.get(r.value1())))
                        changed.add(new ClientId(r.value1()));
                    }));
    return changed;
  }
}
