package broken.sqlonscreen.ui.clients;

import java.sql.Connection;

/** Breaks the law: only the store speaks SQL. */
public record ClientScreens(Connection connection) {}
