package org.branchbook.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** The contacts in a client's timeline. */
public final class ContactHappenings implements Happenings {
  private final Contacts contacts;

  public ContactHappenings(Contacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker) {
    var page = contacts.ofClient(client, before, size, asker.scope(Privilege.CONTACT_READ));
    return page.rows().stream().map(ContactHappenings::happening).toList();
  }

  private static Happening happening(ContactRow row) {
    var contact = row.contact();
    return new Happening(
        contact.at(),
        contact.id().value(),
        "contact." + contact.channel().name().toLowerCase(Locale.ROOT),
        Text.of(
            "contacts.happening",
            contact.channel(),
            contact.direction(),
            contact.result(),
            contact.minutes()),
        contact.text(),
        row.authorName());
  }
}
