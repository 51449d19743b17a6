package fr.cahier.oscal;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.internal.json.JsonText;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes verdicts in OSCAL 1.1.3, deterministically. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OscalWriter {

    private OscalWriter() {}

    /**
     * {@return four JSON documents by file name: results, plan, profile and catalog}
     *
     * @throws IllegalArgumentException when the verdict was made with another edition
     */
    public static Map<String, String> files(Verdict verdict, Edition edition) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(edition, "edition");
        return files(verdict, OscalVerdict.of(verdict), edition);
    }

    /**
     * {@return the same four documents of what the officer held}
     *
     * @throws IllegalArgumentException when the verdict was made with another edition
     */
    public static Map<String, String> files(ReviewedVerdict reviewed, Edition edition) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(edition, "edition");
        return files(reviewed.verdict(), OscalVerdict.of(reviewed), edition);
    }

    private static Map<String, String> files(Verdict verdict, Map<String, Object> results, Edition edition) {
        if (!verdict.receipt().regulationSha256().equals(edition.sha256())) {
            throw new IllegalArgumentException("This verdict was not made with edition " + edition.id()
                    + ": give the one that its receipt names.");
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(OscalRegulation.CATALOG, json(OscalRegulation.catalog(edition)));
        files.put(OscalRegulation.PROFILE, json(OscalRegulation.profile(edition)));
        files.put(OscalRegulation.PLAN, json(OscalRegulation.plan(edition)));
        files.put(OscalVerdict.RESULTS, json(results));
        return files;
    }

    private static String json(Map<String, Object> tree) {
        return JsonText.written(json -> json.value(tree));
    }
}
