package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.store.staff.StaffStore;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a bank had set before its numbers were policies. */
class PolicyMigrationTest {
  @ParameterizedTest
  @EnumSource
  void theRulesOfSigningInThatABankHadSetHoldOn(Databases on) throws SQLException {
    var source = on == Databases.POSTGRES ? Databases.database() : memory();
    var folders =
        new String[] {
          "classpath:db/migration",
          "classpath:db/vendor/" + (on == Databases.POSTGRES ? "postgresql" : "h2")
        };
    Flyway.configure().dataSource(source).locations(folders).target("7").load().migrate();
    try (var c = source.getConnection();
        var s = c.createStatement()) {
      s.execute("insert into setting values ('sign-in policy', '3;20;14;true')");
      s.execute("insert into role_right values ('ADMINISTRATOR', 'STAFF_EDIT', 'ALL')");
      s.execute("insert into role_right values ('HEAD', 'MASS_CHANGE', 'ALL')");
    }
    try (var store =
        Store.over(source, on == Databases.POSTGRES ? SQLDialect.POSTGRES : SQLDialect.H2)) {
      var staff = new StaffStore(store);
      var kept = staff.policies().of(SignInPolicy.KIND.name()).getFirst();
      var policy = SignInPolicy.KIND.read(kept.texts());
      assertEquals(3, policy.tries());
      assertEquals(Duration.ofMinutes(20), policy.lock());
      assertEquals(14, policy.length());
      assertTrue(policy.osAccounts());
      assertEquals(Optional.empty(), staff.settings().find("sign-in policy"));
      for (var role : List.of(Role.ADMINISTRATOR, Role.HEAD))
        for (var privilege :
            List.of(Privilege.POLICY_EDIT, Privilege.CONFIRM, Privilege.ABSENCE_EDIT))
          assertEquals(Reach.ALL, staff.roleRights().all().get(role).reach(privilege));
    }
  }

  private static DataSource memory() {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE");
    return source;
  }
}
