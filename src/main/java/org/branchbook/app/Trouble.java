package org.branchbook.app;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.branchbook.base.NotSaved;
import org.branchbook.store.NoSpace;
import org.jspecify.annotations.Nullable;

/**
 * Something unforeseen that happened, without a word of what the data were: exceptions' messages
 * may hold some.
 *
 * @param code stable from one time and one computer to the next: "BB-4F2A"
 * @param details the kinds of exceptions and where they came from, to be copied and sent
 * @param cut what cut a saving off, which the one at the screen can mend; null for all the rest
 */
public record Trouble(String code, String details, NotSaved.@Nullable Why cut) {
  private static final String OWN = "org.branchbook.";
  private static final int FRAMES_THAT_COUNT = 3;
  private static final int FRAMES_SHOWN = 40;

  /** The trouble that an exception stands for. */
  public static Trouble of(Throwable thrown) {
    var identity = new StringBuilder();
    var details = new StringBuilder();
    Throwable one = thrown;
    // a chain of causes may be a ring
    for (int depth = 0; one != null && depth < 10; one = one.getCause(), depth++) {
      identity.append(one.getClass().getName());
      details.append(depth == 0 ? "" : "caused by ").append(one.getClass().getName()).append('\n');
      int own = 0;
      int shown = 0;
      for (var frame : one.getStackTrace()) {
        // no line numbers: the code outlives a change elsewhere in the file
        if (frame.getClassName().startsWith(OWN) && own++ < FRAMES_THAT_COUNT)
          identity.append(frame.getClassName()).append(method(frame));
        if (shown++ < FRAMES_SHOWN) details.append("  at ").append(frame).append('\n');
      }
    }
    var crc = new CRC32();
    crc.update(identity.toString().getBytes(StandardCharsets.UTF_8));
    var code = "BB-%04X".formatted((crc.getValue() ^ crc.getValue() >>> 16) & 0xFFFF);
    return new Trouble(code.toUpperCase(Locale.ROOT), details.toString(), cut(thrown));
  }

  private static NotSaved.@Nullable Why cut(Throwable thrown) {
    if (NoSpace.in(thrown)) return NotSaved.Why.NO_SPACE;
    var cut = NotSaved.in(thrown);
    return cut == null ? null : cut.why();
  }

  /** The compiler numbers lambdas anew with every change of their file. */
  private static String method(StackTraceElement frame) {
    return frame.getMethodName().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
  }
}
