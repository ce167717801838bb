package lytebook.report.template;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One row of a log as a person would write it.
 *
 * @param date day it was eaten
 * @param time clock time; null when left blank
 * @param meal meal; may be empty
 * @param food food or drink
 * @param amount amount as written; may be empty
 * @param unit unit as written; may be empty
 * @param notes notes; may be empty
 */
public record TemplateRow(
    LocalDate date,
    @Nullable LocalTime time,
    String meal,
    String food,
    String amount,
    String unit,
    String notes) {}
