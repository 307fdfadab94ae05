package org.branchbook.playbooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** The clients' ways through playbooks, kept. Whoever asks has opened the client by his scope. */
public interface Runs {
  /**
   * Adds those without a step of which none of the playbook goes on with the client already, nor
   * was begun for the same cause before; the numbers of those that were added.
   */
  Set<RunId> addAll(List<Run> runs);

  /** The same with one. */
  default boolean add(Run run) {
    return !addAll(List.of(run)).isEmpty();
  }

  /** Adds the steps of runs that were added in the same unit of work. */
  void addSteps(List<Run> runs);

  /** Takes one away that was begun in vain, before it had a step. */
  void remove(RunId id);

  /** Saves one over the version at which it was read; false where somebody else did. */
  boolean save(Run run);

  Optional<Run> find(RunId id);

  /** The one of which this task is or was a step. */
  Optional<Run> ofTask(TaskId task);

  /** A client's, those that go on first, the latest first. */
  List<Run> ofClient(ClientId client, int most);

  /** Those that go on, after a number, in the order of their numbers. */
  List<Run> open(RunId after, int most);

  /** When the program last looked for what is to be begun; null for never. */
  @Nullable Instant looked();

  /** The same, and nobody else looks until the unit of work ends. */
  @Nullable Instant lock();

  /** Keeps that it looked. */
  void looked(Instant at);
}
