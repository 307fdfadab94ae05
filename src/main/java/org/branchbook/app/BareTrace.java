package org.branchbook.app;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions in the log without their messages: a database's message tells the row that it refused,
 * and the log holds no clients' data.
 */
public final class BareTrace extends ThrowableHandlingConverter {
  @Override
  public String convert(ILoggingEvent event) {
    var text = new StringBuilder();
    append(text, event.getThrowableProxy(), "", 0);
    return text.toString();
  }

  private static void append(
      StringBuilder text, @Nullable IThrowableProxy thrown, String how, int depth) {
    if (thrown == null || depth > 10) return;
    text.append(how).append(thrown.getClassName()).append('\n');
    var frames = thrown.getStackTraceElementProxyArray();
    // where it meets the trace of what it caused, the rest is the same
    for (int i = 0; i < frames.length - thrown.getCommonFrames(); i++)
      text.append("  ").append(frames[i].getSTEAsString()).append('\n');
    append(text, thrown.getCause(), "caused by ", depth + 1);
    for (var suppressed : thrown.getSuppressed())
      append(text, suppressed, "suppressed ", depth + 1);
  }
}
