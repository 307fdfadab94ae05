package org.branchbook.ui.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.rights.ReadAudit.Read;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The access log: which lines are wanted, those read so far, and what the chosen one changed. */
final class AuditModel {
  /** Reads a page of the lines that fit. */
  interface Lines {
    Read read(AuditFilter filter, Optional<Page.Mark> after, int size);
  }

  private static final int PAGE = 100;

  final ObjectProperty<@Nullable Act> act = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Employee> who = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  final StringProperty client = new SimpleStringProperty("");

  private final ObservableList<Employee> employees = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable AuditLine> selected = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Change> changes = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Text> clientError = new ReadOnlyObjectWrapper<>();
  private final Paged<AuditLine> lines;
  private final Lines read;
  private final Function<AuditLine, List<Change>> readChanges;
  private final java.util.concurrent.Callable<List<Employee>> readEmployees;
  private final ReadOnlyStringWrapper clientName = new ReadOnlyStringWrapper("");
  private final LongFunction<String> readClient;
  private final BiConsumer<AuditFilter, Words> export;
  private final Background background;
  private final Background latest;
  private final ZoneId zone;
  private Map<EmployeeId, String> names = Map.of();

  AuditModel(
      Lines read,
      Function<AuditLine, List<Change>> readChanges,
      java.util.concurrent.Callable<List<Employee>> readEmployees,
      LongFunction<String> readClient,
      BiConsumer<AuditFilter, Words> export,
      Background background,
      ZoneId zone) {
    this.readClient = readClient;
    this.export = export;
    this.read = read;
    this.readChanges = readChanges;
    this.readEmployees = readEmployees;
    this.background = background;
    this.latest = Background.latest(background);
    this.zone = zone;
    this.lines = new Paged<>(background, PAGE);
    act.subscribe((_, _) -> ask());
    who.subscribe((_, _) -> ask());
    from.subscribe((_, _) -> ask());
    to.subscribe((_, _) -> ask());
    client.subscribe((_, _) -> ask());
  }

  Paged<AuditLine> lines() {
    return lines;
  }

  ObservableList<Employee> employees() {
    return employees;
  }

  ReadOnlyObjectProperty<@Nullable AuditLine> selected() {
    return selected.getReadOnlyProperty();
  }

  ObservableList<Change> changes() {
    return changes;
  }

  ReadOnlyObjectProperty<@Nullable Text> clientError() {
    return clientError.getReadOnlyProperty();
  }

  /** Whose act a line is; "" where nobody had signed in. */
  String name(AuditLine line) {
    return line.who() == null ? "" : names.getOrDefault(line.who(), "");
  }

  /** For whom it was done; "" where for nobody. */
  String instead(AuditLine line) {
    return line.insteadOf() == null ? "" : names.getOrDefault(line.insteadOf(), "");
  }

  /** Reads who there is, then the newest lines. */
  void load() {
    background.run(
        readEmployees,
        all -> {
          names = all.stream().collect(Collectors.toMap(Employee::id, Employee::name));
          if (!employees.equals(all)) employees.setAll(all);
          ask();
        },
        Background::unforeseen);
  }

  private record Detail(List<Change> changes, String client) {}

  /** The name of the chosen line's client, if the reader may see him; else "". */
  ReadOnlyStringProperty clientName() {
    return clientName.getReadOnlyProperty();
  }

  /** Writes all lines that fit into a file. */
  void export(Words words) {
    var filter = filter();
    if (filter != null) export.accept(filter, words);
  }

  void select(@Nullable AuditLine line) {
    selected.set(line);
    changes.clear();
    clientName.set("");
    if (line == null) return;
    var id = line.client();
    latest.run(
        () -> new Detail(readChanges.apply(line), id == null ? "" : readClient.apply(id)),
        detail -> {
          changes.setAll(detail.changes);
          clientName.set(detail.client);
        },
        Background::unforeseen);
  }

  private void ask() {
    var filter = filter();
    if (filter == null) return;
    lines.show(
        (after, size) ->
            switch (read.read(filter, after, size)) {
              case Read.Done(var page) -> page;
              case Read.Refused _ -> new Page<>(List.of(), Optional.empty());
            });
  }

  /** What is wanted; null while the client's number is none. */
  private @Nullable AuditFilter filter() {
    var typed = client.get().strip();
    boolean number = typed.matches("\\d{0,11}");
    clientError.set(number ? null : Text.of("staff.audit.client.number"));
    if (!number) return null;
    return new AuditFilter(
        who.get() == null ? null : who.get().id(),
        typed.isEmpty() ? null : Long.valueOf(typed),
        act.get(),
        start(from.get()),
        to.get() == null ? null : start(to.get().plusDays(1)));
  }

  private @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }
}
