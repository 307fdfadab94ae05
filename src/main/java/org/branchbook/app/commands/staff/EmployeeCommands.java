package org.branchbook.app.commands.staff;

import org.branchbook.app.commands.kit.Group;
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
public final class EmployeeCommands extends Group {}
