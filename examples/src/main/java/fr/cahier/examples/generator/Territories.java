package fr.cahier.examples.generator;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.StatutSpro;
import fr.cahier.dossier.Territoire;
import fr.cahier.dossier.Territoire.Ancrage;
import fr.cahier.dossier.TypeCandidat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws who the candidate is and where: in the region and outside, near the codes of the anchorage and far from them. */
final class Territories {

    /** Municipality and department; the last ones disagree, or leave one or both unsaid. */
    private static final List<List<String>> PLACES = List.of(
            List.of("14118", "14"),
            List.of("14762", "14"),
            List.of("27229", "27"),
            List.of("50502", "50"),
            List.of("61001", "61"),
            List.of("76540", "76"),
            List.of("75056", "75"),
            List.of("2A004", "2A"),
            List.of("97411", "974"),
            List.of("14118", "76"),
            List.of("75056", "14"),
            List.of("14762", ""),
            List.of("72181", ""),
            List.of("", "14"),
            List.of("", "72"),
            List.of("", ""));

    private static final List<List<String>> CODES = List.of(
            List.of("14118"),
            List.of("14762", "14061"),
            List.of("14500"),
            List.of("14"),
            List.of("76351"),
            List.of("75056"),
            List.of("974"),
            List.of("241400555"),
            List.of("76351", "241400555"),
            List.of("CC du Bocage"),
            List.of());

    private final Draw draw;

    Territories(Draw draw) {
        this.draw = draw;
    }

    Dossier of(Dossier dossier) {
        boolean outside = draw.chance(0.15);
        return dossier.toBuilder()
                .candidat(candidate(dossier.candidat()))
                .territoire(territory(dossier.territoire()))
                .sites(dossier.sites().stream().map(site -> site(site, outside)).toList())
                .build();
    }

    private Candidat candidate(Candidat candidate) {
        return candidate.toBuilder()
                .statutSpro(
                        draw.among(StatutSpro.A_LABELLISER, StatutSpro.A_LABELLISER, StatutSpro.MEMBRE_DE_DROIT, null))
                .implantationNormandie(draw.among(true, true, false, null))
                .type(draw.among(TypeCandidat.RESEAU_REGIONAL, TypeCandidat.STRUCTURE_LOCALE))
                .build();
    }

    private Territoire territory(Territoire territory) {
        String words = draw.chance(0.6) ? "Le bocage, depuis 1998." : null;
        List<String> codes = draw.chance(0.7) ? draw.among(CODES) : null;
        return territory.toBuilder().ancrage(new Ancrage(words, codes)).build();
    }

    private Site site(Site site, boolean outside) {
        List<String> place = draw.chance(0.3) ? List.of("14762", "14") : draw.among(PLACES);
        Site here = outside
                ? site.toBuilder().communeInsee("72181").departement("72").build()
                : site.toBuilder()
                        .communeInsee(said(place.get(0)))
                        .departement(said(place.get(1)))
                        .build();
        return here.toBuilder()
                .adresse(draw.among(site.adresse(), site.adresse(), "12 rue de la Halle", "12  Rue de la halle", null))
                .recoitPublic(draw.among(true, true, true, null, false))
                .itinerant(draw.chance(0.25) ? true : null)
                .build();
    }

    private static @Nullable String said(String code) {
        return code.isEmpty() ? null : code;
    }
}
