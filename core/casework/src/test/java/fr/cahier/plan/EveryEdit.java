package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every single edit of a dossier that one could think of, with no regard to what is open. */
final class EveryEdit {

    private final Dossier dossier;
    private final Domain domain;
    private final List<Edit> edits = new ArrayList<>();

    private EveryEdit(Dossier dossier, Thresholds thresholds) {
        this.dossier = dossier;
        this.domain = new Domain(thresholds, List.of(), null, null);
    }

    static List<Edit> of(Dossier dossier, Edition edition, Verdict verdict) {
        EveryEdit every =
                new EveryEdit(dossier, Thresholds.of(edition, verdict.receipt().instant()));
        every.within("", DossierSchema.dossier());
        every.commitments(edition);
        every.additions(edition);
        return every.edits;
    }

    private void within(String pointer, Schema schema) {
        if (schema instanceof ObjectType object) {
            object.fields().forEach(field -> within(pointer + "/" + field.name(), field.schema()));
        } else if (schema instanceof ListType list && list.element() instanceof ObjectType element) {
            List<?> elements = PointerMapping.elements(pointer, dossier);
            for (int index = 0; index < elements.size(); index++) {
                within(pointer + "/" + index, element);
                edits.add(Edit.remove(pointer + "/" + index, elements.get(index)));
            }
        } else if (!(schema instanceof Commitments) && !pointer.endsWith("/id")) {
            schema.accept(domain, null).stream()
                    .filter(proposed -> !proposed.value().equals(said(pointer)))
                    .forEach(proposed -> edits.add(Edit.set(pointer, proposed)));
        }
    }

    private @Nullable Object said(String pointer) {
        return PointerNames.said(pointer, dossier);
    }

    private void commitments(Edition edition) {
        edits.add(Edit.set("/engagements/" + Commitments.GLOBAL, Reponse.OUI));
        edition.obligations()
                .values()
                .forEach(obligation -> edits.add(Edit.set("/engagements/" + obligation.id(), Reponse.OUI)));
    }

    private void additions(Edition edition) {
        edition.obligations()
                .values()
                .forEach(obligation -> edits.add(Edit.add(
                        "/pieces",
                        Piece.builder()
                                .siteId("S1")
                                .etablit(List.of(obligation.id()))
                                .build())));
        edits.add(Edit.add("/sites", Site.builder().id("S9").recoitPublic(true).build()));
        edits.add(Edit.add(
                "/personnels",
                Personnel.builder().id("P9").qualification("dix ans").build()));
        for (int day = 1; day <= 6; day++) {
            edits.add(Edit.add(
                    "/creneaux",
                    Creneau.builder()
                            .siteId("S1")
                            .jour(day)
                            .debut(LocalTime.of(9, 0))
                            .fin(LocalTime.of(12, 0))
                            .build()));
        }
    }
}
