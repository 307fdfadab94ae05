package broken.otherlog.store.clients;

import java.util.logging.Logger;

/** Breaks the law: a second way of logging. */
public final class ClientStore {
  private static final Logger LOG = Logger.getLogger("clients");

  void read() {
    LOG.info("read");
  }
}
