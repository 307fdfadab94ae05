package org.branchbook.store.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a program begins to speak with an H2 server: versions, which database, by which address, as
 * which user, with which settings.
 *
 * @param database null, together with the address, where it only wants to break off a statement
 * @param proof of the user's password
 */
record Greeting(
    int oldest,
    int newest,
    @Nullable String database,
    @Nullable String url,
    String user,
    byte @Nullable [] proof,
    List<String> settings) {
  /** No name or address is longer. */
  private static final int LONGEST = 4096;

  private static final int MOST_SETTINGS = 100;

  static Greeting read(DataInputStream in) throws IOException {
    int oldest = in.readInt();
    int newest = in.readInt();
    var database = string(in);
    var url = string(in);
    boolean breaking = database == null && url == null;
    if (breaking) return new Greeting(oldest, newest, null, null, "", null, List.of());
    var user = string(in);
    var proof = bytes(in);
    bytes(in); // of a file's password: no workstation knows that
    var settings = new ArrayList<String>();
    // names and values in turn
    for (int rest = 2 * Math.clamp(in.readInt(), 0, MOST_SETTINGS); rest > 0; rest--)
      settings.add(String.valueOf(string(in)));
    return new Greeting(oldest, newest, database, url, user == null ? "" : user, proof, settings);
  }

  /** Whether it only wants to break off a statement of a session whose secret it knows. */
  boolean breaking() {
    return database == null && url == null;
  }

  /** Whether somebody wants in as this user of the database. */
  boolean is(String name) {
    return user.toUpperCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The same, to a database of another name.
   *
   * @param key proves that an encrypted file's password is known; null for one that isn't encrypted
   */
  void write(DataOutputStream out, String database, byte @Nullable [] key) throws IOException {
    out.writeInt(oldest);
    out.writeInt(newest);
    if (breaking()) {
      string(out, null);
      string(out, null);
    } else {
      string(out, database);
      string(out, url);
      string(out, user);
      bytes(out, proof);
      bytes(out, key);
      out.writeInt(settings.size() / 2 + (key == null ? 0 : 1));
      for (var text : settings) string(out, text);
      if (key != null) {
        string(out, "CIPHER");
        string(out, "AES");
        // what a new file would be encrypted with: this one is there
        bytes(out, null);
      }
    }
    out.flush();
  }

  private static @Nullable String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == -1) return null;
    if (length < 0 || length > LONGEST)
      throw new EOFException("no greeting of a database's client");
    var chars = new char[length];
    for (int i = 0; i < length; i++) chars[i] = in.readChar();
    return new String(chars);
  }

  private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == -1) return null;
    if (length < 0 || length > LONGEST)
      throw new EOFException("no greeting of a database's client");
    return in.readNBytes(length);
  }

  private static void bytes(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) out.write(bytes);
  }

  private static void string(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) out.writeInt(-1);
    else {
      out.writeInt(text.length());
      out.writeChars(text);
    }
  }
}
