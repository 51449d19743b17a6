package fr.cahier.internal.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Parses days and times in their usual form; returns null for any other. */
final class PlainTimes {

    private PlainTimes() {}

    /** {@return the day {@code 2020-07-31}; null for another form or no such day} */
    static @Nullable LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean exists = year >= 1000
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** {@return the time {@code 16:00}; null for another form or no such time} */
    static @Nullable LocalTime hour(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            return null;
        }
        int hour = number(text, 0, 2);
        int minute = number(text, 3, 5);
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return exists ? LocalTime.of(hour, minute) : null;
    }

    /** {@return the number; -1 unless all are digits} */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + (digit - '0');
        }
        return number;
    }
}
