package org.branchbook.store;

import org.branchbook.base.Text;

/** What came of opening a store. */
public sealed interface Opened {
  /** It is open. */
  record Done(Store store) implements Opened {}

  /** It is not open; nothing in it was changed. */
  sealed interface Failed extends Opened {
    /** The verdict, to be shown as it is. */
    Text why();
  }

  /** Another program has the file. */
  record InUse(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.InUse", url);
    }
  }

  /** There is no store: no such file, no such database, or nothing in it yet. */
  record Missing(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.Missing", url);
    }
  }

  /** A new store was asked for where there is one already. */
  record Exists(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.Exists", url);
    }
  }

  /** No server answers. */
  record Unreachable(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.Unreachable", url);
    }
  }

  /** The database does not know this user or this password. */
  record WrongPassword(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.WrongPassword", url, url.user());
    }
  }

  /** The file, its folder or the database may not be written. */
  record NotAllowed(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.NotAllowed", url);
    }
  }

  /** A newer program made it; this one would spoil it. */
  record TooNew(StoreUrl url, String theirs, String mine) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.TooNew", url, theirs, mine);
    }
  }

  /** An older program made it, and it was not to be brought up to date now. */
  record TooOld(StoreUrl url, String theirs, String mine) implements Failed {
    @Override
    public Text why() {
      return Text.of(
          url.kind() == StoreUrl.Kind.POSTGRESQL
              ? "store.opened.TooOldServer"
              : "store.opened.TooOld",
          url,
          theirs,
          mine);
    }
  }

  /** An older program made it, and the backup before bringing it up to date failed. */
  record NotBackedUp(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.NotBackedUp", url, url.backups());
    }
  }

  /** Its file is encrypted, and none of those who may open it has said his password. */
  record Encrypted(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.Encrypted", url);
    }
  }

  /** The server would not force onto the disk what is saved: a power cut could lose it. */
  record Unforced(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.Unforced", url);
    }
  }

  /** Its file is encrypted, and the file with the keys to it is gone. */
  record NoKeys(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.NoKeys", url, url.keys());
    }
  }

  /** It is something else: a file of another kind, or another program's database. */
  record NotAStore(StoreUrl url) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.NotAStore", url);
    }
  }

  /** The database says something unforeseen; the log has it in full under this code. */
  record Broken(StoreUrl url, String code) implements Failed {
    @Override
    public Text why() {
      return Text.of("store.opened.Broken", url, code);
    }
  }
}
