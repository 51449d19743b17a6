package fr.cahier.internal.derivation;

import java.time.LocalTime;

/**
 * How a half-day is counted; the text does not say it, so all four are thresholds of the regulation.
 *
 * @param pivot time that parts the morning from the afternoon
 * @param minutesPleines minutes from which a half-day is full beyond dispute
 * @param debutPlage time before which an opening is not a half-day beyond dispute
 * @param finPlage time after which an opening is not a half-day beyond dispute
 */
record DemiJournee(LocalTime pivot, int minutesPleines, LocalTime debutPlage, LocalTime finPlage) {}
