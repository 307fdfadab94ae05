package org.branchbook.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a store is and who connects to it.
 *
 * @param kind a file on this computer, an H2 server or PostgreSQL
 * @param address the JDBC address without user, password or options of the program's own
 * @param user the database's user, not the employee
 * @param password "" for none
 * @param key the password that an encrypted file is opened with, "" for none
 */
public record StoreUrl(Kind kind, String address, String user, String password, String key) {
  /** What holds the data. */
  public enum Kind {
    FILE,
    H2_SERVER,
    POSTGRESQL
  }

  /** The user of a new file. */
  static final String OWNER = "sa";

  /** The user of a served file on the workstations: he may read and write rows, nothing else. */
  public static final String WORKSTATION = "branch";

  private static final String FILE = "jdbc:h2:file:";
  private static final String SUFFIX = ".mv.db";
  private static final Pattern SERVER = Pattern.compile("jdbc:h2:(tcp|ssl)://[^;/\\s]+/[^;\\s]+");
  private static final Pattern POSTGRESQL =
      Pattern.compile("jdbc:postgresql:(//[^/?\\s]+/)?[^/?\\s]+(\\?\\S*)?");

  /** Options of an address that change how it is reached, never what the program does. */
  private static final Set<String> ALLOWED =
      Set.of("sslmode", "sslrootcert", "sslcert", "sslkey", "gssEncMode", "targetServerType");

  /** A store that isn't encrypted, or whose key isn't known. */
  public StoreUrl(Kind kind, String address, String user, String password) {
    this(kind, address, user, password, "");
  }

  /** The store in a file, named with or without its ending {@code .mv.db}. */
  public static StoreUrl file(Path file) {
    var path = file.toAbsolutePath().normalize().toString();
    if (path.endsWith(SUFFIX)) path = path.substring(0, path.length() - SUFFIX.length());
    return new StoreUrl(Kind.FILE, FILE + path, OWNER, "");
  }

  /**
   * Reads an address as a person types it: {@code jdbc:h2:file:PATH}, {@code jdbc:h2:tcp://HOST/…}
   * or {@code jdbc:postgresql://HOST/DATABASE}; user and password may follow PostgreSQL's as
   * parameters. Empty where it is none of these, or carries an option that could weaken the store.
   */
  public static Optional<StoreUrl> read(String typed) {
    var text = typed.strip();
    if (text.startsWith(FILE)) return readFile(text.substring(FILE.length()));
    if (SERVER.matcher(text).matches())
      return Optional.of(new StoreUrl(Kind.H2_SERVER, text, WORKSTATION, ""));
    if (POSTGRESQL.matcher(text).matches()) return readPostgresql(text);
    return Optional.empty();
  }

  /** The same store as another user of the database. */
  public StoreUrl as(String user, String password) {
    return new StoreUrl(kind, address, user, password, key);
  }

  /** The same file, opened with its key. */
  public StoreUrl with(String key) {
    return new StoreUrl(kind, address, user, password, key);
  }

  /** Whether it is an encrypted file whose key isn't known yet. */
  public boolean locked() {
    return kind == Kind.FILE && key.isEmpty() && Files.exists(keys());
  }

  /** The file that holds the data; throws {@link IllegalStateException} for a server's. */
  public Path path() {
    if (kind != Kind.FILE) throw new IllegalStateException(address);
    return Path.of(address.substring(FILE.length()) + SUFFIX);
  }

  /** Where the file password lies, wrapped for each who may open an encrypted file. */
  public Path keys() {
    return path().resolveSibling(name() + ".keys");
  }

  /** The folder of the backups that the program makes of a file. */
  public Path backups() {
    return path().resolveSibling("backups");
  }

  /** What the store is called: its file's name without the ending, or the database's. */
  public String name() {
    if (kind != Kind.FILE) return address.replaceFirst("\\?.*", "").replaceFirst(".*[/:]", "");
    var file = path().getFileName().toString();
    return file.substring(0, file.length() - SUFFIX.length());
  }

  /** A file in another place, with the same user and key where this is a file too. */
  public StoreUrl at(Path file) {
    return kind == Kind.FILE ? file(file).as(user, password).with(key) : file(file);
  }

  private static Optional<StoreUrl> readFile(String path) {
    // H2 ends a path at a semicolon and takes the rest as its options
    if (path.isBlank() || path.indexOf(';') >= 0 || path.indexOf('\0') >= 0)
      return Optional.empty();
    var home = System.getProperty("user.home");
    return Optional.of(file(Path.of(path.startsWith("~/") ? home + path.substring(1) : path)));
  }

  private static Optional<StoreUrl> readPostgresql(String text) {
    int options = text.indexOf('?');
    if (options < 0) return Optional.of(new StoreUrl(Kind.POSTGRESQL, text, "", ""));
    var user = "";
    var password = "";
    var kept = new ArrayList<String>();
    for (var option : text.substring(options + 1).split("&")) {
      var name = option.substring(0, Math.max(0, option.indexOf('=')));
      var content = option.substring(name.length()).replaceFirst("=", "");
      if (name.equals("user")) user = content;
      else if (name.equals("password")) password = content;
      else if (ALLOWED.contains(name)) kept.add(option);
      else return Optional.empty();
    }
    var address = text.substring(0, options) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    return Optional.of(new StoreUrl(Kind.POSTGRESQL, address, user, password));
  }

  /** The address alone: a password never reaches a log. */
  @Override
  public String toString() {
    return address;
  }
}
