package org.branchbook.playbooks.advice;

import org.branchbook.clients.ClientId;
import org.branchbook.clients.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A service that a client was spoken with about, and that has come to something or to nothing.
 *
 * @param segment what kind of client he is
 */
public record Offer(ClientId client, Piece piece, String segment, boolean accepted) {
  /** The kind of a client: a person, a sole proprietor or a firm, and how much he is worth. */
  public static String segment(boolean person, boolean sole, @Nullable Tier tier) {
    var kind = sole ? "SOLE" : person ? "PERSON" : "FIRM";
    return tier == null ? kind : kind + " " + tier;
  }

  /** The same of a client as he stands. */
  public static String segment(Situation s) {
    return segment(s.person(), s.sole(), s.care().tier());
  }
}
