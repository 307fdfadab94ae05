package org.branchbook.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/** Stores in files that a power cut leaves as they were last forced onto the disk. */
public final class PowerCuts {
  private PowerCuts() {}

  /** A new one, whose own writes are forced. */
  public static Store create(Path file) throws SQLException {
    var source = new JdbcDataSource();
    source.setURL(H2File.options("jdbc:h2:powercut:" + file));
    source.setUser(StoreUrl.OWNER);
    var held = source.getConnection();
    new Schema(SQLDialect.H2).migrate(source);
    return new Store(source, SQLDialect.H2, Sync.over(held), () -> {});
  }
}
