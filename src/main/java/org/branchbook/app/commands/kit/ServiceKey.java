package org.branchbook.app.commands.kit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.branchbook.base.Text;

/**
 * The key of an encrypted store in a file of its own, for a service that starts with nobody there.
 * Whoever reads the file can read the store: it has to be its owner's alone.
 */
public final class ServiceKey {
  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rw-------");

  private ServiceKey() {}

  /** Writes it into a new file. */
  public static void write(Path file, String key) {
    try {
      Files.createFile(file);
      if (posix(file)) Files.setPosixFilePermissions(file, OWNERS);
      Files.writeString(file, key + "\n");
    } catch (FileAlreadyExistsException e) {
      throw new Failed(ExitCode.NOT_DONE, Text.of("store.care.exists", file));
    } catch (IOException e) {
      throw new Failed(ExitCode.NOT_DONE, Text.of("store.care.notAllowed", file));
    }
  }

  static String read(Path file) {
    try {
      if (posix(file) && !OWNERS.containsAll(Files.getPosixFilePermissions(file)))
        throw new Failed(ExitCode.SIGN_IN, Text.of("commands.key.readable", file));
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Failed(ExitCode.SIGN_IN, Text.of("store.care.noFile", file));
    }
  }

  private static boolean posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }
}
