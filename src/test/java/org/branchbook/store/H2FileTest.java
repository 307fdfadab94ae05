package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.cache.CacheLongKeyLIRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest {
  @TempDir private Path folder;

  @Test
  void h2KeepsMoreAtHand() throws Exception {
    var address = H2File.options("jdbc:h2:file:" + folder.resolve("kept"));
    try (var connection = DriverManager.getConnection(address, "sa", "")) {
      var pages = pages(connection);
      int changed = pages.getAutoCommitMemory();
      assertTrue(contents(pages) < 2 << 20, "H2's own table of contents");
      H2File.keepMore(connection);
      assertEquals(32 << 20, contents(pages));
      long half = Runtime.getRuntime().maxMemory() / 2;
      assertEquals(Math.max(changed, Math.min(1 << 30, half)), pages.getAutoCommitMemory());
    }
  }

  private static MVStore pages(Connection connection) throws SQLException {
    var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    return session.getDatabase().getStore().getMvStore();
  }

  private static long contents(MVStore pages) throws ReflectiveOperationException {
    var field = FileStore.class.getDeclaredField("chunksToC");
    field.setAccessible(true);
    return ((CacheLongKeyLIRS<?>) field.get(pages.getFileStore())).getMaxMemory();
  }
}
