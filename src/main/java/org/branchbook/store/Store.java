package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.branchbook.base.Changes;
import org.branchbook.base.Ids;
import org.branchbook.base.NotSaved;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.jspecify.annotations.Nullable;

/**
 * The database, opened and up to date. All that opens one may take a second or wait for a server:
 * it is called off the screen's thread.
 */
public final class Store implements Work, AutoCloseable {
  private final DSLContext db;
  private final Ids ids;
  private final Sync sync;
  private final Writes writes;
  private final JooqChanges changes;
  private final Outage outage;
  private final Runnable connections;
  private final Runnable renew;
  private final @Nullable StoreUrl url;

  /**
   * Over a database that is up to date.
   *
   * @param connections closes what lies below, at the store's end
   */
  Store(DataSource source, SQLDialect dialect, Sync sync, Runnable connections) {
    this(source, dialect, sync, connections, () -> {}, null);
  }

  /**
   * The same.
   *
   * @param renew lets go of connections that are of no use any more; new ones are made at need
   * @param url where it is, null for one over connections of any kind
   */
  Store(
      DataSource source,
      SQLDialect dialect,
      Sync sync,
      Runnable connections,
      Runnable renew,
      @Nullable StoreUrl url) {
    this.url = url;
    this.sync = sync;
    this.renew = renew;
    this.writes = new Writes(sync, this::mend);
    this.connections = connections;
    this.db =
        DSL.using(
            new DefaultConfiguration()
                .set(new ThreadLocalTransactionProvider(new Lending(source)))
                .set(dialect)
                .set(writes)
                .set(
                    new Settings()
                        .withAttachRecords(false)
                        .withRenderSchema(false)
                        .withExecuteLogging(false)));
    this.ids = new BlockIds(db);
    this.changes = new JooqChanges(db);
    writes.tell(changes);
    this.outage = new Outage(changes, sync);
  }

  /**
   * Opens a store that is there. A file made by an older program is brought up to date; a store on
   * a server is not, since other workstations may still work with the older program.
   */
  public static Opened open(StoreUrl url) {
    return open(url, Progress.unseen());
  }

  /** The same, telling how far the backup before bringing a file up to date has come. */
  public static Opened open(StoreUrl url, Progress progress) {
    return new Opening(url, progress).open(url.kind() == StoreUrl.Kind.FILE);
  }

  /** Opens a store that is there and brings it up to date, wherever it is. */
  public static Opened migrate(StoreUrl url) {
    return new Opening(url).open(true);
  }

  /** Opens a store that is there, changing nothing in it: for looking into it. */
  public static Opened inspect(StoreUrl url) {
    return new Opening(url).open(false);
  }

  /** A plain connection to a file that nobody has open, for reading only. */
  public static Connection lookInto(StoreUrl file) throws SQLException {
    return new Opening(file).readOnly();
  }

  /** Makes a store: a new file, or the tables in a server's empty database. */
  public static Opened create(StoreUrl url) {
    return new Opening(url).create();
  }

  /** Over connections of any kind, brought up to date; what they commit is not forced further. */
  static Store over(DataSource source, SQLDialect dialect) {
    new Schema(dialect).migrate(source);
    return new Store(source, dialect, Sync.NONE, () -> {});
  }

  @Override
  public <T> T inOne(Supplier<T> body) {
    var unit = writes.enter();
    try {
      if (unit.depth > 1) return db.transactionResult(() -> body.get());
      return outermost(unit, body);
    } finally {
      writes.leave();
    }
  }

  private <T> T outermost(Unit unit, Supplier<T> body) {
    var made = new ArrayList<T>(1);
    try {
      db.transaction(
          () -> {
            var result = body.get();
            changes.write(db, unit);
            made.add(result);
          });
      // the transaction has ended, its connection is free, while the disk is waited for
      if (unit.wrote) sync.force();
    } catch (RuntimeException e) {
      mend(e);
      if (NoSpace.in(e)) outage.full(unit, !made.isEmpty(), e);
      if (CardGone.is(e)) throw new NotSaved(NotSaved.Why.MERGED, e);
      if (LockWait.is(e)) throw new NotSaved(NotSaved.Why.BUSY, e);
      if (!Outage.is(e)) throw e;
      // before its commit nothing can have been kept
      if (made.isEmpty()) throw new NotSaved(NotSaved.Why.CONNECTION, e);
      outage.settle(unit, e);
    }
    return made.getFirst();
  }

  /** H2 is of no use after a failed writing: it is let go of, and the next one opens it anew. */
  private void mend(RuntimeException failure) {
    if (!Broken.by(failure) && !Outage.is(failure)) return;
    sync.renew();
    renew.run();
  }

  /**
   * Tells other programs of a change in the unit of work that is open; without one it is told of by
   * the rows alone. The words are those of {@link org.branchbook.base.Change}.
   */
  public void told(
      String kind, long subject, @Nullable Long client, @Nullable Long employee, long line) {
    var unit = writes.unit();
    if (unit != null) unit.tell(new Unit.Told(kind, subject, client, employee, line));
  }

  /** What is changed in it, by whatever program. */
  public Changes changes() {
    return changes;
  }

  /** For the doors of the features' tables. */
  public DSLContext db() {
    return db;
  }

  public Ids ids() {
    return ids;
  }

  /** Where it is; empty for one over connections of any kind. */
  public Optional<StoreUrl> url() {
    return Optional.ofNullable(url);
  }

  /** Closes a file, rewriting it without what is no longer used. */
  public void closeCompacted() {
    if (url == null) throw new IllegalStateException("not a file");
    close();
    new Opening(url).compact();
  }

  /** Closes the store; what was written is on the disk. */
  @Override
  public void close() {
    outage.close();
    sync.close();
    connections.run();
  }
}
