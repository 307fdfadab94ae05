package org.branchbook.duplicates.streets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Changes the bank's table of renamed streets; the cards concerned are compared anew later. */
public final class ChangeStreets {
  /** What came of it. */
  public sealed interface Changed {
    /** Kept: what was there before, and what is there now in its place. */
    record Done(List<RenamedStreet> before, List<RenamedStreet> after) implements Changed {
      public Done {
        before = List.copyOf(before);
        after = List.copyOf(after);
      }
    }

    /** Somebody else has changed it in the meantime. */
    record Stale() implements Changed {}

    /** It can't be kept so. */
    record Wrong(Text why) implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  /** What came of many at once. */
  public sealed interface Loaded {
    /**
     * Those without a fault are kept.
     *
     * @param wrong why one isn't, by its place among those given
     * @param same how many stood there already
     */
    record Done(Changed.Done done, Map<Integer, Text> wrong, int same) implements Loaded {
      public Done {
        wrong = Map.copyOf(wrong);
      }

      /** How many have come. */
      public int added() {
        return done.after.size() - done.before.size();
      }

      /** How many are said otherwise now. */
      public int changed() {
        return done.before.size();
      }
    }

    record Refused(Privilege missing) implements Loaded {}
  }

  static final String SUBJECT = "street";

  private final StreetTable table;
  private final Work work;
  private final Ids ids;
  private final AuditTrail trail;

  public ChangeStreets(StreetTable table, Work work, Ids ids, AuditTrail trail) {
    this.table = table;
    this.work = work;
    this.ids = ids;
    this.trail = trail;
  }

  /** One more. */
  public Changed add(Asker asker, Said said) {
    return guarded(
        asker,
        0,
        () -> {
          var there = table.all();
          var wrong = wrong(said, 0, there);
          if (wrong != null) return new Changed.Wrong(wrong);
          var street = new RenamedStreet(ids.next(), said, 1);
          table.add(List.of(street));
          audit(asker, Act.CREATED, null, street);
          return told(there, new Changed.Done(List.of(), List.of(street)));
        });
  }

  /** Says one, as it was read, otherwise. */
  public Changed change(Asker asker, RenamedStreet read, Said said) {
    return guarded(
        asker,
        read.id(),
        () -> {
          var there = table.all();
          var wrong = wrong(said, read.id(), there);
          if (wrong != null) return new Changed.Wrong(wrong);
          if (!table.save(read.with(said))) return new Changed.Stale();
          var now = read.with(said).saved();
          audit(asker, Act.CHANGED, read, now);
          return told(there, new Changed.Done(List.of(read), List.of(now)));
        });
  }

  /** Strikes one out, as it was read. */
  public Changed remove(Asker asker, RenamedStreet read) {
    return guarded(
        asker,
        read.id(),
        () -> {
          var there = table.all();
          if (!table.remove(read)) return new Changed.Stale();
          audit(asker, Act.DELETED, read, null);
          return told(there, new Changed.Done(List.of(read), List.of()));
        });
  }

  /**
   * Keeps many, as a file gives them: one that is there already under its old name is said as the
   * file says it.
   *
   * @param file its name, for the audit
   */
  public Loaded load(Asker asker, String file, List<Said> given) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.POLICY_EDIT)) {
            trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, 0);
            return new Loaded.Refused(Privilege.POLICY_EDIT);
          }
          var there = table.all();
          var byPrint = new HashMap<String, RenamedStreet>();
          for (var one : there) byPrint.put(one.said().renaming().print(), one);
          var fresh = new ArrayList<RenamedStreet>();
          var before = new ArrayList<RenamedStreet>();
          var after = new ArrayList<RenamedStreet>();
          var wrong = new HashMap<Integer, Text>();
          var prints = new HashSet<String>();
          int same = 0;
          for (int i = 0; i < given.size(); i++) {
            var said = given.get(i);
            var why = fault(said);
            var print = said.renaming().print();
            if (why == null && !prints.add(print)) why = Text.of("streets.wrong.twice");
            var known = byPrint.get(print);
            if (why != null) wrong.put(i, why);
            else if (known == null) fresh.add(new RenamedStreet(ids.next(), said, 1));
            else if (known.said().equals(said)) same++;
            else if (table.save(known.with(said))) {
              before.add(known);
              after.add(known.with(said).saved());
            } else wrong.put(i, Text.of("streets.stale"));
          }
          table.add(fresh);
          after.addAll(fresh);
          trail.write(
              asker.id(),
              Act.IMPORTED,
              SUBJECT,
              0,
              List.of(
                  new Change("file", "", file),
                  new Change("added", "", Integer.toString(fresh.size())),
                  new Change("changed", "", Integer.toString(before.size()))));
          var done = new Changed.Done(before, after);
          told(there, done);
          return new Loaded.Done(done, wrong, same);
        });
  }

  /** Takes back what was done last, unless somebody has changed any of it since. */
  public Undone undo(Asker asker, Changed.Done done) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.POLICY_EDIT)) {
            trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, 0);
            return new Undone.Not(Privilege.POLICY_EDIT.refused());
          }
          var there = table.all();
          if (!there.containsAll(done.after())) return new Undone.Changed("");
          var was = new HashMap<Long, RenamedStreet>();
          for (var one : done.before()) was.put(one.id(), one);
          for (var now : done.after()) {
            var before = was.remove(now.id());
            if (before == null) table.remove(now);
            else table.save(now.with(before.said()));
            audit(asker, Act.REVERTED, now, before);
          }
          for (var gone : was.values()) {
            if (wrong(gone.said(), 0, table.all()) != null) return new Undone.Changed("");
            table.add(List.of(gone));
            audit(asker, Act.REVERTED, null, gone);
          }
          told(there, done);
          return new Undone.Done();
        });
  }

  private Changed guarded(Asker asker, long subject, Supplier<Changed> change) {
    return work.inOne(
        () -> {
          if (asker.may(Privilege.POLICY_EDIT)) return change.get();
          trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, subject);
          return new Changed.Refused(Privilege.POLICY_EDIT);
        });
  }

  /** What keeps it from being kept; null for nothing. */
  private static @Nullable Text wrong(Said said, long id, List<RenamedStreet> there) {
    var fault = fault(said);
    if (fault != null) return fault;
    var print = said.renaming().print();
    return there.stream()
        .filter(one -> one.id() != id && one.said().renaming().print().equals(print))
        .findFirst()
        .map(one -> Text.of("streets.wrong.there", one.said().was(), one.said().now()))
        .orElse(null);
  }

  private static @Nullable Text fault(Said said) {
    if (said.was().isEmpty()) return Text.of("streets.wrong.noOld");
    if (said.now().isEmpty()) return Text.of("streets.wrong.noNew");
    if (said.settlement().length() > RenamedStreet.SETTLEMENT
        || said.was().length() > RenamedStreet.NAME
        || said.now().length() > RenamedStreet.NAME)
      return Text.of("streets.wrong.long", RenamedStreet.SETTLEMENT, RenamedStreet.NAME);
    return said.renaming().changesNothing() ? Text.of("streets.wrong.same") : null;
  }

  /** Tells of what changed to whoever compares cards. */
  private Changed.Done told(List<RenamedStreet> before, Changed.Done done) {
    table.changed(RenamedStreets.differing(compared(before), compared(table.all())));
    return done;
  }

  private static RenamedStreets compared(List<RenamedStreet> streets) {
    return new RenamedStreets(streets.stream().map(s -> s.said().renaming()).toList());
  }

  private void audit(
      Asker asker, Act act, @Nullable RenamedStreet before, @Nullable RenamedStreet after) {
    var changes = new ArrayList<Change>();
    var id = Objects.requireNonNull(after == null ? before : after).id();
    var was = before == null ? new Said("", "", "", null) : before.said();
    var is = after == null ? new Said("", "", "", null) : after.said();
    add(changes, "settlement", was.settlement(), is.settlement());
    add(changes, "oldName", was.was(), is.was());
    add(changes, "newName", was.now(), is.now());
    add(changes, "since", Objects.toString(was.since(), ""), Objects.toString(is.since(), ""));
    trail.write(asker.id(), act, SUBJECT, id, changes);
  }

  private static void add(List<Change> to, String field, String before, String after) {
    if (!before.equals(after)) to.add(new Change(field, before, after));
  }
}
