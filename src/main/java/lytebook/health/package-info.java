/**
 * What conditions, medicines and health answers mean for what may be said. In: {@link
 * lytebook.log.Person} and the tables of health. Out: {@link lytebook.health.Precautions}. Start
 * with {@link lytebook.health.HealthRules}.
 */
@NullMarked
package lytebook.health;

import org.jspecify.annotations.NullMarked;
