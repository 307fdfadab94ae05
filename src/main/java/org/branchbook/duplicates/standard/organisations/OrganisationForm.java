package org.branchbook.duplicates.standard.organisations;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's name as it is compared: the words that tell it from others, by their sounds,
 * without legal form, quotes and small words. Two forms with the same words and legal form are
 * equal.
 *
 * @param words in the order of the name; numbers as they are
 * @param legalForm the kind of legal form ("LLC", "JSC" …), the same in all languages; "" for none
 */
public record OrganisationForm(List<String> words, String legalForm) {
  public OrganisationForm {
    words = List.copyOf(words);
  }

  /** The form of a name as somebody wrote it. */
  public static OrganisationForm of(String written) {
    return of(written, "");
  }

  /** The form of a name whose legal form stands in a field of its own; "" where it doesn't. */
  public static OrganisationForm of(String written, String legalForm) {
    var parted = LegalForms.usual().part(words(written));
    var words = new ArrayList<String>(parted.words().size());
    for (var word : parted.words()) {
      var usual = UsualWords.usual().meant(word);
      if (!usual.isEmpty()) words.add(sound(usual));
    }
    if (words.isEmpty()) for (var word : parted.words()) words.add(sound(word));
    var kind = LegalForms.usual().kind(legalForm);
    return new OrganisationForm(words, kind.isEmpty() ? parted.kind() : kind);
  }

  /** Whether a name has a legal form in it, or a word that many organisations bear. */
  public static boolean isOrganisations(String written) {
    var form = of(written);
    return !form.legalForm.isEmpty()
        || form.words.stream().anyMatch(word -> UsualWords.usual().common(word));
  }

  private static String sound(String word) {
    var sound = Skeleton.of(word);
    return sound.isEmpty() ? word : sound;
  }

  /** The words of a name in lower case; letters parted by dots are one word: S.A., Т.О.В. */
  static List<String> words(String text) {
    var all = Spelling.words(text.replace("&", " and ").replace("+", " and ").replace("№", " "));
    var words = new ArrayList<String>(all.size());
    var letters = new StringBuilder();
    for (int i = 0; i <= all.size(); i++) {
      var word = i < all.size() ? Spelling.bare(all.get(i)) : null;
      if (word != null && word.length() == 1 && Character.isLetter(word.charAt(0))) {
        letters.append(word);
        continue;
      }
      if (!letters.isEmpty()) words.add(letters.toString());
      letters.setLength(0);
      if (word != null) words.add(word);
    }
    return words;
  }

  /** Whether nothing is known. */
  public boolean isBlank() {
    return words.isEmpty();
  }

  /** All words together, for those who part them otherwise: Приват Банк, ПриватБанк. */
  public String joined() {
    return String.join("", words);
  }

  /** The first letters of the words, which some write in place of the name. */
  public String initials() {
    var initials = new StringBuilder(words.size());
    for (var word : words) initials.append(word.charAt(0));
    return initials.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganisationForm(var w, var f)
        && w.equals(words)
        && f.equals(legalForm);
  }

  @Override
  public int hashCode() {
    return words.hashCode() * 31 + legalForm.hashCode();
  }
}
