package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The territory in which a structure says it is rooted, beside the sites that may receive the public. Counts are null
 * when the list of sites is absent. Immutable and thread-safe.
 *
 * @param dit whether it is said, in words or by a code
 * @param comparable whether codes are said, and all are municipalities or departments
 * @param lieux sites that may receive the public
 * @param lieuxDedans those in one of its municipalities or departments
 * @param lieuxProches those in the department of one of its codes
 * @param lieuxSansDepartement those that do not say where they are, or contradict themselves
 * @param departements departments of its codes
 * @param departementsDesLieux departments of these sites
 * @since 0.1.0
 */
@PublicApi
public record AncrageLocal(
        boolean dit,
        boolean comparable,
        @Nullable Integer lieux,
        @Nullable Integer lieuxDedans,
        @Nullable Integer lieuxProches,
        @Nullable Integer lieuxSansDepartement,
        List<String> departements,
        List<String> departementsDesLieux) {}
