package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CONSENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.NOTE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Note;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.ConsentRecord;
import org.branchbook.store.db.tables.records.NoteRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link ClientPapers} in SQL. */
final class JooqClientPapers implements ClientPapers {
  private final DSLContext db;
  private final JooqHoldingBulk holdings;

  JooqClientPapers(DSLContext db) {
    this.db = db;
    this.holdings = new JooqHoldingBulk(db);
  }

  @Override
  public List<Consent> consents(ClientId client) {
    return db.selectFrom(CONSENT)
        .where(CONSENT.CLIENT_ID.eq(client.value()))
        .orderBy(CONSENT.AT.desc(), CONSENT.ID.desc())
        .fetch(JooqClientPapers::consent);
  }

  @Override
  public Map<ClientId, List<Consent>> consents(Collection<ClientId> clients) {
    var all = new HashMap<ClientId, List<Consent>>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.selectFrom(CONSENT)
                .where(Rows.among(CONSENT.CLIENT_ID, part))
                .orderBy(CONSENT.AT.desc(), CONSENT.ID.desc())
                .fetch(JooqClientPapers::consent)
                .forEach(c -> all.computeIfAbsent(c.client(), _ -> new ArrayList<>()).add(c)));
    return all;
  }

  @Override
  public void add(Consent consent) {
    db.insertInto(CONSENT)
        .set(
            new ConsentRecord(
                consent.id(),
                consent.client().value(),
                ClientRows.name(consent.channel()),
                consent.purpose().name(),
                consent.given(),
                consent.source(),
                consent.at(),
                consent.by().value()))
        .execute();
  }

  @Override
  public void removeConsent(long id) {
    db.deleteFrom(CONSENT).where(CONSENT.ID.eq(id)).execute();
  }

  @Override
  public List<Note> notes(ClientId client) {
    return db.selectFrom(NOTE)
        .where(NOTE.CLIENT_ID.eq(client.value()))
        .orderBy(NOTE.AT.desc(), NOTE.ID.desc())
        .fetch(
            r ->
                new Note(
                    r.getId(),
                    new ClientId(r.getClientId()),
                    r.getText(),
                    new EmployeeId(r.getEmployeeId()),
                    r.getAt()));
  }

  @Override
  public void add(Note note) {
    db.insertInto(NOTE)
        .set(
            new NoteRecord(
                note.id(), note.client().value(), note.text(), note.author().value(), note.at()))
        .execute();
  }

  @Override
  public void removeNote(long id) {
    db.deleteFrom(NOTE).where(NOTE.ID.eq(id)).execute();
  }

  @Override
  public List<Holding> holdings(ClientId client) {
    return db.selectFrom(HOLDING)
        .where(HOLDING.CLIENT_ID.eq(client.value()))
        .orderBy(
            DSL.when(HOLDING.CLOSED.isNull(), 0).otherwise(1),
            HOLDING.OPENED.desc().nullsLast(),
            HOLDING.ID.desc())
        .fetch(JooqHoldingBulk::holding);
  }

  @Override
  public boolean save(Holding holding) {
    if (db.fetchExists(HOLDING, HOLDING.ID.eq(holding.id())))
      return holdings.saveAll(List.of(holding)).isEmpty();
    holdings.addAll(List.of(holding));
    return true;
  }

  @Override
  public boolean remove(Holding holding) {
    return db.deleteFrom(HOLDING)
            .where(HOLDING.ID.eq(holding.id()))
            .and(HOLDING.VERSION.eq(holding.version()))
            .execute()
        > 0;
  }

  static Consent consent(ConsentRecord r) {
    return new Consent(
        r.getId(),
        new ClientId(r.getClientId()),
        ClientRows.constant(Channel.class, r.getChannel()),
        Consent.Purpose.valueOf(r.getPurpose()),
        r.getGiven(),
        r.getSource(),
        r.getAt(),
        new EmployeeId(r.getEmployeeId()));
  }
}
