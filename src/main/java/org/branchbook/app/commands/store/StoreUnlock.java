package org.branchbook.app.commands.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.staff.signin.RecoverAccess.Recovered;
import org.branchbook.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Opens an encrypted store by its recovery key and gives an administrator a new password: the way
 * in when every password is forgotten. The key is never an argument: everybody on the computer can
 * see those.
 */
@Command(name = "unlock")
final class StoreUnlock extends Task {
  @Option(names = "--recovery-key", required = true)
  boolean recoveryKey;

  @Option(names = "--recovery-key-file", paramLabel = "FILE")
  @Nullable Path recoveryKeyFile;

  @Option(names = "--new-password-file", paramLabel = "FILE")
  @Nullable Path newPasswordFile;

  @Override
  protected ExitCode run() {
    var root = root();
    var url = root.address();
    var login = root.login();
    if (login.isEmpty())
      throw new Failed(ExitCode.USAGE, Text.of("commands.usage.missing", "--login"));
    if (!url.locked()) throw new Failed(ExitCode.NOT_DONE, Text.of("commands.unlock.plain", url));
    var source = new PasswordSource(root);
    var key =
        new KeyFile(url.keys(), InstantSource.system())
            .recover(source.recoveryKey(recoveryKeyFile))
            .orElseThrow(() -> new Failed(ExitCode.SIGN_IN, Text.of("commands.unlock.wrong")));
    try (var store = opened(Store.open(url.with(key)))) {
      var fresh =
          source.askNew(newPasswordFile, "BRANCHBOOK_NEW_PASSWORD", "commands.password.new", login);
      switch (office(store).care().recover().run(login, fresh)) {
        case Recovered.Done _ -> tell(Text.of("commands.unlock.done", login));
        case Recovered.NoAdministrator _ ->
            throw new Failed(ExitCode.NOT_DONE, Text.of("commands.unlock.nobody", login));
        case Recovered.Weak(var why) -> throw new Failed(ExitCode.NOT_DONE, why.text());
      }
    }
    return ExitCode.DONE;
  }
}
