package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;
import org.junit.jupiter.api.Test;

/** Reading on: nothing twice, nothing missed, whatever happens to the connection. */
class FeedTest {
  private final Shelf shelf = new Shelf();
  private final List<Long> heard = new ArrayList<>();
  private final List<Boolean> reached = new ArrayList<>();
  private final Feed feed =
      new Feed(
          shelf,
          all -> all.forEach(c -> heard.add(c.kind().isEmpty() ? -c.number() : c.number())),
          reached::add,
          Duration.ofSeconds(1));

  private static final class Shelf implements Changes {
    final List<Change> all = new ArrayList<>();
    boolean away;
    long last;

    void add(int count) {
      for (int i = 0; i < count; i++)
        all.add(new Change(++last, false, "client", 1, null, null, null, Instant.EPOCH));
    }

    private void reach() {
      if (away) throw new IllegalStateException("no connection");
    }

    @Override
    public long last() {
      reach();
      return last;
    }

    @Override
    public List<Change> after(long number, int atMost) {
      reach();
      return all.stream().filter(c -> c.number() > number).limit(atMost).toList();
    }

    @Override
    public void prune(Duration age) {
      reach();
    }
  }

  @Test
  void whatWasThereBeforeIsNoNews() {
    shelf.add(3);
    feed.step();
    assertEquals(List.of(), heard);
    shelf.add(2);
    feed.step();
    feed.step();
    assertEquals(List.of(4L, 5L), heard);
  }

  @Test
  void manyAtOnceAreReadInOneGo() {
    feed.step();
    shelf.add(1200);
    feed.step();
    assertEquals(1200, heard.size());
  }

  @Test
  void aBrokenConnectionIsSaidOnceAndSurvived() {
    feed.step();
    shelf.away = true;
    feed.step();
    feed.step();
    assertEquals(List.of(false), reached);
    shelf.add(1);
    shelf.away = false;
    feed.step();
    feed.step();
    assertEquals(List.of(false, true), reached);
    assertEquals(List.of(1L), heard);
  }

  @Test
  void whatWasPrunedMeanwhileIsAnything() {
    feed.step();
    shelf.add(5);
    shelf.all.subList(0, 3).clear();
    feed.step();
    assertEquals(List.of(-5L), heard);
    shelf.away = true;
    feed.step();
    shelf.away = false;
    shelf.add(2);
    shelf.all.clear();
    feed.step();
    assertEquals(List.of(-5L, -7L), heard);
    feed.step();
    assertEquals(List.of(-5L, -7L), heard);
  }

  @Test
  void aClosedOneSaysNothingMore() {
    feed.step();
    feed.close();
    shelf.add(1);
    feed.step();
    shelf.away = true;
    feed.step();
    assertEquals(List.of(), heard);
    assertEquals(List.of(), reached);
  }
}
