package org.branchbook.app.commands.kit;

import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.SignedIn;

/**
 * Signs in whoever runs a command: by the login given and a password, or without a login by his
 * account of the operating system.
 */
public final class CommandSignIn {
  private final Root root;
  private final Office office;

  public CommandSignIn(Root root, Office office) {
    this.root = root;
    this.office = office;
  }

  /** Who it is, or the end of the command. */
  public Asker run() {
    var done = attempt();
    if (done.mustChange())
      throw new Failed(ExitCode.SIGN_IN, Text.of("commands.signin.mustChange"));
    return done.asker();
  }

  /** Signed in by a password, perhaps a temporary one. */
  public SignedIn.Done with(String login, char[] password) {
    return done(office.signIn().withPassword(login, password));
  }

  private SignedIn.Done attempt() {
    var login = root.login();
    if (!login.isEmpty()) {
      return with(login, new PasswordSource(root).ask("commands.password.of", login));
    }
    return switch (office.signIn().withOsAccount(root.surroundings().osAccount())) {
      case SignedIn.NotByAccount _ ->
          throw new Failed(ExitCode.SIGN_IN, Text.of("commands.signin.noLogin"));
      case SignedIn other -> done(other);
    };
  }

  private SignedIn.Done done(SignedIn signedIn) {
    var words = root.words();
    return switch (signedIn) {
      case SignedIn.Done done -> done;
      case SignedIn.Wrong wrong -> throw no(Text.of("staff.signin.wrong", wrong.triesLeft()));
      case SignedIn.Locked locked ->
          throw no(Text.of("staff.signin.locked", words.time(locked.until())));
      case SignedIn.Gone _ -> throw no(Text.of("staff.signin.gone"));
      case SignedIn.NotByAccount _ -> throw no(Text.of("staff.signin.notByAccount"));
      case SignedIn.NotOpened(var why) -> throw no(why);
    };
  }

  private static Failed no(Text why) {
    return new Failed(ExitCode.SIGN_IN, why);
  }
}
