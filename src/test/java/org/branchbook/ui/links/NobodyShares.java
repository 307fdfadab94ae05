package org.branchbook.ui.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.suggested.SharedValues;
import org.branchbook.links.suggested.SuggestionSearches;

/** A base in which clients have nothing in common. */
final class NobodyShares implements SharedValues, LinkFeed, SuggestionSearches {
  @Override
  public void clients(Who who) {}

  @Override
  public SharedValues among(Collection<ClientId> clients) {
    return this;
  }

  @Override
  public void phones(SharedValues.Sink sink) {}

  @Override
  public void emails(SharedValues.Sink sink) {}

  @Override
  public void addresses(Places places) {}

  @Override
  public void accounts(SharedValues.Sink sink) {}

  @Override
  public void each(LinkFeed.Sink sink) {}

  @Override
  public void each(Collection<Long> ids, LinkFeed.Sink sink) {}

  @Override
  public void touching(Collection<Long> clients, LinkFeed.Sink sink) {}

  @Override
  public Optional<Last> last() {
    return Optional.empty();
  }

  @Override
  public boolean begin(Instant now, Instant since) {
    return true;
  }

  @Override
  public void ended(Instant now, long fresh) {}
}
