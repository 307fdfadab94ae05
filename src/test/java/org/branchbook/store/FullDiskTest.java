package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TreeSet;
import org.branchbook.base.NotSaved;
import org.branchbook.store.staff.StaffStore;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk is told of, loses nothing that was confirmed, and is got over when there is room. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void whatIsNotSavedIsToldAndTheStoreGoesOnWhenThereIsRoom() throws Exception {
    FullDisk.install();
    var address = H2File.options("jdbc:h2:fulldisk:" + folder.resolve("bank"));
    var config = new HikariConfig();
    config.setJdbcUrl(address);
    config.setUsername(StoreUrl.OWNER);
    config.setPassword("");
    config.setMaximumPoolSize(3);
    config.setConnectionTimeout(4000);
    var pool = new HikariDataSource(config);
    new Schema(SQLDialect.H2).migrate(pool);
    var sync = Sync.over(() -> DriverManager.getConnection(address, StoreUrl.OWNER, ""));
    var told = new TreeSet<Long>();
    try (var store =
        new Store(
            pool,
            SQLDialect.H2,
            sync,
            pool::close,
            () -> pool.getHikariPoolMXBean().softEvictConnections(),
            null)) {
      var audit = new StaffStore(store).audit();
      for (long id = 1; id <= 20; id++) {
        long mine = id;
        store.inOne(() -> audit.write(WritingProcess.line(mine)));
        told.add(mine);
      }
      FullDisk.full(true);
      for (long id = 21; id <= 24; id++) {
        long mine = id;
        var failure =
            assertThrows(
                NotSaved.class, () -> store.inOne(() -> audit.write(WritingProcess.line(mine))));
        assertEquals(NotSaved.Why.NO_SPACE, failure.why());
      }
      FullDisk.full(false);
      for (long id = 31; id <= 40; id++) {
        long mine = id;
        store.inOne(() -> audit.write(WritingProcess.line(mine)));
        told.add(mine);
      }
    }
    assertEquals(told, there(address), "all that was confirmed, and nothing else");
  }

  private static TreeSet<Long> there(String address) throws SQLException {
    var there = new TreeSet<Long>();
    try (var c = DriverManager.getConnection(address, StoreUrl.OWNER, "");
        var rows = c.createStatement().executeQuery("select id from audit_line")) {
      while (rows.next()) there.add(rows.getLong(1));
    }
    return there;
  }
}
