package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;

/**
 * Many clients of one kind, kept as numbers in columns, so that they are compared fast and a value
 * that repeats is understood once. May be read by several threads once it is made.
 */
public final class Crowd {
  /** So many clients of a usual base stand beside those who are there. */
  private static final double USUAL = 300;

  private static final int TRAITS = Comparison.TRAITS;
  private static final int FAMILY = Trait.FAMILY.ordinal();
  private static final int GIVEN = Trait.GIVEN.ordinal();
  private static final int PATRONYMIC = Trait.PATRONYMIC.ordinal();

  private final int size;
  private final int[][] columns;
  private final Dictionary[] dictionaries;
  private final Comparer<?>[] comparers = new Comparer<?>[TRAITS];
  private final Object[][] forms = new Object[TRAITS][];
  private final int[][] counts = new int[TRAITS][];
  private final float[][] rarity = new float[TRAITS][];
  private final int[] known = new int[TRAITS];
  private final int[] active;

  /** Gathers the traits of clients. */
  public static final class Builder {
    private final List<int[]> rows = new ArrayList<>();
    private final Dictionary[] dictionaries = new Dictionary[TRAITS];

    public Builder() {
      for (int t = 0; t < TRAITS; t++) dictionaries[t] = new Dictionary();
      // names may stand in each other's place
      dictionaries[GIVEN] = dictionaries[FAMILY];
    }

    /** Adds a client; his number is how many there were before. */
    public void add(Traits traits) {
      var row = new int[TRAITS];
      for (var trait : Trait.values())
        row[trait.ordinal()] = dictionaries[trait.ordinal()].number(traits.get(trait));
      rows.add(row);
    }

    /**
     * All who were added.
     *
     * @param shipped says how common values are where the crowd is too small to tell
     */
    public Crowd build(Parameters shipped) {
      return new Crowd(this, shipped);
    }
  }

  private Crowd(Builder builder, Parameters shipped) {
    size = builder.rows.size();
    dictionaries = builder.dictionaries;
    columns = new int[TRAITS][];
    int used = 0;
    var words = WordRarity.of(dictionaries[Trait.ORGANISATION.ordinal()]);
    var active = new int[TRAITS];
    for (int t = 0; t < TRAITS; t++) {
      var column = new int[size];
      for (int i = 0; i < size; i++) {
        column[i] = builder.rows.get(i)[t];
        if (column[i] != 0) known[t]++;
      }
      columns[t] = column;
      if (known[t] == 0) continue;
      active[used++] = t;
      comparers[t] = Comparers.of(Trait.values()[t], words);
    }
    this.active = Arrays.copyOf(active, used);
    for (int t : this.active) {
      forms[t] = forms(t, comparers[t]);
      counts[t] = count(t);
    }
    for (int t : this.active) rarity[t] = rarity(t, shipped.u[t][0][Agreement.EQUAL.ordinal()]);
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

  int value(int trait, int client) {
    return columns[trait][client];
  }

  private <F> Object[] forms(int t, Comparer<F> comparer) {
    var dictionary = dictionaries[t];
    var forms = new Object[dictionary.size()];
    for (int v = 1; v < forms.length; v++)
      if (dictionary.parts(v).length == 0) forms[v] = comparer.form(dictionary.value(v));
    return forms;
  }

  private int[] count(int t) {
    var dictionary = dictionaries[t];
    var count = new int[dictionary.size()];
    for (int v : columns[t]) {
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

  /** Compares two clients; each thread with a memory of its own. */
  void compare(int a, int b, Comparison into, Remembered memory) {
    for (int t : active) compare(t, columns[t][a], columns[t][b], into, memory);
    into.swapped = false;
    if (into.agreement[FAMILY] < Agreement.CLOSE.ordinal()
        && into.agreement[GIVEN] < Agreement.CLOSE.ordinal()) crossed(a, b, into, memory);
  }

  private void crossed(int a, int b, Comparison into, Remembered memory) {
    int straight = into.agreement[FAMILY] + into.agreement[GIVEN];
    int familyA = columns[FAMILY][a];
    int familyB = columns[FAMILY][b];
    int givenA = columns[GIVEN][a];
    int givenB = columns[GIVEN][b];
    if (forms[FAMILY] == null || forms[GIVEN] == null) return;
    byte family = into.agreement[FAMILY];
    float familyRarity = into.rarity[FAMILY];
    byte given = into.agreement[GIVEN];
    float givenRarity = into.rarity[GIVEN];
    compare(FAMILY, familyA, givenB, into, memory);
    byte crossFamily = into.agreement[FAMILY];
    float crossRarity = into.rarity[FAMILY];
    compare(FAMILY, givenA, familyB, into, memory);
    into.agreement[GIVEN] = into.agreement[FAMILY];
    into.rarity[GIVEN] = into.rarity[FAMILY];
    into.agreement[FAMILY] = crossFamily;
    into.rarity[FAMILY] = crossRarity;
    int crossed = into.agreement[FAMILY] + into.agreement[GIVEN];
    boolean agrees =
        Math.max(into.agreement[FAMILY], into.agreement[GIVEN]) >= Agreement.CLOSE.ordinal();
    if (agrees && crossed > straight) {
      into.swapped = true;
      return;
    }
    into.agreement[FAMILY] = family;
    into.rarity[FAMILY] = familyRarity;
    into.agreement[GIVEN] = given;
    into.rarity[GIVEN] = givenRarity;
  }

  private void compare(int t, int a, int b, Comparison into, Remembered memory) {
    if (a == 0 || b == 0) {
      into.agreement[t] = 0;
      return;
    }
    if (a == b && dictionaries[t].parts(a).length == 0) {
      into.agreement[t] = (byte) Agreement.EQUAL.ordinal();
      into.rarity[t] = rarity[t][a];
      return;
    }
    if (dictionaries[t].parts(a).length + dictionaries[t].parts(b).length > 0) {
      several(t, a, b, into, memory);
      return;
    }
    into.agreement[t] = agreement(t, a, b, memory);
    into.rarity[t] = Math.min(rarity[t][a], rarity[t][b]);
  }

  /** The likest two of several values, and of those equally like the rarest. */
  private void several(int t, int a, int b, Comparison into, Remembered memory) {
    byte best = 0;
    float rarest = 0;
    for (int x : each(t, a))
      for (int y : each(t, b)) {
        byte agreement = x == y ? (byte) Agreement.EQUAL.ordinal() : agreement(t, x, y, memory);
        float rare = Math.min(rarity[t][x], rarity[t][y]);
        if (agreement > best || agreement == best && rare > rarest) {
          best = agreement;
          rarest = rare;
        }
      }
    into.agreement[t] = best;
    into.rarity[t] = rarest;
  }

  private int[] each(int t, int value) {
    var parts = dictionaries[t].parts(value);
    return parts.length == 0 ? new int[] {value} : parts;
  }

  private byte agreement(int t, int a, int b, Remembered memory) {
    long pair = a < b ? (long) a << 32 | b : (long) b << 32 | a;
    long key = pair ^ (long) t << 58;
    byte known = memory.get(key);
    if (known >= 0) return known;
    byte agreement = compared(comparers[t], forms[t][a], forms[t][b]);
    memory.put(key, agreement);
    return agreement;
  }

  @SuppressWarnings("unchecked") // the forms of a trait are made by its comparer
  private static <F> byte compared(Comparer<F> comparer, Object a, Object b) {
    return (byte) comparer.compare((F) a, (F) b).ordinal();
  }
}
