package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param name the id of the site or person; null for the dossier
 * @param list its JSON list; null for the dossier
 * @param index in that list; -1 for the dossier
 * @param sure false for a site that may or may not receive the public
 * @param label in sentences
 */
record SubjectKey(@Nullable String name, @Nullable String list, int index, boolean sure, String label) {

    /** The label of the dossier. */
    static final String CANDIDATE = "le candidat";

    /** Rows without any value: nobody's. */
    private static final Site SITE = Site.builder().build();

    private static final Personnel PERSON = Personnel.builder().build();

    /** {@return the subjects of that kind, else the dossier} */
    static List<SubjectKey> of(Subject kind, Dossier dossier) {
        List<SubjectKey> subjects =
                switch (kind) {
                    case DOSSIER -> List.of();
                    case SITE -> sites(dossier);
                    case PERSONNEL -> personnels(dossier);
                };
        return subjects.isEmpty() ? List.of(dossier(kind)) : subjects;
    }

    private static SubjectKey dossier(Subject kind) {
        String label =
                switch (kind) {
                    case DOSSIER -> CANDIDATE;
                    case SITE -> "chaque site";
                    case PERSONNEL -> "chaque professionnel";
                };
        return new SubjectKey(null, null, -1, true, label);
    }

    private static List<SubjectKey> sites(Dossier dossier) {
        List<SubjectKey> subjects = new ArrayList<>();
        List<String> names = Subjects.sites(dossier);
        for (int index = 0; index < names.size(); index++) {
            Boolean receives = dossier.sites().get(index).recoitPublic();
            if (!Boolean.FALSE.equals(receives) && !SITE.equals(dossier.sites().get(index))) {
                String name = names.get(index);
                subjects.add(new SubjectKey(name, "sites", index, receives != null, "le site " + name));
            }
        }
        return subjects;
    }

    private static List<SubjectKey> personnels(Dossier dossier) {
        List<SubjectKey> subjects = new ArrayList<>();
        List<String> names = Subjects.personnels(dossier);
        for (int index = 0; index < names.size(); index++) {
            if (!PERSON.equals(dossier.personnels().get(index))) {
                String name = names.get(index);
                subjects.add(new SubjectKey(name, "personnels", index, true, "le professionnel " + name));
            }
        }
        return subjects;
    }
}
