package org.branchbook.contacts;

import java.util.Optional;
import org.branchbook.base.Text;

/** How much a contact's texts may hold, so that the store never has to cut one. */
final class ContactLengths {
  private ContactLengths() {}

  static Optional<Text> wrong(Contact contact) {
    var promise = contact.promise();
    var next = contact.next();
    return tooLong("with", contact.with(), 200)
        .or(() -> tooLong("text", contact.text(), 4000))
        .or(() -> promise == null ? Optional.empty() : tooLong("promise", promise.what(), 400))
        .or(() -> next == null ? Optional.empty() : tooLong("next", next.what(), 400));
  }

  private static Optional<Text> tooLong(String part, String text, int longest) {
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(Text.of("contacts.wrong.long." + part, longest));
  }
}
