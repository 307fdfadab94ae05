package org.branchbook.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lends connections to jOOQ, which holds on to one for ever where it breaks so badly that it cannot
 * be rolled back either: every later work of that thread would get the broken one. What only ends a
 * transaction therefore never fails: a broken connection's is rolled back by the database.
 */
final class Lending implements ConnectionProvider {
  private static final Logger LOG = LoggerFactory.getLogger(Lending.class);

  private final DataSource source;

  Lending(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection acquire() {
    try {
      var real = source.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Lending.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, args) -> call(real, method, args));
    } catch (SQLException e) {
      throw new DataAccessException("no connection", e);
    }
  }

  private static Object call(Connection real, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(real, args);
    } catch (InvocationTargetException e) {
      if (!ends(method, args)) throw e.getCause();
      LOG.info("{} of a broken connection: {}", method.getName(), e.getCause().toString());
      return null;
    }
  }

  private static boolean ends(Method method, Object[] args) {
    return switch (method.getName()) {
      case "rollback", "close" -> true;
      case "setAutoCommit" -> Boolean.TRUE.equals(args[0]);
      default -> false;
    };
  }

  @Override
  public void release(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DataAccessException("cannot let go of a connection", e);
    }
  }
}
