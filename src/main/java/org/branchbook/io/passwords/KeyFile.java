package org.branchbook.io.passwords;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.branchbook.staff.signin.StoreKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file beside an encrypted store that holds its random password, wrapped for each employee and
 * for the recovery key. Whoever has a copy of it and of the store can guess passwords at the cost
 * of Argon2id each, and no counting here would hinder him; failures are counted all the same,
 * against one who guesses at the sign-in screen. Each change is on the disk, whole, when it
 * returns.
 */
public final class KeyFile {
  /** What came of trying a password. */
  public sealed interface Tried {
    /** The file password. */
    record Right(String filePassword) implements Tried {
      @Override
      public String toString() {
        return "Right[]"; // a password never reaches a log
      }
    }

    /** Login or password is wrong; so many tries are left before a lock. */
    record Wrong(int triesLeft) implements Tried {}

    /** Too many failures: no attempt is taken until then. */
    record Locked(Instant until) implements Tried {}
  }

  /**
   * A new file's secrets.
   *
   * @param recovery shown once and kept nowhere
   */
  public record Made(String filePassword, String recovery) {
    @Override
    public String toString() {
      return "Made[]"; // a password never reaches a log
    }
  }

  private record Failures(int count, Instant until) {}

  private record Content(List<Wrap> wraps, Map<String, Failures> failures) {}

  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
  private static final int FILE_PASSWORD = 32;
  private static final String FORMAT = "1";

  /** As the usual sign-in policy: the bank's own stands in the store, which is still closed. */
  private static final int TRIES = 5;

  private static final Duration LOCK = Duration.ofMinutes(15);

  private final Path file;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public KeyFile(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Whether the store beside it is encrypted. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** Makes the file of a new store, which only the recovery key opens as yet. */
  public Made create() {
    return create(Argon2.USUAL);
  }

  /** The same at a cost of one's own, which all later passwords have too: a low one for tests. */
  public Made create(int kibibytes, int passes, int lanes) {
    return create(new Argon2(kibibytes, passes, lanes));
  }

  private Made create(Argon2 cost) {
    if (exists()) throw new IllegalStateException("keys are there already");
    var bytes = new byte[FILE_PASSWORD];
    random.nextBytes(bytes);
    var filePassword = HexFormat.of().formatHex(bytes);
    var recovery = RecoveryKey.make(random);
    var typed = RecoveryKey.read(recovery).orElseThrow().toCharArray();
    var wrap = Wrap.of(filePassword, Wrap.RECOVERY, typed, cost, random);
    write(new Content(List.of(wrap), Map.of()));
    return new Made(filePassword, recovery);
  }

  /** Tries a password; takes as long whether or not there is such a login. */
  public synchronized Tried open(String typed, char[] password) {
    var login = typed.strip().toLowerCase(Locale.ROOT);
    var content = read();
    var before = content.failures().getOrDefault(login, new Failures(0, Instant.MIN));
    if (clock.instant().isBefore(before.until())) {
      LOG.warn("sign-in to the closed store {}: still locked", name());
      return new Tried.Locked(before.until());
    }
    var his = content.wraps().stream().filter(w -> w.whose().equals(login)).toList();
    if (his.isEmpty()) cost(content).derive(password, new byte[16], 32);
    for (var wrap : his.reversed()) {
      var opened = wrap.open(password);
      if (opened.isEmpty()) continue;
      if (content.failures().containsKey(login)) write(failed(content, login, null));
      return new Tried.Right(opened.get());
    }
    boolean lock = before.count() + 1 >= TRIES;
    var now =
        lock
            ? new Failures(0, clock.instant().plus(LOCK))
            : new Failures(before.count() + 1, Instant.MIN);
    // of logins that nobody has nothing is written: there is no end of them
    if (!his.isEmpty()) write(failed(content, login, now));
    // the access log lies in the store, which stays closed; a login may be a password mistyped
    LOG.warn(
        "sign-in to the closed store {}: wrong login or password, {}",
        name(),
        lock ? "locked until " + now.until() : TRIES - now.count() + " tries left");
    return lock ? new Tried.Locked(now.until()) : new Tried.Wrong(TRIES - now.count());
  }

  private Path name() {
    return file.getFileName();
  }

  /** Tries a recovery key; empty where it is mistyped or another store's. */
  public Optional<String> recover(String typed) {
    var key = RecoveryKey.read(typed);
    if (key.isEmpty()) return Optional.empty();
    return read().wraps().stream()
        .filter(w -> w.whose().equals(Wrap.RECOVERY))
        .findFirst()
        .flatMap(w -> w.open(key.get().toCharArray()));
  }

  /** The keys of the store that this file password has opened. */
  public StoreKeys keys(String filePassword) {
    return new StoreKeys() {
      @Override
      public Runnable wrapped(String login, char[] password) {
        var wrap = Wrap.of(filePassword, login, password, cost(read()), random);
        return () ->
            change(
                content -> {
                  var wraps = new ArrayList<>(content.wraps());
                  wraps.add(wrap);
                  return new Content(wraps, content.failures());
                });
      }

      @Override
      public void settle(String login) {
        change(
            content -> {
              var his = content.wraps().stream().filter(w -> w.whose().equals(login)).toList();
              if (his.size() < 2) return null;
              var wraps = new ArrayList<>(content.wraps());
              wraps.removeAll(his.subList(0, his.size() - 1));
              return new Content(wraps, content.failures());
            });
      }

      @Override
      public void confirm(String login, char[] password) {
        change(
            content -> {
              var others = new ArrayList<>(content.wraps());
              others.removeIf(w -> w.whose().equals(login));
              if (content.wraps().size() - others.size() == 1) return null;
              others.add(Wrap.of(filePassword, login, password, cost(content), random));
              return new Content(others, content.failures());
            });
      }

      @Override
      public void rename(String from, String to) {
        change(
            content ->
                new Content(
                    content.wraps().stream()
                        .map(w -> w.whose().equals(from) ? w.under(to) : w)
                        .toList(),
                    content.failures()));
      }

      @Override
      public void take(String login) {
        change(
            content -> {
              var wraps = new ArrayList<>(content.wraps());
              return wraps.removeIf(w -> w.whose().equals(login))
                  ? new Content(wraps, content.failures())
                  : null;
            });
      }
    };
  }

  private interface Changing {
    @Nullable Content of(Content content);
  }

  private synchronized void change(Changing changing) {
    var changed = changing.of(read());
    if (changed != null) write(changed);
  }

  /** What a new password costs here: what the first one did. */
  private static Argon2 cost(Content content) {
    return content.wraps().getFirst().cost();
  }

  private static Content failed(Content content, String login, @Nullable Failures now) {
    var failures = new TreeMap<>(content.failures());
    if (now == null) failures.remove(login);
    else failures.put(login, now);
    return new Content(content.wraps(), failures);
  }

  private Content read() {
    var lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file)));
      if (!FORMAT.equals(lines.getProperty("format")))
        throw new IOException("keys of another format");
      var wraps = new ArrayList<Wrap>();
      var failures = new TreeMap<String, Failures>();
      for (int i = 0; lines.containsKey("wrap." + i); i++)
        wraps.add(Wrap.read(lines.getProperty("whose." + i), lines.getProperty("wrap." + i)));
      for (int i = 0; lines.containsKey("failed." + i); i++) {
        var part = lines.getProperty("failed." + i).split(" ");
        failures.put(
            lines.getProperty("by." + i),
            new Failures(
                Integer.parseInt(part[0]),
                part[1].equals("-") ? Instant.MIN : Instant.parse(part[1])));
      }
      if (wraps.isEmpty()) throw new IOException("no keys in it");
      return new Content(wraps, failures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Content content) {
    var lines = new Properties();
    lines.setProperty("format", FORMAT);
    for (int i = 0; i < content.wraps().size(); i++) {
      lines.setProperty("whose." + i, content.wraps().get(i).whose());
      lines.setProperty("wrap." + i, content.wraps().get(i).text());
    }
    int i = 0;
    for (var one : content.failures().entrySet()) {
      lines.setProperty("by." + i, one.getKey());
      var until = one.getValue().until();
      lines.setProperty(
          "failed." + i, one.getValue().count() + " " + (until.equals(Instant.MIN) ? "-" : until));
      i++;
    }
    var text = new StringWriter();
    try {
      lines.store(text, null);
      whole(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In place of the old one at once, and on the disk: a power cut leaves one or the other. */
  private void whole(String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh);
    if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null)
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(fresh, text);
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and keeps their entries by itself
      if (!System.getProperty("os.name").startsWith("Windows")) throw e;
    }
  }
}
