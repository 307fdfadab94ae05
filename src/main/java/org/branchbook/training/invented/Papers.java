package org.branchbook.training.invented;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Consent.Purpose;
import org.branchbook.clients.Note;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.staff.EmployeeId;
import org.branchbook.training.invented.Phrases.About;
import org.jspecify.annotations.Nullable;

/** What clients allowed, and what is worth knowing about them. */
final class Papers {
  private static final String BY_PHONE = "сказано телефоном";

  private final Dice dice;
  private final LocalDate today;
  private final ZoneId zone;
  private final Ids ids;
  private final Team team;
  private final Phrases phrases;
  private final Map<String, List<String>> notes;
  private final List<Consent> consents = new ArrayList<>();
  private final Map<ClientId, LocalDate> allowedUntil = new HashMap<>();
  private final Map<ClientId, LocalDate> noMore = new HashMap<>();
  private final List<Note> written = new ArrayList<>();

  Papers(long seed, LocalDate today, ZoneId zone, Ids ids, Team team, Books books) {
    this.dice = new Dice(seed, "papers");
    this.today = today;
    this.zone = zone;
    this.ids = ids;
    this.team = team;
    this.phrases = new Phrases(books);
    this.notes = Lines.byKind("notes");
  }

  List<Consent> consents() {
    return consents;
  }

  /** Whether anything may be offered to a client on a day. */
  boolean allows(ClientId client, LocalDate day) {
    var until = allowedUntil.get(client);
    return until == null || day.isBefore(until);
  }

  /** On which day a client said on the telephone that he wants no more calls, if he did. */
  Optional<LocalDate> saidNoMore(ClientId client) {
    return Optional.ofNullable(noMore.get(client));
  }

  List<Note> notes() {
    return written;
  }

  void write(Draft draft, Client client, boolean married) {
    var mine = dice.of(draft.place());
    if (draft.since() != null) consents(draft, client, draft.since(), mine);
    if (draft.state() == State.DECEASED && draft.end() != null)
      note(
          client,
          "Повідомили рідні: "
              + (draft.female() ? "померла " : "помер ")
              + Phrases.date(draft.end())
              + ". Свідоцтво прийнято, спадкова справа у нотаріуса.",
          draft.end().plusDays(9),
          mine);
    else if (draft.human() != null && draft.adult(today) || draft.firm() != null)
      for (double more = 0.42; mine.chance(more); more *= 0.45) note(draft, client, married, mine);
  }

  private void note(Draft draft, Client client, boolean married, Dice mine) {
    var kind = draft.firm() != null || draft.sole() && mine.chance(0.5) ? "O" : "P";
    if (kind.equals("P") && married && mine.chance(0.3)) kind = "F";
    var about = new About(draft.whom(), draft.female(), draft.wealth(), null);
    var first = draft.since() == null ? today.minusDays(90) : draft.since();
    var day = mine.day(Fates.later(first, today.minusDays(900)), end(draft));
    note(client, phrases.say(mine.pick(notes.get(kind)), about, mine), day, mine);
  }

  private LocalDate end(Draft draft) {
    return draft.end() == null ? today.minusDays(1) : draft.end();
  }

  private void note(Client client, String text, LocalDate on, Dice mine) {
    var at = WorkDays.moment(last(on), mine);
    written.add(
        new Note(ids.next(), client.id(), text, by(client, mine), at.atZone(zone).toInstant()));
  }

  /** The working day on or before a day, never today. */
  private LocalDate last(LocalDate on) {
    return WorkDays.onOrBefore(on.isBefore(today) ? on : today.minusDays(1));
  }

  private void consents(Draft draft, Client client, LocalDate since, Dice mine) {
    var form = "анкета № " + mine.between(1000, 9999) + "-" + since.getYear() % 100;
    var day = since;
    add(client, null, Purpose.SERVICE, true, form, day, mine);
    if (draft.human() == null || draft.standing() == Standing.FORMER) return;
    if (draft.notable() != null) {
      add(client, null, Purpose.MARKETING, true, form, day, mine);
      if (draft.notable() == Notable.CONSENT_WITHDRAWN) withdrawn(client, mine);
      return;
    }
    boolean likes = mine.chance(0.63);
    add(client, null, Purpose.MARKETING, likes, form, day, mine);
    if (mine.chance(0.3)) add(client, null, Purpose.PROFILING, mine.chance(0.7), form, day, mine);
    if (!likes) {
      allowedUntil.put(client.id(), since);
      return;
    }
    if (mine.chance(0.09)) withdrawn(draft, client, mine.chance(0.3) ? null : Channel.CALL, mine);
    else if (mine.chance(0.12)) withdrawn(draft, client, Channel.SMS, mine);
  }

  private void withdrawn(Client client, Dice mine) {
    var day = last(today.minusDays(21));
    allowedUntil.put(client.id(), day);
    noMore.put(client.id(), day);
    add(client, null, Purpose.MARKETING, false, BY_PHONE, day, mine);
  }

  private void withdrawn(Draft draft, Client client, @Nullable Channel channel, Dice mine) {
    var since = draft.since() == null ? today : draft.since();
    var day = mine.day(Fates.later(since, today.minusDays(700)), end(draft));
    boolean call = channel != Channel.SMS;
    if (call) allowedUntil.put(client.id(), last(day));
    var where =
        mine.pick(
            call
                ? List.of(BY_PHONE, BY_PHONE, "заява у відділенні")
                : List.of("чат у застосунку", "заява у відділенні"));
    if (where.equals(BY_PHONE)) noMore.put(client.id(), last(day));
    add(client, channel, Purpose.MARKETING, false, where, day, mine);
  }

  private void add(
      Client client,
      @Nullable Channel channel,
      Purpose purpose,
      boolean given,
      String source,
      LocalDate on,
      Dice mine) {
    var at = WorkDays.moment(last(on), mine);
    consents.add(
        new Consent(
            ids.next(),
            client.id(),
            channel,
            purpose,
            given,
            source,
            at.atZone(zone).toInstant(),
            by(client, mine)));
  }

  private EmployeeId by(Client client, Dice mine) {
    var responsible = client.care().responsible();
    if (responsible != null) return responsible;
    return mine.pick(team.managers(client.care().department())).id();
  }
}
