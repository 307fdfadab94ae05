package org.branchbook.store;

import static org.branchbook.store.db.Tables.RENAMED_STREET;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.duplicates.standard.addresses.RenamedStreets.Renaming;
import org.jooq.DSLContext;

/**
 * The bank's renamed streets as they are now: the table is read again only where it has changed,
 * which one number tells.
 */
public final class RenamedNow implements Supplier<RenamedStreets> {
  /** Which row holds the number. */
  public static final int STATE = 1;

  private static final String NUMBER = "select number from renamed_street_state where id = ?";

  private record Read(long number, RenamedStreets streets) {}

  private final DSLContext db;
  private final AtomicReference<Read> read =
      new AtomicReference<>(new Read(0, RenamedStreets.NONE));

  public RenamedNow(DSLContext db) {
    this.db = db;
  }

  @Override
  public RenamedStreets get() {
    long number = db.connectionResult(RenamedNow::number);
    var last = read.get();
    if (last.number == number) return last.streets;
    var r = RENAMED_STREET;
    var streets =
        new RenamedStreets(
            db.select(r.SETTLEMENT, r.OLD_NAME, r.NEW_NAME)
                .from(r)
                .orderBy(r.ID)
                .fetch(one -> new Renaming(one.value1(), one.value2(), one.value3())));
    read.set(new Read(number, streets));
    return streets;
  }

  /** Without jOOQ, being asked for with each card that is saved. */
  private static long number(Connection c) throws SQLException {
    try (var query = c.prepareStatement(NUMBER)) {
      query.setInt(1, STATE);
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }
}
