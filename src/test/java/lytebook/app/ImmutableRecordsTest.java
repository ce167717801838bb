package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lytebook.reference.Authority;
import lytebook.report.Report;
import org.junit.jupiter.api.Test;

/** A record that somebody holds does not change: its lists, sets and maps cannot be written to. */
class ImmutableRecordsTest {
  private final Set<String> writable = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();
  private final Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  @Test
  void theTablesOfTheProgramCannotBeWrittenTo() throws IllegalAccessException {
    walk(Runs.DATA);
    assertTrue(seen.size() > 40, seen.size() + " lists, sets and maps of records seen");
    assertEquals(Set.of(), writable);
  }

  @Test
  void aReportCannotBeWrittenTo() throws IllegalAccessException {
    Report report = Runs.report(Runs.log("two-weeks.csv"), Runs.WOMAN_46, Authority.US);
    walk(report);
    walk(Runs.ownFoods(Runs.log("two-weeks.csv")));
    walk(Runs.book(report));
    assertTrue(seen.size() > 40, seen.size() + " lists, sets and maps of records seen");
    assertEquals(Set.of(), writable);
  }

  private void walk(Object root) throws IllegalAccessException {
    open.add(root);
    while (!open.isEmpty()) {
      Object next = open.remove();
      if (done.add(next)) {
        look(next);
      }
    }
  }

  private void look(Object one) throws IllegalAccessException {
    if (one instanceof Collection<?> items) {
      open.addAll(items.stream().filter(item -> item != null).toList());
    } else if (one instanceof Map<?, ?> map) {
      open.addAll(map.keySet());
      open.addAll(map.values());
    } else if (one instanceof Optional<?> optional) {
      optional.ifPresent(open::add);
    } else if (one.getClass().getName().startsWith("lytebook.") && !one.getClass().isEnum()) {
      for (Field field : one.getClass().getDeclaredFields()) {
        lookInto(one, field);
      }
    }
  }

  private void lookInto(Object one, Field field) throws IllegalAccessException {
    if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
      return;
    }
    field.setAccessible(true);
    Object value = field.get(one);
    if (value == null) {
      return;
    }
    open.add(value);
    if (one instanceof Record && (value instanceof Collection || value instanceof Map)) {
      String name = one.getClass().getName() + "." + field.getName();
      seen.add(name);
      if (!isReadOnly(value)) {
        writable.add(name);
      }
    }
  }

  private static boolean isReadOnly(Object value) {
    String type = value.getClass().getName();
    return type.startsWith("java.util.ImmutableCollections")
        || type.startsWith("java.util.Collections$Unmodifiable")
        || type.startsWith("java.util.Collections$Empty")
        || type.startsWith("java.util.Collections$Singleton");
  }
}
