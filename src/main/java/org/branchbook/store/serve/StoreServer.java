package org.branchbook.store.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.branchbook.base.Text;
import org.branchbook.store.SteadyFiles;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.security.SHA256;
import org.h2.tools.Server;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a store in a file to several workstations: it alone holds the file, and forces onto the
 * disk what they commit before they hear that it is saved.
 */
public final class StoreServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreServer.class);

  /** The name of the store in the workstations' address. */
  public static final String NAME = "branchbook";

  private static final String OWNER = "SA";
  private static final int LINE_OF_WAITING = 100;

  /**
   * How the workstations come in.
   *
   * @param port 0 for any that is free
   * @param password of the workstations' user of the database; null to leave it as it was set
   *     before
   * @param keys a key store (PKCS #12) with the server's certificate, by which all that is said is
   *     encrypted; null for none
   * @param keysPassword opens the key store; "" where there is none
   */
  public record Entry(
      int port, @Nullable String password, @Nullable Path keys, String keysPassword) {
    /** A password never reaches a log. */
    @Override
    public String toString() {
      return "Entry[" + port + (keys == null ? "" : ", encrypted") + "]";
    }
  }

  /** What came of beginning. */
  public sealed interface Begun {
    /** It is served until it is closed. */
    record Done(StoreServer server) implements Begun {}

    /** It isn't served, for this reason; the store is still the caller's. */
    record Failed(Text why) implements Begun {}
  }

  private final Store store;
  private final Server inner;
  private final Gate gate;
  private final Watch watch;
  private final int port;
  private final boolean encrypted;

  private StoreServer(Store store, Server inner, Gate gate, int port, boolean encrypted) {
    this.store = store;
    this.inner = inner;
    this.gate = gate;
    this.watch = new Watch(store);
    this.port = port;
    this.encrypted = encrypted;
  }

  /** Begins to serve an open store in a file; it is closed with the server. */
  public static Begun begin(Store store, Entry entry) {
    if (store.url().filter(u -> u.kind() == StoreUrl.Kind.FILE).isEmpty())
      return new Begun.Failed(Text.of("store.serve.noFile"));
    return begin(store, entry, SteadyFiles.SCHEME + ":");
  }

  /** The same over a file system of H2's, by its prefix. */
  static Begun begin(Store store, Entry entry, String fileSystem) {
    if (!prepare(store, entry.password)) return new Begun.Failed(Text.of("store.serve.noPassword"));
    Server inner = null;
    ServerSocket door = null;
    try {
      var secret = secret();
      door = door(entry);
      // without being told to let others in it takes callers of this computer alone
      inner =
          Server.createTcpServer(
                  "-tcpPort", "0", "-tcpDaemon", "-key", secret, path(store, fileSystem))
              .start();
      var gate = new Gate(door, inner.getPort(), secret, OWNER, key(store));
      return new Begun.Done(
          new StoreServer(store, inner, gate, door.getLocalPort(), entry.keys != null));
    } catch (BindException e) {
      return failed(Text.of("store.serve.portTaken", String.valueOf(entry.port)), door, inner, e);
    } catch (GeneralSecurityException e) {
      return failed(Text.of("store.serve.noKeys", String.valueOf(entry.keys)), door, inner, e);
    } catch (IOException | SQLException e) {
      var text =
          entry.keys != null && !Files.isReadable(entry.keys)
              ? Text.of("store.serve.noKeys", entry.keys.toString())
              : Text.of("store.serve.failed");
      return failed(text, door, inner, e);
    }
  }

  /**
   * Forces onto the disk what is committed. The database runs this within the server, for every
   * workstation: H2's own statement for it is the owner's alone.
   */
  public static int force(Connection of) throws SQLException {
    var session = (SessionLocal) of.unwrap(JdbcConnection.class).getSession();
    session.getDatabase().sync();
    return 1;
  }

  /** The port at which it listens. */
  public int port() {
    return port;
  }

  /** What the workstations are told as the store's address, for this computer's name. */
  public String address(String host) {
    return "jdbc:h2:" + (encrypted ? "ssl" : "tcp") + "://" + host + ":" + port + "/" + NAME;
  }

  /** Lets nobody in any more, breaks off who is in, and closes the store. */
  @Override
  public void close() {
    try {
      gate.close();
    } catch (IOException e) {
      LOG.warn("the gate would not close", e);
    }
    watch.close();
    inner.stop();
    store.close();
  }

  /**
   * The workstations' user, who may read and write rows and nothing else; false where he has no
   * password yet.
   */
  private static boolean prepare(Store store, @Nullable String password) {
    var db = store.db();
    var user = StoreUrl.WORKSTATION;
    boolean there =
        db.fetchExists(
            DSL.selectOne()
                .from("information_schema.users")
                .where(DSL.field("user_name", String.class).eq(user)));
    if (!there && (password == null || password.isEmpty())) return false;
    var name = "\"" + user + "\"";
    if (!there) db.execute("create user " + name + " password ?", password);
    else if (password != null && !password.isEmpty())
      db.execute("alter user " + name + " set password ?", password);
    db.execute("grant select, insert, update, delete on schema public to " + name);
    db.execute(
        "create alias if not exists force_to_disk for '" + StoreServer.class.getName() + ".force'");
    return true;
  }

  private static ServerSocket door(Entry entry) throws IOException, GeneralSecurityException {
    if (entry.keys == null) return new ServerSocket(entry.port, LINE_OF_WAITING);
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(entry.keys)) {
      keys.load(in, entry.keysPassword.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, entry.keysPassword.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context.getServerSocketFactory().createServerSocket(entry.port, LINE_OF_WAITING);
  }

  private static String path(Store store, String fileSystem) throws SQLException {
    var path = String.valueOf(store.db().fetchValue("call database_path()"));
    return path.startsWith(fileSystem) ? path : fileSystem + path;
  }

  private static byte @Nullable [] key(Store store) {
    var key = store.url().map(StoreUrl::key).orElse("");
    return key.isEmpty() ? null : SHA256.getKeyPasswordHash("file", key.toCharArray());
  }

  private static String secret() {
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static Begun failed(
      Text why, @Nullable ServerSocket door, @Nullable Server inner, Exception cause) {
    LOG.warn("the store cannot be served", cause);
    if (inner != null) inner.stop();
    try {
      if (door != null) door.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return new Begun.Failed(why);
  }
}
