package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.ASKED_REVIEW;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.LINK;
import static org.branchbook.store.db.Tables.TASK;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkType;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.reviews.DoneReview;
import org.branchbook.links.reviews.DueReview;
import org.branchbook.links.reviews.DueReviews;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.tasks.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.impl.DSL;

/** {@link DueReviews} in SQL. */
final class JooqDueReviews implements DueReviews {
  private static final String ASKED = "insert into asked_review (link_id, due) values (?, ?)";

  private static final List<String> REVIEWED =
      Arrays.stream(LinkType.values()).filter(LinkType::reviewed).map(Enum::name).toList();

  private final DSLContext db;

  JooqDueReviews(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<DueReview> unasked(LocalDate by, int most) {
    var from = CLIENT.as("from_client");
    var to = CLIENT.as("to_client");
    var first = EMPLOYEE.as("first");
    var second = EMPLOYEE.as("second");
    return db.select(
            LINK.ID,
            LINK.TYPE,
            LINK.NEXT_REVIEW,
            DSL.when(first.ID.isNotNull(), from.ID).otherwise(to.ID),
            DSL.coalesce(first.ID, second.ID),
            DSL.coalesce(first.DEPARTMENT_ID, second.DEPARTMENT_ID))
        .from(LINK)
        .join(from)
        .on(from.ID.eq(LINK.FROM_ID))
        .join(to)
        .on(to.ID.eq(LINK.TO_ID))
        .leftJoin(first)
        .on(first.ID.eq(from.RESPONSIBLE_ID).and(first.ACTIVE.isTrue()))
        .leftJoin(second)
        .on(second.ID.eq(to.RESPONSIBLE_ID).and(second.ACTIVE.isTrue()))
        .where(LINK.NEXT_REVIEW.le(by))
        .and(LINK.UNTIL.isNull().or(LINK.UNTIL.ge(by)))
        .and(first.ID.isNotNull().or(second.ID.isNotNull()))
        .andNotExists(
            DSL.selectOne()
                .from(ASKED_REVIEW)
                .where(ASKED_REVIEW.LINK_ID.eq(LINK.ID))
                .and(ASKED_REVIEW.DUE.eq(LINK.NEXT_REVIEW)))
        .orderBy(LINK.NEXT_REVIEW, LINK.ID)
        .limit(most)
        .fetch(
            r ->
                new DueReview(
                    new LinkId(r.value1()),
                    LinkType.valueOf(r.value2()),
                    r.value3(),
                    new ClientId(r.value4()),
                    new EmployeeId(r.value5()),
                    new DepartmentId(r.value6())));
  }

  @Override
  public void asked(Collection<DueReview> reviews) {
    Rows.batch(db, ASKED, reviews.stream().map(r -> Rows.row(r.link().value(), r.due())).toList());
  }

  @Override
  public List<TaskId> tasks(LinkId link) {
    return db.select(TASK.ID)
        .from(TASK)
        .where(TASK.ORIGIN_ID.eq(link.value()))
        .and(TASK.ORIGIN.eq(AskForReviews.ORIGIN))
        .orderBy(TASK.ID)
        .fetch(r -> new TaskId(r.value1()));
  }

  /** Only what was asked for can have been done; an earlier review's task was due before. */
  @Override
  public List<DoneReview> done(int most) {
    return db.select(LINK.ID, TASK.CLOSED_BY, TASK.CLOSED_AT)
        .from(ASKED_REVIEW)
        .join(LINK)
        .on(LINK.ID.eq(ASKED_REVIEW.LINK_ID))
        .and(LINK.NEXT_REVIEW.eq(ASKED_REVIEW.DUE))
        .join(TASK)
        .on(TASK.ORIGIN_ID.eq(LINK.ID))
        .and(TASK.ORIGIN.eq(AskForReviews.ORIGIN))
        .where(TASK.CLOSED_DONE.isTrue())
        .and(TASK.DUE_ON.ge(LINK.NEXT_REVIEW))
        .orderBy(LINK.ID, TASK.ID)
        .limit(most)
        .fetch(
            r ->
                new DoneReview(
                    new LinkId(r.value1()),
                    new EmployeeId(r.value2()),
                    LocalDate.ofInstant(r.value3(), ZoneId.systemDefault())));
  }

  @Override
  public List<LinkId> undated(LocalDate today, int most) {
    return db.select(LINK.ID)
        .from(LINK)
        .where(LINK.TYPE.in(REVIEWED))
        .and(LINK.NEXT_REVIEW.isNull())
        .and(LINK.STATUS.ne(Link.Status.REBUTTED.name()))
        .and(LINK.UNTIL.isNull().or(LINK.UNTIL.ge(today)))
        .orderBy(LINK.ID)
        .limit(most)
        .fetch(r -> new LinkId(r.value1()));
  }

  @Override
  public List<LinkId> late(LinkPolicy policy, LocalDate today, int most) {
    return db.select(LINK.ID)
        .from(LINK)
        .where(LINK.NEXT_REVIEW.gt(today))
        .and(
            later(LINK.STATUS.eq(Link.Status.SUSPECTED.name()), policy.suspectedMonths(), today)
                .or(
                    later(
                        LINK.STATUS.ne(Link.Status.SUSPECTED.name()),
                        policy.reviewMonths(),
                        today)))
        .orderBy(LINK.NEXT_REVIEW.desc(), LINK.ID)
        .limit(most)
        .fetch(r -> new LinkId(r.value1()));
  }

  private static Condition later(Condition which, int months, LocalDate today) {
    var from = DSL.coalesce(LINK.REVIEWED_ON, DSL.val(today));
    return which.and(LINK.NEXT_REVIEW.gt(DSL.localDateAdd(from, months, DatePart.MONTH)));
  }
}
