package org.branchbook.app.commands.staff;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.CommandSignIn;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes one's own password, a temporary one too. */
@Command(name = "change-password")
final class EmployeeChangePassword extends Task {
  @Option(names = "--new-password-file", paramLabel = "FILE")
  @Nullable Path newPasswordFile;

  @Override
  protected ExitCode run() {
    var root = root();
    try (var store = opened(Store.open(root.url()))) {
      var office = office(store);
      var source = new PasswordSource(root);
      var login = root.login();
      if (login.isEmpty())
        throw new Failed(ExitCode.USAGE, Text.of("commands.usage.missing", "--login"));
      var old = source.ask("commands.password.of", login);
      var asker = new CommandSignIn(root, office).with(login, old).asker();
      var fresh =
          source.askNew(newPasswordFile, "BRANCHBOOK_NEW_PASSWORD", "commands.password.new", login);
      switch (office.changePassword().run(asker, old, fresh)) {
        case Changed.Done _ -> tell(Text.of("staff.password.changed"));
        case Changed.Weak weak -> throw new Failed(ExitCode.NOT_DONE, weak.why().text());
        case Changed.WrongOld wrong ->
            throw new Failed(
                ExitCode.SIGN_IN, Text.of("staff.password.wrongOld", wrong.triesLeft()));
        case Changed.Locked locked ->
            throw new Failed(
                ExitCode.SIGN_IN, Text.of("staff.signin.locked", words().time(locked.until())));
      }
      return ExitCode.DONE;
    }
  }
}
