package fr.cahier.examples.generator;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.regulation.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws dossiers: the same regulation, seed and number of sites give the same dossier. Every one of them can be written
 * and read again. Immutable and thread-safe.
 */
public final class DossierGenerator {

    private static final int MAX_SITES = 6;

    private final List<String> commitments;
    private final Model model;

    private DossierGenerator(List<String> commitments, Model model) {
        this.commitments = commitments;
        this.model = model;
    }

    /** {@return a generator of dossiers that answer to {@code regulation}} */
    public static DossierGenerator of(Edition regulation) {
        List<String> commitments = new ArrayList<>(regulation.obligations().keySet());
        commitments.add(Commitments.GLOBAL);
        return new DossierGenerator(List.copyOf(commitments), Model.read());
    }

    /** {@return a dossier of any kind, with few sites or none} */
    public Dossier any(long seed) {
        return drawn(seed, null, null);
    }

    /** {@return the dossiers of the seeds from {@code first} on, without end} */
    public Stream<Dossier> all(long first) {
        return LongStream.iterate(first, seed -> seed + 1).mapToObj(this::any);
    }

    /** {@return a dossier of any kind, made from a complete one with {@code sites} sites} */
    public Dossier dossier(long seed, int sites) {
        return drawn(seed, sites, null);
    }

    /** {@return a dossier of that kind, made from a complete one with {@code sites} sites} */
    public Dossier dossier(long seed, int sites, Profile profile) {
        return drawn(seed, sites, profile);
    }

    /** {@return a dossier; what is null is drawn too} */
    public Dossier drawn(long seed, @Nullable Integer sites, @Nullable Profile profile) {
        // Neighbouring seeds draw alike at first: they are set apart.
        Draw draw = new Draw(seed * 0x9E3779B97F4A7C15L);
        int drawnSites = draw.below(MAX_SITES + 1);
        Profile drawnProfile = draw.among(Profile.values());
        return made(draw, sites == null ? drawnSites : sites, profile == null ? drawnProfile : profile);
    }

    private Dossier made(Draw draw, int sites, Profile profile) {
        Dossier shaped = profile.shape(model.withSites(sites), draw);
        Perturbation perturbation = new Perturbation(draw, profile.rates(), commitments, references(shaped));
        return Coherent.of((Dossier) perturbation.object(DossierSchema.dossier(), shaped));
    }

    private static Map<String, List<String>> references(Dossier dossier) {
        return Map.of(
                "sites", ids(dossier.sites(), Site::id),
                "personnels", ids(dossier.personnels(), Personnel::id),
                "pieces", ids(dossier.pieces(), Piece::id));
    }

    private static <T> List<String> ids(@Nullable List<T> elements, Function<T, String> id) {
        return elements == null
                ? List.of()
                : elements.stream().map(id).filter(Objects::nonNull).toList();
    }
}
