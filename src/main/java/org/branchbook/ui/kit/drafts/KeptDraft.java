package org.branchbook.ui.kit.drafts;

import java.util.Map;
import org.branchbook.staff.drafts.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One draft on its way to the store: whoever writes, writes what is newest then. */
final class KeptDraft {
  private static final Logger LOG = LoggerFactory.getLogger(KeptDraft.class);

  private final Drafts drafts;
  private volatile Draft now;
  private volatile Map<String, String> stored;
  private boolean busy;

  KeptDraft(Drafts drafts, Draft read) {
    this.drafts = drafts;
    this.now = read;
    this.stored = read.content();
  }

  Draft now() {
    return now;
  }

  Drafts drafts() {
    return drafts;
  }

  /** This is to be kept; nothing at all removes the draft. */
  void want(Map<String, String> content) {
    if (content.equals(now.content())) return;
    now = new Draft(now.form(), now.subject(), content, drafts.clock().instant());
    write();
  }

  private void write() {
    if (busy || now.content().equals(stored)) return;
    busy = true;
    drafts
        .background()
        .run(
            () -> {
              writeNow();
              return true;
            },
            _ -> {
              busy = false;
              write();
            },
            why -> {
              LOG.warn("a draft waits for the store: {}", why.getClass().getSimpleName());
              drafts
                  .later()
                  .in(
                      Drafts.AGAIN,
                      () -> {
                        busy = false;
                        write();
                      });
            });
  }

  /** Writes on the calling thread, one at a time. */
  synchronized void writeNow() {
    var newest = now;
    if (newest.content().equals(stored)) return;
    drafts.write(newest);
    stored = newest.content();
  }
}
