package org.branchbook.clients.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Consent;
import org.jspecify.annotations.Nullable;

/** What a client's consents come to: of a channel's own line and that for all, the stricter. */
public record Consents(List<Consent> lines) {
  /** Whether the client may be contacted. */
  public enum Answer {
    GIVEN,
    /** Nobody asked him yet. */
    UNASKED,
    REFUSED
  }

  public Consents {
    lines = List.copyOf(lines);
  }

  /** The answer for a channel and purpose. */
  public Answer answer(Channel channel, Consent.Purpose purpose) {
    var everywhere = newest(null, purpose);
    var here = newest(channel, purpose);
    if (everywhere.isPresent() && !everywhere.get().given()) return Answer.REFUSED;
    if (here.isPresent()) return here.get().given() ? Answer.GIVEN : Answer.REFUSED;
    return everywhere.isPresent() ? Answer.GIVEN : Answer.UNASKED;
  }

  /** Whether he asked not to be contacted by any channel, be it for offers or for surveys. */
  public boolean doNotContact() {
    return newest(null, Consent.Purpose.MARKETING).filter(c -> !c.given()).isPresent()
        && newest(null, Consent.Purpose.RESEARCH).filter(c -> !c.given()).isPresent();
  }

  /** The line that holds for exactly this channel (null: all) and purpose. */
  public Optional<Consent> newest(@Nullable Channel channel, Consent.Purpose purpose) {
    return lines.stream()
        .filter(c -> c.channel() == channel && c.purpose() == purpose)
        .max(Comparator.comparing(Consent::at).thenComparing(Consent::id));
  }
}
