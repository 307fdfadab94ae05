package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.card.Consents;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** What a client refused on one card, he refused: no consent on another card outlives it. */
final class Stricter {
  /** What a line of a consent is about; a null channel is every channel. */
  private record About(@Nullable Channel channel, Consent.Purpose purpose) {}

  private Stricter() {}

  /** A new consent's number. */
  interface Numbers {
    long next();
  }

  /**
   * The refusals that the merged card needs, since the newest line of all would be a consent. They
   * keep the source of what he said.
   *
   * @param cards the lines of each card
   */
  static List<Consent> refusals(
      Collection<List<Consent>> cards, ClientId keep, Instant at, EmployeeId by, Numbers numbers) {
    var all = new Consents(cards.stream().flatMap(List::stream).toList());
    var about = new HashSet<About>();
    for (var line : all.lines()) about.add(new About(line.channel(), line.purpose()));
    var refusals = new ArrayList<Consent>();
    for (var one : about) {
      var refused =
          cards.stream()
              .map(Consents::new)
              .map(c -> c.newest(one.channel, one.purpose))
              .flatMap(Optional::stream)
              .filter(c -> !c.given())
              .findFirst();
      if (refused.isPresent()
          && all.newest(one.channel, one.purpose).filter(Consent::given).isPresent())
        refusals.add(again(refused.get(), numbers.next(), keep, at, by));
    }
    return refusals;
  }

  /** The same said of another card. */
  static Consent again(Consent said, long number, ClientId of, Instant at, EmployeeId by) {
    return new Consent(
        number, of, said.channel(), said.purpose(), said.given(), said.source(), at, by);
  }
}
