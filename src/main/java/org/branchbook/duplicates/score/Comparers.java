package org.branchbook.duplicates.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.branchbook.clients.search.Fold;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Strings;
import org.branchbook.duplicates.standard.names.NameForm;
import org.branchbook.duplicates.standard.names.NameLikeness;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;
import org.branchbook.duplicates.standard.organisations.OrganisationLikeness;
import org.branchbook.duplicates.standard.organisations.Rarity;

/** The comparers of all traits. */
final class Comparers {
  private record Plain<F>(Function<String, F> made, BiFunction<F, F, Agreement> compared)
      implements Comparer<F> {
    @Override
    public F form(String value) {
      return made.apply(value);
    }

    @Override
    public Agreement compare(F a, F b) {
      return compared.apply(a, b);
    }
  }

  /** A text with its folded words. */
  private record Words(String text, String folded, long letters, Set<String> set) {
    static Words of(String text) {
      return of(text, Fold.words(text));
    }

    /** Of a text that is folded already. */
    static Words ready(String text) {
      return of(text, List.of(text.split(" ")));
    }

    private static Words of(String text, List<String> words) {
      var folded = String.join("", words);
      return new Words(text, folded, Spelling.letters(folded), new HashSet<>(words));
    }

    /** How like they are, from 0 to 1; 0 where that is less than least. */
    double like(Words other, double least) {
      if (Spelling.atMost(folded, letters, other.folded, other.letters) < least) return 0;
      return Strings.jaroWinkler(folded, other.folded);
    }

    int errors(Words other, int most) {
      return Long.bitCount(letters ^ other.letters) > 2 * most
          ? most + 1
          : Strings.slips(folded, other.folded, most);
    }
  }

  /** The lowest bit of each digit of a day. */
  private static final int DIGITS = 0x11111111;

  private Comparers() {}

  /** Whether it takes no longer to compare such values than to look up what came of it. */
  static boolean isCheap(Trait trait) {
    return switch (trait) {
      case BIRTH_DATE, SEX, POSTCODE, HOUSE, FLAT -> true;
      default -> false;
    };
  }

  /** Whether its values are numbers, told to be different by how often each sign is in them. */
  static boolean isNumber(Trait trait) {
    return switch (trait) {
      case NUMBER, DOCUMENT, CORE, PHONE -> true;
      default -> false;
    };
  }

  /** The letters of a form, by which unlike ones are told before they are compared; 0 for none. */
  static long letters(Object form) {
    return switch (form) {
      case Words words -> words.letters;
      // given names have forms that share no letter, Sasha and Олександр
      case NameForm name when name.kind() == NameForm.Kind.FAMILY ->
          Spelling.letters(name.skeleton());
      default -> 0;
    };
  }

  /** The words of a form as a set: forms that have one in common have a bit in common. */
  static long words(Object form) {
    long words = 0;
    if (form instanceof Words of)
      for (var word : of.set) if (word.length() > 1) words |= 1L << word.hashCode();
    return words;
  }

  static Comparer<?> of(Trait trait, Rarity rarity) {
    return switch (trait) {
      case FAMILY -> new Plain<>(NameForm::family, (a, b) -> grade(NameLikeness.family(a, b)));
      case GIVEN -> new Plain<>(NameForm::given, (a, b) -> grade(NameLikeness.given(a, b)));
      case PATRONYMIC ->
          new Plain<>(NameForm::patronymic, (a, b) -> grade(NameLikeness.patronymic(a, b)));
      case BIRTH_DATE -> new Plain<>(Comparers::day, Comparers::dates);
      case SEX -> new Plain<>(s -> s, (_, _) -> Agreement.DIFFERENT);
      case NUMBER, DOCUMENT, CORE, PHONE -> new Plain<>(n -> n, Comparers::numbers);
      case EMAIL -> new Plain<>(e -> e, Comparers::emails);
      case POSTCODE -> new Plain<>(p -> p, Comparers::postcodes);
      case HOUSE, FLAT -> new Plain<>(h -> h, Comparers::houses);
      case ORGANISATION -> {
        var likeness = new OrganisationLikeness(rarity);
        yield new Plain<>(OrganisationForm::of, (a, b) -> grade(likeness.of(a, b)));
      }
      case CITY, STREET -> new Plain<>(Words::ready, Comparers::texts);
      case CONTACT, REGION, BIRTH_PLACE, OCCUPATION, EMPLOYER ->
          new Plain<>(Words::of, Comparers::texts);
    };
  }

  private static Agreement grade(float likeness) {
    return switch (Grade.of(likeness)) {
      case EQUAL -> Agreement.EQUAL;
      case CLOSE -> Agreement.CLOSE;
      case SIMILAR -> Agreement.SIMILAR;
      case FAINT -> Agreement.FAINT;
      case DIFFERENT -> Agreement.DIFFERENT;
      case MISSING -> Agreement.MISSING;
    };
  }

  private static int common(Words a, Words b) {
    int common = 0;
    for (var word : a.set) if (word.length() > 1 && b.set.contains(word)) common++;
    return common;
  }

  private static Agreement texts(Words a, Words b) {
    if (a.folded.equals(b.folded) || a.set.equals(b.set)) return Agreement.EQUAL;
    int errors = a.errors(b, 2);
    int shorter = Math.min(a.folded.length(), b.folded.length());
    if (shorter > 3 && errors <= 1 || shorter > 8 && errors <= 2) return Agreement.CLOSE;
    int common = common(a, b);
    int fewer = Math.min(a.set.size(), b.set.size());
    int more = Math.max(a.set.size(), b.set.size());
    if (common > 0 && common >= more * 0.7) return Agreement.CLOSE;
    if (common > 0 && common == fewer) return Agreement.SIMILAR;
    if (a.like(b, 0.9) >= 0.9) return Agreement.SIMILAR;
    return common > 0 ? Agreement.FAINT : Agreement.DIFFERENT;
  }

  private static Agreement dates(Integer a, Integer b) {
    return dates(a.intValue(), b.intValue());
  }

  /**
   * A birth date as its eight digits, four bits each; a year alone is its four, in place of the
   * last ones.
   */
  static int day(String date) {
    int day = 0;
    for (int i = 0; i < Math.min(8, date.length()); i++)
      day = day << 4 | Character.digit(date.charAt(i), 10) & 15;
    return day;
  }

  /** How far two dates agree that are not the same, each as {@link #day} writes it. */
  static Agreement dates(int a, int b) {
    if (a >>> 16 == 0 || b >>> 16 == 0)
      return year(a) == year(b) ? Agreement.FAINT : Agreement.DIFFERENT;
    int differs = a ^ b;
    int places = (differs | differs >> 1 | differs >> 2 | differs >> 3) & DIGITS;
    int wrong = Integer.bitCount(places);
    if (wrong == 1 || turned(a) == b || wrong == 2 && neighbours(a, b, places))
      return Agreement.CLOSE;
    boolean year = differs >>> 16 == 0;
    boolean month = (differs >>> 8 & 0xff) == 0;
    boolean day = (differs & 0xff) == 0;
    if (wrong == 2 || (month ? year || day : year && day)) return Agreement.SIMILAR;
    return year || month && day ? Agreement.FAINT : Agreement.DIFFERENT;
  }

  private static int year(int day) {
    return day >>> 16 == 0 ? day : day >>> 16;
  }

  /** With day and month in each other's place. */
  private static int turned(int day) {
    return day & 0xffff0000 | (day & 0xff) << 8 | day >>> 8 & 0xff;
  }

  /** Whether the two digits that differ are neighbours in each other's place. */
  private static boolean neighbours(int a, int b, int places) {
    int low = Integer.numberOfTrailingZeros(places);
    return places == 0x11 << low
        && (a >>> low & 15) == (b >>> low + 4 & 15)
        && (a >>> low + 4 & 15) == (b >>> low & 15);
  }

  private static Agreement numbers(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int errors = Strings.slips(a, b, 2);
    if (shorter >= 5 && errors == 1) return Agreement.CLOSE;
    boolean tail = shorter >= 7 && (a.endsWith(b) || b.endsWith(a));
    if (tail) return Agreement.CLOSE;
    return shorter >= 6 && errors == 2 ? Agreement.SIMILAR : Agreement.DIFFERENT;
  }

  private static Agreement emails(String a, String b) {
    int errors = Strings.slips(a, b, 2);
    if (errors <= 2) return Agreement.CLOSE;
    var boxA = box(a);
    var boxB = box(b);
    if (boxA.equals(boxB) && boxA.length() > 3) return Agreement.CLOSE;
    if (Strings.jaroWinkler(a, b) >= 0.9) return Agreement.SIMILAR;
    return Strings.jaroWinkler(boxA, boxB) >= 0.9 ? Agreement.FAINT : Agreement.DIFFERENT;
  }

  private static String box(String email) {
    int at = email.indexOf('@');
    return at < 0 ? email : email.substring(0, at);
  }

  private static Agreement postcodes(String a, String b) {
    long codeOfA = Code.of(a);
    long codeOfB = Code.of(b);
    if (codeOfA != 0 && codeOfB != 0) return postcodes(codeOfA, codeOfB);
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) same++;
    return postcodes(Strings.slips(a, b, 1) == 1, same);
  }

  /** How far two postcodes agree that are not the same, each as {@link Code} writes it. */
  static Agreement postcodes(long a, long b) {
    return postcodes(Code.isOneSlipOff(a, b), Code.beginning(a, b));
  }

  private static Agreement postcodes(boolean oneSlipOff, int same) {
    if (oneSlipOff) return Agreement.CLOSE;
    if (same >= 3) return Agreement.SIMILAR;
    return same == 2 ? Agreement.FAINT : Agreement.DIFFERENT;
  }

  private static Agreement houses(String a, String b) {
    int digits = digits(a);
    if (digits > 0 && digits == digits(b) && a.regionMatches(0, b, 0, digits))
      return Agreement.CLOSE;
    return a.length() > 1 && Strings.slips(a, b, 1) == 1 ? Agreement.SIMILAR : Agreement.DIFFERENT;
  }

  /** How many digits a house's number begins with. */
  private static int digits(String house) {
    int end = 0;
    while (end < house.length() && Character.isDigit(house.charAt(end))) end++;
    return end;
  }
}
