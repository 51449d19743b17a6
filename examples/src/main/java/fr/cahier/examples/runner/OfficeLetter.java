package fr.cahier.examples.runner;

import fr.cahier.office.OfficeContent;
import fr.cahier.office.OfficeFormat;
import fr.cahier.office.OfficeLimits;
import fr.cahier.office.OfficeTemplate;
import fr.cahier.report.Letter;
import fr.cahier.report.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A letter in the office's template of a word processor, or in the shipped one. */
final class OfficeLetter {

    private static final OfficeLimits LIMITS = OfficeLimits.standard();

    private OfficeLetter() {}

    /** {@return the letter as a file of that format} */
    static byte[] bytes(Letter letter, OfficeFormat format, Templates templates) {
        String file = OfficeTemplate.fileName(format);
        OfficeTemplate template = templates
                .file(file, LIMITS.fileBytes())
                .map(bytes -> OfficeTemplate.of(format, file, bytes, LIMITS))
                .orElseGet(() -> OfficeTemplate.shipped(format));
        return template.fill(new OfficeContent(
                letter.title(),
                letter.fields(),
                Map.of("corps", withLeadIns(letter.blocks(), true), "annexe", withLeadIns(letter.annex(), false))));
    }

    /** @param isSigned whether a signature follows, with which the last paragraph stays */
    private static List<OfficeContent.Block> withLeadIns(List<Letter.Block> blocks, boolean isSigned) {
        List<OfficeContent.Block> written = new ArrayList<>(blocks(blocks));
        for (int at = 0; at < blocks.size(); at++) {
            boolean isLast = at + 1 == blocks.size();
            boolean leads = isLast ? isSigned : blocks.get(at + 1).form() == Letter.Form.ITEM;
            if (leads && blocks.get(at).form() == Letter.Form.PARAGRAPH) {
                written.set(
                        at,
                        new OfficeContent.Block(
                                OfficeContent.Form.LEAD_IN, blocks.get(at).text()));
            }
        }
        return written;
    }

    static List<OfficeContent.Block> blocks(List<Letter.Block> blocks) {
        return blocks.stream()
                .map(block -> new OfficeContent.Block(form(block.form()), block.text()))
                .toList();
    }

    private static OfficeContent.Form form(Letter.Form form) {
        return switch (form) {
            case TITLE -> OfficeContent.Form.TITLE;
            case SUBTITLE -> OfficeContent.Form.SUBTITLE;
            case PARAGRAPH -> OfficeContent.Form.PARAGRAPH;
            case ITEM -> OfficeContent.Form.ITEM;
            case SUBITEM -> OfficeContent.Form.SUBITEM;
        };
    }
}
