package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.ASKED_REVIEW;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.LINK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.reviews.DueReview;
import org.branchbook.links.reviews.DueReviews;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link DueReviews} in SQL. */
final class JooqDueReviews implements DueReviews {
  private static final String ASKED = "insert into asked_review (link_id, due) values (?, ?)";

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
}
