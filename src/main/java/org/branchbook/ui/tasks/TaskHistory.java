package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Words;

/** What happened to a task, the oldest first. */
final class TaskHistory {
  /** One thing that happened. */
  record Line(String icon, String what, String when) {}

  private final WholeTask whole;
  private final Words words;
  private final TaskWords say;
  private final Instant now;

  TaskHistory(WholeTask whole, Words words, Instant now) {
    this.whole = whole;
    this.words = words;
    this.say = new TaskWords(words);
    this.now = now;
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    var task = whole.task();
    add(
        lines,
        "fth-plus",
        words.say("tasks.history.made", whole.name(task.hands().author())),
        task.made());
    for (var off : task.timing().postponements()) {
      var to = say.whole(off.to(), now);
      var by = whole.name(off.by());
      add(
          lines,
          "fth-clock",
          off.reason().isEmpty()
              ? words.say("tasks.history.postponed", by, to)
              : words.say("tasks.history.postponedWhy", by, to, off.reason()),
          off.at());
    }
    var request = task.hands().request();
    if (request != null && request.answered() != null)
      add(
          lines,
          "fth-send",
          words.name("tasks.stage", request.stage())
              + (request.reason().isEmpty() ? "" : ": " + request.reason()),
          request.answered());
    var closing = task.closing();
    if (closing != null)
      add(
          lines,
          closing.done() ? "fth-check" : "fth-x",
          words.say(
                  closing.done() ? "tasks.history.done" : "tasks.history.cancelled",
                  whole.name(closing.by()))
              + (closing.words().isEmpty() ? "" : ": " + closing.words()),
          closing.at());
    return lines;
  }

  private void add(List<Line> lines, String icon, String what, Instant at) {
    lines.add(new Line(icon, what, say.moment(at, now)));
  }
}
