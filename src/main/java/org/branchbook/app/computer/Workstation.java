package org.branchbook.app.computer;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this workstation keeps from one start to the next: the last store, language, theme, the
 * window's place, columns. It lies in a file of its own user and holds nothing of clients. A file
 * that can't be read is put aside and the program starts with its usual settings.
 */
public final class Workstation implements Remembered, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Workstation.class);

  /** Changes come in bursts, a column being dragged say: one writing is enough for them. */
  private static final Duration SOON = Duration.ofMillis(400);

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("settings").factory());
  private @Nullable ScheduledFuture<?> writing;

  private Workstation(Path file) {
    this.file = file;
  }

  /** The settings kept in this file, or none if it isn't there yet or is damaged. */
  public static Workstation at(Path file) {
    var workstation = new Workstation(file);
    workstation.read();
    return workstation;
  }

  @Override
  public synchronized Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public synchronized void put(String name, String value) {
    if (value.equals(values.put(name, value)) || writer.isShutdown()) return;
    if (writing == null || writing.isDone())
      writing = writer.schedule(this::write, SOON.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Writes what hasn't been written yet. */
  @Override
  public void close() {
    boolean unwritten;
    synchronized (this) {
      writer.shutdown();
      unwritten = writing != null && writing.cancel(false);
    }
    if (unwritten) write();
  }

  private void read() {
    var read = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      read.load(in);
      if (!read.isEmpty() && !read.containsKey("settings"))
        throw new IllegalArgumentException("cut short");
      read.forEach((name, value) -> values.put((String) name, (String) value));
    } catch (java.nio.file.NoSuchFileException e) {
      LOG.debug("no settings yet");
    } catch (MalformedInputException | IllegalArgumentException e) {
      putAside();
    } catch (IOException e) {
      LOG.warn("the settings cannot be read: {}", e.getClass().getSimpleName());
    }
  }

  private void putAside() {
    var aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      LOG.warn("the settings are damaged and were put aside as {}", aside.getFileName());
    } catch (IOException e) {
      LOG.warn("the settings are damaged: {}", e.getClass().getSimpleName());
    }
  }

  private void write() {
    var lines = new StringWriter();
    synchronized (this) {
      // the last line shows that the file is whole
      values.remove("settings");
      values.forEach(
          (name, value) -> lines.write(escaped(name, true) + "=" + escaped(value, false) + "\n"));
      lines.write("settings=1\n");
    }
    try {
      Files.createDirectories(file.getParent());
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, lines.toString());
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      LOG.warn("the settings cannot be written: {}", e.getClass().getSimpleName());
    }
  }

  /** As {@link Properties} reads it; its own writing adds the time and loses the order. */
  private static String escaped(String text, boolean name) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '\f' -> escaped.append("\\f");
        case '\\' -> escaped.append("\\\\");
        case ' ', '=', ':', '#', '!' -> escaped.append(name || i == 0 ? "\\" : "").append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
