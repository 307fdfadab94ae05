package broken.backdoor.ui.clients.card;

/** A part of a screen, for the screen's other parts. */
public final class CardTabs {}
