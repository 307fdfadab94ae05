package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.app.computer.Cores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TroubleTest {
  private static final String SECRET = "Коваленко";

  private static Exception unforeseen(String message) {
    return new IllegalStateException(message, new IllegalArgumentException(message));
  }

  private static Exception elsewhere() {
    return new IllegalStateException();
  }

  @Test
  void theCodeIsTheSameForTheSameTrouble() {
    var codes = new ArrayList<String>();
    for (int i = 0; i < 2; i++) codes.add(Trouble.of(unforeseen("no. " + i)).code());
    assertEquals(codes.getFirst(), codes.getLast());
    assertTrue(codes.getFirst().matches("BB-[0-9A-F]{4}"), codes.getFirst());
    assertNotEquals(codes.getFirst(), Trouble.of(elsewhere()).code());
  }

  @Test
  void neitherDetailsNorLogSayWhatTheDataWere() {
    var thrown = unforeseen(SECRET);
    thrown.addSuppressed(new IllegalStateException(SECRET));
    var details = Trouble.of(thrown).details();
    assertFalse(details.contains(SECRET));
    assertTrue(details.contains("TroubleTest.unforeseen"));
    var event =
        new LoggingEvent(
            "x", (Logger) LoggerFactory.getLogger("x"), Level.ERROR, "m", thrown, null);
    var logged = new BareTrace().convert(event);
    assertFalse(logged.contains(SECRET), logged);
    assertTrue(logged.contains("caused by java.lang.IllegalArgumentException"), logged);
    assertTrue(logged.contains("TroubleTest.unforeseen"), logged);
  }

  @Test
  void theLastResortShowsAndGoesOn() {
    var shown = new ArrayList<Trouble>();
    var lastResort = new LastResort(shown::add);
    var thrown = unforeseen("");
    lastResort.uncaughtException(Thread.currentThread(), thrown);
    new LastResort(
            _ -> {
              throw new IllegalStateException("no screen");
            })
        .caught(thrown);
    assertEquals(List.of(Trouble.of(thrown)), shown);
  }

  @Test
  void allCoresAnswerInOrderAndFailuresComeBack() {
    try (var cores = new Cores()) {
      assertEquals(
          List.of(1, 2, 3), cores.all(List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3)));
      Callable<Integer> failing =
          () -> {
            throw new ArithmeticException();
          };
      org.junit.jupiter.api.Assertions.assertThrows(
          ArithmeticException.class, () -> cores.all(List.of(failing)));
    }
  }

  @Test
  void argumentsSayWhetherAWindowIsWanted() {
    assertTrue(Main.isForTheWindow(List.of()));
    assertTrue(Main.isForTheWindow(List.of("--store", "jdbc:h2:file:x")));
    assertTrue(Main.isForTheWindow(List.of("--store=jdbc:h2:file:x")));
    assertFalse(Main.isForTheWindow(List.of("--store", "jdbc:h2:file:x", "store", "info")));
    assertFalse(Main.isForTheWindow(List.of("demo")));
    assertFalse(Main.isForTheWindow(List.of("--help")));
  }
}
