package org.branchbook.app.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.BranchInfo;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.training.PracticeBranch;
import org.branchbook.training.PracticeOpened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the practice branch afresh and says whom to sign in as. Nobody signs in for it: its clients
 * are invented. A store that is named is only ever filled, never emptied.
 */
@Command(name = "demo")
final class Demo extends Task {
  @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "" + PracticeBranch.SEED)
  long seed;

  @Option(names = "--day", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate day;

  @Option(names = "--keep")
  boolean keep;

  @Option(names = "--window")
  boolean window;

  @Override
  protected ExitCode run() {
    boolean own = !root().named();
    if (window && !own) throw new Failed(ExitCode.USAGE, Text.of("commands.demo.own"));
    var url = own ? StoreUrl.file(root().surroundings().practice()) : root().url();
    var today = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    if (own && !keep) remove(url);
    try (var store = made(url);
        var progress = progress()) {
      switch (office(store).practice().run(seed, today, progress)) {
        case PracticeOpened.Made made ->
            tell(Text.of("commands.demo.made", url, made.clients(), made.contacts()));
        case PracticeOpened.Ready ready -> tell(Text.of("commands.demo.ready", url, ready.day()));
        case PracticeOpened.Taken taken -> throw taken(taken.whose());
        case PracticeOpened.Cancelled _ -> {
          return ExitCode.STOPPED;
        }
      }
    }
    out().println(url.address());
    tell(Text.of("commands.demo.password", PracticeBranch.PASSWORD));
    for (var guide : PracticeBranch.guides())
      out().println(guide.login() + "\t" + guide.name() + "\t" + words().say(guide.shows()));
    out().flush();
    if (window) root().surroundings().window().accept(today);
    return ExitCode.DONE;
  }

  /** Yesterday's practice goes; a real branch that somebody put in its place stays. */
  private void remove(StoreUrl url) {
    if (!Files.exists(url.path())) return;
    switch (Store.open(url)) {
      case Opened.Done(var store) -> {
        try (store) {
          office(store)
              .settings()
              .branch()
              .filter(b -> !b.practice())
              .ifPresent(
                  b -> {
                    throw taken(b);
                  });
        }
      }
      case Opened.InUse inUse -> throw new Failed(ExitCode.STORE, inUse.why());
      case Opened.Failed _ -> {
        // an older program's, or broken: practice all the same
      }
    }
    try {
      Files.delete(url.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Failed taken(BranchInfo whose) {
    return new Failed(
        ExitCode.NOT_DONE, Text.of("staff.branch.already", whose.bank(), whose.branch()));
  }

  private static Store made(StoreUrl url) {
    return switch (Store.create(url)) {
      case Opened.Exists _ -> opened(Store.open(url));
      case Opened other -> opened(other);
    };
  }
}
