package org.branchbook.store.tasks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskFilter;

/** A filter as text: a line for each condition, {@code name=content}. */
final class FilterText {
  /** The beginning of the line of the client. */
  static final String CLIENT = "client=";

  private FilterText() {}

  static String of(TaskFilter f) {
    var lines = new LinkedHashMap<String, String>();
    lines.put("whose", f.whose().name());
    lines.put("stretch", f.stretch().name());
    lines.put("kinds", join(f.kinds()));
    lines.put("priorities", join(f.priorities()));
    var client = f.client();
    lines.put("client", client == null ? "" : Long.toString(client.value()));
    var employee = f.employee();
    lines.put("employee", employee == null ? "" : Long.toString(employee.value()));
    var team = f.team();
    lines.put("team", team == null ? "" : Long.toString(team));
    lines.put("text", f.text().replace('\n', ' '));
    return lines.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("\n"));
  }

  static TaskFilter read(String text) {
    Map<String, String> lines =
        text.lines()
            .collect(
                Collectors.toMap(
                    l -> l.substring(0, l.indexOf('=')), l -> l.substring(l.indexOf('=') + 1)));
    var client = lines.get("client");
    var employee = lines.get("employee");
    // a filter kept before there were teams names none
    var team = lines.getOrDefault("team", "");
    return new TaskFilter(
        TaskFilter.Whose.valueOf(lines.get("whose")),
        TaskFilter.Stretch.valueOf(lines.get("stretch")),
        split(Kind.class, lines.get("kinds")),
        split(Priority.class, lines.get("priorities")),
        client.isEmpty() ? null : new ClientId(Long.parseLong(client)),
        employee.isEmpty() ? null : new EmployeeId(Long.parseLong(employee)),
        team.isEmpty() ? null : Long.valueOf(team),
        lines.get("text"));
  }

  private static String join(Set<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static <E extends Enum<E>> Set<E> split(Class<E> type, String names) {
    var all = EnumSet.noneOf(type);
    if (!names.isEmpty())
      Arrays.stream(names.split(",")).forEach(n -> all.add(Enum.valueOf(type, n)));
    return all;
  }
}
