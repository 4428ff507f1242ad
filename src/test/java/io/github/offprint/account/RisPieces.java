package io.github.offprint.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of RIS by their tags. */
final class RisPieces {
    private static final Pattern TAG = Pattern.compile("\\s*([A-Z][A-Z0-9])(?:  ?- ?| {2,}-?|-  ?)(.*)");

    private RisPieces() {}

    static Document document(String text) {
        List<Piece> pieces = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        int record = -1;
        boolean open = false;
        boolean typed = false; // a type may stand anywhere in a record
        String place = Piece.TEXT;
        for (int i = 0; i < lines.length; i++) {
            Matcher tag = TAG.matcher(lines[i]);
            boolean isTag = tag.matches() || lines[i].strip().matches("[A-Z][A-Z0-9]  ?-");
            if (isTag) {
                place = lines[i].strip().substring(0, 2);
                boolean ends =
                        place.equals("ER") && (!tag.matches() || tag.group(2).isBlank());
                boolean second = place.equals("TY") && typed;
                if ((!open && !ends) || second) {
                    record++;
                    open = true;
                    typed = false;
                }
                typed |= place.equals("TY");
                open &= !ends;
            }
            String value = !isTag ? lines[i] : tag.matches() ? tag.group(2) : "";
            pieces.add(new Piece(value, place, i + 1, lines[i].length() - value.length(), open || isTag ? record : -1));
        }
        return new Document(pieces, Math.max(1, record + 1));
    }
}
