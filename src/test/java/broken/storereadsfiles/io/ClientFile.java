package broken.storereadsfiles.io;

/** Reads a file. */
public final class ClientFile {}
