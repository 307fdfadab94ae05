package org.branchbook.tasks.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.Title;

/** The fields of a task with their values before and after, as the audit keeps them. */
public final class TaskChanges {
  private TaskChanges() {}

  /** Every field of a new task that holds something. */
  public static List<Change> ofNew(Task task) {
    return changes(Map.of(), texts(task));
  }

  /** What differs. */
  public static List<Change> between(Task before, Task after) {
    return changes(texts(before), texts(after));
  }

  private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
    var fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(f -> new Change(f, before.getOrDefault(f, ""), after.getOrDefault(f, "")))
        .filter(c -> !c.before().equals(c.after()))
        .toList();
  }

  private static Map<String, String> texts(Task task) {
    var texts = new LinkedHashMap<String, String>();
    var subject = task.subject();
    texts.put("kind", subject.kind().name());
    texts.put("title", title(subject.title()));
    texts.put("note", subject.note());
    texts.put("priority", subject.priority().name());
    texts.put("clients", join(subject.clients().stream().map(ClientId::value).toList()));
    var hands = task.hands();
    texts.put(
        "responsible",
        hands.responsible() == null ? "" : Long.toString(hands.responsible().value()));
    texts.put("department", Long.toString(hands.department().value()));
    if (hands.request() != null) {
      texts.put("request", hands.request().stage().name());
      texts.put("returned because", hands.request().reason());
    }
    texts.put("due", due(task.due()));
    texts.put("reminder", Objects.toString(task.timing().remind(), ""));
    var off = task.timing().postponements();
    if (!off.isEmpty()) texts.put("put off because", off.getLast().reason());
    if (task.timing().series() != null)
      texts.put("returns", task.timing().series().rule().unit().name());
    texts.put("checklist", task.checklist().stream().map(TaskChanges::item).collect(lines()));
    var closing = task.closing();
    if (closing != null) {
      texts.put(closing.done() ? "done" : "cancelled", closing.at().toString());
      texts.put("contact", Objects.toString(closing.contact(), ""));
      texts.put("words", closing.words());
    }
    return texts;
  }

  private static String title(Title title) {
    return switch (title) {
      case Title.Written(var words) -> words;
      case Title.Told(Text(var key, var args)) ->
          key + (args.isEmpty() ? "" : " " + String.join(", ", args));
    };
  }

  private static String due(Due due) {
    return due.at() == null ? due.on().toString() : due.on() + " " + due.at();
  }

  private static String item(Item item) {
    return (item.ticked() ? "[x] " : "[ ] ") + item.words();
  }

  private static String join(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }
}
