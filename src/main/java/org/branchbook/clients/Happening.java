package org.branchbook.clients;

import java.time.Instant;
import org.branchbook.base.Page;
import org.branchbook.base.Text;

/**
 * Something that happened with a client.
 *
 * @param id the number of the record behind it, unique among events of the same instant
 * @param kind for the icon: contact.call, note, consent, holding, link, change …
 * @param title what happened, in the reader's language
 * @param text what was written about it, as it was written; "" for none
 * @param who the employee's name; "" where a system did it
 */
public record Happening(Instant at, long id, String kind, Text title, String text, String who) {
  /** Its place in the timeline. */
  public Page.Mark mark() {
    return new Page.Mark(at.toString(), id);
  }
}
