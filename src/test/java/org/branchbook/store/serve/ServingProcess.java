package org.branchbook.store.serve;

import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;

/** A program of its own that serves a store until it is killed. */
public final class ServingProcess {
  private ServingProcess() {}

  /** The file's address, the port and the workstations' password. */
  public static void main(String[] args) throws InterruptedException {
    if (!(Store.open(StoreUrl.read(args[0]).orElseThrow()) instanceof Opened.Done(var store))
        || !(StoreServer.begin(store, new Entry(Integer.parseInt(args[1]), args[2], null, ""))
            instanceof Begun.Done)) {
      say("failed");
      return;
    }
    say("serving");
    Thread.currentThread().join();
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
