package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.internal.derive.Receptions;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param name the id of the site or person; null for the dossier
 * @param list its JSON list; null for the dossier
 * @param index in that list; -1 for the dossier
 * @param sure false for a site that may or may not receive the public
 * @param label in sentences
 * @param title at the beginning of a sentence, with the name that people give a site
 */
record SubjectKey(@Nullable String name, @Nullable String list, int index, boolean sure, String label, String title) {

    /** The label of the dossier. */
    static final String CANDIDATE = "le candidat";

    /** That of every site of a structure that receives nobody on site. */
    private static final String REMOTE = "le service à distance";

    /** Whoever it is about. */
    static final SubjectKey NOBODY = new SubjectKey(null, null, -1, true, "", "");

    /** Rows without any value: nobody's. */
    private static final Site SITE = Site.builder().build();

    private static final Personnel PERSON = Personnel.builder().build();

    /**
     * {@return the subjects of that kind, else the dossier}
     *
     * @param atDistanceOnly whether the structure receives nobody on site
     */
    static List<SubjectKey> of(Subject kind, Dossier dossier, boolean atDistanceOnly) {
        List<SubjectKey> subjects =
                switch (kind) {
                    case DOSSIER -> List.of();
                    case SITE -> sites(dossier);
                    case PERSONNEL -> personnels(dossier);
                };
        return subjects.isEmpty() ? List.of(dossier(kind, atDistanceOnly)) : subjects;
    }

    private static SubjectKey dossier(Subject kind, boolean atDistanceOnly) {
        String label =
                switch (kind) {
                    case DOSSIER -> CANDIDATE;
                    case SITE -> atDistanceOnly ? REMOTE : "chaque site";
                    case PERSONNEL -> "chaque professionnel";
                };
        return new SubjectKey(null, null, -1, true, label, capital(label));
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static List<SubjectKey> sites(Dossier dossier) {
        List<SubjectKey> subjects = new ArrayList<>();
        List<String> names = Subjects.sites(dossier);
        Set<String> contradicted = Receptions.contradicted(dossier);
        for (int index = 0; index < names.size(); index++) {
            boolean unsure = contradicted.contains(names.get(index));
            Boolean receives = unsure ? null : dossier.sites().get(index).recoitPublic();
            if (!Boolean.FALSE.equals(receives) && !SITE.equals(dossier.sites().get(index))) {
                String name = names.get(index);
                String called = dossier.sites().get(index).nom();
                String title = called == null ? "Le site " + name : "Le site " + called + " (" + name + ")";
                subjects.add(new SubjectKey(name, "sites", index, receives != null, "le site " + name, title));
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
                String label = "le professionnel " + name;
                subjects.add(new SubjectKey(name, "personnels", index, true, label, capital(label)));
            }
        }
        return subjects;
    }
}
