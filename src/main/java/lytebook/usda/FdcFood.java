package lytebook.usda;

/**
 * A food of a download as {@code food.csv} lists it.
 *
 * @param id its number, a new one in each release that changes it
 * @param type what kind of data it is: {@code foundation_food}, {@code branded_food} ...
 * @param name USDA's description
 * @param group id of its food group; may be empty
 */
record FdcFood(String id, String type, String name, String group) {}
