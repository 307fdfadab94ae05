package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PreparedTest {
  private static final String ASK = "select cast(? as int) + 1";

  private static Connection connection() throws SQLException {
    return new Prepared("jdbc:h2:mem:", "sa", "").getConnection();
  }

  /** Asks the next number, and says by which of H2's statements. */
  private static String asked(Connection by, int number) throws SQLException {
    try (var statement = by.prepareStatement(ASK)) {
      statement.setInt(1, number);
      try (var answer = statement.executeQuery()) {
        assertTrue(answer.next());
        assertEquals(number + 1, answer.getInt(1));
      }
      return which(statement);
    }
  }

  /** H2 writes {@code prep7: the text {1: its values}}. */
  private static String which(Object statement) {
    var text = statement.toString();
    return text.substring(0, text.indexOf(':'));
  }

  @Test
  void aStatementIsPreparedOnceAndAnswersAnew() throws SQLException {
    try (var c = connection()) {
      assertEquals(asked(c, 1), asked(c, 7));
    }
  }

  @Test
  void twoAtTheSameTimeAreTwo() throws SQLException {
    try (var c = connection();
        var one = c.prepareStatement(ASK);
        var other = c.prepareStatement(ASK)) {
      assertNotEquals(which(one), which(other));
    }
  }

  @Test
  void whatFailedOrWasLimitedIsNotKept() throws SQLException {
    try (var c = connection()) {
      String failed;
      try (var statement = c.prepareStatement(ASK)) {
        statement.setString(1, "no number");
        assertThrows(SQLException.class, statement::executeQuery);
        failed = which(statement);
      }
      String limited;
      try (var statement = c.prepareStatement(ASK)) {
        statement.setMaxRows(1);
        limited = which(statement);
      }
      assertNotEquals(failed, limited);
      assertNotEquals(limited, asked(c, 1));
    }
  }

  @Test
  void aClosedOneIsOfNoUse() throws SQLException {
    try (var c = connection()) {
      var statement = c.prepareStatement(ASK);
      statement.close();
      statement.close();
      assertTrue(statement.isClosed());
      assertThrows(SQLException.class, statement::executeQuery);
    }
  }
}
