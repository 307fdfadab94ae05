package org.branchbook.ui.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.ChangeAbsences.Announced;
import org.branchbook.staff.absences.ChangeAbsences.Ended;
import org.branchbook.staff.absences.ChangeAbsences.Said;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Who is away from when to when, and which colleagues take over; proposed by their load. */
final class AbsenceModel {
  /** What the panel reads and does. */
  interface Acts {
    List<Employee> employees();

    /** Those that last until today or longer. */
    List<Absence> current();

    int waiting(EmployeeId who, LocalDate until);

    Map<EmployeeId, Integer> load(Collection<EmployeeId> of);

    Announced announce(Said said);

    Ended end(AbsenceId absence);

    LocalDate today();
  }

  /**
   * A colleague who could stand in.
   *
   * @param load how many open tasks he has
   * @param away whether he is away himself meanwhile
   */
  record Candidate(Employee who, int load, boolean near, boolean away) {}

  /** How many are proposed, where so many are there. */
  private static final int PROPOSED = 2;

  private static final int DAYS = 4;

  final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

  /** Whether colleagues of other departments are offered too. */
  final BooleanProperty everybody = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<@Nullable Employee> who = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ObservableList<Candidate> offered = FXCollections.observableArrayList();
  private final ObservableList<EmployeeId> chosen = FXCollections.observableArrayList();
  private final ObservableList<Absence> current = FXCollections.observableArrayList();
  private final Employee self;
  private final boolean forOthers;
  private final Acts acts;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private List<Employee> employees = List.of();
  private List<Candidate> candidates = List.of();
  private boolean filling;

  /**
   * The absences that somebody enters.
   *
   * @param forOthers whether he may enter those of others too
   */
  AbsenceModel(
      Employee self, boolean forOthers, Acts acts, Background background, Notices notices) {
    this.self = self;
    this.forOthers = forOthers;
    this.acts = acts;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    from.subscribe((_, _) -> read());
    until.subscribe((_, _) -> read());
    everybody.subscribe((_, _) -> offer());
  }

  boolean forOthers() {
    return forOthers;
  }

  ReadOnlyObjectProperty<@Nullable Employee> who() {
    return who.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** How many tasks are to be shared out. */
  ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  ObservableList<Candidate> offered() {
    return offered;
  }

  ObservableList<EmployeeId> chosen() {
    return chosen;
  }

  ObservableList<Absence> current() {
    return current;
  }

  String name(EmployeeId id) {
    return employees.stream()
        .filter(e -> e.id().equals(id))
        .map(Employee::name)
        .findFirst()
        .orElse("");
  }

  /** Begins anew: who, from today, for some days. */
  void load() {
    background.run(
        () -> new Start(acts.employees(), acts.current(), acts.today()),
        start -> {
          employees = start.employees;
          current.setAll(start.current);
          error.set(null);
          filling = true;
          from.set(start.today);
          until.set(start.today.plusDays(DAYS));
          filling = false;
          who.set(forOthers ? null : self);
          read();
        },
        notices::failed);
  }

  private record Start(List<Employee> employees, List<Absence> current, LocalDate today) {}

  /** Those who work here and whose login or a word of whose name begins so. */
  List<Employee> find(String typed) {
    var beginning = typed.toLowerCase(Locale.ROOT);
    return employees.stream()
        .filter(Employee::active)
        .filter(
            e ->
                e.login().startsWith(beginning)
                    || List.of(e.name().toLowerCase(Locale.ROOT).split("[\\s.]+")).stream()
                        .anyMatch(word -> word.startsWith(beginning)))
        .toList();
  }

  void choose(Employee absent) {
    who.set(absent);
    read();
  }

  void toggle(EmployeeId candidate) {
    if (!chosen.remove(candidate)) chosen.add(candidate);
  }

  /** Enters it; what was entered last can be taken back by one key. */
  void save() {
    var absent = who.get();
    var first = from.get();
    var last = until.get();
    if (absent == null || first == null || last == null) {
      error.set(Text.of("staff.absence.fill"));
      return;
    }
    var said = new Said(absent.id(), first, last, List.copyOf(chosen));
    error.set(null);
    background.run(() -> acts.announce(said), this::announced, e -> Failure.tell(e, error::set));
  }

  /** Somebody is back today. */
  void end(Absence absence) {
    background.run(
        () -> acts.end(absence.id()),
        ended -> {
          switch (ended) {
            case Ended.Done(var returned) -> {
              notices.did(Text.of("staff.absence.ended", name(absence.who()), returned));
              load();
            }
            case Ended.Gone() -> load();
            case Ended.Refused(var missing) -> error.set(missing.refused());
          }
        },
        notices::failed);
  }

  private void announced(Announced announced) {
    switch (announced) {
      case Announced.Done(var absence, var handed) -> {
        notices.did(
            Text.of("staff.absence.kept", name(absence.who()), absence.until(), handed),
            background,
            () -> undo(absence),
            this::load);
        load();
      }
      case Announced.WrongDays() -> error.set(Text.of("staff.absence.days"));
      case Announced.NoSubstitute() -> error.set(Text.of("staff.absence.nobody"));
      case Announced.SubstituteAway(var away, var first, var last) ->
          error.set(Text.of("staff.absence.away", name(away), first, last));
      case Announced.Overlaps(var other) ->
          error.set(Text.of("staff.absence.overlaps", other.from(), other.until()));
      case Announced.Refused(var missing) -> error.set(missing.refused());
    }
  }

  private Undone undo(Absence absence) {
    return switch (acts.end(absence.id())) {
      case Ended.Done _ -> new Undone.Done();
      case Ended.Gone() -> new Undone.Changed("");
      case Ended.Refused(var missing) -> new Undone.Not(missing.refused());
    };
  }

  private record Facts(int waiting, List<Candidate> candidates) {}

  private void read() {
    var absent = who.get();
    var first = from.get();
    var last = until.get();
    if (filling || absent == null || first == null || last == null) {
      waiting.set(0);
      offered.clear();
      chosen.clear();
      return;
    }
    var all = employees;
    var others = List.copyOf(current);
    latest.run(
        () -> facts(absent, first, last, all, others),
        facts -> {
          waiting.set(facts.waiting);
          candidates = facts.candidates;
          everybody.set(candidates.stream().noneMatch(Candidate::near));
          propose();
          offer();
        },
        notices::failed);
  }

  private Facts facts(
      Employee absent,
      LocalDate first,
      LocalDate last,
      List<Employee> all,
      List<Absence> absences) {
    var colleagues = all.stream().filter(e -> e.active() && !e.id().equals(absent.id())).toList();
    var load = acts.load(colleagues.stream().map(Employee::id).toList());
    var away =
        absences.stream()
            .filter(a -> !a.until().isBefore(first) && !a.from().isAfter(last))
            .map(Absence::who)
            .collect(Collectors.toSet());
    return new Facts(
        acts.waiting(absent.id(), last),
        colleagues.stream()
            .map(
                e ->
                    new Candidate(
                        e,
                        load.getOrDefault(e.id(), 0),
                        e.department().equals(absent.department()),
                        away.contains(e.id())))
            .sorted(Comparator.comparing(Candidate::near).reversed().thenComparing(Candidate::load))
            .toList());
  }

  private void propose() {
    chosen.setAll(
        candidates.stream()
            .filter(c -> !c.away() && (c.near() || everybody.get()))
            .limit(PROPOSED)
            .map(c -> c.who().id())
            .toList());
  }

  private void offer() {
    var shown = new ArrayList<Candidate>();
    for (var c : candidates)
      if (c.near() || everybody.get() || chosen.contains(c.who().id())) shown.add(c);
    offered.setAll(shown);
  }
}
