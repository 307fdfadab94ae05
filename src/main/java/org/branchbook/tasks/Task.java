package org.branchbook.tasks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to do.
 *
 * @param closing how it ended; null while it is open
 * @param made when it was made
 * @param version grows with every change; 0 before the first saving
 */
public record Task(
    TaskId id,
    Subject subject,
    Hands hands,
    Timing timing,
    List<Item> checklist,
    @Nullable Closing closing,
    Instant made,
    int version) {
  public Task {
    checklist = List.copyOf(checklist);
  }

  /** A new task. */
  public static Task fresh(TaskId id, Subject subject, Hands hands, Timing timing, Instant made) {
    return new Task(id, subject, hands, timing, List.of(), null, made, 0);
  }

  /** Whether it is still to be done. */
  public boolean open() {
    return closing == null;
  }

  public Due due() {
    return timing.due();
  }

  /** Its place in lists: open ones by their deadline, closed ones below zero, the latest first. */
  public long place() {
    return closing == null ? timing.due().place() : -closing.at().toEpochMilli();
  }

  /** The same about something else. */
  public Task with(Subject other) {
    return new Task(id, other, hands, timing, checklist, closing, made, version);
  }

  /** The same in other hands. */
  public Task with(Hands other) {
    return new Task(id, subject, other, timing, checklist, closing, made, version);
  }

  /** The same at another time. */
  public Task with(Timing other) {
    return new Task(id, subject, hands, other, checklist, closing, made, version);
  }

  /** The same with another checklist. */
  public Task with(List<Item> other) {
    return new Task(id, subject, hands, timing, other, closing, made, version);
  }

  /** The same ended so. */
  public Task with(Closing other) {
    return new Task(id, subject, hands, timing, checklist, other, made, version);
  }

  /** The same with another version, as it comes back from the store. */
  public Task at(int newVersion) {
    return new Task(id, subject, hands, timing, checklist, closing, made, newVersion);
  }
}
