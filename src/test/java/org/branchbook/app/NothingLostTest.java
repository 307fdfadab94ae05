package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.Contested;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.store.Databases;

/**
 * Whatever is merged, in whatever way, on top of whatever else, and in whatever order it is taken
 * back: every record and every field is as before, and what came meanwhile is still there.
 */
class NothingLostTest {
  private static final List<TwoPrograms> OPEN = new ArrayList<>();

  @BeforeContainer
  static void open() {
    for (var on : Databases.values()) OPEN.add(new TwoPrograms(on));
  }

  @AfterContainer
  static void close() {
    OPEN.forEach(TwoPrograms::close);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void onH2(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 7) int people,
      @ForAll @IntRange(max = 30) int things,
      @ForAll @IntRange(min = 1, max = 8) int steps) {
    play(OPEN.get(0), seed, people, things, steps);
  }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void onPostgres(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 7) int people,
      @ForAll @IntRange(max = 30) int things,
      @ForAll @IntRange(min = 1, max = 8) int steps) {
    play(OPEN.get(1), seed, people, things, steps);
  }

  private static void play(TwoPrograms two, long seed, int people, int things, int steps) {
    var random = new Random(seed);
    var base = new RandomBase(two.here, two.head, random);
    base.fill(people, things);
    var before = base.picture();
    var merges = new ArrayList<MergeId>();
    var later = new ArrayList<Long>();
    for (int step = 0; step < steps; step++) {
      if (!merges.isEmpty() && random.nextInt(3) == 0)
        takeBack(two, merges.remove(random.nextInt(merges.size())));
      else
        base.several(2 + random.nextInt(2))
            .ifPresent(cards -> merges.add(merge(two, cards, random)));
      if (random.nextInt(3) == 0) later.add(base.later());
      assertEquals(0, wronglySilent(two), "when each was spoken with last goes with the contacts");
      assertEquals(
          base.cards.size(),
          base.cards.stream().map(two.here.duplicates.merges::now).distinct().count()
              + merges.stream()
                  .mapToLong(
                      id ->
                          two.here.duplicates.merges.find(id).orElseThrow().order().going().size())
                  .sum());
    }
    while (!merges.isEmpty()) takeBack(two, merges.remove(random.nextInt(merges.size())));
    var after = base.picture();
    for (long one : later) isThere(one, after);
    same(before, without(later, after));
  }

  /** Cards that tell of another last talk than their contacts do. */
  private static int wronglySilent(TwoPrograms two) {
    return two.here
        .store
        .db()
        .fetch(
            "select c.id from client c where not exists (select 1 from client_spoken s"
                + " where s.client_id = c.id and s.spoken_at = coalesce((select max(x.at)"
                + " from contact_client x where x.client_id = c.id),"
                + " timestamp with time zone '1970-01-01 00:00:00+00'))")
        .size();
  }

  /** What came later hangs on one card at least, whichever it was given to. */
  private static void isThere(long one, Map<String, String> picture) {
    boolean there =
        Stream.of("note", "contact_client", "task_client")
            .flatMap(table -> picture.getOrDefault(table, "").lines())
            .anyMatch(row -> names(row, one));
    assertTrue(there, () -> "lost " + one);
  }

  private static Map<String, String> without(List<Long> later, Map<String, String> picture) {
    var rest = new HashMap<String, String>();
    picture.forEach(
        (table, rows) ->
            rest.put(
                table,
                rows.lines()
                    .filter(row -> later.stream().noneMatch(one -> names(row, one)))
                    .collect(Collectors.joining("\n"))));
    return rest;
  }

  private static boolean names(String row, long record) {
    return Stream.of("id=", "contact_id=", "task_id=")
        .anyMatch(key -> (" " + row + " ").contains(" " + key + record + " "));
  }

  private static MergeId merge(TwoPrograms two, List<ClientId> ids, Random random) {
    var cards = two.here.clients.bulk.find(ids);
    var seen = ids.stream().map(id -> new MergeOrder.Seen(id, version(cards, id))).toList();
    var choices = new ArrayList<MergeOrder.Choice>();
    for (var field : ClientField.all(true))
      if (random.nextInt(3) == 0)
        choices.add(new MergeOrder.Choice(field, ids.get(random.nextInt(ids.size()))));
    var contested = Contested.among(ids.stream().map(id -> card(cards, id)).toList());
    var right =
        contested.stream()
            .map(c -> c.claims().get(random.nextInt(c.claims().size())).hardKey())
            .collect(Collectors.toSet());
    var keep = ids.get(random.nextInt(ids.size()));
    var merged =
        two.here.duplicates.mergeCards.run(two.head, new MergeOrder(keep, seen, choices, right));
    return assertInstanceOf(Merged.Done.class, merged).id();
  }

  private static Client card(Map<ClientId, Client> cards, ClientId id) {
    var card = cards.get(id);
    if (card == null) throw new AssertionError("no card " + id);
    return card;
  }

  private static int version(Map<ClientId, Client> cards, ClientId id) {
    return card(cards, id).version();
  }

  private static void takeBack(TwoPrograms two, MergeId id) {
    assertInstanceOf(Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, id, Map.of()));
  }

  private static void same(Map<String, String> before, Map<String, String> after) {
    before.forEach(
        (table, rows) -> {
          var was = new TreeSet<>(rows.lines().toList());
          var is = new TreeSet<>(after.getOrDefault(table, "").lines().toList());
          var lost = new TreeSet<>(was);
          lost.removeAll(is);
          is.removeAll(was);
          assertEquals(
              List.of(List.of(), List.of()), List.of(List.copyOf(lost), List.copyOf(is)), table);
        });
  }
}
