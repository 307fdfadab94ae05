package org.branchbook.playbooks;

import org.branchbook.base.Text;
import org.branchbook.tasks.Title;

/**
 * Something that a playbook says: told by the program in everyone's language until the bank writes
 * it in its own words.
 *
 * @param key a key of the program's texts; "" where somebody wrote it
 * @param words as somebody wrote it; "" where the program tells it
 */
public record Phrase(String key, String words) {
  /** Nothing is said. */
  public static final Phrase NONE = new Phrase("", "");

  /** As the program tells it. */
  public static Phrase told(String key) {
    return new Phrase(key, "");
  }

  /** As somebody wrote it. */
  public static Phrase written(String words) {
    return new Phrase("", words.strip());
  }

  /** Whether it says nothing. */
  public boolean blank() {
    return key.isEmpty() && words.isBlank();
  }

  /** The sentence to show. */
  public Text text() {
    return key.isEmpty() ? Text.of("tasks.written", Text.asWritten(words)) : Text.of(key);
  }

  /** The title of a task that says it. */
  public Title title() {
    return key.isEmpty() ? new Title.Written(words) : new Title.Told(Text.of(key));
  }
}
