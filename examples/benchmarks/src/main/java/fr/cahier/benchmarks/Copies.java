package fr.cahier.benchmarks;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An edition with several times its obligations: each row and each rule again, under numbers of their own; and dossiers
 * that answer all of them alike.
 */
record Copies(int count) {

    private static final Pattern NUMBER = Pattern.compile("(?<=[\" ])([A-Z]{2,6}-[0-9]{2,3})(?=[\",])");
    private static final Pattern RULE = Pattern.compile("(?m)^(rule \"[^\"]*)\"");

    static String id(String id, int copy) {
        return copy == 0 ? id : id + "-" + copy;
    }

    ExecutableEdition of(ExecutableEdition shipped) {
        Edition edition = shipped.edition();
        Map<String, Obligation> rows = new LinkedHashMap<>();
        for (int copy = 0; copy < count; copy++) {
            for (Obligation row : edition.obligations().values()) {
                rows.put(id(row.id(), copy), row(row, copy));
            }
        }
        List<RuleFile> files = files(ShippedRules.of(edition));
        return new ExecutableEdition(
                edition.toBuilder()
                        .obligations(rows)
                        .rules(RuleInterpreter.infos(files))
                        .build(),
                RuleInterpreter.of(files));
    }

    private static Obligation row(Obligation row, int copy) {
        return row.toBuilder()
                .id(id(row.id(), copy))
                .parent(row.parent() == null ? null : id(row.parent(), copy))
                .canon(row.canon() == null ? null : id(row.canon(), copy))
                .build();
    }

    /** The common rules speak of every obligation; they stand there once. */
    private List<RuleFile> files(ShippedRules shipped) {
        List<RuleFile> files = new ArrayList<>(shipped.files());
        for (int copy = 1; copy < count; copy++) {
            for (RuleFile file : shipped.files().subList(1, shipped.files().size())) {
                String text = RULE.matcher(file.text()).replaceAll("$1 (" + copy + ")\"");
                text = NUMBER.matcher(text).replaceAll("$1-" + copy);
                files.add(RuleFileParser.parse(file.file(), text).file());
            }
        }
        return files;
    }

    Dossier of(Dossier dossier) {
        Map<String, Reponse> answers = new HashMap<>();
        for (int copy = 0; copy < count; copy++) {
            int here = copy;
            dossier.engagements().forEach((id, answer) -> answers.put(id(id, here), answer));
        }
        return dossier.toBuilder()
                .engagements(answers)
                .pieces(
                        dossier.pieces() == null
                                ? null
                                : dossier.pieces().stream().map(this::piece).toList())
                .build();
    }

    private Piece piece(Piece piece) {
        return piece.toBuilder()
                .etablit(all(piece.etablit()))
                .dement(all(piece.dement()))
                .build();
    }

    private @Nullable List<String> all(@Nullable List<String> ids) {
        if (ids == null) {
            return null;
        }
        List<String> all = new ArrayList<>();
        for (int copy = 0; copy < count; copy++) {
            for (String id : ids) {
                all.add(id(id, copy));
            }
        }
        return all;
    }
}
