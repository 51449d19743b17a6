package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Payeur;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Tarif;
import fr.cahier.dossier.TypeLieu;
import fr.cahier.facts.Gratuite;
import fr.cahier.facts.LieuxConseil;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts the elements of a list that satisfy a condition, and those that leave it open. */
final class Comptes {

    private Comptes() {}

    /** Fees of other activities are ignored; of a fee that names none, one cannot know. */
    static Optional<Gratuite> gratuite(Dossier dossier) {
        return Optional.ofNullable(dossier.tarifs()).map(all -> {
            List<Tarif> tarifs = all.stream()
                    .filter(tarif -> tarif.service() != Service.AUTRE)
                    .toList();
            return new Gratuite(
                    tarifs.size(),
                    count(tarifs, tarif -> isPaid(tarif) && tarif.jusquAu() == null),
                    count(tarifs, tarif -> isPaid(tarif) && tarif.jusquAu() != null),
                    count(tarifs, Comptes::isUnsure));
        });
    }

    static boolean isPaid(Tarif tarif) {
        return tarif.service() != null
                && tarif.service() != Service.AUTRE
                && tarif.payeur() == Payeur.BENEFICIAIRE
                && tarif.montantEur() != null
                && tarif.montantEur().signum() > 0;
    }

    static boolean isUnsure(Tarif tarif) {
        boolean free = tarif.montantEur() != null && tarif.montantEur().signum() == 0;
        boolean paidByOther = tarif.payeur() != null && tarif.payeur() != Payeur.BENEFICIAIRE;
        return tarif.service() != Service.AUTRE && !free && !paidByOther && !isPaid(tarif);
    }

    static Optional<LieuxConseil> lieuxConseil(Dossier dossier) {
        return Optional.ofNullable(dossier.lieuxConseil())
                .map(lieux -> new LieuxConseil(
                        lieux.size(),
                        count(lieux, lieu -> Boolean.TRUE.equals(lieu.entrepriseDuBeneficiaire())),
                        count(lieux, Comptes::inSomeCompany)));
    }

    private static boolean inSomeCompany(LieuConseil lieu) {
        return lieu.type() == TypeLieu.ENTREPRISE && lieu.entrepriseDuBeneficiaire() == null;
    }

    private static <T> int count(List<T> elements, Predicate<T> condition) {
        return (int) elements.stream().filter(condition).count();
    }
}
