package fr.cahier.internal.json;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Cep;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.Jeunes;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.Siret;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks values of one record against each other, as soon as it is read. */
final class Coherence {

    private final Problems problems;

    Coherence(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param record without its unsuitable values
     * @param locations of keys with a value
     */
    void check(Object record, Function<String, SourceLocation> locations) {
        if (record instanceof Depot depot) {
            precision(depot, locations);
            acknowledged(depot, locations);
        } else if (record instanceof Creneau creneau) {
            length(creneau, locations);
        } else if (record instanceof Fermeture fermeture) {
            order(fermeture.du(), fermeture.au(), "La fermeture", locations.apply("au"));
        } else if (record instanceof Jeunes jeunes) {
            order(jeunes.ageMin(), jeunes.ageMax(), "L’intervalle d’âges", locations.apply("age_max"));
        } else if (record instanceof Ages ages) {
            order(ages.min(), ages.max(), "L’intervalle d’âges", locations.apply("max"));
        } else if (record instanceof Piece piece) {
            piece(piece, locations);
        } else if (record instanceof Cep cep) {
            level(cep, locations);
        } else if (record instanceof Reserve reserve) {
            words(reserve, locations);
        } else if (record instanceof Candidat candidat) {
            siret(candidat.siret(), locations);
        }
    }

    private void words(Reserve reserve, Function<String, SourceLocation> locations) {
        if (reserve.texte() != null && reserve.reponse() != Reponse.RESERVE) {
            problems.error(
                    locations.apply("texte"),
                    () -> new Message(
                            IssueCode.INCONSISTENT,
                            "Un texte n’accompagne que la réponse RESERVE"
                                    + (reserve.reponse() == null
                                            ? ", et aucune n’est donnée."
                                            : ", pas " + reserve.reponse() + "."),
                            "Écrivez \"reponse\": \"RESERVE\" si l’engagement est pris sous cette réserve ; sinon, retirez « texte »."));
        }
    }

    private <T extends Comparable<? super T>> void order(
            @Nullable T first, @Nullable T last, String what, @Nullable SourceLocation location) {
        if (first != null && last != null && location != null && first.compareTo(last) > 0) {
            problems.error(
                    location,
                    () -> new Message(
                            IssueCode.INCONSISTENT,
                            what + " finit avant de commencer : de " + first + " à " + last + ".",
                            "La fin ne peut pas précéder le début ; vérifiez s’ils ont été intervertis."));
        }
    }

    private void length(Creneau creneau, Function<String, SourceLocation> locations) {
        if (creneau.debut() != null && creneau.debut().equals(creneau.fin())) {
            problems.error(
                    locations.apply("fin"),
                    () -> new Message(
                            IssueCode.INCONSISTENT,
                            "Le créneau commence et finit à " + creneau.fin() + " : il n’a pas de durée.",
                            "L’heure de fin doit différer de l’heure de début (une fin plus tôt que "
                                    + "le début signifie le lendemain) ; corrigez l’une des deux. "
                                    + Messages.NEVER_CLOSED));
        }
    }

    private void precision(Depot depot, Function<String, SourceLocation> locations) {
        boolean finer = depot.precision() != null
                && depot.horodatage() != null
                && depot.precision() != Precision.JOUR
                && depot.horodatage().heure() == null;
        if (finer) {
            problems.error(
                    locations.apply("precision"),
                    () -> new Message(
                            IssueCode.INCONSISTENT,
                            "La précision " + depot.precision() + " est plus fine que l’horodatage écrit, « "
                                    + depot.horodatage()
                                    + " », qui n’est précis qu’à "
                                    + depot.horodatage().precision() + ".",
                            "Complétez l’horodatage, ou retirez la précision."));
        }
    }

    private void acknowledged(Depot depot, Function<String, SourceLocation> locations) {
        Horodatage received = depot.accuseReception();
        Horodatage issued = depot.accuseEmisLe();
        if (received != null && issued != null && issued.jour().isBefore(received.jour())) {
            problems.warning(
                    locations.apply("accuse_emis_le"),
                    new Message(
                            IssueCode.DOUBTFUL_VALUE,
                            "L’accusé de réception est émis le " + issued + ", avant la réception du " + received
                                    + " dont il porte la date.",
                            "Vérifiez ces deux dates."));
        }
    }

    private void piece(Piece piece, Function<String, SourceLocation> locations) {
        contradictions(piece, locations);
        if (piece.date() != null
                && piece.valideJusqua() != null
                && piece.valideJusqua().isBefore(piece.date())) {
            problems.warning(
                    locations.apply("valide_jusqua"),
                    new Message(
                            IssueCode.DOUBTFUL_VALUE,
                            "La pièce cesse d’être valable le " + piece.valideJusqua() + ", avant sa propre date du "
                                    + piece.date() + ".",
                            "Vérifiez ces deux dates."));
        }
    }

    private void contradictions(Piece piece, Function<String, SourceLocation> locations) {
        List<String> belied = piece.dement();
        if (belied == null || piece.etablit() == null) {
            return;
        }
        Set<String> supported = Set.copyOf(piece.etablit());
        for (int i = 0; i < belied.size(); i++) {
            String obligation = belied.get(i);
            if (supported.contains(obligation)) {
                problems.errorInside(
                        locations.apply("dement"),
                        i,
                        () -> new Message(
                                IssueCode.INCONSISTENT,
                                "La même pièce établit et dément l’obligation " + QuotedValue.quoted(obligation) + ".",
                                "Une pièce fait l’un ou l’autre ; retirez cette obligation de « etablit » ou de « dement »."));
            }
        }
    }

    private void level(Cep cep, Function<String, SourceLocation> locations) {
        if (cep.niveau() != null) {
            boolean both = cep.niveaux() != null;
            problems.warning(
                    locations.apply("niveau"),
                    new Message(
                            IssueCode.RETIRED_KEY,
                            "La clé « niveau » est ancienne : elle ne dit qu’un seul niveau"
                                    + (both ? ", et « niveaux » l’emporte." : "."),
                            both
                                    ? "Retirez « niveau »."
                                    : "Dites plutôt tous les niveaux rendus : \"niveaux\": [" + cep.niveau() + "]."));
        }
    }

    private void siret(@Nullable String siret, Function<String, SourceLocation> locations) {
        if (siret == null || siret.isBlank()) {
            return;
        }
        if (!Siret.hasFourteenDigits(siret)) {
            problems.warning(
                    locations.apply("siret"),
                    new Message(
                            IssueCode.DOUBTFUL_VALUE,
                            "Le SIRET " + QuotedValue.quoted(siret) + " n’a pas 14 chiffres.",
                            "Vérifiez-le auprès du candidat."));
        } else if (!Siret.hasTrueKey(siret)) {
            problems.warning(
                    locations.apply("siret"),
                    new Message(
                            IssueCode.DOUBTFUL_VALUE,
                            "La clé du SIRET " + QuotedValue.quoted(siret)
                                    + " est fausse : un chiffre est sans doute mal recopié.",
                            "Vérifiez-le auprès du candidat."));
        }
    }
}
