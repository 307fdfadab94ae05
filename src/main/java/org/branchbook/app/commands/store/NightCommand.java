package org.branchbook.app.commands.store;

import java.time.Clock;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * Does everything that is done at night, once per store and day: what another program has done
 * today is left as it is.
 */
@Command(name = "night")
public final class NightCommand extends StaffTask {
  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (!asker.may(Privilege.POLICY_EDIT)) {
      office.work().inOne(() -> office.trail().refused(asker, Privilege.POLICY_EDIT, "night", 0));
      throw refused(Privilege.POLICY_EDIT);
    }
    Night.Did did;
    try (var progress = progress()) {
      did = new Night(office.night(), Clock.systemDefaultZone()).today(progress);
    }
    var searched = did.searched();
    say("searched", searched == null ? null : Text.of("commands.night.searched", searched.fresh()));
    say("links", did.links() == null ? null : Text.of("commands.night.links", did.links()));
    var deviations = did.deviations();
    say(
        "deviations",
        deviations == null
            ? null
            : deviations.asOf() == null
                ? Text.of("commands.night.noFacts")
                : Text.of(
                    "commands.night.deviations",
                    deviations.asOf(),
                    deviations.found(),
                    deviations.ended(),
                    deviations.given(),
                    deviations.escalated()));
    say("prospects", did.prospects() ? Text.of("commands.night.prospects") : null);
    var playbooks = did.playbooks();
    say(
        "playbooks",
        playbooks == null
            ? null
            : Text.of("commands.night.playbooks", playbooks.begun(), playbooks.ended()));
    say("advice", did.advice() == null ? null : Text.of("commands.night.advice", did.advice()));
    return ExitCode.DONE;
  }

  private void say(String what, @Nullable Text done) {
    out().println(words().say(done == null ? Text.of("commands.night.before." + what) : done));
  }
}
