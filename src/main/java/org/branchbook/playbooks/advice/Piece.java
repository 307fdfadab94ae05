package org.branchbook.playbooks.advice;

import org.branchbook.clients.Holding.Kind;
import org.jspecify.annotations.Nullable;

/** What may be advised: to serve the client in some way, or to offer him a product line. */
public enum Piece {
  RENEW_DEPOSIT(null),
  CONTACT(null),
  BIRTHDAY(null),
  DOCUMENT(null),
  CONSENT(null),
  INTRODUCTION(null),
  DEVIATION(null),
  ACCOUNT(Kind.ACCOUNT),
  DEPOSIT(Kind.DEPOSIT),
  LOAN(Kind.LOAN),
  CARD(Kind.CARD),
  GUARANTEE(Kind.GUARANTEE),
  INSURANCE(Kind.INSURANCE);

  /** The product line that is offered; null for a service. */
  public final @Nullable Kind line;

  Piece(@Nullable Kind line) {
    this.line = line;
  }

  /** Whether something is sold by it: such contacts are limited, and need the client's consent. */
  public boolean sale() {
    return line != null;
  }
}
