package fr.cahier.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act to which the dossier gives a last day.
 *
 * @param what what is paid for, or whom it is about
 */
record Ending(@Nullable String what, LocalDate last) {

    /** In the order in which they are told. */
    static List<Ending> sorted(List<Ending> endings) {
        List<Ending> sorted = new ArrayList<>(endings);
        sorted.sort(Comparator.comparing(one -> one.last + (one.what == null ? "" : ", objet=" + one.what) + "}"));
        return sorted;
    }
}
