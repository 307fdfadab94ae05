package org.branchbook.ui.tasks;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Errand;
import org.branchbook.reports.day.Stake;
import org.branchbook.reports.day.Standing;
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

  ListLine of(DayModel.Line line) {
    var node =
        switch (line) {
          case DayModel.Line.OfErrand(_, var errand) -> errand(errand);
          case DayModel.Line.OfTask(_, var task) -> late(task);
          case DayModel.Line.OfClient(var row) -> client(row);
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
                  .lead(say.brief(standing.due(), model.now()))
                  .about("fth-flag", promise.what());
        };
    var badge = badge(errand);
    if (badge != null) line.right(badge);
    return line.note(
            Why.of(errand, TaskWords.day(model.now())).stream()
                .map(words::say)
                .collect(Collectors.joining(" · ")))
        .right(minutes(standing));
  }

  private ListLine task(TaskRow task, Standing standing) {
    var title = words.say(task.title().text());
    boolean house = task.clientName().isEmpty();
    return figure(new ListLine(house ? title : task.clientName()), standing)
        .lead(say.brief(task.due(), model.now()))
        .about(TaskWords.icon(task.kind()), house ? words.name("tasks.kind", task.kind()) : title);
  }

  /** What is at stake; how it weighs is said where the pointer rests. */
  private ListLine figure(ListLine line, Standing standing) {
    var stake = standing.stake();
    if (stake.of() == Stake.Of.UNKNOWN) return line;
    var figure = new Label((stake.of() == Stake.Of.GAP ? "−" : "") + units(stake.amount()));
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
    return errand instanceof Errand.OfTask(var task, _) && task.stage() != null
        ? new Badge(Tone.ACCENT, "fth-send", words.name("tasks.stage", task.stage()))
        : null;
  }

  /** What one of his people does late. */
  private ListLine late(TaskRow task) {
    var title = words.say(task.title().text());
    boolean house = task.clientName().isEmpty();
    Due due = task.due();
    return new ListLine(house ? title : task.clientName())
        .lead(say.brief(due, model.now()))
        .about(TaskWords.icon(task.kind()), house ? words.name("tasks.kind", task.kind()) : title)
        .right(new Badge(Tone.DANGER, "fth-alert-circle", say.late(due, model.now())))
        .note(words.say("tasks.who", task.responsibleName()));
  }

  private ListLine client(WorkFigures.Behind row) {
    var note = new Label(words.say("tasks.day.unowned.note"), Icons.small("fth-user-x"));
    note.getStyleClass().addAll("muted", "secondary");
    note.setMinWidth(Region.USE_PREF_SIZE);
    return new ListLine(row.name()).right(note);
  }
}
