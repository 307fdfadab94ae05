package org.branchbook.app.commands;

import picocli.CommandLine.Command;

/** The days on which the branch works. */
@Command(
    name = "calendar",
    subcommands = {CalendarList.class, CalendarLoad.class})
final class CalendarCommands extends Group {}
