package org.branchbook.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.search.Fold;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.BareH2;
import org.branchbook.store.Packed;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.TaskFilter;

/** What the program does, with prepared statements over plain JDBC: no checks, no objects. */
final class BareSql implements AutoCloseable {
  private static final String LIST =
      "select c.id, c.name, c.sort_key, c.main_phone, e.name from client c"
          + " left join employee e on e.id = c.responsible_id"
          + " where c.sort_key >= ? and (c.sort_key > ? or c.id > ?)"
          + " order by c.sort_key, c.id limit 51";
  private static final String LINE =
      "insert into audit_line (id, at, employee_id, act, subject, subject_id, client_id, purpose)"
          + " values (?, ?, 100, ?, ?, ?, ?, '')";
  private static final String INBOX =
      "select t.*, c.name, e.name, a.name from task t left join task_client tc"
          + " on tc.task_id = t.id and tc.ordinal = 0 left join client c on c.id = tc.client_id"
          + " left join employee e on e.id = t.responsible_id left join employee a"
          + " on a.id = t.author_id where true";
  private static final String CHANGE =
      "insert into audit_change (line_id, ordinal, field, value_before, value_after)"
          + " values (?, ?, 'field', '', 'some value')";
  private static final String OF_CLIENT =
      "select c.*, k.name, e.name from contact_client cc join contact c on c.id = cc.contact_id"
          + " join client k on k.id = cc.client_id join employee e on e.id = c.author_id"
          + " where cc.client_id = ? order by cc.client_id desc, cc.at desc, cc.contact_id desc";

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private long id;

  BareSql(Connection connection) throws SQLException {
    this.connection = connection;
    // the data outlives a run: its own numbers go on behind those of the runs before
    id = Math.max(9_000_000_000L, Math.max(last("audit_line"), last("contact")));
  }

  private long last(String table) throws SQLException {
    try (var s = connection.createStatement();
        var found = s.executeQuery("select max(id) from " + table)) {
      found.next();
      return found.getLong(1);
    }
  }

  void openCard(long client) throws SQLException {
    read("select * from client where id = ?", client);
    for (var part : List.of("identifier", "phone", "email", "address", "contact_person"))
      read("select * from " + part + " where client_id = ? order by ordinal", client);
    write(LINE, ++id, now(), "VIEWED", "client", client, client);
    BareH2.commit(connection);
    read(OF_CLIENT + " limit 1", client);
    read(
        "select c.* from contact_client cc join contact c on c.id = cc.contact_id"
            + " where cc.client_id = ? and c.promise is not null and c.promise_kept is null",
        client);
    read(OF_CLIENT + " limit 31", client);
    for (var paper : List.of("holding", "consent", "note"))
      read("select * from " + paper + " where client_id = ?", client);
    connection.commit();
  }

  /** Twenty who have words that begin so, as far as a stretch of the index tells. */
  void find(String typed) throws SQLException {
    Set<Object> meant = null;
    for (var word : Fold.words(typed)) {
      var having = new LinkedHashSet<>();
      for (var row :
          rows(
              "select clients from word_block where ranking = 0 and word >= ? and word < ?"
                  + " limit 1000",
              word,
              word + "\uffff"))
        for (long client : Packed.unpack((byte[]) row[0])) having.add(client);
      if (meant == null) meant = having;
      else meant.retainAll(having);
    }
    if (meant != null)
      for (var one : meant.stream().limit(20).toList())
        read("select id, name, main_phone, standing, state, vip from client where id = ?", one);
    connection.commit();
  }

  void logContact(long client) throws SQLException {
    long contact = ++id;
    read("select * from client where id = ?", client);
    write(
        "insert into contact (id, at, with_whom, channel, direction, purpose, result, text,"
            + " minutes, author_id, version) values (?, ?, '', 'CALL', 'OUT', 'SERVICE', 'TALKED',"
            + " ?, 5, 100, 0)",
        contact,
        now(),
        "Клієнт запитував про умови депозиту, домовилися зустрітися у відділенні.");
    write(
        "insert into contact_client (client_id, at, contact_id, ordinal) values (?, ?, ?, 0)",
        client,
        now(),
        contact);
    long line = ++id;
    write(LINE, line, now(), "CREATED", "contact", contact, client);
    for (int i = 0; i < 8; i++) write(CHANGE, line, i);
    BareH2.commit(connection);
  }

  /** A page of the tasks that fit, with the names that a line shows, along one index each. */
  void inbox(TaskFilter filter, long me, Instant now, int most) throws SQLException {
    var whose = filter.employee() == null ? filter.whose() : TaskFilter.Whose.MINE;
    var of = filter.employee() == null ? me : filter.employee().value();
    switch (whose) {
      case MINE -> inbox("responsible_id", of, filter, now, most);
      case DELEGATED -> {
        inbox("giver_id", of, filter, now, most);
        inbox("handed_id", of, filter, now, most);
      }
      case DEPARTMENT ->
          inbox(
              "department_id", BigBranch.department(new EmployeeId(me)).value(), filter, now, most);
      case ALL -> inbox("", of, filter, now, most);
      case TEAM -> throw new IllegalArgumentException("no teams here");
    }
    connection.commit();
  }

  private void inbox(String along, long of, TaskFilter filter, Instant now, int most)
      throws SQLException {
    var places = new ArrayList<Object>();
    var sql = new StringBuilder(INBOX);
    if (!along.isEmpty()) {
      sql.append(" and t.").append(along).append(" = ?");
      places.add(of);
    }
    long from = Due.of(now).place();
    long tonight = Due.on(Due.of(now).on()).place();
    switch (filter.stretch()) {
      case OPEN -> sql.append(" and t.place > 0");
      case OVERDUE -> sql.append(" and t.place > 0 and t.place < ").append(from);
      case TODAY ->
          sql.append(" and t.place >= ").append(from).append(" and t.place <= ").append(tonight);
      case COMING -> sql.append(" and t.place > ").append(tonight);
      case CLOSED -> sql.append(" and t.place < 0");
    }
    filter.kinds().forEach(k -> sql.append(" and t.kind = '").append(k).append("'"));
    filter.priorities().forEach(p -> sql.append(" and t.priority = '").append(p).append("'"));
    if (!filter.text().isEmpty()) {
      sql.append(" and (lower(t.title) like ? or lower(t.note) like ? or lower(c.name) like ?)");
      for (int i = 0; i < 3; i++) places.add("%" + filter.text() + "%");
    }
    sql.append(" order by ").append(along.isEmpty() ? "" : "t." + along + ", ");
    sql.append("t.place, t.id limit ?");
    places.add(most + 1);
    rows(sql.toString(), places.toArray());
  }

  /** A contact logged with a task's client and the task closed by it. */
  void done(long task) throws SQLException {
    var client =
        (Long) rows("select client_id from task_client where task_id = ?", task).getFirst()[0];
    read("select * from task where id = ?", task);
    long line = ++id;
    write(LINE, line, now(), "CHANGED", "task", task, client);
    for (int i = 0; i < 3; i++) write(CHANGE, line, i);
    write(
        "update task set closed_at = ?, closed_done = true, closed_by = 100, place = ?,"
            + " version = version + 1 where id = ?",
        now(),
        -System.currentTimeMillis(),
        task);
    logContact(client);
  }

  /** An employee's first open tasks given to another, each with its line of the audit. */
  void reassign(long from, long to, int most) throws SQLException {
    var tasks =
        rows(
            "select t.*, tc.client_id from task t join task_client tc on tc.task_id = t.id"
                + " and tc.ordinal = 0 where t.responsible_id = ? and t.place > 0"
                + " order by t.responsible_id, t.place, t.id limit ?",
            from,
            most);
    var update = prepare("update task set responsible_id = ?, version = version + 1 where id = ?");
    var lines = prepare(LINE);
    var changes = prepare(CHANGE);
    for (var task : tasks) {
      bind(update, to, task[0]);
      update.addBatch();
      long line = ++id;
      bind(lines, line, now(), "CHANGED", "task", task[0], task[task.length - 1]);
      lines.addBatch();
      for (int i = 0; i < 2; i++) {
        bind(changes, line, i);
        changes.addBatch();
      }
    }
    update.executeBatch();
    lines.executeBatch();
    changes.executeBatch();
    BareH2.commit(connection);
  }

  /** A page of the list of clients from this place on. */
  void page(String sortKey, long after) throws SQLException {
    read(LIST, sortKey, sortKey, after);
    connection.commit();
  }

  /** Rows of a table as another database has them, as many as a batch has. */
  void insert(String table, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) return;
    var marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
    var statement = prepare("insert into " + table + " values (" + marks + ")");
    for (var row : rows) {
      bind(statement, row);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  /** The rows of a table that belong to these clients. */
  List<Object[]> rows(String sql, Object... places) throws SQLException {
    var rows = new ArrayList<Object[]>();
    var statement = prepare(sql);
    bind(statement, places);
    try (var result = statement.executeQuery()) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new Object[columns];
        for (int c = 0; c < columns; c++) row[c] = result.getObject(c + 1);
        rows.add(row);
      }
    }
    return rows;
  }

  void commit() throws SQLException {
    BareH2.commit(connection);
  }

  private static Timestamp now() {
    return Timestamp.from(Instant.now());
  }

  private void read(String sql, Object... places) throws SQLException {
    rows(sql, places);
  }

  private void write(String sql, Object... places) throws SQLException {
    var statement = prepare(sql);
    bind(statement, places);
    statement.executeUpdate();
  }

  private static void bind(PreparedStatement statement, Object... places) throws SQLException {
    for (int i = 0; i < places.length; i++) statement.setObject(i + 1, places[i]);
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) prepared.put(sql, statement = connection.prepareStatement(sql));
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
