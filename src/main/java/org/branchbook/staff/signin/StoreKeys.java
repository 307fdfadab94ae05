package org.branchbook.staff.signin;

/**
 * Who can open the file of an encrypted store, which happens before anybody is signed in: each by
 * his password. A new password is given before it holds and the old one taken after, so that a
 * power cut in between locks nobody out.
 */
public interface StoreKeys {
  /** Of a store that isn't encrypted, or whose server opens it: there is nothing to keep. */
  StoreKeys NONE =
      new StoreKeys() {
        @Override
        public Runnable wrapped(String login, char[] password) {
          return () -> {};
        }

        @Override
        public void settle(String login) {}

        @Override
        public void confirm(String login, char[] password) {}

        @Override
        public void rename(String from, String to) {}

        @Override
        public void take(String login) {}
      };

  /** From now on this password opens the file too; it is on the disk when this returns. */
  default void give(String login, char[] password) {
    wrapped(login, password).run();
  }

  /** The same in two steps: this one takes about a fifth of a second, what it returns gives it. */
  Runnable wrapped(String login, char[] password);

  /** Only the password that was given last opens it any more. */
  void settle(String login);

  /**
   * This is his password, as signing in has shown: where none of his opens the file, or several do
   * since a change was cut off, this one does, and this one only.
   */
  void confirm(String login, char[] password);

  /** The same passwords under another login. */
  void rename(String from, String to);

  /** No password of this login opens it any more. */
  void take(String login);
}
