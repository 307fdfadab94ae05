package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CARD_TOUCH;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONSENT;

import java.util.EnumMap;
import java.util.Map;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.quality.Gap;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.quality.QualityFigures.Rule;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Which cards a figure of quality counts, as conditions on the clients' rows. */
final class CardGaps {
  /** The figures that are kept with the card, as one bit each. */
  static final Map<QualityFigure, Gap> OF_BITS =
      new EnumMap<>(
          Map.of(
              QualityFigure.WRONG_NUMBER, Gap.WRONG_NUMBER,
              QualityFigure.MISMATCH, Gap.MISMATCH,
              QualityFigure.DISPUTED, Gap.DISPUTED,
              QualityFigure.NO_NUMBER, Gap.NUMBER,
              QualityFigure.NO_BIRTH_DATE, Gap.BIRTH_DATE,
              QualityFigure.NO_DOCUMENT, Gap.DOCUMENT,
              QualityFigure.NO_PHONE, Gap.PHONE,
              QualityFigure.NO_EMAIL, Gap.EMAIL,
              QualityFigure.NO_ADDRESS, Gap.ADDRESS,
              QualityFigure.NO_INDUSTRY, Gap.INDUSTRY));

  private final Within within;
  private final Rule rule;

  /** The conditions of one report. */
  CardGaps(Within within, Rule rule) {
    this.within = within;
    this.rule = rule;
  }

  /** All cards that the report looks at. */
  Condition looked() {
    var standing =
        rule.prospects()
            ? CLIENT.STANDING.ne(Standing.FORMER.name())
            : CLIENT.STANDING.eq(Standing.CLIENT.name());
    return ClientCounts.ofReport(within).and(standing).and(CLIENT.STATE.ne(State.DECEASED.name()));
  }

  /** Whether the card is one of those that the figure counts. */
  Condition is(QualityFigure figure) {
    var gap = OF_BITS.get(figure);
    if (gap != null) return CLIENT.GAPS.bitAnd(gap.bit()).ne(0);
    return switch (figure) {
      case CLIENTS -> DSL.noCondition();
      case EXPIRED -> CLIENT.PAPERS_UNTIL.lt(within.today());
      case STALE -> CARD_TOUCH.CLIENT_ID.isNull();
      case NO_RESPONSIBLE -> CLIENT.RESPONSIBLE_ID.isNull();
      case NO_CONSENT -> CONSENT.CLIENT_ID.isNull();
      default -> throw new IllegalArgumentException(figure + " is of pairs of cards");
    };
  }

  /**
   * The clients, with what the figure wants not to be there, so that it can be counted beside the
   * rest. By {@code not in} H2 would first gather all of it, sorted, past its memory.
   */
  Table<?> from(QualityFigure figure) {
    return switch (figure) {
      case STALE ->
          CLIENT
              .leftJoin(CARD_TOUCH)
              .on(CARD_TOUCH.CLIENT_ID.eq(CLIENT.ID))
              .and(CARD_TOUCH.TOUCHED_AT.ge(rule.freshSince()));
      case NO_CONSENT -> CLIENT.leftJoin(CONSENT).on(CONSENT.CLIENT_ID.eq(CLIENT.ID));
      default -> CLIENT;
    };
  }
}
