package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.junit.jupiter.api.Test;

class LongWorksTest extends ScreenTest {
  static final Text NAME = Text.of("kit.work.stop");

  final LongWorks works = new LongWorks(Executors.newVirtualThreadPerTaskExecutor());
  final Remembered remembered = Remembered.inMemory();
  final List<String> done = new ArrayList<>();

  @Override
  protected Parent open(Words words) {
    var left = new Region();
    left.setId("left");
    return new StackPane(new Split(remembered, "test", 0.4, left, new Region()));
  }

  @Test
  void aMillionStepsOfProgressDoNotFloodTheScreen() throws InterruptedException {
    var told = new AtomicInteger();
    var go = new CountDownLatch(1);
    interact(
        () -> {
          works.<Integer>run(
              NAME,
              progress -> {
                for (int i = 1; i <= 1_000_000; i++) progress.at(i / 1e6, NAME);
                try {
                  go.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                return 7;
              },
              n -> done.add("done " + n),
              e -> done.add("failed"));
          works.running().getFirst().share().subscribe(_ -> told.incrementAndGet());
        });
    var work = works.running().getFirst();
    await(() -> work.share().get() == 1.0);
    assertTrue(told.get() < 100_000, "told " + told);
    go.countDown();
    await(() -> done.contains("done 7"));
    assertTrue(works.running().isEmpty());
  }

  @Test
  void aFailureTakesTheWorkOffTheList() {
    interact(
        () ->
            works.run(
                NAME,
                _ -> {
                  throw new IllegalStateException("no");
                },
                _ -> done.add("done"),
                e -> done.add(e.getMessage())));
    await(() -> done.contains("no"));
    assertTrue(works.running().isEmpty());
  }

  @Test
  void theDividerIsRememberedWhereAHandLeftIt() {
    var split = lookup(".split-pane").<SplitPane>query();
    interact(() -> split.setDividerPositions(0.25)); // layout does so, no hand
    assertTrue(remembered.get("split.test").isEmpty());
    clickOn(".split-pane");
    assertEquals(0.25, remembered.number("split.test", 1), 0.01);
  }
}
