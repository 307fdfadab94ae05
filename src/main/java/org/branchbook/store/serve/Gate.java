package org.branchbook.store.serve;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in from the network. The database's own server listens on this computer alone, under
 * a name that nobody else knows; the gate leads there whoever is not the database's owner, and lets
 * go of workstations that are gone without a word.
 */
final class Gate implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  /** Who has said nothing by then is no client. */
  private static final int GREETING_MILLIS = 10_000;

  private static final int BUFFER = 16 * 1024;

  private final ServerSocket door;
  private final int inner;
  private final String secret;
  private final String owner;
  private final byte @Nullable [] key;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /**
   * Opens it.
   *
   * @param inner the port of the database's own server on this computer
   * @param secret the name that it knows the database by
   * @param owner the database's owner, who comes in by the file alone
   * @param key what proves that an encrypted file's password is known; null for none
   */
  Gate(ServerSocket door, int inner, String secret, String owner, byte @Nullable [] key) {
    this.key = key;
    this.door = door;
    this.inner = inner;
    this.secret = secret;
    this.owner = owner;
    Thread.ofPlatform().name("gate").start(this::listen);
  }

  /** How many connections there are. */
  int connections() {
    return open.size() / 2;
  }

  @Override
  public void close() throws IOException {
    door.close();
    open.forEach(Gate::shut);
  }

  private void listen() {
    while (!door.isClosed())
      try {
        var caller = door.accept();
        Thread.ofVirtual().start(() -> lead(caller));
      } catch (IOException e) {
        if (!door.isClosed()) LOG.warn("a workstation could not come in", e);
      }
  }

  private void lead(Socket caller) {
    try (caller;
        var within = new Socket(InetAddress.getLoopbackAddress(), inner)) {
      open.add(caller);
      open.add(within);
      for (var socket : new Socket[] {caller, within}) {
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
      }
      caller.setSoTimeout(GREETING_MILLIS);
      var in = new DataInputStream(caller.getInputStream());
      var greeting = Greeting.read(in);
      caller.setSoTimeout(0);
      // as for a wrong password: nobody learns whether there is such a user
      // in one piece: a database that refuses before it has read all would break off its own answer
      var whole = new ByteArrayOutputStream();
      greeting.write(new DataOutputStream(whole), greeting.is(owner) ? secret + "?" : secret, key);
      whole.writeTo(within.getOutputStream());
      var back = Thread.ofVirtual().start(() -> pump(within, caller));
      pump(caller, within);
      back.join();
    } catch (IOException e) {
      LOG.debug("a connection ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(caller);
      open.removeIf(Socket::isClosed);
    }
  }

  /** Carries over until one side ends; then the other ends too. */
  private static void pump(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      var buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      LOG.debug("a connection broke", e);
    } finally {
      shut(from);
      shut(to);
    }
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("a connection would not close", e);
    }
  }
}
