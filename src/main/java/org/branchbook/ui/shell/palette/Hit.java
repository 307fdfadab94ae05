package org.branchbook.ui.shell.palette;

/**
 * A client that was found.
 *
 * @param icon an Ikonli literal
 * @param title his name, where the typed text is made bold
 * @param detail what tells namesakes apart, or where the text was met; "" for nothing
 * @param open opens his card
 */
public record Hit(String icon, String title, String detail, Runnable open) {}
