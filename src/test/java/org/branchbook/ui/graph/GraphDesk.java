package org.branchbook.ui.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.clients.Cards;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Standing;
import org.branchbook.links.InMemoryLinkHistory;
import org.branchbook.links.InMemoryLinks;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkReviews;
import org.branchbook.links.LinkType;
import org.branchbook.links.NoTasks;
import org.branchbook.links.SaveLink;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.links.picture.GiveOnMap;
import org.branchbook.links.picture.GroupsShown;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.links.picture.PictureFiles;
import org.branchbook.links.scenes.GiveScene;
import org.branchbook.links.scenes.InMemoryScenes;
import org.branchbook.links.scenes.RemoveScene;
import org.branchbook.links.scenes.SaveScene;
import org.branchbook.links.suggested.DecideSuggestion;
import org.branchbook.links.suggested.InMemorySuggestions;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.links.suggested.WhoShares;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.InMemoryConfirmations;
import org.branchbook.store.clients.Sample;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;

/** A family, its companies and those who stand around them, in memory. */
final class GraphDesk {
  final InMemoryNeighbourhoods there = new InMemoryNeighbourhoods();
  final Notices notices = new Notices();
  final List<ClientId> looked = Collections.synchronizedList(new ArrayList<>());
  final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  final GraphWork work;
  final GraphSurroundings around;
  ClientId centre = new ClientId(1);

  /** The clients of the way that is found beyond the picture. */
  List<ClientId> ways = List.of();

  /** What a question is answered by. */
  List<List<ClientId>> answers = List.of();

  final InMemoryLinkHistory history = new InMemoryLinkHistory();

  /** What is shared with whoever is asked about. */
  WhoShares.Shares shares = WhoShares.Shares.NONE;

  /** What was written, by the file's name. */
  final Map<String, Object> written = new HashMap<>();

  /** The groups of connected clients. */
  List<GroupsShown.Group> groups = List.of();

  /** With whom contacts and tasks were begun, and the links that were shown elsewhere. */
  final List<ClientId> contacted = new ArrayList<>();

  final List<ClientId> given = new ArrayList<>();
  final List<LinkId> edited = new ArrayList<>();
  final InMemoryScenes scenes = new InMemoryScenes();
  final TaskDesk tasks = new TaskDesk();

  /** What is saved is on the map that is read next. */
  final InMemoryLinks links =
      new InMemoryLinks(tasks.desk.clients) {
        @Override
        public void add(Link link) {
          super.add(link);
          there.put(link);
        }

        @Override
        public boolean save(Link link) {
          boolean saved = super.save(link);
          if (saved) there.put(link.at(link.version() + 1));
          return saved;
        }

        @Override
        public void remove(LinkId id) {
          super.remove(id);
          there.remove(id);
        }
      };

  final InMemorySuggestions suggestions = new InMemorySuggestions(tasks.desk.clients);

  private GraphWork.Keeping keeping() {
    var trail = tasks.staff.trail();
    return new GraphWork.Keeping(
        scenes,
        new SaveScene(scenes, trail, tasks.desk.work),
        new RemoveScene(scenes, trail, tasks.desk.work),
        new GiveScene(
            scenes,
            tasks.staff.employees(),
            tasks.give,
            tasks.undo,
            trail,
            tasks.desk.clock,
            tasks.desk.work),
        () -> List.copyOf(tasks.staff.people.values()));
  }

  private GraphWork.Doing doing() {
    var give =
        new GiveTogether(
            tasks.tasks,
            tasks.access,
            _ -> Map.of(),
            tasks.desk.trail,
            tasks.confirm,
            tasks.desk.clock,
            tasks.desk.work);
    var save =
        new SaveLink(
            links,
            tasks.desk.access,
            tasks.desk.trail,
            new LinkReviews(() -> LinkPolicy.KIND.usual(), tasks.desk.clock),
            NoTasks.HERE,
            tasks.desk.work);
    return new GraphWork.Doing(
        save,
        new DecideSuggestion(
            suggestions,
            save,
            tasks.desk.access,
            tasks.desk.trail,
            tasks.desk.clock,
            tasks.desk.work),
        new GiveOnMap(_ -> Map.of(), give, tasks.desk.ids),
        tasks.undo,
        tasks.desk.ids);
  }

  private ExportPicture export() {
    var files =
        new PictureFiles() {
          @Override
          public void png(int width, int height, int[] argb, String file) {
            written.put(file, width + "x" + height);
          }

          @Override
          public void text(String content, String file) {
            written.put(file, content);
          }
        };
    var staff = new InMemoryStaff();
    var confirm =
        new Confirm(
            staff.work(),
            staff.ids(),
            new InMemoryConfirmations(),
            staff.employees(),
            staff.policies(),
            staff.trail(),
            staff.clock);
    return new ExportPicture(files, confirm, staff.trail(), staff.work());
  }

  /** One after another, as on a machine with one core. */
  static final Workers ONE =
      new Workers() {
        @Override
        public <T> List<T> all(List<Callable<T>> jobs) {
          var answers = new ArrayList<T>();
          for (var job : jobs)
            try {
              answers.add(job.call());
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          return answers;
        }
      };

  GraphDesk(Background background) {
    work =
        new GraphWork(
            there,
            history,
            (_, _) -> ways,
            (_, _) -> answers,
            _ -> shares,
            (_, _) -> groups,
            looked::add,
            keeping(),
            doing(),
            export(),
            ONE);
    around =
        new GraphSurroundings(
            background,
            notices,
            () -> Desk.NOON,
            opened::add,
            contacted::addAll,
            given::addAll,
            edited::add,
            (_, _) -> {},
            "out",
            _ -> {});
  }

  /** Everything that can be drawn, on invented clients. */
  GraphDesk invented() {
    var maria = there.client(1, true, "Коваленко Марія Іванівна", Standing.CLIENT);
    var ivan = there.client(2, true, "Коваленко Іван Петрович", Standing.CLIENT);
    var olha = there.client(3, true, "Коваленко Ольга Іванівна", Standing.PROSPECT);
    var mill = there.client(17, false, "ТОВ «Дніпровський млин»", Standing.CLIENT);
    var lion = there.client(5, false, "ТОВ «Ліон-Буд»", Standing.CLIENT);
    var agro = there.client(6, false, "ПрАТ «Агро-Поділля»", Standing.PROSPECT);
    var green = there.client(7, false, "ТОВ «Зелений Гай»", Standing.FORMER);
    var tkachuk = there.client(8, true, "Ткачук Андрій Васильович", Standing.CLIENT);
    var bondar = there.client(9, true, "Бондар Ірина Павлівна", Standing.CLIENT);
    var secret = there.client(10, true, "", Standing.CLIENT);
    var holding = there.client(11, false, "Холдинг «Схід»", Standing.CLIENT);
    there.link(maria, ivan, LinkType.SPOUSE, "", Link.Status.CONFIRMED);
    there.link(maria, olha, LinkType.PARENT, "", Link.Status.CONFIRMED);
    there.link(ivan, olha, LinkType.PARENT, "", Link.Status.CONFIRMED);
    there.link(ivan, mill, LinkType.OWNER, "60", Link.Status.CONFIRMED);
    there.link(maria, mill, LinkType.DIRECTOR, "", Link.Status.CONFIRMED);
    there.link(maria, mill, LinkType.OWNER, "15", Link.Status.CONFIRMED);
    there.link(mill, lion, LinkType.OWNER, "55", Link.Status.CONFIRMED);
    there.link(tkachuk, lion, LinkType.DIRECTOR, "", Link.Status.CONFIRMED);
    there.link(lion, agro, LinkType.SUPPLIER, "", Link.Status.CONFIRMED);
    there.link(mill, agro, LinkType.BUYER, "", Link.Status.CONFIRMED);
    there.dated(bondar, mill, LinkType.ACCOUNTANT, LocalDate.of(2019, 4, 1), null);
    there.link(maria, lion, LinkType.GUARANTOR, "", Link.Status.SUSPECTED);
    there.link(secret, green, LinkType.OWNER, "100", Link.Status.CONFIRMED);
    there.link(bondar, green, LinkType.ACCOUNTANT, "", Link.Status.CONFIRMED);
    there.link(holding, agro, LinkType.OWNER, "80", Link.Status.CONFIRMED);
    there.link(holding, green, LinkType.GUARANTOR, "", Link.Status.CONFIRMED);
    centre = maria;
    return this;
  }

  /** The cards of these clients, so that links between them can be saved. */
  GraphDesk cards(ClientId... some) {
    for (var id : some)
      tasks.desk.clients.add(
          Sample.card(
              id.value(),
              Sample.person("Коваленко", "Марія", ""),
              Sample.care(Cards.PODIL, Cards.HRYTSENKO, false)));
    return this;
  }

  /**
   * What Maria shares: a home with her husband, whom she is linked with, a phone with an accountant
   * and with somebody who may not be seen, and a number that very many have.
   */
  WhoShares.Shares shared() {
    var phone = Reason.read("PHONE\t+380 67 123 45 67");
    var home = Reason.read("HOUSEHOLD\tПолтава, вул. Шевченка, 12, 3");
    var pairs =
        List.of(
            pair(2, LinkType.HOUSEHOLD, home, phone),
            pair(9, LinkType.RELATIVE, phone),
            pair(10, LinkType.RELATIVE, phone));
    var on = Set.of(centre, new ClientId(2), new ClientId(9), new ClientId(10));
    return new WhoShares.Shares(
        there.around(on, 100, Sample.ALL).only(on),
        pairs,
        List.of(new WhoShares.Crowd(Reason.read("EMAIL\tinfo@example.com"), 214)));
  }

  private Suggestion pair(long other, LinkType type, Reason... why) {
    return new Suggestion(
        centre, new ClientId(other), type, true, 4, List.of(why), Suggestion.State.OPEN);
  }

  /** The published boards of directors in and around a year; false where they aren't there. */
  boolean boards(int first, int last) throws IOException {
    var file =
        Path.of(System.getProperty("shared", "../shared"), "data/boards/board_memberships.csv");
    if (!Files.exists(file)) return false;
    var companies = new HashMap<String, ClientId>();
    var people = new HashMap<String, ClientId>();
    var said = new HashSet<String>();
    var lines = Files.readAllLines(file);
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.replace("\"", "").split(",", 5);
      int year = Integer.parseInt(cells[0]);
      if (year < first || year > last) continue;
      var person =
          people.computeIfAbsent(
              cells[1],
              id ->
                  there.client(
                      10_000 + Long.parseLong(id),
                      true,
                      surnameFirst(cells[2]),
                      id.hashCode() % 5 == 0 ? Standing.PROSPECT : Standing.CLIENT));
      var company =
          companies.computeIfAbsent(
              cells[3],
              id -> there.client(1_000 + Long.parseLong(id), false, cells[4], Standing.CLIENT));
      if (said.add(cells[1] + " " + cells[3]))
        there.link(person, company, LinkType.DIRECTOR, "", Link.Status.CONFIRMED);
    }
    return true;
  }

  private static String surnameFirst(String name) {
    int at = name.lastIndexOf(' ');
    return at < 0 ? name : name.substring(at + 1) + " " + name.substring(0, at);
  }
}
