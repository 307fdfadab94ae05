package org.branchbook.imports.profile;

/** What becomes of a row whose client resembles somebody. */
public enum Treatment {
  /** It is left out, and goes to the rejected rows with the reason. */
  SKIP,
  /** It brings the card up to date that it resembles most. */
  UPDATE,
  /** It becomes a card, and whether the two are one stands in the review queue. */
  QUEUE,
  /** It becomes a card, and nobody is asked. */
  ADD
}
