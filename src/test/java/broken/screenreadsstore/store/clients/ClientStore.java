package broken.screenreadsstore.store.clients;

/** A door of the store. */
public final class ClientStore {}
