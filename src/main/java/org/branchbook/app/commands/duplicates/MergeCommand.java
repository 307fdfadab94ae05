package org.branchbook.app.commands.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.Contested;
import org.branchbook.duplicates.merge.Looked;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.duplicates.merge.Sight;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges cards as it is proposed by rule. */
@Command(name = "merge")
final class MergeCommand extends StaffTask {
  @Parameters(paramLabel = "CLIENT", arity = "2..*", descriptionKey = "mergeClients")
  List<Long> clients = new ArrayList<>();

  @Option(names = "--keep", paramLabel = "CLIENT")
  @Nullable Long keep;

  @Option(names = "--right", paramLabel = "NUMBER")
  List<String> right = new ArrayList<>();

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var ids = new ArrayList<ClientId>();
    for (var number : new LinkedHashSet<>(clients)) ids.add(client(number));
    var sight =
        switch (office.merging().read().run(asker, ids, Set.of(), "merge.screen")) {
          case Looked.Here(var here) -> here;
          case Looked.Mixed() -> throw notDone(Text.of("merge.mixed"));
          case Looked.Refused(var why) -> throw new Failed(ExitCode.NOT_ALLOWED, why);
          case Looked.Gone(var card) -> throw gone(card);
        };
    if (sight.cards().size() < 2) throw notDone(Text.of("commands.merge.one"));
    var stays = keep == null ? sight.oldest() : client(keep);
    if (sight.cards().stream().noneMatch(c -> c.id().equals(stays)))
      throw new Failed(ExitCode.USAGE, Text.of("commands.merge.keep"));
    var order =
        new MergeOrder(
            stays,
            sight.cards().stream().map(c -> new MergeOrder.Seen(c.id(), c.version())).toList(),
            List.of(),
            right(sight));
    return switch (office.merging().merge().run(asker, order)) {
      case Merged.Done(var id, var now) -> {
        out().println(id.value());
        tell(Text.of("merge.done", Text.asWritten(now.name())));
        yield ExitCode.DONE;
      }
      case Merged.Undecided(var contested) -> throw undecided(contested);
      case Merged.Stale _ -> throw notDone(Text.of("merge.stale"));
      case Merged.Mixed() -> throw notDone(Text.of("merge.mixed"));
      case Merged.Wrong(var why) ->
          throw notDone(Text.of("merge.wrong", "@clients.field." + why.keySet().iterator().next()));
      case Merged.Waits(var _) -> throw notDone(Text.of("commands.merge.waits"));
      case Merged.Refused(var why) -> throw new Failed(ExitCode.NOT_ALLOWED, why);
      case Merged.Gone(var card) -> throw gone(card);
    };
  }

  /** Numbers as they are written on the cards stand for their keys. */
  private Set<String> right(Sight sight) {
    return Contested.among(sight.cards()).stream()
        .flatMap(c -> c.claims().stream())
        .filter(c -> right.contains(c.number().number()))
        .map(Contested.Claim::hardKey)
        .collect(Collectors.toSet());
  }

  private static Failed undecided(List<Contested> contested) {
    return notDone(
        Text.of(
            "commands.merge.undecided",
            Text.asWritten(
                contested.stream()
                    .flatMap(c -> c.claims().stream())
                    .map(c -> c.card().value() + ": " + c.number().number())
                    .collect(Collectors.joining(", ")))));
  }

  private static Failed gone(ClientId card) {
    return notDone(Text.of("commands.merge.gone", Text.asWritten(Long.toString(card.value()))));
  }

  private static ClientId client(long number) {
    if (number < 1) throw new Failed(ExitCode.USAGE, Text.of("commands.merge.number"));
    return new ClientId(number);
  }
}
