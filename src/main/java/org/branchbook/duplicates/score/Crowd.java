package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;

/**
 * Many clients of one kind, kept as rows of numbers, so that they are compared fast and a value
 * that repeats is understood once. May be read by several threads once it is made.
 */
public final class Crowd {
  /** So many clients of a usual base stand beside those who are there. */
  private static final double USUAL = 300;

  /** Forms that are made at once. */
  private static final int PART = 20_000;

  private static final int TRAITS = Comparison.TRAITS;
  private static final int FAMILY = Trait.FAMILY.ordinal();
  private static final int GIVEN = Trait.GIVEN.ordinal();
  private static final int EQUAL = Agreement.EQUAL.ordinal();
  private static final int CLOSE = Agreement.CLOSE.ordinal();
  private static final int SIMILAR = Agreement.SIMILAR.ordinal();
  private static final int DIFFERENT = Agreement.DIFFERENT.ordinal();
  private static final int BIRTH_DATE = Trait.BIRTH_DATE.ordinal();
  private static final int POSTCODE = Trait.POSTCODE.ordinal();

  private final int size;

  /** The traits that anyone has; a client's row has a value's number for each. */
  private final int[] active;

  private final int[] rows;
  private final Dictionary[] dictionaries;
  private final Comparer<?>[] comparers = new Comparer<?>[TRAITS];
  private final Object[][] forms = new Object[TRAITS][];
  private final int[][] counts = new int[TRAITS][];
  private final float[][] rarity = new float[TRAITS][];
  private final boolean[] several = new boolean[TRAITS];
  private final int[] known = new int[TRAITS];

  /** Whether a value is met often enough to remember what it was compared with. */
  private final boolean[] repeats = new boolean[TRAITS];

  /** Of numbers, how often each sign stands in them; none for other traits. */
  private final long[][] signs = new long[TRAITS][0];

  /** Of texts and family names, their letters and their words; none for other traits. */
  private final long[][] letters = new long[TRAITS][0];

  private final long[][] words = new long[TRAITS][0];
  private final int[] days;
  private final long[] codes;

  /** Whose names may stand in each other's place: one is met as often or more in the other's. */
  private final boolean[] turned;

  private final int familyAt;
  private final int givenAt;
  private final Remembered memory;

  /** Gathers the traits of clients. */
  public static final class Builder {
    private final int[][] columns = new int[TRAITS][0];
    private final Dictionary[] dictionaries = new Dictionary[TRAITS];
    private int size;

    public Builder() {
      for (int t = 0; t < TRAITS; t++) dictionaries[t] = new Dictionary();
      // names may stand in each other's place
      dictionaries[GIVEN] = dictionaries[FAMILY];
    }

    /** Adds a client; his number is how many there were before. */
    public void add(Traits traits) {
      for (int t = 0; t < TRAITS; t++) {
        int value = dictionaries[t].number(traits.get(Trait.of(t)));
        if (value == 0) continue;
        if (columns[t].length <= size)
          columns[t] = Arrays.copyOf(columns[t], Math.max(1024, size + (size >> 1) + 1));
        columns[t][size] = value;
      }
      size++;
    }

    /**
     * All who were added; nobody can be added to the builder afterwards.
     *
     * @param shipped says how common values are where the crowd is too small to tell
     */
    public Crowd build(Parameters shipped, Workers workers) {
      return new Crowd(this, shipped, workers);
    }
  }

  private Crowd(Builder builder, Parameters shipped, Workers workers) {
    size = builder.size;
    dictionaries = builder.dictionaries;
    active = active(builder.columns);
    rows = new int[size * active.length];
    for (int k = 0; k < active.length; k++) {
      var column = builder.columns[active[k]];
      for (int i = 0; i < Math.min(size, column.length); i++) {
        rows[i * active.length + k] = column[i];
        if (column[i] != 0) known[active[k]]++;
      }
      builder.columns[active[k]] = new int[0];
    }
    familyAt = Arrays.binarySearch(active, FAMILY);
    givenAt = Arrays.binarySearch(active, GIVEN);
    memory = new Remembered(size);
    var usualWords = new WordRarity();
    for (int k = 0; k < active.length; k++) {
      int t = active[k];
      several[t] = dictionaries[t].hasParts();
      comparers[t] = Comparers.of(Trait.of(t), usualWords);
      counts[t] = count(t, k);
      repeats[t] = !Comparers.isCheap(Trait.of(t)) && dictionaries[t].size() < known[t] / 2;
      forms[t] = new Object[dictionaries[t].size()];
      if (Comparers.isNumber(Trait.of(t))) signs[t] = signs(dictionaries[t]);
      else if (t != BIRTH_DATE) makeForms(t, workers);
      tellLetters(t);
    }
    days = days(dictionaries[BIRTH_DATE]);
    codes = codes(dictionaries[POSTCODE]);
    turned = new boolean[size];
    if (familyAt >= 0 && givenAt >= 0)
      for (int i = 0; i < size; i++)
        turned[i] =
            isRather(GIVEN, FAMILY, rows[i * active.length + familyAt])
                || isRather(FAMILY, GIVEN, rows[i * active.length + givenAt]);
    if (forms[Trait.ORGANISATION.ordinal()] != null)
      for (var form : forms[Trait.ORGANISATION.ordinal()])
        if (form != null) usualWords.count((OrganisationForm) form);
    for (int t : active) rarity[t] = rarity(t, shipped.u[t][0][EQUAL]);
  }

  private void tellLetters(int t) {
    var of = new long[forms[t].length];
    var with = new long[of.length];
    long any = 0;
    for (int v = 1; v < of.length; v++)
      if (forms[t][v] != null) {
        of[v] = Comparers.letters(forms[t][v]);
        with[v] = Comparers.words(forms[t][v]);
        any |= of[v];
      }
    if (any == 0) return;
    letters[t] = of;
    words[t] = with;
  }

  /** Whether two values have no word and less than half of their letters in common. */
  private boolean isUnlike(int t, int a, int b) {
    long ofA = letters[t][a];
    long ofB = letters[t][b];
    if (ofA == 0 || ofB == 0 || (words[t][a] & words[t][b]) != 0) return false;
    int countA = Long.bitCount(ofA);
    int countB = Long.bitCount(ofB);
    // of a double name one part may be all that there is
    int many = t == FAMILY ? Math.min(countA, countB) : Math.max(countA, countB);
    return 2 * Long.bitCount(ofA & ofB) < many;
  }

  /** Whether a name is met in one place at least as often as in the other. */
  private boolean isRather(int place, int other, int name) {
    return name != 0 && counts[place][name] >= counts[other][name];
  }

  private static long[] signs(Dictionary dictionary) {
    var signs = new long[dictionary.size()];
    for (int v = 1; v < signs.length; v++) signs[v] = Spelling.counts(dictionary.value(v));
    return signs;
  }

  private static int[] days(Dictionary dictionary) {
    var days = new int[dictionary.size()];
    for (int v = 1; v < days.length; v++) days[v] = Comparers.day(dictionary.value(v));
    return days;
  }

  private static long[] codes(Dictionary dictionary) {
    var codes = new long[dictionary.size()];
    for (int v = 1; v < codes.length; v++) codes[v] = Code.of(dictionary.value(v));
    return codes;
  }

  private static int[] active(int[][] columns) {
    var active = new int[TRAITS];
    int used = 0;
    for (int t = 0; t < TRAITS; t++) if (columns[t].length > 0) active[used++] = t;
    return Arrays.copyOf(active, used);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The traits that anyone has. */
  int[] active() {
    return active;
  }

  /** How many clients have the trait. */
  int known(int trait) {
    return known[trait];
  }

  /** How many clients have each value of a trait, by its number. */
  int[] counts(int trait) {
    return counts[trait];
  }

  /** The forms of the values that somebody has; a name in the other's place has it made later. */
  private void makeForms(int t, Workers workers) {
    List<Callable<Boolean>> jobs = new ArrayList<>();
    int size = dictionaries[t].size();
    for (int from = 1; from < size; from += PART) {
      int first = from;
      int end = Math.min(size, from + PART);
      jobs.add(
          () -> {
            for (int v = first; v < end; v++) if (counts[t][v] > 0) form(t, v);
            return true;
          });
    }
    workers.all(jobs);
  }

  /** What is compared of a value; made twice by two threads it is the same. */
  private Object form(int t, int value) {
    var there = forms[t][value];
    if (there != null) return there;
    Object made = comparers[t].form(dictionaries[t].value(value));
    forms[t][value] = made;
    return made;
  }

  private int[] count(int t, int k) {
    var dictionary = dictionaries[t];
    var count = new int[dictionary.size()];
    for (int i = 0; i < size; i++) {
      int v = rows[i * active.length + k];
      if (v == 0) continue;
      var parts = dictionary.parts(v);
      if (parts.length == 0) count[v]++;
      else for (int part : parts) count[part]++;
    }
    return count;
  }

  /** How rare a value is among the others, the two who share it aside; few of them know little. */
  private float[] rarity(int t, double usual) {
    var rarity = new float[dictionaries[t].size()];
    for (int v = 1; v < rarity.length; v++) {
      int count = counts[t][v];
      // a name may be met in the other's place only
      if (count == 0 && t == GIVEN && counts[FAMILY] != null) count = counts[FAMILY][v];
      if (count == 0 && t == FAMILY && counts[GIVEN] != null) count = counts[GIVEN][v];
      double others = Math.max(0, count - 2) + 1 + USUAL * usual;
      rarity[v] = (float) -Weights.log2(Math.min(1, others / (known[t] + USUAL)));
    }
    return rarity;
  }

  /** Compares two clients. */
  void compare(int a, int b, Comparison into) {
    for (int k = 0; k < active.length; k++) compare(k, a, b, into);
    cross(a, b, into);
  }

  /** Compares two clients in one of the active traits. */
  void compare(int k, int a, int b, Comparison into) {
    values(active[k], rows[a * active.length + k], rows[b * active.length + k], into);
  }

  /** Takes their names crosswise where they agree so, when both have been compared straight. */
  void cross(int a, int b, Comparison into) {
    into.swapped = false;
    if ((turned[a] || turned[b]) && into.agreement[FAMILY] < CLOSE && into.agreement[GIVEN] < CLOSE)
      crossed(a * active.length, b * active.length, into);
  }

  /** How rare a value of a client is at most that he may share in one of the active traits. */
  float rarest(int k, int client) {
    int t = active[k];
    int value = rows[client * active.length + k];
    float rarest = rarity[t][value];
    for (int part : dictionaries[t].parts(value)) rarest = Math.max(rarest, rarity[t][part]);
    // a given name may stand in the family name's place
    return t == GIVEN && rarity[FAMILY] != null ? Math.max(rarest, rarity[FAMILY][value]) : rarest;
  }

  /** Whether a client has one of the active traits. */
  boolean has(int k, int client) {
    return rows[client * active.length + k] != 0;
  }

  private void crossed(int rowA, int rowB, Comparison into) {
    byte family = into.agreement[FAMILY];
    float familyRarity = into.rarity[FAMILY];
    byte given = into.agreement[GIVEN];
    float givenRarity = into.rarity[GIVEN];
    values(FAMILY, rows[rowA + familyAt], rows[rowB + givenAt], into);
    byte crossFamily = into.agreement[FAMILY];
    float crossRarity = into.rarity[FAMILY];
    values(FAMILY, rows[rowA + givenAt], rows[rowB + familyAt], into);
    byte crossGiven = into.agreement[FAMILY];
    if (Math.max(crossFamily, crossGiven) >= CLOSE && crossFamily + crossGiven > family + given) {
      into.swapped = true;
      into.agreement[GIVEN] = crossGiven;
      into.rarity[GIVEN] = into.rarity[FAMILY];
      into.agreement[FAMILY] = crossFamily;
      into.rarity[FAMILY] = crossRarity;
      return;
    }
    into.agreement[FAMILY] = family;
    into.rarity[FAMILY] = familyRarity;
    into.agreement[GIVEN] = given;
    into.rarity[GIVEN] = givenRarity;
  }

  private void values(int t, int a, int b, Comparison into) {
    if (a == 0 || b == 0) {
      into.agreement[t] = 0;
      return;
    }
    if (several[t]) {
      several(t, a, b, into);
      return;
    }
    if (a == b) {
      into.agreement[t] = (byte) EQUAL;
      into.rarity[t] = rarity[t][a];
      return;
    }
    int agreement = agreement(t, a, b);
    into.agreement[t] = (byte) agreement;
    // how rare values are says nothing where they are unlike
    if (agreement >= SIMILAR) into.rarity[t] = Math.min(rarity[t][a], rarity[t][b]);
  }

  /** The likest two of several values, and of those equally like the rarest. */
  private void several(int t, int a, int b, Comparison into) {
    var partsOfA = dictionaries[t].parts(a);
    var partsOfB = dictionaries[t].parts(b);
    int best = 0;
    float rarest = 0;
    for (int i = 0; i < Math.max(1, partsOfA.length); i++)
      for (int j = 0; j < Math.max(1, partsOfB.length); j++) {
        int x = partsOfA.length == 0 ? a : partsOfA[i];
        int y = partsOfB.length == 0 ? b : partsOfB[j];
        int agreement = x == y ? EQUAL : agreement(t, x, y);
        float rare = Math.min(rarity[t][x], rarity[t][y]);
        if (agreement > best || agreement == best && rare > rarest) {
          best = agreement;
          rarest = rare;
        }
      }
    into.agreement[t] = (byte) best;
    into.rarity[t] = rarest;
  }

  private int agreement(int t, int a, int b) {
    if (t == BIRTH_DATE) return Comparers.dates(days[a], days[b]).ordinal();
    if (t == POSTCODE && codes[a] != 0 && codes[b] != 0)
      return Comparers.postcodes(codes[a], codes[b]).ordinal();
    if (signs[t].length > 0 && Spelling.unlike(signs[t][a], signs[t][b])) return DIFFERENT;
    if (letters[t].length > 0 && isUnlike(t, a, b)) return DIFFERENT;
    if (!repeats[t]) return compared(comparers[t], form(t, a), form(t, b));
    long key = Remembered.key(t, a, b);
    int known = memory.get(key);
    if (known >= 0) return known;
    int agreement = compared(comparers[t], form(t, a), form(t, b));
    memory.put(key, agreement);
    return agreement;
  }

  @SuppressWarnings("unchecked") // the forms of a trait are made by its comparer
  private static <F> int compared(Comparer<F> comparer, Object a, Object b) {
    return comparer.compare((F) a, (F) b).ordinal();
  }
}
