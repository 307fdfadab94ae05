package org.branchbook.duplicates.standard.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.duplicates.standard.Spelling;
import org.branchbook.duplicates.standard.WordList;

/** The legal forms of organisations of all countries, found at either end of a name. */
final class LegalForms {
  /** A name without its legal form, and the kind of the form; "" where it names none. */
  record Parted(List<String> words, String kind) {}

  private static final LegalForms USUAL = new LegalForms(WordList.of("legal-forms"));
  private final Map<String, String> kinds = new HashMap<>();
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
      }
    }
  }

  static LegalForms usual() {
    return USUAL;
  }

  /** Takes legal forms off both ends, as long as something of the name is left. */
  Parted part(List<String> words) {
    var rest = new ArrayList<>(words);
    var kind = "";
    for (boolean found = true; found; ) {
      found = false;
      for (int n = Math.min(longest, rest.size() - 1); n > 0 && !found; n--) {
        var front = kinds.get(String.join(" ", rest.subList(0, n)));
        // one or two letters in front are as likely the name's own
        if (front != null && (n > 1 || strong(rest.getFirst()))) {
          rest.subList(0, n).clear();
          if (kind.isEmpty()) kind = front;
          found = true;
        } else {
          var back = kinds.get(String.join(" ", rest.subList(rest.size() - n, rest.size())));
          if (back == null) continue;
          rest.subList(rest.size() - n, rest.size()).clear();
          if (kind.isEmpty()) kind = back;
          found = true;
        }
      }
    }
    return new Parted(rest, kind);
  }

  private static boolean strong(String word) {
    return word.length() > 2 || Spelling.cyrillic(word);
  }

  /** The kind of a form that stands by itself, as in a field of its own; "" for none known. */
  String kind(String form) {
    return kinds.getOrDefault(String.join(" ", OrganisationForm.words(form)), "");
  }
}
