package org.branchbook.store.serve;

import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.db.Tables;

/** A workstation in a process of its own: what its Java trusts is settled once for a process. */
final class TlsWorkstation {
  private TlsWorkstation() {}

  /** Opens the store at an address by a password, writes a row, and says what came of it. */
  public static void main(String... args) {
    var url = StoreUrl.read(args[0]).orElseThrow().as(StoreUrl.WORKSTATION, args[1]);
    switch (Store.open(url)) {
      case Opened.Done(var store) -> {
        try (store) {
          store.inOne(
              () -> store.db().execute("insert into setting (name, content) values ('a', 'b')"));
          System.out.println("written " + store.db().fetchCount(Tables.SETTING));
        }
      }
      case Opened.Failed failed -> System.out.println(failed.getClass().getSimpleName());
    }
  }
}
