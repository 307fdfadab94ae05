package broken.twodoors.store.clients;

/** The door. */
public final class ClientStore {}
