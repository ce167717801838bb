/**
 * What a person's health answers mean for what may be said to them: which suggestions are held
 * back, which cautions stand first. In come the answers as written and the tables of conditions,
 * medicines and signs; out go {@link lytebook.health.Precautions}. Nothing here finds a disease or
 * advises on a medicine: it only holds advice back.
 */
@NullMarked
package lytebook.health;

import org.jspecify.annotations.NullMarked;
