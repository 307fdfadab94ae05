package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONSENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.IMPORT_ROW;
import static org.branchbook.store.db.Tables.IMPORT_RUN;

import java.util.List;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.quality.Gap;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.quality.QualityFigures.Rule;
import org.branchbook.staff.AuditLine.Act;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which cards a figure of quality counts, as conditions on the clients' rows. */
final class CardGaps {
  private final Within within;
  private final Rule rule;
  private final List<Long> imports;

  /** The conditions of one report. */
  CardGaps(DSLContext db, Within within, Rule rule) {
    this.within = within;
    this.rule = rule;
    // the few loads by which a card may have been confirmed: by them its rows are looked up
    this.imports =
        db.select(IMPORT_RUN.ID)
            .from(IMPORT_RUN)
            .where(IMPORT_RUN.STARTED.ge(rule.freshSince()))
            .fetch(IMPORT_RUN.ID);
  }

  /** All cards that the report looks at. */
  Condition looked() {
    var standing =
        rule.prospects()
            ? CLIENT.STANDING.ne(Standing.FORMER.name())
            : CLIENT.STANDING.eq(Standing.CLIENT.name());
    return ClientCounts.ofReport(within).and(standing).and(CLIENT.STATE.ne(State.DECEASED.name()));
  }

  /** Whether a figure is told by the card's own row: others are asked for by themselves. */
  static boolean ofRow(QualityFigure figure) {
    return figure != QualityFigure.NO_CONSENT && figure != QualityFigure.STALE;
  }

  /** Whether the card is one of those that the figure counts. */
  Condition is(QualityFigure figure) {
    return switch (figure) {
      case CLIENTS -> DSL.noCondition();
      case WRONG_NUMBER -> has(Gap.WRONG_NUMBER);
      case MISMATCH -> has(Gap.MISMATCH);
      case DISPUTED -> has(Gap.DISPUTED);
      case EXPIRED -> CLIENT.PAPERS_UNTIL.lt(within.today());
      case STALE -> untouched();
      case NO_NUMBER -> has(Gap.NUMBER);
      case NO_BIRTH_DATE -> has(Gap.BIRTH_DATE);
      case NO_DOCUMENT -> has(Gap.DOCUMENT);
      case NO_PHONE -> has(Gap.PHONE);
      case NO_EMAIL -> has(Gap.EMAIL);
      case NO_ADDRESS -> has(Gap.ADDRESS);
      case NO_INDUSTRY -> has(Gap.INDUSTRY);
      case NO_RESPONSIBLE -> CLIENT.RESPONSIBLE_ID.isNull();
      case NO_CONSENT ->
          DSL.notExists(DSL.selectOne().from(CONSENT).where(CONSENT.CLIENT_ID.eq(CLIENT.ID)));
      case FOUND, MERGED, OPEN ->
          throw new IllegalArgumentException(figure + " is of pairs of cards");
    };
  }

  private static Condition has(Gap gap) {
    return CLIENT.GAPS.bitAnd(gap.bit()).ne(0);
  }

  /** Nobody spoke with him, wrote on his card or brought it by a load. */
  private Condition untouched() {
    var spoken =
        DSL.selectOne()
            .from(CONTACT_CLIENT)
            .where(CONTACT_CLIENT.CLIENT_ID.eq(CLIENT.ID))
            .and(CONTACT_CLIENT.AT.ge(rule.freshSince()));
    var written =
        DSL.selectOne()
            .from(AUDIT_LINE)
            .where(AUDIT_LINE.CLIENT_ID.eq(CLIENT.ID))
            .and(AUDIT_LINE.AT.ge(rule.freshSince()))
            .and(AUDIT_LINE.SUBJECT.eq("client"))
            .and(
                AUDIT_LINE.ACT.in(
                    Act.CREATED.name(),
                    Act.CHANGED.name(),
                    Act.REVERTED.name(),
                    Act.MERGED.name()));
    var untouched = DSL.notExists(spoken).and(DSL.notExists(written));
    if (imports.isEmpty()) return untouched;
    return untouched.and(
        DSL.notExists(
            DSL.selectOne()
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.SUBJECT.eq("CLIENT"))
                .and(IMPORT_ROW.SUBJECT_ID.eq(CLIENT.ID))
                .and(IMPORT_ROW.IMPORT_ID.in(imports))));
  }
}
