package org.branchbook.contacts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.staff.AuditLine.Change;
import org.jspecify.annotations.Nullable;

/** The fields of a contact with their values before and after, as the audit keeps them. */
final class ContactChanges {
  private ContactChanges() {}

  static List<Change> ofNew(Contact contact) {
    return changes(Map.of(), texts(contact));
  }

  /** Null after for a contact that is taken back. */
  static List<Change> between(Contact before, @Nullable Contact after) {
    return changes(texts(before), after == null ? Map.of() : texts(after));
  }

  private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
    var fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(f -> new Change(f, before.getOrDefault(f, ""), after.getOrDefault(f, "")))
        .filter(c -> !c.before().equals(c.after()))
        .toList();
  }

  private static Map<String, String> texts(Contact contact) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("channel", contact.channel().name());
    texts.put("direction", contact.direction().name());
    texts.put("purpose", contact.purpose().name());
    texts.put("result", contact.result().name());
    texts.put("with", contact.with());
    texts.put("text", contact.text());
    texts.put("at", contact.at().toString());
    texts.put("minutes", contact.minutes() == 0 ? "" : Integer.toString(contact.minutes()));
    var promise = contact.promise();
    if (promise != null) {
      texts.put("promise", promise.what());
      texts.put("promise by", promise.by().toString());
      texts.put("promise kept", Objects.toString(promise.kept(), ""));
    }
    var next = contact.next();
    if (next != null) {
      texts.put("next step", next.what());
      var at = next.due().at();
      texts.put("next step on", at == null ? next.on().toString() : next.on() + " " + at);
    }
    return texts;
  }
}
