package org.branchbook.playbooks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.tasks.Title;

/**
 * Something that a playbook says: told by the program in everyone's language until the bank writes
 * it in its own words, in one language after the other.
 *
 * @param key a key of the program's texts; "" where somebody wrote it
 * @param words as somebody wrote it last; "" where the program tells it
 * @param language in which that was; "" where it isn't known
 * @param others what it says in other languages, as it was written there
 * @param current in which of those it says the same as the last words; the rest is out of date
 */
public record Phrase(
    String key, String words, String language, Map<String, String> others, Set<String> current) {
  /** Nothing is said. */
  public static final Phrase NONE = new Phrase("", "");

  /** Editions written before languages were told apart have none: what lacks may be null. */
  public Phrase {
    language = language == null ? "" : language;
    others = Collections.unmodifiableMap(new TreeMap<>(others == null ? Map.of() : others));
    current = Collections.unmodifiableSet(new TreeSet<>(current == null ? Set.of() : current));
  }

  private Phrase(String key, String words) {
    this(key, words, "", Map.of(), Set.of());
  }

  /** As the program tells it. */
  public static Phrase told(String key) {
    return new Phrase(key, "");
  }

  /** As somebody wrote it, in whichever language. */
  public static Phrase written(String words) {
    return new Phrase("", words.strip());
  }

  /** As somebody wrote it in a language. */
  public static Phrase written(String words, String language) {
    return NONE.edited(words, language);
  }

  /** The same with other words, written in a language: the other languages are behind. */
  public Phrase edited(String typed, String by) {
    var before = new TreeMap<>(others);
    for (var one : Words.LANGUAGES)
      if (!key.isEmpty() || language.equals(one)) before.put(one, in(one));
    before.remove(by);
    return new Phrase("", typed.strip(), by, before, Set.of());
  }

  /** The same with what it says in another language; "" where it isn't said there yet. */
  public Phrase translated(String typed, String to) {
    var all = new TreeMap<>(others);
    var now = new TreeSet<>(current);
    all.remove(to);
    now.remove(to);
    if (!typed.isBlank()) {
      all.put(to, typed.strip());
      now.add(to);
    }
    return new Phrase(key, words, language, all, now);
  }

  /** What it says to who reads that language: the last words where they aren't translated. */
  public String in(String reader) {
    if (!key.isEmpty()) return Words.in(reader).say(key);
    return current.contains(reader) ? others.getOrDefault(reader, words) : words;
  }

  /** The languages into which the last words are still to be translated. */
  public List<String> missing() {
    if (!key.isEmpty() || language.isEmpty() || words.isBlank()) return List.of();
    return Words.LANGUAGES.stream()
        .filter(l -> !l.equals(language) && !current.contains(l))
        .toList();
  }

  /** Whether it says nothing. */
  public boolean blank() {
    return key.isEmpty() && words.isBlank();
  }

  /** How many characters the longest of what was written has. */
  int longest() {
    return others.values().stream().mapToInt(String::length).reduce(words.length(), Math::max);
  }

  /** The sentence to show, with its language where it isn't translated into the reader's. */
  public Text text() {
    if (!key.isEmpty()) return Text.of(key);
    if (language.isEmpty() || words.isBlank())
      return Text.of("tasks.written", Text.asWritten(words));
    var missing = missing();
    var all = new ArrayList<String>();
    for (var one : Words.LANGUAGES)
      all.add(Text.asWritten(missing.contains(one) ? words + " [" + mark() + "]" : in(one)));
    return Text.of("playbooks.next.inEach", all.toArray());
  }

  private String mark() {
    return switch (language) {
      case "uk" -> "укр.";
      case "ru" -> "рус.";
      default -> "eng.";
    };
  }

  /** The title of a task that says it. */
  public Title title() {
    return key.isEmpty() && current.isEmpty() ? new Title.Written(words) : new Title.Told(text());
  }
}
