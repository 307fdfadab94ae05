package org.branchbook.duplicates.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.names.NameForm;

/**
 * Which of many entries meet: those that share a key. A key that too many share is sharpened by
 * another trait; what is still too common is dropped. Of an entry nothing is kept but numbers.
 */
public final class Meetings {
  /** As many may share a key. */
  private static final int CROWDED = 80;

  /** So many pairs an entry may come of its keys, of those shared by few first. */
  private static final long PAIRS_EACH = 60;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** What an entry's keys are sharpened by, most telling first. */
  private static final int SHARPENERS = 9;

  private static final int PARTS = 8;

  private final Workers workers;
  private final List<KeyMaker> makers = new ArrayList<>();
  private final Longs postings = new Longs(1 << 12);
  private final Ints sharpeners = new Ints(1 << 12);
  private final Made[] made = new Made[PARTS];
  private int size;
  private int coming;

  public Meetings(Workers workers) {
    this.workers = workers;
    for (int i = 0; i < PARTS; i++) makers.add(new KeyMaker());
  }

  /** What was made of a part of the entries. */
  private record Made(Longs postings, Ints sharpeners) {}

  /** Adds entries; the first of all has the number 0. */
  public void add(List<Traits> entries) {
    List<Callable<Boolean>> jobs = new ArrayList<>();
    for (var job : adding(entries)) jobs.add(Executors.callable(job, true));
    workers.all(jobs);
    added();
  }

  /** What there is to do to add entries, in parts for several threads; then {@link #added}. */
  public List<Runnable> adding(List<Traits> entries) {
    if (size + entries.size() > NUMBER) throw new IllegalArgumentException("too many entries");
    coming = entries.size();
    var jobs = new ArrayList<Runnable>();
    for (int part = 0; part < PARTS; part++) {
      int number = part;
      int from = coming * part / PARTS;
      int to = coming * (part + 1) / PARTS;
      int first = size + from;
      jobs.add(() -> made[number] = made(entries.subList(from, to), first, makers.get(number)));
    }
    return jobs;
  }

  /** All parts of what is to be added are done. */
  public void added() {
    for (var part : made) {
      postings.addAll(part.postings);
      sharpeners.addAll(part.sharpeners);
    }
    size += coming;
    coming = 0;
  }

  private static Made made(List<Traits> entries, int first, KeyMaker maker) {
    var made = new Made(new Longs(entries.size() * 24), new Ints(entries.size() * SHARPENERS));
    int number = first;
    for (var entry : entries) {
      for (var key : maker.of(entry)) made.postings.add(key.hash() << NUMBER_BITS | number);
      sharpen(entry, maker, made.sharpeners);
      number++;
    }
    return made;
  }

  private static void sharpen(Traits traits, KeyMaker maker, Ints into) {
    var date = traits.get(Trait.BIRTH_DATE);
    boolean whole = date.length() == 8;
    into.add(hash(whole ? date.substring(0, 4) : ""));
    into.add(hash(whole ? date.substring(4) : ""));
    into.add(hash(maker.sound(NameForm.Kind.FAMILY, traits.get(Trait.FAMILY))));
    into.add(hash(maker.sound(NameForm.Kind.GIVEN, traits.get(Trait.GIVEN))));
    into.add(hash(first(traits.get(Trait.POSTCODE))));
    into.add(hash(first(traits.get(Trait.HOUSE))));
    into.add(hash(first(traits.get(Trait.PHONE))));
    into.add(hash(first(traits.get(Trait.CITY))));
    into.add(hash(traits.get(Trait.BIRTH_PLACE)));
  }

  private static String first(String values) {
    int end = values.indexOf(Traits.SEPARATOR);
    return end < 0 ? values : values.substring(0, end);
  }

  private static int hash(String text) {
    int hash = text.hashCode() * 0x9E3779B1;
    return text.isEmpty() ? 0 : hash == 0 ? 1 : hash;
  }

  /** All who were added and share keys; to be asked for once. */
  public Met met() {
    postings.sortMany();
    var cuts = cuts();
    int widest = widest(cuts);
    List<Callable<Keeping>> jobs = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int from = cuts[part];
      int to = cuts[part + 1];
      jobs.add(
          () -> {
            var keeping = new Keeping(widest);
            each(from, to, keeping);
            return keeping;
          });
    }
    var kept = workers.all(jobs);
    postings.clear();
    return joined(kept);
  }

  /** Where parts of the postings begin, each with whole keys. */
  private int[] cuts() {
    var cuts = new int[PARTS + 1];
    cuts[PARTS] = postings.size();
    for (int part = 1; part < PARTS; part++) {
      int at = (int) ((long) postings.size() * part / PARTS);
      while (at > 0 && at < postings.size() && key(postings, at) == key(postings, at - 1)) at++;
      cuts[part] = Math.max(at, cuts[part - 1]);
    }
    return cuts;
  }

  /** How many may share a key, that there aren't more pairs than can be weighed. */
  private int widest(int[] cuts) {
    List<Callable<Counting>> jobs = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int from = cuts[part];
      int to = cuts[part + 1];
      jobs.add(
          () -> {
            var counting = new Counting();
            each(from, to, counting);
            return counting;
          });
    }
    var counted = workers.all(jobs);
    long left = PAIRS_EACH * size;
    for (int width = 2; width <= CROWDED; width++) {
      for (var part : counted) left -= part.pairs[width];
      if (left < 0) return width - 1;
    }
    return CROWDED;
  }

  /** Takes those who share a key. */
  private interface Taking {
    void take(Longs postings, int from, int to);
  }

  /** How many pairs come of keys that so many share. */
  private static final class Counting implements Taking {
    final long[] pairs = new long[CROWDED + 1];

    @Override
    public void take(Longs postings, int from, int to) {
      pairs[to - from] += (to - from) * (to - from - 1L) / 2;
    }
  }

  /** Keeps those who share a key, key after key. */
  private static final class Keeping implements Taking {
    final int widest;
    final Ints members = new Ints(1 << 12);
    final Ints ends = new Ints(1 << 10);

    Keeping(int widest) {
      this.widest = widest;
    }

    @Override
    public void take(Longs postings, int from, int to) {
      if (to - from > widest) return;
      for (int p = from; p < to; p++) members.add((int) (postings.get(p) & NUMBER));
      ends.add(members.size());
    }
  }

  private void each(int from, int to, Taking taking) {
    var sharper = new Longs(1 << 12);
    for (int start = from, end; start < to; start = end) {
      end = end(postings, start);
      if (end - start > CROWDED) sharpened(start, end, sharper, taking);
      else if (end - start > 1) taking.take(postings, start, end);
    }
  }

  private void sharpened(int from, int to, Longs sharper, Taking taking) {
    sharper.restart();
    for (int p = from; p < to; p++) {
      int number = (int) (postings.get(p) & NUMBER);
      for (int s = 0; s < SHARPENERS; s++) {
        long by = sharpeners.get(number * SHARPENERS + s);
        if (by != 0) sharper.add((by << 4 | s) << NUMBER_BITS | number);
      }
    }
    sharper.sort();
    for (int start = 0, end; start < sharper.size(); start = end) {
      end = end(sharper, start);
      if (end - start > 1 && end - start <= CROWDED) taking.take(sharper, start, end);
    }
  }

  /** Where the entries with the key of this place end. */
  private static int end(Longs postings, int from) {
    long key = key(postings, from);
    int to = from + 1;
    while (to < postings.size() && key(postings, to) == key) to++;
    return to;
  }

  private static long key(Longs postings, int at) {
    return postings.get(at) >> NUMBER_BITS;
  }

  private Met joined(List<Keeping> kept) {
    var members = new Ints(kept.stream().mapToInt(k -> k.members.size()).sum());
    var ends = new Ints(kept.stream().mapToInt(k -> k.ends.size()).sum());
    for (var part : kept) {
      int before = members.size();
      members.addAll(part.members);
      for (int i = 0; i < part.ends.size(); i++) ends.add(before + part.ends.get(i));
    }
    return new Met(size, members.all(), ends.all());
  }
}
