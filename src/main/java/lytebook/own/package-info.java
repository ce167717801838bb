/** What a person writes of foods of their own, made into foods: labels, measures, recipes. */
@NullMarked
package lytebook.own;

import org.jspecify.annotations.NullMarked;
