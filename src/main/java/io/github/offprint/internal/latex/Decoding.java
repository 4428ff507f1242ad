package io.github.offprint.internal.latex;

import io.github.offprint.internal.latex.Spellings.Command;
import io.github.offprint.internal.latex.Spellings.Kind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** One pass from LaTeX to text. */
final class Decoding {
    private static final int LONGEST_PAIR = 32;

    /** What Crossref makes of single characters, most of them parts of markup. */
    private static final Map<String, String> SIGNS = Map.of(
            "$\\less$", "<", "$\\greater$", ">", "$\\mathplus$", "+", "$\\mathsemicolon$", ";", "$\\mathequals$", "=");

    private static final int LONGEST_SIGN = 16;

    private final String latex;
    private final boolean grouping;
    private final BitSet maths;
    private final Braces braces;
    private final CommandView view;
    private final Typography typography;
    private final boolean quoted;
    private final StringBuilder out;
    private final Accents accents;

    /** The opening braces that are written. */
    private final BitSet written = new BitSet();

    /** What is written when a group closes: the address of a link, a quote. */
    private final Map<Integer, String> afterGroup = new HashMap<>();

    private int at;

    /** Where a brace would open the argument of something unknown. */
    private int argument = -1;

    /** Where the name of an unknown command ends that was written last. */
    private int writtenName = -1;

    private int writtenDepth;
    private boolean isLatex;
    private boolean keptGroups;

    Decoding(String latex, boolean grouping) {
        this.latex = latex;
        this.grouping = grouping;
        maths = Dollars.mathsOf(latex);
        braces = new Braces(latex, maths);
        view = new CommandView(latex);
        typography = new Typography(latex);
        quoted = Typography.hasEscapedQuotes(latex);
        out = new StringBuilder(latex.length());
        accents = new Accents(out);
    }

    /** Reads the text. */
    String run() {
        while (at < latex.length()) {
            if (maths.get(at)) {
                formula(maths.nextClearBit(at));
            } else {
                step(latex.charAt(at));
            }
        }
        accents.writeAlone();
        return out.toString();
    }

    /** Whether something was found that is surely LaTeX. */
    boolean isLatex() {
        return isLatex;
    }

    /** Whether there are pairs of braces that are groups if the text is LaTeX. */
    boolean keptGroups() {
        return keptGroups;
    }

    /** A formula stays, unless it is the whole argument of a command and spells a character: <code>\textrm{$\tau$}</code>. */
    private void formula(int end) {
        boolean grouped = at > 0 && braces.partner(at - 1) == end && writtenDepth == 0;
        String character = grouped ? Spellings.group(latex, at - 1, end + 1) : sign(end);
        if (character.isEmpty()) {
            copyTo(end);
        } else {
            accents.write(character);
            at = end;
        }
    }

    private String sign(int end) {
        return end - at > LONGEST_SIGN ? "" : SIGNS.getOrDefault(latex.substring(at, end), "");
    }

    private void step(char c) {
        if (c == '\\') {
            command();
        } else if (c == '{') {
            open();
        } else if (c == '}') {
            close();
        } else if (c == ':' && latex.startsWith("//", at + 1)) {
            copyTo(view.addressEnd(at, "{}\\$"));
        } else {
            character(c);
        }
    }

    private void character(char c) {
        int length = typography.length(at);
        if (length > 0) {
            accents.writeAlone();
            out.append(typography.sign(at, length));
            at += length;
        } else if (Character.isWhitespace(c)) {
            out.append(accents.areWaiting() ? "" : String.valueOf(c));
            at++;
        } else {
            int end = latex.offsetByCodePoints(at, 1);
            accents.write(latex.substring(at, end));
            at = end;
            argument = c == '_' || c == '^' ? at : argument;
        }
    }

    private void copyTo(int end) {
        accents.writeAlone();
        out.append(latex, at, end);
        at = end;
    }

    private void open() {
        int end = braces.partner(at);
        String character = end < 0 ? "" : Spellings.group(latex, at, end + 1);
        if (!character.isEmpty()) {
            isLatex = true;
            accents.write(character);
            at = end + 1;
        } else if (end < 0) {
            copyTo(at + 1);
        } else if (at == argument || writtenDepth > 0) {
            writtenDepth++;
            written.set(at);
            copyTo(at + 1);
        } else {
            boolean empty = end == at + 1 && isNothing();
            isLatex |= empty;
            keptGroups |= !empty;
            if (!grouping && !empty) {
                written.set(at);
                accents.writeAlone();
                out.append('{');
            }
            at++;
        }
    }

    /** Whether an empty group keeps two signs from becoming one. */
    private boolean isNothing() {
        char before = at > 0 ? latex.charAt(at - 1) : ' ';
        char after = at + 2 < latex.length() ? latex.charAt(at + 2) : ' ';
        return before == after && "-',".indexOf(before) >= 0;
    }

    private void close() {
        int start = braces.partner(at);
        accents.writeAlone();
        if (start < 0 || written.get(start)) {
            out.append('}');
            boolean deep = writtenDepth > 0 && start >= 0;
            writtenDepth -= deep ? 1 : 0;
            argument = deep ? at + 1 : argument;
        } else {
            out.append(endsName() ? "{}" : afterGroup.getOrDefault(at, ""));
        }
        at++;
    }

    /** Whether the name of a command would go on with the letter behind its group, as in <code>{\foo}bar</code>. */
    private boolean endsName() {
        return out.length() == writtenName
                && at + 1 < latex.length()
                && CommandView.isAsciiLetter(latex.charAt(at + 1));
    }

    private void command() {
        int end = view.nameEnd(at);
        String name = latex.substring(at + 1, end);
        if (view.isPath(at, end)) {
            copyTo(view.addressEnd(at, "{}$"));
            return;
        }
        Command command = Spellings.command(name);
        int group = view.skipSpaces(end);
        int close = group < latex.length() ? braces.partner(group) : Braces.NONE;
        boolean hasArgument = close > group;
        boolean done = switch (command.kind()) {
            case CHARACTER -> writeCharacter(command.text(), name, end);
            case MARK -> mark(command.text(), name, end, group, close);
            case SWITCH -> skipTo(group == end && latex.startsWith("{}", end) ? end + 2 : group);
            case KEPT -> hasArgument && skipTo(group + 1);
            case QUOTED -> hasArgument && quote(group, close);
            case HIDDEN, SPACE ->
                hasArgument
                        && (writeWithArgument(name, group, close) || (writeSpace(command.kind()) && skipTo(close + 1)));
            case ADDRESS -> hasArgument && writeAddress(group, close);
            case UNKNOWN -> hasArgument && (writeWithArgument(name, group, close) || link(name, group, close));
        };
        if (done) {
            isLatex = true;
        } else {
            unknown(name, end);
        }
    }

    private boolean quote(int group, int close) {
        afterGroup.put(close, "”");
        accents.write("“");
        return skipTo(group + 1);
    }

    private boolean skipTo(int place) {
        at = place;
        return true;
    }

    /** A space after the command belongs to it, as in {@code \ss e}, but not in {@code Micha\l Nowak}, nor behind a sign. */
    private boolean writeCharacter(String text, String name, int end) {
        boolean word = CommandView.isAsciiLetter(name.charAt(0));
        accents.write(text);
        at = end;
        if (word && latex.startsWith("{}", end)) {
            at = end + 2;
        } else if (name.equals("hyphen")) {
            at = view.skipSpaces(end);
        } else if (word && text.length() == 1 && !isSign(text.charAt(0))) {
            int next = view.skipSpaces(end);
            boolean newWord = Character.isLowerCase(text.charAt(0))
                    && next < latex.length()
                    && Character.isUpperCase(latex.charAt(next));
            at = newWord ? end : next;
        }
        return true;
    }

    private static boolean isSign(char c) {
        return !Character.isLetter(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private boolean mark(String marks, String name, int end, int group, int close) {
        if (name.equals("\"") && quoted) {
            return false;
        }
        if (close > group) {
            boolean fits = accents.add(marks);
            return fits && skipTo(group + 1) && (close > group + 1 || writeAlone(close + 1));
        }
        boolean spaced = CommandView.isAsciiLetter(name.charAt(0)) || group == end || !quoted;
        if (group >= latex.length() || name.equals("t") || !spaced) {
            return false;
        }
        return (latex.charAt(group) == '\\' ? isMarkable(group) : isLetterFor(marks, group))
                && accents.add(marks)
                && skipTo(group);
    }

    private boolean writeAlone(int end) {
        accents.writeAlone();
        return skipTo(end);
    }

    private boolean isMarkable(int command) {
        int before = at;
        at = command;
        Command next = Spellings.command(latex.substring(at + 1, view.nameEnd(at)));
        at = before;
        boolean letter = next.kind() == Kind.CHARACTER
                && next.text().length() == 1
                && !isSign(next.text().charAt(0));
        return letter || next.kind() == Kind.MARK;
    }

    /** Without a group, only what is one character counts: {@code don\'t} is no accent; but crystals have {@code 1\=2}. */
    private boolean isLetterFor(String marks, int letter) {
        String base = latex.substring(letter, latex.offsetByCodePoints(letter, 1));
        boolean grouped = at > 0 && latex.charAt(at - 1) == '{';
        boolean barred = marks.equals("\u0304") && Character.isDigit(base.codePointAt(0));
        return barred || (Character.isLetter(base.codePointAt(0)) && (grouped || Accents.isCharacter(base, marks)));
    }

    private boolean writeSpace(Kind kind) {
        out.append(kind == Kind.SPACE ? " " : "");
        return true;
    }

    /** What stands for a character together with its argument, or with two: {@code \textfrac{1}{3}}. */
    private boolean writeWithArgument(String name, int group, int close) {
        int second = close + 1 < latex.length() ? braces.partner(close + 1) : Braces.NONE;
        int end = name.equals("textfrac") && second > close ? second : close;
        String text = Spellings.withArgument(name, latex.substring(group, Math.min(end + 1, group + LONGEST_PAIR)));
        if (text.isEmpty()) {
            return false;
        }
        accents.write(text);
        return skipTo(end + 1);
    }

    private boolean writeAddress(int group, int close) {
        accents.writeAlone();
        out.append(address(group, close));
        return skipTo(close + 1);
    }

    /** {@code \href{address}{text}} is the text, and the address in brackets if it is another. */
    private boolean link(String name, int group, int close) {
        int second = close + 1 < latex.length() ? braces.partner(close + 1) : Braces.NONE;
        if (!name.equals("href") || second < close) {
            return false;
        }
        String address = address(group, close);
        boolean same = second - close <= 2 * (close - group) && address.equals(address(close + 1, second));
        afterGroup.put(second, same ? "" : " (" + address + ")");
        return skipTo(close + 2);
    }

    private String address(int group, int close) {
        StringBuilder address = new StringBuilder();
        for (int i = group + 1; i < close; i++) {
            boolean escaped =
                    latex.charAt(i) == '\\' && i + 1 < close && !CommandView.isAsciiLetter(latex.charAt(i + 1));
            address.append(latex.charAt(escaped ? ++i : i));
        }
        return address.toString();
    }

    private void unknown(String name, int end) {
        if (name.equals("\\") && (end == latex.length() || view.isSpace(end))) {
            accents.writeAlone();
            out.append(out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1)) ? "" : " ");
            at = view.skipSpaces(end);
            return;
        }
        if (view.isHint(name, at, end) || view.isSpaceAfterWord(name, at)) {
            at += view.isHint(name, at, end) ? name.length() + 1 : 1;
            return;
        }
        copyTo(end);
        boolean word = !name.isEmpty() && CommandView.isAsciiLetter(name.charAt(0));
        writtenName = word ? out.length() : writtenName;
        argument = word ? view.skipOptions(end) : argument;
        copyTo(word && argument > end ? argument : end);
    }
}
