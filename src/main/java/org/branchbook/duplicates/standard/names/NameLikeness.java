package org.branchbook.duplicates.standard.names;

import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Strings;

/**
 * How alike two family names, given names or patronymics are: a figure whose grades {@link Grade}
 * names. Nothing is allocated.
 */
public final class NameLikeness {
  /** The same name in another script or language of the region. */
  private static final float SAME = 0.99f;

  /** The same word in another spelling of the same script, or with the other sex's ending. */
  private static final float SPELT = 0.97f;

  private static final float ABROAD = 0.93f;
  private static final float SHORT = 0.9f;
  private static final float AMBIGUOUS = 0.87f;
  private static final float ONE_SLIP_OFF = 0.88f;
  private static final float SHORT_SLIP_OFF = 0.75f;
  private static final float ONE_PART = 0.8f;
  private static final float WHOLE_PART = 0.86f;
  private static final float INITIAL = 0.75f;
  private static final float KIN = 0.65f;

  /** No two names known to be different come nearer than this, however alike they are spelt. */
  private static final float OTHER_NAME = 0.3f;

  private static final float UNLIKE = 0.1f;

  private NameLikeness() {}

  /** Of two names of one kind. */
  public static float of(NameForm a, NameForm b) {
    return switch (a.kind()) {
      case FAMILY -> family(a, b);
      case GIVEN -> given(a, b);
      case PATRONYMIC -> patronymic(a, b);
    };
  }

  /** Of two family names. */
  public static float family(NameForm a, NameForm b) {
    if (a.isBlank() || b.isBlank()) return Grade.UNKNOWN;
    if (a.text().equals(b.text())) return 1;
    if (a.isInitial() || b.isInitial()) return initial(a, b);
    float whole = familyWord(a, b);
    if (whole >= Grade.CLOSE_FROM || a.parts().isEmpty() && b.parts().isEmpty()) return whole;
    return Math.max(whole, inParts(a, b));
  }

  private static float familyWord(NameForm a, NameForm b) {
    if (FamilyEndings.counterparts(a.skeleton(), b.skeleton())) return SPELT;
    return spelt(a, b);
  }

  /** Of two given names: two known names that aren't one are different, however they are spelt. */
  public static float given(NameForm a, NameForm b) {
    if (a.isBlank() || b.isBlank()) return Grade.UNKNOWN;
    if (a.text().equals(b.text())) return 1;
    if (a.isInitial() || b.isInitial()) return initial(a, b);
    if (!a.parts().isEmpty() || !b.parts().isEmpty()) {
      return a.skeleton().equals(b.skeleton()) ? SAME : inParts(a, b);
    }
    return known(a, b);
  }

  /** Of two patronymics, or middle names. */
  public static float patronymic(NameForm a, NameForm b) {
    float alike = given(a, b);
    // brother and sister
    return otherSex(a, b) ? Math.min(alike, KIN) : alike;
  }

  private static boolean otherSex(NameForm a, NameForm b) {
    return a.sex() != null && b.sex() != null && a.sex() != b.sex();
  }

  private static float known(NameForm a, NameForm b) {
    int[] x = a.knownNames();
    int[] y = b.knownNames();
    if (x.length > 0 && y.length > 0) {
      float same = common(x, y);
      if (a.skeleton().equals(b.skeleton()))
        return Math.max(same, a.isCyrillic() == b.isCyrillic() ? SPELT : SAME);
      if (same > 0) return same;
      if (kin(x, y) && !otherSex(a, b)) return KIN;
      return Math.min(OTHER_NAME, spelt(a, b));
    }
    float alike = spelt(a, b);
    if (otherSex(a, b) || sexedPair(a, b)) return Math.min(alike, OTHER_NAME);
    int[] sure = x.length > 0 ? x : y;
    int[] near = x.length > 0 ? b.nearNames() : a.nearNames();
    if (sure.length == 0 || near.length == 0) return alike;
    float meant = common(sure, near);
    if (meant >= ABROAD) return Math.max(alike, ONE_SLIP_OFF);
    return meant > 0 ? Math.max(alike, SHORT_SLIP_OFF) : Math.min(alike, KIN);
  }

  /** Ярослав and Ярослава, known or not; but not Matild, who is nobody, and Matilda. */
  private static boolean sexedPair(NameForm a, NameForm b) {
    boolean aIsShorter = a.skeleton().length() < b.skeleton().length();
    var man = aIsShorter ? a : b;
    var woman = aIsShorter ? b : a;
    boolean slip = man.knownNames().length == 0 && woman.knownNames().length > 0;
    return !slip && withWomansEnding(man.skeleton(), woman.skeleton());
  }

  /** The best of the names that two words may both mean; 0 where they mean none together. */
  private static float common(int[] x, int[] y) {
    float best = 0;
    for (int a : x)
      for (int b : y) if (a / 4 == b / 4) best = Math.max(best, both(x, y, a % 4, b % 4));
    return best;
  }

  /** Of two words that may mean one name, by how they stand for it. */
  private static float both(int[] x, int[] y, int a, int b) {
    int how = Math.max(a, b);
    if (how == GivenNames.SAME) return SAME;
    if (how == GivenNames.ABROAD) return ABROAD;
    // Inna may be called Ніна, but a Ніна mostly is herself
    if (a == GivenNames.SHORT && named(x) || b == GivenNames.SHORT && named(y)) return KIN;
    return x.length + y.length > 2 ? AMBIGUOUS : SHORT;
  }

  /** Whether the word is a name of its own too. */
  private static boolean named(int[] names) {
    for (int name : names) if (name % 4 != GivenNames.SHORT) return true;
    return false;
  }

  private static boolean kin(int[] x, int[] y) {
    for (int a : x) for (int b : y) if (GivenNames.usual().kin(a / 4, b / 4)) return true;
    return false;
  }

  /** Whether a word is another with a woman's ending. */
  private static boolean withWomansEnding(String man, String woman) {
    int more = woman.length() - man.length();
    return woman.endsWith("a")
        && woman.length() >= 4
        && more > 0
        && more <= 2
        && woman.startsWith(man);
  }

  private static float initial(NameForm a, NameForm b) {
    boolean sameScript = a.isCyrillic() == b.isCyrillic();
    var x = sameScript ? a.text() : a.skeleton();
    var y = sameScript ? b.text() : b.skeleton();
    return !x.isEmpty() && !y.isEmpty() && x.charAt(0) == y.charAt(0) ? INITIAL : 0.2f;
  }

  /** Double names: the parts in any order, or one part of two. */
  private static float inParts(NameForm a, NameForm b) {
    if (a.skeleton().equals(b.skeleton())) return SPELT;
    if (a.parts().size() == b.parts().size()) {
      float worst = Math.min(cover(a, b, true), cover(b, a, true));
      if (worst >= Grade.SIMILAR_FROM) return Math.min(SPELT, worst);
    }
    float best = Math.min(cover(a, b, false), cover(b, a, false));
    if (best * ONE_PART < Grade.SIMILAR_FROM) return best * OTHER_NAME;
    return best >= SAME ? WHOLE_PART : best * ONE_PART;
  }

  /** How well the other's parts meet the worst or the best of one's own. */
  private static float cover(NameForm own, NameForm other, boolean worst) {
    float all = worst ? 1 : 0;
    int n = Math.max(1, own.parts().size());
    for (int i = 0; i < n; i++) {
      var part = n == 1 ? own : own.parts().get(i);
      float met = met(part, other);
      if (worst) all = Math.min(all, met);
      // particles (de, von, al) say little by themselves
      else if (part.text().length() > 3 || part.isInitial()) all = Math.max(all, met);
    }
    return all;
  }

  private static float met(NameForm part, NameForm other) {
    if (other.parts().isEmpty()) return of(part, other);
    float best = 0;
    for (var one : other.parts()) best = Math.max(best, of(part, one));
    return best;
  }

  /** By spelling alone: sounds across scripts, slips of the hand, beginnings. */
  private static float spelt(NameForm a, NameForm b) {
    var x = a.skeleton();
    var y = b.skeleton();
    if (x.equals(y)) return a.isCyrillic() == b.isCyrillic() ? SPELT : SAME;
    if (a.second().equals(y) || b.second().equals(x)) return SPELT;
    float first = spelt(x, y, a, b);
    if (first >= Grade.CLOSE_FROM) return first;
    // by its letters: a slip may have made another sound of them
    if (a.isCyrillic() == b.isCyrillic()) return Math.max(first, slipped(a.text(), b.text()));
    return Math.max(first, Math.max(slipped(a.second(), y), slipped(b.second(), x)));
  }

  private static float spelt(String x, String y, NameForm a, NameForm b) {
    int length = Math.max(x.length(), y.length());
    // two words that share less than half of their letters have nothing to do with one another
    int common = Integer.bitCount(a.letters() & b.letters());
    if (common * 2 < Math.max(Integer.bitCount(a.letters()), Integer.bitCount(b.letters())))
      return UNLIKE;
    int slips = Strings.slips(x, y, 3);
    float bySound = 0;
    if (slips <= 3 && a.sound().length() > 1 && a.sound().equals(b.sound()))
      bySound = a.sound().length() > 2 ? 0.96f - 0.03f * slips : 0.9f - 0.1f * slips;
    return Math.max(bySound, bySlips(x, y, slips, length));
  }

  private static float slipped(String x, String y) {
    if (x.isEmpty() || Math.abs(x.length() - y.length()) > 2) return 0;
    int slips = Strings.slips(x, y, 2);
    return slips > 2 ? 0 : bySlips(x, y, slips, Math.max(x.length(), y.length()));
  }

  private static float bySlips(String x, String y, int slips, int length) {
    if (slips == 1) return length > 5 ? 0.92f : length == 5 ? 0.9f : length == 4 ? 0.82f : 0.5f;
    if (slips == 2 && length > 4) return length > 8 ? 0.86f : length > 6 ? 0.8f : 0.62f;
    if (slips == 3 && length > 7) return length > 10 ? 0.75f : 0.62f;
    int least = Math.min(x.length(), y.length());
    if (least > 3 && (x.startsWith(y) || y.startsWith(x))) return 0.7f;
    float jaroWinkler = Strings.jaroWinkler(x, y);
    return jaroWinkler > 0.88f ? 0.62f : jaroWinkler * 0.6f;
  }
}
