package org.branchbook.store.tasks;

import java.util.List;
import org.branchbook.contacts.CardCounts;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.store.Store;
import org.branchbook.tasks.SavedFilters;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.calendar.Calendars;
import org.jooq.Record;

/** The door to the tables of the inbox. */
public final class TaskStore {
  private final List<FollowsClient> followers;
  private final JooqTaskBulk bulk;
  private final Tasks tasks;
  private final CardCounts counts;
  private final SavedFilters filters;
  private final Calendars calendars;

  public TaskStore(Store store) {
    this(store, JooqTasks.STRIDE);
  }

  /** One that looks for words in so many tasks at once. */
  TaskStore(Store store, int stride) {
    followers = List.of(TasksFollow.of(store.db()), new FiltersFollow(store.db()));
    bulk = new JooqTaskBulk(store.db(), store);
    tasks = new JooqTasks(store.db(), store, bulk, stride);
    counts = new JooqCardCounts(store.db());
    filters = new JooqSavedFilters(store.db());
    calendars = new JooqCalendars(store.db(), store);
  }

  /** The tasks. */
  public Tasks tasks() {
    return tasks;
  }

  /** Many tasks at once. */
  public TaskBulk bulk() {
    return bulk;
  }

  /** What the tabs of a card count. */
  public CardCounts cardCounts() {
    return counts;
  }

  /** Everyone's kept filters. */
  public SavedFilters filters() {
    return filters;
  }

  /** The working calendars. */
  public Calendars calendars() {
    return calendars;
  }

  /** The title in a row of the table of tasks, for those who list tasks in their own way. */
  public static Title title(Record row) {
    return TaskRecords.title(row);
  }

  /** How tasks and kept filters follow their clients when cards are merged. */
  public List<FollowsClient> followers() {
    return followers;
  }
}
