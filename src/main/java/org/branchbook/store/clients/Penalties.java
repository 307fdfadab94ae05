package org.branchbook.store.clients;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Clients and how far each is from what was typed, the least counting; some hundred thousand at a
 * few nanoseconds each, in the order in which they were met.
 */
final class Penalties {
  private static final int NONE = -1;

  private long[] clients = new long[64];
  private int[] penalties = new int[64];
  private int[] places = new int[256];
  private int size;

  Penalties() {
    Arrays.fill(places, NONE);
  }

  int size() {
    return size;
  }

  /** The client met as the so-and-so-many-th. */
  long client(int at) {
    return clients[at];
  }

  boolean has(long client) {
    return places[place(client)] != NONE;
  }

  /** The client's penalty; 0 where he isn't among these. */
  int of(long client) {
    int at = places[place(client)];
    return at == NONE ? 0 : penalties[at];
  }

  void met(long client, int penalty) {
    int place = place(client);
    int at = places[place];
    if (at != NONE) {
      penalties[at] = Math.min(penalties[at], penalty);
      return;
    }
    if (size == clients.length) {
      clients = Arrays.copyOf(clients, 2 * size);
      penalties = Arrays.copyOf(penalties, 2 * size);
    }
    clients[size] = client;
    penalties[size] = penalty;
    places[place] = size++;
    if (4 * size > 3 * places.length) grow();
  }

  /** These clients without those of whom that isn't so. */
  Penalties where(LongPredicate so) {
    var some = new Penalties();
    for (int i = 0; i < size; i++) if (so.test(clients[i])) some.met(clients[i], penalties[i]);
    return some;
  }

  /** Where the client stands in the table, or would: the next free place from his own on. */
  private int place(long client) {
    int mask = places.length - 1;
    int place = Long.hashCode(client * 0x9E3779B97F4A7C15L) >>> 7 & mask;
    while (places[place] != NONE && clients[places[place]] != client) place = place + 1 & mask;
    return place;
  }

  private void grow() {
    places = new int[2 * places.length];
    Arrays.fill(places, NONE);
    for (int i = 0; i < size; i++) places[place(clients[i])] = i;
  }
}
