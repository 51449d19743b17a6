package fr.cahier.report;

import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Obligation;
import fr.cahier.report.AnnexData.Chapitre;
import fr.cahier.report.FicheData.Bornes;
import fr.cahier.report.FicheData.Demande;
import fr.cahier.report.FicheData.Echeance;
import fr.cahier.report.FicheData.Ensemble;
import fr.cahier.report.FicheGrounds.Motif;
import fr.cahier.report.ReportFilters.Etat;
import fr.cahier.report.SiteTable.Tableau;
import fr.cahier.report.SitesOfReport.Lieu;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/** The data of a report's page: the fiche that decides, the table of sites, the obligations by chapter, the rest. */
final class ReportPage {

    /** What the templates of letters know as well, and a few words of lists. */
    private static final String SHARED =
            ". avis avis_classe avis_logiciel sens dossier candidat cahier autorite a_l_autorite seule_autorite autorite_plurielle"
                    + " service service_lui_meme service_pluriel label comptes statut nombre classe existe total constats numero titre"
                    + " sujet sujets lectures fondement pour recu reglement reglement_empreinte texte_empreinte dossier_empreinte version"
                    + " instant fuseau base doctrine_empreinte instruction_empreinte instruction jour vues logiciel constat_du_logiciel instructeur auteur"
                    + " entree message non_applique non_appliquees retenu quoi termes terme";

    /** All names that the template may use. */
    static final Set<String> NAMES = Stream.concat(
                    Stream.of(SHARED.split(" ")), TemplateData.names(Page.class).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /**
     * @param depose the day of the deposit in words, for the head of each sheet
     * @param motifsNombreux the grounds where they are too many to be told one by one
     * @param motifsComptes their number only, where what is asked names them
     * @param motifsAutres what is in the same state and decides nothing
     * @param demandesNombreuses what is asked, likewise
     * @param partout how many obligations are satisfied at all sites, in a sentence
     * @param filtres rules of style
     */
    @Builder
    record Page(
            String depose,
            String fourchette,
            List<Bornes> bornes,
            String satisfaits,
            List<Motif> motifs,
            String motifsComptes,
            List<Ensemble> motifsNombreux,
            List<Ensemble> motifsAutres,
            List<Demande> demandesAvant,
            List<Demande> demandes,
            List<Ensemble> demandesNombreuses,
            boolean rienADemander,
            String aTrancher,
            List<Ensemble> questionsDites,
            List<Demande> questions,
            String autresQuestions,
            List<Demande> aRelever,
            List<Ensemble> reserves,
            String aVoir,
            String dus,
            List<Echeance> calendrier,
            boolean plusieursLieux,
            List<Lieu> lieux,
            String nomsDesLieux,
            String autresLieux,
            String partout,
            List<Tableau> tableaux,
            List<Etat> etats,
            String filtres,
            List<Chapitre> chapitres,
            List<Suites> surPlace,
            List<Suites> apresLabel,
            List<Suites> promesses,
            List<Suites> facultes,
            List<String> remarques) {}

    /** @param total the number of lines */
    record Suites(String total, List<Suite> lignes) {

        /** {@return the section, or none where there is nothing} */
        static List<Suites> of(List<Suite> lines) {
            return lines.isEmpty() ? List.of() : List.of(new Suites(String.valueOf(lines.size()), lines));
        }
    }

    /** @param pour the day; empty but for what is promised */
    record Suite(String numero, String titre, String sujets, String pour) {}

    private final Verdict verdict;
    private final @Nullable ReviewedVerdict reviewed;
    private final ReportData report;
    private final FicheData fiche;
    private final @Nullable VerdictRange range;
    private final SitesOfReport sites;
    private final OpenQuestions questions;

    ReportPage(Verdict verdict, @Nullable ReviewedVerdict reviewed, @Nullable VerdictRange range) {
        this.verdict = verdict;
        this.reviewed = reviewed;
        this.report = new ReportData(verdict, reviewed);
        this.range = range;
        this.fiche = new FicheData(verdict, report.findings(), range);
        this.sites = new SitesOfReport(verdict);
        this.questions = new OpenQuestions(verdict);
    }

    Map<String, Object> all() {
        Map<String, Object> data = report.identity();
        data.put("comptes", report.counts());
        data.put("retenu", FindingData.filled(report.retained()));
        data.put("instruction", reviewed == null ? List.of() : List.of(new ReviewData(reviewed).all()));
        data.put("recu", report.receipt());
        data.put("termes", List.of());
        data.putAll(TemplateData.of(page()));
        return data;
    }

    private Page page() {
        List<Finding> grounds = report.foundations();
        List<Motif> told = new FicheGrounds(report.findings(), range).of(grounds);
        List<Demande> first = fiche.first();
        List<Demande> requests = fiche.requests();
        List<Ensemble> many = requests.isEmpty() ? fiche.byChapter(fiche.otherRequests()) : List.of();
        SiteTable table = new SiteTable(verdict, sites);
        List<Chapitre> chapters = new AnnexData(verdict, report.findings(), sites).chapters();
        return Page.builder()
                .depose(VerdictWords.deposited(verdict))
                .fourchette(fiche.range())
                .bornes(fiche.ends())
                .satisfaits(fiche.satisfied())
                .motifs(told)
                .motifsComptes(told.isEmpty() && !many.isEmpty() ? fiche.counted(grounds) : "")
                .motifsNombreux(told.isEmpty() && many.isEmpty() ? fiche.byChapter(grounds) : List.of())
                .motifsAutres(fiche.besides(grounds))
                .demandesAvant(first)
                .demandes(requests)
                .demandesNombreuses(many)
                .rienADemander(first.isEmpty() && requests.isEmpty() && many.isEmpty())
                .aTrancher(questions.counted())
                .questionsDites(questions.named())
                .questions(questions.questions())
                .autresQuestions(questions.others())
                .aRelever(questions.lookedUp())
                .reserves(fiche.reservations())
                .aVoir(counted(FollowUp.CHECK_ON_SITE, "à voir sur place"))
                .dus(counted(
                        FollowUp.DUE_AFTER_LABEL,
                        "à tenir après " + verdict.voice().label()))
                .calendrier(fiche.calendar())
                .plusieursLieux(sites.count() > 1)
                .lieux(sites.shown())
                .nomsDesLieux(sites.named())
                .autresLieux(sites.others())
                .partout(table.satisfied())
                .tableaux(table.tables())
                .etats(ReportFilters.in(verdict.findings()))
                .filtres(filters(chapters))
                .chapitres(chapters)
                .surPlace(Suites.of(followUps(FollowUp.CHECK_ON_SITE)))
                .apresLabel(Suites.of(followUps(FollowUp.DUE_AFTER_LABEL)))
                .promesses(Suites.of(PromiseList.of(verdict).stream()
                        .map(promise -> suite(promise.obligation(), promise.findings(), promise.day()))
                        .toList()))
                .facultes(Suites.of(options()))
                .remarques(Stream.concat(verdict.remarks().stream(), VerdictWords.otherRemarks(verdict).stream())
                        .toList())
                .build();
    }

    private String counted(FollowUp followUp, String what) {
        int count = followUps(followUp).size();
        return count == 0 ? "" : VerdictWords.plural(count, "obligation reste", "obligations restent") + " " + what;
    }

    private String filters(List<Chapitre> chapters) {
        List<String> states =
                ReportFilters.in(verdict.findings()).stream().map(Etat::classe).toList();
        List<String> places = Stream.concat(
                        Stream.of("lieu-0"), sites.shown().stream().map(Lieu::classe))
                .toList();
        return ReportFilters.style(states, sites.count() > 1 ? places : List.of(), chapters);
    }

    private List<Suite> followUps(FollowUp followUp) {
        Map<Obligation, List<Finding>> due = verdict.findings().stream()
                .filter(finding -> Remaining.isDue(finding, followUp))
                .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
        return due.entrySet().stream()
                .map(entry -> suite(entry.getKey(), entry.getValue(), ""))
                .toList();
    }

    private Suite suite(Obligation obligation, List<Finding> findings, String day) {
        return new Suite(obligation.id(), obligation.title(), sites.briefly(new Repeated(findings)), day);
    }

    private List<Suite> options() {
        return verdict.options().stream()
                .filter(option -> option.status() == Status.SATISFIED || option.status() == Status.UNRESOLVED)
                .map(option -> new Suite(option.obligation().id(), option.sentence(), "", ""))
                .toList();
    }
}
