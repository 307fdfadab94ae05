package org.branchbook.store.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.staff.care.Backups;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.copies.Copies;

/**
 * Backups of a store. A file's lie in the folder {@code backups} beside it; a server's store, which
 * the bank's database people back up, is copied into a file first, which any database takes back.
 */
final class FileBackups implements Backups {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

  private final Store store;
  private final StoreUrl url;
  private final Clock clock;
  private final UnaryOperator<StoreUrl> seal;

  FileBackups(Store store, StoreUrl url, Clock clock, UnaryOperator<StoreUrl> seal) {
    this.seal = seal;
    this.store = store;
    this.url = url;
    this.clock = clock;
  }

  @Override
  public boolean bySelf() {
    return url.kind() == StoreUrl.Kind.FILE;
  }

  @Override
  public List<Kept> kept() {
    if (!bySelf()) return List.of();
    var daily = Pattern.compile(Pattern.quote(url.name()) + "-(\\d{4}-\\d\\d-\\d\\d)\\.zip");
    try (var files = Files.list(url.backups())) {
      return files
          .flatMap(
              file -> {
                var matcher = daily.matcher(file.getFileName().toString());
                if (!matcher.matches()) return Optional.<Kept>empty().stream();
                return Optional.of(
                    new Kept(
                        LocalDate.parse(matcher.group(1)), file.toString(), file.toFile().length()))
                    .stream();
              })
          .sorted(Comparator.comparing(Kept::day))
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Made> newest() {
    if (!bySelf()) return Optional.empty();
    // a backup has its name only once it has been opened and compared
    var ours =
        Pattern.compile(
            Pattern.quote(url.name()) + "-(\\d{4}-\\d\\d-\\d\\d(-\\d{4})?|before-update-.+)\\.zip");
    try (var files = Files.list(url.backups())) {
      return files
          .filter(f -> ours.matcher(f.getFileName().toString()).matches())
          .map(f -> new Made(made(f), f.toString(), f.toFile().length()))
          .max(Comparator.comparing(Made::at));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant made(Path file) {
    return Instant.ofEpochMilli(file.toFile().lastModified());
  }

  @Override
  public BackedUp make(LocalDate day, Progress progress) {
    return write(url.backups().resolve(url.name() + "-" + day + ".zip"), progress);
  }

  @Override
  public BackedUp make(String to, Progress progress) {
    if (to.isEmpty() && !bySelf())
      return new BackedUp.Failed(Text.of("store.backup.where", url.address()));
    var place = to.isEmpty() ? url.backups() : Path.of(to).toAbsolutePath();
    var file =
        to.isEmpty() || Files.isDirectory(place)
            ? place.resolve(url.name() + "-" + MINUTE.format(LocalDateTime.now(clock)) + ".zip")
            : place;
    return write(file, progress);
  }

  private BackedUp write(Path file, Progress progress) {
    try {
      if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
      if (bySelf()) backUp(store, url, file, progress);
      else portable(file, progress);
      return new BackedUp.Done(file.toString(), Files.size(file));
    } catch (IOException | RuntimeException e) {
      if (Why.stopped(e)) return new BackedUp.Cancelled();
      return new BackedUp.Failed(Why.of(e, file.toString()));
    }
  }

  private void backUp(Store of, StoreUrl at, Path file, Progress progress) throws IOException {
    var keys = at.keys();
    of.db()
        .connection(
            live ->
                Copies.backUp(
                    new Copies.Source(
                        live,
                        Files.size(at.path()),
                        Files.exists(keys) ? keys : null,
                        copy -> Store.lookInto(at.at(copy))),
                    file,
                    Map.of("made", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()),
                    progress));
  }

  /** Copies everything into a file of its own and backs that up. */
  private void portable(Path file, Progress progress) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var copy = StoreUrl.file(file.resolveSibling(file.getFileName() + ".copy"));
    Files.deleteIfExists(copy.path());
    Files.deleteIfExists(copy.keys());
    try {
      var sealed = seal.apply(copy);
      try (var into = made(sealed)) {
        store.db().connection(from -> into.db().connection(to -> Copies.copy(from, to, progress)));
        backUp(into, sealed, file, progress);
      }
    } finally {
      Files.deleteIfExists(copy.path());
      Files.deleteIfExists(copy.keys());
    }
  }

  private static Store made(StoreUrl url) throws IOException {
    return switch (Store.create(url)) {
      case Opened.Done(var made) -> made;
      case Opened.Failed failed -> throw new IOException(failed.why().key());
    };
  }

  @Override
  public void remove(Kept backup) {
    try {
      Files.deleteIfExists(Path.of(backup.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
