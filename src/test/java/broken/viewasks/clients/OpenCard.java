package broken.viewasks.clients;

/** A use case. */
public final class OpenCard {}
