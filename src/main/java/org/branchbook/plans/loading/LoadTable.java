package org.branchbook.plans.loading;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Loads a table of the bank's own, tells before what that would bring, and takes a load back. What
 * the file says is taken; what it says nothing of stays.
 *
 * @param <S> what a row says
 * @param <T> what is kept of the rows
 */
public abstract sealed class LoadTable<S, T> permits LoadProducts, LoadRates {
  /** What came of it. */
  public sealed interface Loaded<T> {
    /**
     * Rows without a fault are kept, or would be.
     *
     * @param kept each thing that is new or another than it was
     * @param same how many things stood there so already
     * @param wrong the rejected rows
     * @param place where these lie with their reasons; "" for none
     */
    record Done<T>(List<Kept<T>> kept, int same, List<RowProblem> wrong, String place)
        implements Loaded<T> {
      public Done {
        kept = List.copyOf(kept);
        wrong = List.copyOf(wrong);
      }

      /** How many are new. */
      public int added() {
        return (int) kept.stream().filter(k -> k.before() == null).count();
      }

      /** How many are others than they were. */
      public int changed() {
        return kept.size() - added();
      }
    }

    /** The file is no such table. */
    record Unfit<T>(Text why) implements Loaded<T> {}

    record Refused<T>(Privilege missing) implements Loaded<T> {}
  }

  /**
   * A thing as a file has it.
   *
   * @param before as it stood there; null for a new one
   */
  public record Kept<T>(@Nullable T before, T now) {
    private boolean isNew() {
      return !now.equals(before);
    }
  }

  /**
   * What is loaded.
   *
   * @param audited the subject of its audit lines
   * @param counted by what name these tell how much it was
   * @param needed what one must be allowed
   */
  record Subject(String audited, String counted, Privilege needed) {}

  private final Subject subject;
  private final Rejects rejects;
  private final Work work;
  private final AuditTrail trail;

  LoadTable(Subject subject, Rejects rejects, Work work, AuditTrail trail) {
    this.subject = subject;
    this.rejects = rejects;
    this.work = work;
    this.trail = trail;
  }

  abstract NamedTable.Read<S> read(String file);

  /** Each thing of the file once, beside what stands there; that itself where it says the same. */
  abstract List<Kept<T>> compared(List<S> said);

  /** All that stands there. */
  abstract Collection<T> all();

  /** By what a thing is known, whatever else is said of it. */
  abstract Object key(T thing);

  /** Whether both say the same. */
  abstract boolean same(T one, T other);

  /** Keeps things, new ones and in the place of what stands there. */
  abstract void put(List<T> things);

  /** Takes things away that were new; tells why nothing was, where one has to stay. */
  abstract Optional<Text> remove(List<T> things);

  /**
   * Keeps what the file says.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   */
  public final Loaded<T> run(Asker asker, String file, String rejected, Words words) {
    return run(asker, file, rejected, words, false);
  }

  /**
   * Says what loading the file would bring, and keeps nothing but the rejected rows.
   *
   * @param rejected where these are to lie; "" for beside the file
   */
  public final Loaded<T> tryOut(Asker asker, String file, String rejected, Words words) {
    return run(asker, file, rejected, words, true);
  }

  private Loaded<T> run(Asker asker, String file, String rejected, Words words, boolean dry) {
    if (refused(asker)) return new Loaded.Refused<>(subject.needed());
    return switch (read(file)) {
      case NamedTable.Read.Unfit<S>(var why) -> new Loaded.Unfit<>(why);
      case NamedTable.Read.Done<S> read -> {
        var said =
            work.inOne(() -> dry ? compared(read.said()) : keep(asker, compared(read.said())));
        yield new Loaded.Done<>(
            said.stream().filter(Kept::isNew).toList(),
            (int) said.stream().filter(k -> !k.isNew()).count(),
            read.wrong(),
            rejects.write(file, rejected, read.header(), read.wrong(), words));
      }
    };
  }

  private boolean refused(Asker asker) {
    if (asker.may(subject.needed())) return false;
    work.inOne(() -> trail.refused(asker, subject.needed(), subject.audited(), 0));
    return true;
  }

  private List<Kept<T>> keep(Asker asker, List<Kept<T>> all) {
    var fresh = all.stream().filter(Kept::isNew).map(Kept::now).toList();
    put(fresh);
    if (!fresh.isEmpty()) write(asker, Act.IMPORTED, fresh.size());
    return all;
  }

  /**
   * Takes a load back: what it changed is as it was, what it added goes. Nothing is taken back
   * where somebody has changed one of the things since, or a new one has to stay.
   */
  public final Undone undo(Asker asker, Loaded.Done<T> done) {
    if (refused(asker)) return new Undone.Not(subject.needed().refused());
    return work.inOne(
        () -> {
          var there = all().stream().collect(Collectors.toMap(this::key, Function.identity()));
          for (var one : done.kept()) {
            var now = there.get(key(one.now()));
            if (now == null || !same(now, one.now())) return new Undone.Changed("");
          }
          var added = done.kept().stream().filter(k -> k.before() == null).map(Kept::now).toList();
          var stay = added.isEmpty() ? Optional.<Text>empty() : remove(added);
          if (stay.isPresent()) return new Undone.Not(stay.get());
          put(done.kept().stream().map(Kept::before).filter(Objects::nonNull).toList());
          write(asker, Act.REVERTED, done.kept().size());
          return new Undone.Done();
        });
  }

  private void write(Asker asker, Act act, int things) {
    trail.write(
        asker.id(),
        act,
        subject.audited(),
        0,
        List.of(new Change(subject.counted(), "", Integer.toString(things))));
  }
}
