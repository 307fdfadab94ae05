package org.branchbook.playbooks.acts;

import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.Tells;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.Step;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.Along;
import org.jspecify.annotations.Nullable;

/**
 * Says what came of a step with the contact that ends it: as somebody has chosen, else as the
 * edition derives it from the contact's result.
 */
public final class PickResult implements Tells {
  private final Runs runs;
  private final Editions editions;

  public PickResult(Runs runs, Editions editions) {
    this.runs = runs;
    this.editions = editions;
  }

  /**
   * A step that is to be done.
   *
   * @param picked the result that was chosen before, from 0; null for none yet
   */
  public record Here(Run run, Step step, @Nullable Integer picked) {
    /** The result to propose with a contact; null where somebody has to choose. */
    public @Nullable Integer proposed(Contact.Result contact) {
      return picked == null ? step.proposed(contact) : picked;
    }
  }

  /** The step that a task stands for; empty for a task of another origin, or of an ended step. */
  public Optional<Here> here(TaskId task) {
    return runs.ofTask(task)
        .filter(run -> run.current() != null && run.current().task().equals(task))
        .flatMap(
            run -> {
              var walked = run.walked().getLast();
              return editions
                  .find(run.edition())
                  .map(e -> new Here(run, e.plan().steps().get(walked.step()), walked.result()));
            });
  }

  @Override
  public Along of(Contact.Result result) {
    return (_, task, _) ->
        of(task)
            .filter(here -> here.picked() == null)
            .flatMap(
                here -> {
                  var proposed = here.step().proposed(result);
                  return proposed == null ? Optional.empty() : pick(here, proposed);
                });
  }

  /** The result that somebody has chosen, by its number from 0. */
  public Along chosen(int result) {
    return (_, task, _) ->
        of(task)
            .filter(here -> result < here.step().results().size())
            .flatMap(here -> pick(here, result));
  }

  private Optional<Here> of(Task task) {
    var origin = task.subject().origin();
    return origin == null || !GiveStep.followed(origin) ? Optional.empty() : here(task.id());
  }

  private Optional<Text> pick(Here here, int result) {
    var said = here.run().walked().getLast().said();
    return runs.save(here.run().picked(result, said))
        ? Optional.empty()
        : Optional.of(Text.of("playbooks.stale"));
  }
}
