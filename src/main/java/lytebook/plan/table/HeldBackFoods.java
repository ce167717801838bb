package lytebook.plan.table;

/**
 * Foods that are never suggested under a condition of health.
 *
 * @param code the condition's code, as in {@code health/conditions.csv}
 * @param trait id of the trait whose foods are held back
 * @param reason why, in plain words
 * @param source id of its source
 */
public record HeldBackFoods(String code, String trait, String reason, String source) {}
