package org.branchbook.app.commands.kit;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One command: where it writes, how it opens the store and signs in. */
public abstract class Task implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Does the work; ends early by {@link Failed}. */
  protected abstract ExitCode run();

  @Override
  public final Integer call() {
    var code = run();
    out().flush();
    return code.code();
  }

  /** What every command takes, as given this time. */
  protected Root root() {
    return (Root) spec.root().userObject();
  }

  /** The texts in the language asked for. */
  protected Words words() {
    return root().words();
  }

  /** Where the answer goes. */
  public PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Says something to the one at the keyboard, beside the answer. */
  public void tell(Text text) {
    var err = spec.commandLine().getErr();
    err.println(words().say(text));
    err.flush();
  }

  /** Tells how far long work is; closed when the work has ended. */
  protected ConsoleProgress progress() {
    return new ConsoleProgress(spec.commandLine().getErr(), words());
  }

  /** The store that is there, or the end of the command. */
  protected static Store opened(Opened opened) {
    return switch (opened) {
      case Opened.Done done -> done.store();
      case Opened.Failed failed -> throw new Failed(ExitCode.STORE, failed.why());
    };
  }

  /** What commands can do with this store. */
  protected Office office(Store store) {
    return root().surroundings().office().apply(store);
  }

  /** The one who runs the command, signed in as at the window. */
  protected Asker signedIn(Office office) {
    return new CommandSignIn(root(), office).run();
  }

  /** The end of the command for want of a privilege. */
  protected static Failed refused(Privilege missing) {
    return new Failed(ExitCode.NOT_ALLOWED, missing.refused());
  }
}
