package org.branchbook.base;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in the store was changed and is committed.
 *
 * @param number grows by one from change to change, in the order of the commits
 * @param own whether the program that reads it has made it itself
 * @param kind what kind of thing: client, contact, link, task, holding, note, consent, employee …;
 *     "" for anything, where it is no longer known what
 * @param subject its number; 0 for any number of them, an import say
 * @param client the client concerned; null for none or any number of them
 * @param employee who did it; null where nobody had signed in
 * @param line the line of the audit that tells what was changed; null for none
 */
public record Change(
    long number,
    boolean own,
    String kind,
    long subject,
    @Nullable Long client,
    @Nullable Long employee,
    @Nullable Long line,
    Instant at) {

  /** That anything may have been changed up to a number. */
  public static Change ofAnything(long number) {
    return new Change(number, false, "", 0, null, null, null, Instant.EPOCH);
  }

  /** Whether things of one of these kinds were changed. */
  public boolean of(Set<String> kinds) {
    return kind.isEmpty() || kinds.contains(kind);
  }

  /** Whether something of this client may have been changed. */
  public boolean concerns(long client) {
    return subject == 0 && this.client == null
        || this.client != null && this.client == client
        || kind.equals("client") && subject == client;
  }
}
