package org.branchbook.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.NextSteps;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.clients.ClientScreens;
import org.branchbook.ui.clients.card.CardAction;
import org.branchbook.ui.clients.card.CardTab;
import org.branchbook.ui.contacts.ContactScreens;
import org.branchbook.ui.contacts.ContactSurroundings;
import org.branchbook.ui.duplicates.DuplicateScreens;
import org.branchbook.ui.duplicates.DuplicateSurroundings;
import org.branchbook.ui.duplicates.ReviewScreens;
import org.branchbook.ui.graph.GraphScreens;
import org.branchbook.ui.graph.GraphSurroundings;
import org.branchbook.ui.groups.GroupScreens;
import org.branchbook.ui.groups.GroupSurroundings;
import org.branchbook.ui.groups.GroupWork;
import org.branchbook.ui.imports.ImportScreens;
import org.branchbook.ui.kit.Ask;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Fresh;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.kit.drafts.Later;
import org.branchbook.ui.links.LinkScreens;
import org.branchbook.ui.links.LinkSurroundings;
import org.branchbook.ui.reports.ReportScreens;
import org.branchbook.ui.reports.ReportWork;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Panel;
import org.branchbook.ui.shell.Screen;
import org.branchbook.ui.shell.Shell;
import org.branchbook.ui.shell.Status;
import org.branchbook.ui.shell.User;
import org.branchbook.ui.shell.palette.Hit;
import org.branchbook.ui.staff.StaffScreens;
import org.branchbook.ui.staff.StaffSurroundings;
import org.branchbook.ui.staff.care.CareScreens;
import org.branchbook.ui.tasks.TaskScreens;
import org.branchbook.ui.tasks.TaskSurroundings;
import org.branchbook.ui.tasks.calendar.CalendarScreens;
import org.jspecify.annotations.Nullable;

/** Every screen of somebody who has signed in, and how they reach one another. */
final class Wiring implements AutoCloseable {
  private static final String CLIENTS = "clients.list";
  private static final String GRAPH = "graph.section";
  private static final String IMPORTS = "imports.screen";
  private static final String REVIEW = "review";
  private static final String DAY = "tasks.day";
  private static final String INBOX = "tasks.inbox";
  private static final Set<String> OF_TASKS = Set.of("task", "contact");

  /** What list and card are made of; tasks, since the head tells of the next one. */
  private static final Set<String> OF_CLIENTS =
      Set.of("client", "contact", "link", "task", "holding", "note", "consent");

  private static final Set<String> OF_LINKS = Set.of("link", "suggestion");
  private static final Set<String> OF_STAFF = Set.of("employee", "department");

  private final Frame frame;
  private final Rooms rooms;
  private final Asker asker;
  private final Notices notices = new Notices();
  private final Finding finding;
  private final Drafts drafts;
  private final ClientScreens clients;
  private final ContactScreens contacts;
  private final LinkScreens links;
  private final GraphScreens graph;
  private final GroupScreens groups;
  private final DuplicateScreens duplicates;
  private final ReviewScreens reviews;

  /** The first screens come first. */
  private final PauseTransition soon = new PauseTransition(Duration.seconds(5));

  private final Nightly nightly;
  private final Nightly nightlyLinks;
  private final GroupCare groupCare;
  private final ImportScreens imports;
  private final ReportScreens reports;
  private final TaskScreens tasks;
  private final CardBeside besideDay;
  private final CardBeside besideTask;
  private final StaffScreens staff;
  private final Status status;
  private final Shell shell;
  private final Fresh fresh = new Fresh();
  private final Feed feed;
  private @Nullable Text unreachable;
  private @Nullable Text amiss;

  /** The screens over the rooms for somebody; {@code leave} signs him out. */
  Wiring(Frame frame, Rooms rooms, Asker asker, Facts facts, Runnable leave) {
    this.frame = frame;
    this.rooms = rooms;
    this.asker = asker;
    finding = new Finding(rooms, asker);
    drafts =
        new Drafts(
            asker.id(), rooms.drafts, facts.drafts(), frame.works(), Later.onScreen(), rooms.clock);
    var remembered = frame.workstation().of("employee." + asker.id().value());
    var ask = new Ask(frame.main()::stage, () -> frame.looks().words().get());

    clients =
        new ClientScreens(
            rooms.clients,
            RoomWork.card(rooms),
            asker,
            facts.country(),
            new ClientScreens.Surroundings(
                frame.works(), notices, ask, remembered, rooms.clock, drafts),
            new ClientScreens.Elsewhere(
                this::logContact,
                this::perform,
                this::toImport,
                List.of(
                    new CardTab("tasks.inbox.title", this::tasks),
                    new CardTab("links.title", this::links),
                    new CardTab("groups.tab", this::groups)),
                cardActions(),
                MergeWiring.happenings(asker, this::takeBack),
                DuplicateScreens.isFor(asker) ? this::review : null));

    contacts =
        new ContactScreens(
            RoomWork.contacts(rooms, finding::find),
            asker,
            new ContactSurroundings(
                frame.works(),
                notices,
                remembered,
                rooms.clock,
                drafts,
                this::closePanel,
                this::openClient,
                this::contactLogged));

    besideDay = new CardBeside(clients.place());
    besideTask = new CardBeside(clients.place());
    tasks =
        new TaskScreens(
            TaskWiring.work(rooms, finding::find),
            asker,
            new TaskSurroundings(
                frame.works(),
                notices,
                remembered,
                rooms.clock,
                drafts,
                () -> frame.looks().words().get(),
                this::doByContact,
                this::remembered,
                this::openClient,
                this::newTask,
                this::closePanel,
                () -> frame.places().printed("day.pdf").toString(),
                this::showFile,
                this::tasksChanged,
                this::second),
            besideTask,
            besideDay);

    links =
        new LinkScreens(
            RoomWork.links(rooms, finding::find),
            asker,
            new LinkSurroundings(
                frame.works(), notices, rooms.clock, drafts, remembered, this::openClient));

    graph =
        new GraphScreens(
            RoomWork.graph(rooms, finding::find),
            asker,
            new GraphSurroundings(
                frame.works(),
                notices,
                rooms.clock,
                this::openClient,
                this::logContact,
                this::newTaskWith,
                this::second,
                Places.documents().toString(),
                this::showFile));
    groups =
        new GroupScreens(
            new GroupWork(
                rooms.groups.read::of,
                rooms.groups.setLead::run,
                rooms.groups.setLead::undo,
                rooms.groups.markRelated::run,
                rooms.groups.markRelated::end,
                rooms.employees::all),
            asker,
            new GroupSurroundings(frame.works(), notices, rooms.clock, this::openClient));

    duplicates =
        new DuplicateScreens(
            MergeWiring.work(rooms, finding::find, this::second),
            asker,
            new DuplicateSurroundings(frame.works(), notices, this::openClient));

    reviews =
        new ReviewScreens(
            MergeWiring.review(rooms),
            asker,
            new DuplicateSurroundings(frame.works(), notices, this::openClient),
            remembered,
            this::mergeAll);

    imports =
        new ImportScreens(
            ImportWiring.desk(rooms.store, rooms.confirm, frame.places().rejected(), rooms.clock),
            asker,
            new ImportScreens.Surroundings(
                frame.works(),
                notices,
                ask,
                this::second,
                remembered,
                this::showFile,
                DuplicateScreens.isFor(asker) ? this::review : null,
                this::imported));

    reports =
        new ReportScreens(
            new ReportWork(
                rooms.readReport,
                rooms.readQuality,
                rooms.behindFigures,
                rooms.exportReport,
                rooms.exportQuality,
                rooms.exportBehind,
                rooms.putRight,
                rooms.tasks.undo,
                this::second,
                rooms.departments,
                rooms.teams,
                rooms.employees,
                this::openClient,
                this::showFile,
                Places.documents().toString()),
            asker,
            frame.works(),
            notices,
            remembered,
            rooms.clock);

    staff =
        new StaffScreens(
            asker,
            RoomWork.staff(rooms),
            new StaffSurroundings(
                client -> openClient(new ClientId(client)),
                this::clientName,
                view -> slide("second", view),
                this::closePanel,
                this::showFile,
                Places.documents().toString(),
                besideSettings(remembered, ask)),
            frame.works(),
            notices,
            remembered,
            drafts);

    status = new Status(facts.branch(), facts.store());
    unfinished();
    notices.onSaved(() -> status.saved(rooms.clock.instant()));
    shell =
        new Shell(
            sections(),
            commands(),
            this::hits,
            new User(
                asker.employee().name(),
                facts.department(),
                frame.looks()::speak,
                password(),
                leave),
            frame.looks(),
            status,
            frame.works(),
            frame.works(),
            notices,
            remembered);
    if (asker.may(Privilege.TASK_READ)) {
      shell.show(DAY);
      tasks.watch();
    }
    feed =
        new Feed(
                rooms.store.changes(),
                this::changed,
                is -> Platform.runLater(() -> reachable(is)),
                Feed.OFTEN)
            .started();
    tellWaiting();
    soon.setOnFinished(
        _ -> {
          loadHolidays();
          makeKeys();
        });
    soon.play();
    nightly = nightly(search(), reviews::count);
    nightlyLinks = nightly(links(), () -> {});
    links.count();
    groupCare = new GroupCare(rooms.groups.watch, frame.works());
    groupCare.start();
    if (DuplicateScreens.isFor(asker)) reviews.count();
  }

  private Nightly nightly(Nightly.Work work, Runnable done) {
    var nightly = new Nightly(work, frame.works(), rooms.clock, done);
    nightly.start();
    return nightly;
  }

  /** The first screens come first, and the day's backup. */
  private Nightly.Work search() {
    return new Nightly.Work(
        Text.of("review.searching"),
        rooms.searchBase::isDue,
        rooms.searchBase::due,
        Duration.minutes(2));
  }

  /** Suggested links and reviews that are due, after the search for duplicates. */
  private Nightly.Work links() {
    return new Nightly.Work(
        Text.of("links.suggested.reading"),
        rooms.suggestLinks::isDue,
        (day, progress) -> {
          if (!(rooms.suggestLinks.due(day, progress) instanceof SuggestLinks.Looked.NotDue))
            rooms.askForReviews.run(progress);
        },
        Duration.minutes(4));
  }

  /** Cards written by an older program get the keys by which they are met, in the background. */
  private void makeKeys() {
    frame
        .works()
        .run(
            rooms.prepareLikeness::needed,
            needed -> {
              if (needed)
                frame
                    .works()
                    .run(
                        Text.of("duplicates.keys.making"),
                        progress -> {
                          rooms.prepareLikeness.run(progress);
                          return true;
                        },
                        _ -> {},
                        Background::unforeseen);
            },
            Background::unforeseen);
  }

  private void review() {
    shell.show(REVIEW);
  }

  /** Clients were brought in, or taken back, perhaps with questions about them. */
  private void imported() {
    clients.reload();
    if (DuplicateScreens.isFor(asker)) reviews.count();
  }

  /** A year that comes near gets its holidays by itself; who sets such things may look at them. */
  private void loadHolidays() {
    frame
        .works()
        .run(
            rooms.tasks.loadYear::ahead,
            years -> {
              if (asker.may(Privilege.POLICY_EDIT) && !years.isEmpty())
                notices.say(
                    Text.of("tasks.calendar.loaded", Text.asWritten(years.getLast().toString())));
            },
            Background::unforeseen);
  }

  /** A screen that shows these kinds of things as they stand now, whoever has changed them. */
  private <P extends Parent> P live(P screen, Set<String> kinds, Consumer<List<Change>> changed) {
    fresh.whileShown(screen, kinds, changed);
    return screen;
  }

  private void changed(List<Change> changes) {
    // the numbers that the bank lives by are read once and remembered
    if (changes.stream().anyMatch(c -> c.of(Set.of("policy"))))
      Rooms.POLICIES.forEach(kind -> rooms.policies.forget(kind.name()));
    if (changes.stream().anyMatch(c -> c.of(Set.of("confirmation"))))
      Platform.runLater(this::tellWaiting);
    // links changed by others are told of by the programs of those
    if (changes.stream().anyMatch(c -> c.own() && c.of(Set.of("link"))))
      Platform.runLater(() -> groupCare.soon());
    Platform.runLater(() -> fresh.tell(changes));
  }

  private void reachable(boolean is) {
    unreachable = is ? null : Text.of("shell.unreachable");
    status.trouble(unreachable == null ? amiss : unreachable);
  }

  /** The window's content. */
  Function<Words, Parent> shell() {
    return shell;
  }

  /** Says in the status line that something is amiss; null that it is no longer. */
  void trouble(@Nullable Text what) {
    amiss = what;
    status.trouble(unreachable == null ? amiss : unreachable);
  }

  /** Keeps what was typed last; nobody works with the screens any more. */
  @Override
  public void close() {
    tasks.stop();
    soon.stop();
    nightly.stop();
    nightlyLinks.stop();
    groupCare.stop();
    feed.close();
    drafts.close();
  }

  /** Offers to go on with what was being typed when the program was last left. */
  private void unfinished() {
    for (var draft : drafts.all()) {
      var open = opening(draft);
      if (open.isEmpty()) continue;
      notices.offer(
          Text.of("shell.draft." + draft.form(), Text.asWritten(minute(draft.at()))),
          Text.of("shell.draft.open"),
          open.get());
      return;
    }
  }

  private static String minute(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(ZoneId.systemDefault()));
  }

  /** What brings the form of a draft to the screen; empty where the draft tells no client. */
  private Optional<Runnable> opening(Draft draft) {
    var client = new ClientId(Math.max(1, draft.subject()));
    return switch (draft.form()) {
      case "contact" ->
          Optional.of(draft.subject() == 0 ? this::openContactPanel : () -> logContact(client));
      case "task" -> Optional.of(this::newTask);
      case "client", "note", "link.new", "holding.new" -> Optional.of(() -> openClient(client));
      case "client.person" -> Optional.of(this::newPerson);
      case "client.organisation" -> Optional.of(this::newOrganisation);
      default -> Optional.empty();
    };
  }

  private List<Screen> sections() {
    var sections = new ArrayList<Screen>();
    if (asker.may(Privilege.TASK_READ)) {
      sections.add(
          new Screen(DAY, "fth-sun", w -> live(tasks.day(w), OF_TASKS, _ -> tasks.reload())));
      sections.add(
          new Screen(INBOX, "fth-inbox", w -> live(tasks.inbox(w), OF_TASKS, _ -> tasks.reload()))
              .counting(tasks.due()));
    }
    if (asker.may(Privilege.CLIENT_READ))
      sections.add(
          new Screen(
              CLIENTS, "fth-users", w -> live(clients.section(w), OF_CLIENTS, clients::changed)));
    if (asker.may(Privilege.CONTACT_READ))
      sections.add(
          new Screen(
              "contacts.log",
              "fth-phone-call",
              w -> live(contacts.log(w, this::logContact), Set.of("contact"), contacts::changed)));
    if (asker.may(Privilege.LINK_READ))
      sections.add(
          new Screen(
                  "links", "fth-link", w -> live(links.section(w), OF_LINKS, links::sectionChanged))
              .counting(links.waiting()));
    if (GraphScreens.isFor(asker))
      sections.add(
          new Screen(
              GRAPH,
              "fth-share-2",
              w -> live(graph.section(w), Set.of("link", "client"), graph::changed)));
    if (DuplicateScreens.isFor(asker))
      sections.add(
          new Screen(
                  REVIEW,
                  "fth-copy",
                  w -> live(reviews.section(w), Set.of("client", "pair"), reviews::changed))
              .counting(reviews.waiting()));
    if (ReportScreens.isFor(asker))
      sections.add(new Screen("reports", "fth-bar-chart-2", reports::section));
    if (ImportScreens.isFor(asker))
      sections.add(new Screen(IMPORTS, "fth-download", true, imports::section));
    if (StaffScreens.isFor(asker))
      sections.add(
          new Screen(
              "staff", "fth-shield", true, w -> live(staff.section(w), OF_STAFF, staff::changed)));
    if (DuplicateScreens.isFor(asker))
      sections.add(
          new Screen(
              MergeWiring.SECTION,
              "fth-git-merge",
              true,
              w -> live(duplicates.section(w), Set.of("client"), duplicates::changed)));
    return sections;
  }

  /** Shows a file; where nothing can, says where it lies. */
  private void showFile(String file) {
    frame
        .viewer()
        .show(file, () -> notices.warn(Text.of("shell.viewer.none", Text.asWritten(file))));
  }

  /** Tabs of the staff section that other rooms fill. */
  private List<StaffSurroundings.Tab> besideSettings(Remembered remembered, Ask ask) {
    var tabs = new ArrayList<StaffSurroundings.Tab>();
    tabs.add(
        new StaffSurroundings.Tab(
            "tasks.calendar.title",
            new CalendarScreens(
                rooms.departments,
                rooms.tasks.calendars,
                rooms.tasks.changeCalendar,
                asker,
                frame.works(),
                notices,
                remembered,
                rooms.clock)));
    if (asker.may(Privilege.STORE_CARE))
      tabs.add(
          new StaffSurroundings.Tab(
              "staff.care.title",
              new CareScreens(
                  RoomWork.care(rooms),
                  new CareScreens.Surroundings(
                      rooms.address,
                      Places.documents().toString(),
                      () -> frame.compact().accept(asker)),
                  asker,
                  frame.works(),
                  notices,
                  ask)));
    return tabs;
  }

  private List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(
        new Command(
            "shell.switch.title",
            "fth-users",
            Keys.SWITCH.keys(),
            () -> frame.cover().accept(false)));
    if (StaffScreens.mayBeAway(asker))
      commands.add(
          new Command(
              "staff.absence.title",
              "fth-sunset",
              null,
              () -> shell.open(new Panel("absence", staff::absence, true))));
    commands.add(
        new Command("staff.hidden.title", "fth-help-circle", null, () -> slide("why", staff::why)));
    commands.add(
        new Command("shell.lock", "fth-lock", Keys.LOCK.keys(), () -> frame.cover().accept(true)));
    if (asker.may(Privilege.CONTACT_CREATE))
      commands.add(
          new Command(
              "contacts.panel.title", "fth-phone-call", Keys.LOG_CONTACT.keys(), this::logContact));
    if (asker.may(Privilege.CONTACT_CREATE))
      commands.add(
          new Command(
              "contacts.panel.noAnswer",
              "fth-phone-missed",
              Keys.NO_ANSWER.keys(),
              () -> clients.current().ifPresent(contacts::noAnswer)));
    if (asker.may(Privilege.CONTACT_CREATE))
      commands.add(
          new Command(
              "contacts.panel.noCalls", "fth-phone-off", Keys.DO_NOT_CALL.keys(), this::noCalls));
    if (asker.may(Privilege.TASK_CREATE))
      commands.add(
          new Command("tasks.new.title", "fth-check-square", TaskScreens.NEW_TASK, this::newTask));
    if (GraphScreens.isFor(asker))
      commands.add(
          new Command(
              "graph.ofClient",
              "fth-share-2",
              Keys.GRAPH.keys(),
              () -> inSight().ifPresentOrElse(this::drawLinks, () -> shell.show(GRAPH))));
    if (DuplicateScreens.isFor(asker))
      commands.add(
          new Command(
              "merge.with",
              "fth-git-merge",
              null,
              () ->
                  inSight()
                      .ifPresentOrElse(this::mergeWith, () -> shell.show(MergeWiring.SECTION))));
    if (asker.may(Privilege.TASK_READ))
      commands.add(new Command("tasks.day.toPrint", "fth-printer", null, tasks::print));
    if (asker.may(Privilege.CLIENT_CREATE)) {
      commands.add(
          new Command(
              "clients.list.newPerson", "fth-user-plus", Keys.NEW_CLIENT.keys(), this::newPerson));
      commands.add(
          new Command(
              "clients.list.newOrganisation", "fth-briefcase", null, this::newOrganisation));
    }
    return commands;
  }

  private void toImport() {
    shell.show(IMPORTS);
  }

  private void newPerson() {
    shell.show(CLIENTS);
    clients.newPerson();
  }

  private void newOrganisation() {
    shell.show(CLIENTS);
    clients.newOrganisation();
  }

  private void openClient(ClientId client) {
    shell.show(CLIENTS);
    clients.open(client);
  }

  /** What a card's menu leads to. */
  private List<CardAction> cardActions() {
    var actions = new ArrayList<CardAction>();
    if (GraphScreens.isFor(asker))
      actions.add(new CardAction("graph.ofClient", "fth-share-2", this::drawLinks));
    actions.addAll(MergeWiring.actions(asker, this::mergeWith, this::mergesOf));
    return actions;
  }

  private void drawLinks(ClientId client) {
    graph.begin(client);
    shell.show(GRAPH);
  }

  private void mergeAll(Collection<ClientId> cards) {
    duplicates.begin(cards);
    shell.show(MergeWiring.SECTION);
  }

  private void mergeWith(ClientId client) {
    duplicates.add(client);
    shell.show(MergeWiring.SECTION);
  }

  private void mergesOf(ClientId client) {
    duplicates.mergesOf(client);
    shell.show(MergeWiring.SECTION);
  }

  private Parent groups(ClientId client, Words words) {
    return live(groups.tab(client, words), GroupScreens.KINDS, groups::changed);
  }

  private void takeBack(MergeId merge) {
    duplicates.takeBack(merge);
    shell.show(MergeWiring.SECTION);
  }

  private Parent links(ClientId client, Words words) {
    return live(links.tab(client, words), OF_LINKS, links::changed);
  }

  private void noCalls() {
    inSight().ifPresent(contacts::wantsNoCalls);
    openContactPanel();
  }

  /** Whose card is in sight: whom a contact or a task begun now is about. */
  private Optional<ClientId> inSight() {
    if (shell.shows(DAY)) return besideDay.current();
    if (shell.shows(INBOX)) return besideTask.current();
    if (shell.shows(GRAPH)) return graph.current();
    return clients.current();
  }

  private void newTask() {
    begin(inSight().orElse(null));
  }

  private void newTaskWith(ClientId client) {
    begin(client);
  }

  private void begin(@Nullable ClientId client) {
    tasks.begin(client);
    shell.open(new Panel("task", tasks::panel, false));
  }

  private void doByContact(TaskSurroundings.ByContact task) {
    contacts.begin(
        task.client(),
        task.channel(),
        new NextSteps.Does(task.task(), task.version()),
        task.title());
    openContactPanel();
  }

  private void tasksChanged() {
    for (var beside : List.of(besideDay, besideTask)) beside.reread();
    clients.current().ifPresent(clients::contactsChanged);
  }

  /** Brings the task of a reminder before him. */
  private void remembered(TaskRow task) {
    shell.show(INBOX);
    tasks.show(task);
  }

  private void perform(TaskRow task) {
    tasks.perform(task);
  }

  private Parent tasks(ClientId client, Words words) {
    return live(tasks.tab(client, words), Set.of("task"), _ -> tasks.reload());
  }

  private void logContact() {
    inSight().ifPresentOrElse(this::logContact, this::openContactPanel);
  }

  private void logContact(ClientId client) {
    contacts.begin(client);
    openContactPanel();
  }

  private void openContactPanel() {
    shell.open(new Panel("contact", contacts::panel, false));
  }

  private void slide(String key, Function<Words, Parent> view) {
    shell.open(new Panel(key, view, true));
  }

  private void second(Confirmation request, Runnable then) {
    staff.second(request, then);
  }

  private String clientName(long id) {
    return rooms
        .clients
        .find(new ClientId(id), asker.scope(Privilege.CLIENT_READ))
        .map(Client::name)
        .orElse("");
  }

  /** Tells that something waits for the asker's confirmation. */
  private void tellWaiting() {
    if (!asker.may(Privilege.CONFIRM)) return;
    frame
        .works()
        .run(
            staff::waiting,
            many -> {
              if (many > 0)
                notices.offer(
                    Text.of("staff.confirm.waiting", many),
                    Text.of("staff.confirm.look"),
                    () -> {
                      staff.showWaiting();
                      shell.show("staff");
                    });
            },
            Background::unforeseen);
  }

  private void closePanel() {
    shell.closePanel();
  }

  private void contactLogged() {
    tasks.reload();
    tasksChanged();
  }

  private List<Hit> hits(String typed) {
    var words = frame.looks().words().get();
    return finding.hits(typed, words, this::openClient, this::newCaller);
  }

  private void newCaller(String number) {
    shell.show(CLIENTS);
    clients.newCaller(
        number,
        client -> {
          contacts.called(client);
          openContactPanel();
        });
  }

  private Function<Words, Parent> password() {
    return frame.start().password(asker, rooms.changePassword::run, this::passwordChanged);
  }

  private void passwordChanged() {
    shell.closePanel();
    notices.did(Text.of("staff.password.changed"));
    // the keys lie beside the file, on the server: from here they are out of reach
    if (rooms.served && asker.may(Privilege.STORE_CARE))
      notices.warn(Text.of("staff.password.served"));
  }
}
