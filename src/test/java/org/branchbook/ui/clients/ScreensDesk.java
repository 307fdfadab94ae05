package org.branchbook.ui.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.branchbook.clients.*;
import org.branchbook.clients.card.*;
import org.branchbook.contacts.*;
import org.branchbook.duplicates.entry.InMemoryCandidates;
import org.branchbook.staff.*;
import org.branchbook.tasks.InMemoryTasks;
import org.branchbook.ui.clients.card.CardStrip;
import org.branchbook.ui.clients.card.CardTab;
import org.branchbook.ui.clients.card.CardWork;
import org.branchbook.ui.clients.card.Warned;
import org.branchbook.ui.kit.*;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/** The clients' screens over a branch in memory. */
public final class ScreensDesk {
  public final Desk desk = new Desk(Sample.all().toArray(Client[]::new));
  final InMemoryContacts contacts = new InMemoryContacts();
  final List<ClientId> logged = new ArrayList<>();
  public final Notices notices = new Notices();
  public final Drafts drafts = Drafts.inMemory();
  public final Asker asker;
  final ClientScreens screens;
  public CardCounts.Counts counts = new CardCounts.Counts(3, 2, 7, 0);
  public final InMemoryCandidates candidates = new InMemoryCandidates(Sample::all);
  private final Likeness alike = candidates.whoElse(desk.clients);
  private long last = 5000;

  public ScreensDesk(Asker asker, Background background) {
    this(asker, background, Remembered.inMemory());
  }

  /** The screens on a workstation that may remember what was open. */
  ScreensDesk(Asker asker, Background background, Remembered remembered) {
    this.asker = asker;
    desk.clients.name(Sample.OLENA, "О. Гриценко");
    desk.clients.name(Sample.IVAN, "І. Мороз");
    fill();
    screens =
        new ClientScreens(
            desk.clients,
            new InMemoryLists().work(),
            work(),
            asker,
            "UA",
            new ClientScreens.Surroundings(
                background, notices, Confirm.always(), remembered, desk.clock, drafts),
            new ClientScreens.Elsewhere(
                logged::add,
                _ -> {},
                () -> {},
                List.<CardTab>of(),
                List.of(),
                List.of(),
                _ -> warned,
                CardStrip.NONE,
                () -> {},
                null));
  }

  ScreensDesk() {
    this(
        Sample.asker(Reach.ALL, Role.HEAD),
        Background.on(Executors.newVirtualThreadPerTaskExecutor()));
  }

  /** What the cards warn of. */
  public volatile Warned warned = Warned.NOTHING;

  public CardWork work() {
    return new CardWork(
        desk.openCard(),
        desk.addClient(alike),
        desk.takeBackClient(),
        desk.saveClient(alike),
        desk.whoIsThis(alike),
        new Timeline(
            List.of(
                new PaperHappenings(desk.clients, desk.papers, employees()),
                new ContactHappenings(contacts)),
            desk.access),
        desk.recordConsent(),
        desk.writeNote(),
        desk.saveHolding(),
        desk.papers,
        new CardHeads(contacts, new InMemoryTasks(), (_, _) -> counts, desk.access, desk.clock),
        new KeepPromise(contacts, desk.access, desk.trail, desk.clock, desk.work),
        desk.access,
        employees(),
        departments(),
        desk.ids,
        null);
  }

  private void fill() {
    var maria = new ClientId(1);
    contact(
        maria,
        Channel.CALL,
        "2026-11-12T11:05",
        "питала умови іпотеки на 15 років",
        6,
        new Contact.Promise("надіслати ставку", LocalDate.of(2026, 11, 24), null));
    contact(maria, Channel.EMAIL, "2026-11-03T16:40", "Умови депозиту надіслано листом", 0, null);
    contact(
        maria,
        Channel.MEETING,
        "2026-10-21T10:15",
        "Прийшла з чоловіком; розглядають купівлю квартири на Подолі, перший внесок 40 %. Цікавить,"
            + " чи можна врахувати дохід від підприємницької діяльності чоловіка.",
        25,
        new Contact.Promise("порахувати платіж", LocalDate.of(2026, 11, 20), null));
    contact(maria, Channel.CALL, "2026-09-02T09:30", "", 2, null);
    for (int i = 0; i < 60; i++)
      contact(
          maria,
          Channel.values()[i % 6],
          LocalDateTime.of(2026, 8, 28, 12, 0).minusDays(6L * i).toString(),
          "",
          3,
          null);
    desk.papers.add(
        new Note(
            last++,
            maria,
            "Телефонувати після десятої: зранку відводить дитину до школи.",
            Sample.OLENA,
            at("2026-10-21T10:50")));
    desk.papers.add(
        new Note(
            last++,
            maria,
            "Має рахунок у двох інших банках.",
            Sample.IVAN,
            at("2026-03-02T15:00")));
    desk.papers.add(
        new Consent(
            last++,
            maria,
            Channel.CALL,
            Consent.Purpose.MARKETING,
            true,
            "анкета 14/26",
            at("2026-03-02T15:00"),
            Sample.OLENA));
    desk.papers.add(
        new Consent(
            last++,
            maria,
            Channel.SMS,
            Consent.Purpose.MARKETING,
            false,
            "дзвінок",
            at("2026-05-12T12:00"),
            Sample.OLENA));
    desk.papers.add(
        new Consent(
            last++,
            maria,
            null,
            Consent.Purpose.SERVICE,
            true,
            "договір",
            at("2019-04-02T12:00"),
            Sample.OLENA));
    holding(
        maria,
        Holding.Kind.DEPOSIT,
        "Депозит «Стабільний», 12 місяців",
        "2620-114",
        "UAH",
        "412000",
        "14.5",
        "2025-12-01",
        "2026-12-01",
        null);
    holding(
        maria,
        Holding.Kind.ACCOUNT,
        "Поточний рахунок",
        "UA213223130000026007233566001",
        "UAH",
        "18240.55",
        null,
        "2019-04-02",
        null,
        null);
    holding(
        maria,
        Holding.Kind.CARD,
        "Картка Gold",
        "5375 ** 4118",
        "USD",
        "2500",
        "0.01",
        "2022-05-10",
        "2027-05-31",
        null);
    holding(
        maria,
        Holding.Kind.LOAN,
        "Кредит готівкою",
        "CR-2021-8841",
        "UAH",
        "0",
        "28",
        "2021-02-01",
        "2024-02-01",
        "2023-11-15");
  }

  private void contact(
      ClientId client,
      Channel channel,
      String at,
      String text,
      int minutes,
      Contact.@Nullable Promise promise) {
    contacts.add(
        new Contact(
            new ContactId(last++),
            List.of(client),
            "",
            channel,
            Contact.Direction.OUT,
            Contact.Purpose.SERVICE,
            Contact.Result.INTERESTED,
            text,
            at(at),
            minutes,
            Sample.OLENA,
            promise,
            null,
            1));
  }

  private void holding(
      ClientId client,
      Holding.Kind kind,
      String name,
      String number,
      String currency,
      String amount,
      @Nullable String rate,
      String opened,
      @Nullable String closes,
      @Nullable String closed) {
    desk.papers.save(
        new Holding(
            last++,
            client,
            kind,
            name,
            number,
            "",
            currency,
            new BigDecimal(amount),
            rate == null ? null : new BigDecimal(rate),
            LocalDate.parse(opened),
            closes == null ? null : LocalDate.parse(closes),
            closed == null ? null : LocalDate.parse(closed),
            0));
  }

  private static java.time.Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
  }

  private Employees employees() {
    var all =
        List.of(
            asker.employee(),
            new Employee(
                Sample.IVAN,
                "ivan",
                "І. Мороз",
                Sample.CORPORATE,
                java.util.Set.of(Role.EMPLOYEE),
                "",
                "uk",
                true,
                1));
    return Fakes.employees(all);
  }

  private static Departments departments() {
    return Fakes.departments(
        List.of(
            new Department(Sample.RETAIL, null, "Роздрібний бізнес", 1),
            new Department(Sample.CORPORATE, null, "Корпоративний бізнес", 1)));
  }
}
