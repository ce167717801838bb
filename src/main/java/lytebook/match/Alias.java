package lytebook.match;

/**
 * What people call a food of the table.
 *
 * @param text as people write it
 * @param foodId the food it is
 */
public record Alias(String text, String foodId) {}
