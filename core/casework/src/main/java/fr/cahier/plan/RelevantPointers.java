package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Located;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pointers that a finding depends on, in one dossier. */
final class RelevantPointers {

    private final Dossier dossier;

    /** Computed when first needed. */
    private @Nullable List<String> sites;

    private @Nullable List<String> personnels;

    RelevantPointers(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the pointers of its facts and of its missing inputs} */
    static Set<String> named(Finding finding) {
        Set<String> pointers = new LinkedHashSet<>();
        finding.facts().stream().map(UsedFact::pointer).forEach(pointers::add);
        wanted(finding).forEach(pointers::add);
        return pointers;
    }

    static Stream<String> wanted(Finding finding) {
        return finding.remedy() == null
                ? Stream.empty()
                : finding.remedy().supplies().stream().map(Supply::pointer);
    }

    /** {@return every pointer that its obligation needs, other subjects' excepted} */
    Set<String> all(Finding finding) {
        Set<String> pointers = new LinkedHashSet<>(named(finding));
        finding.obligation().paths().stream()
                .flatMap(path -> located(path, finding))
                .map(Located::pointer)
                .forEach(pointers::add);
        return pointers;
    }

    /** {@return where the path leads for the finding's subject, and nothing is said} */
    Stream<String> unsaid(FactPath path, Finding finding) {
        return located(path, finding).filter(located -> located.value() == null).map(Located::pointer);
    }

    private Stream<Located> located(FactPath path, Finding finding) {
        return path.locate(dossier).stream().filter(pointer -> isAbout(pointer.pointer(), finding));
    }

    boolean isAbout(String pointer, Finding finding) {
        return isAbout(pointer, finding.obligation().subject(), finding.subject());
    }

    /** {@return whether {@code pointer} leads to what is about {@code subject}, or may be; null stands for any} */
    boolean isAbout(String pointer, Subject kind, @Nullable String subject) {
        return subject == null
                || ElementPointer.of(pointer)
                        .map(element -> isAbout(element.list().substring(1), element.index(), kind, subject))
                        .orElse(true);
    }

    private boolean isAbout(String list, int index, Subject kind, String subject) {
        return switch (kind) {
            case DOSSIER -> true;
            case SITE -> list.equals("sites") ? sites().get(index).equals(subject) : isOfSite(list, index, subject);
            case PERSONNEL ->
                !list.equals("personnels") || personnels().get(index).equals(subject);
        };
    }

    private List<String> sites() {
        if (sites == null) {
            sites = Subjects.sites(dossier);
        }
        return sites;
    }

    private List<String> personnels() {
        if (personnels == null) {
            personnels = Subjects.personnels(dossier);
        }
        return personnels;
    }

    private boolean isOfSite(String list, int index, String subject) {
        String pointer = "/" + list + "/" + index + "/site_id";
        Object site = Pointers.shape(pointer) == null ? null : PointerNames.said(pointer, dossier);
        return site == null || site.equals(subject);
    }

    /** {@return the index of its site or person; -1 when it has none} */
    int index(Finding finding) {
        if (finding.subject() == null) {
            return -1;
        }
        List<String> names = finding.obligation().subject() == Subject.SITE ? sites() : personnels();
        return names.indexOf(finding.subject());
    }

    /** {@return the identifier of its site; null when there is none} */
    @Nullable
    String siteId(Finding finding) {
        return finding.obligation().subject() == Subject.SITE && index(finding) >= 0
                ? dossier.sites().get(index(finding)).id()
                : null;
    }

    /** {@return the identifier of its person; null when there is none} */
    @Nullable
    String personId(Finding finding) {
        return finding.obligation().subject() == Subject.PERSONNEL && index(finding) >= 0
                ? dossier.personnels().get(index(finding)).id()
                : null;
    }
}
