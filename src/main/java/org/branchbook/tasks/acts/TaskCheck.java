package org.branchbook.tasks.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Title;

/** What may be wrong with a task, so that the store never has to cut or refuse one. */
public final class TaskCheck {
  private static final int TITLE = 400;
  private static final int NOTE = 4000;
  private static final int WORDS = 1000;
  private static final int LINE = 400;
  private static final int LINES = 50;
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  private TaskCheck() {}

  public static Optional<Text> wrong(Subject subject, List<Item> checklist) {
    return title(subject)
        .or(() -> tooLong("note", subject.note(), NOTE))
        .or(
            () ->
                checklist.size() > LINES
                    ? Optional.of(Text.of("tasks.wrong.lines", LINES))
                    : Optional.empty())
        .or(() -> checklist.stream().flatMap(i -> line(i).stream()).findFirst());
  }

  private static Optional<Text> title(Subject subject) {
    if (!(subject.title() instanceof Title.Written(var words))) return Optional.empty();
    return words.isBlank()
        ? Optional.of(Text.of("tasks.wrong.title"))
        : tooLong("title", words, TITLE);
  }

  private static Optional<Text> line(Item item) {
    return tooLong("line", item.words(), LINE);
  }

  /** What may be wrong with a reason or with words about what came of it. */
  public static Optional<Text> words(String words) {
    return tooLong("words", words, WORDS);
  }

  /** What may be wrong with a new deadline; an appointment has its time. */
  public static Optional<Text> due(Kind kind, Due due, Instant now) {
    if (due.overdue(now)) return Optional.of(Text.of("tasks.wrong.past"));
    if (due.on().isAfter(LAST)) return Optional.of(Text.of("tasks.wrong.far"));
    if (kind == Kind.MEETING && due.at() == null) return Optional.of(Text.of("tasks.wrong.hour"));
    return Optional.empty();
  }

  private static Optional<Text> tooLong(String part, String text, int longest) {
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(Text.of("tasks.wrong.long." + part, longest));
  }
}
