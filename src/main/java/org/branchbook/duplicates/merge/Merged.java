package org.branchbook.duplicates.merge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.confirms.Confirmation;

/** What became of cards that were to be merged. */
public sealed interface Merged {
  /** They are one card. */
  record Done(MergeId id, Client now) implements Merged {}

  /** Somebody changed these cards meanwhile. */
  record Stale(List<ClientId> cards) implements Merged {
    public Stale {
      cards = List.copyOf(cards);
    }
  }

  /** Somebody has to say which of the numbers are right. */
  record Undecided(List<Contested> contested) implements Merged {
    public Undecided {
      contested = List.copyOf(contested);
    }
  }

  /** A person and an organisation are never one client. */
  record Mixed() implements Merged {}

  /** What would be wrong in which field of the merged card. */
  record Wrong(Map<ClientField, Text> why) implements Merged {
    public Wrong {
      why = Collections.unmodifiableMap(new EnumMap<>(why));
    }
  }

  /** So many cards at once need a second person's word. */
  record Waits(Confirmation request) implements Merged {}

  /** It is not allowed. */
  record Refused(Text why) implements Merged {}

  /** One of the cards is no longer there. */
  record Gone(ClientId card) implements Merged {}
}
