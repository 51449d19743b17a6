package fr.cahier.reliability.soak;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Edition;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Dossiers as files, and what their verdicts are known to be: a digest of the bytes of each. */
final class Pool {

    private final List<byte[]> files;

    private Pool(List<byte[]> files) {
        this.files = files;
    }

    static Pool of(Edition regulation, int size) {
        DossierGenerator generator = DossierGenerator.of(regulation);
        List<byte[]> files = new ArrayList<>();
        for (long seed = 1; seed <= size; seed++) {
            files.add(DossierWriter.canonical(generator.any(seed)));
        }
        return new Pool(files);
    }

    int size() {
        return files.size();
    }

    /** {@return the digests of all verdicts} */
    long[] digests(Evaluator evaluator) {
        long[] digests = new long[files.size()];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = digest(evaluator, i);
        }
        return digests;
    }

    /** Reads, judges and writes one dossier as a host does. */
    long digest(Evaluator evaluator, int number) {
        Dossier dossier = DossierReader.standard().read(files.get(number)).dossier();
        MessageDigest digest = sha256();
        VerdictWriter.write(
                evaluator.evaluate(dossier), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
