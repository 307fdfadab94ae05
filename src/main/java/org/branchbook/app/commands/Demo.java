package org.branchbook.app.commands;

import java.time.LocalDate;
import java.time.ZoneId;
import org.branchbook.base.Text;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.training.PracticeBranch;
import org.branchbook.training.PracticeOpened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the practice branch, or finds the one that is there, and says whom to sign in as. Nobody
 * signs in for it: its clients are invented.
 */
@Command(name = "demo")
final class Demo extends Task {
  @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "" + PracticeBranch.SEED)
  long seed;

  @Override
  ExitCode run() {
    var url = root().store == null ? StoreUrl.file(root().surroundings.practice()) : root().url();
    try (var store = made(url);
        var progress = new ConsoleProgress(spec.commandLine().getErr(), words())) {
      var today = LocalDate.now(ZoneId.systemDefault());
      switch (office(store).practice().run(seed, today, progress)) {
        case PracticeOpened.Made made ->
            tell(Text.of("commands.demo.made", url, made.clients(), made.contacts()));
        case PracticeOpened.Ready ready -> tell(Text.of("commands.demo.ready", url, ready.day()));
        case PracticeOpened.Taken taken ->
            throw new Failed(
                ExitCode.NOT_DONE,
                Text.of("staff.branch.already", taken.whose().bank(), taken.whose().branch()));
        case PracticeOpened.Cancelled _ -> {
          return ExitCode.STOPPED;
        }
      }
    }
    out().println(url.address());
    tell(Text.of("commands.demo.password", PracticeBranch.PASSWORD));
    for (var guide : PracticeBranch.guides())
      out().println(guide.login() + "\t" + guide.name() + "\t" + words().say(guide.shows()));
    return ExitCode.DONE;
  }

  private static Store made(StoreUrl url) {
    return switch (Store.create(url)) {
      case Opened.Exists _ -> opened(Store.open(url));
      case Opened other -> opened(other);
    };
  }
}
