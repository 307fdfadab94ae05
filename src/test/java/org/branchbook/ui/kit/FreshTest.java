package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.junit.jupiter.api.Test;

class FreshTest extends ScreenTest {
  private final Fresh fresh = new Fresh();
  private final List<String> heard = new ArrayList<>();
  private final Pane root = new Pane();
  private final Region screen = new Region();

  @Override
  protected Parent open(Words words) {
    return root;
  }

  private void show(boolean is) {
    interact(() -> root.getChildren().setAll(is ? List.of(screen) : List.<Node>of()));
  }

  private void tell(Change... changes) {
    interact(() -> fresh.tell(List.of(changes)));
  }

  private static Change change(long number, String kind) {
    return new Change(number, false, kind, 7, null, null, null, Instant.EPOCH);
  }

  private void listen() {
    fresh.whileShown(
        screen, Set.of("client", "note"), all -> all.forEach(c -> heard.add(c.kind())));
  }

  @Test
  void whatIsShownHearsOfItsKinds() {
    listen();
    show(true);
    tell(change(1, "client"), change(2, "employee"), change(3, "note"));
    assertEquals(List.of("client", "note"), heard);
    tell(Change.ofAnything(9));
    assertEquals(List.of("client", "note", ""), heard, "anything is of every kind");
  }

  @Test
  void whatIsHiddenHearsWhenItComesBack() {
    listen();
    tell(change(1, "employee"));
    show(true);
    assertEquals(List.of(), heard, "nothing of its own was missed");
    show(false);
    tell(change(2, "client"));
    assertEquals(List.of(), heard);
    show(true);
    assertEquals(List.of(""), heard);
    show(false);
    show(true);
    assertEquals(List.of(""), heard, "once");
  }
}
