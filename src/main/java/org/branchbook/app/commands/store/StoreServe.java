package org.branchbook.app.commands.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.duplicates.entry.PrepareLikeness;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.serve.StoreServer;
import org.branchbook.store.serve.StoreServer.Begun;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Serves a store in a file to several workstations, until it is told to stop. Whoever may read the
 * file may serve it: nobody signs in.
 */
@Command(name = "serve")
final class StoreServe extends Task {
  private static final Logger LOG = LoggerFactory.getLogger(StoreServe.class);

  /** Minutes from one look at whether a backup is due to the next. */
  private static final int BETWEEN = 10;

  private static final int AFTER_FAILURE = 60;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "9092")
  int port;

  @Option(names = "--workstation-password-file", paramLabel = "FILE")
  @Nullable Path workstationPassword;

  @Option(names = "--tls", paramLabel = "KEYSTORE")
  @Nullable Path keys;

  @Override
  protected ExitCode run() {
    var url = root().url();
    if (url.kind() != StoreUrl.Kind.FILE)
      throw new Failed(ExitCode.USAGE, Text.of("store.serve.noFile"));
    if (port < 0 || port > 65535)
      throw new Failed(
          ExitCode.USAGE,
          Text.of("commands.usage.wrong", "--port", Text.asWritten("" + port), "1–65535"));
    var store = opened(Store.open(url));
    var stop = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    try (var server = begun(store)) {
      // what the system sends when it stops a service, and Ctrl+C: the process lives until the
      // store is closed in order
      Runtime.getRuntime()
          .addShutdownHook(
              Thread.ofPlatform()
                  .unstarted(
                      () -> {
                        stop.countDown();
                        await(closed);
                      }));
      tell(Text.of("commands.serve.begun", url, server.address(host()), StoreUrl.WORKSTATION));
      var office = office(store);
      var nightly = new Nightly(office.care(), Clock.systemDefaultZone());
      var night = new Night(office.night(), Clock.systemDefaultZone());
      var unseen = unseen(stop);
      int minutes = 0;
      while (!stop.await(minutes, TimeUnit.MINUTES)) {
        prepare(office.duplicates().prepare(), unseen);
        minutes =
            switch (nightly.look()) {
              case BackedUp.Failed(var why) -> {
                tell(why);
                yield AFTER_FAILURE;
              }
              case BackedUp.Done(var file, _) -> {
                tell(Text.of("commands.serve.backup", file));
                yield BETWEEN;
              }
              case BackedUp.NotDue _, BackedUp.Cancelled _, BackedUp.Refused _ -> BETWEEN;
            };
        night
            .look(unseen)
            .ifPresent(
                done ->
                    tell(
                        Text.of(
                            "commands.duplicates.base",
                            done.clients(),
                            done.pairs(),
                            done.fresh())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tell(Text.of("commands.serve.ended", url));
    closed.countDown();
    return ExitCode.DONE;
  }

  private StoreServer begun(Store store) {
    var root = root();
    var password =
        new PasswordSource(root).unasked(workstationPassword, "BRANCHBOOK_SERVE_PASSWORD");
    var entry =
        new StoreServer.Entry(
            port, password, keys, root.variable("BRANCHBOOK_TLS_PASSWORD").orElse(""));
    return switch (StoreServer.begin(store, entry)) {
      case Begun.Done(var server) -> server;
      case Begun.Failed(var why) -> {
        store.close();
        throw new Failed(ExitCode.NOT_DONE, why);
      }
    };
  }

  /** Those who type are never without keys and counts, whatever programs they have. */
  private static void prepare(PrepareLikeness likeness, Progress progress) {
    if (likeness.needed()) likeness.run(progress);
  }

  /** Nobody looks at it; it ends with the service. */
  private static Progress unseen(CountDownLatch stop) {
    return new Progress() {
      @Override
      public void at(double share, Text doing) {}

      @Override
      public boolean cancelled() {
        return stop.getCount() == 0;
      }
    };
  }

  private static void await(CountDownLatch closed) {
    try {
      if (!closed.await(30, TimeUnit.SECONDS)) LOG.warn("the store is not closed after 30 seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
