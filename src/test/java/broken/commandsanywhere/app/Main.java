package broken.commandsanywhere.app;

import picocli.CommandLine.Command;

/** Breaks the law: picocli belongs to the commands. */
@Command
public final class Main {}
