package org.branchbook.app.computer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the program's files lie on this computer: the operating system's usual places.
 *
 * @param settings the folder of the workstation's settings
 * @param data the folder of data stores and logs
 */
public record Places(Path settings, Path data) {
  private static final String NAME = "Branchbook";

  /** Those of the one who runs the program. */
  public static Places ofThisUser() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  public static Places of(String system, Path home, Map<String, String> environment) {
    var os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      var local = environment.get("LOCALAPPDATA");
      var folder =
          (local == null || local.isBlank() ? home.resolve("AppData", "Local") : Path.of(local))
              .resolve(NAME);
      return new Places(folder, folder);
    }
    if (os.startsWith("mac")) {
      var folder = home.resolve("Library", "Application Support", NAME);
      return new Places(folder, folder);
    }
    var name = NAME.toLowerCase(Locale.ROOT);
    return new Places(
        xdg(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(name),
        xdg(environment.get("XDG_DATA_HOME"), home.resolve(".local", "share")).resolve(name));
  }

  /** A relative path is to be ignored, says the XDG specification. */
  private static Path xdg(@Nullable String set, Path usual) {
    return set != null && !set.isBlank() && Path.of(set).isAbsolute() ? Path.of(set) : usual;
  }

  /** The settings' file. */
  public Path workstation() {
    return settings.resolve("workstation.properties");
  }

  /** The database's user and password of a shared store, where somebody has them kept. */
  public Path sharedLogin() {
    return settings.resolve("shared-store.login");
  }

  public Path logs() {
    return data.resolve("logs");
  }

  /** The store on this computer, where no other is named. */
  public Path store() {
    return data.resolve("branchbook.mv.db");
  }

  /** Rows that imports rejected, where they may not lie beside their file. */
  public Path rejected() {
    return data.resolve("rejected");
  }

  /**
   * Where a page is written that is only shown and printed; the next of its name takes its place.
   */
  public Path printed(String name) {
    return data.resolve("printed").resolve(name);
  }

  /** The practice branch. */
  public Path practice() {
    return data.resolve("practice.mv.db");
  }

  /** Where the files go that somebody saves: his documents, or his home where there are none. */
  public static Path documents() {
    var home = Path.of(System.getProperty("user.home"));
    var documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }
}
