package org.branchbook.app.commands.kit;

import java.nio.file.Path;
import org.branchbook.base.Text;
import org.branchbook.staff.confirms.Confirm.Answered;
import org.branchbook.staff.confirms.Confirmation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The second person who confirms what is too large for one alone, at the same keyboard. */
public final class SecondPerson {
  @Option(names = "--confirmed-by", paramLabel = "LOGIN")
  @Nullable String login;

  @Option(names = "--confirmed-by-password-file", paramLabel = "FILE")
  @Nullable Path passwordFile;

  /** Has the request confirmed by the one who was named, or ends the command. */
  public void confirm(Root root, Office office, Confirmation request) {
    if (login == null)
      throw new Failed(
          ExitCode.NOT_DONE,
          Text.of(
              "commands.second.needed",
              root.words().say(request.matter().about()),
              root.words().time(request.until())));
    var password =
        new PasswordSource(root)
            .ofSecond(
                passwordFile, "BRANCHBOOK_CONFIRMED_BY_PASSWORD", "commands.password.of", login);
    var second = new CommandSignIn(root, office).with(login, password);
    if (second.mustChange()) throw no(Text.of("staff.confirm.mustChange"));
    switch (office.confirm().answer(second.asker(), request.id(), true)) {
      case Answered.Done _ -> {}
      case Answered.Own() -> throw no(Text.of("staff.confirm.own"));
      case Answered.Gone() -> throw no(Text.of("staff.confirm.gone"));
      case Answered.Refused _ ->
          throw new Failed(ExitCode.NOT_ALLOWED, Text.of("commands.second.notAllowed", login));
    }
  }

  private static Failed no(Text why) {
    return new Failed(ExitCode.NOT_DONE, why);
  }
}
