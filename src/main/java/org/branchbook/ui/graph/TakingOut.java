package org.branchbook.ui.graph;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.branchbook.base.Text;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.staff.Asker;

/** A picture goes into a file, with the second person where one is wanted, and it is said where. */
final class TakingOut {
  private final ExportPicture export;
  private final Asker asker;
  private final GraphSurroundings around;

  TakingOut(ExportPicture export, Asker asker, GraphSurroundings around) {
    this.export = export;
    this.asker = asker;
    this.around = around;
  }

  /**
   * @param which tells pictures of other clients apart
   * @param kind png, svg or csv
   */
  void run(int clients, int which, String kind, ExportPicture.Content content) {
    var at = around.clock().instant().atZone(ZoneId.systemDefault());
    var file =
        around.folder()
            + "/branchbook-"
            + DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(at)
            + "."
            + kind;
    var ref = Integer.toHexString(which) + " " + kind;
    around
        .background()
        .run(
            () -> export.run(asker, clients, ref, content, file),
            exported -> {
              switch (exported) {
                case ExportPicture.Exported.Done(var written) ->
                    around
                        .notices()
                        .offer(
                            Text.of("graph.exported", Text.asWritten(written)),
                            Text.of("graph.export.show"),
                            () -> around.show().accept(written));
                case ExportPicture.Exported.Waits(var request) ->
                    around.second().accept(request, () -> run(clients, which, kind, content));
                case ExportPicture.Exported.NotWritten(var path) ->
                    around.notices().warn(Text.of("graph.notExported", Text.asWritten(path)));
                case ExportPicture.Exported.Refused(var missing) ->
                    around.notices().warn(missing.refused());
              }
            },
            e -> around.notices().failed(e, Text.of("links.failed")));
  }
}
