package org.branchbook.ui.contacts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** As texts by name, to be kept until the program starts again. */
  Map<String, String> texts() {
    var texts = new HashMap<String, String>();
    texts.put("clients", Integer.toString(clients.size()));
    for (int i = 0; i < clients.size(); i++) {
      var one = clients.get(i);
      texts.put("client." + i, Long.toString(one.id.value()));
      texts.put("client." + i + ".name", one.name);
      texts.put("client." + i + ".state", one.state.name());
    }
    texts.put("with", with);
    texts.put("channel", channel.name());
    texts.put("direction", direction.name());
    texts.put("purpose", purpose == null ? "" : purpose.name());
    texts.put("result", result.name());
    texts.put("text", text);
    texts.put("minutes", minutes);
    texts.put("promise", promise);
    texts.put("promise by", promiseBy);
    texts.put("next", next);
    texts.put("next on", nextOn);
    return texts;
  }

  /**
   * What {@link #texts} wrote; what another version of the program wrote is read as far as known.
   */
  static Draft of(Map<String, String> texts) {
    return new Draft(
        chosen(texts),
        text("with", texts),
        constant(Channel.class, "channel", texts, BLANK.channel),
        constant(Contact.Direction.class, "direction", texts, BLANK.direction),
        text("purpose", texts).isEmpty()
            ? null
            : constant(Contact.Purpose.class, "purpose", texts, Contact.Purpose.OTHER),
        constant(Contact.Result.class, "result", texts, BLANK.result),
        text("text", texts),
        text("minutes", texts),
        text("promise", texts),
        text("promise by", texts),
        text("next", texts),
        text("next on", texts));
  }

  private static List<Chosen> chosen(Map<String, String> texts) {
    var chosen = new ArrayList<Chosen>();
    for (int i = 0; texts.containsKey("client." + i); i++)
      chosen.add(
          new Chosen(
              new ClientId(Long.parseLong(text("client." + i, texts))),
              text("client." + i + ".name", texts),
              constant(State.class, "client." + i + ".state", texts, State.ACTIVE)));
    return chosen;
  }

  private static String text(String name, Map<String, String> texts) {
    return texts.getOrDefault(name, "");
  }

  private static <E extends Enum<E>> E constant(
      Class<E> all, String name, Map<String, String> texts, E otherwise) {
    return Arrays.stream(all.getEnumConstants())
        .filter(e -> e.name().equals(text(name, texts)))
        .findFirst()
        .orElse(otherwise);
  }
}
