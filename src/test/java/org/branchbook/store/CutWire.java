package org.branchbook.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A network between a program and its server that can be cut at a chosen message. */
public final class CutWire implements AutoCloseable {
  /** Where the message is when the wire is cut. */
  public enum Moment {
    /** The server never gets it. */
    BEFORE,
    /** The server gets it, and its answer never comes back. */
    AFTER
  }

  private record Cut(Moment moment, AtomicInteger messages) {}

  private final ServerSocket door;
  private final String host;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Cut cut;

  public CutWire(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.door = new ServerSocket(0);
    Thread.ofVirtual().start(this::listen);
  }

  /** Where programs come in. */
  public int port() {
    return door.getLocalPort();
  }

  /** Cuts every connection at the program's message after so many more; later ones hold again. */
  public void cut(Moment moment, int messages) {
    cut = new Cut(moment, new AtomicInteger(messages));
  }

  /** Whether it was cut since that was asked for. */
  public boolean wasCut() {
    return cut == null;
  }

  /** Cuts no more. */
  public void mend() {
    cut = null;
  }

  private void listen() {
    while (!door.isClosed())
      try {
        var program = door.accept();
        var server = new Socket(host, port);
        program.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(program);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(program, server, true));
        Thread.ofVirtual().start(() -> carry(server, program, false));
      } catch (IOException e) {
        if (door.isClosed()) return;
      }
  }

  private void carry(Socket from, Socket to, boolean asks) {
    var buffer = new byte[64 * 1024];
    try (from;
        to) {
      var in = from.getInputStream();
      var out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        var now = cut;
        boolean here = asks && now != null && now.messages.getAndDecrement() == 0;
        if (here) {
          cut = null;
          var all = Set.copyOf(open);
          open.removeAll(all);
          // the program's last: it learns of the cut when none of the others holds any more
          for (var socket : all) if (socket != from && socket != to) socket.close();
          // deaf from now on: what the server answers goes nowhere
          from.close();
          if (now.moment == Moment.AFTER) {
            out.write(buffer, 0, n);
            out.flush();
            Thread.sleep(100);
          }
          to.close();
          return;
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException | InterruptedException e) {
      // that is what it is for
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var socket : open) socket.close();
  }
}
