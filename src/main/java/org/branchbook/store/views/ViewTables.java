package org.branchbook.store.views;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Rows;
import org.branchbook.imports.reading.Tables;
import org.branchbook.imports.reading.Views;
import org.jspecify.annotations.Nullable;

/**
 * Views of databases read as files are, and files as ever. Where a view lies and with which
 * password it is read is known in memory alone, and nothing is written there.
 */
public final class ViewTables implements Tables, Views {
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String H2 = "jdbc:h2:";
  private static final String DATES = "yyyy-MM-dd";
  private static final int SAMPLE = 200;

  private record Place(String url, String view, Properties login) {}

  private final Tables files;
  private final Map<String, Place> places = new ConcurrentHashMap<>();

  /** Views beside files. */
  public ViewTables(Tables files) {
    this.files = files;
  }

  @Override
  public String called(String url, String view, String user, char[] password) {
    var login = new Properties();
    if (!user.isEmpty()) login.setProperty("user", user);
    if (password.length > 0) login.setProperty("password", new String(password));
    // H2 would make a database that isn't there
    if (url.startsWith(H2)) login.setProperty("IFEXISTS", "TRUE");
    var name = MARK + view;
    places.put(name, new Place(url, view, login));
    return name;
  }

  @Override
  public boolean readable(String url) {
    // H2 would run whatever stands behind INIT
    return url.startsWith(POSTGRESQL)
        || url.startsWith(H2) && !url.toLowerCase(Locale.ROOT).contains("init=");
  }

  @Override
  public Look look(String file, Format given) {
    var place = place(file);
    if (place == null) return files.look(file, given);
    try (var rows = rows(place)) {
      var sample = new ArrayList<Row>();
      for (var row = rows.next(); row.isPresent() && sample.size() < SAMPLE; row = rows.next())
        sample.add(row.get());
      return new Look.Seen(dated(given), List.of(), rows.header(), sample);
    } catch (SQLException | Unread e) {
      return new Look.Unreadable(
          Text.of(
              "imports.view.unreadable",
              Text.asWritten(place.view),
              Text.asWritten(String.valueOf(e.getMessage()))));
    }
  }

  @Override
  public Rows open(String file, Format format) {
    var place = place(file);
    if (place == null) return files.open(file, format);
    try {
      return rows(place);
    } catch (SQLException e) {
      throw new Unread(e);
    }
  }

  @Override
  public String beside(String file, String name) {
    return place(file) == null ? files.beside(file, name) : Path.of(name).toString();
  }

  @Override
  public String name(String file) {
    var place = place(file);
    return place == null ? files.name(file) : place.view;
  }

  private @Nullable Place place(String file) {
    return places.get(file);
  }

  private static Format dated(Format given) {
    return given.or(new Format("", "", DATES, ""));
  }

  private static Rows rows(Place place) throws SQLException {
    var connection = DriverManager.getConnection(place.url, place.login);
    try {
      return new ViewRows(connection, place.view);
    } catch (SQLException e) {
      close(connection);
      throw e;
    }
  }

  /** What was only read is rolled back. */
  static void close(Connection connection) {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new Unread(e);
    }
  }
}
