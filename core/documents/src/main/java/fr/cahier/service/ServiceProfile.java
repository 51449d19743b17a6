package fr.cahier.service;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Motif;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The office that writes letters. Anything may be absent: it then stays a visible gap in a letter. Immutable and thread-safe.
 *
 * @param nom its name, as its letters bear it
 * @param adresse its postal address, line by line
 * @param lieu where its letters are dated: "Caen" in "Caen, le 1er septembre 2020"
 * @param envoi how its letters leave; by e-mail, they need no postal address of the applicant
 * @param motivation which decisions the office holds that it must give reasons for (CRPA L211-2), in a sentence
 * @param regles where the rules of the software's processing are published on line (CRPA L312-1-3)
 * @param texte file of the official text, relative to the file of this profile
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record ServiceProfile(
        @Nullable String nom,
        List<String> adresse,

        @Motif(value = E_MAIL, exemple = "labels@exemple.fr") @Nullable
        String courriel,

        @Nullable String telephone,
        @Nullable String lieu,
        @Nullable Envoi envoi,
        Agent agent,
        Signataire signataire,
        Formules formules,
        Delais delais,
        Silence silence,
        @Nullable String motivation,
        Recours recours,
        Cada cada,
        @Nullable String regles,
        @Nullable String texte) {

    private static final String E_MAIL = "[^@]+@[^@]+";

    /** Says nothing. */
    public static final ServiceProfile VIDE = ServiceProfile.builder().build();

    public ServiceProfile {
        adresse = adresse == null ? List.of() : List.copyOf(adresse);
        agent = agent == null ? Agent.ABSENT : agent;
        signataire = signataire == null ? Signataire.ABSENT : signataire;
        formules = formules == null ? Formules.ABSENT : formules;
        delais = delais == null ? Delais.ABSENT : delais;
        silence = silence == null ? Silence.ABSENT : silence;
        recours = recours == null ? Recours.ABSENT : recours;
        cada = cada == null ? Cada.ABSENT : cada;
    }

    /** {@return what keeps it from being used in letters; pointers lead into it} */
    public List<InputIssue> problems() {
        return new ServiceCheck(this).problems();
    }

    /** {@return the keys that nobody has filled, "signataire.nom" for one under another} */
    public List<String> unsaid() {
        return ServiceKeys.unsaid(this);
    }

    /** How letters leave. */
    public enum Envoi {
        COURRIEL,
        COURRIER
    }

    /**
     * Who deals with the application; an applicant may know it (CRPA L111-2).
     *
     * @param nom first name and name
     */
    @Builder(toBuilder = true)
    public record Agent(
            @Nullable String nom,
            @Nullable String qualite,

            @Motif(value = E_MAIL, exemple = "labels@exemple.fr") @Nullable
            String courriel,

            @Nullable String telephone) {
        static final Agent ABSENT = new Agent(null, null, null, null);
    }

    /**
     * Who signs.
     *
     * @param nom first name and name, which a decision bears (CRPA L212-1)
     */
    @Builder(toBuilder = true)
    public record Signataire(@Nullable String nom, @Nullable String qualite) {
        static final Signataire ABSENT = new Signataire(null, null);
    }

    /**
     * How a letter begins and ends.
     *
     * @param appel absent: "Madame, Monsieur,"
     */
    @Builder(toBuilder = true)
    public record Formules(@Nullable String appel, @Nullable String politesse) {
        static final Formules ABSENT = new Formules(null, null);
    }

    /** How long the applicant has to answer, for example "30 jours". */
    @Builder(toBuilder = true)
    public record Delais(
            @Nullable String complements, @Nullable String relance) {
        static final Delais ABSENT = new Delais(null, null);
    }

    /**
     * What silence means.
     *
     * @param delai after how long, from the reception of the application
     * @param fondement the text that says so
     */
    @Builder(toBuilder = true)
    public record Silence(
            @Nullable Effet vaut,
            @Nullable String delai,
            @Nullable String fondement) {
        static final Silence ABSENT = new Silence(null, null, null);
    }

    /** Whether silence accepts the application or rejects it. */
    public enum Effet {
        ACCEPTATION,
        REJET
    }

    /** Ways of appeal. */
    @Builder(toBuilder = true)
    public record Recours(Gracieux gracieux, Contentieux contentieux) {
        static final Recours ABSENT = new Recours(null, null);

        public Recours {
            gracieux = gracieux == null ? Gracieux.ABSENT : gracieux;
            contentieux = contentieux == null ? Contentieux.ABSENT : contentieux;
        }
    }

    /**
     * An appeal to the authority itself.
     *
     * @param autorite with its preposition: "au maire"
     */
    @Builder(toBuilder = true)
    public record Gracieux(
            @Nullable String autorite,
            List<String> adresse,
            @Nullable String delai) {
        static final Gracieux ABSENT = new Gracieux(null, null, null);

        public Gracieux {
            adresse = adresse == null ? List.of() : List.copyOf(adresse);
        }
    }

    /**
     * An appeal to a court.
     *
     * @param tribunal with its article: "le tribunal administratif de Caen"
     * @param enLigne where it can be brought on line
     */
    @Builder(toBuilder = true)
    public record Contentieux(
            @Nullable String tribunal,
            List<String> adresse,
            @Nullable String enLigne,
            @Nullable String delai) {
        static final Contentieux ABSENT = new Contentieux(null, null, null, null);

        public Contentieux {
            adresse = adresse == null ? List.of() : List.copyOf(adresse);
        }
    }

    /** How to reach the commission on access to administrative documents, and until when. */
    @Builder(toBuilder = true)
    public record Cada(
            List<String> adresse,
            @Nullable String enLigne,
            @Nullable String delai) {
        static final Cada ABSENT = new Cada(null, null, null);

        public Cada {
            adresse = adresse == null ? List.of() : List.copyOf(adresse);
        }
    }
}
