package org.branchbook.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.branchbook.store.StoreUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's user and password of a shared store, kept for the next start where somebody wants
 * it so: in a file that only his account of the operating system may read. One that others may read
 * is not believed. Employees' passwords are never kept.
 */
final class KeptLogin {
  private static final Logger LOG = LoggerFactory.getLogger(KeptLogin.class);
  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;

  KeptLogin(Path file) {
    this.file = file;
  }

  /** The same address with what was kept for it; as it came where nothing was. */
  StoreUrl completed(StoreUrl url) {
    if (url.kind() == StoreUrl.Kind.FILE || !url.password().isEmpty()) return url;
    return read()
        .filter(kept -> url.address().equals(kept.getProperty("address")))
        .map(kept -> url.as(kept.getProperty("user", ""), kept.getProperty("password", "")))
        .orElse(url);
  }

  /** Keeps these instead of any others. */
  void keep(StoreUrl url) {
    var kept = new Properties();
    kept.setProperty("address", url.address());
    kept.setProperty("user", url.user());
    kept.setProperty("password", url.password());
    var text = new StringWriter();
    try {
      kept.store(text, null);
      Files.createDirectories(file.toAbsolutePath().getParent());
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(fresh);
      // before anything stands in it
      protect(fresh);
      Files.writeString(fresh, text.toString());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the database's password cannot be kept: {}", e.getClass().getSimpleName());
    }
  }

  /** Forgets what was kept. */
  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("the kept password cannot be removed: {}", e.getClass().getSimpleName());
    }
  }

  private Optional<Properties> read() {
    try {
      if (posix(file) && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
        LOG.warn("others may read {}: what it keeps is not used", file.getFileName());
        return Optional.empty();
      }
      var kept = new Properties();
      kept.load(new StringReader(Files.readString(file)));
      return Optional.of(kept);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the kept password cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static void protect(Path file) throws IOException {
    if (posix(file)) {
      Files.setPosixFilePermissions(file, OWNERS);
      return;
    }
    var rights = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (rights != null)
      rights.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(rights.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
  }

  private static boolean posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }
}
