package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many findings there are of each status; a status without any may be left out. */
final class CountsCodec extends ObjectCodec<Map<Status, Integer>> {

    private final Map<Status, Member<Map<Status, Integer>, @Nullable Integer>> counts = new EnumMap<>(Status.class);

    CountsCodec() {
        super("counts");
        for (Status status : Status.values()) {
            counts.put(status, optional(status.name(), Codecs.COUNT, findings -> findings.get(status)));
        }
    }

    @Override
    protected Map<Status, Integer> made(Values values) {
        Map<Status, Integer> findings = new EnumMap<>(Status.class);
        counts.forEach((status, member) -> {
            Integer count = values.of(member);
            if (count != null) {
                findings.put(status, count);
            }
        });
        return Collections.unmodifiableMap(findings);
    }
}
