package lytebook.report.template;

import java.util.List;
import lytebook.log.Diaries;
import lytebook.log.Person;

/**
 * A made-up person to try the program on.
 *
 * @param person what they say of themselves
 * @param eaten what they ate and drank, as they wrote it
 * @param diaries the diaries they kept beside it
 */
public record ExamplePerson(Person person, List<TemplateRow> eaten, Diaries diaries) {
  public ExamplePerson {
    eaten = List.copyOf(eaten);
  }
}
