package org.branchbook.app;

import java.util.List;
import java.util.function.Function;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.jspecify.annotations.Nullable;

/**
 * An encrypted store before anybody has signed in: a right password opens its file, and then the
 * store itself decides, as ever, whether he may come in.
 */
final class LockedStore implements AutoCloseable {
  private final StoreUrl url;
  private final KeyFile keys;
  private final Function<Store, Rooms> rooms;
  private @Nullable Rooms open;
  private int failed;

  LockedStore(StoreUrl url, KeyFile keys, Function<Store, Rooms> rooms) {
    this.url = url;
    this.keys = keys;
    this.rooms = rooms;
  }

  StoreUrl url() {
    return url;
  }

  /**
   * Tries a login and a password; takes a moment, and longer where the store opens.
   *
   * @param progress hears how far opening has come, a backup before a new version above all
   */
  synchronized SignedIn signIn(String login, char[] password, Progress progress) {
    close();
    return switch (keys.open(login, password)) {
      case KeyFile.Tried.Wrong(var left) -> {
        failed++;
        yield new SignedIn.Wrong(left);
      }
      case KeyFile.Tried.Locked(var until) -> {
        failed++;
        yield new SignedIn.Locked(until);
      }
      case KeyFile.Tried.Right(var key) -> opened(url.with(key), login, password, progress);
    };
  }

  private SignedIn opened(StoreUrl unlocked, String login, char[] password, Progress progress) {
    return switch (Store.open(unlocked, progress)) {
      case Opened.Failed failed -> new SignedIn.NotOpened(failed.why());
      case Opened.Done(var store) -> {
        var inside = rooms.apply(store);
        writeDown(inside);
        var answer = inside.staff.signIn.withPassword(login, password);
        if (answer instanceof SignedIn.Done) open = inside;
        else inside.close();
        yield answer;
      }
    };
  }

  /** The access log gets what failed while it couldn't be written. */
  private void writeDown(Rooms inside) {
    int unwritten = failed;
    failed = 0;
    if (unwritten > 0)
      inside.store.inOne(
          () -> {
            for (int i = 0; i < unwritten; i++)
              inside.staff.trail.write(null, Act.SIGN_IN_FAILED, "employee", 0, List.of());
          });
  }

  /** What has been opened by signing in. */
  synchronized Rooms rooms() {
    if (open == null) throw new IllegalStateException("nobody has signed in");
    return open;
  }

  /** The open store is somebody else's to close from now on. */
  synchronized Stores.Ready handOver() {
    var ready = new Stores.Ready(url, rooms());
    open = null;
    return ready;
  }

  /** Closes what was opened by one who then went away. */
  @Override
  public synchronized void close() {
    if (open != null) open.close();
    open = null;
  }
}
