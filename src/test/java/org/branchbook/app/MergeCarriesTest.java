package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Databases;
import org.branchbook.tasks.SavedFilter;
import org.branchbook.tasks.TaskFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was said of a card that goes is said of the one that stays, until they part again. */
class MergeCarriesTest {
  @ParameterizedTest
  @EnumSource
  void whoWasToldApartStaysApart(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var keep = two.person(two.here, "Koval");
      var goes = two.person(two.here, "Kowal");
      var other = two.person(two.here, "Kovalj");
      two.here.likeness.pairs.remove(two.here.likeness.pairs.all());
      var told = apart(two, goes, other);
      var done = merged(two, keep.id(), goes.id());
      var carried = two.here.likeness.pairs.of(List.of(keep.id())).getFirst();
      assertEquals(Pair.State.DIFFERENT, carried.state());
      assertEquals(other.id(), carried.other(keep.id()));
      assertEquals(true, carried.holds(side(done.now()), side(other)));
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
      assertEquals(List.of(told), two.here.likeness.pairs.all());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeptFilterNamesTheCardThatStays(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var keep = two.person(two.here, "Koval");
      var goes = two.person(two.here, "Kowal");
      two.here.tasks.filters.save(new SavedFilter(7, two.head.id(), "his", about(goes.id())));
      two.here.tasks.filters.save(new SavedFilter(8, two.head.id(), "all", about(null)));
      var done = merged(two, keep.id(), goes.id());
      assertEquals(about(keep.id()), filter(two, 7));
      assertEquals(about(null), filter(two, 8));
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
      assertEquals(about(goes.id()), filter(two, 7));
    }
  }

  private static Pair apart(TwoPrograms two, Client one, Client other) {
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var pair =
        Pair.open(side(one), side(other), new Score(9, 0.9, List.of()), now)
            .decided(Pair.State.DIFFERENT, "NAMESAKE", two.head.id(), now);
    two.here.likeness.pairs.put(List.of(pair));
    return two.here.likeness.pairs.of(List.of(one.id())).getFirst();
  }

  private static Side side(Client card) {
    return new Side(card.id(), Traits.of(card));
  }

  private static TaskFilter filter(TwoPrograms two, long id) {
    return two.here.tasks.filters.of(two.head.id()).stream()
        .filter(f -> f.id() == id)
        .findAny()
        .map(SavedFilter::filter)
        .orElseThrow();
  }

  private static TaskFilter about(@org.jspecify.annotations.Nullable ClientId client) {
    return new TaskFilter(
        TaskFilter.Whose.ALL,
        TaskFilter.Stretch.OPEN,
        EnumSet.noneOf(org.branchbook.tasks.Kind.class),
        EnumSet.noneOf(org.branchbook.tasks.Priority.class),
        client,
        null,
        null,
        "");
  }

  private static Merged.Done merged(TwoPrograms two, ClientId... ids) {
    var seen =
        Arrays.stream(ids)
            .map(id -> two.here.clients.clients.find(id, two.head.scope(Privilege.CLIENT_READ)))
            .map(found -> Objects.requireNonNull(found.orElseThrow()))
            .map(card -> new MergeOrder.Seen(card.id(), card.version()))
            .toList();
    return assertInstanceOf(
        Merged.Done.class,
        two.here.duplicates.mergeCards.run(
            two.head, new MergeOrder(ids[0], seen, List.of(), Set.of())));
  }
}
