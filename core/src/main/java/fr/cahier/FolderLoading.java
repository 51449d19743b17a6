package fr.cahier;

import fr.cahier.internal.drools.RuntimeRules;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.json.RegulationReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Consistency;
import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.text.RuleFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the files of a folder, checks them all, and only then compiles the rules. */
final class FolderLoading {

    private FolderLoading() {}

    static Regulation load(FolderFiles files) {
        List<Diagnostic> problems = new ArrayList<>();
        Regulation regulation = null;
        try {
            regulation = RegulationReader.read(files, new Listed(List.of()));
        } catch (RuleDefectException defect) {
            if (defect.diagnostics().isEmpty()) {
                throw defect;
            }
            problems.addAll(defect.diagnostics());
        }
        RuleFiles.Read rules = regulation == null
                ? RuleFiles.read(files, files.chaptersWithRules())
                : RuleFiles.read(files, chapters(regulation, files, problems));
        problems.addAll(rules.diagnostics());
        if (regulation == null || !problems.isEmpty()) {
            throw new RuleDefectException(problems.stream().distinct().toList());
        }
        return compiled(regulation, rules.files());
    }

    private static Regulation compiled(Regulation regulation, List<RuleFile> files) {
        RuleBase listed = new Listed(RuntimeRules.infos(files));
        try {
            Consistency.check(regulation.toBuilder().rules(listed).build());
        } catch (RuleDefectException defect) {
            throw new RuleDefectException(defect.diagnostics().stream()
                    .map(found -> placed(found, files))
                    .toList());
        }
        return regulation.toBuilder().rules(RuntimeRules.compile(files)).build();
    }

    /** What is told of a rule gets the line on which that rule begins. */
    private static Diagnostic placed(Diagnostic found, List<RuleFile> files) {
        return files.stream()
                .filter(file -> file.file().equals(found.file()))
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.name().equals(found.subject()))
                .findFirst()
                .map(rule ->
                        new Diagnostic(found.file(), rule.line(), 0, found.subject(), found.message(), found.advice()))
                .orElse(found);
    }

    /** The chapters of the edition; a rule file beside them would be passed over without a word, so it is a problem. */
    private static List<String> chapters(Regulation regulation, FolderFiles files, List<Diagnostic> problems) {
        List<String> chapters = new ArrayList<>(List.of(RegulationReader.COMMON));
        chapters.addAll(regulation.chapters().stream().map(Chapter::key).toList());
        files.chaptersWithRules().stream()
                .filter(chapter -> !chapters.contains(chapter))
                .forEach(chapter -> problems.add(Diagnostic.ofFile(
                        chapter + "/regles.drl",
                        "ce chapitre n’est pas dans cahier.yaml : ses règles ne serviraient pas.",
                        "Ajoutez-le sous « chapitres », ou retirez le dossier.")));
        return chapters;
    }

    /** Rules that are known and not compiled yet. */
    private record Listed(List<RuleInfo> rules) implements RuleBase {
        @Override
        public List<Match> match(Collection<?> facts) {
            throw new IllegalStateException("not compiled");
        }
    }
}
