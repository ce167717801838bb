package lytebook.match.table;

/**
 * What a household measure stands for where a food has no portion of that name.
 *
 * @param unit name of the unit
 * @param foods the foods it is for
 * @param number how many
 * @param standsFor a unit, a word of the food's portions, or {@code usual portion}
 */
public record SubstituteMeasure(String unit, FoodSelector foods, double number, String standsFor) {}
