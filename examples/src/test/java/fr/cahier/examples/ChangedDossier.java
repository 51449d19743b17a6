package fr.cahier.examples;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sample dossier with some of its values changed, as JSON.
 *
 * <p>A change is a merge patch (RFC 7396), with two keys of its own. {@code "sites*"} makes each of its elements from
 * the only site of the sample; {@code "pieces*"} adds its elements to the pieces of the sample.
 */
final class ChangedDossier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangedDossier() {}

    static byte[] of(byte[] sample, Map<String, Object> patch, @Nullable Map<String, Object> site) throws Exception {
        Map<String, Object> dossier = JSON.readValue(sample, new TypeReference<>() {});
        Map<String, Object> change = new LinkedHashMap<>(patch);
        if (site != null) {
            change.put("sites*", List.of(site));
        }
        if (change.remove("sites*") instanceof List<?> sites) {
            change.put("sites", fromFirst(list(dossier, "sites").get(0), sites));
        }
        if (change.remove("pieces*") instanceof List<?> pieces) {
            change.put("pieces", joined(list(dossier, "pieces"), pieces));
        }
        return JSON.writeValueAsBytes(merged(dossier, change));
    }

    private static List<?> list(Map<String, Object> dossier, String key) {
        return (List<?>) dossier.get(key);
    }

    private static List<Object> fromFirst(Object first, List<?> changes) {
        List<Object> made = new ArrayList<>();
        changes.forEach(change -> made.add(merged(first, change)));
        return made;
    }

    private static List<Object> joined(List<?> first, List<?> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Object merged(Object target, Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<String, Object> result = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> old) {
            old.forEach((key, value) -> result.put((String) key, value));
        }
        changes.forEach((key, value) -> {
            if (value == null) {
                result.remove(key);
            } else {
                result.put((String) key, merged(result.get(key), value));
            }
        });
        return result;
    }
}
