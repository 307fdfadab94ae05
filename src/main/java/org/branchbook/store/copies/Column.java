package org.branchbook.store.copies;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column as both databases understand it.
 *
 * @param identity whether the database numbers its rows by itself
 */
record Column(String name, Kind kind, boolean identity) {
  /** What a value is, whatever the database calls its type. */
  enum Kind {
    TEXT,
    WHOLE,
    EXACT,
    FLOATING,
    TRUTH,
    INSTANT,
    DATE,
    TIME,
    DATE_TIME,
    BYTES
  }

  /** What the catalogue's name of a type means; throws for one that nobody here uses. */
  static Kind kind(String type) {
    var t = type.toLowerCase(Locale.ROOT);
    if (t.startsWith("timestamp"))
      return t.contains("with time zone") ? Kind.INSTANT : Kind.DATE_TIME;
    if (t.startsWith("time")) return Kind.TIME;
    return switch (t) {
      case "bigint", "integer", "smallint", "tinyint" -> Kind.WHOLE;
      case "numeric", "decimal", "decfloat" -> Kind.EXACT;
      case "double precision", "real", "float" -> Kind.FLOATING;
      case "boolean" -> Kind.TRUTH;
      case "date" -> Kind.DATE;
      case "character varying", "character", "text", "character large object" -> Kind.TEXT;
      case "bytea", "binary varying", "binary", "binary large object" -> Kind.BYTES;
      default -> throw new IllegalStateException("a column of the type " + type);
    };
  }

  /** The value of the present row, of the same Java type from either database. */
  @Nullable Object read(ResultSet row, int at) throws SQLException {
    return switch (kind) {
      case TEXT -> row.getString(at);
      case WHOLE -> orNull(row.getLong(at), row);
      case EXACT -> row.getBigDecimal(at);
      case FLOATING -> orNull(row.getDouble(at), row);
      case TRUTH -> orNull(row.getBoolean(at), row);
      case INSTANT -> row.getObject(at, OffsetDateTime.class);
      case DATE -> row.getObject(at, LocalDate.class);
      case TIME -> row.getObject(at, LocalTime.class);
      case DATE_TIME -> row.getObject(at, LocalDateTime.class);
      case BYTES -> row.getBytes(at);
    };
  }

  private static @Nullable Object orNull(Object read, ResultSet row) throws SQLException {
    return row.wasNull() ? null : read;
  }

  /** A number that is the same for the same value read from either database. */
  static long hash(@Nullable Object value) {
    return switch (value) {
      case null -> 0x9E3779B97F4A7C15L;
      case String s -> text(s);
      case Long n -> n;
      case BigDecimal n -> n.signum() == 0 ? 1 : text(n.stripTrailingZeros().toString());
      case Double n -> Double.doubleToLongBits(n);
      case Boolean b -> b ? 7 : 5;
      // PostgreSQL keeps microseconds
      case OffsetDateTime at -> Math.floorDiv(at.getNano(), 1000) + 1_000_000L * at.toEpochSecond();
      case byte[] bytes -> bytes(bytes);
      default -> text(value.toString());
    };
  }

  private static long text(String s) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < s.length(); i++) h = (h ^ s.charAt(i)) * 0x100000001b3L;
    return h;
  }

  private static long bytes(byte[] bytes) {
    long h = 0x84222325cbf29ce4L;
    for (var b : bytes) h = (h ^ (b & 0xff)) * 0x100000001b3L;
    return h;
  }
}
