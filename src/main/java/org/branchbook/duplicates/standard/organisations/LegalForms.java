package org.branchbook.duplicates.standard.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.Spelling;
import org.branchbook.duplicates.standard.WordList;
import org.jspecify.annotations.Nullable;

/** The legal forms of organisations of all countries, found at either end of a name. */
final class LegalForms {
  /** A name without its legal form, and the kind of the form; "" where it names none. */
  record Parted(List<String> words, String kind) {}

  private static final LegalForms USUAL = new LegalForms(WordList.of("legal-forms"));

  /** Shorter forms are known by their letters only: by its sounds SA would be many a word. */
  private static final int LEAST_BY_SOUND = 9;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> bySound = new HashMap<>();
  private int longest = 1;

  private LegalForms(List<String> lines) {
    for (var line : lines) {
      int colon = line.indexOf(':');
      var kind = line.substring(0, colon).strip();
      for (var form : line.substring(colon + 1).split("\\|")) {
        var words = OrganisationForm.words(form);
        if (words.isEmpty()) continue;
        longest = Math.max(longest, words.size());
        kinds.putIfAbsent(String.join(" ", words), kind);
        if (!ofEurope(form)) continue;
        var sound = sound(words);
        if (sound.length() >= LEAST_BY_SOUND) bySound.putIfAbsent(sound, kind);
      }
    }
  }

  /** Whether a text is in Latin or Cyrillic letters: others aren't met in two scripts. */
  private static boolean ofEurope(String text) {
    return text.chars().allMatch(c -> c < 0x250 || c >= 0x400 && c < 0x530);
  }

  private static String sound(List<String> words) {
    var sound = new StringBuilder();
    for (var word : words) sound.append(Skeleton.of(word));
    return sound.toString();
  }

  static LegalForms usual() {
    return USUAL;
  }

  /** Takes legal forms off both ends, as long as something of the name is left. */
  Parted part(List<String> words) {
    var kind = "";
    int from = 0;
    int to = words.size();
    for (boolean found = true; found; ) {
      found = false;
      for (int n = Math.min(longest, to - from - 1); n > 0 && !found; n--) {
        // one or two Latin letters in front are as likely the name's own
        var front = n > 1 || strong(words.get(from)) ? kindOf(words.subList(from, from + n)) : null;
        var back = front == null ? kindOf(words.subList(to - n, to)) : null;
        found = front != null || back != null;
        if (front != null) from += n;
        if (back != null) to -= n;
        if (found && kind.isEmpty()) kind = front != null ? front : back;
      }
    }
    return new Parted(words.subList(from, to), kind);
  }

  private @Nullable String kindOf(List<String> words) {
    var kind = kinds.get(words.size() == 1 ? words.getFirst() : String.join(" ", words));
    if (kind != null) return kind;
    int letters = 0;
    for (var word : words) letters += word.length();
    return letters < LEAST_BY_SOUND ? null : bySound.get(sound(words));
  }

  private static boolean strong(String word) {
    return word.length() > 2 || Spelling.cyrillic(word);
  }

  /** The kind of a form that stands by itself, as in a field of its own; "" for none known. */
  String kind(String form) {
    var words = OrganisationForm.words(form);
    var kind = words.isEmpty() ? null : kindOf(words);
    return kind == null ? "" : kind;
  }
}
