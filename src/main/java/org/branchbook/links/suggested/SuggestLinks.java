package org.branchbook.links.suggested;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Fold;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Looks through the whole base for links that nobody has entered. */
public final class SuggestLinks {
  private static final int BATCH = 2000;

  /** Numbers are the same that end so, however their beginning is written. */
  private static final int DIGITS = 9;

  /** So much of a family name is common to a man's and a woman's form of it. */
  private static final int ENDING = 3;

  /** Above reading, of the way. */
  private static final double READ = 0.5;

  private final SharedValues values;
  private final LinkFeed links;
  private final Suggestions suggestions;
  private final SuggestionSearches searches;
  private final Supplier<LinkPolicy> policy;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public SuggestLinks(
      SharedValues values,
      LinkFeed links,
      Suggestions suggestions,
      SuggestionSearches searches,
      Supplier<LinkPolicy> policy,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.values = values;
    this.links = links;
    this.suggestions = suggestions;
    this.searches = searches;
    this.policy = policy;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** What came of looking. */
  public sealed interface Looked {
    /**
     * The whole base was looked through.
     *
     * @param open how many suggestions are open now
     * @param fresh how many of them were not known before
     */
    record Done(int open, int fresh) implements Looked {}

    record Cancelled() implements Looked {}

    /** Some program has done it since. */
    record NotDue() implements Looked {}

    record Refused(Text why) implements Looked {}
  }

  /** The last search. */
  public Optional<SuggestionSearches.Last> last() {
    return searches.last();
  }

  /** Whether no program has begun a search since. */
  public boolean isDue(Instant since) {
    return searches.last().filter(last -> !last.begun().isBefore(since)).isEmpty();
  }

  /** Looks by itself, unless some program has begun to since it was due. */
  public Looked due(Instant since, Progress progress) {
    return searches.begin(clock.instant(), since) ? look(null, progress) : new Looked.NotDue();
  }

  /** Looks because somebody asks for it, however lately it was done. */
  public Looked run(Asker asker, Progress progress) {
    if (!asker.may(Privilege.LINK_CREATE)) {
      work.inOne(() -> trail.refused(asker, Privilege.LINK_CREATE, "suggestion", 0));
      return new Looked.Refused(Privilege.LINK_CREATE.refused());
    }
    var now = clock.instant();
    searches.begin(now, now.plusSeconds(1));
    return look(asker, progress);
  }

  private Looked look(@Nullable Asker asker, Progress progress) {
    int most = policy.get().sharedByAtMost();
    var persons = new HashMap<Long, Boolean>();
    var families = new HashMap<Long, String>();
    values.clients(
        (client, person, family) -> {
          persons.put(client, person);
          if (!family.isEmpty()) families.put(client, stem(family));
        });
    progress.at(0.1, Text.of("links.suggested.reading"));
    var proposed = new Proposed();
    sharing(values::phones, SuggestLinks::phone, Ground.PHONE, most, proposed);
    sharing(values::emails, v -> v.toLowerCase(Locale.ROOT).strip(), Ground.EMAIL, most, proposed);
    progress.at(0.2, Text.of("links.suggested.reading"));
    sharing(values::accounts, SuggestLinks::account, Ground.ACCOUNT, most, proposed);
    places(families, most, proposed);
    progress.at(0.4, Text.of("links.suggested.reading"));
    if (progress.cancelled()) return new Looked.Cancelled();
    var known = new ByLinks((int) LocalDate.now(clock).toEpochDay());
    links.each(known);
    known.tell(proposed, most);
    known.known(proposed);
    progress.at(READ, Text.of("links.suggested.writing", proposed.size()));
    return progress.cancelled()
        ? new Looked.Cancelled()
        : keep(asker, proposed.all(persons), progress);
  }

  /** A way to read something that clients have. */
  private interface Reading {
    void into(SharedValues.Sink sink);
  }

  private interface Plain {
    String of(String value);
  }

  private static void sharing(
      Reading reading, Plain plain, Ground ground, int most, Proposed proposed) {
    var sharing = new Sharing();
    reading.into((client, value) -> sharing.add(plain.of(value), value, client));
    sharing.each(most, (shown, clients) -> proposed.among(clients, Reason.of(ground, shown)));
  }

  private void places(Map<Long, String> families, int most, Proposed proposed) {
    var sharing = new Sharing();
    values.addresses(
        (client, country, city, street, house, flat) -> {
          // a town or a street alone is no dwelling
          if (street.isBlank() || house.isBlank()) return;
          var shown = city + ", " + street + ", " + house + (flat.isBlank() ? "" : ", " + flat);
          var plain = String.join(" ", Fold.words(country + " " + city + " " + street));
          sharing.add(plain + "|" + folded(house) + "|" + folded(flat), shown, client);
        });
    sharing.each(
        most,
        (shown, clients) -> {
          for (int i = 0; i < clients.length; i++)
            for (int j = i + 1; j < clients.length; j++) {
              var family = families.get(clients[i]);
              boolean one = family != null && family.equals(families.get(clients[j]));
              proposed.between(
                  clients[i],
                  clients[j],
                  Reason.of(one ? Ground.HOUSEHOLD : Ground.ADDRESS, shown));
            }
        });
  }

  private static String folded(String text) {
    return String.join("", Fold.words(text));
  }

  private static String stem(String family) {
    var folded = folded(family);
    return folded.length() <= ENDING + 2 ? folded : folded.substring(0, folded.length() - ENDING);
  }

  private static String phone(String number) {
    var digits = number.replaceAll("\\D", "");
    return digits.length() <= DIGITS ? "" : digits.substring(digits.length() - DIGITS);
  }

  private static String account(String number) {
    var plain = number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    return plain.length() < DIGITS ? "" : plain;
  }

  private record Two(ClientId low, ClientId high) {}

  /** What was found beside what was known: refused ones stay so until something more is said. */
  private Looked keep(@Nullable Asker asker, List<Suggestion> found, Progress progress) {
    var there = new HashMap<Two, Suggestion>();
    for (var s : suggestions.all()) there.put(new Two(s.low(), s.high()), s);
    var fresh = new ArrayList<Suggestion>();
    var changed = new ArrayList<Suggestion>();
    int open = 0;
    for (var s : found) {
      var before = there.remove(new Two(s.low(), s.high()));
      boolean refused = before != null && before.state() == State.REFUSED;
      if (refused && !s.saysMoreThan(before)) continue;
      open++;
      if (before == null || refused) fresh.add(s);
      else if (!s.equals(before)) changed.add(s);
    }
    var gone = there.values().stream().filter(s -> s.state() == State.OPEN).toList();
    var news = new ArrayList<>(fresh);
    news.addAll(changed);
    int all = open;
    for (int i = 0; i < news.size() && !progress.cancelled(); i += BATCH) {
      var part = news.subList(i, Math.min(news.size(), i + BATCH));
      work.inOne(() -> suggestions.put(part, clock.instant()));
      progress.at(
          READ + (1 - READ) * i / news.size(), Text.of("links.suggested.writing", news.size()));
    }
    if (progress.cancelled()) return new Looked.Cancelled();
    work.inOne(
        () -> {
          suggestions.remove(gone);
          searches.ended(clock.instant(), fresh.size());
          trail.write(
              asker == null ? null : asker.id(),
              Act.CREATED,
              "suggestion",
              0,
              List.of(
                  new Change("open", "", Integer.toString(all)),
                  new Change("fresh", "", Integer.toString(fresh.size()))));
        });
    return new Looked.Done(open, fresh.size());
  }
}
