package org.branchbook.app.commands.duplicates;

import java.util.HashMap;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a merge back; what came later goes where it points, or stays. */
@Command(name = "unmerge")
final class UnmergeCommand extends StaffTask {
  @Parameters(paramLabel = "MERGE", descriptionKey = "mergeId")
  long merge;

  @Option(names = "--dry-run", descriptionKey = "unmergeDry")
  boolean dry;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var id = new MergeId(merge);
    var found = office.merging().undo().look(asker, id);
    if (found.isEmpty()) throw notDone(Text.of("merge.part.gone"));
    var shares = new HashMap<Thing.Name, ClientId>();
    for (var later : found.get().later()) {
      shares.put(later.told().thing().name(), later.to());
      out()
          .println(
              String.join(
                  "\t",
                  Long.toString(later.to().value()),
                  later.told().thing().kind(),
                  later.told().thing().key(),
                  words().say(later.told().title()).replace('\n', ' ')));
    }
    if (dry) return ExitCode.DONE;
    return switch (office.merging().undo().run(asker, id, shares)) {
      case Parted.Done(var cards) -> {
        tell(Text.of("merge.parted", cards.size()));
        yield ExitCode.DONE;
      }
      case Parted.Taken(var number, _) ->
          throw notDone(Text.of("merge.part.taken", Text.asWritten(number.number())));
      case Parted.First(var other) ->
          throw notDone(Text.of("merge.part.first", Text.asWritten(other.after().name())));
      case Parted.Already() -> throw notDone(Text.of("merge.part.already"));
      case Parted.Refused(var why) -> throw new Failed(ExitCode.NOT_ALLOWED, why);
      case Parted.Gone() -> throw notDone(Text.of("merge.part.gone"));
    };
  }
}
