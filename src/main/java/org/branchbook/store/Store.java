package org.branchbook.store;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;

/** The database, opened and brought up to date. */
public final class Store implements Work, AutoCloseable {
  private final DSLContext db;
  private final Ids ids;
  private final SQLDialect dialect;

  private Store(DSLContext db, SQLDialect dialect) {
    this.db = db;
    this.dialect = dialect;
    this.ids = new BlockIds(db);
  }

  /** Opens a store over connections and brings its tables up to date. */
  public static Store open(DataSource source, SQLDialect dialect) {
    Flyway.configure()
        .dataSource(source)
        .locations(
            "classpath:db/migration",
            "classpath:db/vendor/" + (dialect == SQLDialect.H2 ? "h2" : "postgresql"))
        .load()
        .migrate();
    var transactions = new ThreadLocalTransactionProvider(new DataSourceConnectionProvider(source));
    return new Store(
        DSL.using(
            new DefaultConfiguration()
                .set(transactions)
                .set(dialect)
                .set(new Settings().withAttachRecords(false).withRenderSchema(false))),
        dialect);
  }

  @Override
  public <T> T inOne(Supplier<T> body) {
    return db.transactionResult(() -> body.get());
  }

  /** For the doors of the features' tables. */
  public DSLContext db() {
    return db;
  }

  public Ids ids() {
    return ids;
  }

  @Override
  public void close() {}
}
