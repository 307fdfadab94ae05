package org.branchbook.store.views;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Rows;

/** A view's rows as they come; nothing else can be done over its connection. */
final class ViewRows implements Rows {
  private static final int PAGE = 5000;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Connection connection;
  private final ResultSet rows;
  private final List<String> header = new ArrayList<>();
  private final List<Boolean> inexact = new ArrayList<>();
  // numbered as a file's rows are, whose header is the first
  private long number = 1;
  private boolean ended;

  ViewRows(Connection connection, String view) throws SQLException {
    this.connection = connection;
    connection.setReadOnly(true);
    // without a transaction PostgreSQL sends all rows at once
    connection.setAutoCommit(false);
    var statement = connection.createStatement();
    statement.setFetchSize(PAGE);
    rows = statement.executeQuery("select * from " + quoted(statement, view));
    var columns = rows.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      header.add(columns.getColumnLabel(i));
      inexact.add(
          switch (columns.getColumnType(i)) {
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> true;
            default -> false;
          });
    }
  }

  /**
   * A name in parts, none of which can be anything but a name. A plain one is left to the database,
   * which knows its own case of letters.
   */
  private static String quoted(Statement statement, String view) throws SQLException {
    var parts = new ArrayList<String>();
    for (var part : view.split("\\.", -1))
      parts.add(PLAIN.matcher(part).matches() ? part : statement.enquoteIdentifier(part, true));
    return String.join(".", parts);
  }

  @Override
  public List<String> header() {
    return List.copyOf(header);
  }

  @Override
  public Optional<Row> next() {
    try {
      while (!ended && rows.next()) {
        number++;
        var cells = new ArrayList<String>();
        for (int i = 1; i <= header.size(); i++) cells.add(cell(i));
        if (cells.stream().anyMatch(c -> !c.isBlank())) return Optional.of(Row.of(number, cells));
      }
      ended = true;
      return Optional.empty();
    } catch (SQLException e) {
      throw new Unread(e);
    }
  }

  private String cell(int column) throws SQLException {
    if (inexact.get(column - 1)) {
      var value = rows.getBigDecimal(column);
      return value == null ? "" : value.toPlainString();
    }
    var value = rows.getString(column);
    return value == null ? "" : value;
  }

  /** Nobody knows beforehand how many rows a view has. */
  @Override
  public double share() {
    return ended ? 1 : 0;
  }

  @Override
  public void close() {
    ViewTables.close(connection);
  }
}
