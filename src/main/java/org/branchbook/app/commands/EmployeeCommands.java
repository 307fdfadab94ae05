package org.branchbook.app.commands;

import picocli.CommandLine.Command;

/** Those who work with the program. */
@Command(
    name = "employee",
    subcommands = {
      EmployeeAdd.class,
      EmployeeImport.class,
      EmployeeResetPassword.class,
      EmployeeChangePassword.class,
      EmployeeList.class
    })
final class EmployeeCommands extends Group {}
