package org.branchbook.ui.clients;

import java.util.List;
import java.util.Optional;
import org.branchbook.staff.*;

/** Ports of the staff in memory: what screens read of them. */
public final class Fakes {
  private Fakes() {}

  public static Employees employees(List<Employee> all) {
    return new Employees() {
      @Override
      public Optional<Employee> find(EmployeeId id) {
        return all.stream().filter(e -> e.id().equals(id)).findAny();
      }

      @Override
      public Optional<Employee> byLogin(String login) {
        return Optional.empty();
      }

      @Override
      public Optional<Employee> byOsAccount(String account) {
        return Optional.empty();
      }

      @Override
      public List<Employee> all() {
        return all;
      }

      @Override
      public Saved add(Employee employee, Credentials credentials) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Saved save(Employee employee) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean remove(Employee employee) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Credentials> credentials(EmployeeId id) {
        return Optional.empty();
      }

      @Override
      public void save(Credentials credentials) {
        throw new UnsupportedOperationException();
      }
    };
  }

  public static Departments departments(List<Department> all) {
    return new Departments() {
      @Override
      public List<Department> all() {
        return all;
      }

      @Override
      public void add(Department department) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Saved save(Department department) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean remove(Department department) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
