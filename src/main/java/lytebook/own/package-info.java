/**
 * What a person writes of foods of their own, made into foods: labels, measures, recipes. In: the
 * sheets My foods and Recipes. Out: foods and portions that only this person has. Start with {@link
 * lytebook.own.OwnFoodBook}.
 */
@NullMarked
package lytebook.own;

import org.jspecify.annotations.NullMarked;
