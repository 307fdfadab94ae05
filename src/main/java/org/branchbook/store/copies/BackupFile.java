package org.branchbook.store.copies;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A backup as it lies on the disk: a zip with the store's file as it is, encrypted or not, the key
 * file of an encrypted one, and what is known of it.
 */
final class BackupFile {
  private static final String KEYS = "store.keys";
  private static final String ABOUT = "about.properties";
  private static final String STORE = ".mv.db";

  private BackupFile() {}

  /** Adds what is known of the store to the zip that has its file. */
  static void complete(Path zip, Map<String, String> about, @Nullable Path keys)
      throws IOException {
    try (var inside = FileSystems.newFileSystem(zip)) {
      if (keys != null) Files.copy(keys, inside.getPath(KEYS));
      var properties = new Properties();
      properties.putAll(about);
      try (var out = Files.newOutputStream(inside.getPath(ABOUT))) {
        properties.store(out, null);
      }
    }
  }

  /** Takes the store's file out; it is on the disk when this returns. */
  static void store(Path zip, Path to) throws IOException {
    try (var inside = FileSystems.newFileSystem(zip)) {
      copy(storeIn(inside), to);
    }
  }

  /** Takes the key file out, where there is one. */
  static boolean keys(Path zip, Path to) throws IOException {
    try (var inside = FileSystems.newFileSystem(zip)) {
      var keys = inside.getPath(KEYS);
      if (!Files.exists(keys)) return false;
      copy(keys, to);
      return true;
    }
  }

  /** What is known of the store in it; throws {@link IOException} for a file of another kind. */
  static Map<String, String> about(Path zip) throws IOException {
    if (!Files.isRegularFile(zip)) throw new FileNotFoundException(zip.toString());
    try (var inside = FileSystems.newFileSystem(zip);
        var in = Files.newInputStream(inside.getPath(ABOUT))) {
      var read = new Properties();
      read.load(in);
      var about = new TreeMap<String, String>();
      read.forEach((name, content) -> about.put((String) name, (String) content));
      return about;
    }
  }

  private static Path storeIn(FileSystem inside) throws IOException {
    try (var files = Files.list(inside.getPath("/"))) {
      return files
          .filter(f -> f.toString().endsWith(STORE))
          .findFirst()
          .orElseThrow(() -> new ZipException("no store in it"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var in = Files.newInputStream(from);
        var out = owners(to)) {
      in.transferTo(out);
    }
    force(to);
  }

  /** A new file that its owner alone may read, where the file system knows owners. */
  static OutputStream owners(Path file) throws IOException {
    var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null)
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return out;
  }

  /** Waits until a file is on the disk. */
  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
