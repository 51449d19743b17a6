package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.cahier.EditionCalendar;
import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.PreCheck;
import fr.cahier.authoring.CaseFolder;
import fr.cahier.authoring.DoctrineFile;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.FingerprintRefresh;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.CaseRunner;
import fr.cahier.cases.mutation.MutationReport;
import fr.cahier.cases.mutation.MutationScope;
import fr.cahier.diff.DossierDiff;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.impact.Impact;
import fr.cahier.impact.ReplayedEdition;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictReader;
import fr.cahier.office.OfficeFormat;
import fr.cahier.office.OfficeLimits;
import fr.cahier.office.OfficeTemplate;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Progress;
import fr.cahier.plan.StatedFact;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Subject;
import fr.cahier.report.Letter;
import fr.cahier.report.LetterDetails;
import fr.cahier.report.Templates;
import fr.cahier.report.VisitForm;
import fr.cahier.service.Deadline;
import fr.cahier.service.ServiceFile;
import fr.cahier.service.ServiceProfile;
import fr.cahier.template.TemplateLimits;
import fr.cahier.testkit.StubEvaluator;
import fr.cahier.verdict.FindingSet;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Verdict;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A null that a host gives is told at once, by the name of the parameter. */
class NullsTest {

    private static final Path RULES = Path.of("../rules/src/main/resources/cahiers/spro_conseil/e2020");
    private static final String EMPTY_TEXT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final LocalDate DAY = LocalDate.parse("2020-09-15");

    private final List<Object> samples = samples();

    @Test
    void every_door_names_the_parameter_that_is_null() throws Exception {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Executable door : Doors.all()) {
            for (int rank : Doors.required(door)) {
                calls++;
                Throwable thrown = thrown(door, rank);
                String name = door.getParameters()[rank].getName();
                if (!(thrown instanceof NullPointerException) || !name.equals(thrown.getMessage())) {
                    wrong.add(door.toGenericString() + ", " + name + ": " + thrown);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(calls).isGreaterThan(120);
    }

    private @Nullable Throwable thrown(Executable door, int rank) {
        Throwable thrown = catchThrowable(() -> call(door, arguments(door, rank)));
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    private @Nullable Object[] arguments(Executable door, int rank) {
        @Nullable Object[] arguments = new @Nullable Object[door.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == rank ? null : sample(door.getParameterTypes()[i]);
        }
        return arguments;
    }

    private void call(Executable door, @Nullable Object[] arguments) throws ReflectiveOperationException {
        if (door instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else {
            Object self = Modifier.isStatic(door.getModifiers()) ? null : sample(door.getDeclaringClass());
            ((Method) door).invoke(self, arguments);
        }
    }

    private Object sample(Class<?> type) {
        return samples.stream().filter(type::isInstance).findFirst().orElseGet(() -> made(type));
    }

    private static Object made(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
        }
        throw new IllegalStateException("No sample of " + type);
    }

    private static final DeclaredFact PLACES = new DeclaredFact(
            "places",
            "Places",
            null,
            DeclaredFact.Kind.NOMBRE,
            List.of(),
            "",
            null,
            null,
            Subject.DOSSIER,
            false,
            null,
            null);

    private static List<Object> samples() {
        ExecutableEdition edition = ExecutableEdition.shipped("spro-conseil/2020");
        Edition regulation = edition.edition();
        Evaluator evaluator = Evaluator.of(edition);
        ReplayedEdition replayed = new ReplayedEdition(regulation, evaluator::evaluate);
        Verdict verdict = evaluator.evaluate(Dossier.VIDE);
        Planner planner = Planner.of(evaluator);
        Plan plan = planner.plan(Dossier.VIDE);
        CompletionRequest request = CompletionRequest.of(evaluator, Dossier.VIDE);
        CaseFolder cases = CaseFolder.of(RULES, regulation);
        CaseRunner runner = new CaseRunner(evaluator::evaluate);
        EditionCatalogue catalogue = EditionCatalogue.shipped(regulation.id());
        MutationScope scope = new MutationScope(Set.of("ABC-01"), Limits.standard());
        return List.of(
                edition,
                replayed,
                regulation,
                evaluator,
                evaluator.evaluation(Dossier.VIDE),
                evaluator.hosted(Dossier.VIDE),
                StubEvaluator.giving(evaluator::evaluate),
                verdict,
                planner,
                plan,
                request,
                request.questions().get(0),
                cases,
                runner,
                catalogue,
                new InstantFormat(ZoneId.of("Europe/Paris")),
                new FingerprintRefresh(Map.of(), List.of(), Map.of()),
                scope,
                runner.run(cases.cases().get(0)),
                cases.equivalences().get(0),
                cases.mutations(Map.of(), scope),
                new MutationReport(List.of(), List.of(), 0),
                catalogue.explain("HOR-06", DAY).orElseThrow(),
                regulation.thresholds().values().iterator().next(),
                BigDecimal.ONE,
                regulation.zone(),
                regulation.words(),
                regulation.period(),
                regulation.rules().get(0),
                regulation.wordings().values().iterator().next(),
                verdict.voice(),
                verdict.voice().glossary(),
                RuleIssue.ofFile(RuleIssueCode.FAILED_CASE, "a", "b", "c"),
                Editions.of(edition),
                EditionCalendar.of(List.of(regulation)),
                PreCheck.of(evaluator, Dossier.VIDE),
                EditionFolder.open(RULES),
                DossierReader.standard(),
                VerdictReader.standard(),
                Templates.shipped(),
                Letter.of(Letter.Kind.COMPLEMENTS, request, regulation, LetterDetails.NONE, Templates.shipped()),
                LetterDetails.NONE,
                VisitForm.of(verdict, Dossier.VIDE),
                ServiceFile.read(Path.of("service.yaml")),
                ServiceProfile.VIDE,
                Deadline.of("30 jours"),
                Progress.of(plan, Dossier.VIDE, verdict),
                plan.changes().get(0),
                new StatedFact(PLACES, Fait.builder().build()),
                verdict.findings().get(0),
                PossibleReading.of("Une lecture."),
                verdict.findings().get(0).obligation(),
                verdict.diff(verdict),
                new FindingSet(List.of(), List.of()),
                OfficialText.of(regulation.toBuilder().sourceSha256(EMPTY_TEXT).build(), new byte[0]),
                Doctrine.VIDE,
                DoctrineFile.read(Path.of("doctrine.yaml")),
                evaluator.range(Dossier.VIDE),
                DossierDiff.between(Dossier.VIDE, Dossier.VIDE),
                Impact.of(replayed, replayed, Stream.empty()),
                ReviewedVerdict.of(evaluator.evaluation(Dossier.VIDE), Instruction.VIDE, DAY),
                Instruction.VIDE,
                Dossier.VIDE,
                Limits.standard(),
                FolderLimits.standard(),
                TemplateLimits.standard(),
                OfficeTemplate.shipped(OfficeFormat.ODT),
                OfficeLimits.standard(),
                fr.cahier.dossier.ReadingLimits.standard(),
                NullsTest.class.getClassLoader(),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                Path.of("nowhere"),
                "text",
                DAY,
                Instant.EPOCH,
                Duration.ofSeconds(1),
                Stream.empty(),
                Map.of(),
                Set.of(),
                List.of());
    }
}
