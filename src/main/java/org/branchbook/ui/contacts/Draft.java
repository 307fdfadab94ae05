package org.branchbook.ui.contacts;

import java.util.List;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.State;
import org.branchbook.contacts.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was left unfinished: all that was typed and chosen.
 *
 * @param purpose null while it follows from the result
 */
record Draft(
    List<Chosen> clients,
    String with,
    Channel channel,
    Contact.Direction direction,
    Contact.@Nullable Purpose purpose,
    Contact.Result result,
    String text,
    String minutes,
    String promise,
    String promiseBy,
    String next,
    String nextOn) {
  /** A client whom the contact concerns. */
  record Chosen(ClientId id, String name, State state) {}

  /** Nothing written yet: our call to the client, and we talked. */
  static final Draft BLANK =
      new Draft(
          List.of(),
          "",
          Channel.CALL,
          Contact.Direction.OUT,
          null,
          Contact.Result.TALKED,
          "",
          "",
          "",
          "",
          "",
          "");

  /** Whether somebody wrote something that would be a pity to lose. */
  boolean worthKeeping() {
    return !(text + promise + next + with).isBlank();
  }
}
