package org.branchbook.links.suggested;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
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
    var alike = new Alike(values);
    progress.at(0.1, Text.of("links.suggested.reading"));
    var proposed = new Proposed();
    alike.phones(most, (why, clients) -> proposed.among(clients, why));
    alike.emails(most, (why, clients) -> proposed.among(clients, why));
    progress.at(0.2, Text.of("links.suggested.reading"));
    alike.accounts(most, (why, clients) -> proposed.among(clients, why));
    alike.places(
        most,
        (why, clients) -> {
          for (int i = 0; i < clients.length; i++)
            for (int j = i + 1; j < clients.length; j++)
              proposed.between(clients[i], clients[j], alike.home(why, clients[i], clients[j]));
        });
    progress.at(0.4, Text.of("links.suggested.reading"));
    if (progress.cancelled()) return new Looked.Cancelled();
    var known = new ByLinks((int) LocalDate.now(clock).toEpochDay());
    links.each(known);
    known.tell(proposed, most);
    known.known(proposed);
    progress.at(READ, Text.of("links.suggested.writing", proposed.size()));
    return progress.cancelled()
        ? new Looked.Cancelled()
        : keep(asker, proposed.all(alike.persons()), progress);
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
