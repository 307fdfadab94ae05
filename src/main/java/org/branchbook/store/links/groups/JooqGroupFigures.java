package org.branchbook.store.links.groups;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.contacts.Contact;
import org.branchbook.links.connected.Connected.Spoken;
import org.branchbook.links.connected.Connected.Sum;
import org.branchbook.links.connected.GroupFigures;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link GroupFigures} in SQL. */
final class JooqGroupFigures implements GroupFigures {
  private final DSLContext db;

  JooqGroupFigures(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Sum> holdings(Collection<ClientId> clients) {
    var sums = new TreeMap<String, Sum>();
    Rows.inParts(
        numbers(clients),
        part ->
            db.select(HOLDING.KIND, HOLDING.CURRENCY, DSL.count(), DSL.sum(HOLDING.AMOUNT))
                .from(HOLDING)
                .where(Rows.among(HOLDING.CLIENT_ID, part))
                .and(HOLDING.CLOSED.isNull())
                .groupBy(HOLDING.KIND, HOLDING.CURRENCY)
                .forEach(
                    r -> {
                      var kind = Holding.Kind.valueOf(r.value1());
                      var amount = Objects.requireNonNullElse(r.value4(), BigDecimal.ZERO);
                      sums.merge(
                          kind.ordinal() + r.value2(),
                          new Sum(kind, r.value2(), r.value3(), amount),
                          JooqGroupFigures::both);
                    }));
    return List.copyOf(sums.values());
  }

  private static Sum both(Sum one, Sum other) {
    return new Sum(
        one.kind(), one.currency(), one.count() + other.count(), one.amount().add(other.amount()));
  }

  @Override
  public List<Spoken> contacts(Collection<ClientId> clients, int most) {
    var latest = new ArrayList<Spoken>();
    // one short walk over the index for each: their histories may be long
    for (var client : clients)
      latest.addAll(
          db.select(CONTACT.ID, CLIENT.NAME, CONTACT.AT, CONTACT.CHANNEL, CONTACT.RESULT)
              .from(CONTACT_CLIENT)
              .join(CONTACT)
              .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
              .join(CLIENT)
              .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
              .where(CONTACT_CLIENT.CLIENT_ID.eq(client.value()))
              .orderBy(CONTACT_CLIENT.AT.desc(), CONTACT_CLIENT.CONTACT_ID.desc())
              .limit(most)
              .fetch(
                  r ->
                      new Spoken(
                          r.value1(),
                          client,
                          r.value2(),
                          r.value3(),
                          Channel.valueOf(r.value4()),
                          Contact.Result.valueOf(r.value5()))));
    latest.sort(Comparator.comparing(Spoken::at).thenComparing(Spoken::contact).reversed());
    return List.copyOf(latest.subList(0, Math.min(most, latest.size())));
  }

  @Override
  public Map<ClientId, Spoken> latest(Collection<ClientId> clients, Instant since) {
    var latest = new HashMap<ClientId, Spoken>();
    Rows.inParts(
        numbers(clients),
        part ->
            db.select(
                    CONTACT.ID,
                    CONTACT_CLIENT.CLIENT_ID,
                    CLIENT.NAME,
                    CONTACT.AT,
                    CONTACT.CHANNEL,
                    CONTACT.RESULT)
                .from(CONTACT_CLIENT)
                .join(CONTACT)
                .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
                .where(Rows.among(CONTACT_CLIENT.CLIENT_ID, part))
                .and(CONTACT_CLIENT.AT.ge(since))
                .orderBy(CONTACT_CLIENT.AT, CONTACT_CLIENT.CONTACT_ID)
                .forEach(
                    r -> {
                      var client = new ClientId(r.value2());
                      latest.put(
                          client,
                          new Spoken(
                              r.value1(),
                              client,
                              r.value3(),
                              r.value4(),
                              Channel.valueOf(r.value5()),
                              Contact.Result.valueOf(r.value6())));
                    }));
    return latest;
  }

  private static List<Long> numbers(Collection<ClientId> clients) {
    return clients.stream().map(ClientId::value).toList();
  }
}
