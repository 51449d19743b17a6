package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the sites are, by department, beside the perimeter of the edition: the departments that one of its thresholds
 * lists. Without such a list nothing is outside it. Immutable and thread-safe.
 *
 * @param sitesDedans sites inside the perimeter; null when the list of sites or the perimeter is absent
 * @param nomsDedans their names
 * @param departementsDehors departments of the sites outside
 * @param sitesContradictoires sites whose municipality lies in another department than the one they say
 * @param toutDehors every site is outside, and there is one
 * @param accueilDehors every site that may receive the public is outside, and there is one
 * @since 0.1.0
 */
@PublicApi
public record Localisation(
        @Nullable Integer sitesDedans,
        List<String> nomsDedans,
        List<String> departementsDehors,
        int sitesContradictoires,
        boolean toutDehors,
        boolean accueilDehors) {}
