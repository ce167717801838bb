package lytebook.health;

import lytebook.log.HealthAnswers.ReportedItem;

/**
 * A medicine that a person named and that is known.
 *
 * @param named as they wrote it
 * @param medicine what it is
 */
public record NamedMedicine(ReportedItem named, Medicine medicine) {}
