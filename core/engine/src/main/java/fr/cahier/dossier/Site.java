package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A place of the candidate; obligations on premises are judged for each one that receives the public.
 * Immutable and thread-safe.
 *
 * @param departement code of the department
 * @param itinerant whether it is a halt of a service that travels
 * @param locauxPartages whether somebody else has these premises too
 * @param espaceEntretienIsole whether the interview space is separate
 * @param adaptations how the premises suit the publics received
 * @param affichageExterieur whether the hours are displayed outside
 * @param prevuLe from which day on what is lacking will be there
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Site(
        @Identifiant @Nullable String id,
        @Nullable String nom,
        @Nullable String adresse,

        @Motif(value = "[0-9][0-9AB][0-9]{3}", exemple = "14118") @Nullable
        String communeInsee,

        @Motif(value = "[0-9]{2}|2[AB]|97[0-9]", exemple = "14") @Nullable
        String departement,

        @Nullable Boolean recoitPublic,
        @Nullable Boolean itinerant,
        @Nullable Boolean espaceDedie,
        @Nullable Boolean locauxPartages,
        @Nullable Boolean espaceEntretienIsole,
        @Reference("pieces") @Nullable String photoEspace,
        @Nullable String locauxDescription,
        @Nullable String adaptations,
        Erp erp,
        @Nullable AccesHandicap accessibilitePmr,
        @Nullable Boolean ressourcesDocumentaires,
        @Nullable Boolean ressourcesNumeriques,
        @Borne(min = 0, max = 10_000) @Nullable Integer postesInternet,
        @Nullable Boolean affichageExterieur,
        @Nullable LieuAffichage affichageLieu,
        @Nullable Boolean signaletiqueExterne,
        @Nullable Boolean signaletiqueInterne,
        InfoEntree infoEntree,
        PrevuLe prevuLe) {

    public Site {
        id = Listes.texte(id);
        erp = erp == null ? Erp.ABSENT : erp;
        infoEntree = infoEntree == null ? InfoEntree.ABSENT : infoEntree;
        prevuLe = prevuLe == null ? PrevuLe.ABSENT : prevuLe;
    }

    /** {@return whether its municipality lies in another department than the one it says} */
    public boolean lieuContradictoire() {
        return communeInsee != null && departement != null && !communeInsee.startsWith(departement);
    }

    /**
     * Rules for premises open to the public (source l.224-225).
     *
     * @param categorie from 1 to 5
     */
    @Builder(toBuilder = true)
    public record Erp(
            @Nullable Boolean hygieneAttestee,
            @Borne(min = 1, max = 5) @Nullable Integer categorie,
            @Nullable AvisSecurite avisSecurite) {
        static final Erp ABSENT = new Erp(null, null, null);
    }

    /**
     * From which day on what a place lacks will be there; only what can be put up or bought later.
     *
     * @param accessibilitePmr the day of full access
     * @param postesInternet the day of several workstations
     */
    @Builder(toBuilder = true)
    public record PrevuLe(
            @Nullable LocalDate accessibilitePmr,
            @Nullable LocalDate ressourcesDocumentaires,
            @Nullable LocalDate ressourcesNumeriques,
            @Nullable LocalDate postesInternet,
            @Nullable LocalDate affichageExterieur,
            @Nullable LocalDate signaletiqueExterne,
            @Nullable LocalDate signaletiqueInterne) {
        static final PrevuLe ABSENT = PrevuLe.builder().build();
    }

    /**
     * Information given at the entrance on services and steps (source l.254-255).
     *
     * @param prevuLe from which day on what is lacking will be there
     */
    @Builder(toBuilder = true)
    public record InfoEntree(
            @Nullable Boolean nature,
            @Nullable Boolean contenu,
            @Nullable Boolean demarches,
            PrevuLe prevuLe) {
        static final InfoEntree ABSENT = new InfoEntree(null, null, null, null);

        public InfoEntree {
            prevuLe = prevuLe == null ? PrevuLe.ABSENT : prevuLe;
        }

        /** From which day on the entrance will tell what it does not tell yet. */
        @Builder(toBuilder = true)
        public record PrevuLe(
                @Nullable LocalDate nature,
                @Nullable LocalDate contenu,
                @Nullable LocalDate demarches) {
            static final PrevuLe ABSENT = new PrevuLe(null, null, null);
        }
    }
}
