package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import org.branchbook.clients.ClientField;
import org.branchbook.ui.kit.drafts.Drafted;

/**
 * The draft of a card: the fields that differ from what was read, as typed, beside what had been
 * read in them, so that an edit that somebody saved meanwhile is met as if nothing had happened.
 */
final class CardDraft implements Drafted {
  private static final String NOW = "now.";
  private static final String WAS = "was.";
  private static final String VERSION = "version";

  private final FormModel model;
  private final Place place;

  /** Which form it is, and of whom; 0 for a client who is not in the base yet. */
  record Place(String form, long subject) {}

  CardDraft(FormModel model, Place place) {
    this.model = model;
    this.place = place;
  }

  @Override
  public String form() {
    return place.form;
  }

  @Override
  public long subject() {
    return place.subject;
  }

  @Override
  public Map<String, String> content() {
    if (!model.edited()) return Map.of();
    var content = new HashMap<String, String>();
    content.put(VERSION, Integer.toString(model.version()));
    var original = model.original();
    for (var field : singles()) {
      var now = model.value(field).get();
      var was = original.text(field);
      if (now.equals(was)) continue;
      content.put(NOW + field, now);
      content.put(WAS + field, was);
    }
    var sheet = model.sheet();
    for (var kind : RowKind.values()) {
      if (!kind.field.of(model.person) || kind.read(sheet).equals(kind.read(original))) continue;
      write(NOW + kind, model.rows(kind).stream().map(RowModel::values).toList(), content);
      write(WAS + kind, kind.read(original), content);
    }
    return content;
  }

  @Override
  public void restore(Map<String, String> content) {
    if (content.isEmpty()) {
      model.reset();
      return;
    }
    var typed = new EnumMap<ClientField, String>(ClientField.class);
    var lists = new EnumMap<RowKind, List<Map<String, String>>>(RowKind.class);
    var from = model.original();
    for (var field : singles()) {
      var now = content.get(NOW + field);
      if (now == null) continue;
      typed.put(field, now);
      from = from.with(field, content.getOrDefault(WAS + field, ""));
    }
    for (var kind : RowKind.values()) {
      if (!content.containsKey(NOW + kind)) continue;
      lists.put(kind, read(NOW + kind, content));
      from = kind.write(from, read(WAS + kind, content));
    }
    model.restore(from, number(content.getOrDefault(VERSION, "0")), typed, lists);
  }

  @Override
  public Subscription onTyped(Runnable typed) {
    return model.onTyped(typed);
  }

  private List<ClientField> singles() {
    return ClientField.all(model.person).stream()
        .filter(f -> f.type != ClientField.Type.LIST)
        .toList();
  }

  private static void write(
      String name, List<Map<String, String>> rows, Map<String, String> content) {
    content.put(name, Integer.toString(rows.size()));
    for (int i = 0; i < rows.size(); i++)
      for (var cell : rows.get(i).entrySet())
        content.put(name + "." + i + "." + cell.getKey(), cell.getValue());
  }

  private static List<Map<String, String>> read(String name, Map<String, String> content) {
    var rows = new ArrayList<Map<String, String>>();
    for (int i = 0; i < number(content.getOrDefault(name, "0")); i++) {
      var start = name + "." + i + ".";
      var cells = new LinkedHashMap<String, String>();
      content.forEach(
          (key, value) -> {
            if (key.startsWith(start)) cells.put(key.substring(start.length()), value);
          });
      rows.add(cells);
    }
    return rows;
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
