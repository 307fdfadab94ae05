package org.branchbook.contacts;

import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;

/** A contact with the names that a list shows. */
public record ContactRow(Contact contact, ClientId client, String clientName, String authorName) {
  /** Its place in a list of contacts, newest first. */
  public Page.Mark mark() {
    return new Page.Mark(contact.at().toString(), contact.id().value());
  }
}
