package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.ReviewedVerdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data of the officer's hand, for templates. */
final class ReviewData {

    private final ReviewedVerdict reviewed;

    ReviewData(ReviewedVerdict reviewed) {
        this.reviewed = reviewed;
    }

    Map<String, Object> all() {
        List<Map<String, Object>> unapplied = reviewed.unapplied().stream()
                .map(entry -> Map.<String, Object>of("entree", entry.pointer(), "message", entry.message()))
                .toList();
        return Map.of(
                "jour", FrenchFormat.day(reviewed.day()),
                "vues", views(reviewed.views()),
                "non_appliquees",
                        VerdictWords.plural(
                                unapplied.size(),
                                "entrée de la fiche d’instruction n’est pas appliquée",
                                "entrées de la fiche d’instruction ne sont pas appliquées"),
                "non_applique", FindingData.filled(unapplied));
    }

    static Map<String, Object> views(List<OfficerView> views) {
        return FindingData.filled(views.stream().map(ReviewData::view).toList());
    }

    private static Map<String, Object> view(OfficerView view) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("ancre", AnnexData.anchor(view.engine().obligation()));
        data.put("numero", view.engine().obligation().id());
        data.put("titre", view.engine().obligation().title());
        data.put("sujet", FindingData.subject(view.engine()));
        data.put(
                "logiciel",
                Lexicon.value(view.engine().status()) + ". " + view.engine().sentence());
        data.put("constat_du_logiciel", Lexicon.value(view.engine().status()));
        data.put("instructeur", InstructionReport.held(view));
        data.put("tenu", InstructionReport.told(view));
        data.put("lectures", view.reading() == null ? List.of() : List.of(FindingData.stopped(view.reading())));
        data.put("fondement", view.grounds() == null ? "" : FindingData.stopped(view.grounds()));
        data.put("auteur", InstructionReport.author(view));
        return data;
    }
}
