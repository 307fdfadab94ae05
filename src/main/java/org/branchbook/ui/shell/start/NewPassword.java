package org.branchbook.ui.shell.start;

import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.ChangePassword.Changed;

/** Changes somebody's own password. */
public interface NewPassword {
  /** Tries it; called away from the screen's thread. */
  Changed run(Asker who, char[] old, char[] fresh);
}
