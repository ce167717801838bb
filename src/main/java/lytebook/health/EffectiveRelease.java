package lytebook.health;

import lytebook.log.HealthAnswers.ClinicianRelease;

/**
 * A clinician's release that counts.
 *
 * @param topic what it releases
 * @param release by whom, when and why
 */
public record EffectiveRelease(Topic topic, ClinicianRelease release) {}
