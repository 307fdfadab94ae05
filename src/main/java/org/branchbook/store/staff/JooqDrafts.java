package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.DRAFT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.staff.drafts.KeptDrafts;
import org.jooq.DSLContext;

/** {@link KeptDrafts} in SQL. */
final class JooqDrafts implements KeptDrafts {
  private final DSLContext db;

  JooqDrafts(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Draft> of(EmployeeId who) {
    return db.selectFrom(DRAFT)
        .where(DRAFT.EMPLOYEE_ID.eq(who.value()))
        .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.FORM, DRAFT.SUBJECT)
        .fetch(r -> new Draft(r.getForm(), r.getSubject(), read(r.getContent()), r.getSavedAt()));
  }

  @Override
  public void keep(EmployeeId who, Draft draft) {
    var content = written(draft.content());
    db.insertInto(DRAFT)
        .set(DRAFT.EMPLOYEE_ID, who.value())
        .set(DRAFT.FORM, draft.form())
        .set(DRAFT.SUBJECT, draft.subject())
        .set(DRAFT.CONTENT, content)
        .set(DRAFT.SAVED_AT, draft.at())
        .onDuplicateKeyUpdate()
        .set(DRAFT.CONTENT, content)
        .set(DRAFT.SAVED_AT, draft.at())
        .execute();
  }

  @Override
  public void remove(EmployeeId who, String form, long subject) {
    db.deleteFrom(DRAFT)
        .where(DRAFT.EMPLOYEE_ID.eq(who.value()))
        .and(DRAFT.FORM.eq(form))
        .and(DRAFT.SUBJECT.eq(subject))
        .execute();
  }

  private static String written(Map<String, String> content) {
    return content.entrySet().stream()
        .map(e -> escaped(e.getKey()).replace("=", "\\e") + "=" + escaped(e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> read(String text) {
    var content = new HashMap<String, String>();
    for (var line : text.split("\n")) {
      int middle = line.indexOf('=');
      if (middle >= 0)
        content.put(plain(line.substring(0, middle)), plain(line.substring(middle + 1)));
    }
    return content;
  }

  /** One line, and nothing that PostgreSQL's text cannot hold. */
  private static String escaped(String text) {
    return text.replace("\u0000", "").replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String plain(String escaped) {
    var plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\' || i + 1 == escaped.length()) {
        plain.append(c);
        continue;
      }
      switch (escaped.charAt(++i)) {
        case 'n' -> plain.append('\n');
        case 'e' -> plain.append('=');
        default -> plain.append(escaped.charAt(i));
      }
    }
    return plain.toString();
  }
}
