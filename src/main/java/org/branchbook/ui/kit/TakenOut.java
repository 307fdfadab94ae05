package org.branchbook.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.base.Text;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.exports.Exported;

/**
 * Says what came of taking a list out of the program.
 *
 * @param second asks a second person, then goes on with what he has confirmed
 * @param show shows a file in the system's viewer
 */
public record TakenOut(
    Notices notices, BiConsumer<Confirmation, Runnable> second, Consumer<String> show) {
  /** Says it, offers to show the file, and begins again once a second person has confirmed it. */
  public void say(Exported done, Runnable again) {
    switch (done) {
      case Exported.Done(var file, var rows) ->
          notices.offer(
              Text.of("kit.taken.saved", rows, Text.asWritten(file)),
              Text.of("kit.taken.show"),
              () -> show.accept(file));
      case Exported.Waits(var request) -> second.accept(request, again);
      case Exported.NotWritten(var file) ->
          notices.warn(Text.of("kit.taken.notSaved", Text.asWritten(file)));
      case Exported.Refused(var missing) -> notices.warn(missing.refused());
    }
  }
}
