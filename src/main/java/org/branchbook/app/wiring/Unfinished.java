package org.branchbook.app.wiring;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.drafts.Draft;

/** Offers to go on with what was being typed when the program was last left. */
final class Unfinished {
  private final Desk desk;
  private final Wiring all;

  Unfinished(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
  }

  void offer() {
    for (var draft : desk.drafts.all()) {
      var open = opening(draft);
      if (open.isEmpty()) continue;
      desk.notices.remind(
          Text.of("shell.draft." + draft.form(), Text.asWritten(minute(draft.at()))),
          Text.of("shell.draft.open"),
          open.get());
      return;
    }
  }

  private static String minute(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(ZoneId.systemDefault()));
  }

  /** What brings the form of a draft to the screen; empty where the draft tells no client. */
  private Optional<Runnable> opening(Draft draft) {
    var client = new ClientId(Math.max(1, draft.subject()));
    return switch (draft.form()) {
      case "contact" ->
          Optional.of(
              draft.subject() == 0 ? all.contacts::openPanel : () -> all.contacts.log(client));
      case "task" -> Optional.of(all.tasks::begin);
      case "client", "note", "link.new", "holding.new" ->
          Optional.of(() -> all.clients.open(client));
      case "client.person" -> Optional.of(all.clients::newPerson);
      case "client.organisation" -> Optional.of(all.clients::newOrganisation);
      default -> Optional.empty();
    };
  }
}
