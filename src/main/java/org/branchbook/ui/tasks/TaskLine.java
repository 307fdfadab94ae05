package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.OneLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A task in one line of 32 px: when, whom it concerns, what, how late, who does it. It lays out its
 * columns itself: a tall inbox shows a hundred of them, of which boxes within boxes ask each size
 * many times.
 */
final class TaskLine extends Region {
  private static final double GAP = 8;
  private static final double ICON = 16;

  /** As wide as “tomorrow 10:00” in any language. */
  private static final double WHEN = 92;

  private static final double CLIENT = 190;
  private static final double WHO = 96;

  private final Words words;
  private final TaskWords say;
  private final TaskRow row;
  private final Instant now;
  private final OneLine when;
  private final FontIcon kind;
  private final @Nullable OneLine client;
  private final @Nullable FontIcon high;
  private final OneLine title;
  private final @Nullable Badge badge;
  private final @Nullable OneLine who;

  /** A line; {@code who} adds the column of who does it. */
  TaskLine(TaskRow row, Instant now, Words words, boolean who) {
    this(row, now, words, who, true);
  }

  /** A line; on a client's card {@code whom} leaves out what the card says already. */
  TaskLine(TaskRow row, Instant now, Words words, boolean who, boolean whom) {
    this.words = words;
    this.say = new TaskWords(words);
    this.row = row;
    this.now = now;
    var closing = row.closing();
    var due = closing == null ? row.due() : org.branchbook.tasks.Due.of(closing.at());
    when = new OneLine(say.brief(due, now), "muted", "list-lead");
    kind = Icons.of(TaskWords.icon(row.kind()));
    kind.setAccessibleText(words.name("tasks.kind", row.kind()));
    client = whom && !row.clientName().isEmpty() ? hinted(row.clientName(), "list-title") : null;
    high = row.priority() == org.branchbook.tasks.Priority.HIGH ? high() : null;
    title = hinted(words.say(row.title().text()));
    badge = badge();
    this.who = who ? who() : null;
    getStyleClass().add("task-line");
    Stream.of(when, kind, client, high, title, badge, this.who)
        .filter(Objects::nonNull)
        .forEach(getChildren()::add);
  }

  @Override
  protected void layoutChildren() {
    double middle =
        snappedTopInset() + (getHeight() - snappedTopInset() - snappedBottomInset()) / 2;
    double x = snappedLeftInset();
    double end = getWidth() - snappedRightInset();
    place(when, x, WHEN, middle);
    x += WHEN + GAP;
    Parts.place(kind, x, middle);
    x += ICON + GAP;
    if (who != null) {
      end -= WHO;
      place(who, end, WHO, middle);
      end -= GAP;
    }
    if (badge != null) {
      badge.autosize();
      end -= badge.getWidth();
      badge.relocate(end, Math.round(middle - badge.getHeight() / 2));
      end -= GAP;
    }
    if (client != null) {
      // it gives way where the line is too short for all
      double wide = Math.clamp(end - x - GAP, 0, CLIENT);
      place(client, x, wide, middle);
      x += wide + GAP;
    }
    if (high != null) {
      Parts.place(high, x, middle);
      x += ICON + GAP / 2;
    }
    place(title, x, end - x, middle);
  }

  private static void place(OneLine text, double x, double wide, double middle) {
    text.fit(wide);
    Parts.place(text, x, middle);
  }

  private static OneLine hinted(String text, String... styles) {
    var line = new OneLine(text, styles);
    Parts.hint(line, text);
    return line;
  }

  private FontIcon high() {
    var high = Icons.of("fth-chevrons-up", Tone.DANGER);
    high.setAccessibleText(words.say("tasks.brief.HIGH"));
    return high;
  }

  private @Nullable Badge badge() {
    var closing = row.closing();
    if (closing != null)
      return closing.done()
          ? new Badge(Tone.SUCCESS, "fth-check", words.say("tasks.closed.done"))
          : new Badge(Tone.NEUTRAL, "fth-x", words.say("tasks.closed.cancelled"));
    if (row.stage() == Request.Stage.WAITING)
      return new Badge(Tone.ACCENT, "fth-clock", words.name("tasks.request", row.stage()));
    if (row.stage() == Request.Stage.RETURNED)
      return new Badge(
          Tone.WARNING, "fth-corner-down-left", words.name("tasks.request", row.stage()));
    if (row.overdue(now))
      return new Badge(Tone.DANGER, "fth-alert-circle", say.late(row.due(), now));
    return switch (row.priority()) {
      case HIGH -> new Badge(Tone.WARNING, words.say("tasks.brief.HIGH"));
      case LOW -> new Badge(Tone.NEUTRAL, "fth-chevron-down", words.say("tasks.brief.LOW"));
      case NORMAL -> null;
    };
  }

  private OneLine who() {
    var name = row.responsibleName();
    return hinted(name.isEmpty() ? words.say("tasks.nobody") : name, "muted", "secondary");
  }
}
