package org.branchbook.store.playbooks;

import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Advice.Course;
import org.branchbook.playbooks.advice.Advice.No;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Factors;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.Why;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.db.tables.records.AdviceRecord;
import org.jspecify.annotations.Nullable;

/** Advice as rows and back. */
final class AdviceRows {
  /** More pieces than there will ever be. */
  private static final int PIECES = 64;

  /** More would be no reason any more. */
  private static final int LONGEST = 600;

  private AdviceRows() {}

  static AdviceRecord row(Advice a) {
    var course = a.course();
    var factors = a.factors();
    var no = course.no();
    var r = new AdviceRecord();
    r.setId(a.id().value());
    r.setClientId(a.client().value());
    r.setBegunWith(a.begunWith().value());
    r.setPiece(a.piece().name());
    r.setOfWhat(a.of());
    r.setOpenAs(a.open() ? a.begunWith().value() * PIECES + a.piece().ordinal() : null);
    r.setDueOn(a.due());
    r.setChance(factors.chance());
    r.setWorth(factors.worth());
    r.setContext(factors.context());
    r.setLever(factors.lever());
    r.setWhy(why(factors));
    r.setEmployeeId(value(a.employee()));
    r.setOpenBy(a.open() ? value(a.employee()) : null);
    r.setPriority(a.open() ? factors.priority() : null);
    r.setMadeOn(a.made());
    r.setSeenAt(course.seen());
    r.setTakenAt(course.taken());
    r.setDoneBy(value(course.by()));
    r.setOfferedAt(course.offered());
    r.setContactId(course.contact());
    r.setSoldAt(course.sold());
    r.setRefusal(no == null ? null : no.why().name());
    r.setBank(no == null ? "" : no.bank());
    r.setHiddenUntil(no == null ? null : no.until());
    r.setEndedOn(course.ended());
    r.setVersion(a.version());
    return r;
  }

  private static String why(Factors factors) {
    var all = factors.why();
    var line = Why.write(all);
    for (int some = all.size() - 1; line.length() > LONGEST; some--)
      line = Why.write(all.subList(0, some));
    return line;
  }

  private static @Nullable Long value(@Nullable EmployeeId who) {
    return who == null ? null : who.value();
  }

  private static @Nullable EmployeeId who(@Nullable Long value) {
    return value == null ? null : new EmployeeId(value);
  }

  static Advice advice(AdviceRecord r) {
    var no =
        Optional.ofNullable(r.getRefusal())
            .map(why -> new No(Refusal.valueOf(why), r.getBank(), r.getHiddenUntil()))
            .orElse(null);
    return new Advice(
        new AdviceId(r.getId()),
        new ClientId(r.getClientId()),
        new ClientId(r.getBegunWith()),
        Piece.valueOf(r.getPiece()),
        r.getOfWhat(),
        r.getDueOn(),
        new Factors(
            r.getChance(), r.getWorth(), r.getContext(), r.getLever(), Why.read(r.getWhy())),
        who(r.getEmployeeId()),
        r.getMadeOn(),
        new Course(
            r.getSeenAt(),
            r.getTakenAt(),
            who(r.getDoneBy()),
            r.getOfferedAt(),
            r.getContactId(),
            r.getSoldAt(),
            no,
            r.getEndedOn()),
        r.getVersion());
  }
}
