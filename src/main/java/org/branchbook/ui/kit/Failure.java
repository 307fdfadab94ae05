package org.branchbook.ui.kit;

import java.util.function.Consumer;
import org.branchbook.base.NotSaved;
import org.branchbook.base.Text;

/** What a form says when its work failed; whatever was typed stays in it. */
public final class Failure {
  private Failure() {}

  /** That the saving was cut off and what to do, or otherwise what the form says itself. */
  public static Text said(Throwable e, Text otherwise) {
    var cut = NotSaved.in(e);
    return cut == null ? otherwise : Text.of("kit.notSaved." + cut.why());
  }

  /** A saving that was cut off is told at the form; whatever else fails is unforeseen. */
  public static void tell(Throwable e, Consumer<Text> form) {
    var cut = NotSaved.in(e);
    if (cut == null) Background.unforeseen(e);
    else form.accept(Text.of("kit.notSaved." + cut.why()));
  }
}
