package broken.screenseesscreen.ui.clients;

/** A door. */
public final class ClientScreens {}
