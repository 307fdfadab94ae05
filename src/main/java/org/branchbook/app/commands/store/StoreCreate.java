package org.branchbook.app.commands.store;

import java.nio.file.Files;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.team.FoundBranch.Founded;
import org.branchbook.staff.team.FoundBranch.Founding;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes a store with its branch and first administrator. A file is encrypted unless that is not
 * wanted; its recovery key is printed once.
 */
@Command(name = "create")
final class StoreCreate extends Task {
  @Option(names = "--bank", required = true, paramLabel = "NAME")
  String bank;

  @Option(names = "--branch", required = true, paramLabel = "NAME")
  String branch;

  @Option(names = "--country", defaultValue = "UA", paramLabel = "UA|BY")
  String country;

  @Option(names = "--name", required = true, paramLabel = "NAME")
  String name;

  @Option(names = "--no-encryption")
  boolean noEncryption;

  @Option(names = "--administrator-only")
  boolean administratorOnly;

  @Override
  protected ExitCode run() {
    var root = root();
    var login = root.login();
    if (login.isEmpty())
      throw new Failed(ExitCode.USAGE, Text.of("commands.usage.missing", "--login"));
    var password =
        new PasswordSource(root)
            .askNew(root.passwordFile(), "BRANCHBOOK_PASSWORD", "commands.password.new", login);
    var founding =
        new Founding(
            bank, branch, country, false, login, name, words().language(), !administratorOnly);
    var url = root.address();
    boolean encrypted = url.kind() == StoreUrl.Kind.FILE && !noEncryption;
    if (encrypted && (Files.exists(url.path()) || Files.exists(url.keys())))
      throw no(Text.of("store.opened.Exists", url));
    var keys = encrypted ? NewKeys.of(root, url) : null;
    boolean founded = false;
    try (var store = made(keys == null ? url : keys.url())) {
      found(store, founding, password);
      founded = true;
    } finally {
      if (keys != null && !founded) keys.discard();
    }
    tell(Text.of("commands.create.done", url, login));
    if (keys != null) keys.tell(this);
    return ExitCode.DONE;
  }

  private void found(Store store, Founding founding, char[] password) {
    switch (office(store).foundBranch().run(founding, password)) {
      case Founded.Done _ -> {}
      case Founded.Already already ->
          throw no(
              Text.of("staff.branch.already", already.whose().bank(), already.whose().branch()));
      case Founded.Missing missing ->
          throw no(
              missing.field().equals("login")
                  ? Text.of("staff.employee.noLogin")
                  : Text.of("staff.branch.missing." + missing.field()));
      case Founded.Weak weak -> throw no(weak.why().text());
    }
  }

  /** A new one, or one that was made before and got no branch, because the password wouldn't do. */
  private Store made(StoreUrl url) {
    return switch (Store.create(url)) {
      case Opened.Exists _ -> {
        var store = opened(Store.open(url));
        if (office(store).settings().branch().isPresent()) {
          store.close();
          throw new Failed(ExitCode.NOT_DONE, Text.of("store.opened.Exists", url));
        }
        yield store;
      }
      case Opened other -> opened(other);
    };
  }

  private static Failed no(Text why) {
    return new Failed(ExitCode.NOT_DONE, why);
  }
}
