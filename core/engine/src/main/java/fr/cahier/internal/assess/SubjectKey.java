package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.SubjectLabel;
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
 * @param label how people call it; null for the dossier
 * @param inSentence what sentences call it
 * @param inParentheses the same between parentheses
 */
record SubjectKey(
        @Nullable String name,
        @Nullable String list,
        int index,
        boolean sure,
        @Nullable SubjectLabel label,
        String inSentence,
        String inParentheses) {

    /** The label of the dossier. */
    static final String CANDIDATE = "le candidat";

    /** That of every site of a structure that receives nobody on site. */
    private static final String REMOTE = "le service à distance";

    /** Whoever it is about. */
    static final SubjectKey NOBODY = new SubjectKey(null, null, -1, true, null, "", "");

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
        return new SubjectKey(null, null, -1, true, null, label, label);
    }

    private static SubjectKey of(String list, int index, boolean sure, SubjectLabel label) {
        return new SubjectKey(label.id(), list, index, sure, label, label.inSentence(), label.inParentheses());
    }

    /** {@return what it is called at the beginning of a sentence} */
    String atBeginning() {
        return inSentence.isEmpty() ? "" : Character.toUpperCase(inSentence.charAt(0)) + inSentence.substring(1);
    }

    private static List<SubjectKey> sites(Dossier dossier) {
        List<SubjectKey> subjects = new ArrayList<>();
        List<String> names = Subjects.sites(dossier);
        Set<String> contradicted = Receptions.contradicted(dossier);
        for (int index = 0; index < names.size(); index++) {
            boolean unsure = contradicted.contains(names.get(index));
            Boolean receives = unsure ? null : dossier.sites().get(index).recoitPublic();
            if (!Boolean.FALSE.equals(receives) && !SITE.equals(dossier.sites().get(index))) {
                SubjectLabel label = SubjectLabel.of(dossier.sites().get(index), names.get(index));
                subjects.add(of("sites", index, receives != null, label));
            }
        }
        return subjects;
    }

    private static List<SubjectKey> personnels(Dossier dossier) {
        List<SubjectKey> subjects = new ArrayList<>();
        List<String> names = Subjects.personnels(dossier);
        for (int index = 0; index < names.size(); index++) {
            if (!PERSON.equals(dossier.personnels().get(index))) {
                SubjectLabel label = SubjectLabel.of(dossier.personnels().get(index), names.get(index));
                subjects.add(of("personnels", index, true, label));
            }
        }
        return subjects;
    }
}
