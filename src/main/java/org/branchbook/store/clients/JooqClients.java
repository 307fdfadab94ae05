package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.RenamedNow;
import org.jooq.DSLContext;

/** {@link Clients} in SQL. */
final class JooqClients implements Clients {
  private final DSLContext db;
  private final Work work;
  private final CardWriter writer;

  JooqClients(DSLContext db, Work work, RenamedNow streets) {
    this.db = db;
    this.work = work;
    this.writer = new CardWriter(db, streets);
  }

  @Override
  public Optional<Client> find(ClientId id, Scope scope) {
    return CardReader.read(db, CLIENT.ID.eq(id.value()).and(InScope.of(CLIENT, scope))).stream()
        .findFirst();
  }

  @Override
  public boolean reaches(ClientId id, Scope scope) {
    return db.fetchExists(CLIENT, CLIENT.ID.eq(id.value()).and(InScope.of(CLIENT, scope)));
  }

  @Override
  public Page<ClientRow> list(
      ClientFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    return new ClientList(db, filter, after, size, scope).page();
  }

  @Override
  public Optional<Holder> holder(String hardKey) {
    return HardKeys.holder(db, hardKey);
  }

  @Override
  public Saved add(Client client) {
    return work.inOne(
        () -> {
          // a number that is there was saved before: the click came twice
          var there = writer.read(List.of(client.id())).get(client.id());
          if (there != null) return new Saved.Done(there);
          Saved taken = writer.add(List.of(client)).get(client.id());
          return taken == null ? new Saved.Done(client) : taken;
        });
  }

  @Override
  public Saved save(Client client) {
    return work.inOne(
        () -> {
          var saved = writer.save(List.of(client)).get(client.id());
          return saved == null ? new Saved.Gone() : saved;
        });
  }
}
