package org.branchbook.clients;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;

/** What became of a card that was to be saved. */
public sealed interface Saved {
  /**
   * It is on the disk.
   *
   * @param asked whom it resembles and nobody was asked about: whether they are one is an open
   *     question from now on
   */
  record Done(Client now, List<Likeness.Resembling> asked) implements Saved {
    public Done {
      asked = List.copyOf(asked);
    }

    /** With no question. */
    public Done(Client now) {
      this(now, List.of());
    }
  }

  /** Somebody saved another version meanwhile. */
  record Stale(Client theirs) implements Saved {}

  /** One of its hard keys is another client's. */
  record Duplicate(Identifier which, Holder of) implements Saved {}

  /** It resembles clients who are already in the base, the likeliest first. */
  record Alike(List<Likeness.Resembling> whom) implements Saved {
    public Alike {
      whom = List.copyOf(whom);
    }
  }

  /** What is wrong in which field. */
  record Wrong(Map<ClientField, Text> why) implements Saved {
    public Wrong {
      why = Collections.unmodifiableMap(new EnumMap<>(why));
    }
  }

  /** It is not allowed. */
  record Refused(Text why) implements Saved {}

  /** The card is no longer there. */
  record Gone() implements Saved {}
}
