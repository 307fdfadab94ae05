package org.branchbook.app.computer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.ui.kit.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ViewerTest {
  final List<String> done = new ArrayList<>();

  void show(String... opener) {
    new Viewer(Background.atOnce(), file -> done.add("toolkit " + file), List.of(opener))
        .show("/home/anna/day.pdf", () -> done.add("cannot"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatNothingCanShowIsSaid() {
    show("true");
    assertEquals(List.of(), done);
    // as xdg-open ends where no program is there for the file
    show("sh", "-c", "exit 3");
    assertEquals(List.of("cannot"), done);
  }

  @Test
  void aSystemWithoutAnOpenerIsLikeOneWithoutAProgram() {
    show("no-such-program-anywhere");
    assertEquals(List.of("cannot"), done);
  }

  @Test
  void elsewhereTheToolkitShowsIt() {
    show();
    assertEquals(List.of("toolkit /home/anna/day.pdf"), done);
  }
}
