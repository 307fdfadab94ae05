package org.branchbook.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Kept;
import org.branchbook.contacts.Contact;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Connected.Beneficial;
import org.branchbook.links.connected.Connected.Group;
import org.branchbook.links.connected.Connected.Member;
import org.branchbook.links.connected.Connected.Notable;
import org.branchbook.links.connected.Connected.Note;
import org.branchbook.links.connected.Connected.OwnerLine;
import org.branchbook.links.connected.Connected.Way;
import org.branchbook.links.connected.Connected.Who;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.Related;
import org.branchbook.links.groups.Ground;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.ScreenTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupScreensTest extends ScreenTest {
  private static final Who ANNA = new Who(new ClientId(1), "Ткач Анна Борисівна", true, true);
  private static final Who MILL =
      new Who(new ClientId(2), "ТОВ «Полтавський млин і пекарня «Світанок»", false, false);
  private static final Who SHOP = new Who(new ClientId(3), "ФГ «Нива»", false, false);
  private static final Who HIDDEN = new Who(new ClientId(4), "", false, false);

  private final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  private final List<EmployeeId> led = Collections.synchronizedList(new ArrayList<>());
  private final RegisterDesk all = new RegisterDesk();
  private volatile boolean empty;
  private boolean list;
  private final GroupScreens screens =
      new GroupScreens(
          new GroupWork(
              (_, client, day) -> new Kept.Done<>(connected(client, day)),
              (asker, source, employee) -> {
                if (employee != null) led.add(employee);
                return new Kept.Done<>(new Lead(1, source, employee, asker.id(), Desk.NOON));
              },
              (_, _) -> new Undone.Done(),
              (_, _, _, _) -> new Kept.Gone<>(),
              (_, _) -> new Kept.Gone<>(),
              () -> List.of(employee(7, "О. Гриценко"), employee(8, "І. Бондар"))),
          all.work(),
          Desk.with(
              Desk.with(Desk.HRYTSENKO, Privilege.LINK_EDIT, Reach.ALL),
              Privilege.EXPORT,
              Reach.ALL),
          new GroupSurroundings(
              Background.on(Executors.newVirtualThreadPerTaskExecutor()),
              new Notices(),
              Clock.fixed(Desk.NOON, ZoneId.of("Europe/Kyiv")),
              opened::add));

  private static Employee employee(long id, String name) {
    return new Employee(
        new EmployeeId(id), "e" + id, name, Cards.PODIL, Set.of(), "", "uk", true, 0);
  }

  private static Member member(
      Who who,
      Ground ground,
      Text why,
      @Nullable Tier tier,
      @Nullable Standing standing,
      String... papers) {
    return new Member(
        who, ground, why, List.of(papers), tier, standing, standing == null ? null : State.ACTIVE);
  }

  private Connected connected(ClientId client, LocalDate day) {
    if (empty) return new Connected(client, day, List.of(), null, null, List.of());
    var anna = Text.asWritten(ANNA.name());
    var group =
        new Group(
            ANNA.client(),
            List.of(
                member(
                    ANNA,
                    Ground.SOURCE,
                    Text.of("groups.why.SOURCE", anna, anna),
                    Tier.A,
                    Standing.CLIENT),
                member(
                    MILL,
                    Ground.VOTES,
                    Text.of(
                        "groups.why.VOTES.both",
                        Text.asWritten(MILL.name()),
                        anna,
                        "60",
                        "40",
                        "20",
                        "@groups.others"),
                    Tier.B,
                    Standing.CLIENT,
                    "Витяг з ЄДР від 01.03.2026",
                    "Статут, редакція 4"),
                member(
                    SHOP,
                    Ground.RECEIPTS,
                    Text.of(
                        "groups.why.RECEIPTS",
                        Text.asWritten(SHOP.name()),
                        Text.asWritten(MILL.name()),
                        "55.5"),
                    null,
                    Standing.FORMER,
                    "Звітність за 2025 рік"),
                member(
                    HIDDEN,
                    Ground.VOTES,
                    Text.of("groups.why.VOTES", "@groups.hidden", anna, "80"),
                    null,
                    null)),
            0,
            new EmployeeId(8),
            "І. Бондар",
            List.of(
                new Connected.Sum(Holding.Kind.DEPOSIT, "UAH", 3, new BigDecimal("1250000.50")),
                new Connected.Sum(Holding.Kind.LOAN, "UAH", 1, new BigDecimal("18400000"))),
            false,
            List.of(
                new Connected.Spoken(
                    1,
                    SHOP.client(),
                    SHOP.name(),
                    Desk.NOON.minusSeconds(86_400),
                    Channel.CALL,
                    Contact.Result.DECLINED),
                new Connected.Spoken(
                    2,
                    ANNA.client(),
                    ANNA.name(),
                    Desk.NOON.minusSeconds(400_000),
                    Channel.MEETING,
                    Contact.Result.TALKED)));
    var owners =
        new Connected.Owned(
            25,
            false,
            List.of(
                new OwnerLine(
                    ANNA,
                    52,
                    52,
                    Beneficial.SURE,
                    List.of(
                        new Way(List.of(ANNA, SHOP, MILL), List.of(80.0, 40.0), 32),
                        new Way(List.of(ANNA, HIDDEN, MILL), List.of(100.0, 20.0), 20))),
                new OwnerLine(
                    HIDDEN,
                    10,
                    30.5,
                    Beneficial.POSSIBLE,
                    List.of(new Way(List.of(HIDDEN, MILL), List.of(10.0), 10)))),
            List.of(List.of(SHOP, HIDDEN)),
            List.of(),
            List.of(new Who(new ClientId(9), "Вовк Віра", true, false)));
    var mark =
        new Related(
            5,
            MILL.client(),
            Related.Ground.AFFILIATE,
            LocalDate.of(2026, 1, 1),
            null,
            "",
            new EmployeeId(7),
            Desk.NOON);
    var notes =
        List.of(
            new Note(
                Notable.INTRODUCER,
                ANNA,
                List.of(Text.of("links.began.out.DIRECTOR", Text.asWritten(MILL.name())))),
            new Note(
                Notable.LOST,
                SHOP,
                List.of(Text.of("links.began.in.SUPPLIER", Text.asWritten(SHOP.name())))),
            new Note(
                Notable.GUARANTOR,
                HIDDEN,
                List.of(
                    Text.of("links.began.in.GUARANTOR", Text.asWritten(SHOP.name())),
                    Text.of("links.began.in.GUARANTOR", "@groups.hidden"))));
    return new Connected(client, day, List.of(group), owners, mark, notes);
  }

  @Override
  protected Parent open(Words words) {
    if (list) return new StackPane(screens.register(words));
    var tab = screens.tab(MILL.client(), words);
    VBox.setVgrow(tab, Priority.ALWAYS);
    var card = new VBox(tab);
    card.setMaxWidth(860);
    return new StackPane(card);
  }

  @Test
  void theGroupIsReadAndLed() {
    await(() -> lookup("#member-3").tryQuery().isPresent());
    picture("groups-uk");
    clickOn("#filter-lead-1");
    await(() -> lookup("#pick-search").tryQuery().isPresent());
    write("Гриц").push(KeyCode.ENTER);
    await(() -> led.equals(List.of(new EmployeeId(7))));
    clickOn(ANNA.name());
    await(() -> opened.contains(ANNA.client()));
    interact(() -> lookup("#groups .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
    picture("groups-owners-uk");
    speak("en");
    await(() -> lookup("#owner-1").tryQuery().isPresent());
    assertTrue(lookup("#related-end").tryQuery().isPresent());
    assertEquals(List.of(ANNA.client()), opened);
    empty = true;
    interact(() -> screens.changed(List.of()));
    await(() -> lookup("#member-3").tryQuery().isEmpty());
    picture("groups-empty-en");
  }

  @Test
  void allGroupsAreLookedThroughByKeyboard() {
    list = true;
    speak("uk");
    await(() -> lookup("#groups-table .table-row-cell").queryAll().size() > 10);
    await(() -> lookup("#register-count").queryLabeled().getText().startsWith("43 "));
    interact(() -> lookup("#groups-table").query().requestFocus());
    type(KeyCode.HOME);
    await(() -> lookup("#member-3").tryQuery().isPresent());
    picture("groups-all-uk");
    press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    type(KeyCode.G);
    await(() -> lookup("#ask-what").tryQuery().isPresent());
    picture("groups-all-ask-uk");
    push(KeyCode.ESCAPE);
    await(() -> lookup("#ask-what").tryQuery().isEmpty());
    clickOn("#filter-lead-many");
    await(() -> lookup("#pick-search").tryQuery().isPresent());
    write("Гриц").push(KeyCode.ENTER);
    await(() -> all.entries.getFirst().lead() != null);
    interact(() -> lookup("#groups-table").query().requestFocus());
    type(KeyCode.HOME).type(KeyCode.G);
    await(() -> lookup("#ask-give").tryQuery().isPresent());
    clickOn("#ask-note").write("до ради");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> all.asked.equals(List.of(ANNA.name() + " 2026-11-29 до ради")));
    clickOn("#groups-search").write("нива");
    await(() -> lookup("#register-count").queryLabeled().getText().startsWith("1 "));
    clickOn("#register-xlsx");
    await(() -> all.written.equals(List.of("XLSX 1")));
    interact(() -> lookup("#groups-search").queryTextInputControl().clear());
    await(() -> lookup("#register-count").queryLabeled().getText().startsWith("43 "));
    interact(() -> lookup("#groups-table").query().requestFocus());
    type(KeyCode.HOME, KeyCode.ENTER);
    await(() -> all.opened.equals(List.of(ANNA.client())));
    for (var language : List.of("en", "ru")) {
      speak(language);
      await(() -> lookup("#groups-table .table-row-cell").queryAll().size() > 10);
      picture("groups-all-" + language);
    }
  }
}
