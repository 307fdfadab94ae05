package org.branchbook.ui.shell.palette;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.shell.palette.Palette.Known;
import org.branchbook.ui.shell.palette.PaletteModel.Line;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
  final List<String> opened = new ArrayList<>();
  final List<Known> known =
      List.of(
          new Known("kit.keys.LOG_CONTACT", "fth-phone", "Ctrl+L", () -> opened.add("log")),
          new Known("shell.keys", "fth-command", "F1", () -> opened.add("keys")));

  PaletteModel model(Background background) {
    return new PaletteModel(
        background,
        typed -> List.of(new Hit("fth-user", typed + " found", "", () -> opened.add(typed))),
        () -> known);
  }

  @Test
  void theCommandBeingTypedStandsBeforeClients() {
    var model = model(Background.atOnce());
    model.show();
    model.typed().set("клав");
    assertInstanceOf(Line.OfKnown.class, model.answer().get().lines().get(0));
    assertInstanceOf(Line.OfClient.class, model.answer().get().lines().get(1));
    model.typed().set("конт");
    assertInstanceOf(Line.OfClient.class, model.answer().get().lines().get(0));
    assertInstanceOf(Line.OfKnown.class, model.answer().get().lines().get(1));
  }

  @Test
  void theChoiceGoesRoundTheEnds() {
    var model = model(Background.atOnce());
    model.show();
    model.move(-1);
    model.go();
    assertEquals(List.of("keys"), opened);
    assertFalse(model.open().get());
  }

  @Test
  void enterBeforeTheAnswerOpensTheAnswerToWhatWasTyped() {
    var waiting = new ArrayList<Runnable>();
    var slow =
        new Background() {
          @Override
          public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> Background.atOnce().run(work, done, failed));
          }
        };
    var model = model(slow);
    model.show();
    model.typed().set("ко");
    waiting.removeFirst().run();
    waiting.removeFirst().run();
    model.typed().set("ков");
    model.go();
    assertEquals(List.of(), opened);
    waiting.removeFirst().run();
    assertEquals(List.of("ков"), opened);
  }

  @Test
  void whatWasOpenedStandsFirstNextTime() {
    var model = model(Background.atOnce());
    model.show();
    model.typed().set("ков");
    model.go();
    model.show();
    assertInstanceOf(Line.OfClient.class, model.answer().get().lines().getFirst());
    assertEquals(3, model.answer().get().lines().size());
  }

  @Test
  void aCopiedNumberIsOfferedOnceAndNothingElseIs() {
    var model = model(Background.atOnce());
    assertEquals("+380 (67) 123-41-18", model.fresh(" +380 (67) 123-41-18\n").orElseThrow());
    assertTrue(model.fresh("+380 (67) 123-41-18").isEmpty());
    assertTrue(model.fresh("2026").isEmpty());
    assertTrue(model.fresh("Коваленко 0671234118").isEmpty());
    assertTrue(model.fresh("0671234118").isPresent());
  }

  @Test
  void aLineIsOpenedByItsPlace() {
    var model = model(Background.atOnce());
    model.show();
    model.open(2);
    assertEquals(List.of("keys"), opened);
    model.show();
    model.open(9);
    assertEquals(List.of("keys"), opened);
  }
}
