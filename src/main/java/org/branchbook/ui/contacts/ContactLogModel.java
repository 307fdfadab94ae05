package org.branchbook.ui.contacts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The contact log: all contacts that the asker may see, newest first. */
final class ContactLogModel {
  private static final int PAGE = 50;
  final Paged<ContactRow> list;
  final ObjectProperty<@Nullable ContactRow> selected = new SimpleObjectProperty<>();
  private final ContactWork work;
  private final Asker asker;
  private final ContactSurroundings around;
  private final Background background;

  ContactLogModel(ContactWork work, Asker asker, ContactSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.background = around.background();
    this.list = new Paged<>(background, PAGE, row -> row.contact().id());
  }

  /** Reads the log from its beginning. */
  void read() {
    var scope = asker.scope(Privilege.CONTACT_READ);
    list.show((after, size) -> work.contacts().all(after, size, scope));
  }

  /** Opens the card of the selected contact's client. */
  void open() {
    var row = selected.get();
    if (row != null) around.open().accept(row.client());
  }

  /** Marks the selected contact's promise as kept, with a way back. */
  void keep() {
    var row = selected.get();
    if (row == null) return;
    background.run(
        () -> work.keep().run(asker, row.contact().id(), true),
        outcome -> kept(row, outcome),
        _ -> around.notices().warn(Text.of("contacts.log.failed")));
  }

  private void show(ContactRow row, Contact now) {
    selected.set(new ContactRow(now, row.client(), row.clientName(), row.authorName()));
    list.reload();
    around.logged().run();
  }

  /** After an undo: the contact as it is in the store now. */
  private void reread(ContactRow row) {
    var scope = asker.scope(Privilege.CONTACT_READ);
    background.run(
        () -> work.contacts().find(row.contact().id(), scope),
        found -> found.ifPresent(now -> show(row, now)),
        _ -> around.notices().warn(Text.of("contacts.log.failed")));
  }

  private void kept(ContactRow row, Kept<Contact> outcome) {
    switch (outcome) {
      case Kept.Done<Contact>(var now) -> {
        show(row, now);
        around
            .notices()
            .did(
                Text.of("contacts.log.kept"),
                background,
                () -> work.keep().undo(asker, now),
                () -> reread(row));
      }
      case Kept.Stale<Contact> _ -> {
        around.notices().warn(Text.of("contacts.log.stale"));
        list.reload();
      }
      case Kept.Wrong<Contact>(var why) -> around.notices().warn(why);
      case Kept.Refused<Contact>(var why) -> around.notices().warn(why);
      case Kept.Gone<Contact> _ -> around.notices().warn(Text.of("contacts.log.gone"));
    }
  }
}
