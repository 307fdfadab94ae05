package org.branchbook.staff.signin;

import java.time.Instant;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;

/** What came of an attempt to sign in. */
public sealed interface SignedIn {
  /** Signed in; {@code mustChange}: nothing else before the password has been changed. */
  record Done(Asker asker, boolean mustChange) implements SignedIn {}

  /** Login or password is wrong; so many tries are left before a lock. */
  record Wrong(int triesLeft) implements SignedIn {}

  /** Too many failures: no attempt is taken until then. */
  record Locked(Instant until) implements SignedIn {}

  /** The password is right, but the employee has left. */
  record Gone() implements SignedIn {}

  /** This account of the operating system signs nobody in, or the bank doesn't allow it at all. */
  record NotByAccount() implements SignedIn {}

  /** The password opens the store's file, but the store doesn't open. */
  record NotOpened(Text why) implements SignedIn {}
}
