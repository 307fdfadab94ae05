package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;
import org.branchbook.ui.shell.Shell;
import org.branchbook.ui.shell.Status;
import org.branchbook.ui.shell.User;
import org.branchbook.ui.shell.palette.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Every screen of somebody who has signed in, a feature's in a class of its own, and what they tell
 * one another.
 */
public final class Wiring implements AutoCloseable {
  final ClientsWiring clients;
  final ContactsWiring contacts;
  final TasksWiring tasks;
  final LinksWiring links;
  final GraphWiring graph;
  final GroupsWiring groups;
  final DuplicatesWiring duplicates;
  final ImportsWiring imports;
  final PlaybooksWiring playbooks;
  final AdviceWiring advice;
  final ReportsWiring reports;
  final PlansWiring plans;
  final DeviationsWiring deviations;
  final IndustriesWiring industries;
  final BudgetWiring budget;
  final StaffWiring staff;
  private final Desk desk;
  private final Status status;
  private final Shell shell;
  private final Feed feed;

  // the first screens come first
  private final PauseTransition next = new PauseTransition(Duration.seconds(1));
  private final PauseTransition soon = new PauseTransition(Duration.seconds(5));

  private @Nullable Text unreachable;
  private @Nullable Text amiss;

  /** The screens over the rooms for somebody; {@code leave} signs him out. */
  public Wiring(Frame frame, Rooms rooms, Asker asker, Facts facts, Runnable leave) {
    desk = new Desk(frame, rooms, asker, facts);
    // each knows those above it from the start, and those below it once they are asked for
    clients = new ClientsWiring(desk, this);
    contacts = new ContactsWiring(desk, this);
    tasks = new TasksWiring(desk, this);
    links = new LinksWiring(desk, this);
    graph = new GraphWiring(desk, this);
    groups = new GroupsWiring(desk, this);
    duplicates = new DuplicatesWiring(desk, this);
    imports = new ImportsWiring(desk, this);
    playbooks = new PlaybooksWiring(desk, this);
    advice = new AdviceWiring(desk, this);
    reports = new ReportsWiring(desk, this);
    plans = new PlansWiring(desk, this);
    deviations = new DeviationsWiring(desk, this);
    industries = new IndustriesWiring(desk, this);
    budget = new BudgetWiring(desk, this);
    staff = new StaffWiring(desk, this);

    status = new Status(facts.branch(), facts.store());
    new Unfinished(desk, this).offer();
    desk.notices.onSaved(() -> status.saved(rooms.clock.instant()));
    shell =
        new Shell(
            sections(),
            commands(),
            this::hits,
            new User(
                asker.employee().name(),
                facts.department(),
                frame.looks()::speak,
                staff.password(),
                leave),
            frame.looks(),
            status,
            desk.works,
            desk.works,
            desk.notices,
            desk.remembered);
    desk.into(shell);
    tasks.start();
    feed =
        new Feed(
                rooms.store.changes(),
                this::changed,
                is -> Platform.runLater(() -> reachable(is)),
                Feed.OFTEN)
            .started();
    next.setOnFinished(
        _ -> {
          staff.tellWaiting();
          links.start();
          groups.start();
          duplicates.start();
          playbooks.start();
          deviations.start();
          plans.start();
          advice.start();
          desk.works.run(
              () -> {
                desk.words().readNumbersAhead();
                return true;
              },
              _ -> {},
              Background::unforeseen);
        });
    next.play();
    soon.setOnFinished(
        _ -> {
          tasks.loadHolidays();
          duplicates.makeKeys();
          graph.readAhead();
        });
    soon.play();
  }

  private List<Screen> sections() {
    return Stream.of(
            tasks.day(),
            tasks.inbox(),
            clients.section(),
            contacts.section(),
            links.section(),
            graph.section(),
            duplicates.reviewing(),
            reports.section(),
            plans.section(),
            industries.section(),
            budget.section(),
            deviations.section(),
            playbooks.section(),
            advice.section(),
            imports.section(),
            staff.section(),
            duplicates.merging())
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Command> commands() {
    var cover = desk.frame.cover();
    return Stream.of(
            List.of(
                new Command(
                    "shell.switch.title",
                    "fth-users",
                    Keys.SWITCH.keys(),
                    () -> cover.accept(false))),
            staff.commands(),
            List.of(
                new Command("shell.lock", "fth-lock", Keys.LOCK.keys(), () -> cover.accept(true))),
            contacts.commands(),
            tasks.commands(),
            playbooks.commands(),
            advice.commands(),
            links.commands(),
            graph.commands(),
            duplicates.commands(),
            budget.commands(),
            clients.commands())
        .flatMap(List::stream)
        .toList();
  }

  private List<Hit> hits(String typed) {
    return desk.finding.hits(typed, desk.words(), clients::open, clients::newCaller);
  }

  /** The window's content. */
  public Function<Words, Parent> shell() {
    return shell;
  }

  /** Whose card is in sight: whom a contact or a task begun now is about. */
  Optional<ClientId> inSight() {
    var beside = tasks.inSight();
    if (beside != null) return beside.current();
    return graph.shows() ? graph.current() : clients.current();
  }

  /** Asks a second person to confirm, then goes on. */
  void second(Confirmation request, Runnable then) {
    staff.second(request, then);
  }

  private void changed(List<Change> changes) {
    // the numbers that the bank lives by are read once and remembered
    if (changes.stream().anyMatch(c -> c.of(Set.of("policy"))))
      Rooms.POLICIES.forEach(kind -> desk.rooms.staff.policies.forget(kind.name()));
    if (changes.stream().anyMatch(c -> c.of(Set.of("confirmation"))))
      Platform.runLater(staff::tellWaiting);
    // links changed by others are told of by the programs of those
    if (changes.stream().anyMatch(c -> c.own() && c.of(Set.of("link"))))
      Platform.runLater(groups::soon);
    Platform.runLater(() -> desk.tell(changes));
  }

  private void reachable(boolean is) {
    unreachable = is ? null : Text.of("shell.unreachable");
    status.trouble(unreachable == null ? amiss : unreachable);
  }

  /** Says in the status line that something is amiss; null that it is no longer. */
  public void trouble(@Nullable Text what) {
    amiss = what;
    status.trouble(unreachable == null ? amiss : unreachable);
  }

  /** Keeps what was typed last; nobody works with the screens any more. */
  @Override
  public void close() {
    tasks.stop();
    next.stop();
    soon.stop();
    duplicates.stop();
    playbooks.stop();
    deviations.stop();
    plans.stop();
    advice.stop();
    links.stop();
    groups.stop();
    feed.close();
    desk.drafts.close();
  }
}
