package org.branchbook.links.graph;

import java.util.Arrays;

/** Numbers from 0 on, each with another one, in two flat arrays. */
public final class IntMap {
  private static final int SPREAD = 0x9E3779B9;
  private static final int FREE = -1;

  private int[] keys;
  private int[] values;
  private int count;

  /** With room for so many before it grows. */
  public IntMap(int room) {
    int size = Integer.highestOneBit(Math.max(8, room)) * 4;
    keys = new int[size];
    values = new int[size];
    Arrays.fill(keys, FREE);
  }

  /** The number kept beside the key, or what is said for none. */
  public int get(int key, int none) {
    int at = at(key);
    return keys[at] == key ? values[at] : none;
  }

  public boolean has(int key) {
    return keys[at(key)] == key;
  }

  /** Keeps a number beside a key that has none; false where it has one, which stays. */
  public boolean putNew(int key, int value) {
    int at = at(key);
    if (keys[at] == key) return false;
    put(at, key, value);
    return true;
  }

  private void put(int at, int key, int value) {
    keys[at] = key;
    values[at] = value;
    if (++count * 2 > keys.length) grow();
  }

  private int at(int key) {
    int mask = keys.length - 1;
    int at = (key * SPREAD >>> 9) & mask;
    while (keys[at] != key && keys[at] != FREE) at = at + 1 & mask;
    return at;
  }

  private void grow() {
    var oldKeys = keys;
    var oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++)
      if (oldKeys[i] != FREE) {
        int at = at(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
  }
}
