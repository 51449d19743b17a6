package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derivation.Subjects;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subject that an obligation gets a finding for.
 *
 * @param name id of the site or person; null for the dossier
 * @param list name of the list it stands in, in JSON; null for the dossier
 * @param index its place in that list; -1 for the dossier
 * @param sure false for a site that does not say whether it receives the public
 */
record Target(@Nullable String name, @Nullable String list, int index, boolean sure) {

    private static final Target DOSSIER = new Target(null, null, -1, true);

    /** {@return the subjects of that kind; the dossier itself where there is no site or person to speak of} */
    static List<Target> of(Subject subject, Dossier dossier) {
        List<Target> targets =
                switch (subject) {
                    case DOSSIER -> List.of();
                    case SITE -> sites(dossier);
                    case PERSONNEL -> personnels(dossier);
                };
        return targets.isEmpty() ? List.of(DOSSIER) : targets;
    }

    private static List<Target> sites(Dossier dossier) {
        List<Target> targets = new ArrayList<>();
        List<String> names = Subjects.sites(dossier);
        for (int index = 0; index < names.size(); index++) {
            Boolean receives = dossier.sites().get(index).recoitPublic();
            if (!Boolean.FALSE.equals(receives)) {
                targets.add(new Target(names.get(index), "sites", index, receives != null));
            }
        }
        return targets;
    }

    private static List<Target> personnels(Dossier dossier) {
        List<Target> targets = new ArrayList<>();
        for (String name : Subjects.personnels(dossier)) {
            targets.add(new Target(name, "personnels", targets.size(), true));
        }
        return targets;
    }
}
