package org.branchbook.training.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.Ids;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.training.invented.Phrases.About;
import org.branchbook.training.invented.Story.When;
import org.jspecify.annotations.Nullable;

/** Two years of contacts, each client's a row of stories, up to yesterday. */
final class Diary {
  private static final int DAYS = 730;

  private final Dice dice;
  private final LocalDate today;
  private final ZoneId zone;
  private final Team team;
  private final Ties ties;
  private final Papers papers;
  private final Phrases phrases;
  private final Map<Character, List<Story>> stories = new HashMap<>();
  private final Map<String, List<String>> tails = Lines.byKind("tails");
  private final List<Draft> people;
  private final List<Written> written = new ArrayList<>();

  /** A contact that has no number yet: numbers go by time. */
  private record Written(LocalDateTime at, int order, Contact contact) {}

  Diary(
      long seed,
      LocalDate today,
      ZoneId zone,
      Team team,
      Ties ties,
      Papers papers,
      Books books,
      List<Draft> people) {
    this.dice = new Dice(seed, "diary " + today);
    this.today = today;
    this.zone = zone;
    this.team = team;
    this.ties = ties;
    this.papers = papers;
    this.people = people;
    this.phrases = new Phrases(books);
    for (var s : Story.all()) stories.computeIfAbsent(s.whom(), _ -> new ArrayList<>()).add(s);
  }

  /** All that was written, in the order of time. */
  List<Contact> all(Ids ids) {
    written.sort(Comparator.comparing(Written::at).thenComparing(Written::order));
    return written.stream().map(w -> numbered(w.contact, new ContactId(ids.next()))).toList();
  }

  void write(Draft draft, Client client, List<Holding> held) {
    var mine = dice.of(draft.place());
    var first = today.minusDays(DAYS);
    if (draft.standing() == Standing.PROSPECT) {
      first = today.minusDays(mine.between(8, 400));
      tell(draft, client, held, draft.firm() == null ? 'L' : 'K', first, today, 90, mine);
      return;
    }
    if (draft.notable() == Notable.PROMISED) promised(client);
    var begin = draft.since() == null ? first : Fates.later(first, draft.since());
    var end = draft.end() == null ? today : draft.end();
    papers
        .saidNoMore(client.id())
        .filter(d -> d.isAfter(begin) && d.isBefore(end))
        .ifPresent(d -> saysNoMore(draft, client, d, mine));
    for (var h : held) around(h, draft, client, begin, end, mine);
    tell(draft, client, held, draft.whom(), begin, end, pause(client, draft), mine);
    if (draft.standing() == Standing.FORMER)
      tell(draft, client, held, 'X', end.plusDays(mine.between(10, 60)), today, 260, mine);
  }

  /** The last word with her: whoever opens the card can go on from it. */
  private void promised(Client client) {
    var day = WorkDays.onOrBefore(today.minusDays(1));
    var manager = Objects.requireNonNull(client.care().responsible());
    var contact =
        new Contact(
            new ContactId(0),
            List.of(client.id()),
            "",
            Channel.CALL,
            Contact.Direction.IN,
            Contact.Purpose.SALE,
            Contact.Result.INTERESTED,
            "Питала про іпотеку на однокімнатну на Виноградарі: внесок 30 %, строк 15 років."
                + " Довідку про доходи вже має.",
            day.atTime(16, 40).atZone(zone).toInstant(),
            7,
            manager,
            new Contact.Promise(
                "надіслати розрахунок за двома строками", WorkDays.plus(today, 1), null),
            new Contact.NextStep(
                "зателефонувати щодо розрахунку іпотеки", WorkDays.plus(today, 3), manager),
            1);
    written.add(new Written(day.atTime(16, 40), written.size(), contact));
  }

  /** Days from one story to the next, by what the client is worth. */
  private static double pause(Client client, Draft draft) {
    var tier = client.care().tier();
    double days = tier == Tier.A ? 31 : tier == Tier.B ? 58 : 112;
    return draft.firm() != null ? days * 0.8 : days;
  }

  private void tell(
      Draft draft,
      Client client,
      List<Holding> held,
      char whom,
      LocalDate begin,
      LocalDate end,
      double pause,
      Dice mine) {
    var day = begin.plusDays((long) mine.wait(pause * 0.6));
    while (day.isBefore(end)) {
      var on = day;
      var possible =
          stories.get(whom).stream()
              .filter(s -> s.when() == When.ANY)
              .filter(s -> !s.offers() || papers.allows(client.id(), on))
              .filter(s -> s.about() == null || running(held, s.about(), on) != null)
              .toList();
      if (!possible.isEmpty()) {
        var story = new Weighted<>(possible, Story::weight).pick(mine);
        var about = story.about() == null ? null : running(held, story.about(), on);
        run(story, draft, client, about, day, end, mine);
      }
      day = day.plusDays(3 + (long) mine.wait(pause));
    }
  }

  private static @Nullable Holding running(List<Holding> held, Holding.Kind kind, LocalDate on) {
    for (var h : held)
      if (h.kind() == kind
          && h.opened() != null
          && h.opened().isBefore(on)
          && (h.closed() == null || h.closed().isAfter(on))) return h;
    return null;
  }

  private void saysNoMore(Draft draft, Client client, LocalDate day, Dice mine) {
    stories.get('P').stream()
        .filter(s -> s.when() == When.WITHDRAWAL)
        .forEach(s -> run(s, draft, client, null, day, today, mine));
  }

  /** What is said when a product is opened, and before its term ends. */
  private void around(
      Holding held, Draft draft, Client client, LocalDate begin, LocalDate end, Dice mine) {
    for (var when : List.of(When.OPENING, When.CLOSING)) {
      var day = when == When.OPENING ? held.opened() : held.closes();
      if (day == null || !mine.chance(0.7)) continue;
      if (when == When.CLOSING) day = day.minusDays(mine.between(6, 14));
      if (day.isBefore(begin) || !day.isBefore(end)) continue;
      var possible =
          stories.get(draft.whom()).stream()
              .filter(s -> s.when() == when && s.about() == held.kind())
              .toList();
      if (!possible.isEmpty())
        run(
            new Weighted<>(possible, Story::weight).pick(mine),
            draft,
            client,
            held,
            day,
            end,
            mine);
    }
  }

  private void run(
      Story story,
      Draft draft,
      Client client,
      @Nullable Holding held,
      LocalDate begin,
      LocalDate end,
      Dice mine) {
    var author = author(story, client, mine);
    var about = new About(draft.whom(), draft.female(), draft.wealth(), held);
    LocalDateTime last = null;
    for (var step : story.steps()) {
      if (!mine.chance(step.chance())) return;
      var day = WorkDays.onOrAfter(last == null ? begin : last.toLocalDate(), story.centre());
      if (last != null) day = WorkDays.plus(day, mine.between(step.from(), step.to()));
      if (!day.isBefore(end)) return;
      var at = WorkDays.moment(day, mine);
      if (last != null && !at.isAfter(last)) at = last.plusMinutes(mine.between(11, 55));
      last = at;
      written.add(
          new Written(
              at, written.size(), contact(story, step, draft, client, about, at, author, mine)));
    }
  }

  private EmployeeId author(Story story, Client client, Dice mine) {
    var responsible = client.care().responsible();
    if (story.centre()) return mine.pick(team.operators()).id();
    if (responsible != null && mine.chance(0.93)) return responsible;
    return mine.pick(team.managers(client.care().department())).id();
  }

  private Contact contact(
      Story story,
      Story.Step step,
      Draft draft,
      Client client,
      About about,
      LocalDateTime at,
      EmployeeId author,
      Dice mine) {
    var next = step.next();
    var does =
        story.centre() && client.care().responsible() != null
            ? client.care().responsible()
            : author;
    return new Contact(
        new ContactId(0),
        whom(step, draft, client, mine),
        with(step, client, draft, mine),
        step.channel(),
        step.direction(),
        step.purpose(),
        step.result(),
        text(step, draft, about, mine),
        at.atZone(zone).toInstant(),
        mine.between(step.shortest(), step.longest()),
        author,
        promise(step, about, at, mine),
        next == null
            ? null
            : new Contact.NextStep(
                phrases.say(next.what(), about, mine),
                WorkDays.plus(at.toLocalDate(), mine.between(next.from(), next.to())),
                does),
        1);
  }

  /** What was said, and now and then something beside the matter. */
  private String text(Story.Step step, Draft draft, About about, Dice mine) {
    var text = phrases.say(step.text(), about, mine);
    if (step.longest() < 3 || !mine.chance(0.45)) return text;
    var kind = draft.firm() != null ? "O" : "P";
    if (step.channel() == Channel.MEETING && mine.chance(0.4)) kind = "M";
    if (step.channel() == Channel.EMAIL || step.channel() == Channel.LETTER) return text;
    return text + " " + phrases.say(mine.pick(tails.get(kind)), about, mine);
  }

  /** Nearly all promises are kept in time; a few of them are forgotten. */
  private Contact.@Nullable Promise promise(
      Story.Step step, About about, LocalDateTime at, Dice mine) {
    var later = step.promise();
    if (later == null) return null;
    var by = WorkDays.plus(at.toLocalDate(), mine.between(later.from(), later.to()));
    var kept = WorkDays.moment(WorkDays.onOrAfter(mine.day(at.toLocalDate(), by), false), mine);
    if (!kept.isAfter(at)) kept = at.plusMinutes(mine.between(20, 55));
    boolean lately = by.isAfter(today.minusDays(60));
    boolean done = kept.toLocalDate().isBefore(today) && mine.chance(lately ? 0.96 : 0.998);
    return new Contact.Promise(
        phrases.say(later.what(), about, mine), by, done ? kept.atZone(zone).toInstant() : null);
  }

  /** A meeting with a firm is often with its director too, one with a person with the spouse. */
  private List<ClientId> whom(Story.Step step, Draft draft, Client client, Dice mine) {
    var whom = new ArrayList<>(List.of(client.id()));
    if (step.minutes() < 15 || !mine.chance(0.3)) return whom;
    if (draft.firm() != null)
      ties.heads(client.id()).stream()
          .filter(d -> d.capable(today) && d.standing() == Standing.CLIENT)
          .limit(1)
          .forEach(d -> whom.add(d.id()));
    var spouse = ties.spouses().get(client.id());
    if (spouse != null && mine.chance(0.5))
      people.stream()
          .filter(d -> d.id().equals(spouse) && d.end() == null)
          .forEach(d -> whom.add(d.id()));
    return whom;
  }

  private static String with(Story.Step step, Client client, Draft draft, Dice mine) {
    if (client.party() instanceof Organisation firm) {
      if (step.result() == Contact.Result.NO_ANSWER || !mine.chance(0.6)) return "";
      var someone = mine.pick(firm.contactPeople());
      return someone.name() + ", " + someone.position();
    }
    return draft.human() != null && step.minutes() > 0 && mine.chance(0.025)
        ? draft.female() ? "чоловік" : "дружина"
        : "";
  }

  private static Contact numbered(Contact c, ContactId id) {
    return new Contact(
        id,
        c.clients(),
        c.with(),
        c.channel(),
        c.direction(),
        c.purpose(),
        c.result(),
        c.text(),
        c.at(),
        c.minutes(),
        c.author(),
        c.promise(),
        c.next(),
        c.version());
  }
}
