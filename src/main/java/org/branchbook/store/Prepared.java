package org.branchbook.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections to an H2 server that keep the statements they have prepared. H2 asks the server twice
 * for every statement, once to prepare it and once to run it: what was prepared before is asked for
 * once. Below the pool, which therefore sees every failure as before.
 */
final class Prepared implements DataSource {
  /** So many a connection keeps, since the server holds them; what wasn't used for longest goes. */
  private static final int KEPT = 60;

  /** What is said for one use would hold for the next ones too. */
  private static final Set<String> FOR_ONCE =
      Set.of(
          "setFetchSize",
          "setFetchDirection",
          "setMaxRows",
          "setLargeMaxRows",
          "setMaxFieldSize",
          "setQueryTimeout",
          "closeOnCompletion");

  private final String address;
  private final String user;
  private final String password;

  Prepared(String address, String user, String password) {
    this.address = address;
    this.user = user;
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return (Connection)
        proxy(Connection.class, new Keeping(DriverManager.getConnection(address, user, password)));
  }

  @Override
  public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
    throw new SQLFeatureNotSupportedException("one user only");
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(Prepared.class.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object call(Object of, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(of, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A connection, used by one thread at a time. */
  private static final class Keeping implements InvocationHandler {
    private final Connection real;
    private final Map<String, PreparedStatement> free = new LinkedHashMap<>(16, 0.75f, true);

    Keeping(Connection real) {
      this.real = real;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] args) throws Throwable {
      if (method.getName().equals("prepareStatement") && args.length == 1) {
        var sql = (String) args[0];
        var kept = free.remove(sql);
        var statement = kept == null ? real.prepareStatement(sql) : kept;
        return proxy(PreparedStatement.class, new Lent(this, sql, statement));
      }
      return call(real, method, args);
    }

    void back(String sql, PreparedStatement statement) throws SQLException {
      statement.clearParameters();
      statement.clearBatch();
      var twin = free.put(sql, statement);
      if (twin != null) twin.close();
      if (free.size() <= KEPT) return;
      var eldest = free.entrySet().iterator();
      var out = eldest.next().getValue();
      eldest.remove();
      out.close();
    }
  }

  /** A statement until it is closed; one that has failed is not kept. */
  private static final class Lent implements InvocationHandler {
    private final Keeping keeping;
    private final String sql;
    private final PreparedStatement real;
    private boolean spent;
    private boolean closed;

    Lent(Keeping keeping, String sql, PreparedStatement real) {
      this.keeping = keeping;
      this.sql = sql;
      this.real = real;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] args) throws Throwable {
      switch (method.getName()) {
        case "close" -> {
          if (closed) return null;
          closed = true;
          if (spent) real.close();
          else keeping.back(sql, real);
          return null;
        }
        case "isClosed" -> {
          return closed || real.isClosed();
        }
        default -> {
          if (closed) throw new SQLException("the statement is closed");
          spent |= FOR_ONCE.contains(method.getName());
          try {
            return call(real, method, args);
          } catch (SQLException e) {
            spent = true;
            throw e;
          }
        }
      }
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // the driver has none of its own
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // the address says how long is waited
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
