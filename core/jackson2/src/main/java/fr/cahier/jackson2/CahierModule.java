package fr.cahier.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictDiffReader;
import fr.cahier.json.VerdictDiffWriter;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.RangedVerdict;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.util.function.Function;

/**
 * Lets databind write and read {@link Dossier}, {@link Verdict} and {@link VerdictDiff}, alone or within a host's own types, as
 * {@code fr.cahier.json} does; where casework is there, plans are written, and read as {@code PlanContent}, and reviews as {@code ReviewContent}. Jackson 2.16 or later; found by {@code ObjectMapper.findAndRegisterModules()}.
 *
 * <p>What cannot be read is a {@code JsonMappingException} whose cause tells every problem with its place. Thread-safe once it is registered.
 *
 * @since 0.1.0
 */
@PublicApi
public final class CahierModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public CahierModule() {
        super("fr.cahier");
        add(Dossier.class, DossierWriter::pretty, json -> DossierReader.standard()
                .read(json)
                .dossier());
        add(Verdict.class, VerdictWriter::compact, json -> VerdictReader.standard()
                .read(json));
        add(VerdictDiff.class, VerdictDiffWriter::compact, json -> VerdictDiffReader.standard()
                .read(json));
        add(RangedVerdict.class, VerdictWriter::json, json -> VerdictReader.ranged()
                .read(json));
        if (isWithCasework()) {
            CaseworkContracts.addTo(this);
        }
    }

    /** A host that only evaluates has no plans. */
    private static boolean isWithCasework() {
        try {
            Class.forName("fr.cahier.plan.Plan", false, CahierModule.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException without) {
            return false;
        }
    }

    <T> void add(Class<T> type, Function<T, String> writer, Function<String, T> reader) {
        addSerializer(type, new ContractSerializer<>(type, writer));
        addDeserializer(type, new ContractDeserializer<>(type, reader));
    }
}
