package org.branchbook.app.computer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path HOME = Path.of("/home/o");

  @Test
  void linuxFollowsXdg() {
    assertEquals(
        new Places(HOME.resolve(".config/branchbook"), HOME.resolve(".local/share/branchbook")),
        Places.of("Linux", HOME, Map.of()));
    assertEquals(
        new Places(Path.of("/c/branchbook"), Path.of("/d/branchbook")),
        Places.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d")));
    assertEquals(
        HOME.resolve(".local/share/branchbook"),
        Places.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")).data());
  }

  @Test
  void windowsKeepsItOnThisComputer() {
    assertEquals(
        Path.of("/local/Branchbook/logs"),
        Places.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")).logs());
    assertEquals(
        HOME.resolve("AppData/Local/Branchbook"), Places.of("Windows 11", HOME, Map.of()).data());
  }

  @Test
  void macosHasOneFolder() {
    assertEquals(
        HOME.resolve("Library/Application Support/Branchbook"),
        Places.of("Mac OS X", HOME, Map.of()).settings());
  }
}
