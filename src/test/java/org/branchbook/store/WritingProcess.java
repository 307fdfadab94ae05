package org.branchbook.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.store.staff.StaffStore;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/**
 * A program of its own that writes units of work without end, saying the number of each when it is
 * told that it is kept; it waits to be killed.
 */
final class WritingProcess {
  private WritingProcess() {}

  /** The file, and whether to open it as the program does or with the database's defaults. */
  public static void main(String[] args) {
    var url = StoreUrl.file(Path.of(args[0]));
    switch (args[1].equals("ours") ? Store.open(url) : defaults(url)) {
      case Opened.Done(var store) -> write(store);
      case Opened.Failed failed -> say("failed " + failed.getClass().getSimpleName());
    }
  }

  private static Opened defaults(StoreUrl url) {
    var source = new JdbcDataSource();
    source.setURL(url.address() + ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    source.setUser(url.user());
    return new Opened.Done(new Store(source, SQLDialect.H2, Sync.NONE, () -> {}));
  }

  private static void write(Store store) {
    var audit = new StaffStore(store).audit();
    while (true) {
      long id = store.ids().next();
      store.inOne(() -> audit.write(line(id)));
      say(String.valueOf(id));
    }
  }

  static AuditLine line(long id) {
    var change = new Change("name", "before", "after");
    return new AuditLine(
        id, Instant.EPOCH, null, Act.CHANGED, "setting", id, null, "", List.of(change));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
