package org.branchbook.links.picture;

import java.io.IOException;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;

/** Takes a picture of linked clients out of the program, and says in the audit who took it. */
public final class ExportPicture {
  private final PictureFiles files;
  private final Confirm confirm;
  private final AuditTrail trail;
  private final Work work;

  public ExportPicture(PictureFiles files, Confirm confirm, AuditTrail trail, Work work) {
    this.files = files;
    this.confirm = confirm;
    this.trail = trail;
    this.work = work;
  }

  /** What is taken. */
  public sealed interface Content {
    /** A picture of pixels. */
    record Pixels(int width, int height, int[] argb) implements Content {}

    /** A drawing or a table as text. */
    record Written(String text) implements Content {}
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file) implements Exported {}

    /** It shows many: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    /** The asker may take nothing out of the program. */
    record Refused(Privilege missing) implements Exported {}
  }

  /**
   * Writes a picture.
   *
   * @param clients how many clients can be told apart in it
   * @param ref what it is a picture of, short: the same once confirmed
   */
  public Exported run(Asker asker, int clients, String ref, Content content, String file) {
    if (!asker.may(Privilege.EXPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.EXPORT, "picture", 0));
      return new Exported.Refused(Privilege.EXPORT);
    }
    var matter =
        new Matter("picture.export", ref, Text.of("graph.export.confirm", clients), clients);
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                "picture",
                0,
                List.of(new Change("size", "", String.valueOf(clients)))));
    try {
      switch (content) {
        case Content.Pixels(var width, var height, var argb) ->
            files.png(width, height, argb, file);
        case Content.Written(var text) -> files.text(text, file);
      }
      return new Exported.Done(file);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }
}
