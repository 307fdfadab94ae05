package org.branchbook.ui.tasks;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Errand;
import org.branchbook.reports.day.Stake;
import org.branchbook.reports.day.Standing;
import org.branchbook.reports.day.Unlogged;
import org.branchbook.reports.day.Why;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The lines of My day: when, with whom and what, why it stands there, and how long it takes. */
final class DayLines {
  private static final double HUNDRED = 100;

  private final DayModel model;
  private final Words words;
  private final TaskWords say;

  DayLines(DayModel model, Words words) {
    this.model = model;
    this.words = words;
    this.say = new TaskWords(words);
  }

  ListLine of(DayLine line) {
    var node =
        switch (line) {
          case DayLine.OfErrand(_, var errand) -> errand(errand);
          case DayLine.OfTask(_, var task) -> task.closing() == null ? late(task) : done(task);
          case DayLine.OfClient(var row) -> client(row);
          case DayLine.OfUnlogged(var seen) -> unlogged(seen);
        };
    node.getStyleClass().add("day-line");
    return node;
  }

  private ListLine errand(Errand errand) {
    var standing = errand.standing();
    var line =
        switch (errand) {
          case Errand.OfTask(var task, _) -> task(task, standing);
          case Errand.OfPromise(var row, var promise, _) ->
              figure(new ListLine(row.clientName()), standing)
                  .narrow(say.brief(standing.due(), model.now()))
                  .about("fth-flag", promise.what());
        };
    line.note(
        Why.of(errand, TaskWords.day(model.now())).stream()
            .map(words::say)
            .collect(Collectors.joining(" · ")));
    // what is to be done has its row to itself
    var badge = badge(errand);
    return badge == null ? line.right(minutes(standing)) : line.right(badge, minutes(standing));
  }

  private ListLine task(TaskRow task, Standing standing) {
    return figure(plain(task), standing)
        .narrow(say.brief(task.due(), model.now()))
        .about(TaskWords.icon(task.kind()), what(task));
  }

  /** What is at stake; how it weighs is said where the pointer rests. */
  private ListLine figure(ListLine line, Standing standing) {
    var stake = standing.stake();
    if (stake.of() == Stake.Of.UNKNOWN) return line;
    var sign =
        switch (stake.of()) {
          case GAP -> "−";
          case ABOVE -> "+";
          case INCOME, UNKNOWN -> "";
        };
    var figure = new Label(sign + units(stake.amount()));
    figure.getStyleClass().add("figure");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    Parts.tip(
        figure,
        words.say(
            "tasks.day.risk",
            units(stake.amount()),
            Math.round(standing.pressing() * HUNDRED),
            units(standing.risk())));
    return line.right(figure);
  }

  private Label minutes(Standing standing) {
    var label = Parts.note(words.say("tasks.day.length.minutes", standing.minutes()));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private String units(long hundredths) {
    return words.number(Math.round(hundredths / HUNDRED));
  }

  private @Nullable Badge badge(Errand errand) {
    var due = errand.standing().due();
    if (due.overdue(model.now()))
      return new Badge(Tone.DANGER, "fth-alert-circle", say.late(due, model.now()));
    int percent = errand.standing().stake().percent();
    if (percent != 0)
      return new Badge(
          percent < 0 ? Tone.DANGER : Tone.SUCCESS,
          words.say("tasks.day.percent", (percent < 0 ? "−" : "+") + Math.abs(percent)));
    return errand instanceof Errand.OfTask(var task, _) && task.stage() != null
        ? new Badge(Tone.ACCENT, "fth-send", words.name("tasks.stage", task.stage()))
        : null;
  }

  /** What one of his people does late. */
  private ListLine late(TaskRow task) {
    return plain(task)
        .narrow(say.brief(task.due(), model.now()))
        .right(new Badge(Tone.DANGER, "fth-alert-circle", say.late(task.due(), model.now())))
        .about(TaskWords.icon(task.kind()), what(task))
        .note(words.say("tasks.who", task.responsibleName()));
  }

  private ListLine done(TaskRow task) {
    var closing = Objects.requireNonNull(task.closing());
    return plain(task)
        .narrow(say.brief(Due.of(closing.at()), model.now()))
        .about(TaskWords.icon(task.kind()), what(task))
        .right(
            closing.done()
                ? new Badge(Tone.SUCCESS, "fth-check", words.say("tasks.closed.done"))
                : new Badge(Tone.NEUTRAL, "fth-x", words.say("tasks.closed.cancelled")));
  }

  private ListLine unlogged(Unlogged seen) {
    var at = Objects.requireNonNull(Due.of(seen.at()).at());
    return new ListLine(seen.name())
        .narrow(at.toString())
        .note(words.say("tasks.day.unlogged", Text.asWritten(at.toString())));
  }

  private ListLine plain(TaskRow task) {
    return new ListLine(
        task.clientName().isEmpty() ? words.say(task.title().text()) : task.clientName());
  }

  /** What is to be done; in the house, where the title stands above, of what kind. */
  private String what(TaskRow task) {
    return task.clientName().isEmpty()
        ? words.name("tasks.kind", task.kind())
        : words.say(task.title().text());
  }

  private ListLine client(WorkFigures.Behind row) {
    var note = new Label(words.say("tasks.day.unowned.note"), Icons.small("fth-user-x"));
    note.getStyleClass().addAll("muted", "secondary");
    note.setMinWidth(Region.USE_PREF_SIZE);
    return new ListLine(row.name()).right(note);
  }
}
