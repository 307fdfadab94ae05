package org.branchbook.app.computer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkstationTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("deep").resolve("workstation.properties");
  }

  private Optional<String> kept(String name) {
    try (var workstation = Workstation.at(file)) {
      return workstation.get(name);
    }
  }

  @Test
  void whatWasPutIsThereAtTheNextStart() {
    try (var workstation = Workstation.at(file)) {
      assertEquals(Optional.empty(), workstation.get("theme"));
      workstation.put("theme", "DARK");
      workstation.put("a name: with = signs", "  C:\\data\nзвіт # 1 ");
    }
    assertEquals(Optional.of("DARK"), kept("theme"));
    assertEquals(Optional.of("  C:\\data\nзвіт # 1 "), kept("a name: with = signs"));
  }

  @Test
  void itIsWrittenSoonWithoutBeingClosed() throws Exception {
    try (var workstation = Workstation.at(file)) {
      workstation.put("theme", "DARK");
      for (int i = 0; i < 100 && !Files.exists(file); i++) Thread.sleep(50);
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void aDamagedFileIsPutAside() throws IOException {
    Files.createDirectories(file.getParent());
    for (var damaged :
        new byte[][] {
          {(byte) 0xff, (byte) 0xfe, 'x'}, "theme=\\uZZ".getBytes(), "theme=DARK\nlan".getBytes()
        }) {
      Files.write(file, damaged);
      assertEquals(Optional.empty(), kept("theme"));
      assertFalse(Files.exists(file));
      assertTrue(Files.exists(file.resolveSibling("workstation.properties.damaged")));
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenStopsNobody() throws IOException {
    Files.writeString(folder.resolve("deep"), "a file where a folder should be");
    try (var workstation = Workstation.at(file)) {
      workstation.put("theme", "DARK");
      assertEquals(Optional.of("DARK"), workstation.get("theme"));
    }
  }
}
