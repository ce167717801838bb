package lytebook.report.template;

import java.util.List;
import java.util.Map;
import lytebook.log.CrampNight;
import lytebook.log.OwnFoodSheet;

/**
 * What templates are filled with.
 *
 * @param meals meals to choose from, in the order shown
 * @param units units to choose from, in the order shown
 * @param examples rows that show how to write; their notes mark them, so that they are never
 *     counted
 * @param week the filled week of the made-up adult
 * @param ownExamples rows that show how to write own foods and recipes; cells by what the column is
 *     for
 * @param crampExamples nights that show how to write the cramp diary
 * @param people the other made-up people, by the template that holds them
 */
public record TemplateTables(
    List<String> meals,
    List<String> units,
    List<TemplateRow> examples,
    List<TemplateRow> week,
    Map<OwnFoodSheet.SheetType, List<Map<String, String>>> ownExamples,
    List<CrampNight> crampExamples,
    Map<Template, ExamplePerson> people) {
  public TemplateTables {
    meals = List.copyOf(meals);
    units = List.copyOf(units);
    examples = List.copyOf(examples);
    week = List.copyOf(week);
    ownExamples = Map.copyOf(ownExamples);
    crampExamples = List.copyOf(crampExamples);
    people = Map.copyOf(people);
  }
}
