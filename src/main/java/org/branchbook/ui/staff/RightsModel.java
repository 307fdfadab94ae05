package org.branchbook.ui.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.ChangeRights.Changed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The table of what each role may do, as it is kept and as it is being changed. */
final class RightsModel {
  private final Map<Role, Map<Privilege, ReadOnlyObjectWrapper<Reach>>> cells =
      new EnumMap<>(Role.class);
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Callable<Map<Role, Rights>> read;
  private final Function<Map<Role, Rights>, Changed> change;
  private final BiFunction<Map<Role, Rights>, Map<Role, Rights>, Undone> undo;
  private final boolean editable;
  private final Background background;
  private final Notices notices;
  private Map<Role, Rights> kept = Map.of();

  RightsModel(
      Callable<Map<Role, Rights>> read,
      Function<Map<Role, Rights>, Changed> change,
      BiFunction<Map<Role, Rights>, Map<Role, Rights>, Undone> undo,
      boolean editable,
      Background background,
      Notices notices) {
    this.read = read;
    this.change = change;
    this.undo = undo;
    this.editable = editable;
    this.background = background;
    this.notices = notices;
    for (var role : Role.values()) {
      var row = new EnumMap<Privilege, ReadOnlyObjectWrapper<Reach>>(Privilege.class);
      for (var privilege : Privilege.values())
        row.put(privilege, new ReadOnlyObjectWrapper<>(Reach.NONE));
      cells.put(role, row);
    }
  }

  boolean editable() {
    return editable;
  }

  ReadOnlyObjectProperty<Reach> reach(Role role, Privilege privilege) {
    return cell(role, privilege).getReadOnlyProperty();
  }

  /** How many cells are not as they are kept. */
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** The reaches that a privilege can have. */
  static List<Reach> reaches(Privilege privilege) {
    return privilege.graded ? List.of(Reach.values()) : List.of(Reach.NONE, Reach.ALL);
  }

  /** Whether the cell is not as it is kept. */
  boolean changed(Role role, Privilege privilege) {
    return kept.getOrDefault(role, Rights.NONE).reach(privilege) != cell(role, privilege).get();
  }

  void set(Role role, Privilege privilege, Reach reach) {
    if (!editable) return;
    error.set(null);
    cell(role, privilege).set(reach);
    count();
  }

  /** The next wider reach, and after the widest none. */
  void turn(Role role, Privilege privilege) {
    var all = reaches(privilege);
    int at = all.indexOf(cell(role, privilege).get());
    set(role, privilege, all.get((at + 1) % all.size()));
  }

  /** Reads the table, unless somebody is in the middle of changing it. */
  void load() {
    if (changes.get() > 0) return;
    background.run(
        read,
        rights -> {
          kept = rights;
          revert();
        },
        Background::unforeseen);
  }

  /** Puts everything back as it is kept. */
  void revert() {
    error.set(null);
    cells.forEach(
        (role, row) ->
            row.forEach(
                (privilege, cell) ->
                    cell.set(kept.getOrDefault(role, Rights.NONE).reach(privilege))));
    count();
  }

  void save() {
    if (busy.get() || changes.get() == 0) return;
    busy.set(true);
    var wanted = wanted();
    background.run(
        () -> change.apply(wanted),
        changed -> {
          busy.set(false);
          switch (changed) {
            case Changed.Done() -> {
              var before = kept;
              kept = wanted;
              count();
              notices.did(
                  Text.of("staff.rights.kept"),
                  background,
                  () -> undo.apply(before, wanted),
                  this::load);
            }
            case Changed.NobodyLeft() -> error.set(Text.of("staff.employee.nobodyLeft"));
            case Changed.Refused(var missing) -> error.set(missing.refused());
          }
        },
        e -> {
          busy.set(false);
          Failure.tell(e, error::set);
        });
  }

  private Map<Role, Rights> wanted() {
    var wanted = new EnumMap<Role, Rights>(Role.class);
    cells.forEach(
        (role, row) -> {
          var reaches = new EnumMap<Privilege, Reach>(Privilege.class);
          row.forEach(
              (privilege, cell) -> {
                if (cell.get() != Reach.NONE) reaches.put(privilege, cell.get());
              });
          wanted.put(role, new Rights(reaches));
        });
    return wanted;
  }

  private void count() {
    var changed = new ArrayList<Privilege>();
    for (var role : Role.values())
      for (var privilege : Privilege.values()) if (changed(role, privilege)) changed.add(privilege);
    changes.set(changed.size());
  }

  private ReadOnlyObjectWrapper<Reach> cell(Role role, Privilege privilege) {
    return java.util.Objects.requireNonNull(
        java.util.Objects.requireNonNull(cells.get(role)).get(privilege));
  }
}
