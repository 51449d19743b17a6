package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derive.Subjects;
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
 * @param told how sentences speak of it
 */
record SubjectKey(@Nullable String name, @Nullable String list, int index, boolean sure, String told) {

    /** How sentences speak of the subject of an obligation that is about the dossier. */
    static final String CANDIDATE = "le candidat";

    /** {@return the subjects of that kind; the dossier itself where there is no site or person to speak of} */
    static List<SubjectKey> of(Subject subject, Dossier dossier) {
        List<SubjectKey> targets =
                switch (subject) {
                    case DOSSIER -> List.of();
                    case SITE -> sites(dossier);
                    case PERSONNEL -> personnels(dossier);
                };
        return targets.isEmpty() ? List.of(dossier(subject)) : targets;
    }

    private static SubjectKey dossier(Subject subject) {
        String told =
                switch (subject) {
                    case DOSSIER -> CANDIDATE;
                    case SITE -> "chaque site";
                    case PERSONNEL -> "chaque professionnel";
                };
        return new SubjectKey(null, null, -1, true, told);
    }

    private static List<SubjectKey> sites(Dossier dossier) {
        List<SubjectKey> targets = new ArrayList<>();
        List<String> names = Subjects.sites(dossier);
        for (int index = 0; index < names.size(); index++) {
            Boolean receives = dossier.sites().get(index).recoitPublic();
            if (!Boolean.FALSE.equals(receives)) {
                String name = names.get(index);
                targets.add(new SubjectKey(name, "sites", index, receives != null, "le site " + name));
            }
        }
        return targets;
    }

    private static List<SubjectKey> personnels(Dossier dossier) {
        List<SubjectKey> targets = new ArrayList<>();
        for (String name : Subjects.personnels(dossier)) {
            targets.add(new SubjectKey(name, "personnels", targets.size(), true, "le professionnel " + name));
        }
        return targets;
    }
}
