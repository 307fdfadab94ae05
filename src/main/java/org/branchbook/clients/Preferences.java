package org.branchbook.clients;

import org.jspecify.annotations.Nullable;

/**
 * How the client likes to be spoken to.
 *
 * @param language en, uk, ru …; "" where unknown
 * @param channel null where unknown
 * @param time in words: "10–12", "after work"; "" where unknown
 */
public record Preferences(String language, @Nullable Channel channel, String time) {
  public static final Preferences UNKNOWN = new Preferences("", null, "");
}
