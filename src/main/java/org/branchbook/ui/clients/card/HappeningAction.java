package org.branchbook.ui.clients.card;

import java.util.function.LongConsumer;

/**
 * What another room does with something that happened, by a button in the timeline.
 *
 * @param kind of the happenings that it stands beside
 * @param key of the verb on the button
 * @param run takes the number of the record behind the happening
 */
public record HappeningAction(String kind, String key, LongConsumer run) {}
