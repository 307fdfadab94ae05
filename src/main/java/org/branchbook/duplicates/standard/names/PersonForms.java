package org.branchbook.duplicates.standard.names;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.Person.Sex;
import org.branchbook.clients.PersonName;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Spelling;
import org.jspecify.annotations.Nullable;

/** A person's name in the forms in which it is compared; absent parts are blank. */
public record PersonForms(NameForm family, NameForm given, NameForm patronymic) {
  private static final NameForm NO_FAMILY = NameForm.family("");
  private static final NameForm NO_GIVEN = NameForm.given("");
  private static final NameForm NO_PATRONYMIC = NameForm.patronymic("");

  /** The forms of a card's name. */
  public static PersonForms of(PersonName name) {
    return of(name.family(), name.given(), name.patronymic());
  }

  /**
   * The forms of a name in its parts. Names in wrong places are put right where this is sure: a
   * patronymic behind the given name in one field, a whole name in the family's.
   */
  public static PersonForms of(String family, String given, String patronymic) {
    if (given.isBlank() && patronymic.isBlank()) return parse(family);
    if (patronymic.isBlank()) {
      var words = given.strip().split("\\s+");
      if (words.length == 2
          && NameForm.patronymic(words[1]).sex() != null
          && Patronymics.of(NameForm.patronymic(words[1]).skeleton()) != null)
        return forms(family, words[0], words[1]);
    }
    return forms(family, given, patronymic);
  }

  /** The forms of a whole name in one text: Коваленко Іван Петрович, Ivan Kovalenko. */
  public static PersonForms parse(String whole) {
    int comma = whole.indexOf(',');
    if (comma > 0) {
      var rest = whole.substring(comma + 1).strip().split("\\s+", 2);
      return forms(whole.substring(0, comma), rest[0], rest.length > 1 ? rest[1] : "");
    }
    List<String> words = new ArrayList<>(List.of(whole.strip().split("\\s+")));
    var patronymic = "";
    for (int i = words.size() - 1; i > 0 && words.size() > 2; i--)
      if (Patronymics.of(NameForm.patronymic(words.get(i)).skeleton()) != null) {
        patronymic = words.remove(i);
        // given name stands before its patronymic
        var given = words.remove(i - 1);
        return forms(String.join(" ", words), given, patronymic);
      }
    if (words.size() == 1) return forms(whole, "", "");
    boolean cyrillic = cyrillic(whole);
    boolean firstIsGiven = isGiven(words.getFirst());
    boolean lastIsGiven = isGiven(words.getLast());
    boolean givenFirst = firstIsGiven != lastIsGiven ? firstIsGiven : !cyrillic;
    var given =
        givenFirst ? words.removeFirst() : words.size() == 2 ? words.removeLast() : words.remove(1);
    var family = givenFirst ? words.removeLast() : words.removeFirst();
    return forms(family, given, String.join(" ", words));
  }

  private static boolean isGiven(String word) {
    return NameForm.given(word).knownNames().length > 0;
  }

  private static PersonForms forms(String family, String given, String patronymic) {
    boolean cyrillic = cyrillic(family) || cyrillic(given) || cyrillic(patronymic);
    return new PersonForms(
        family.isBlank() ? NO_FAMILY : NameForm.family(inScript(family, cyrillic)),
        given.isBlank() ? NO_GIVEN : NameForm.given(inScript(given, cyrillic)),
        patronymic.isBlank() ? NO_PATRONYMIC : NameForm.patronymic(inScript(patronymic, cyrillic)));
  }

  private static String inScript(String part, boolean cyrillic) {
    return cyrillic ? Spelling.cyrillicIfAlike(part) : part;
  }

  private static boolean cyrillic(String text) {
    for (var word : Spelling.words(text)) if (Spelling.cyrillic(word)) return true;
    return false;
  }

  /** Family name and given name changed places, as some hands write them. */
  public PersonForms swapped() {
    return forms(given.text(), family.text(), patronymic.text());
  }

  /**
   * How alike the names are when the family name of one is held against the given name of the
   * other, and the reverse: the worse of both figures; {@link Grade#UNKNOWN} where one is blank.
   */
  public static float crossed(PersonForms a, PersonForms b) {
    if (a.family.isBlank() || a.given.isBlank() || b.family.isBlank() || b.given.isBlank())
      return Grade.UNKNOWN;
    var swapped = b.swapped();
    return Math.min(
        NameLikeness.family(a.family, swapped.family), NameLikeness.given(a.given, swapped.given));
  }

  /** The sex that the name tells, by patronymic, given name, family name; null where none does. */
  public @Nullable Sex sex() {
    if (patronymic.sex() != null) return patronymic.sex();
    return given.sex() != null ? given.sex() : family.sex();
  }
}
