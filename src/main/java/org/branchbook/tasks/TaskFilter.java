package org.branchbook.tasks;

import java.util.EnumSet;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for.
 *
 * @param kinds of these kinds; none for any
 * @param priorities of these priorities; none for any
 * @param client of this client; null for any
 * @param employee of this responsible employee; null for any
 * @param team of this team's members, where {@link Whose#TEAM} is asked for; null for any
 * @param text a part of the title as somebody wrote it, of the note or of the main client's name,
 *     in any case; "" for any
 */
public record TaskFilter(
    Whose whose,
    Stretch stretch,
    Set<Kind> kinds,
    Set<Priority> priorities,
    @Nullable ClientId client,
    @Nullable EmployeeId employee,
    @Nullable Long team,
    String text) {
  /** Whose tasks they are, as seen by the one who asks. */
  public enum Whose {
    MINE,
    /** His department's and those below it, requests that wait there too. */
    DEPARTMENT,
    /** Those of a team's members: of the one named, else of his own teams. */
    TEAM,
    /** Those that he gave to others or handed on. */
    DELEGATED,
    /** All that he may see. */
    ALL
  }

  /** When they are due. */
  public enum Stretch {
    OPEN,
    OVERDUE,
    /** Today and not overdue yet. */
    TODAY,
    COMING,
    /** Done or cancelled, the latest first. */
    CLOSED
  }

  /** What is mine and open. */
  public static final TaskFilter MINE = of(Whose.MINE, Stretch.OPEN);

  public TaskFilter {
    kinds = Set.copyOf(kinds);
    priorities = Set.copyOf(priorities);
    text = text.strip();
    if (whose != Whose.TEAM) team = null;
  }

  /** Without further conditions. */
  public static TaskFilter of(Whose whose, Stretch stretch) {
    return new TaskFilter(whose, stretch, Set.of(), Set.of(), null, null, null, "");
  }

  /** All open tasks of a client that one may see. */
  public static TaskFilter ofClient(ClientId client, Stretch stretch) {
    return new TaskFilter(Whose.ALL, stretch, Set.of(), Set.of(), client, null, null, "");
  }

  /** The same of somebody else's. */
  public TaskFilter with(Whose other) {
    return new TaskFilter(other, stretch, kinds, priorities, client, employee, team, text);
  }

  /** The tasks of this team's members. */
  public TaskFilter ofTeam(long other) {
    return new TaskFilter(Whose.TEAM, stretch, kinds, priorities, client, employee, other, text);
  }

  /** The same at another time. */
  public TaskFilter with(Stretch other) {
    return new TaskFilter(whose, other, kinds, priorities, client, employee, team, text);
  }

  /** The same with this kind put in or taken out. */
  public TaskFilter toggled(Kind kind) {
    var changed = kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds);
    if (!changed.remove(kind)) changed.add(kind);
    return new TaskFilter(whose, stretch, changed, priorities, client, employee, team, text);
  }

  /** The same with this priority put in or taken out. */
  public TaskFilter toggled(Priority priority) {
    var changed =
        priorities.isEmpty() ? EnumSet.noneOf(Priority.class) : EnumSet.copyOf(priorities);
    if (!changed.remove(priority)) changed.add(priority);
    return new TaskFilter(whose, stretch, kinds, changed, client, employee, team, text);
  }

  /** The same of this client; null for any. */
  public TaskFilter about(@Nullable ClientId other) {
    return new TaskFilter(whose, stretch, kinds, priorities, other, employee, team, text);
  }

  /** The same of this employee; null for any. */
  public TaskFilter of(@Nullable EmployeeId other) {
    return new TaskFilter(whose, stretch, kinds, priorities, client, other, team, text);
  }

  /** The same with these words. */
  public TaskFilter saying(String words) {
    return new TaskFilter(whose, stretch, kinds, priorities, client, employee, team, words);
  }
}
