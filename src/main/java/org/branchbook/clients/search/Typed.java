package org.branchbook.clients.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchbook.clients.LookAlike;

/** What somebody typed to find a client, taken apart; each part must be met. */
public record Typed(List<Part> parts) {
  /** A part of what was typed. */
  public sealed interface Part {}

  /** The beginning of a word, in each way that it may stand folded in the base. */
  public record Word(Set<String> beginnings) implements Part {}

  /** A number too short to look for by itself: a house perhaps, looked at but not looked up. */
  public record Short(String digits) implements Part {}

  /**
   * Four or more digits from anywhere in a number.
   *
   * @param whole the part with its letters, look-alikes folded: a document's series and number
   */
  public record Run(String digits, String whole) implements Part {}

  private static final Pattern SPACE = Pattern.compile("[\\s,;]+");
  private static final Pattern LONG_RUN = Pattern.compile("\\d{" + Digits.LEAST + ",}");

  public Typed {
    parts = List.copyOf(parts);
  }

  /** Takes apart what was typed: words, and digits with or without spaces between them. */
  public static Typed of(String text) {
    var parts = new ArrayList<Part>();
    var numbers = new ArrayList<String>();
    for (var chunk : SPACE.split(text)) {
      if (chunk.chars().noneMatch(Character::isLetter)) {
        var digits = Digits.in(chunk);
        if (!digits.isEmpty()) numbers.add(digits);
        continue;
      }
      numbers(numbers, parts);
      var run = LONG_RUN.matcher(chunk);
      if (run.find()) parts.add(new Run(run.group(), LookAlike.fold(chunk)));
      else for (var word : Fold.parts(chunk)) parts.add(new Word(beginnings(word)));
    }
    numbers(numbers, parts);
    return new Typed(telling(parts));
  }

  /** A telephone may be typed in groups: together they are one number, if it is long enough. */
  private static void numbers(List<String> groups, List<Part> to) {
    var digits = String.join("", groups);
    if (digits.length() >= Digits.LEAST) to.add(new Run(digits, digits));
    else for (var group : groups) to.add(new Short(group));
    groups.clear();
  }

  /** Without "street" and the like, where there is anything else. */
  private static List<Part> telling(List<Part> parts) {
    var telling =
        parts.stream()
            .filter(p -> !(p instanceof Word w && Tokens.EMPTY_WORDS.containsAll(w.beginnings())))
            .toList();
    if (telling.stream().allMatch(p -> p instanceof Short)) {
      var all = new ArrayList<Part>();
      for (var part : parts) all.add(part instanceof Short s ? new Word(Set.of(s.digits)) : part);
      return all;
    }
    return telling;
  }

  private static Set<String> beginnings(String word) {
    var lower = word.toLowerCase();
    var folded = Fold.word(lower);
    var all = new LinkedHashSet<String>();
    all.add(folded);
    // є is written ie, ye or je in Latin letters
    all.add(Fold.word(lower.replaceAll("[iyj]e", "e")));
    all.add(Fold.word(lower.replace("є", "іе")));
    // a c that ends what is typed so far may go on as ch
    if (lower.endsWith("c") && folded.endsWith("k"))
      all.add(folded.substring(0, folded.length() - 1) + "c");
    all.remove("");
    return all;
  }
}
