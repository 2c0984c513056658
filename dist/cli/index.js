import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/** `kube-proxy-policy`: the command line's entry. */

process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), {
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY === true,
    environment: process.env,
    write: (text) => process.stdout.write(text),
    log: (text) => process.stderr.write(text),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"kube-proxy-policy","rE":"0.1.0","Jk":"github:kube-proxy-policy/kube-proxy-policy"}');
;// CONCATENATED MODULE: ./lib/project.js
/** What the tool says of itself. package.json is the one place where its version and address stand. */

const toolName = package_namespaceObject.UU;
const toolVersion = package_namespaceObject.rE;
/** `https://github.com/OWNER/NAME` */
const projectUrl = package_namespaceObject.Jk.replace(/^github:/, 'https://github.com/');
/** The page of a rule; an organisation's own rules bring their own. */
function ruleUrl(rule) {
    return `${projectUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js
/** The one place where text leaves for a terminal or a log. */
/** Control characters (a file name may hold any) shown as `\x1b`; tabs and everything printable stay. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => character === '\t' ? character : `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
}
const plain = (text) => text;
const noPaint = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain };
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const colours = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    blue: sgr(34, 39),
    green: sgr(32, 39),
};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/model/location.js
/**
 * Where something is written. Syntax trees carry offsets only; lines and columns are worked out late,
 * for the few places that end up in a report.
 */
function siteOf(source, span) {
    return { source, start: span.start, end: span.end };
}
/** The file as a whole, for findings that have no better place: its first position. */
function startOf(source) {
    return { source, start: 0, end: 0 };
}
const lineStartsBySource = new WeakMap();
/** Offsets at which the lines begin. A line ends with `\n`, as git and GitHub count them. */
function lineStartsOf(source) {
    let starts = lineStartsBySource.get(source);
    if (starts === undefined) {
        starts = findLineStarts(source.text);
        lineStartsBySource.set(source, starts);
    }
    return starts;
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line's text without its end; null past the last line. Lines count from 1. */
function lineOf(source, line) {
    const starts = lineStartsOf(source);
    const start = starts[line - 1];
    if (start === undefined)
        return null;
    const end = starts[line] === undefined ? source.text.length : starts[line] - 1;
    return source.text.slice(start, source.text[end - 1] === '\r' ? end - 1 : end);
}
function placeOf(site) {
    const from = lineAndColumn(site.source, site.start);
    const to = lineAndColumn(site.source, Math.max(site.start, site.end));
    return { file: site.source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function lineAndColumn(source, offset) {
    const starts = lineStartsOf(source);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./lib/model/value.js
const noWay = Object.freeze([]);
function stringValue(value, origin) {
    return { kind: 'string', value, origin, way: noWay };
}
function numberValue(value, origin) {
    return { kind: 'number', value, origin, way: noWay };
}
function value_booleanValue(value, origin) {
    return { kind: 'boolean', value, origin, way: noWay };
}
function nullValue(origin) {
    return { kind: 'null', origin, way: noWay };
}
function arrayValue(items, origin) {
    return { kind: 'array', items, origin, way: noWay };
}
function lambdaValue(apply, origin) {
    return { kind: 'lambda', apply, origin, way: noWay };
}
/** @param written the properties in the order written, repeated names included */
function objectValue(written, origin, rest = null) {
    const properties = new Map();
    const repeated = [];
    for (const property of written) {
        const name = property.name.toLowerCase();
        const replaced = properties.get(name);
        if (replaced !== undefined)
            repeated.push({ again: property, replaced });
        properties.set(name, property);
    }
    return { kind: 'object', properties, repeated, rest, origin, way: noWay };
}
/** @param reason what is missing, as a sentence part: `reference() is known only at deployment` */
function unknownValue(reason, origin, options = {}) {
    const { mayBeNull = false, type = null } = options;
    return { kind: 'unknown', cause: { reason, origin }, mayBeNull, type, origin, way: noWay };
}
/** Something that hangs on `unknown`: a value of its own, unknown for the same reason. */
function unknownFrom(unknown, options) {
    const { reason, origin } = unknown.cause;
    return { ...unknownValue(reason, origin, options), way: unknown.way };
}
function value_choiceValue(choice, alternatives) {
    return { kind: 'choice', choice, alternatives, origin: choice.cause.origin, way: noWay };
}
/** The same value, some steps further on its way. */
function value_passedOn(value, ...steps) {
    return steps.length === 0 ? value : { ...value, way: [...value.way, ...steps] };
}
/**
 * A value evaluated once, when asked for. Asked for while it is being evaluated (a variable that refers to itself), it
 * is unknown.
 *
 * @param site where the value is written, for that reason
 */
function lazy(site, evaluate, whatItIs = 'the value') {
    let result = null;
    let isRunning = false;
    return () => {
        if (result !== null)
            return result;
        if (isRunning)
            return unknownValue(`${whatItIs} refers to itself`, site);
        isRunning = true;
        result = evaluate();
        return result;
    };
}

;// CONCATENATED MODULE: ./lib/syntax/json/members.js
/** The member of an object by its name, case aside, as ARM looks it up; of equal names the last. */
function member(node, name) {
    const lowerName = name.toLowerCase();
    return members(node).findLast(({ key }) => key.value.toLowerCase() === lowerName)?.value;
}
/** The members of an object; none of anything else. */
function members(node) {
    return node?.kind === 'object' ? node.members : [];
}

;// CONCATENATED MODULE: ./lib/syntax/json/stop.js
/** Thrown inside the reader only, and turned into the file's one problem by `parseJson`. */
class JsonStop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function stop(start, end, message) {
    return new JsonStop({ start, end, message });
}
const WORD = /[\w$.+-]{1,40}/y;
function foundAt(text, at) {
    if (at >= text.length)
        return { end: text.length, words: 'the end of the file' };
    WORD.lastIndex = at;
    if (WORD.test(text))
        return { end: WORD.lastIndex, words: `'${text.slice(at, WORD.lastIndex)}'` };
    const code = text.codePointAt(at) ?? 0;
    const end = code > 0xffff ? at + 2 : at + 1;
    const character = text.slice(at, end);
    if (/[\p{L}\p{P}\p{S}]/u.test(character))
        return { end, words: character === "'" ? 'a single quote' : `'${character}'` };
    return { end, words: `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
function expected(text, at, what, hint = '') {
    const found = foundAt(text, at);
    return stop(at, found.end, `expected ${what}, found ${found.words}${hint === '' ? '' : `: ${hint}`}`);
}
/** After a whole value: a missing comma, or a string that ended before its author meant it to. */
function afterValue(text, at, before, what) {
    const runsOverLines = before.kind === 'string' && /[\n\r]/.test(text.slice(before.start, before.end));
    return expected(text, at, what, runsOverLines ? 'the string before it runs over several lines, so its closing quote may be missing' : '');
}
/** Words that other languages have for a value, and what JSON has. */
const OTHER_WORDS = {
    NaN: 'JSON has no NaN, write a number or null',
    Infinity: 'JSON has no Infinity, write a number or null',
    '-Infinity': 'JSON has no Infinity, write a number or null',
    True: 'write true',
    TRUE: 'write true',
    False: 'write false',
    FALSE: 'write false',
    None: 'write null',
    NULL: 'write null',
    Null: 'write null',
    undefined: 'write null',
};
function badValue(text, at) {
    if (text.trim() === '')
        return stop(text.length, text.length, 'expected a JSON value, found an empty file');
    return expected(text, at, 'a value', valueHint(text, at));
}
function valueHint(text, at) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    const known = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
    if (known !== undefined)
        return known;
    if (/^[+.]\d/.test(word))
        return "a JSON number begins with a digit or '-'";
    if (word !== '' || text[at] === "'")
        return 'a string needs double quotes';
    if (text[at] === '#')
        return "comments begin with '//'";
    return '';
}
/** `first`: nothing stands before it in its object, so that `}` would do as well. */
function badPropertyName(text, at, first) {
    const bare = /[\w$']/.test(text.charAt(at));
    const what = first ? "a property name in double quotes or '}'" : 'a property name in double quotes';
    return expected(text, at, what, bare ? 'a property name needs double quotes' : '');
}
function badNumber(text, start, at, what) {
    if (text.startsWith('-Infinity', start))
        return badValue(text, start);
    return expected(text, at, what);
}
function badComment(at) {
    return stop(at, at + 2, "expected '*/' at the end of the comment, found the end of the file");
}
function unterminatedString(start) {
    return stop(start, start + 1, "expected '\"' at the end of the string, found the end of the file");
}
/** `at`: the character that makes no escape, after the backslash or among the digits of `\u`. */
function badEscape(text, at) {
    if (text[at - 1] !== '\\')
        return expected(text, at, "four hexadecimal digits after '\\u'");
    return expected(text, at, 'one of " \\ / b f n r t u after a backslash', 'a backslash itself is written \\\\');
}
function tooDeep(at, most) {
    return stop(at, at + 1, `expected at most ${most} levels of objects and arrays, found one more`);
}
function tooMany(at, most) {
    return stop(at, at, `expected at most ${most} values and comments in a file, found more`);
}

;// CONCATENATED MODULE: ./lib/syntax/json/number.js

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
/** Reads a number of the JSON grammar: `-`, an integer without leading zeros, a fraction, an exponent. */
function readNumber(reading) {
    const { text, at: start } = reading;
    let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
    if (text.charCodeAt(at) === ZERO) {
        at++;
        if (isDigit(text, at))
            throw badNumber(text, start, at, 'no digit after the leading zero of a number');
    }
    else {
        at = skipDigits(text, start, at, "a digit after '-'");
    }
    if (text.charCodeAt(at) === DOT)
        at = skipDigits(text, start, at + 1, "a digit after '.'");
    const code = text.charCodeAt(at);
    if (code === LOWER_E || code === UPPER_E) {
        const sign = text.charCodeAt(at + 1);
        at = skipDigits(text, start, sign === PLUS || sign === MINUS ? at + 2 : at + 1, 'a digit in the exponent');
    }
    reading.at = at;
    return { kind: 'number', start, end: at, value: Number(text.slice(start, at)) };
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= ZERO && code <= NINE;
}
function skipDigits(text, start, from, what) {
    let at = from;
    while (isDigit(text, at))
        at++;
    if (at === from)
        throw badNumber(text, start, at, what);
    return at;
}

;// CONCATENATED MODULE: ./lib/syntax/json/reading.js

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const DELETE = 0x7f;
const BYTE_ORDER_MARK = 0xfeff;
/** Of values and looseness, some 400 MB of memory. The largest of 7,189 real files has 58,080 values. */
const MAXIMUM_SIZE = 2_000_000;
/** What Newtonsoft, which Azure reads templates with, takes for blank and JSON does not. */
const LOOSE_BLANK = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y;
function readingOf(text) {
    const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return { text, at, looseness: [], openMembers: [], memberCount: 0, openItems: [], itemCount: 0, size: 0 };
}
/** Holds a file to what fits in memory: 50 MB of `1,1,1…` would not. */
function count(reading, at) {
    if (++reading.size > MAXIMUM_SIZE)
        throw tooMany(at, MAXIMUM_SIZE);
}
function note(reading, start, end, message) {
    count(reading, start);
    reading.looseness.push({ start, end, message });
}
/** To the next token, or the text's end. */
function skipBlank(reading) {
    const { text } = reading;
    const length = text.length;
    let at = reading.at;
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) {
            at++;
            continue;
        }
        if (code > SPACE && code < DELETE && code !== SLASH)
            break;
        const next = skipLoose(reading, at);
        if (next === at)
            break;
        at = next;
    }
    reading.at = at;
}
/** Past one comment, or a run of characters that only Newtonsoft takes for blank; `at` itself where there is neither. */
function skipLoose(reading, at) {
    const { text } = reading;
    let end = at;
    let what = 'a comment';
    if (text.charCodeAt(at) === SLASH) {
        end = endOfComment(text, at);
    }
    else {
        LOOSE_BLANK.lastIndex = at;
        if (LOOSE_BLANK.test(text))
            end = LOOSE_BLANK.lastIndex;
        what = 'a blank other than space, tab and line break';
    }
    if (end > at)
        note(reading, at, end, what);
    return end;
}
function endOfComment(text, at) {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) {
        const lineFeed = text.indexOf('\n', at);
        if (lineFeed === -1)
            return text.length;
        return text.charCodeAt(lineFeed - 1) === CARRIAGE_RETURN ? lineFeed - 1 : lineFeed;
    }
    if (next !== ASTERISK)
        throw expected(text, at, "'//' or '/*'");
    const end = text.indexOf('*/', at + 2);
    if (end === -1)
        throw badComment(at);
    return end + 2;
}

;// CONCATENATED MODULE: ./lib/syntax/json/string.js
/** Strings of the JSON reader: one slice where nothing is escaped; elsewhere `JSON.parse` decodes what was checked here. */


const string_LINE_FEED = 0x0a;
const string_CARRIAGE_RETURN = 0x0d;
const string_TAB = 0x09;
const string_SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Reads the string whose opening quote is next. Raw control characters are kept, and noted once. */
function readString(reading) {
    const { text, at: start } = reading;
    const length = text.length;
    for (let at = start + 1; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            reading.at = at + 1;
            return { kind: 'string', start, end: at + 1, value: text.slice(start + 1, at) };
        }
        if (code === BACKSLASH || code < string_SPACE)
            return readEscaped(reading, at);
    }
    throw unterminatedString(start);
}
/** A string whose first escape or raw control character stands at `from`. */
function readEscaped(reading, from) {
    const { text, at: start } = reading;
    const length = text.length;
    let raw = -1;
    for (let at = from; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            const end = at + 1;
            reading.at = end;
            const value = raw === -1 ? decoded(text, start, end) : decodedWithRaw(text, start, end);
            if (raw !== -1)
                note(reading, raw, raw + 1, `${nameOf(text.charCodeAt(raw))} in a string`);
            return { kind: 'string', start, end, value };
        }
        if (code === BACKSLASH)
            at++;
        else if (code < string_SPACE && raw === -1)
            raw = at;
    }
    throw unterminatedString(start);
}
function decoded(text, start, end) {
    try {
        return JSON.parse(text.slice(start, end));
    }
    catch {
        return decodedWithRaw(text, start, end);
    }
}
/** Raw control characters are escaped first, as `JSON.parse` will have them; an escape that is wrong stops the reader. */
function decodedWithRaw(text, start, end) {
    for (let at = start + 1; at < end - 1; at++) {
        if (text.charCodeAt(at) === BACKSLASH)
            at = endOfEscape(text, at);
    }
    const written = text.slice(start, end);
    const common = written.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
    return JSON.parse(common.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
function nameOf(code) {
    if (code === string_LINE_FEED || code === string_CARRIAGE_RETURN)
        return 'a raw line break';
    if (code === string_TAB)
        return 'a raw tab';
    return `a raw control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/** The offset of the last character of the escape at `at`. */
function endOfEscape(text, at) {
    const letter = text.charAt(at + 1);
    if (letter !== 'u') {
        if (!'"\\/bfnrt'.includes(letter))
            throw badEscape(text, at + 1);
        return at + 1;
    }
    for (let index = at + 2; index < at + 6; index++) {
        if (!isHexadecimal(text.charCodeAt(index)))
            throw badEscape(text, index);
    }
    return at + 5;
}
function isHexadecimal(code) {
    const lower = code | 0x20;
    return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66);
}

;// CONCATENATED MODULE: ./lib/syntax/json/parse.js




/** More than any template needs (Newtonsoft, which Azure reads with, stops at 64 by default), less than a call stack. */
const MAXIMUM_DEPTH = 500;
const parse_QUOTE = 0x22;
const COMMA = 0x2c;
const parse_MINUS = 0x2d;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
/**
 * Reads one JSON file. Offsets are those of `text`, also where it begins with a byte order mark.
 * Never throws: a text that breaks off, or nests deeper than 500, has `root: null` and one problem at the exact place.
 */
function parseJson(text) {
    const reading = readingOf(text);
    const { root, problems } = readRoot(reading);
    // A trailing comma is known only after the comments that follow it.
    reading.looseness.sort((one, other) => one.start - other.start);
    return { root, problems, looseness: reading.looseness };
}
function readRoot(reading) {
    try {
        skipBlank(reading);
        const root = readValue(reading, 0);
        skipBlank(reading);
        if (reading.at < reading.text.length)
            throw afterValue(reading.text, reading.at, root, 'the end of the file');
        return { root, problems: [] };
    }
    catch (error) {
        if (error instanceof JsonStop)
            return { root: null, problems: [error.problem] };
        throw error;
    }
}
function readValue(reading, depth) {
    const { text, at } = reading;
    switch (text.charCodeAt(at)) {
        case parse_QUOTE:
            return readString(reading);
        case LEFT_BRACE:
            return readObject(reading, depth);
        case LEFT_BRACKET:
            return readArray(reading, depth);
        case LOWER_T:
            if (!text.startsWith('true', at))
                break;
            reading.at += 4;
            return { kind: 'boolean', start: at, end: at + 4, value: true };
        case LOWER_F:
            if (!text.startsWith('false', at))
                break;
            reading.at += 5;
            return { kind: 'boolean', start: at, end: at + 5, value: false };
        case LOWER_N:
            if (!text.startsWith('null', at))
                break;
            reading.at += 4;
            return { kind: 'null', start: at, end: at + 4 };
        default:
            if (isDigit(text, at) || text.charCodeAt(at) === parse_MINUS)
                return readNumber(reading);
    }
    throw badValue(text, at);
}
function readObject(reading, depth) {
    const { text, at: start, memberCount: first } = reading;
    if (depth === MAXIMUM_DEPTH)
        throw tooDeep(start, MAXIMUM_DEPTH);
    reading.at++;
    skipBlank(reading);
    while (text.charCodeAt(reading.at) !== RIGHT_BRACE) {
        if (text.charCodeAt(reading.at) !== parse_QUOTE)
            throw badPropertyName(text, reading.at, reading.memberCount === first);
        const key = readString(reading);
        skipBlank(reading);
        if (text.charCodeAt(reading.at) !== COLON)
            throw afterValue(text, reading.at, key, "':' after the property name");
        reading.at++;
        skipBlank(reading);
        const value = readValue(reading, depth + 1);
        count(reading, value.start);
        reading.openMembers[reading.memberCount++] = { key, value };
        skipBlank(reading);
        const code = text.charCodeAt(reading.at);
        if (code === COMMA)
            skipComma(reading, RIGHT_BRACE);
        else if (code !== RIGHT_BRACE)
            throw afterValue(text, reading.at, value, "',' or '}' after the property's value");
    }
    const members = reading.openMembers.slice(first, reading.memberCount);
    reading.memberCount = first;
    return { kind: 'object', start, end: ++reading.at, members };
}
function readArray(reading, depth) {
    const { text, at: start, itemCount: first } = reading;
    if (depth === MAXIMUM_DEPTH)
        throw tooDeep(start, MAXIMUM_DEPTH);
    reading.at++;
    skipBlank(reading);
    while (text.charCodeAt(reading.at) !== RIGHT_BRACKET) {
        const item = readValue(reading, depth + 1);
        count(reading, item.start);
        reading.openItems[reading.itemCount++] = item;
        skipBlank(reading);
        const code = text.charCodeAt(reading.at);
        if (code === COMMA)
            skipComma(reading, RIGHT_BRACKET);
        else if (code !== RIGHT_BRACKET)
            throw afterValue(text, reading.at, item, "',' or ']' after the item");
    }
    const items = reading.openItems.slice(first, reading.itemCount);
    reading.itemCount = first;
    return { kind: 'array', start, end: ++reading.at, items };
}
/** From a comma to the next token, which may be the bracket that closes. */
function skipComma(reading, closing) {
    const comma = reading.at++;
    skipBlank(reading);
    if (reading.text.charCodeAt(reading.at) === closing) {
        note(reading, comma, comma + 1, `a comma before '${String.fromCharCode(closing)}'`);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/json-value.js
/** JSON without expressions as values: config files, parameter files, loaded files, the argument of json(). */



/** The node's value, every part with its own place in `source`. Parts are made when they are asked for. */
function jsonValue(node, source) {
    return valueWith(node, (part) => siteOf(source, part));
}
/** The value of a JSON text that an expression holds: its parts have no place but the expression. */
function jsonTextToValue(text, call) {
    const { root, problems } = parseJson(text);
    if (root === null)
        return unknownValue(`${call.name}() is given text that is not JSON: ${problems[0]?.message ?? ''}`, call.site);
    return valueWith(root, () => call.site);
}
function valueWith(node, place) {
    const site = place(node);
    switch (node.kind) {
        case 'string':
            return stringValue(node.value, site);
        case 'number':
            return numberValue(node.value, site);
        case 'boolean':
            return value_booleanValue(node.value, site);
        case 'null':
            return nullValue(site);
        case 'array':
            return arrayValue(node.items.map((item) => lazy(place(item), () => valueWith(item, place))), site);
        case 'object':
            return objectValue(node.members.map(({ key, value }) => ({
                name: key.value,
                key: place(key),
                value: lazy(place(value), () => valueWith(value, place)),
            })), site);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/placeholders.js

/**
 * Azure Developer CLI `${NAME}` and `${NAME=default}`, Azure Pipelines and replace-tokens `#{NAME}#`, `$(NAME)`,
 * `__NAME__`, mustache `{{NAME}}`, the quickstart gallery's `GEN-UNIQUE`. No part of a pattern can match in two ways,
 * so a search is linear.
 */
const placeholders = [
    /\$\{[^{}]*\}/,
    /#\{[^{}]*\}#/,
    /\$\([^()]*\)/,
    /\{\{[^{}]*\}\}/,
    /__[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*__/,
    /^GEN-/,
];
/** The value with every string that waits for a pipeline made unknown, also deep inside. */
function withPlaceholders(value) {
    switch (value.kind) {
        case 'string': {
            const found = findPlaceholder(value.value);
            return found === null
                ? value
                : { ...unknownValue(`${found} is filled in before deployment`, value.origin), way: value.way };
        }
        case 'array':
            return {
                ...arrayValue(value.items.map((item) => deferred(item, value.origin)), value.origin),
                way: value.way,
            };
        case 'object': {
            const properties = new Map([...value.properties].map(([name, property]) => [
                name,
                { ...property, value: deferred(property.value, property.key) },
            ]));
            return { ...value, properties };
        }
        default:
            return value;
    }
}
function deferred(value, site) {
    return lazy(site, () => withPlaceholders(value()));
}
function findPlaceholder(text) {
    for (const pattern of placeholders) {
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            return found === 'GEN-' ? text : found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/parameter-file.js
/**
 * ARM parameter files: `{ "parameters": { "mode": { "value": "IPVS" } } }`.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
 */





/** Strings in it are text, never expressions. */
function armParameters(root, source) {
    const values = members(member(root, 'parameters')).map(({ key, value }) => {
        const site = siteOf(source, key);
        const given = member(value, 'value');
        const evaluate = () => given === undefined
            ? unknownValue(`parameter '${key.value}' comes from a key vault`, site)
            : withPlaceholders(jsonValue(given, source));
        return [key.value.toLowerCase(), { name: key.value, key: site, value: lazy(site, evaluate) }];
    });
    return { values: new Map(values), rest: null };
}

;// CONCATENATED MODULE: ./lib/evaluate/limits.js

/** Expressions inside expressions, through parameters and variables. Keeps the call stack within node's default. */
const maximumDepth = 250;
/** Expressions evaluated for one deployment. The largest public template needs some ten thousand. */
const maximumSteps = 2_000_000;
/** UTF-16 code units of one string. */
const maximumStringLength = 1_048_576;
/** Items of one array made by a function or a loop. Azure itself stops at 800 for a copy loop. */
const maximumItems = 10_000;
function newBudget() {
    return { depth: 0, steps: 0 };
}
/** `evaluate` one level deeper, or an unknown value where a bound is hit. */
function within(budget, site, evaluate) {
    if (budget.depth >= maximumDepth) {
        return unknownValue(`expressions are nested deeper than ${maximumDepth} levels here`, site);
    }
    if (budget.steps >= maximumSteps) {
        return unknownValue(`evaluation stopped after ${maximumSteps} expressions`, site);
    }
    budget.depth += 1;
    budget.steps += 1;
    try {
        return evaluate();
    }
    finally {
        budget.depth -= 1;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/parameters.js

const nothingGiven = { values: new Map(), rest: null };
/**
 * The parameter's value: the given one, else the default, else null where it is nullable, else one of those allowed,
 * else unknown. A given null counts as not given, as in a deployment.
 */
function parameterValue(declaration, given) {
    const { name, site } = declaration;
    const supplied = given.values.get(name.toLowerCase());
    if (supplied !== undefined) {
        const value = supplied.value();
        if (value.kind !== 'null' || declaration.isNullable) {
            return value_passedOn(value, { site, caption: `parameter '${name}'` });
        }
    }
    if (supplied === undefined && given.rest !== null) {
        return unknownValue(`parameter '${name}' may be given: ${given.rest.cause.reason}`, given.rest.cause.origin);
    }
    if (declaration.defaultValue !== null)
        return declaration.defaultValue();
    if (declaration.isNullable)
        return nullValue(site);
    return withoutValue(declaration);
}
function withoutValue({ name, site, allowed, type }) {
    const reason = `parameter '${name}' has no value and no default`;
    if (allowed !== null && allowed.length > 0) {
        return value_choiceValue({ cause: { reason, origin: site }, size: allowed.length }, allowed);
    }
    if (type !== 'boolean')
        return unknownValue(reason, site, { type });
    const both = [() => value_booleanValue(true, site), () => value_booleanValue(false, site)];
    return value_choiceValue({ cause: { reason, origin: site }, size: both.length }, both);
}
/** Values that were given for parameters that the template does not declare. */
function undeclared(given, declared) {
    const names = new Set(declared.map((name) => name.toLowerCase()));
    return [...given.values].filter(([name]) => !names.has(name)).map(([, parameter]) => parameter);
}

;// CONCATENATED MODULE: ./lib/syntax/json/string-offsets.js
/**
 * From an index into a string's decoded `value` to the offset in `text` where that UTF-16 code unit is written, its
 * escape's backslash where it is escaped; `value.length` gives the closing quote. An index outside is held to the ends.
 */
function offsetsOf(text, node) {
    const first = node.start + 1;
    const last = node.end - 1;
    // An escape is longer than what it stands for, so equal lengths mean that there is none.
    if (last - first === node.value.length)
        return (index) => Math.min(first + Math.max(index, 0), last);
    const offsets = escapedOffsets(text, first, last);
    return (index) => offsets[Math.max(index, 0)] ?? last;
}
function escapedOffsets(text, first, last) {
    const offsets = [];
    let at = first;
    while (at < last) {
        offsets.push(at);
        if (text[at] !== '\\')
            at += 1;
        else
            at += text[at + 1] === 'u' ? 6 : 2;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./lib/syntax/arm-expression/parse.js
/**
 * Reads ARM template expressions as Azure's own reader does. Grammar and characters: Azure/bicep at 5abf4878,
 * `src/Arm.Expression/Parsers/{ExpressionParser,ExpressionScanner}.cs`, the deployment engine's parser as it was
 * published with the first Bicep. What follows from it: nothing is trimmed before the brackets are looked for; names
 * hold letters and digits of any script, `$` and `_`; only a function's result has properties and items; a number is an
 * integer with its sign next to it.
 */

/** Of the tree, chains of properties included, so that whoever walks it may recurse. */
const parse_MAXIMUM_DEPTH = 200;
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions */
const MAXIMUM_LENGTH = 24_576;
const NAME = /[\p{L}_$][\p{L}\p{Nd}_$]*/uy;
const NUMBER = /[+-]?\d+/y;
const parse_WORD = /[\p{L}\p{Nd}_$]{1,40}/uy;
const BLANK = /[\s\u0085]*/y;
const LARGEST_INTEGER = 2 ** 63;
const END = 'the end of the expression';
/**
 * Reads a string of a template. `text` is the file in which `node` stands; spans are offsets into it.
 * A string is an expression when its first character is `[` and its last `]`; `[[` at the start of such a string
 * escapes it. Any other string is itself, `[[` included. Never throws.
 */
function parseArmExpression(text, node) {
    const { value } = node;
    if (!value.startsWith('[') || !value.endsWith(']'))
        return { kind: 'literal', value };
    if (value.startsWith('[['))
        return { kind: 'literal', value: value.slice(1) };
    const reader = new Reader(text, node);
    try {
        return { kind: 'expression', expression: reader.readAll() };
    }
    catch (error) {
        if (error instanceof ArmExpressionStop)
            return { kind: 'problem', problem: error.problem };
        throw error;
    }
}
/** Thrown inside the reader only. */
class ArmExpressionStop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/** Positions are indexes into the decoded string; `offset` leads from there to the file. */
class Reader {
    value;
    /** The index of the bracket that closes the expression. */
    last;
    offset;
    at = 1;
    /** Of the expression that was read last; 1 for a string or a number. */
    height = 0;
    constructor(text, node) {
        this.value = node.value;
        this.last = node.value.length - 1;
        this.offset = offsetsOf(text, node);
    }
    readAll() {
        const length = this.last - 1;
        if (length > MAXIMUM_LENGTH) {
            throw this.stop(0, 1, `expected an expression of at most ${MAXIMUM_LENGTH} characters, found ${length}`);
        }
        const expression = this.readExpression(1);
        if (this.at < this.last) {
            throw this.unexpected(expression.kind === 'call' ? "'.', '[' or the closing ']'" : "the closing ']'");
        }
        return expression;
    }
    /** From the next token, past the blanks that follow. `depth`: of this expression, the outermost being 1. */
    readExpression(depth) {
        this.skipBlank();
        if (depth > parse_MAXIMUM_DEPTH)
            throw this.tooDeep(this.at);
        const character = this.peek();
        if (character === "'")
            return this.readString();
        if (/[-+\d]/.test(character))
            return this.readInteger();
        return this.readChain(this.readCall(depth), depth);
    }
    readString() {
        const start = this.at;
        let quote = this.value.indexOf("'", start + 1);
        while (quote !== -1 && this.value[quote + 1] === "'")
            quote = this.value.indexOf("'", quote + 2);
        if (quote === -1)
            throw this.stop(start, start + 1, `expected a single quote at the end of the string, found ${END}`);
        this.at = quote + 1;
        this.height = 1;
        const value = this.value.slice(start + 1, quote).replaceAll("''", "'");
        const node = { kind: 'string', start: this.offset(start), end: this.offset(this.at), value };
        this.skipBlank();
        return node;
    }
    readInteger() {
        const start = this.at;
        const written = this.match(NUMBER);
        if (written === '')
            throw this.stop(start, start + 1, `expected a digit right after '${this.peek()}'`);
        if (/[.eE]/.test(this.peek())) {
            throw this.stop(start, this.at + 1, 'expected an integer, found a number with a fraction or an exponent');
        }
        const value = Number(written);
        if (Math.abs(value) > LARGEST_INTEGER) {
            throw this.stop(start, this.at, `expected an integer of 64 bits, found ${written}`);
        }
        this.height = 1;
        const node = { kind: 'integer', start: this.offset(start), end: this.offset(this.at), value };
        this.skipBlank();
        return node;
    }
    readCall(depth) {
        const start = this.at;
        let name = this.readName('a function call, a string in single quotes or an integer');
        let namespace = null;
        this.skipBlank();
        if (this.accept('.')) {
            namespace = name;
            name = this.readName(`a function's name after '${namespace}.'`);
            this.skipBlank();
        }
        if (!this.accept('('))
            throw this.notCalled(name);
        const parameters = [];
        let height = 0;
        this.skipBlank();
        if (!this.accept(')')) {
            do {
                parameters.push(this.readExpression(depth + 1));
                height = Math.max(height, this.height);
            } while (this.accept(','));
            if (!this.accept(')'))
                throw this.unexpected("',' or ')' after the argument");
        }
        this.grow(height, start);
        return {
            kind: 'call',
            start: this.offset(start),
            end: this.offset(this.at),
            namespace,
            name,
            arguments: parameters,
        };
    }
    /** `.name` and `[index]` after a call, as many as there are. */
    readChain(call, depth) {
        const start = this.at;
        let base = call;
        this.skipBlank();
        for (;;) {
            const height = this.height;
            if (this.accept('.')) {
                this.skipBlank();
                const name = this.readName("a property name after '.'");
                this.grow(height, start);
                base = { kind: 'propertyAccess', start: call.start, end: this.offset(this.at), base, name };
            }
            else if (this.accept('[')) {
                const index = this.readExpression(depth + 1);
                if (!this.accept(']'))
                    throw this.unexpected("']' after the index");
                this.grow(Math.max(height, this.height), start);
                base = { kind: 'indexAccess', start: call.start, end: this.offset(this.at), base, index };
            }
            else {
                return base;
            }
            this.skipBlank();
        }
    }
    readName(what) {
        this.skipBlank();
        const name = this.match(NAME);
        if (name === '')
            throw this.unexpected(what);
        return name;
    }
    /** What stands here, '' at the closing bracket. */
    peek() {
        return this.at < this.last ? this.value.charAt(this.at) : '';
    }
    accept(character) {
        if (this.peek() !== character)
            return false;
        this.at++;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.value)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    skipBlank() {
        this.match(BLANK);
    }
    grow(height, start) {
        this.height = height + 1;
        if (this.height > parse_MAXIMUM_DEPTH)
            throw this.tooDeep(start);
    }
    stop(start, end, message) {
        return new ArmExpressionStop({ start: this.offset(start), end: this.offset(end), message });
    }
    tooDeep(at) {
        return this.stop(at, at + 1, `expected at most ${parse_MAXIMUM_DEPTH} levels of calls and properties, found one more`);
    }
    unexpected(what, hint = '') {
        const start = this.at;
        const word = this.match(parse_WORD);
        const end = Math.max(this.at, start + 1);
        const found = start >= this.last ? END : `'${this.value.slice(start, end)}'`;
        const advice = hint === '' && word === '' && start < this.last ? adviceOn(this.value.charAt(start)) : hint;
        return this.stop(start, end, `expected ${what}, found ${found}${advice === '' ? '' : `: ${advice}`}`);
    }
    notCalled(name) {
        const isLiteral = /^(?:true|false|null)$/i.test(name);
        return this.unexpected(`'(' after the function name '${name}'`, isLiteral ? `write ${name}()` : '');
    }
}
function adviceOn(character) {
    if ('+-*/%=!<>&|?:'.includes(character))
        return 'ARM expressions have functions in place of operators';
    if (character === '"')
        return 'strings take single quotes here';
    return '';
}

;// CONCATENATED MODULE: ./lib/evaluate/choices.js
/**
 * Values that are one of a few. An operation on them is done for every alternative, only when somebody asks; values
 * that hang on the same choice stay in step (`mode: ipvs ? 'IPVS' : null` and `ipvsConfig: ipvs ? {…} : null`).
 */

/** `apply` to the values, one alternative at a time where some of them are choices. */
function forEachChoice(values, apply) {
    const first = values.find((value) => value.kind === 'choice');
    if (first === undefined)
        return apply(values);
    const alternatives = first.alternatives.map((_, index) => lazy(first.origin, () => {
        const chosen = values.map((value) => take(value, first.choice, index));
        return forEachChoice(chosen, apply);
    }));
    return value_choiceValue(first.choice, alternatives);
}
/** The value where `choice` has fallen on the alternative `index`; properties and items follow when they are read. */
function take(value, choice, index) {
    if (value.kind !== 'choice')
        return value;
    if (value.choice === choice) {
        const alternative = value.alternatives[index]?.();
        if (alternative === undefined)
            throw new Error('A choice was asked for an alternative that it does not have.');
        return value_passedOn(take(alternative, choice, index), ...value.way);
    }
    return {
        ...value,
        alternatives: value.alternatives.map((alternative) => lazy(value.origin, () => take(alternative(), choice, index))),
    };
}
/** A choice where only a single value would do: unknown, for the choice's reason. */
function asUnknown({ choice, way }) {
    return value_passedOn(unknownValue(choice.cause.reason, choice.cause.origin), ...way);
}
const outcomes = new WeakMap();
/** The choice that an unknown condition stands for: alternative 0 is true, 1 is false. One per cause. */
function outcomeOf(condition) {
    let choice = outcomes.get(condition.cause);
    if (choice === undefined) {
        choice = { cause: condition.cause, size: 2 };
        outcomes.set(condition.cause, choice);
    }
    return choice;
}
/** A condition that nobody knows, as one of true and false. */
function trueOrFalse(condition) {
    const { origin } = condition.cause;
    const both = [() => booleanValue(true, origin), () => booleanValue(false, origin)];
    return passedOn(choiceValue(outcomeOf(condition), both), ...condition.way);
}

;// CONCATENATED MODULE: ./lib/evaluate/describe.js
const kinds = {
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    null: 'null',
    array: 'an array',
    object: 'an object',
    lambda: 'a lambda',
    unknown: 'an unknown value',
    choice: 'one of several values',
};
/** The kind of a value in a message: `an object`. */
function describeKind(value) {
    return kinds[value.kind];
}

;// CONCATENATED MODULE: ./lib/evaluate/access.js



/** `base[key]` and `base.key`, whatever the two turn out to be. */
function access(base, key, site, options) {
    return forEachChoice([base, key], ([base, key]) => {
        if (base === undefined || key === undefined)
            throw new Error('forEachChoice() keeps the number of values.');
        return accessOne(base, key, site, options);
    });
}
function accessOne(base, key, site, options) {
    if (base.kind === 'unknown')
        return unknownFrom(base, { mayBeNull: options.safe || base.mayBeNull });
    if (key.kind === 'unknown')
        return unknownFrom(key, { mayBeNull: options.safe });
    if (base.kind === 'null' && options.safe)
        return nullValue(site);
    if (base.kind === 'object' && key.kind === 'string')
        return propertyOf(base, key.value, site, options);
    if (base.kind === 'array' && key.kind === 'number') {
        const index = options.fromEnd === true ? base.items.length - key.value : key.value;
        const item = base.items[index];
        if (item !== undefined)
            return value_passedOn(item(), ...base.way);
        if (options.safe)
            return nullValue(site);
        return unknownValue(`the array has ${base.items.length} items, and item ${key.value} was asked for`, site);
    }
    if (options.safe)
        return nullValue(site);
    return unknownValue(`${describeKind(base)} has no ${describeKey(key)}`, site);
}
function propertyOf(base, name, site, options) {
    const property = base.properties.get(name.toLowerCase());
    if (property !== undefined)
        return value_passedOn(property.value(), ...base.way);
    if (base.rest !== null)
        return unknownFrom(base.rest, { mayBeNull: true });
    if (options.safe)
        return nullValue(site);
    return unknownValue(`the object has no property '${name}'`, site);
}
function describeKey(key) {
    if (key.kind === 'string')
        return `property '${key.value}'`;
    if (key.kind === 'number')
        return `item ${key.value}`;
    return `${describeKind(key)} property`;
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/define.js



function exactly(count) {
    return { least: count, most: count };
}
function between(least, most) {
    return { least, most };
}
function atLeast(least) {
    return { least, most: Number.POSITIVE_INFINITY };
}
/** A function whose number of arguments is checked, and nothing else. */
function lazyFunction(arity, evaluate) {
    return (args, call) => {
        if (args.length < arity.least || args.length > arity.most)
            return wrongCount(args.length, arity, call);
        return evaluate(args, call);
    };
}
/** A function of known values: with an unknown argument its result is unknown for the same reason. */
function strictFunction(arity, evaluate) {
    return lazyFunction(arity, (args, call) => forEachChoice(args.map((arg) => arg()), (values) => {
        const unknown = values.find((value) => value.kind === 'unknown');
        if (unknown !== undefined)
            return unknownFrom(unknown);
        return evaluate(values, call);
    }));
}
/** What a call with arguments of the wrong kind gives: Azure would refuse it, so nothing is known. */
function wrongArguments(call, takes, args) {
    const found = args.length === 0 ? 'nothing' : args.map(describeKind).join(', ');
    return unknownValue(`${call.name}() takes ${takes}, and is given ${found}`, call.site);
}
function wrongCount(found, { least, most }, call) {
    const takes = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
    return unknownValue(`${call.name}() takes ${takes} arguments, and is given ${found}`, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/logical.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical */



const logicalFunctions = {
    if: lazyFunction(exactly(3), ([condition, whenTrue, whenFalse], call) => {
        if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
            throw new Error('Arity is checked.');
        return choose(condition(), whenTrue, whenFalse, call);
    }),
    and: lazyFunction(atLeast(2), (args, call) => combine(args, false, call)),
    or: lazyFunction(atLeast(2), (args, call) => combine(args, true, call)),
    not: strictFunction(exactly(1), ([value], call) => value?.kind === 'boolean'
        ? value_booleanValue(!value.value, call.site)
        : wrongArguments(call, 'a boolean', value === undefined ? [] : [value])),
    true: strictFunction(exactly(0), (_, call) => value_booleanValue(true, call.site)),
    false: strictFunction(exactly(0), (_, call) => value_booleanValue(false, call.site)),
    /** "bool": converts a string or an integer. */
    bool: strictFunction(between(1, 1), ([value], call) => {
        if (value?.kind === 'boolean')
            return value;
        if (value?.kind === 'number')
            return value_booleanValue(value.value !== 0, call.site);
        const text = value?.kind === 'string' ? value.value.toLowerCase() : '';
        if (text === 'true' || text === '1')
            return value_booleanValue(true, call.site);
        if (text === 'false' || text === '0')
            return value_booleanValue(false, call.site);
        return wrongArguments(call, "'true', 'false' or an integer", value === undefined ? [] : [value]);
    }),
};
/** The branch that the condition selects: its value, with its own origin. An unknown condition leaves both open. */
function choose(condition, whenTrue, whenFalse, call) {
    return forEachChoice([condition], ([condition]) => {
        if (condition?.kind === 'boolean')
            return condition.value ? whenTrue() : whenFalse();
        if (condition?.kind === 'unknown')
            return value_choiceValue(outcomeOf(condition), [whenTrue, whenFalse]);
        return wrongArguments(call, 'a boolean as its condition', condition === undefined ? [] : [condition]);
    });
}
/** Whether all of some booleans are true; with none of them, true. */
function allOf(args, call) {
    return combine(args, false, call);
}
/** Kleene's `and` (deciding value false) and `or` (true): one deciding operand decides, whatever else is unknown. */
function combine(args, deciding, call) {
    return combineFrom(args, 0, null);
    function combineFrom(rest, at, unknown) {
        const next = rest[at];
        if (next === undefined)
            return unknown === null ? value_booleanValue(!deciding, call.site) : unknownFrom(unknown);
        return forEachChoice([next()], ([value]) => {
            if (value?.kind === 'unknown')
                return combineFrom(rest, at + 1, unknown ?? value);
            if (value?.kind !== 'boolean')
                return wrongArguments(call, 'booleans', value === undefined ? [] : [value]);
            if (value.value === deciding)
                return value_booleanValue(deciding, call.site);
            return combineFrom(rest, at + 1, unknown);
        });
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/comparison.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison */




const comparisonFunctions = {
    /** "The comparison is case-sensitive." Any two kinds may be compared; objects and arrays by their parts. */
    equals: lazyFunction(exactly(2), ([left, right], call) => {
        if (left === undefined || right === undefined)
            throw new Error('Arity is checked.');
        return equalValues(left(), right(), call);
    }),
    /** "Returns first non-null value"; null when all are. */
    coalesce: lazyFunction(atLeast(1), (args, call) => firstNonNull(args, 0, call)),
};
function equalValues(left, right, call) {
    return forEachChoice([left, right], ([left, right]) => {
        if (left === undefined || right === undefined)
            throw new Error('forEachChoice() keeps the number of values.');
        if (left.kind === 'unknown')
            return unknownFrom(left);
        if (right.kind === 'unknown')
            return unknownFrom(right);
        if (left.kind === 'object' && right.kind === 'object')
            return equalObjects(left, right, call);
        if (left.kind === 'array' && right.kind === 'array')
            return equalArrays(left, right, call);
        return value_booleanValue(equalScalars(left, right), call.site);
    });
}
function equalScalars(left, right) {
    if (left.kind !== right.kind)
        return false;
    return !('value' in left) || ('value' in right && left.value === right.value);
}
function equalArrays(left, right, call) {
    if (left.items.length !== right.items.length)
        return value_booleanValue(false, call.site);
    const pairs = left.items.map((item, index) => () => {
        const other = right.items[index];
        return other === undefined ? value_booleanValue(false, call.site) : equalValues(item(), other(), call);
    });
    return allOf(pairs, call);
}
function equalObjects(left, right, call) {
    const names = new Set([...left.properties.keys(), ...right.properties.keys()]);
    const pairs = [...names].map((name) => () => {
        const mine = left.properties.get(name);
        const theirs = right.properties.get(name);
        if (mine !== undefined && theirs !== undefined)
            return equalValues(mine.value(), theirs.value(), call);
        const rest = mine === undefined ? left.rest : right.rest;
        return rest === null ? value_booleanValue(false, call.site) : unknownFrom(rest);
    });
    const rest = left.rest ?? right.rest;
    return allOf(rest === null ? pairs : [...pairs, () => unknownFrom(rest)], call);
}
function firstNonNull(args, at, call) {
    const next = args[at];
    if (next === undefined)
        return nullValue(call.site);
    return forEachChoice([next()], ([value]) => {
        if (value === undefined)
            throw new Error('forEachChoice() keeps the number of values.');
        if (value.kind === 'null')
            return firstNonNull(args, at + 1, call);
        if (value.kind === 'unknown' && value.mayBeNull) {
            return unknownFrom(value, { mayBeNull: at === args.length - 1 });
        }
        return value;
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/deployment.js
/**
 * Functions whose results only Azure knows, or that differ from one deployment to the next.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource, -deployment, -scope
 */

const names = [
    'cidrHost',
    'cidrSubnet',
    'deployer',
    'deployment',
    'environment',
    'extensionResourceId',
    'externalInput',
    'getSecret',
    'guid',
    'list',
    'listAccountSas',
    'listKeys',
    'listSecrets',
    'listServiceSas',
    'managementGroup',
    'managementGroupResourceId',
    'newGuid',
    'parseCidr',
    'pickZones',
    'providers',
    'readEnvironmentVariable',
    'reference',
    'references',
    'resourceGroup',
    'resourceId',
    'roleDefinitions',
    'subscription',
    'subscriptionResourceId',
    'tenant',
    'tenantResourceId',
    'toLogicalZone',
    'toLogicalZones',
    'toPhysicalZone',
    'toPhysicalZones',
    'uniqueString',
    'utcNow',
];
const deploymentFunctions = Object.fromEntries(names.map((name) => [name.toLowerCase(), knownAtDeployment]));
function knownAtDeployment(...[, call]) {
    return unknownValue(`${call.name}() is known only at deployment`, call.site);
}
/** `listKeys`, `listCredential…`: every function of a resource type's own that reads from it. */
function isListFunction(name) {
    return /^list[a-z]/i.test(name);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/numeric.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric and -comparison */


const numericFunctions = {
    add: ofNumbers((left, right) => left + right),
    sub: ofNumbers((left, right) => left - right),
    mul: ofNumbers((left, right) => left * right),
    /** "Returns the integer division"; towards zero. */
    div: ofNumbers((left, right) => (right === 0 ? null : Math.trunc(left / right))),
    mod: ofNumbers((left, right) => (right === 0 ? null : left % right)),
    less: ordered((sign) => sign < 0),
    lessorequals: ordered((sign) => sign <= 0),
    greater: ordered((sign) => sign > 0),
    greaterorequals: ordered((sign) => sign >= 0),
    /** "Converts the specified value to an integer": a string of digits or a number. */
    int: strictFunction(between(1, 1), ([value], call) => {
        if (value?.kind === 'number')
            return numberValue(Math.trunc(value.value), call.site);
        if (value?.kind === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value.value)) {
            return numberValue(Number(value.value), call.site);
        }
        return wrongArguments(call, 'an integer or a string that holds one', value === undefined ? [] : [value]);
    }),
};
function ofNumbers(compute) {
    return strictFunction(exactly(2), ([left, right], call) => {
        if (left?.kind !== 'number' || right?.kind !== 'number')
            return wrongArguments(call, 'two integers', pair(left, right));
        const result = compute(left.value, right.value);
        if (result === null)
            return unknownValue(`${call.name}() divides by zero`, call.site);
        if (!Number.isSafeInteger(result))
            return unknownValue(`the result of ${call.name}() is too large`, call.site);
        return numberValue(result, call.site);
    });
}
/** Numbers by size; strings as ARM does it, "case-sensitive" and by code point. */
function ordered(decide) {
    return strictFunction(exactly(2), ([left, right], call) => {
        const sign = compare(left, right);
        return sign === null
            ? wrongArguments(call, 'two integers or two strings', pair(left, right))
            : value_booleanValue(decide(sign), call.site);
    });
}
function compare(left, right) {
    if (left?.kind === 'number' && right?.kind === 'number')
        return Math.sign(left.value - right.value);
    if (left?.kind === 'string' && right?.kind === 'string') {
        return left.value === right.value ? 0 : left.value < right.value ? -1 : 1;
    }
    return null;
}
function pair(left, right) {
    return [left, right].filter((value) => value !== undefined);
}
/** Bicep's `-x`. */
function negated(value, call) {
    return numericFunctions.sub([() => numberValue(0, call.site), () => value], call);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/merge.js
/** Putting objects and arrays together: union(), shallowMerge(), Bicep's spread. */




/**
 * Objects into one, later ones winning. With an unknown among them, what stood before it may be replaced by it, what
 * comes after it is certain, and further properties may exist.
 *
 * @param deep objects that two of them have under one name are merged in turn, as union() does
 */
function mergeObjects(values, deep, call) {
    const merged = new Map();
    let rest = null;
    for (const value of values) {
        if (value.kind !== 'object' && value.kind !== 'unknown')
            return wrongArguments(call, 'objects', [value]);
        const unknown = value.kind === 'unknown' ? value : value.rest;
        if (unknown !== null) {
            rest = unknownFrom(unknown);
            for (const [name, property] of merged)
                merged.set(name, perhapsReplaced(property, unknown));
        }
        if (value.kind === 'unknown')
            continue;
        for (const [name, theirs] of value.properties) {
            const property = { ...theirs, value: lazy(theirs.key, () => value_passedOn(theirs.value(), ...value.way)) };
            const mine = merged.get(name);
            merged.set(name, mine !== undefined && deep ? mergedProperty(mine, property, call) : property);
        }
    }
    return objectValue(merged.values(), call.site, rest);
}
function mergedProperty(mine, theirs, call) {
    return {
        ...theirs,
        value: lazy(theirs.key, () => forEachChoice([mine.value(), theirs.value()], ([mine, theirs]) => {
            if (mine === undefined || theirs === undefined)
                throw new Error('forEachChoice() keeps the number of values.');
            const bothMayBeObjects = (mine.kind === 'object' || mine.kind === 'unknown') && (theirs.kind === 'object' || theirs.kind === 'unknown');
            return bothMayBeObjects && (mine.kind === 'object' || theirs.kind === 'object')
                ? mergeObjects([mine, theirs], true, call)
                : theirs;
        })),
    };
}
function perhapsReplaced(property, by) {
    return { ...property, value: () => unknownFrom(by, { mayBeNull: true }) };
}
/** "For arrays, it's a collection of the unique elements", in their first order. */
function uniteArrays(values, call) {
    const items = [];
    for (const value of values) {
        if (value.kind === 'unknown')
            return unknownFrom(value);
        if (value.kind !== 'array')
            return wrongArguments(call, 'arrays only or objects only', [value]);
        for (const item of value.items) {
            const known = contains(items, item(), call);
            if (known.kind === 'unknown')
                return unknownFrom(known);
            if (known.kind === 'boolean' && !known.value)
                items.push(item);
        }
    }
    return arrayValue(items, call.site);
}
function contains(items, sought, call) {
    let undecided = null;
    for (const item of items) {
        const equal = equalValues(item(), sought, call);
        if (equal.kind === 'boolean' && equal.value)
            return equal;
        if (equal.kind !== 'boolean')
            undecided = equal;
    }
    if (undecided?.kind === 'unknown')
        return undecided;
    if (undecided?.kind === 'choice')
        return asUnknown(undecided);
    return { kind: 'boolean', value: false, origin: call.site, way: [] };
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/object.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object and -array */






const objectFunctions = {
    null: strictFunction(exactly(0), (_, call) => nullValue(call.site)),
    createarray: lazyFunction(atLeast(0), (args, call) => arrayValue(args, call.site)),
    createobject: lazyFunction(atLeast(0), createObject),
    /** "A valid JSON string"; `json('null')` is null. */
    json: strictFunction(exactly(1), ([text], call) => text?.kind === 'string' ? jsonTextToValue(text.value, call) : wrongArguments(call, 'a string', given(text))),
    /** "Determines if an array, object, or string is empty"; null is. */
    empty: lazyFunction(exactly(1), ([arg], call) => forEachChoice(arg === undefined ? [] : [arg()], ([value]) => isEmpty(value, call))),
    /** Like `.?` in Bicep: what is missing on the way is null. */
    tryget: lazyFunction(atLeast(2), ([base, ...keys], call) => {
        if (base === undefined)
            throw new Error('Arity is checked.');
        return keys.reduce((value, key) => access(value, key(), call.site, { safe: true }), base());
    }),
    union: lazyFunction(atLeast(1), (args, call) => forEachChoice(evaluated(args), (values) => values.some((value) => value.kind === 'array') ? uniteArrays(values, call) : mergeObjects(values, true, call))),
    /** "Combines an array of objects, where only the top-level objects are merged." */
    shallowmerge: strictFunction(exactly(1), ([list], call) => list?.kind === 'array'
        ? forEachChoice(evaluated(list.items), (values) => mergeObjects(values, false, call))
        : wrongArguments(call, 'an array of objects', given(list))),
};
function evaluated(args) {
    return args.map((arg) => arg());
}
function given(value) {
    return value === undefined ? [] : [value];
}
function createObject(args, call) {
    if (args.length % 2 !== 0)
        return wrongArguments(call, 'pairs of a name and a value', []);
    const names = evaluated(args.filter((_, index) => index % 2 === 0));
    return forEachChoice(names, (names) => {
        const properties = [];
        let rest = null;
        for (const [index, name] of names.entries()) {
            const value = args[index * 2 + 1];
            if (value === undefined)
                throw new Error('Arguments come in pairs.');
            if (name.kind === 'unknown')
                rest = unknownFrom(name);
            else if (name.kind === 'string')
                properties.push({ name: name.value, key: name.origin, value });
            else
                return wrongArguments(call, 'strings as names', [name]);
        }
        return objectValue(properties, call.site, rest);
    });
}
function isEmpty(value, call) {
    switch (value?.kind) {
        case 'unknown':
            return unknownFrom(value);
        case 'null':
            return value_booleanValue(true, call.site);
        case 'string':
            return value_booleanValue(value.value === '', call.site);
        case 'array':
            return value_booleanValue(value.items.length === 0, call.site);
        case 'object':
            if (value.properties.size === 0 && value.rest !== null)
                return unknownFrom(value.rest);
            return value_booleanValue(value.properties.size === 0, call.site);
        default:
            return wrongArguments(call, 'a string, an array or an object', value === undefined ? [] : [value]);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/string.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */



const stringFunctions = {
    tolower: strictFunction(exactly(1), (args, call) => ofString(args, call, (text) => text.toLowerCase())),
    toupper: strictFunction(exactly(1), (args, call) => ofString(args, call, (text) => text.toUpperCase())),
    /** "Combines multiple string values … or combines multiple arrays." */
    concat: strictFunction(atLeast(1), (args, call) => {
        if (args.some((arg) => arg.kind === 'array'))
            return concatArrays(args, call);
        const parts = args.map(textOf);
        if (parts.some((part) => part === null))
            return wrongArguments(call, 'strings or arrays', args);
        return boundedString(parts, call);
    }),
    /** .NET's composite format; only plain `{n}` items are evaluated. */
    format: strictFunction(atLeast(1), ([pattern, ...args], call) => {
        if (pattern?.kind !== 'string')
            return wrongArguments(call, 'a string', pattern === undefined ? [] : [pattern]);
        return formatted(pattern, args, call);
    }),
};
function ofString(args, call, convert) {
    const [text] = args;
    return text?.kind === 'string' ? stringValue(convert(text.value), call.site) : wrongArguments(call, 'a string', args);
}
/** A scalar as concat() and format() write it: .NET writes booleans as True and False. null: not a scalar. */
function textOf(value) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind === 'number')
        return String(value.value);
    if (value.kind === 'boolean')
        return value.value ? 'True' : 'False';
    return null;
}
function concatArrays(args, call) {
    const items = [];
    for (const arg of args) {
        if (arg.kind !== 'array')
            return wrongArguments(call, 'strings only or arrays only', args);
        if (items.length + arg.items.length > maximumItems)
            return unknownValue(`the array has over ${maximumItems} items`, call.site);
        items.push(...arg.items);
    }
    return arrayValue(items, call.site);
}
/** The parts as one string whose origin is the call; unknown where it grows past the bound. */
function boundedString(parts, call) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return length > maximumStringLength
        ? unknownValue(`the string is longer than ${maximumStringLength} characters`, call.site)
        : stringValue(parts.join(''), call.site);
}
function formatted(pattern, args, call) {
    const parts = [];
    const text = pattern.value;
    for (let at = 0; at < text.length;) {
        const brace = nextBrace(text, at);
        parts.push(text.slice(at, brace));
        if (brace === text.length)
            break;
        if (text[brace + 1] === text[brace]) {
            parts.push(text.charAt(brace));
            at = brace + 2;
            continue;
        }
        const end = text.indexOf('}', brace);
        const index = text.slice(brace + 1, end);
        const arg = text[brace] === '{' && end !== -1 && /^\d{1,3}$/.test(index) ? args[Number(index)] : undefined;
        if (arg === undefined)
            return unknownValue(`${call.name}() does not know the format '${text.slice(brace, end + 1)}'`, call.site);
        const part = textOf(arg);
        if (part === null)
            return wrongArguments(call, 'strings, numbers and booleans', [arg]);
        parts.push(part);
        at = end + 1;
    }
    return boundedString(parts, call);
}
/** Bicep's `'${…}'`; `parts` stand around the holes. */
function interpolate(parts, holes, call) {
    const joined = strictFunction(atLeast(0), (values, call) => {
        const texts = values.map(textOf);
        if (texts.includes(null))
            return wrongArguments(call, 'strings, numbers and booleans', values);
        return boundedString(parts.flatMap((part, index) => [part, texts[index] ?? '']), call);
    });
    return joined(holes, call);
}
function nextBrace(text, from) {
    for (let at = from; at < text.length; at++)
        if (text[at] === '{' || text[at] === '}')
            return at;
    return text.length;
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/functions.js
/** The functions of ARM templates, by lower-cased name: "function names aren't case-sensitive". */







const functions = new Map(Object.entries({
    ...logicalFunctions,
    ...comparisonFunctions,
    ...objectFunctions,
    ...numericFunctions,
    ...stringFunctions,
    ...deploymentFunctions,
}));
function callFunction(args, call) {
    const known = functions.get(call.name.toLowerCase());
    if (known !== undefined)
        return known(args, call);
    if (isListFunction(call.name))
        return unknownValue(`${call.name}() is known only at deployment`, call.site);
    return unknownValue(`${call.name}() is not evaluated by this version`, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/expression.js
/** JSON of ARM templates, strings with expressions included, to values. */







/** The value of a node of a template. Parts of objects and arrays are evaluated when they are asked for. */
function evaluateArmJson(node, scope) {
    const site = siteOf(scope.source, node);
    switch (node.kind) {
        case 'string':
            return evaluateString(node, scope);
        case 'number':
            return numberValue(node.value, site);
        case 'boolean':
            return value_booleanValue(node.value, site);
        case 'null':
            return nullValue(site);
        case 'array':
            return arrayValue(node.items.map((item) => lazy(siteOf(scope.source, item), () => evaluateArmJson(item, scope))), site);
        case 'object':
            return evaluateObject(node, scope);
    }
}
function evaluateObject(node, scope) {
    const properties = node.members.flatMap(({ key, value }) => {
        if (key.value.toLowerCase() === 'copy' && value.kind === 'array')
            return copiedProperties(value.items, scope);
        const name = keyName(key, scope);
        return name === null
            ? []
            : [
                {
                    name,
                    key: siteOf(scope.source, key),
                    value: lazy(siteOf(scope.source, value), () => evaluateArmJson(value, scope)),
                },
            ];
    });
    const unnamed = node.members.find(({ key }) => keyName(key, scope) === null);
    const site = siteOf(scope.source, node);
    if (unnamed === undefined)
        return objectValue(properties, site);
    const rest = unknownValue('a property name is an expression that is not known', siteOf(scope.source, unnamed.key));
    return objectValue(properties, site, rest);
}
/** Property names may be expressions too; null where such a name is not known. */
function keyName(key, scope) {
    if (!key.value.startsWith('['))
        return key.value;
    const name = evaluateString(key, scope);
    return name.kind === 'string' ? name.value : null;
}
/** `"copy": [{ "name": …, "count": …, "input": … }]` in an object makes a property of that name. */
function copiedProperties(loops, scope) {
    return loops.flatMap((loop) => {
        if (loop.kind !== 'object')
            return [];
        const name = loop.members.find(({ key }) => key.value.toLowerCase() === 'name')?.value;
        if (name?.kind !== 'string')
            return [];
        const key = siteOf(scope.source, name);
        return [{ name: name.value, key, value: () => unknownValue('copy loops are not evaluated by this version', key) }];
    });
}
function evaluateString(node, scope) {
    const site = siteOf(scope.source, node);
    const parsed = parseArmExpression(scope.source.text, node);
    if (parsed.kind === 'literal')
        return stringValue(parsed.value, site);
    if (parsed.kind === 'problem') {
        return unknownValue(`the expression cannot be read: ${parsed.problem.message}`, siteOf(scope.source, parsed.problem));
    }
    return evaluateArmExpression(parsed.expression, scope);
}
function evaluateArmExpression(expression, scope) {
    const site = siteOf(scope.source, expression);
    return within(scope.budget, site, () => {
        switch (expression.kind) {
            case 'string':
                return stringValue(expression.value, site);
            case 'integer':
                return numberValue(expression.value, site);
            case 'propertyAccess': {
                const base = evaluateArmExpression(expression.base, scope);
                return access(base, stringValue(expression.name, site), site, { safe: false });
            }
            case 'indexAccess': {
                const base = evaluateArmExpression(expression.base, scope);
                return access(base, evaluateArmExpression(expression.index, scope), site, { safe: false });
            }
            case 'call':
                return evaluateCall(expression, site, scope);
        }
    });
}
function evaluateCall(call, site, scope) {
    if (call.namespace !== null) {
        return unknownValue(`user function ${call.namespace}.${call.name}() is not evaluated by this version`, site);
    }
    const args = call.arguments.map((argument) => lazy(siteOf(scope.source, argument), () => evaluateArmExpression(argument, scope)));
    switch (call.name.toLowerCase()) {
        case 'parameters':
            return named(args[0]?.(), site, scope.parameter);
        case 'variables':
            return named(args[0]?.(), site, scope.variable);
        default:
            return callFunction(args, { name: call.name, site });
    }
}
function named(name, site, look) {
    return forEachChoice(name === undefined ? [] : [name], ([name]) => name?.kind === 'string'
        ? value_passedOn(look(name.value, site), { site, caption: `used here as '${name.value}'` })
        : unknownValue('the name asked for is not known', site));
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/template.js
/**
 * ARM JSON templates: parameters, variables, resources, nested deployments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */






/** Nested deployments in nested deployments; Azure's own bound is not published. */
const maximumNesting = 20;
/** @param root the template's root object */
function evaluateArmTemplate(root, source, given) {
    const collected = { resources: [], problems: [] };
    const parameterNames = [...declarations(root).values()].map(({ name }) => name);
    const scope = templateScope(root, source, given, newBudget());
    collectResources(root, scope, { path: '', nesting: 0 }, collected);
    return { ...collected, parameterNames, undeclared: undeclared(given, parameterNames) };
}
function declarations(template) {
    return new Map(members(member(template, 'parameters')).map(({ key, value }) => [
        key.value.toLowerCase(),
        { name: key.value, node: value, key },
    ]));
}
function templateScope(template, source, given, budget) {
    const parameters = new Map();
    const variables = new Map();
    const scope = {
        source,
        budget,
        parameter: (name, site) => lookUp(parameters, 'parameter', name, site),
        variable: (name, site) => lookUp(variables, 'variable', name, site),
    };
    for (const [lowerName, { name, node, key }] of declarations(template)) {
        const site = siteOf(source, key);
        const declaration = parameterDeclaration(name, site, node, scope);
        parameters.set(lowerName, lazy(site, () => parameterValue(declaration, given), `parameter '${name}'`));
    }
    for (const { key, value } of members(member(template, 'variables'))) {
        const site = siteOf(source, key);
        if (key.value.toLowerCase() === 'copy' && value.kind === 'array') {
            for (const name of copyNames(value.items)) {
                variables.set(name.toLowerCase(), () => unknownValue('copy loops are not evaluated by this version', site));
            }
        }
        else {
            const evaluate = () => evaluateArmJson(value, scope);
            variables.set(key.value.toLowerCase(), lazy(site, evaluate, `variable '${key.value}'`));
        }
    }
    return scope;
}
function lookUp(values, kind, name, site) {
    return values.get(name.toLowerCase())?.() ?? unknownValue(`the template has no ${kind} '${name}'`, site);
}
function copyNames(loops) {
    return loops.flatMap((loop) => {
        const name = member(loop, 'name');
        return name?.kind === 'string' ? [name.value] : [];
    });
}
function parameterDeclaration(name, site, node, scope) {
    const defaultNode = member(node, 'defaultValue');
    const allowedNode = member(node, 'allowedValues');
    const type = member(node, 'type');
    const nullable = member(node, 'nullable');
    return {
        name,
        site,
        defaultValue: defaultNode === undefined ? null : () => evaluateArmJson(defaultNode, scope),
        allowed: allowedNode?.kind === 'array' ? allowedNode.items.map((item) => () => evaluateArmJson(item, scope)) : null,
        type: type?.kind === 'string' ? (valueTypes[type.value.toLowerCase()] ?? null) : null,
        isNullable: nullable?.kind === 'boolean' && nullable.value,
    };
}
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types */
const valueTypes = {
    string: 'string',
    securestring: 'string',
    int: 'number',
    bool: 'boolean',
    object: 'object',
    secureobject: 'object',
    array: 'array',
};
function collectResources(template, scope, position, into) {
    const resources = member(template, 'resources');
    if (resources?.kind === 'array') {
        for (const [index, resource] of resources.items.entries()) {
            collectResource(resource, `${position.path}resources[${index}]`, scope, position, into);
        }
    }
    else {
        for (const { key, value } of members(resources)) {
            collectResource(value, `${position.path}resources.${key.value}`, scope, position, into);
        }
    }
}
function collectResource(node, path, scope, position, into) {
    const typeNode = member(node, 'type');
    if (node.kind !== 'object' || typeNode === undefined)
        return;
    const type = evaluateArmJson(typeNode, scope);
    if (type.kind !== 'string')
        return;
    const condition = booleanMember(node, 'condition', scope);
    if (condition?.kind === 'boolean' && !condition.value)
        return;
    const existing = booleanMember(node, 'existing', scope);
    into.resources.push({
        type: type.value,
        apiVersion: apiVersionOf(node, typeNode, scope),
        anchor: siteOf(scope.source, typeNode),
        path,
        existing: existing?.kind === 'boolean' && existing.value,
        condition,
        body: evaluateArmJson(node, scope),
    });
    if (type.value.toLowerCase() === 'microsoft.resources/deployments') {
        collectNested(node, `${path}/`, scope, position, into);
    }
}
function booleanMember(node, name, scope) {
    const value = member(node, name);
    return value === undefined ? null : evaluateArmJson(value, scope);
}
function apiVersionOf(node, typeNode, scope) {
    const apiVersion = member(node, 'apiVersion');
    return apiVersion === undefined
        ? unknownValue('the resource has no apiVersion', siteOf(scope.source, typeNode))
        : evaluateArmJson(apiVersion, scope);
}
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#expression-evaluation-scope-in-nested-templates */
function collectNested(node, path, outer, position, into) {
    const properties = member(node, 'properties');
    const template = member(properties, 'template');
    if (template?.kind !== 'object')
        return;
    if (position.nesting >= maximumNesting) {
        const message = `deployments are nested deeper than ${maximumNesting} levels`;
        into.problems.push({ site: siteOf(outer.source, template), message });
        return;
    }
    const options = member(member(properties, 'expressionEvaluationOptions'), 'scope');
    const isInner = options?.kind === 'string' && options.value.toLowerCase() === 'inner';
    const inner = isInner
        ? templateScope(template, outer.source, nestedParameters(member(properties, 'parameters'), outer), outer.budget)
        : outer;
    collectResources(template, inner, { path, nesting: position.nesting + 1 }, into);
}
function nestedParameters(node, outer) {
    if (node !== undefined && node.kind !== 'object') {
        const rest = evaluateArmJson(node, outer);
        const site = siteOf(outer.source, node);
        return {
            values: new Map(),
            rest: rest.kind === 'unknown' ? rest : unknownValue('the parameters are an expression', site),
        };
    }
    const values = members(node).map(({ key, value }) => {
        const site = siteOf(outer.source, key);
        const given = member(value, 'value');
        const evaluate = () => given === undefined
            ? unknownValue(`parameter '${key.value}' comes from a key vault`, site)
            : value_passedOn(evaluateArmJson(given, outer), { site, caption: `given to the nested deployment as '${key.value}'` });
        return [key.value.toLowerCase(), { name: key.value, key: site, value: lazy(site, evaluate) }];
    });
    return { values: new Map(values), rest: null };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/literals.js
/** Bicep's object and array literals, with their spreads. */






function literals_evaluateObject(literal, site, scope) {
    const parts = objectParts(literal, site, scope);
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && only.kind === 'object')
        return only;
    return forEachChoice(parts, (parts) => mergeObjects(parts, false, { name: '...', site }));
}
/** Runs of properties as objects, and what is spread between them. */
function objectParts(literal, site, scope) {
    const parts = [];
    let properties = [];
    const endRun = () => {
        if (properties.length > 0 || parts.length === 0)
            parts.push(plainObject(properties, site, scope));
        properties = [];
    };
    for (const member of literal.members) {
        if (member.kind === 'property')
            properties.push(member);
        else if (member.kind === 'spread') {
            endRun();
            parts.push(evaluateBicep(member.value, scope));
        }
    }
    endRun();
    return parts;
}
function plainObject(members, site, scope) {
    const properties = [];
    let rest = null;
    for (const { key, value } of members) {
        const name = 'name' in key ? key.name : evaluateBicep(key, scope);
        if (typeof name === 'string' || name.kind === 'string') {
            const text = typeof name === 'string' ? name : name.value;
            properties.push({ name: text, key: siteOf(scope.source, key), value: deferBicep(value, scope) });
        }
        else if (name.kind === 'unknown') {
            rest = unknownFrom(name);
        }
        else if (name.kind === 'choice') {
            rest = asUnknown(name);
        }
    }
    return objectValue(properties, site, rest);
}
/** Arrays with a spread are concatenated, as the compiler does it. */
function evaluateArray(literal, site, scope) {
    if (!literal.items.some((item) => item.kind === 'spread')) {
        return arrayValue(literal.items.map((item) => deferBicep(item.kind === 'spread' ? item.value : item, scope)), site);
    }
    const parts = literal.items.map((item) => {
        if (item.kind === 'spread')
            return deferBicep(item.value, scope);
        return () => arrayValue([deferBicep(item, scope)], site);
    });
    return callFunction(parts, { name: 'concat', site });
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/expression.js
/** Bicep expressions to values: what the compiler makes of them in ARM's functions. */









function evaluateBicep(expression, scope) {
    const site = siteOf(scope.source, expression);
    return within(scope.budget, site, () => evaluateExpression(expression, site, scope));
}
/** The expression's value when it is asked for. */
function deferBicep(expression, scope) {
    return lazy(siteOf(scope.source, expression), () => evaluateBicep(expression, scope));
}
function evaluateExpression(expression, site, scope) {
    switch (expression.kind) {
        case 'integer':
            return numberValue(expression.value, site);
        case 'boolean':
            return value_booleanValue(expression.value, site);
        case 'null':
            return nullValue(site);
        case 'string':
            return expression_evaluateString(expression, site, scope);
        case 'object':
            return literals_evaluateObject(expression, site, scope);
        case 'array':
            return evaluateArray(expression, site, scope);
        case 'parenthesized':
            return evaluateBicep(expression.expression, scope);
        case 'nonNull':
            return evaluateBicep(expression.operand, scope);
        case 'unary':
            return evaluateUnary(expression, site, scope);
        case 'binary':
            return evaluateBinary(expression, site, scope);
        case 'ternary': {
            const condition = evaluateBicep(expression.condition, scope);
            const call = { name: '?:', site };
            return choose(condition, deferBicep(expression.whenTrue, scope), deferBicep(expression.whenFalse, scope), call);
        }
        case 'variableAccess': {
            const { name } = expression.name;
            const value = scope.symbol(name);
            if (value === null)
                return unknownValue(`the name '${name}' does not exist`, site);
            return value_passedOn(value(), { site, caption: `used here as '${name}'` });
        }
        case 'propertyAccess': {
            const name = stringValue(expression.name.name, siteOf(scope.source, expression.name));
            return access(evaluateBicep(expression.base, scope), name, site, { safe: expression.safe });
        }
        case 'arrayAccess': {
            const { safe, fromEnd } = expression;
            const base = evaluateBicep(expression.base, scope);
            return access(base, evaluateBicep(expression.index, scope), site, { safe, fromEnd });
        }
        case 'call': {
            const args = expression.arguments.map((argument) => deferBicep(argument, scope));
            return callBicepFunction(expression.name.name, args, site);
        }
        case 'instanceCall':
            return evaluateInstanceCall(expression, site, scope);
        case 'resourceAccess':
            return unknownValue('nested resources are not evaluated by this version', site);
        case 'for':
            return unknownValue('loops are not evaluated by this version', site);
        case 'lambda':
            return unknownValue('lambdas are not evaluated by this version', site);
    }
}
/** `sys` and `az` are the namespaces of the built-in functions, unless the file declares such a name itself. */
function evaluateInstanceCall(expression, site, scope) {
    const { base, name } = expression;
    const namespace = base.kind === 'variableAccess' ? base.name.name : '';
    if ((namespace === 'sys' || namespace === 'az') && scope.symbol(namespace) === null) {
        const args = expression.arguments.map((argument) => deferBicep(argument, scope));
        return callBicepFunction(name.name, args, site);
    }
    return unknownValue(`${name.name}() of this object is not evaluated by this version`, site);
}
function callBicepFunction(name, args, site) {
    const [only] = args;
    // any() is for the type checker; the compiler leaves it out.
    if (name === 'any' && only !== undefined && args.length === 1)
        return only();
    return callFunction(args, { name, site });
}
function expression_evaluateString(expression, site, scope) {
    const [only] = expression.parts;
    if (expression.holes.length === 0)
        return stringValue(only ?? '', site);
    const holes = expression.holes.map((hole) => deferBicep(hole, scope));
    return interpolate(expression.parts, holes, { name: 'string interpolation', site });
}
function evaluateUnary(expression, site, scope) {
    if (expression.operator === '!')
        return callFunction([deferBicep(expression.operand, scope)], { name: 'not', site });
    return negated(evaluateBicep(expression.operand, scope), { name: '-', site });
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators */
const functionOfOperator = {
    '==': 'equals',
    '&&': 'and',
    '||': 'or',
    '??': 'coalesce',
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '/': 'div',
    '%': 'mod',
    '<': 'less',
    '<=': 'lessOrEquals',
    '>': 'greater',
    '>=': 'greaterOrEquals',
};
function evaluateBinary(expression, site, scope) {
    const operands = [deferBicep(expression.left, scope), deferBicep(expression.right, scope)];
    const call = (name, args) => callFunction(args, { name, site });
    const lower = (operand) => lazy(site, () => call('toLower', [operand]));
    switch (expression.operator) {
        case '!=':
            return call('not', [() => call('equals', operands)]);
        case '=~':
            return call('equals', operands.map(lower));
        case '!~':
            return call('not', [() => call('equals', operands.map(lower))]);
        default:
            return call(functionOfOperator[expression.operator], operands);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/resource.js
/** Resource statements: their type and version, their body, and what others see of them by their name. */



/** The resource that a statement declares, with those nested in its body; none under a condition that is false. */
function resourcesOf(statement, parentType, scope) {
    const { body, condition } = unwrap(statement.body, scope);
    if (condition?.kind === 'boolean' && !condition.value)
        return [];
    const [ownType = ''] = typeAndVersion(statement);
    const type = parentType === '' ? ownType : `${parentType}/${ownType}`;
    const path = statement.name.name;
    const resource = {
        type,
        apiVersion: resource_apiVersionOf(statement, scope),
        anchor: siteOf(scope.source, statement.name),
        path,
        existing: statement.existing,
        condition,
        body: evaluateBicep(body, scope),
    };
    const nested = body.members.flatMap((member) => member.kind === 'resource'
        ? resourcesOf(member, type, scope).map((child) => ({ ...child, path: `${path}/${child.path}` }))
        : []);
    return [resource, ...nested];
}
function unwrap(body, scope) {
    switch (body.kind) {
        case 'object':
            return { body, condition: null };
        case 'if':
            return { body: body.body, condition: evaluateBicep(body.condition, scope) };
        case 'for': {
            const inner = body.body;
            const condition = unknownValue('loops are not evaluated by this version', siteOf(scope.source, body.items));
            if (inner.kind === 'object')
                return { body: inner, condition };
            if (inner.kind === 'if')
                return { body: inner.body, condition };
            return { body: { kind: 'object', members: [], start: inner.start, end: inner.end }, condition };
        }
    }
}
/** `['Microsoft.ContainerService/managedClusters', '2025-01-02-preview']` */
function typeAndVersion(statement) {
    return (statement.type.parts[0] ?? '').split('@');
}
/** The API version's place is its text behind the `@`. */
function resource_apiVersionOf(statement, scope) {
    const [, version] = typeAndVersion(statement);
    const { type } = statement;
    if (version === undefined)
        return unknownValue('the resource has no API version', siteOf(scope.source, type));
    const end = type.end - 1;
    return stringValue(version, siteOf(scope.source, { start: end - version.length, end }));
}
/** A resource as others see it by its symbolic name: what is written in it is known, the rest only when deployed. */
function resourceSymbol(statement, scope) {
    const site = siteOf(scope.source, statement.name);
    const name = statement.name.name;
    const rest = unknownValue(`properties of resource '${name}' are known only at deployment`, site);
    if (statement.body.kind === 'for')
        return rest;
    const written = unwrap(statement.body, scope).body;
    const [type = ''] = typeAndVersion(statement);
    const properties = [
        { name: 'type', key: site, value: () => stringValue(type, siteOf(scope.source, statement.type)) },
        { name: 'apiVersion', key: site, value: () => resource_apiVersionOf(statement, scope) },
    ];
    for (const member of written.members) {
        if (member.kind !== 'property' || !('name' in member.key) || member.key.name !== 'name')
            continue;
        const value = deferBicep(member.value, scope);
        properties.push({ name: 'name', key: site, value });
    }
    return objectValue(properties, site, rest);
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/types.js
/** Types that refer to types; the compiler refuses a ring of them. */
const maximumReferences = 50;
function typeFacts(type, file) {
    return factsOf(type, typesByName(file), 0);
}
const typesOfFile = new WeakMap();
function typesByName(file) {
    let types = typesOfFile.get(file);
    if (types === undefined) {
        types = new Map(file.statements.filter((statement) => statement.kind === 'type').map((type) => [type.name.name, type]));
        typesOfFile.set(file, types);
    }
    return types;
}
const nothing = { isNullable: false, type: null, literals: null };
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types */
const builtIn = new Map([
    ['string', 'string'],
    ['int', 'number'],
    ['bool', 'boolean'],
    ['object', 'object'],
    ['array', 'array'],
]);
function factsOf(type, types, depth) {
    if (depth > maximumReferences)
        return nothing;
    switch (type.kind) {
        case 'nullableType':
            return { ...factsOf(type.type, types, depth + 1), isNullable: true };
        case 'typeLiteral':
            return type.value.kind === 'null'
                ? { ...nothing, isNullable: true, literals: [] }
                : { ...nothing, literals: [type] };
        case 'unionType':
            return factsOfUnion(type.members, types, depth);
        case 'typeName': {
            const [name, ...more] = type.path;
            if (name === undefined || more.length > 0)
                return nothing;
            const declared = types.get(name.name);
            if (declared !== undefined)
                return factsOf(declared.value, types, depth + 1);
            return { ...nothing, type: builtIn.get(name.name) ?? null };
        }
        case 'objectType':
            return { ...nothing, type: 'object' };
        case 'arrayType':
        case 'tupleType':
            return { ...nothing, type: 'array' };
        case 'otherType':
            return nothing;
    }
}
function factsOfUnion(members, types, depth) {
    const facts = members.map((member) => factsOf(member, types, depth + 1));
    const literals = facts.every((fact) => fact.literals !== null) ? facts.flatMap((fact) => fact.literals ?? []) : null;
    return { isNullable: facts.some((fact) => fact.isNullable), type: null, literals };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/scope.js
/** The names of a Bicep file and what they stand for. */







/** @param given values for the file's parameters; a `.bicepparam` file has none, it gives them itself */
function fileScope(file, source, given) {
    const symbols = new Map();
    const scope = { source, budget: newBudget(), symbol: (name) => symbols.get(name) ?? null };
    for (const statement of file.statements) {
        for (const [name, value] of symbolsOf(statement, file, scope, given))
            symbols.set(name, value);
    }
    return scope;
}
function symbolsOf(statement, file, scope, given) {
    switch (statement.kind) {
        case 'parameter': {
            const declaration = scope_parameterDeclaration(statement, file, scope);
            const { name, site } = declaration;
            return [[name, lazy(site, () => parameterValue(declaration, given), `parameter '${name}'`)]];
        }
        case 'parameterAssignment':
        case 'variable': {
            const { name } = statement.name;
            const site = siteOf(scope.source, statement.name);
            const kind = statement.kind === 'variable' ? 'variable' : 'parameter';
            return [[name, lazy(site, () => evaluateBicep(statement.value, scope), `${kind} '${name}'`)]];
        }
        case 'resource': {
            const site = siteOf(scope.source, statement.name);
            return [[statement.name.name, lazy(site, () => resourceSymbol(statement, scope))]];
        }
        case 'module':
            return [notEvaluated(statement.name, `outputs of module '${statement.name.name}' are`, scope)];
        case 'import': {
            const names = statement.wildcard === null ? (statement.items ?? []).flatMap(importedName) : [statement.wildcard];
            return names.map((name) => notEvaluated(name, 'imports are', scope));
        }
        default:
            return [];
    }
}
function notEvaluated(name, what, scope) {
    const value = unknownValue(`${what} not evaluated by this version`, siteOf(scope.source, name));
    return [name.name, () => value];
}
/** The name under which an imported thing is known in the file. */
function importedName(item) {
    if (item.alias !== null)
        return [item.alias];
    return 'name' in item.name ? [item.name] : [];
}
function scope_parameterDeclaration(statement, file, scope) {
    const { name, defaultValue, type, decorators } = statement;
    const facts = typeFacts(type, file);
    const literals = facts.literals?.flatMap((literal) => (literal.kind === 'typeLiteral' ? [literal.value] : [])) ?? null;
    const allowed = allowedValues(decorators) ?? literals;
    return {
        name: name.name,
        site: siteOf(scope.source, name),
        defaultValue: defaultValue === null ? null : () => evaluateBicep(defaultValue, scope),
        allowed: allowed === null ? null : allowed.map((value) => deferBicep(value, scope)),
        type: facts.type,
        isNullable: facts.isNullable,
    };
}
/** The items of `@allowed([...])`; null where there is none. */
function allowedValues(decorators) {
    const list = decorators.find(({ name }) => name.name === 'allowed')?.arguments[0];
    if (list?.kind !== 'array')
        return null;
    return list.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/parameter-file.js
/** `.bicepparam` files: what they give, and to which template. */





/** The template that the file names; null where it says `using none` or nothing that can be read. */
function usingTarget(file, source) {
    const using = file.statements.find((statement) => statement.kind === 'using');
    const [path, ...more] = using?.path?.parts ?? [];
    if (using?.path == null || path === undefined || more.length > 0)
        return null;
    return { path, site: siteOf(source, using.path) };
}
function bicepParameters(file, source) {
    const scope = fileScope(file, source, nothingGiven);
    const values = new Map();
    for (const statement of file.statements) {
        if (statement.kind !== 'parameterAssignment')
            continue;
        const { name } = statement.name;
        const key = siteOf(source, statement.name);
        const value = scope.symbol(name);
        if (value === null)
            continue;
        values.set(name.toLowerCase(), {
            name,
            key,
            value: lazy(key, () => withPlaceholders(value()), `parameter '${name}'`),
        });
    }
    return { values, rest: extended(file, source) };
}
function extended(file, source) {
    const statement = file.statements.find(({ kind }) => kind === 'extends');
    return statement === undefined
        ? null
        : unknownValue('the file that it extends is not evaluated by this version', siteOf(source, statement));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/template.js



function evaluateBicepTemplate(file, source, given) {
    const scope = fileScope(file, source, given);
    const resources = file.statements.flatMap((statement) => statement.kind === 'resource' ? resourcesOf(statement, '', scope) : []);
    const parameterNames = file.statements.flatMap((statement) => statement.kind === 'parameter' ? [statement.name.name] : []);
    return { resources, problems: [], parameterNames, undeclared: undeclared(given, parameterNames) };
}

;// CONCATENATED MODULE: ./lib/model/edit-distance.js
/** Spelling: how far apart two words are, and which known word was probably meant. */
/** Longer words are compared by their beginning: nobody means them by mistake. */
const maximumLength = 64;
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(from, to) {
    const a = from.slice(0, maximumLength);
    const b = to.slice(0, maximumLength);
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}
/** The candidate that was probably meant, case aside; null where none is near. */
function nearest(word, candidates) {
    let best = null;
    let bestDistance = Math.max(2, Math.floor(word.length / 4)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance && distance < candidate.length) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/deployments.js






function evaluateDeployments(discovery) {
    return discovery.templates.flatMap((template) => {
        const pairs = discovery.pairs.filter((pair) => pair.template === template);
        return pairs.length === 0 ? [evaluate(template, null)] : pairs.map((pair) => evaluate(template, pair));
    });
}
function evaluate(template, pair) {
    const { path } = template.source;
    const deployment = { template: path, parameters: pair?.parameters.source.path ?? null };
    const evaluated = evaluateTemplate(template, pair === null ? nothingGiven : parametersOf(pair.parameters));
    const clusters = evaluated.resources.filter(isCluster).map((resource) => ({
        kind: 'cluster',
        file: resource.anchor.source.path,
        anchor: resource.anchor,
        body: resource.body,
        apiVersion: resource.apiVersion,
        deployment,
        path: resource.path,
    }));
    return { deployment, clusters, problems: [...evaluated.problems, ...deployments_undeclared(evaluated, template, pair)] };
}
function evaluateTemplate(template, given) {
    return 'root' in template
        ? evaluateArmTemplate(template.root, template.source, given)
        : evaluateBicepTemplate(template.tree, template.source, given);
}
function parametersOf(document) {
    return 'root' in document
        ? armParameters(document.root, document.source)
        : bicepParameters(document.tree, document.source);
}
/** Existing clusters are only referred to, and child types are not clusters. */
function isCluster({ type, existing }) {
    return type.toLowerCase() === 'microsoft.containerservice/managedclusters' && !existing;
}
function deployments_undeclared(evaluated, template, pair) {
    return evaluated.undeclared.map(({ name, key }) => {
        const meant = nearest(name, evaluated.parameterNames);
        const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
        const message = `${template.source.path} has no parameter '${name}'.${hint}`;
        return pair?.pairing === 'stem' ? { site: key, message, level: 'warning' } : { site: key, message };
    });
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/syntax/bicep/characters.js

const characters_TAB = 0x09;
const characters_LINE_FEED = 0x0a;
const characters_CARRIAGE_RETURN = 0x0d;
const characters_SPACE = 0x20;
const HASH = 0x23;
const DOLLAR = 0x24;
const characters_QUOTE = 0x27;
const STAR = 0x2a;
const HYPHEN = 0x2d;
const characters_SLASH = 0x2f;
const characters_ZERO = 0x30;
const characters_BACKSLASH = 0x5c;
const OPENING_BRACE = 0x7b;
/**
 * The text's code units, and one 0 behind them: reading these is faster than `charCodeAt`, most of all before the code
 * is optimized, and looking one ahead stays within bounds. Any other 0 is a NUL in the text.
 */
function codesOf(text) {
    const codes = new Uint16Array(text.length + 1);
    const bytes = Buffer.from(codes.buffer);
    bytes.write(text, 'utf16le');
    if ((0,external_node_os_namespaceObject.endianness)() === 'BE')
        bytes.swap16();
    return codes;
}
/** What a code unit can begin, for lookup by the code unit; 0: a punctuator, or nothing. */
const CHARACTER_CLASSES = new Uint8Array(0x10000);
const IDENTIFIER_START = 1;
const DIGIT = 2;
const LINE_BREAK = 3;
const STRING_START = 4;
/** A blank; and what may begin a comment or pragma. */
const MAYBE_TRIVIA = 5;
for (let code = 0; code < 0x80; code++) {
    const character = String.fromCharCode(code);
    if (/[A-Za-z_]/.test(character))
        CHARACTER_CLASSES[code] = IDENTIFIER_START;
    else if (/[0-9]/.test(character))
        CHARACTER_CLASSES[code] = DIGIT;
    else if (/[\r\n]/.test(character))
        CHARACTER_CLASSES[code] = LINE_BREAK;
    else if (/['$]/.test(character))
        CHARACTER_CLASSES[code] = STRING_START;
    else if (/[ \t/#]/.test(character))
        CHARACTER_CLASSES[code] = MAYBE_TRIVIA;
}
/** 1 for what may stand in a word behind its first letter. */
const IDENTIFIER_PARTS = CHARACTER_CLASSES.map((kind) => (kind === IDENTIFIER_START || kind === DIGIT ? 1 : 0));
function isIdentifierStart(code) {
    return CHARACTER_CLASSES[code] === IDENTIFIER_START;
}
function isIdentifierPart(code) {
    return IDENTIFIER_PARTS[code] === 1;
}
function isBlank(code) {
    return code === characters_SPACE || code === characters_TAB;
}
function isLineBreak(code) {
    return CHARACTER_CLASSES[code] === LINE_BREAK;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/lex-string.js

/**
 * How a string is quoted: SINGLE_LINE is `'…'`, with escapes and `${…}`; n >= 0 is `'''…'''` after n dollars,
 * without escapes, whose holes open with n dollars and `{` (with none there are no holes).
 */
const SINGLE_LINE = -1;
/**
 * Lexes a string's first piece: from the quote at `at` to the closing quote or the first hole.
 *
 * @param dollars how many stand before the quote; SINGLE_LINE for none
 */
function lexString(lexer, at, dollars) {
    const { codes } = lexer;
    if (codes[at + 1] !== characters_QUOTE || codes[at + 2] !== characters_QUOTE) {
        lexer.quoting = SINGLE_LINE;
        lexSingleLinePiece(lexer, at + 1);
        return;
    }
    lexer.quoting = dollars === SINGLE_LINE ? 0 : dollars;
    // One line break right after the opening quotes is no content.
    let from = at + 3;
    if (codes[from] === characters_CARRIAGE_RETURN)
        from++;
    if (codes[from] === characters_LINE_FEED)
        from++;
    lexMultiLinePiece(lexer, from);
}
/**
 * Goes from the `}` that closes a hole, the current token, to the piece after it, of the string that began at `start`
 * and is quoted in this way. The token begins there too, so that it spans what has been read of the string.
 */
function continueString(lexer, start, quoting) {
    lexer.start = start;
    lexer.quoting = quoting;
    if (quoting === SINGLE_LINE)
        lexSingleLinePiece(lexer, lexer.end);
    else
        lexMultiLinePiece(lexer, lexer.end);
}
function lexSingleLinePiece(lexer, from) {
    const { text, codes } = lexer;
    const to = endOfSingleLineContent(text, codes, from);
    const terminator = codes[to];
    lexer.opensHole = terminator === DOLLAR;
    if (terminator !== characters_QUOTE && terminator !== DOLLAR) {
        const message = "the string has no closing ' on its line (several lines stand in '''…''')";
        putPieceError(lexer, lexer.start, to, to, message);
        return;
    }
    const end = terminator === DOLLAR ? to + 2 : to + 1;
    const content = text.slice(from, to);
    const decoded = content.includes('\\') ? decodeEscapes(content) : content;
    if (typeof decoded === 'string') {
        putPiece(lexer, decoded, end);
    }
    else {
        const invalid = from + decoded.offset;
        putPieceError(lexer, invalid, invalid + 2, end, `an invalid escape, expected ${VALID_ESCAPES}`);
    }
}
/** The offset of the closing quote, of the `${` of a hole, or where the line ends without them. */
function endOfSingleLineContent(text, codes, from) {
    let at = from;
    for (;;) {
        const code = codes[at] ?? 0;
        // Most characters are letters, above all that have a meaning here.
        if (code > characters_BACKSLASH)
            at++;
        else if (code === characters_QUOTE)
            return at;
        else if (code === DOLLAR && codes[at + 1] === OPENING_BRACE)
            return at;
        else if (code === characters_BACKSLASH)
            at += isLineBreak(codes[at + 1] ?? 0) ? 1 : 2;
        else if (code < characters_SPACE && (isLineBreak(code) || at >= text.length))
            return Math.min(at, text.length);
        else
            at++;
    }
}
function lexMultiLinePiece(lexer, from) {
    const { text, codes, start, quoting } = lexer;
    const to = endOfMultiLineContent(text, codes, from, quoting);
    lexer.opensHole = codes[to] === DOLLAR;
    if (lexer.opensHole)
        putPiece(lexer, text.slice(from, to), to + quoting + 1);
    else if (to < text.length)
        putPiece(lexer, text.slice(from, to), to + 3);
    else
        putPieceError(lexer, start, start + quoting + 3, from, "the string that begins here is never closed by '''");
}
/** The offset of the three quotes that close the string, or of the dollars of a hole; the text's end without them. */
function endOfMultiLineContent(text, codes, from, quoting) {
    let at = from;
    while (at < text.length) {
        const code = codes[at];
        const run = at;
        if (code !== characters_QUOTE && code !== DOLLAR) {
            at++;
            continue;
        }
        while (codes[at] === code)
            at++;
        // What a run has too many of is content.
        if (code === characters_QUOTE && at - run >= 3)
            return at - 3;
        const isHole = code === DOLLAR && quoting > 0 && at - run >= quoting && codes[at] === OPENING_BRACE;
        if (isHole)
            return at - quoting;
    }
    return text.length;
}
function putPiece(lexer, value, end) {
    lexer.kind = 'string';
    lexer.value = value;
    lexer.end = end;
    lexer.next = end;
}
/** No parser goes on behind an error, only the search for the next statement: at `next`. */
function putPieceError(lexer, start, end, next, message) {
    lexer.kind = 'error';
    lexer.value = message;
    lexer.start = start;
    lexer.end = end;
    lexer.next = next;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' };
const VALID_ESCAPES = "\\n \\r \\t \\\\ \\' \\$ or \\u{…}";
const MAX_CODE_POINT = 0x10ffff;
/** The text that `content` stands for, or the offset of its first invalid escape. */
function decodeEscapes(content) {
    let decoded = '';
    let from = 0;
    for (let at = content.indexOf('\\'); at !== -1; at = content.indexOf('\\', from)) {
        decoded += content.slice(from, at);
        const letter = content.charAt(at + 1);
        if (letter === 'u') {
            const end = content.indexOf('}', at);
            const codePoint = content[at + 2] === '{' ? parseHex(content, at + 3, end) : -1;
            if (codePoint < 0)
                return { offset: at };
            decoded += String.fromCodePoint(codePoint);
            from = end + 1;
        }
        else {
            const value = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
            if (value === undefined)
                return { offset: at };
            decoded += value;
            from = at + 2;
        }
    }
    return decoded + content.slice(from);
}
/** The code point that the hex digits from `from` to `to` say; -1 if they say none. */
function parseHex(text, from, to) {
    if (to <= from)
        return -1;
    let value = 0;
    for (let at = from; at < to; at++) {
        const digit = '0123456789abcdef'.indexOf(text.charAt(at).toLowerCase());
        value = value * 16 + digit;
        if (digit === -1 || value > MAX_CODE_POINT)
            return -1;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/lex-trivia.js

const PRAGMAS = ['#disable-next-line', '#disable-diagnostics', '#restore-diagnostics'];
/**
 * The offset of the first character from `at` on that is no blank, comment or pragma. That is the `/*` itself where
 * a comment is never closed.
 *
 * @param codes of the text, see characters.ts
 */
function skipTrivia(text, codes, at) {
    for (;;) {
        const code = codes[at] ?? 0;
        if (code === characters_SPACE || code === characters_TAB) {
            at++;
            continue;
        }
        if (code !== characters_SLASH && code !== HASH)
            return at;
        const end = code === HASH ? endOfPragma(text, codes, at) : lex_trivia_endOfComment(text, codes, at);
        if (end === at)
            return at;
        at = end;
    }
}
/** Behind the comment of one line or of several that begins at `at`; else `at`. */
function lex_trivia_endOfComment(text, codes, at) {
    const second = codes[at + 1];
    if (second === STAR) {
        const close = text.indexOf('*/', at + 2);
        return close === -1 ? at : close + 2;
    }
    if (second !== characters_SLASH)
        return at;
    let end = at + 2;
    while (end < text.length && CHARACTER_CLASSES[codes[end] ?? 0] !== LINE_BREAK)
        end++;
    return end;
}
/** `#disable-next-line CODE …`, as the first thing of its line and with one code at least; else `at`. */
function endOfPragma(text, codes, at) {
    const pragma = PRAGMAS.find((name) => text.startsWith(name, at));
    if (pragma === undefined || !isFirstOfLine(codes, at))
        return at;
    let end = at + pragma.length;
    let hasCode = false;
    for (;;) {
        while (isBlank(codes[end] ?? 0))
            end++;
        if (!isDiagnosticCodePart(codes[end] ?? 0))
            return hasCode ? end : at;
        while (isDiagnosticCodePart(codes[end] ?? 0))
            end++;
        hasCode = true;
    }
}
function isDiagnosticCodePart(code) {
    return isIdentifierPart(code) || code === HYPHEN;
}
function isFirstOfLine(codes, at) {
    let before = at - 1;
    while (before >= 0 && isBlank(codes[before] ?? 0))
        before--;
    return before < 0 || isLineBreak(codes[before] ?? 0);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/tokens.js

/** The longest punctuator that begins at `at`: `x!=y` holds `!=`. */
function punctuatorAt(codes, at) {
    const second = codes[at + 1] ?? 0;
    switch (codes[at]) {
        case 0x7b:
            return '{';
        case 0x7d:
            return '}';
        case 0x28:
            return '(';
        case 0x29:
            return ')';
        case 0x5b:
            return '[';
        case 0x5d:
            return ']';
        case 0x40:
            return '@';
        case 0x2c:
            return ',';
        case 0x3b:
            return ';';
        case 0x5e:
            return '^';
        case 0x2b:
            return '+';
        case 0x2d:
            return '-';
        case 0x2a:
            return '*';
        case 0x2f:
            return '/';
        case 0x25:
            return '%';
        case 0x3a:
            return second === 0x3a ? '::' : ':';
        case 0x2e:
            return second === 0x2e && codes[at + 2] === 0x2e ? '...' : '.';
        case 0x3f:
            return second === 0x3f ? '??' : '?';
        case 0x3c:
            return second === 0x3d ? '<=' : '<';
        case 0x3e:
            return second === 0x3d ? '>=' : '>';
        case 0x7c:
            return second === 0x7c ? '||' : '|';
        case 0x26:
            return second === 0x26 ? '&&' : null;
        case 0x21:
            return second === 0x3d ? '!=' : second === 0x7e ? '!~' : '!';
        case 0x3d:
            return second === 0x3d ? '==' : second === 0x7e ? '=~' : second === 0x3e ? '=>' : '=';
        default:
            return null;
    }
}
/** What binds tighter has the higher number; operators of the same number go from left to right. */
const PRECEDENCES = {
    '*': 100,
    '/': 100,
    '%': 100,
    '+': 90,
    '-': 90,
    '<': 80,
    '<=': 80,
    '>': 80,
    '>=': 80,
    '==': 70,
    '!=': 70,
    '=~': 70,
    '!~': 70,
    '&&': 50,
    '||': 40,
    '??': 30,
};
const PRECEDENCE_BY_KIND = new Map(Object.entries(PRECEDENCES));
/** 0: no binary operator. */
function precedenceOf(kind) {
    return PRECEDENCE_BY_KIND.get(kind) ?? 0;
}
/** The identifier that begins at `at`; empty where none does. */
function wordAt(text, at) {
    if (!isIdentifierStart(text.charCodeAt(at)))
        return '';
    let end = at + 1;
    while (isIdentifierPart(text.charCodeAt(end)))
        end++;
    return text.slice(at, end);
}
function isAtLineStart(text, at) {
    return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}
/** What git leaves where it could not merge. */
function isConflictMarkerAt(text, at) {
    return text.startsWith('<<<<<<<', at) || text.startsWith('=======', at) || text.startsWith('>>>>>>>', at);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/wording.js
/** How a message names what stands at a place; longer text is cut. */
const MAX_QUOTED_LENGTH = 40;
function quote(text) {
    return text.length > MAX_QUOTED_LENGTH ? `'${text.slice(0, MAX_QUOTED_LENGTH)}…'` : `'${text}'`;
}
const HINTS_FOR_CHARACTERS = {
    '"': "strings are written in single quotes: '…'",
    '`': "strings are written in single quotes: '…'",
    '\u2018': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u2019': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u201c': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u201d': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u00a0': 'a no-break space; only spaces and tabs may stand between words',
    '&': "the operator 'and' is written &&",
    '#': 'comments are written // … or /* … */; a pragma such as #disable-next-line stands on its own line, with codes',
    $: `a hole \${…} stands only inside a string: '\${…}'`,
    '\\': 'a backslash stands only inside a string',
};
/** For a character that begins no token. */
function unexpectedCharacter(text, at) {
    const codePoint = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const isPrintable = codePoint > 0x20 && codePoint < 0x7f;
    const name = isPrintable
        ? `'${character}'`
        : `the character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const hint = Object.hasOwn(HINTS_FOR_CHARACTERS, character) ? HINTS_FOR_CHARACTERS[character] : undefined;
    return `found ${name}, which begins nothing in Bicep${hint === undefined ? '' : `: ${hint}`}`;
}
/** Words that other languages use for what `words` (the declarations of this dialect) say, and slips of the keyboard. */
const MISTAKEN_WORDS = new Map([
    ['parm', 'param'],
    ['parma', 'param'],
    ['params', 'param'],
    ['parameter', 'param'],
    ['parameters', 'param'],
    ['variable', 'var'],
    ['let', 'var'],
    ['const', 'var'],
    ['function', 'func'],
    ['resources', 'resource'],
    ['out', 'output'],
    ['outputs', 'output'],
    ['mod', 'module'],
    ['modules', 'module'],
    ['provider', 'extension'],
    ['scope', 'targetScope'],
]);
/** The declaration of this dialect that `word` seems to mean; undefined without one. */
function declarationMeantBy(word, declarations) {
    const lower = word.toLowerCase();
    const meant = MISTAKEN_WORDS.get(lower) ?? lower;
    return declarations.find((declaration) => declaration.toLowerCase() === meant.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/lexer.js





/** The compiler's limit. */
const MAX_IDENTIFIER_LENGTH = 255;
/** Goes on to the next token. */
function advance(lexer) {
    const { codes } = lexer;
    lexer.lastEnd = lexer.end;
    let at = lexer.next;
    if (codes[at] === characters_SPACE)
        at++;
    let first = CHARACTER_CLASSES[codes[at] ?? 0];
    if (first === MAYBE_TRIVIA) {
        at = skipTrivia(lexer.text, codes, at);
        first = CHARACTER_CLASSES[codes[at] ?? 0];
    }
    lexer.start = at;
    switch (first) {
        case IDENTIFIER_START:
            lexWord(lexer, at);
            break;
        case LINE_BREAK:
            lexLineBreaks(lexer, at);
            break;
        case DIGIT:
            lexInteger(lexer, at);
            break;
        case STRING_START:
            if (codes[at] === DOLLAR)
                lexDollars(lexer, at);
            else
                lexString(lexer, at, SINGLE_LINE);
            break;
        default:
            // Also what turned out to be no trivia.
            lexPunctuator(lexer, at);
    }
}
/** Whether the next token is an identifier; `true`, `false` and `null` pass for one. */
function isFollowedByWord(lexer) {
    const { text, codes } = lexer;
    return CHARACTER_CLASSES[codes[skipTrivia(text, codes, lexer.next)] ?? 0] === IDENTIFIER_START;
}
function lexWord(lexer, start) {
    const { codes } = lexer;
    let end = start + 1;
    while (IDENTIFIER_PARTS[codes[end] ?? 0] === 1)
        end++;
    if (end - start > MAX_IDENTIFIER_LENGTH) {
        putError(lexer, end, `a name of ${end - start} characters, where at most ${MAX_IDENTIFIER_LENGTH} are allowed`);
        return;
    }
    const word = lexer.text.slice(start, end);
    lexer.kind = end - start > 5 ? 'identifier' : kindOfShortWord(word);
    lexer.value = word;
    lexer.end = end;
    lexer.next = end;
}
function kindOfShortWord(word) {
    return word === 'true' || word === 'false' || word === 'null' ? word : 'identifier';
}
function lexInteger(lexer, start) {
    const { codes } = lexer;
    let end = start + 1;
    while (CHARACTER_CLASSES[codes[end] ?? 0] === DIGIT)
        end++;
    lexer.kind = 'integer';
    lexer.end = end;
    lexer.next = end;
}
function lexLineBreaks(lexer, start) {
    const { text, codes } = lexer;
    if (lexer.holes > 0) {
        putError(lexer, start, `expected '}' on the same line: no line break may stand in \${…}`);
        return;
    }
    let at = start;
    let runs = 0;
    do {
        at++;
        while (CHARACTER_CLASSES[codes[at] ?? 0] === LINE_BREAK)
            at++;
        if (runs === 0)
            lexer.end = at;
        runs++;
        at = skipTrivia(text, codes, at);
    } while (CHARACTER_CLASSES[codes[at] ?? 0] === LINE_BREAK);
    lexer.kind = 'newline';
    lexer.lineBreakRuns = runs;
    lexer.next = at;
}
function lexPunctuator(lexer, start) {
    const { text, codes } = lexer;
    const punctuator = punctuatorAt(codes, start);
    if (punctuator === '/' && codes[start + 1] === STAR) {
        // Other comments are trivia. The rest of the text belongs to this one: nothing in it is a statement.
        putError(lexer, start + 2, 'the comment that begins here is never closed, expected */');
        lexer.next = text.length;
    }
    else if (punctuator !== null) {
        lexer.kind = punctuator;
        lexer.end = start + punctuator.length;
        lexer.next = lexer.end;
    }
    else if (start >= text.length) {
        lexer.kind = 'end';
        lexer.end = start;
        lexer.next = start;
    }
    else {
        const length = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        putError(lexer, start + length, unexpectedCharacter(text, start));
    }
}
/** `$'''…${hole}…'''`, `$$'''…$${hole}…'''` */
function lexDollars(lexer, start) {
    const { text, codes } = lexer;
    let at = start;
    while (codes[at] === DOLLAR)
        at++;
    if (text.startsWith("'''", at))
        lexString(lexer, at, at - start);
    else
        putError(lexer, at, unexpectedCharacter(text, start));
}
function putError(lexer, end, message) {
    lexer.kind = 'error';
    lexer.value = message;
    lexer.opensHole = false;
    lexer.end = end;
    lexer.next = end;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parser.js




function parserFor(text) {
    return {
        text,
        codes: codesOf(text),
        kind: 'newline',
        start: 0,
        end: 0,
        lastEnd: 0,
        next: 0,
        value: '',
        lineBreakRuns: 0,
        quoting: 0,
        opensHole: false,
        holes: 0,
        depth: 0,
        height: 0,
        firstUnindentedResource: -1,
        allowsUnindentedResources: true,
    };
}
/** Moves the parser to `offset`; the token there becomes the current one. */
function restartAt(parser, offset) {
    parser.next = offset;
    parser.holes = 0;
    parser.depth = 0;
    parser.firstUnindentedResource = -1;
    advance(parser);
}
// --- Failing ------------------------------------------------------------------------------------------------------
/** Ends the parsing of a statement; caught where statements are gathered. */
class StatementError extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function fail(parser, expected, hint = hintFor(parser)) {
    if (isAt(parser, 'error'))
        return failWith(parser, parser.value);
    return failWith(parser, `expected ${expected}, found ${describe(parser)}${hint === '' ? '' : ` (${hint})`}`);
}
function failWith(parser, message) {
    // A line break is no text to point at, only its place is.
    const end = isAt(parser, 'newline') ? parser.start : parser.end;
    throw new StatementError({ start: parser.start, end, message });
}
function describe(parser) {
    switch (parser.kind) {
        case 'end':
            return 'the end of the file';
        case 'newline':
            return 'the end of the line';
        case 'string':
            return 'a string';
        case 'integer':
            return `the number ${parser.text.slice(parser.start, Math.min(parser.end, parser.start + 20))}`;
        case 'identifier':
            return quote(parser.value);
        default:
            return quote(parser.kind);
    }
}
function hintFor(parser) {
    if (isAt(parser, ';'))
        return "statements and properties end with their line, without ';'";
    if (isAt(parser, '|'))
        return "the operator 'or' is written ||";
    if (isAt(parser, 'identifier') && parser.text[parser.start - 1] === "'")
        return "a quote in a string is written \\'";
    return '';
}
// --- Bounds -------------------------------------------------------------------------------------------------------
/** Eight times what the deepest known files have; takes less than half of Node's stack. */
const MAX_DEPTH = 250;
/** The same for whoever walks the tree: a chain such as `a + b + c` or `a.b.c` nests to the left without recursion. */
const MAX_HEIGHT = 1000;
/** To be undone with `parser.depth--`. */
function enter(parser) {
    if (++parser.depth > MAX_DEPTH)
        failWith(parser, `nested deeper than ${MAX_DEPTH} levels`);
}
/** Sets the height of a tree whose highest child has the height given. */
function growOver(parser, highestChild) {
    parser.height = highestChild + 1;
    if (highestChild >= MAX_HEIGHT) {
        failWith(parser, `more than ${MAX_HEIGHT} levels, where each operator or access of a chain counts as one`);
    }
}
// --- Tokens -------------------------------------------------------------------------------------------------------
/** Goes on behind a token of this kind. */
function expect(parser, kind, where = '') {
    if (parser.kind !== kind)
        fail(parser, `${quote(kind)}${where}`);
    advance(parser);
}
/** Whether the current token is of this kind. */
function isAt(parser, kind) {
    return parser.kind === kind;
}
function isWord(parser, word) {
    return isAt(parser, 'identifier') && parser.value === word;
}
function expectWord(parser, word, where = '') {
    if (!isWord(parser, word))
        fail(parser, `${quote(word)}${where}`);
    advance(parser);
}
/** @param what the name is, for the message: `a parameter name` */
function parseIdentifier(parser, what) {
    if (parser.kind !== 'identifier') {
        const isReserved = isAt(parser, 'true') || isAt(parser, 'false') || isAt(parser, 'null');
        fail(parser, what, isReserved ? 'a reserved word' : undefined);
    }
    const identifier = { start: parser.start, end: parser.end, name: parser.value };
    advance(parser);
    return identifier;
}
function skipLineBreak(parser) {
    // One token joins all line breaks up to the next other token.
    if (parser.kind === 'newline')
        advance(parser);
}
function isUnindented(parser) {
    return isAtLineStart(parser.text, parser.start);
}
/**
 * Goes past what separates two elements of an object, array or other list in brackets: line breaks or one comma.
 * False where neither follows.
 */
function skipSeparator(parser) {
    const { kind } = parser;
    if (kind === 'newline') {
        advance(parser);
        return true;
    }
    if (kind !== ',')
        return false;
    advance(parser);
    if (isAt(parser, 'newline'))
        fail(parser, "an element after ','", "a line break separates by itself: remove the ','");
    return true;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-expression.js




/** `binary [ ? expression : expression ]`; a line break may stand before `?` and `:`, not behind them. */
function parseExpression(parser, allowed) {
    enter(parser);
    const { start } = parser;
    const expression = parseBinary(parser, allowed);
    if (parser.kind === 'newline')
        skipLineBreakBefore(parser, '?');
    const whole = isAt(parser, '?') ? parseTernary(parser, allowed, start, expression) : expression;
    parser.depth--;
    return whole;
}
/** At the `?`. */
function parseTernary(parser, allowed, start, condition) {
    let highest = parser.height;
    advance(parser);
    const whenTrue = parseExpression(parser, allowed);
    highest = Math.max(highest, parser.height);
    if (parser.kind === 'newline')
        skipLineBreakBefore(parser, ':');
    expect(parser, ':', " and the expression for 'false' of this '?'");
    const whenFalse = parseExpression(parser, allowed);
    growOver(parser, Math.max(highest, parser.height));
    return { kind: 'ternary', start, end: parser.lastEnd, condition, whenTrue, whenFalse };
}
function skipLineBreakBefore(parser, sign) {
    const { text, next } = parser;
    // `??` and `::` are other tokens.
    if (text[next] === sign && text[next + 1] !== sign)
        advance(parser);
}
function parseBinary(parser, allowed) {
    const { start } = parser;
    const operand = parseUnary(parser, allowed);
    return precedenceOf(parser.kind) === 0 ? operand : parseOperations(parser, allowed, start, operand);
}
/** From the first operator on. Not recursive: there may be seven precedences at every level of brackets. */
function parseOperations(parser, allowed, start, first) {
    const pending = [];
    let operandStart = start;
    let operand = first;
    for (;;) {
        const precedence = precedenceOf(parser.kind);
        for (let last = pending.at(-1); last !== undefined && last.precedence >= precedence; last = pending.at(-1)) {
            const { operator, left } = last;
            growOver(parser, Math.max(last.height, parser.height));
            operandStart = last.start;
            operand = { kind: 'binary', start: operandStart, end: parser.lastEnd, operator, left, right: operand };
            pending.pop();
        }
        if (precedence === 0)
            return operand;
        const operator = parser.kind;
        pending.push({ start: operandStart, left: operand, height: parser.height, operator, precedence });
        advance(parser);
        operandStart = parser.start;
        operand = parseUnary(parser, allowed);
    }
}
function parseUnary(parser, allowed) {
    const { kind } = parser;
    return kind === '!' || kind === '-' ? parseUnaryOperation(parser, allowed, kind) : parseMember(parser, allowed);
}
function parseUnaryOperation(parser, allowed, operator) {
    const { start } = parser;
    advance(parser);
    if (isAt(parser, '!') || isAt(parser, '-')) {
        fail(parser, `an operand after '${operator}'`, `one ! or - at most: write ${operator}(${parser.kind}…)`);
    }
    const operand = parseMember(parser, allowed);
    growOver(parser, parser.height);
    return { kind: 'unary', start, end: parser.lastEnd, operator, operand };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-literal.js




const MAX_INTEGER = '18446744073709551615';
/** The compiler reads unsigned integers of 64 bits; beyond 2^53 the value is the nearest number there is. */
function parseInteger(parser) {
    const { text, start, end } = parser;
    let from = start;
    while (text.charCodeAt(from) === 0x30 && from < end - 1)
        from++;
    const digits = text.slice(from, end);
    if (digits.length > MAX_INTEGER.length || (digits.length === MAX_INTEGER.length && digits > MAX_INTEGER)) {
        failWith(parser, `an integer larger than ${MAX_INTEGER}`);
    }
    advance(parser);
    return { kind: 'integer', start, end, value: Number(digits) };
}
const NO_HOLES = [];
/** At a 'string' token, which is the whole string or its first piece. */
function parseString(parser) {
    const { start, end, value, quoting } = parser;
    if (!parser.opensHole) {
        advance(parser);
        parser.height = 1;
        return { kind: 'string', start, end, parts: [value], holes: NO_HOLES };
    }
    const parts = [value];
    const holes = [];
    let highest = 0;
    do {
        parser.holes++;
        advance(parser);
        holes.push(parseExpression(parser, false));
        if (highest < parser.height)
            highest = parser.height;
        if (!isAt(parser, '}'))
            fail(parser, `'}' after the expression in \${…}`);
        parser.holes--;
        continueString(parser, start, quoting);
        if (isAt(parser, 'error'))
            fail(parser, 'the rest of the string');
        parts.push(parser.value);
    } while (parser.opensHole);
    advance(parser);
    growOver(parser, highest);
    return { kind: 'string', start, end: parser.lastEnd, parts, holes };
}
/** At a `{`. */
function parseObject(parser, nested) {
    const { start } = parser;
    const members = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (parser.kind !== '}') {
        members.push(parseObjectMember(parser, nested));
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, '}', ", ',' or the end of the line after the property");
    growOver(parser, highest);
    return { kind: 'object', start, end: parser.lastEnd, members };
}
function parseObjectMember(parser, nested) {
    const { start, kind } = parser;
    if (kind === '...')
        return parseSpread(parser);
    if (kind === 'end')
        fail(parser, "'}' to close the object");
    if (nested !== null && (kind === '@' || (isWord(parser, 'resource') && isFollowedByWord(parser)))) {
        return nested(parser);
    }
    const key = kind === 'string' ? parseString(parser) : parseIdentifier(parser, 'a property name');
    if (!isAt(parser, ':'))
        fail(parser, "':' after the property name", hintAfterKey(parser));
    advance(parser);
    const value = parseExpression(parser, true);
    return { kind: 'property', start, end: parser.lastEnd, key, value };
}
function hintAfterKey(parser) {
    if (isAt(parser, '='))
        return 'properties are written name: value';
    if (isAt(parser, '-') || isAt(parser, '.') || isAt(parser, '/')) {
        return "a property name with other signs than letters, digits and _ stands in quotes: 'a-b': value";
    }
    return undefined;
}
function parseSpread(parser) {
    const { start } = parser;
    advance(parser);
    const value = parseExpression(parser, true);
    return { kind: 'spread', start, end: parser.lastEnd, value };
}
/** At a `[`. */
function parseArrayOrFor(parser) {
    const { start } = parser;
    advance(parser);
    skipLineBreak(parser);
    if (isWord(parser, 'for'))
        return parseForFrom(parser, start, (inside) => parseExpression(inside, true));
    const items = [];
    let highest = 0;
    while (parser.kind !== ']') {
        if (isAt(parser, 'end'))
            fail(parser, "']' to close the array");
        items.push(parser.kind === '...' ? parseSpread(parser) : parseExpression(parser, true));
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, ']', ", ',' or the end of the line after the array's element");
    growOver(parser, highest);
    return { kind: 'array', start, end: parser.lastEnd, items };
}
/** At the `[` of the loop of a resource or module, whose body is an object or a condition with one. */
function parseResourceFor(parser, nested) {
    const { start } = parser;
    advance(parser);
    skipLineBreak(parser);
    return parseForFrom(parser, start, (inside) => {
        if (isWord(inside, 'if'))
            return parseIf(inside, nested);
        if (!isAt(inside, '{'))
            fail(inside, "'{' or 'if' after the ':' of the loop");
        return parseObject(inside, nested);
    });
}
/** From the word `for` on, of a loop whose `[` is at `start`. */
function parseForFrom(parser, start, parseBody) {
    expectWord(parser, 'for', " after '['");
    const isPair = isAt(parser, '(');
    if (isPair)
        advance(parser);
    const item = parseIdentifier(parser, isPair ? "the loop's item variable" : "the loop's variable or (item, index)");
    let index = null;
    if (isPair) {
        expect(parser, ',', " between the loop's item and index");
        index = parseIdentifier(parser, "the loop's index variable");
        expect(parser, ')', " after the loop's index variable");
    }
    expectWord(parser, 'in', " after the loop's variable");
    const items = parseExpression(parser, true);
    let highest = parser.height;
    expect(parser, ':', " after the loop's array");
    const body = parseBody(parser);
    if (highest < parser.height)
        highest = parser.height;
    skipLineBreak(parser);
    expect(parser, ']', " after the loop's body");
    growOver(parser, highest);
    return { kind: 'for', start, end: parser.lastEnd, item, index, items, body };
}
/** At the word `if` of a resource or module: `if (condition) {…}`. */
function parseIf(parser, nested) {
    const { start } = parser;
    advance(parser);
    expect(parser, '(', " after 'if'");
    skipLineBreak(parser);
    const condition = parseExpression(parser, true);
    let highest = parser.height;
    skipLineBreak(parser);
    expect(parser, ')', ' after the condition');
    if (!isAt(parser, '{')) {
        const hint = isAt(parser, 'newline') ? "the '{' stands on the line of the ')'" : undefined;
        fail(parser, "'{' after the condition", hint);
    }
    const body = parseObject(parser, nested);
    if (highest < parser.height)
        highest = parser.height;
    growOver(parser, highest);
    return { kind: 'if', start, end: parser.lastEnd, condition, body };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-member.js





/** A primary expression and the accesses that follow it. */
function parseMember(parser, allowed) {
    const { start } = parser;
    let base = parsePrimary(parser, allowed);
    for (;;) {
        switch (parser.kind) {
            case '.':
                base = parseDotAccess(parser, allowed, start, base);
                break;
            case '[':
                base = parseArrayAccess(parser, allowed, start, base);
                break;
            case '::': {
                advance(parser);
                const name = parseIdentifier(parser, "the name of a nested resource after '::'");
                growOver(parser, parser.height);
                base = { kind: 'resourceAccess', start, end: parser.lastEnd, base, name };
                break;
            }
            case '!':
                advance(parser);
                growOver(parser, parser.height);
                base = { kind: 'nonNull', start, end: parser.lastEnd, operand: base };
                break;
            default:
                return base;
        }
    }
}
function parseDotAccess(parser, allowed, start, base) {
    const { height } = parser;
    advance(parser);
    const safe = isAt(parser, '?');
    if (safe)
        advance(parser);
    const name = parseIdentifier(parser, "the name of a property or function after '.'");
    if (!isAt(parser, '(')) {
        growOver(parser, height);
        return { kind: 'propertyAccess', start, end: parser.lastEnd, base, name, safe };
    }
    if (safe)
        fail(parser, "a property after '.?'", 'functions are called with . alone');
    const args = parseArguments(parser, allowed);
    growOver(parser, Math.max(height, parser.height));
    return { kind: 'instanceCall', start, end: parser.lastEnd, base, name, arguments: args };
}
function parseArrayAccess(parser, allowed, start, base) {
    const { height } = parser;
    advance(parser);
    const safe = isAt(parser, '?');
    if (safe)
        advance(parser);
    const fromEnd = isAt(parser, '^');
    if (fromEnd)
        advance(parser);
    const index = parseExpression(parser, allowed);
    growOver(parser, Math.max(height, parser.height));
    expect(parser, ']', ' after the index');
    return { kind: 'arrayAccess', start, end: parser.lastEnd, base, index, safe, fromEnd };
}
/**
 * From `(` to `)`. Line breaks stand after `(`, after a comma and before `)`. The height is then that of the highest
 * argument.
 */
function parseArguments(parser, allowed) {
    const args = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    if (!isAt(parser, ')')) {
        for (;;) {
            args.push(parseExpression(parser, allowed));
            if (highest < parser.height)
                highest = parser.height;
            if (!isAt(parser, ','))
                break;
            advance(parser);
            skipLineBreak(parser);
            if (isAt(parser, ')'))
                fail(parser, "an argument after ','", "remove the ',' after the last argument");
        }
        const hadLineBreak = isAt(parser, 'newline');
        skipLineBreak(parser);
        if (!isAt(parser, ')'))
            fail(parser, "',' or ')' after the argument", hintForArgument(parser, hadLineBreak));
    }
    advance(parser);
    parser.height = highest;
    return args;
}
function hintForArgument(parser, isOnNewLine) {
    const isArgument = isAt(parser, 'string') || isAt(parser, 'identifier') || isAt(parser, 'integer');
    return isOnNewLine && isArgument ? "arguments on lines of their own are also separated by ','" : undefined;
}
function parsePrimary(parser, allowed) {
    const { kind, start, end } = parser;
    parser.height = 1;
    switch (kind) {
        case 'string':
            return parseString(parser);
        case 'identifier':
            return parseNamed(parser, allowed);
        case 'integer':
            return parseInteger(parser);
        case 'true':
        case 'false':
            advance(parser);
            return { kind: 'boolean', start, end, value: kind === 'true' };
        case 'null':
            advance(parser);
            return { kind: 'null', start, end };
        case '(':
            return parseParenthesized(parser, allowed);
        case '{':
        case '[':
            if (!allowed)
                fail(parser, 'a value other than an object or array', `these may stand in a variable, not in \${…}`);
            return kind === '{' ? parseObject(parser, null) : parseArrayOrFor(parser);
        default:
            return fail(parser, 'an expression');
    }
}
/** `name`, `name(…)` or `name => …` */
function parseNamed(parser, allowed) {
    const name = parseIdentifier(parser, 'a name');
    if (isAt(parser, '(')) {
        const args = parseArguments(parser, allowed);
        growOver(parser, parser.height);
        return { kind: 'call', start: name.start, end: parser.lastEnd, name, arguments: args };
    }
    if (isAt(parser, '=>'))
        return parseLambda(parser, name.start, [name]);
    return { kind: 'variableAccess', start: name.start, end: name.end, name };
}
/** `(expression)`, or `(a, b) => …`: which of the two, the text tells only behind the `)`. */
function parseParenthesized(parser, allowed) {
    const { start } = parser;
    const items = [];
    let hasComma = false;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, ')')) {
        items.push(parseExpression(parser, allowed));
        skipLineBreak(parser);
        if (!isAt(parser, ','))
            break;
        hasComma = true;
        advance(parser);
        skipLineBreak(parser);
    }
    expect(parser, ')', ' to close the parenthesis');
    const end = parser.lastEnd;
    if (isAt(parser, '=>')) {
        const parameters = items.map((item) => parameterFrom(parser, item));
        return parseLambda(parser, start, parameters);
    }
    const [expression] = items;
    if (expression === undefined || hasComma) {
        return fail(parser, "'=>' after the parameters of a lambda", 'a parenthesis holds one expression');
    }
    growOver(parser, parser.height);
    return { kind: 'parenthesized', start, end, expression };
}
function parameterFrom(parser, item) {
    if (item.kind === 'variableAccess')
        return item.name;
    return fail(parser, 'names only in the parenthesis before =>');
}
/** At the `=>`. */
function parseLambda(parser, start, parameters) {
    advance(parser);
    skipLineBreakAfterArrow(parser);
    const body = parseExpression(parser, true);
    growOver(parser, parser.height);
    return { kind: 'lambda', start, end: parser.lastEnd, parameters, body };
}
/** A line break after `=>` is skipped unless the compiler takes the next word for the next statement. */
const WORDS_THAT_END_A_LAMBDA = new Set([
    'assert',
    'import',
    'metadata',
    'module',
    'output',
    'param',
    'resource',
    'type',
    'var',
]);
function skipLineBreakAfterArrow(parser) {
    if (!isAt(parser, 'newline'))
        return;
    if (!WORDS_THAT_END_A_LAMBDA.has(wordAt(parser.text, parser.next)))
        advance(parser);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-decorator.js



const NO_DECORATORS = [];
const NO_ARGUMENTS = [];
/** `@name`, `@name(…)`, `@sys.name(…)`, each on a line of its own; none is fine. */
function parseDecorators(parser) {
    if (!isAt(parser, '@'))
        return NO_DECORATORS;
    const decorators = [];
    while (isAt(parser, '@')) {
        decorators.push(parseDecorator(parser));
        if (!isAt(parser, 'newline'))
            fail(parser, 'the end of the line after the decorator');
        skipLineBreak(parser);
    }
    return decorators;
}
function parseDecorator(parser) {
    const { start } = parser;
    const namespace = [];
    advance(parser);
    for (;;) {
        const name = parseIdentifier(parser, 'the name of a decorator');
        const args = isAt(parser, '(') ? parseArguments(parser, true) : NO_ARGUMENTS;
        if (!isAt(parser, '.'))
            return { start, end: parser.lastEnd, name, namespace, arguments: args };
        namespace.push(name);
        advance(parser);
    }
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-import.js



/** Behind the word, in a `.bicep` file: an import, or an extension in the old form `import 'name@version'`. */
function parseImportOrExtension(parser, start, decorators) {
    return isAt(parser, 'string') ? parseExtension(parser, start, decorators) : parseImport(parser, start, decorators);
}
/** Behind the word: `{ a, b as c } from 'path'` or `* as name from 'path'`. */
function parseImport(parser, start, decorators) {
    let items = null;
    let wildcard = null;
    if (isAt(parser, '*')) {
        advance(parser);
        expectWord(parser, 'as', " after '*'");
        wildcard = parseIdentifier(parser, "a name after 'as'");
    }
    else if (isAt(parser, '{')) {
        items = parseImportItems(parser);
    }
    else {
        fail(parser, "'{' or '*' after 'import'");
    }
    expectWord(parser, 'from', ' after what is imported');
    if (!isAt(parser, 'string'))
        fail(parser, "the path as a string after 'from'");
    const path = parseString(parser);
    return { kind: 'import', start, end: parser.lastEnd, decorators, items, wildcard, path };
}
function parseImportItems(parser) {
    const items = [];
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, '}')) {
        items.push(parseImportItem(parser));
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, '}', ", ',' or the end of the line after the imported name");
    return items;
}
function parseImportItem(parser) {
    if (isAt(parser, 'string') && parser.opensHole)
        fail(parser, `a string without \${…}`);
    const name = isAt(parser, 'string') ? parseString(parser) : parseIdentifier(parser, 'the name of an import');
    if (!isWord(parser, 'as')) {
        if ('kind' in name)
            fail(parser, "'as' and a name after the string");
        return { start: name.start, end: name.end, name, alias: null };
    }
    advance(parser);
    const alias = parseIdentifier(parser, "a name after 'as'");
    return { start: name.start, end: alias.end, name, alias };
}
/** Behind the word: `name [with {…}] [as alias]`. */
function parseExtension(parser, start, decorators) {
    const specification = isAt(parser, 'string')
        ? parseString(parser)
        : parseIdentifier(parser, "the extension's name, or a string");
    const configuration = isWord(parser, 'with') ? parseWith(parser) : null;
    let alias = null;
    if (isWord(parser, 'as')) {
        advance(parser);
        alias = parseIdentifier(parser, "a name after 'as'");
    }
    return { kind: 'extension', start, end: parser.lastEnd, decorators, specification, configuration, alias };
}
/** Behind the word: `name with {…}`. */
function parseExtensionConfig(parser, start, decorators) {
    const name = parseIdentifier(parser, "the extension's name");
    const configuration = parseWith(parser);
    return { kind: 'extensionConfig', start, end: parser.lastEnd, decorators, name, configuration };
}
/** Behind the word: `'path' [with {…}]` or `none [with {…}]`. */
function parseUsing(parser, start, decorators) {
    let path = null;
    if (isWord(parser, 'none')) {
        advance(parser);
    }
    else {
        if (!isAt(parser, 'string') || parser.opensHole)
            fail(parser, `the template's path as a string without \${…}, or 'none'`);
        path = parseString(parser);
    }
    const configuration = isWord(parser, 'with') ? parseWith(parser) : null;
    return { kind: 'using', start, end: parser.lastEnd, decorators, path, configuration };
}
/** `with {…}` */
function parseWith(parser) {
    expectWord(parser, 'with');
    if (!isAt(parser, '{'))
        fail(parser, "'{' after 'with'");
    return parseObject(parser, null);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-resource.js





/** Behind the word: `name 'type' [existing] = body`. */
function parseResource(parser, start, decorators) {
    const name = parseIdentifier(parser, "the resource's symbolic name");
    const type = parsePath(parser, "the resource's type and version, such as 'Provider/type@2024-01-01',");
    const existing = isWord(parser, 'existing');
    if (existing)
        advance(parser);
    expect(parser, '=', existing ? " after 'existing'" : " or 'existing' after the resource's type");
    const body = parseBody(parser, parseNestedResource);
    return { kind: 'resource', start, end: parser.lastEnd, decorators, name, type, existing, body };
}
/** Behind the word: `name 'path' = body`. */
function parseModule(parser, start, decorators) {
    const name = parseIdentifier(parser, "the module's symbolic name");
    const path = parsePath(parser, "the module's path");
    expect(parser, '=', " after the module's path");
    const body = parseBody(parser, null);
    return { kind: 'module', start, end: parser.lastEnd, decorators, name, path, body };
}
/** Behind the word: `name 'path' = {…}`. */
function parseTest(parser, start, decorators) {
    const name = parseIdentifier(parser, "the test's name");
    const path = parsePath(parser, "the test's path");
    expect(parser, '=', " after the test's path");
    if (!isAt(parser, '{'))
        fail(parser, "'{'");
    const body = parseObject(parser, null);
    return { kind: 'test', start, end: parser.lastEnd, decorators, name, path, body };
}
function parsePath(parser, what) {
    if (!isAt(parser, 'string'))
        fail(parser, `${what} as a string`);
    return parseString(parser);
}
/** A line break may stand before `if`. */
function parseBody(parser, nested) {
    if (isAt(parser, 'newline') && wordAt(parser.text, parser.next) === 'if')
        advance(parser);
    if (isAt(parser, '{'))
        return parseObject(parser, nested);
    if (isAt(parser, '['))
        return parseResourceFor(parser, nested);
    if (isWord(parser, 'if'))
        return parseIf(parser, nested);
    const isOnNextLine = isAt(parser, 'newline') && '{['.includes(parser.text.charAt(parser.next));
    const hint = isOnNextLine ? `the '${parser.text.charAt(parser.next)}' stands on the line of the '='` : undefined;
    return fail(parser, "'{', 'if (…) {' or '[for …' after '='", hint);
}
/** In a resource's body, at `@` or at the word `resource` before a name. */
function parseNestedResource(parser) {
    const { start } = parser;
    if (isUnindented(parser)) {
        // Legal, but where a '}' is missing above it is the next statement.
        if (!parser.allowsUnindentedResources)
            fail(parser, "'}'", 'a bracket above is not closed');
        if (parser.firstUnindentedResource === -1)
            parser.firstUnindentedResource = start;
    }
    enter(parser);
    const decorators = parseDecorators(parser);
    expectWord(parser, 'resource', ' after the decorators of a nested resource');
    const resource = parseResource(parser, start, decorators);
    growOver(parser, parser.height);
    parser.depth--;
    return resource;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-type.js





/** `resource 'type@version'`, the type of a parameter or output, or a type expression. */
function parseType(parser) {
    if (!isWord(parser, 'resource') || isGenericResource(parser))
        return parseTypeExpression(parser);
    const { start } = parser;
    advance(parser);
    if (!isAt(parser, 'string'))
        fail(parser, "the resource type as a string after 'resource'");
    parseString(parser);
    return { kind: 'otherType', start, end: parser.lastEnd };
}
/** `resource<…>` names a type. */
function isGenericResource(parser) {
    const { text } = parser;
    let at = parser.next;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return text[at] === '<' && text[at + 1] !== '=';
}
/** `[|] T { | T }`; one line break may stand before each `|`, none behind. */
function parseTypeExpression(parser) {
    enter(parser);
    const beginsWithBar = isAtBar(parser);
    const { start } = parser;
    if (beginsWithBar)
        advance(parser);
    const first = parseNullableType(parser);
    const type = beginsWithBar || isAtBar(parser) ? parseUnionFrom(parser, start, first) : first;
    parser.depth--;
    return type;
}
/** Behind the first member of a union. */
function parseUnionFrom(parser, start, first) {
    const members = [first];
    let highest = parser.height;
    while (isAtBar(parser)) {
        advance(parser);
        members.push(parseNullableType(parser));
        if (highest < parser.height)
            highest = parser.height;
    }
    growOver(parser, highest);
    return { kind: 'unionType', start, end: parser.lastEnd, members };
}
/** Whether a `|` follows; a line break before it is skipped then. */
function isAtBar(parser) {
    if (parser.kind === 'newline' && parser.lineBreakRuns === 1) {
        const { text, next } = parser;
        if (text[next] === '|' && text[next + 1] !== '|')
            advance(parser);
    }
    return isAt(parser, '|');
}
function parseNullableType(parser) {
    const { start } = parser;
    let type = parseUnaryType(parser);
    for (;;) {
        if (isAt(parser, '?')) {
            advance(parser);
            // `T??` would be another token; `T? ?` is no more nullable than `T?`.
            if (type.kind !== 'nullableType')
                growOver(parser, parser.height);
            const inner = type.kind === 'nullableType' ? type.type : type;
            type = { kind: 'nullableType', start, end: parser.lastEnd, type: inner };
        }
        else if (isAt(parser, '!')) {
            advance(parser);
            type = { kind: 'otherType', start, end: parser.lastEnd };
        }
        else {
            return type;
        }
    }
}
function parseUnaryType(parser) {
    const { kind, start } = parser;
    if (kind !== '-' && kind !== '!')
        return parseMemberType(parser);
    advance(parser);
    const type = parseMemberType(parser);
    if (kind === '-' && type.kind === 'typeLiteral' && type.value.kind === 'integer') {
        const value = { ...type.value, start, value: -type.value.value };
        return { kind: 'typeLiteral', start, end: parser.lastEnd, value };
    }
    return { kind: 'otherType', start, end: parser.lastEnd };
}
/** A primary type and what follows it: `T[]`, `T[*]`, `T[0]`, `T.*`, `T.name`, `T.name<…>`. */
function parseMemberType(parser) {
    const { start } = parser;
    let type = isAt(parser, 'identifier') ? parseTypeName(parser) : parsePrimaryType(parser);
    for (;;) {
        if (isAt(parser, '['))
            type = parseTypeAccess(parser, start, type);
        else if (isAt(parser, '.'))
            type = parseTypeProperty(parser, start);
        else
            return type;
    }
}
/** `name`, `name.name`, `name.name<…>` */
function parseTypeName(parser) {
    const { start } = parser;
    const path = [parseIdentifier(parser, 'a type')];
    parser.height = 1;
    while (isAt(parser, '.')) {
        advance(parser);
        if (isAt(parser, '*'))
            return endOtherType(parser, start);
        path.push(parseIdentifier(parser, NAME_OF_PROPERTY));
    }
    const args = isAt(parser, '<') ? parseTypeArguments(parser) : parse_type_NO_ARGUMENTS;
    return { kind: 'typeName', start, end: parser.lastEnd, path, arguments: args };
}
const NAME_OF_PROPERTY = "the name of a type's property after '.'";
const parse_type_NO_ARGUMENTS = [];
/** At the last token of a type that is not looked into. */
function endOtherType(parser, start) {
    advance(parser);
    parser.height = 1;
    return { kind: 'otherType', start, end: parser.lastEnd };
}
/** From `<` to `>`. */
function parseTypeArguments(parser) {
    const args = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, '>')) {
        args.push(parseTypeExpression(parser));
        if (highest < parser.height)
            highest = parser.height;
        if (!isAt(parser, ','))
            break;
        advance(parser);
        skipLineBreak(parser);
        if (isAt(parser, '>'))
            fail(parser, "a type after ','", "remove the ',' after the last type");
    }
    skipLineBreak(parser);
    growOver(parser, highest);
    expect(parser, '>', " or ',' after the type argument");
    return args;
}
/** `T[]`, `T[*]`, `T[index]`, at the `[` */
function parseTypeAccess(parser, start, item) {
    const { height } = parser;
    advance(parser);
    if (isAt(parser, ']')) {
        advance(parser);
        growOver(parser, height);
        return { kind: 'arrayType', start, end: parser.lastEnd, item };
    }
    if (isAt(parser, '*'))
        advance(parser);
    else
        parseExpression(parser, false);
    if (!isAt(parser, ']'))
        fail(parser, "']'");
    return endOtherType(parser, start);
}
/** `T.*`, `T.name`, `T.name<…>` of a type that is not a name by itself, at the `.` */
function parseTypeProperty(parser, start) {
    advance(parser);
    if (isAt(parser, '*'))
        return endOtherType(parser, start);
    parseIdentifier(parser, NAME_OF_PROPERTY);
    if (isAt(parser, '<'))
        parseTypeArguments(parser);
    parser.height = 1;
    return { kind: 'otherType', start, end: parser.lastEnd };
}
function parsePrimaryType(parser) {
    const { kind, start, end } = parser;
    parser.height = 1;
    switch (kind) {
        case 'string': {
            const value = parseString(parser);
            return { kind: 'typeLiteral', start, end: parser.lastEnd, value };
        }
        case 'integer': {
            const value = parseInteger(parser);
            return { kind: 'typeLiteral', start, end, value };
        }
        case 'true':
        case 'false':
            advance(parser);
            return { kind: 'typeLiteral', start, end, value: { kind: 'boolean', start, end, value: kind === 'true' } };
        case 'null':
            advance(parser);
            return { kind: 'typeLiteral', start, end, value: { kind: 'null', start, end } };
        case '{':
            return parseObjectType(parser);
        case '[':
            return parseTupleType(parser);
        case '(': {
            advance(parser);
            const type = parseTypeExpression(parser);
            expect(parser, ')', ' after the type');
            return { ...type, start, end: parser.lastEnd };
        }
        default:
            return fail(parser, 'a type', isAt(parser, ':') ? 'a type follows its name without a colon' : undefined);
    }
}
function parseObjectType(parser) {
    const { start } = parser;
    const properties = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, '}')) {
        parseDecorators(parser);
        const key = parsePropertyTypeKey(parser);
        expect(parser, ':', " after the property's name");
        properties.push({ key, type: parseTypeExpression(parser) });
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, '}', ", ',' or the end of the line after the property's type");
    growOver(parser, highest);
    return { kind: 'objectType', start, end: parser.lastEnd, properties };
}
function parsePropertyTypeKey(parser) {
    if (isAt(parser, 'string'))
        return parseString(parser);
    if (!isAt(parser, '*'))
        return parseIdentifier(parser, "a property's name or *");
    advance(parser);
    return null;
}
function parseTupleType(parser) {
    const { start } = parser;
    const items = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, ']')) {
        parseDecorators(parser);
        items.push(parseTypeExpression(parser));
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, ']', ", ',' or the end of the line after the type");
    growOver(parser, highest);
    return { kind: 'tupleType', start, end: parser.lastEnd, items };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-statement.js









const STATEMENT_PARSERS = {
    bicep: new Map([
        ['param', parseParameter],
        ['var', parseVariable],
        ['resource', parseResource],
        ['module', parseModule],
        ['output', parseOutput],
        ['type', parseTypeStatement],
        ['func', parseFunction],
        ['import', parseImportOrExtension],
        ['metadata', parseMetadata],
        ['targetScope', parseTargetScope],
        ['extension', parseExtension],
        ['assert', parseAssert],
        ['test', parseTest],
    ]),
    bicepparam: new Map([
        ['using', parseUsing],
        ['extends', parseExtends],
        ['param', parseParameterAssignment],
        ['var', parseVariable],
        ['type', parseTypeStatement],
        ['import', parseImport],
        ['extension', parseExtension],
        ['extensionConfig', parseExtensionConfig],
    ]),
};
function isDeclarationWord(word) {
    return STATEMENT_PARSERS.bicep.has(word) || STATEMENT_PARSERS.bicepparam.has(word);
}
/** At the word of a statement. */
function parseStatement(parser, dialect, start, decorators) {
    const parsers = STATEMENT_PARSERS[dialect];
    const parseRest = isAt(parser, 'identifier') ? parsers.get(parser.value) : undefined;
    if (parseRest === undefined) {
        const declarations = [...parsers.keys()];
        const expected = decorators.length > 0 ? 'a declaration below its decorators' : `a declaration (${declarations.join(', ')})`;
        return fail(parser, expected, hintForDeclaration(parser, dialect, declarations));
    }
    advance(parser);
    return parseRest(parser, start, decorators);
}
function hintForDeclaration(parser, dialect, declarations) {
    if (isConflictMarkerAt(parser.text, parser.start))
        return 'an unresolved merge conflict';
    if (!isAt(parser, 'identifier'))
        return undefined;
    if (isDeclarationWord(parser.value)) {
        return `this stands in .${dialect === 'bicep' ? 'bicepparam' : 'bicep'} files only`;
    }
    const meant = declarationMeantBy(parser.value, declarations);
    return meant === undefined ? undefined : `did you mean '${meant}'?`;
}
function parseTargetScope(parser, start, decorators) {
    const value = parseValue(parser, " after 'targetScope'");
    return { kind: 'targetScope', start, end: parser.lastEnd, decorators, value };
}
/** `= expression` */
function parseValue(parser, where, hint) {
    if (!isAt(parser, '='))
        fail(parser, `'='${where}`, hint);
    advance(parser);
    return parseExpression(parser, true);
}
function parseMetadata(parser, start, decorators) {
    const name = parseIdentifier(parser, 'a name for the metadata');
    const value = parseValue(parser, ' after the name');
    return { kind: 'metadata', start, end: parser.lastEnd, decorators, name, value };
}
function parseParameter(parser, start, decorators) {
    const name = parseIdentifier(parser, "the parameter's name");
    const type = parseType(parser);
    if (!isAt(parser, '=')) {
        if (!isAt(parser, 'newline') && !isAt(parser, 'end')) {
            const isModifier = isAt(parser, '{');
            const hint = isModifier
                ? 'modifiers in braces are no longer Bicep: write decorators such as @allowed(…) above'
                : undefined;
            fail(parser, "'=' or the end of the line after the parameter's type", hint);
        }
        return { kind: 'parameter', start, end: parser.lastEnd, decorators, name, type, defaultValue: null };
    }
    const defaultValue = parseValue(parser, '');
    return { kind: 'parameter', start, end: parser.lastEnd, decorators, name, type, defaultValue };
}
function parseParameterAssignment(parser, start, decorators) {
    const name = parseIdentifier(parser, "the parameter's name");
    const hint = isAt(parser, 'identifier') ? 'a .bicepparam file gives values only: param name = value' : undefined;
    const value = parseValue(parser, " after the parameter's name", hint);
    return { kind: 'parameterAssignment', start, end: parser.lastEnd, decorators, name, value };
}
function parseVariable(parser, start, decorators) {
    const name = parseIdentifier(parser, "the variable's name");
    const hasType = !isAt(parser, '=') && !isAt(parser, 'newline') && !isAt(parser, 'end');
    const type = hasType ? parseType(parser) : null;
    const value = parseValue(parser, hasType ? " after the variable's type" : " after the variable's name");
    return { kind: 'variable', start, end: parser.lastEnd, decorators, name, type, value };
}
function parseTypeStatement(parser, start, decorators) {
    const name = parseIdentifier(parser, "the type's name");
    expect(parser, '=', " after the type's name");
    const value = parseType(parser);
    return { kind: 'type', start, end: parser.lastEnd, decorators, name, value };
}
function parseOutput(parser, start, decorators) {
    const name = parseIdentifier(parser, "the output's name");
    const type = parseOutputType(parser);
    const value = parseValue(parser, " after the output's type");
    return { kind: 'output', start, end: parser.lastEnd, decorators, name, type, value };
}
/** `resource` alone says that the value tells the type: null. */
function parseOutputType(parser) {
    if (!isWord(parser, 'resource') || !/^[ \t]*=/.test(parser.text.slice(parser.end, parser.end + 20)))
        return parseType(parser);
    advance(parser);
    return null;
}
/** `name(a string, b int) string => expression` */
function parseFunction(parser, start, decorators) {
    const name = parseIdentifier(parser, "the function's name");
    const parameters = [];
    expect(parser, '(', " after the function's name");
    skipLineBreak(parser);
    while (!isAt(parser, ')')) {
        const parameter = parseIdentifier(parser, "a parameter's name");
        parameters.push({ name: parameter, type: parseType(parser) });
        skipLineBreak(parser);
        if (!isAt(parser, ','))
            break;
        advance(parser);
        skipLineBreak(parser);
    }
    expect(parser, ')', " or ',' after the function's parameter");
    const returnType = parseType(parser);
    expect(parser, '=>', " after the function's type");
    skipLineBreakAfterArrow(parser);
    const body = parseExpression(parser, true);
    return { kind: 'function', start, end: parser.lastEnd, decorators, name, parameters, returnType, body };
}
function parseAssert(parser, start, decorators) {
    const name = parseIdentifier(parser, "the assertion's name");
    const value = parseValue(parser, ' after the name');
    return { kind: 'assert', start, end: parser.lastEnd, decorators, name, value };
}
function parseExtends(parser, start, decorators) {
    const path = parsePath(parser, 'the path of another parameter file');
    return { kind: 'extends', start, end: parser.lastEnd, decorators, path };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/recover.js






/**
 * After a statement that began with the token at `from` broke at `failedAt`, makes the first token of the next one
 * the current token. That is the first declaration behind `from` that plainly begins at a line's start, whatever
 * brackets are open there; or what begins a line behind `failedAt` where no bracket is open, unless that line
 * can only go on with the broken statement.
 *
 * @returns whether the next statement begins before the broken one broke: a bracket of that one is not closed
 */
function skipBrokenStatement(parser, from, failedAt) {
    // Once is enough: from here on such a resource is the next statement, so that no text is parsed again and again.
    if (parser.firstUnindentedResource !== -1)
        parser.allowsUnindentedResources = false;
    const open = { brackets: [], outermostHole: -1 };
    restartAt(parser, from);
    while (!isAt(parser, 'end')) {
        if (parser.start > from && beginsDeclarationLine(parser.text, parser.start))
            return parser.start <= failedAt;
        if (isAt(parser, 'newline')) {
            closeHoles(open);
            const isPassed = parser.start >= failedAt && open.brackets.length === 0;
            if (isPassed && maybeStatementAt(parser.text, parser.next))
                return false;
        }
        passToken(parser, open);
    }
    return false;
}
function passToken(parser, open) {
    const { kind, start } = parser;
    const { brackets } = open;
    const innermost = brackets.at(-1);
    let opensHole = (kind === 'string' || kind === 'error') && parser.opensHole;
    if (kind === '{' || kind === '[' || kind === '(') {
        brackets.push(kind);
    }
    else if (kind === '}' && typeof innermost === 'number') {
        brackets.pop();
        if (open.outermostHole === brackets.length)
            open.outermostHole = -1;
        continueString(parser, start, innermost);
        opensHole = parser.opensHole;
    }
    else if (innermost === OPENING[kind]) {
        // A closing bracket that does not match is passed over: the statement is broken anyway.
        brackets.pop();
    }
    if (opensHole) {
        if (open.outermostHole === -1)
            open.outermostHole = brackets.length;
        brackets.push(parser.quoting);
    }
    advance(parser);
}
const OPENING = { '}': '{', ']': '[', ')': '(' };
/** No hole goes on behind the end of its line, and nothing that was opened in it. */
function closeHoles(open) {
    if (open.outermostHole === -1)
        return;
    open.brackets.length = open.outermostHole;
    open.outermostHole = -1;
}
function beginsDeclarationLine(text, at) {
    if (!isAtLineStart(text, at))
        return false;
    return text[at] === '@' ? isIdentifierStart(text.charCodeAt(at + 1)) : isDeclarationAt(text, at);
}
/** Whether a statement may begin with the token at `at`, the first of its line, even one with a slip in its word. */
function maybeStatementAt(text, at) {
    if (at >= text.length || text[at] === '@')
        return true;
    return isAtLineStart(text, at) ? isIdentifierStart(text.charCodeAt(at)) : isDeclarationAt(text, at);
}
/**
 * Whether a declaration plainly begins at `at`: its word, and on the same line what must follow it, which tells
 * `param name` from a property key or a variable that is called `param`.
 */
function isDeclarationAt(text, at) {
    const word = wordAt(text, at);
    if (!isDeclarationWord(word))
        return false;
    let next = at + word.length;
    while (isBlank(text.charCodeAt(next)))
        next++;
    const follower = text[next];
    if (word === 'targetScope')
        return follower === '=';
    if (word === 'import' && (follower === '{' || follower === '*'))
        return true;
    return follower === "'" || isIdentifierStart(text.charCodeAt(next));
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse.js






/** Twice what Azure takes as a template, in characters: text beyond it is no Bicep file, and its tree would be huge. */
const MAX_LENGTH = 8 * 1024 * 1024;
/** Text with more broken statements than this is no Bicep file either. */
const MAX_BROKEN = 1000;
/**
 * Parses a `.bicep` or `.bicepparam` file. Never throws on input: a statement that cannot be parsed is left out and
 * gives one problem, where its parsing stopped; the others are parsed. Trees are at most 1000 nodes high, deeper
 * nesting is a problem too. Takes linear time.
 *
 * @param text without a byte order mark
 */
function parseBicep(text, dialect) {
    if (text.length > MAX_LENGTH) {
        return { statements: [], problems: [{ start: 0, end: 0, message: `a file of more than ${MAX_LENGTH} characters` }] };
    }
    const statements = [];
    const problems = [];
    const parser = parserFor(text);
    let broken = 0;
    let isDecoratedByBroken = false;
    restartAt(parser, 0);
    skipLineBreak(parser);
    while (!isAt(parser, 'end')) {
        if (broken === MAX_BROKEN) {
            const message = `more than ${MAX_BROKEN} broken statements: the rest of the file is not read`;
            problems.push({ start: parser.start, end: parser.start, message });
            break;
        }
        const outcome = parseOrSkip(parser, dialect);
        if (outcome.statement === null)
            broken++;
        // A declaration without its decorators would say something else: it counts as broken together with them.
        if (!isDecoratedByBroken) {
            if (outcome.statement !== null)
                statements.push(outcome.statement);
            else
                problems.push(outcome.problem);
        }
        isDecoratedByBroken = outcome.statement === null && outcome.isInDecorators;
        skipLineBreak(parser);
    }
    return { statements, problems };
}
function parseOrSkip(parser, dialect) {
    const { start } = parser;
    let declaration = -1;
    parser.firstUnindentedResource = -1;
    try {
        const decorators = parseDecorators(parser);
        declaration = parser.start;
        const statement = parseStatement(parser, dialect, start, decorators);
        expectEndOfStatement(parser);
        return { statement };
    }
    catch (error) {
        if (!(error instanceof StatementError))
            throw error;
        const isInDecorators = declaration === -1;
        const { problem } = error;
        const isUnclosed = skipBrokenStatement(parser, isInDecorators ? start : declaration, problem.start);
        const message = isUnclosed ? `${problem.message} (a bracket above this line is not closed)` : problem.message;
        return { statement: null, problem: { ...problem, message }, isInDecorators };
    }
}
const OPERATORS_THAT_GO_ON = '+-*/%&|<>=!?:.,^';
/** A line that begins with an operator was meant to go on with the statement: what was read of it is not its value. */
function expectEndOfStatement(parser) {
    if (isAt(parser, 'end'))
        return;
    if (!isAt(parser, 'newline'))
        fail(parser, 'the end of the line after the statement');
    const { text, next } = parser;
    if (next === text.length || !OPERATORS_THAT_GO_ON.includes(text.charAt(next)) || isConflictMarkerAt(text, next))
        return;
    advance(parser);
    fail(parser, 'a statement', 'only ? and : may begin the line on which an expression goes on');
}

;// CONCATENATED MODULE: ./lib/azure/kube-proxy-config.js
/**
 * The shape of `properties.networkProfile.kubeProxyConfig`, which is also the shape of the file that
 * `az aks … --kube-proxy-config` takes. Names are in schema case; Azure matches them without regard to case.
 */
const schemaSource = 'Azure/bicep-types-az@1f896de2d generated/containerservice_1/microsoft.containerservice/2026-05-02-preview/types.json';
/** NFTABLES came with 2025-09-02-preview; which version has which modes stands in `ApiVersionRow.modes`. */
const kubeProxyModes = ['IPTABLES', 'IPVS', 'NFTABLES'];
const ipvsSchedulers = ['RoundRobin', 'LeastConnection'];
/**
 * Seconds. The schemas say only "positive"; the upper bound is what a kernel that ticks 1,000 times a second can
 * hold, the strictest that nodes use.
 */
const ipvsTimeoutSeconds = {
    minimum: 1,
    maximum: 2_147_483,
    source: `${schemaSource} (minimum); INT_MAX / HZ, ip_vs_set_timeout in linux net/netfilter/ipvs/ip_vs_ctl.c (maximum)`,
};
const ipvsConfig = {
    name: 'ipvsConfig',
    type: 'object',
    description: 'Settings for IPVS; allowed only when mode is IPVS.',
    source: schemaSource,
    properties: [
        {
            name: 'scheduler',
            type: 'enum',
            values: ipvsSchedulers,
            default: null,
            description: 'How IPVS chooses the endpoint of a new connection.',
            source: schemaSource,
        },
        timeout('tcpTimeoutSeconds', 'How long an idle TCP session is kept.'),
        timeout('tcpFinTimeoutSeconds', 'How long a TCP session is kept after a FIN.'),
        timeout('udpTimeoutSeconds', 'How long a UDP session without packets is kept.'),
    ],
};
const kubeProxyConfig = {
    name: 'kubeProxyConfig',
    type: 'object',
    description: 'Settings of kube-proxy. Without it kube-proxy runs in IPTABLES mode.',
    source: schemaSource,
    properties: [
        {
            name: 'enabled',
            type: 'boolean',
            default: true,
            description: 'Whether kube-proxy runs on the cluster.',
            source: schemaSource,
        },
        {
            name: 'mode',
            type: 'enum',
            values: kubeProxyModes,
            default: 'IPTABLES',
            description: 'What kube-proxy programs Service traffic with.',
            source: `${schemaSource}; MicrosoftDocs/azure-aks-docs articles/aks/configure-kube-proxy.md (default)`,
        },
        ipvsConfig,
    ],
};
/** The property of that name, without regard to case as Azure matches names; undefined where there is none. */
function propertyNamed(object, name) {
    const wanted = name.toLowerCase();
    return object.properties.find((property) => property.name.toLowerCase() === wanted);
}
function timeout(name, description) {
    const { minimum, maximum, source } = ipvsTimeoutSeconds;
    return { name, type: 'integer', minimum, maximum, description: `${description} In seconds.`, source };
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/discover/decode.js
/** Bytes to text. */

/** UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (startsWith(bytes, 0xff, 0xfe))
        return { text: buffer.subarray(2).toString('utf16le') };
    if (startsWith(bytes, 0xfe, 0xff))
        return {
            text: Buffer.from(buffer.subarray(2, buffer.length & ~1))
                .swap16()
                .toString('utf16le'),
        };
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return { problem: 'it is not UTF-8 text' };
    return { text: buffer.subarray(startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0).toString('utf8') };
}
/** Whether the bytes begin with the mark of UTF-16, either way round. */
function isUtf16(bytes) {
    return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
}
function startsWith(bytes, ...mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./lib/discover/prefilter.js
/** Deciding from a file's bytes and name whether it can matter to us, before anything is parsed. */


/** What a template must say to deploy a cluster, and what a config file must say to be one; ASCII case aside. */
const templateWords = /managedclusters|managed-cluster|kubeproxyconfig/i;
const configWords = /kubeproxyconfig|ipvsconfig|iptables|ipvs|nftables/i;
/** JSON and Bicep may write any letter as an escape: then only parsing tells. */
const escapedLetter = /\\u/;
/** All of these in one pass, which is all that most files get. */
const anyOfThem = new RegExp(`${templateWords.source}|${configWords.source}|${escapedLetter.source}`, 'i');
/** What templates and config files are written in. */
function isCandidate(path) {
    return /\.(json|jsonc|bicep|bicepparam)$/i.test(path);
}
function isNamedLikeConfig(path) {
    return /kube-?proxy/i.test(external_node_path_namespaceObject.posix.basename(path)) && isJson(path);
}
function relevanceOf(path, bytes) {
    if (isUtf16(bytes))
        return 'perhaps';
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (!anyOfThem.test(text) && !isNamedLikeConfig(path))
        return 'none';
    if (isOursByText(path, text))
        return 'ours';
    return escapedLetter.test(text) ? 'perhaps' : 'none';
}
function isOursByText(path, text) {
    return templateWords.test(text) || (isJson(path) && (configWords.test(text) || isNamedLikeConfig(path)));
}
function isJson(path) {
    return /\.jsonc?$/i.test(path);
}

;// CONCATENATED MODULE: ./lib/discover/config-file.js
/** Is a JSON file an AKS kube-proxy config file? By its shape, never by its name alone. */



/** Roots of other things: certificate requests (cfssl), Kubernetes objects, templates and schemas. */
const namesOfOthers = ['cn', 'kind', 'apiversion', '$schema'];
const ownNames = ['enabled', 'mode', 'ipvsconfig'];
function isConfigFile(path, root) {
    const names = root.members.map(({ key }) => key.value.toLowerCase());
    if (names.some((name) => namesOfOthers.includes(name)))
        return false;
    if (root.members.some((member) => config_file_named(member, 'ipvsconfig') && member.value.kind === 'object'))
        return true;
    if (root.members.some((member) => config_file_named(member, 'mode') && hasAksMode(member)) && names.every(isNearOwnName))
        return true;
    return isNamedLikeConfig(path) && names.some((name) => ownNames.includes(name));
}
function config_file_named({ key }, lowerName) {
    return key.value.toLowerCase() === lowerName;
}
function hasAksMode({ value }) {
    return value.kind === 'string' && kubeProxyModes.some((mode) => mode === value.value.toUpperCase());
}
/** "every other key is within edit distance 2": `sheduler` beside a mode is a mistake, `listen` is another program. */
function isNearOwnName(name) {
    return ownNames.some((own) => editDistance(name, own) <= 2);
}

;// CONCATENATED MODULE: ./lib/discover/read-file.js
/** Reading a candidate's bytes, bounded, and never through a link that leaves the repository. */


/** Azure refuses templates of more than 4 MB. https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices */
const maximumFileSize = 16 * 1024 * 1024;
/** Most candidates fit; they are read with three system calls and no allocation. */
const shared = Buffer.allocUnsafe(256 * 1024);
/**
 * The file's bytes. They are valid until the next call: keep a copy of what is needed longer.
 *
 * @param root the folder that links must not leave, with its own links resolved
 */
function readBytes(path, root) {
    try {
        return read(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (code === 'ELOOP')
            return readLink(path, root);
        return { kind: 'refused', reason: `it cannot be read (${code ?? String(error)})` };
    }
}
function read(path, flags) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, flags);
    try {
        const length = (0,external_node_fs_namespaceObject.readSync)(file, shared, 0, shared.length, 0);
        if (length < shared.length)
            return { kind: 'bytes', bytes: shared.subarray(0, length) };
        return { kind: 'bytes', bytes: (0,external_node_fs_namespaceObject.readFileSync)(file) };
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function readLink(path, root) {
    try {
        const target = (0,external_node_fs_namespaceObject.realpathSync)(path);
        if (!target.startsWith(root.endsWith(external_node_path_namespaceObject.sep) ? root : root + external_node_path_namespaceObject.sep)) {
            return { kind: 'refused', reason: 'it is a symbolic link that leaves the repository' };
        }
        return read(target, external_node_fs_namespaceObject.constants.O_RDONLY);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EISDIR')
            return { kind: 'missing' };
        return { kind: 'refused', reason: 'it is a symbolic link that leads nowhere' };
    }
}

;// CONCATENATED MODULE: ./lib/discover/document.js
/** One file, read and parsed, and what kind of thing it is. */








/** @param isNamed a policy or a command names this file as a config file */
function parseDocument(path, bytes, relevance, isNamed) {
    const nothing = { path, text: '' };
    if (bytes.length > maximumFileSize) {
        return refused(nothing, `it has ${bytes.length} bytes; at most ${maximumFileSize} are read`, relevance);
    }
    const decoded = decode(bytes);
    if ('problem' in decoded)
        return refused(nothing, decoded.problem, relevance);
    const source = { path, text: decoded.text };
    const known = relevance === 'perhaps' && isOursByText(path, source.text) ? 'ours' : relevance;
    const dialect = /\.(bicep|bicepparam)$/i.exec(path)?.[1]?.toLowerCase();
    if (dialect !== undefined)
        return parseBicepDocument(source, dialect, known);
    return parseJsonDocument(source, known, isNamed);
}
/** The finding-to-be for a file that cannot even be opened. */
function refused(source, reason, relevance) {
    return { document: null, unreadable: [{ site: startOf(source), reason, isTemplateOfOthers: false }], relevance };
}
function parseBicepDocument(source, kind, relevance) {
    const tree = parseBicep(source.text, kind);
    return {
        document: { kind, source, tree },
        unreadable: tree.problems.map((problem) => unreadable(source, problem)),
        relevance,
    };
}
function parseJsonDocument(source, relevance, isNamed) {
    const { root, problems, looseness } = parseJson(source.text);
    if (root === null || problems.length > 0) {
        return { document: null, unreadable: problems.map((problem) => unreadable(source, problem)), relevance };
    }
    if (root.kind !== 'object') {
        if (!isNamed)
            return { document: null, unreadable: [], relevance: 'none' };
        const reason = `a config file is a JSON object, and this is ${root.kind === 'array' ? 'an array' : `a ${root.kind}`}`;
        return {
            document: null,
            unreadable: [{ site: siteOf(source, root), reason, isTemplateOfOthers: false }],
            relevance,
        };
    }
    const kind = isNamed ? 'config' : kindOf(source.path, root);
    return { document: { kind, source, root, looseness }, unreadable: [], relevance };
}
function kindOf(path, root) {
    const schema = textMember(root, '$schema').toLowerCase();
    if (schema.includes('deploymentparameters'))
        return 'arm-parameters';
    const resources = member(root, 'resources');
    if (schema.includes('deploymenttemplate') || resources?.kind === 'array')
        return 'arm-template';
    if (resources?.kind === 'object' && member(root, 'contentVersion') !== undefined)
        return 'arm-template';
    if (member(root, 'parameters')?.kind === 'object' && member(root, 'contentVersion') !== undefined) {
        return 'arm-parameters';
    }
    return isConfigFile(path, root) ? 'config' : 'other-json';
}
function textMember(root, name) {
    const value = member(root, name);
    return value?.kind === 'string' ? value.value : '';
}
/** Markers of templating tools: Go and Jinja `{{ }}`, replace-tokens `#{ }#`, ERB `<% %>`. */
const markersOfOthers = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|#\{[^{}]*\}#|<%[^<>]*%>/;
function unreadable(source, problem) {
    const lineEnd = source.text.indexOf('\n', problem.start);
    const upToThere = source.text.slice(0, lineEnd === -1 ? source.text.length : lineEnd);
    return {
        site: siteOf(source, problem),
        reason: problem.message,
        isTemplateOfOthers: markersOfOthers.test(upToThere),
    };
}

;// CONCATENATED MODULE: ./lib/discover/parameter-files.js
/** Which parameter file belongs to which template. */

/**
 * Templates that an ARM parameter file may belong to by its name: `x.parameters.json`, `x.parameters.prod.json` and
 * `x.prod.parameters.json` belong to `x.bicep` and `x.json` in the same folder.
 *
 * @returns the first that exist, the longest stem first; empty for a file that is not named like a parameter file
 */
function templatesByStem(path, exists) {
    const folder = external_node_path_namespaceObject.posix.dirname(path);
    for (const stem of stemsOf(external_node_path_namespaceObject.posix.basename(path))) {
        const templates = [`${stem}.bicep`, `${stem}.json`, `${stem}.jsonc`]
            .map((name) => external_node_path_namespaceObject.posix.join(folder, name))
            .filter(exists);
        if (templates.length > 0)
            return templates;
    }
    return [];
}
function isNamedLikeParameters(path) {
    return stemsOf(external_node_path_namespaceObject.posix.basename(path)).length > 0;
}
function stemsOf(name) {
    const parts = name.split('.');
    const extension = parts.pop()?.toLowerCase();
    const at = parts.findLastIndex((part) => /^(parameters|params|param)$/i.test(part));
    if ((extension !== 'json' && extension !== 'jsonc') || at < 1)
        return [];
    const before = parts.slice(0, at);
    return before.map((_, index) => before.slice(0, before.length - index).join('.'));
}

;// CONCATENATED MODULE: ./lib/discover/discover.js
/** From a list of paths to what is there: templates with their parameter files, config files, and what is unreadable. */





function discover(files, inputs) {
    const paths = files.paths.filter((path) => !inputs.isIgnored(path));
    const known = new Set(paths);
    const parsed = new Map();
    const configBytes = new Map();
    for (const path of paths) {
        const isNamed = inputs.isConfig(path);
        if (!isNamed && !isCandidate(path))
            continue;
        const read = files.read(path);
        const found = parseIfOurs(path, read, isNamed);
        if (found === null)
            continue;
        parsed.set(path, found);
        if (found.document?.kind === 'config' && read.kind === 'bytes')
            configBytes.set(path, Uint8Array.from(read.bytes));
    }
    const { pairs, missing } = pairUp(paths, known, parsed, files, inputs);
    return assemble(parsed, pairs, missing, configBytes, inputs);
}
/** null: the file has nothing to do with us. */
function parseIfOurs(path, read, isNamed) {
    if (read.kind === 'missing')
        return null;
    if (read.kind === 'refused') {
        const isOurs = isNamed || isNamedLikeConfig(path) || /\.bicep$/i.test(path);
        return isOurs ? refused({ path, text: '' }, read.reason, 'ours') : null;
    }
    const relevance = isNamed ? 'ours' : relevanceOf(path, read.bytes);
    // A .bicepparam file says which template it belongs to, and that may be one of ours.
    if (relevance === 'none' && !/\.bicepparam$/i.test(path))
        return null;
    return parseDocument(path, read.bytes, relevance, isNamed);
}
function pairUp(paths, known, parsed, files, inputs) {
    const pairs = [];
    const missing = [];
    const add = (templatePath, path, pairing) => {
        const template = templateOf(parsed.get(templatePath));
        if (template === null)
            return;
        const parameters = discover_parametersOf(parsed.get(path) ?? parseParameters(path, files, parsed));
        if (parameters !== null)
            pairs.push({ template, parameters, pairing });
    };
    for (const path of paths) {
        const document = parsed.get(path)?.document;
        if (document?.kind === 'bicepparam') {
            const using = usingTarget(document.tree, document.source);
            if (using === null || /^(br|ts)[:/]/i.test(using.path))
                continue;
            const target = external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(path), using.path);
            if (!known.has(target) && files.read(target).kind === 'missing')
                missing.push({ site: using.site, path: using.path });
            else
                add(target, path, 'named');
            continue;
        }
        const named = inputs.parameterFiles.filter(({ isFile }) => isFile(path)).map(({ template }) => template);
        for (const template of named)
            add(template, path, 'named');
        if (!isNamedLikeParameters(path))
            continue;
        for (const template of templatesByStem(path, (candidate) => known.has(candidate))) {
            if (!named.includes(template))
                add(template, path, 'stem');
        }
    }
    return { pairs, missing };
}
function parseParameters(path, files, parsed) {
    const read = files.read(path);
    if (read.kind === 'missing')
        return undefined;
    const result = read.kind === 'refused'
        ? refused({ path, text: '' }, read.reason, 'ours')
        : parseDocument(path, read.bytes, 'ours', false);
    parsed.set(path, result);
    return result;
}
function templateOf(parsed) {
    const document = parsed?.document;
    if (document?.kind === 'bicep')
        return document;
    return document?.kind === 'arm-template' ? document : null;
}
function discover_parametersOf(parsed) {
    const document = parsed?.document;
    if (document?.kind === 'bicepparam')
        return document;
    return document?.kind === 'arm-parameters' ? document : null;
}
function assemble(parsed, pairs, missing, configBytes, inputs) {
    const paired = new Set(pairs.map(({ parameters }) => parameters.source.path));
    const ours = [...parsed].filter(([path, { relevance }]) => relevance === 'ours' || paired.has(path));
    const broken = ours.filter(([, { unreadable }]) => unreadable.length > 0);
    const configs = [...configBytes].flatMap(([path, bytes]) => {
        const document = parsed.get(path)?.document;
        return document?.kind === 'config' ? [{ document, bytes, isUsed: inputs.isConfig(path) }] : [];
    });
    return {
        documents: new Map([...parsed].flatMap(([path, { document }]) => (document === null ? [] : [[path, document]]))),
        templates: [...parsed.values()].flatMap((found) => templateOf(found) ?? []),
        pairs,
        configs,
        missing,
        unreadable: broken.flatMap(([, { unreadable }]) => unreadable),
        counts: { discovered: ours.length, analysed: ours.length - broken.length, unreadable: broken.length },
    };
}

;// CONCATENATED MODULE: ./lib/discover/symbolic-path.js
/** `resources/aks/properties/networkProfile/kubeProxyConfig/mode` */
function symbolicPath(document, offset) {
    const names = 'root' in document ? jsonPath(document.root, offset) : bicepPath(document.tree.statements, offset);
    return names.join('/');
}
function jsonPath(node, offset) {
    if (node.kind === 'object') {
        const member = node.members.find(({ key, value }) => key.start <= offset && offset < value.end);
        return member === undefined ? [] : [member.key.value, ...jsonPath(member.value, offset)];
    }
    if (node.kind === 'array') {
        const index = node.items.findIndex((item) => item.start <= offset && offset < item.end);
        const item = node.items[index];
        return item === undefined ? [] : [symbolic_path_nameOf(item) ?? String(index), ...jsonPath(item, offset)];
    }
    return [];
}
/** Items of an array move; their names stay. */
function symbolic_path_nameOf(item) {
    if (item.kind !== 'object')
        return null;
    return [symbolic_path_text(item, 'type'), symbolic_path_text(item, 'name')].filter((part) => part !== null).join(':') || null;
}
function symbolic_path_text(object, name) {
    const value = object.members.find(({ key }) => key.value.toLowerCase() === name)?.value;
    return value?.kind === 'string' ? value.value : null;
}
function bicepPath(statements, offset) {
    const statement = statements.find(({ start, end }) => start <= offset && offset < end);
    if (statement === undefined)
        return [];
    const name = 'name' in statement ? statement.name.name : '';
    const inside = partsOf(statement).find((part) => symbolic_path_contains(part, offset));
    return [statement.kind, name, ...(inside === undefined ? [] : expressionPath(inside, offset))];
}
function partsOf(statement) {
    if (statement.kind === 'resource' || statement.kind === 'module')
        return [statement.body];
    if (statement.kind === 'parameter')
        return statement.defaultValue === null ? [] : [statement.defaultValue];
    return 'value' in statement && statement.kind !== 'type' ? [statement.value] : [];
}
function symbolic_path_contains({ start, end }, offset) {
    return start <= offset && offset < end;
}
/** The property names on the way into nested object literals; what is in other expressions has no names of its own. */
function expressionPath(expression, offset) {
    switch (expression.kind) {
        case 'if':
        case 'for':
            return symbolic_path_contains(expression.body, offset) ? expressionPath(expression.body, offset) : [];
        case 'object': {
            const member = expression.members.find((member) => symbolic_path_contains(member, offset));
            if (member?.kind === 'resource')
                return bicepPath([member], offset);
            if (member?.kind !== 'property')
                return [];
            const name = 'name' in member.key ? member.key.name : member.key.parts.join('');
            return [name, ...(symbolic_path_contains(member.value, offset) ? expressionPath(member.value, offset) : [])];
        }
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/findings.js
/** From what rules report for single subjects to the findings of a run: merged, placed, ordered. */




/** The same report (rule, level, place, message) from several subjects becomes one finding that lists them. */
function mergeFindings(reported, documents) {
    const groups = new Map();
    for (const one of reported) {
        const { rule, level, message, site } = one.report;
        const key = JSON.stringify([rule, level, site.source.path, site.start, site.end, message]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].map((group) => toFinding(group, documents)).sort(byPlace);
}
function toFinding(group, documents) {
    const { report } = group[0];
    const subjects = new Set(group.flatMap(({ subject }) => (subject === null ? [] : [subject])));
    const deployments = new Map(group.flatMap(({ deployment }) => (deployment === null ? [] : [[JSON.stringify(deployment), deployment]])));
    const seen = new Set();
    const related = report.related.flatMap(({ site, message }) => {
        const key = `${site.source.path}:${site.start}:${site.end}`;
        const isNews = !seen.has(key) && !(site.source === report.site.source && site.start === report.site.start);
        seen.add(key);
        return isNews ? [{ place: placeOf(site), message }] : [];
    });
    return {
        rule: report.rule,
        level: report.level,
        message: report.message,
        place: placeOf(report.site),
        related,
        subjects: [...subjects].sort((a, b) => a - b),
        deployments: [...deployments.values()],
        fix: report.fix === null ? null : placed(report.fix),
        docs: report.docs === undefined ? ruleUrl(report.rule) : report.docs,
        fingerprint: fingerprintOf(report.rule, report.site, documents.get(report.site.source.path)),
    };
}
function placed(fix) {
    return { ...fix, edits: fix.edits.map(({ site, text }) => ({ place: placeOf(site), text })) };
}
/** Of rule, file, symbolic path and the text that is wrong: the same when lines move. */
function fingerprintOf(rule, site, document) {
    const path = document === undefined ? '' : symbolicPath(document, site.start);
    const text = site.source.text.slice(site.start, site.end);
    return (0,external_node_crypto_namespaceObject.createHash)('sha256')
        .update(JSON.stringify([rule, site.source.path, path, text]))
        .digest('hex')
        .slice(0, 32);
}
/** File, line, column, rule, message, by code unit. */
function byPlace(a, b) {
    return (findings_compare(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        findings_compare(a.rule, b.rule) ||
        findings_compare(a.message, b.message));
}
function findings_compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/model/finding.js
/** From the least to the most severe. */
const levels = ['notice', 'warning', 'error'];
/** Whether `level` is as severe as `other` or more. */
function isAtLeast(level, other) {
    return levels.indexOf(level) >= levels.indexOf(other);
}

;// CONCATENATED MODULE: ./lib/model/verdict.js
const yes = Object.freeze({ is: 'yes', missing: [] });
const no = Object.freeze({ is: 'no', missing: [] });
function verdict_undecided(...missing) {
    return { is: 'unknown', missing };
}
function certainly(holds) {
    return holds ? yes : no;
}
function not(verdict) {
    if (verdict.is === 'unknown')
        return verdict;
    return verdict.is === 'yes' ? no : yes;
}
function and(...verdicts) {
    if (verdicts.some((verdict) => verdict.is === 'no'))
        return no;
    const open = verdicts.filter((verdict) => verdict.is === 'unknown');
    return open.length === 0 ? yes : verdict_undecided(...new Set(open.flatMap((verdict) => verdict.missing)));
}
function or(...verdicts) {
    return not(and(...verdicts.map(not)));
}

;// CONCATENATED MODULE: ./lib/model/located.js

/**
 * @param value evaluated, and a choice in it taken, only when somebody asks; null: nothing is written
 * @param key the name of the property, or of the nearest thing above it that is written
 */
function located(value, name, key, options) {
    return new LocatedValue(value, name, key, options);
}
/** A class, against the custom of this code: a run makes hundreds of thousands, and each must be small. */
class LocatedValue {
    name;
    key;
    lazyValue;
    options;
    seen = undefined;
    constructor(value, name, key, options) {
        this.name = name;
        this.key = key;
        this.lazyValue = value;
        this.options = options;
    }
    get value() {
        if (this.seen === undefined) {
            const { lazyValue, options } = this;
            this.seen = lazyValue === null ? null : counted(settle(lazyValue(), options.world), options);
        }
        return this.seen;
    }
    get isAbsent() {
        return this.value === null;
    }
    get isPresent() {
        return presence(this.value);
    }
    get here() {
        const { value, key } = this;
        return value === null ? key : { site: value.origin, way: [...key.way, ...value.way] };
    }
    get text() {
        return this.value?.kind === 'string' ? this.value.value : null;
    }
    get(name, more) {
        return located_propertyOf(this.value, name, this.key, { world: this.options.world, ...more });
    }
    entries() {
        return membersOf(this.value, this.key, { world: this.options.world });
    }
    items() {
        return itemsOf(this.value, this.name, this.key, { world: this.options.world });
    }
    repeated() {
        return repeatedOf(this.value, this.key, { world: this.options.world });
    }
    holdsAnywhere(name) {
        return this.lazyValue !== null && holds(this.lazyValue(), name.toLowerCase(), maximumSearchDepth);
    }
    is(expected) {
        return equals(this.value, expected);
    }
    isOneOf(expected) {
        return isOneOf(this.value, expected);
    }
    describe() {
        return located_describe(this.value);
    }
}
function settle(value, world) {
    let settled = value;
    const way = [];
    while (settled.kind === 'choice') {
        way.unshift(...settled.way);
        const alternative = settled.alternatives[world.pick(settled.choice)]?.();
        if (alternative === undefined)
            throw new Error('A world has picked an alternative that does not exist.');
        settled = alternative;
    }
    return way.length === 0 ? settled : { ...settled, way: [...settled.way, ...way] };
}
/** The value, or null where it counts as absent. */
function counted(value, options) {
    if (value.kind === 'null')
        return null;
    return options.emptyIsAbsent === true && value.kind === 'string' && value.value === '' ? null : value;
}
function presence(value) {
    if (value === null)
        return no;
    return value.kind === 'unknown' && value.mayBeNull ? verdict_undecided(value.cause) : yes;
}
function memberOf(owner, own, above, options) {
    return located(own.value, own.name, { site: own.key, way: [...above.way, ...owner.way] }, options);
}
function membersOf(value, key, options) {
    return value?.kind === 'object' ? [...value.properties.values()].map((own) => memberOf(value, own, key, options)) : [];
}
function repeatedOf(value, key, options) {
    if (value?.kind !== 'object')
        return [];
    const member = (own) => memberOf(value, own, key, options);
    return value.repeated.map(({ again, replaced }) => ({ again: member(again), replaced: member(replaced) }));
}
function itemsOf(value, name, key, options) {
    return value?.kind === 'array' ? value.items.map((item) => located(item, name, key, options)) : [];
}
function located_propertyOf(value, name, key, options) {
    if (value?.kind === 'unknown')
        return located(() => partOf(value), name, key, options);
    if (value?.kind !== 'object')
        return located(null, name, key, options);
    const own = value.properties.get(name.toLowerCase());
    if (own !== undefined)
        return memberOf(value, own, key, options);
    const { rest } = value;
    return located(rest === null ? null : () => partOf(rest), name, key, options);
}
/** Deeper than any resource is; what is written deeper is not looked for. */
const maximumSearchDepth = 16;
/** Whether a property of that name is written anywhere inside, whatever way the choices fall. */
function holds(value, lowerName, depth) {
    if (depth === 0)
        return false;
    switch (value.kind) {
        case 'object':
            return (value.properties.has(lowerName) ||
                [...value.properties.values()].some((own) => holds(own.value(), lowerName, depth - 1)));
        case 'array':
            return value.items.some((item) => holds(item(), lowerName, depth - 1));
        case 'choice':
            return value.alternatives.some((alternative) => holds(alternative(), lowerName, depth - 1));
        default:
            return false;
    }
}
/** A property of something unknown: nobody knows whether it is there. */
function partOf(unknown) {
    return { ...unknown, mayBeNull: true, type: null };
}
function equals(value, expected) {
    if (value === null)
        return no;
    if (value.kind === 'unknown')
        return verdict_undecided(value.cause);
    if (value.kind !== 'string' && value.kind !== 'number' && value.kind !== 'boolean')
        return no;
    return certainly(String(value.value).toLowerCase() === String(expected).toLowerCase());
}
function isOneOf(value, expected) {
    if (value?.kind === 'unknown')
        return verdict_undecided(value.cause);
    return certainly(expected.some((text) => equals(value, text).is === 'yes'));
}
/** A value in a message, short enough for one line. */
function located_describe(value) {
    switch (value?.kind) {
        case undefined:
            return 'nothing';
        case 'string':
            return `'${value.value.length > 80 ? `${value.value.slice(0, 77)}...` : value.value}'`;
        case 'number':
        case 'boolean':
            return String(value.value);
        case 'array':
            return 'an array';
        case 'object':
            return 'an object';
        case 'lambda':
            return 'a lambda';
        case 'unknown':
            return 'an unknown value';
    }
}

;// CONCATENATED MODULE: ./lib/model/world.js
/** Worlds looked at for one question; beyond them it stays undecided. */
const maximumWorlds = 64;
/** @param ask is called once for each world; it may ask about choices in any order, but always the same way */
function inEveryWorld(ask) {
    const results = [];
    const choices = new Set();
    const forks = [];
    do {
        if (results.length === maximumWorlds)
            return { results, choices: [...choices], isComplete: false };
        results.push(ask({ pick }));
    } while (turn(forks));
    return { results, choices: [...choices], isComplete: true };
    function pick(choice) {
        const fork = forks.find((fork) => fork.choice === choice);
        if (fork !== undefined)
            return fork.index;
        choices.add(choice);
        forks.push({ choice, index: 0 });
        return 0;
    }
}
/** The next world: the latest fork that has an alternative left takes it. false: there is none. */
function turn(forks) {
    for (let last = forks.at(-1); last !== undefined; last = forks.at(-1)) {
        last.index += 1;
        if (last.index < last.choice.size)
            return true;
        forks.pop();
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/azure/cluster-facts.js
/** What else about a cluster decides how kube-proxy may be configured. Values are compared without regard to case. */
/** Bring your own CNI: the only clusters, but for Cilium's, whose kube-proxy may be switched off. */
const byoCni = { field: 'networkPlugin', value: 'none', source: 'Azure/AKS#4563' };
/** Azure's network policy manager, which does not work with IPVS; NFTABLES is fine. */
const azureNetworkPolicy = {
    field: 'networkPolicy',
    value: 'azure',
    source: 'MicrosoftDocs/azure-aks-docs articles/aks/configure-kube-proxy.md; Azure/azure-container-networking#1612',
};
/** Calico, which must run with `linuxDataplane: Nftables` under NFTABLES. */
const calicoNetworkPolicy = {
    field: 'networkPolicy',
    value: 'calico',
    source: 'MicrosoftDocs/SupportArticles-docs#2060 (2026-05-04)',
};
/** The ways to ask for the Cilium dataplane; any one of them is enough. */
const ciliumDataplane = [
    {
        field: 'networkDataplane',
        value: 'cilium',
        source: 'MicrosoftDocs/azure-aks-docs articles/aks/azure-cni-powered-by-cilium.md; schemas since 2023-02-01',
    },
    {
        field: 'ebpfDataplane',
        value: 'cilium',
        source: 'Azure/bicep-types-az, schemas 2022-09-02-preview to 2023-01-02-preview only',
    },
    {
        field: 'networkPolicy',
        value: 'cilium',
        source: 'Azure/bicep-types-az, schemas since 2023-02-01; it runs on the Cilium dataplane only',
    },
];
/** AKS Automatic, which rejects `kubeProxyConfig`. */
const automaticSku = {
    field: 'sku.name',
    value: 'Automatic',
    source: 'Azure/terraform-azurerm-avm-res-containerservice-managedcluster variables.tf',
};
/** Kubernetes versions, `MAJOR.MINOR`. Since 2026-07-17 AKS rejects NFTABLES below it; before, it ran iptables. */
const nftablesMinimumKubernetes = {
    version: '1.33',
    source: 'Azure/AKS CHANGELOG.md, release notes of 2026-07-17; schema text of the mode NFTABLES',
};
/** When Kubernetes itself gives IPVS up, `MAJOR.MINOR`. */
const ipvsDeprecation = {
    deprecatedIn: '1.35',
    offByDefaultIn: '1.40',
    removedIn: '1.43',
    source: 'kubernetes/enhancements KEP-5495 (2026-05-28)',
};
/** When a mode that is not written comes to mean nftables upstream, `MAJOR.MINOR`. Provisional. */
const nftablesByDefault = {
    version: '1.40',
    source: 'kubernetes/enhancements KEP-5343 (2026-05-29), provisional',
};

;// CONCATENATED MODULE: ./lib/rules/cluster.js
/** A cluster as rules ask about it. */



/** Nothing is looked up before somebody asks: a rule asks for two or three of these. */
function clusterIn(world, subject) {
    const anchor = { site: subject.anchor, way: [] };
    const body = located(() => subject.body, 'cluster', anchor, { world });
    const network = (name) => cluster.networkProfile.get(name, { emptyIsAbsent: true });
    const cluster = {
        body,
        get properties() {
            return body.get('properties');
        },
        get networkProfile() {
            return cluster.properties.get('networkProfile');
        },
        get config() {
            return cluster.networkProfile.get('kubeProxyConfig');
        },
        get apiVersion() {
            return located(() => subject.apiVersion, 'apiVersion', anchor, { world });
        },
        get kubernetesVersion() {
            return cluster.properties.get('kubernetesVersion', { emptyIsAbsent: true });
        },
        get skuName() {
            return body.get('sku').get('name');
        },
        get networkPlugin() {
            return network('networkPlugin');
        },
        get networkPolicy() {
            return network('networkPolicy');
        },
        get networkDataplane() {
            return network('networkDataplane');
        },
        get usesCilium() {
            return or(...ciliumDataplane.map(({ field, value }) => network(field).is(value)));
        },
    };
    return cluster;
}

;// CONCATENATED MODULE: ./lib/rules/judge.js
/**
 * One rule on one subject. The rule is asked in every world: what it reports in all of them is certain, what it reports
 * in some is undecided.
 */





function judge(rule, subject, setting, asOf) {
    return conclude(inEveryWorld((world) => ask(rule, subject, setting, asOf, world)), subject);
}
function ask(rule, subject, setting, asOf, world) {
    const outcome = { reports: [], missing: new Set() };
    const cluster = subject.kind === 'cluster' ? clusterIn(world, subject) : null;
    const config = subject.kind === 'cluster' ? cluster.config : configOf(subject, world);
    const applies = applicability(rule, config, cluster);
    if (applies.is === 'no')
        return outcome;
    run(rule, { ...reporting(rule, setting, outcome), asOf, ...optionsOf(rule, setting) }, subject, config, cluster);
    if (applies.is === 'unknown' && (outcome.reports.length > 0 || outcome.missing.size > 0)) {
        return { reports: [], missing: new Set([...applies.missing, ...outcome.missing]) };
    }
    return outcome;
}
function configOf(subject, world) {
    return located(() => subject.config, 'config', { site: subject.anchor, way: [] }, { world });
}
/** A rule that does not apply is silent, not undecided; unknown where nobody knows whether it applies. */
function applicability(rule, config, cluster) {
    const isEnabled = () => not(config.get('enabled').is(false));
    switch (rule.on) {
        case 'analysis':
            return no;
        case 'subject':
            return yes;
        case 'config-file':
            return cluster === null ? yes : no;
        case 'config':
            return config.isPresent;
        case 'enabled-config':
            return and(config.isPresent, isEnabled());
        case 'cluster':
            return cluster === null ? no : yes;
        case 'configured-cluster':
            return cluster === null ? no : config.isPresent;
        case 'enabled-cluster':
            return cluster === null ? no : and(config.isPresent, isEnabled());
    }
}
function run(rule, context, subject, config, cluster) {
    const file = subject.kind === 'config' ? subject : null;
    switch (rule.on) {
        case 'analysis':
            break;
        case 'subject':
            rule.check({ ...context, config, cluster, file });
            break;
        case 'config-file':
            if (file !== null)
                rule.check({ ...context, config, file });
            break;
        case 'config':
        case 'enabled-config':
            rule.check({ ...context, config, cluster });
            break;
        default:
            if (cluster !== null)
                rule.check({ ...context, config, cluster });
    }
}
function optionsOf(rule, setting) {
    return {
        option: (name) => {
            const value = setting.options[name] ?? rule.options?.[name]?.default;
            if (value === undefined)
                throw new Error(`Rule ${rule.id} has no option '${name}'.`);
            return value;
        },
    };
}
function reporting(rule, setting, outcome) {
    const report = (at, message, more = {}) => {
        const related = [
            ...at.way.map(({ site, caption }) => ({ site, message: caption })),
            ...(more.related ?? []).map(({ at, message }) => ({ site: at.site, message })),
        ];
        const level = levelOf(rule, setting.level, more.level);
        outcome.reports.push({ rule: rule.id, level, message, site: at.site, related, fix: more.fix ?? null });
    };
    const undecided = (verdict) => {
        for (const cause of verdict.missing)
            outcome.missing.add(cause);
    };
    return {
        report,
        undecided,
        reportWhen: (verdict, at, message, more) => {
            if (verdict.is === 'yes')
                report(at, message, more);
            else
                undecided(verdict);
        },
    };
}
/**
 * A case may deserve a level of its own. One that is milder than usual is never raised by the policy's level; one that
 * is graver counts only where the policy leaves the rule at its usual level.
 */
function levelOf(rule, level, ofThisCase) {
    if (ofThisCase === undefined || rule.level === 'off')
        return level;
    if (isAtLeast(rule.level, ofThisCase))
        return isAtLeast(level, ofThisCase) ? ofThisCase : level;
    return level === rule.level ? ofThisCase : level;
}
/**
 * What is certain from what was said in every world. A place that is reported in all of them is; so is the fault where
 * every world reports one, each at a place of its own.
 */
function conclude({ results, choices, isComplete }, subject) {
    const missing = new Set(results.flatMap((outcome) => [...outcome.missing]));
    if (!isComplete) {
        const reason = `it hangs on more than ${maximumWorlds} combinations of values`;
        return { reports: [], missing: [...missing, { reason, origin: subject.anchor }] };
    }
    const places = results.map((outcome) => new Set(outcome.reports.map(placeKey)));
    const reports = mildestByPlace(results.flatMap((outcome) => outcome.reports));
    const certain = reports.filter((report) => places.every((reported) => reported.has(placeKey(report))));
    const isSomewhereElse = certain.length === 0 && places.every((reported) => reported.size > 0);
    if (certain.length === reports.length || isSomewhereElse)
        return { reports, missing: [...missing] };
    for (const { cause } of choices)
        missing.add(cause);
    return { reports: certain, missing: [...missing] };
}
/** One report for each place: worlds differ in the wording and in how grave it is, and only the mildest is certain. */
function mildestByPlace(reports) {
    const byPlace = new Map();
    for (const report of reports) {
        const other = byPlace.get(placeKey(report));
        if (other === undefined || !isAtLeast(report.level, other.level))
            byPlace.set(placeKey(report), report);
    }
    return [...byPlace.values()];
}
function placeKey({ site }) {
    return `${site.source.path}:${site.start}:${site.end}`;
}

;// CONCATENATED MODULE: ./lib/azure/calendar-date.js
/** Dates are `YYYY-MM-DD` texts in UTC: they compare as text, and no clock or time zone can move them. */
const MILLISECONDS_PER_DAY = 86_400_000;
/** Whether the text is a `YYYY-MM-DD` date that the calendar has: `2026-02-30` is none. */
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    // Date.parse moves 2026-02-30 on to March instead of refusing it.
    return !Number.isNaN(time) && calendar_date_textOf(time) === text;
}
/** The date so many days later. Both dates must lie between the years 0000 and 9999. */
function addDays(date, days) {
    return calendar_date_textOf(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY);
}
function calendar_date_textOf(time) {
    return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

;// CONCATENATED MODULE: ./lib/azure/api-version.js
/** The text form of an Azure API version and its order, for any version whether or not Azure has it. */

// The suffixes are Bicep's: Azure/bicep src/Bicep.Core/Analyzers/Linter/ApiVersions/AzureResourceApiVersion.cs.
const API_VERSION = /^(\d{4}-\d{2}-\d{2})(-(?:preview|alpha|beta|rc|privatepreview))?$/i;
/** Reads `YYYY-MM-DD`, with or without a suffix, in any case; null where it is malformed or no date of the calendar. */
function parseApiVersion(text) {
    const [, date, suffix] = API_VERSION.exec(text) ?? [];
    if (date === undefined || !isCalendarDate(date))
        return null;
    return { date, preview: suffix !== undefined };
}
/** Negative where `a` comes first: by date, then preview before stable. */
function compareApiVersions(a, b) {
    if (a.date !== b.date)
        return a.date < b.date ? -1 : 1;
    return Number(b.preview) - Number(a.preview);
}

;// CONCATENATED MODULE: ./lib/azure/api-version-table.js
/**
 * The API versions of Microsoft.ContainerService/managedClusters, oldest first.
 * Generated by scripts/build-api-versions.mjs from Azure/bicep-types-az and scripts/data/api-version-lifecycle.json:
 * change it there. api-versions.ts says what the columns mean.
 */
/** The table is as new as its sources: the day up to which they were followed. */
const factsDate = '2026-08-26';
/** From this date on Azure rejects a property that the version does not have; before, it drops it silently. */
const unknownFieldsRejectedFrom = '2024-01-01';
const retirementSource = 'MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md';
/** The sources of every version in the published schemas; `{version}` stands for the version. */
const schemas = [
    'Azure/bicep-types-az@1f896de2d generated/containerservice_1/microsoft.containerservice/{version}/types.json',
    'Azure/azure-resource-manager-schemas@a14544311 schemas/{version}/Microsoft.ContainerService.Aks.json',
];
const specifications = {
    '2024-08-02-preview': ['MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md'],
    '2026-06-01': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2026-06-01/managedClusters.json@079dcbac5',
    ],
    '2026-06-02-preview': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/preview/2026-06-02-preview/managedClusters.json@9e8b377c8 (existence)',
        'Azure/azure-cli-extensions PR #10251 (2026-08-25)',
    ],
    '2026-07-01': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2026-07-01/managedClusters.json@1592f4ca0',
    ],
    '2026-07-02-preview': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/preview/2026-07-02-preview/managedClusters.json@0c24d4fb1 (existence)',
    ],
    '2026-08-01': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2026-08-01/managedClusters.json@10c88683a',
    ],
    '2026-08-02-preview': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/CommonModels.tsp@0227e50b6',
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/preview/2026-08-02-preview/managedClusters.json@135fdbe35 (existence)',
    ],
};
const IPVS = ['IPTABLES', 'IPVS'];
const NFTABLES = ['IPTABLES', 'IPVS', 'NFTABLES'];
const apiVersionTable = [
    ['2017-08-31', 'none', false, null, '2019-10-02', schemas],
    ['2018-03-31', 'none', false, null, '2018-07-10', schemas],
    ['2018-08-01-preview', 'none', false, '2023-06-01', '2019-10-02', schemas],
    ['2019-02-01', 'none', false, null, '2019-10-02', schemas],
    ['2019-04-01', 'none', false, null, '2019-10-02', schemas],
    ['2019-06-01', 'none', false, null, '2019-07-24', schemas],
    ['2019-08-01', 'none', false, null, '2019-10-02', schemas],
    ['2019-10-01', 'none', false, null, '2019-10-22', schemas],
    ['2019-11-01', 'none', false, null, '2019-12-12', schemas],
    ['2020-01-01', 'none', false, null, '2020-01-06', schemas],
    ['2020-02-01', 'none', false, null, '2020-02-14', schemas],
    ['2020-03-01', 'none', false, null, '2020-03-19', schemas],
    ['2020-04-01', 'none', false, null, '2020-06-01', schemas],
    ['2020-06-01', 'none', false, null, '2020-06-24', schemas],
    ['2020-07-01', 'none', false, null, '2020-08-19', schemas],
    ['2020-09-01', 'none', false, null, '2020-09-22', schemas],
    ['2020-11-01', 'none', false, null, '2020-11-12', schemas],
    ['2020-12-01', 'none', false, null, '2020-12-23', schemas],
    ['2021-02-01', 'none', false, null, '2021-02-25', schemas],
    ['2021-03-01', 'none', false, null, '2021-04-01', schemas],
    ['2021-05-01', 'none', false, null, '2021-06-03', schemas],
    ['2021-07-01', 'none', false, null, '2021-08-03', schemas],
    ['2021-08-01', 'none', false, null, '2021-09-09', schemas],
    ['2021-09-01', 'none', false, null, '2021-10-15', schemas],
    ['2021-10-01', 'none', false, null, '2021-11-19', schemas],
    ['2021-11-01-preview', 'none', false, '2023-07-01', '2021-12-28', schemas],
    ['2022-01-01', 'none', false, null, '2022-02-14', schemas],
    ['2022-01-02-preview', 'none', false, '2023-09-01', '2022-02-10', schemas],
    ['2022-02-01', 'none', false, null, '2022-03-22', schemas],
    ['2022-02-02-preview', 'none', false, '2023-08-01', '2022-03-21', schemas],
    ['2022-03-01', 'none', false, null, '2022-04-15', schemas],
    ['2022-03-02-preview', 'none', false, '2023-09-01', '2022-04-14', schemas],
    ['2022-04-01', 'none', false, null, '2022-05-12', schemas],
    ['2022-04-02-preview', 'none', false, '2023-09-01', '2022-05-11', schemas],
    ['2022-05-02-preview', 'none', false, '2023-09-01', '2022-06-02', schemas],
    ['2022-06-01', 'none', false, null, '2022-07-22', schemas],
    ['2022-06-02-preview', 'none', false, '2023-09-01', '2022-07-20', schemas],
    ['2022-07-01', 'none', false, null, '2022-08-24', schemas],
    ['2022-07-02-preview', 'none', false, '2024-02-14', '2022-08-18', schemas],
    ['2022-08-02-preview', IPVS, false, '2024-06-20', '2022-09-30', schemas],
    ['2022-08-03-preview', IPVS, false, '2024-06-20', '2022-09-30', schemas],
    ['2022-09-01', 'none', false, null, '2022-10-25', schemas],
    ['2022-09-02-preview', IPVS, true, '2024-06-20', '2022-11-01', schemas],
    ['2022-10-02-preview', IPVS, true, '2024-06-20', '2022-11-24', schemas],
    ['2022-11-01', 'none', false, null, '2023-01-01', schemas],
    ['2022-11-02-preview', IPVS, true, '2024-06-20', '2023-01-01', schemas],
    ['2023-01-01', 'none', false, null, '2023-03-21', schemas],
    ['2023-01-02-preview', IPVS, true, '2024-06-20', '2023-03-21', schemas],
    ['2023-02-01', 'none', false, null, '2023-03-29', schemas],
    ['2023-02-02-preview', IPVS, false, '2024-06-20', '2023-03-29', schemas],
    ['2023-03-01', 'none', false, null, '2023-05-01', schemas],
    ['2023-03-02-preview', IPVS, false, '2025-02-03', '2023-05-01', schemas],
    ['2023-04-01', 'none', false, null, '2023-06-01', schemas],
    ['2023-04-02-preview', IPVS, false, '2025-02-10', '2023-06-01', schemas],
    ['2023-05-01', 'none', false, null, '2023-07-10', schemas],
    ['2023-05-02-preview', IPVS, false, '2025-02-17', '2023-07-10', schemas],
    ['2023-06-01', 'none', false, null, '2023-07-31', schemas],
    ['2023-06-02-preview', IPVS, false, '2025-02-24', '2023-07-31', schemas],
    ['2023-07-01', 'none', false, null, '2023-09-05', schemas],
    ['2023-07-02-preview', IPVS, false, '2025-03-03', '2023-09-05', schemas],
    ['2023-08-01', 'none', false, null, '2023-09-29', schemas],
    ['2023-08-02-preview', IPVS, false, '2025-03-10', '2023-09-29', schemas],
    ['2023-09-01', 'none', false, null, '2023-10-30', schemas],
    ['2023-09-02-preview', IPVS, false, null, '2023-10-30', schemas],
    ['2023-10-01', 'none', false, null, '2023-12-11', schemas],
    ['2023-10-02-preview', IPVS, false, '2026-07-01', '2023-12-11', schemas],
    ['2023-11-01', 'none', false, null, '2024-01-31', schemas],
    ['2023-11-02-preview', IPVS, false, '2026-07-01', '2024-02-06', schemas],
    ['2024-01-01', 'none', false, null, '2024-03-04', schemas],
    ['2024-01-02-preview', IPVS, false, '2026-07-01', '2024-03-04', schemas],
    ['2024-02-01', 'none', false, null, '2024-04-11', schemas],
    ['2024-02-02-preview', IPVS, false, '2026-07-01', '2024-04-11', schemas],
    ['2024-03-02-preview', IPVS, false, '2026-07-01', '2024-05-03', schemas],
    ['2024-04-02-preview', IPVS, false, '2026-07-01', '2024-06-13', schemas],
    ['2024-05-01', 'none', false, null, '2024-07-11', schemas],
    ['2024-05-02-preview', IPVS, false, '2026-07-01', '2024-08-22', schemas],
    ['2024-06-02-preview', IPVS, false, '2026-07-01', '2024-08-22', schemas],
    ['2024-07-01', 'none', false, null, '2024-09-10', schemas],
    ['2024-07-02-preview', IPVS, false, '2026-07-01', '2024-10-17', schemas],
    ['2024-08-01', 'none', false, null, '2024-10-17', schemas],
    ['2024-08-02-preview', 'unknown', false, '2026-07-01', null, specifications['2024-08-02-preview']],
    ['2024-09-01', 'none', false, null, '2024-11-21', schemas],
    ['2024-09-02-preview', IPVS, false, '2026-07-01', '2024-11-21', schemas],
    ['2024-10-01', 'none', false, null, '2025-02-21', schemas],
    ['2024-10-02-preview', IPVS, false, null, '2025-03-13', schemas],
    ['2025-01-01', 'none', false, null, '2025-04-15', schemas],
    ['2025-01-02-preview', IPVS, false, null, '2025-04-15', schemas],
    ['2025-02-01', 'none', false, null, '2025-04-15', schemas],
    ['2025-02-02-preview', IPVS, false, null, '2025-05-27', schemas],
    ['2025-03-01', 'none', false, null, '2025-04-15', schemas],
    ['2025-03-02-preview', IPVS, false, null, '2025-05-27', schemas],
    ['2025-04-01', 'none', false, null, '2025-06-25', schemas],
    ['2025-04-02-preview', IPVS, false, null, '2025-06-25', schemas],
    ['2025-05-01', 'none', false, null, '2025-06-25', schemas],
    ['2025-05-02-preview', IPVS, false, null, '2025-07-01', schemas],
    ['2025-06-02-preview', IPVS, false, null, '2025-09-22', schemas],
    ['2025-07-01', 'none', false, null, '2025-09-22', schemas],
    ['2025-07-02-preview', IPVS, false, null, '2025-09-22', schemas],
    ['2025-08-01', 'none', false, null, '2025-11-06', schemas],
    ['2025-08-02-preview', IPVS, false, null, '2025-11-06', schemas],
    ['2025-09-01', 'none', false, null, '2025-11-06', schemas],
    ['2025-09-02-preview', NFTABLES, false, null, '2025-11-06', schemas],
    ['2025-10-01', 'none', false, null, '2026-01-15', schemas],
    ['2025-10-02-preview', NFTABLES, false, null, '2026-01-15', schemas],
    ['2026-01-01', 'none', false, null, '2026-03-20', schemas],
    ['2026-01-02-preview', NFTABLES, false, null, '2026-03-20', schemas],
    ['2026-02-01', 'none', false, null, '2026-04-30', schemas],
    ['2026-02-02-preview', NFTABLES, false, null, '2026-04-30', schemas],
    ['2026-03-01', 'none', false, null, '2026-06-04', schemas],
    ['2026-03-02-preview', NFTABLES, false, null, '2026-06-01', schemas],
    ['2026-04-01', 'none', false, null, '2026-06-04', schemas],
    ['2026-04-02-preview', NFTABLES, false, null, '2026-05-01', schemas],
    ['2026-05-01', 'none', false, null, '2026-07-23', schemas],
    ['2026-05-02-preview', NFTABLES, false, null, '2026-06-01', schemas],
    ['2026-06-01', 'none', false, null, null, specifications['2026-06-01']],
    ['2026-06-02-preview', NFTABLES, false, null, null, specifications['2026-06-02-preview']],
    ['2026-07-01', 'none', false, null, null, specifications['2026-07-01']],
    ['2026-07-02-preview', NFTABLES, false, null, null, specifications['2026-07-02-preview']],
    ['2026-08-01', 'none', false, null, null, specifications['2026-08-01']],
    ['2026-08-02-preview', NFTABLES, false, null, null, specifications['2026-08-02-preview']],
];

;// CONCATENATED MODULE: ./lib/azure/api-versions.js
/** What is known of each API version of `Microsoft.ContainerService/managedClusters`. */




/**
 * The life that AKS promises a preview: "~one year from their release date", by which its example means the date in
 * the version's name (2023-01-02-preview: until January 2024).
 * Source: MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md.
 */
const PROMISED_DAYS = 365;
/** Oldest first. */
const apiVersions = apiVersionTable.map(rowOf);
const rowsByVersion = new Map(apiVersions.map((row) => [row.version, row]));
/** The row of that version, in any case; undefined where the table has none. */
function findApiVersion(text) {
    return rowsByVersion.get(text.toLowerCase());
}
/** What the table says of a version as it is written in a template. */
function lookUpApiVersion(text) {
    const row = findApiVersion(text);
    if (row !== undefined)
        return { kind: 'known', row };
    const version = parseApiVersion(text);
    if (version === null)
        return { kind: 'malformed' };
    const newest = apiVersions.at(-1);
    if (newest !== undefined && compareApiVersions(version, newest) <= 0)
        return { kind: 'unlisted', version };
    return { kind: 'newer', version, countsAs: version.preview ? (newestKnown('preview') ?? null) : null };
}
/** The newest row of that kind, published in the schemas or not. */
function newestKnown(kind) {
    return apiVersions.findLast((row) => row.preview === (kind === 'preview'));
}
/**
 * Whether `kubeProxyConfig.mode` may have that value; null where the version's schema is not known. NFTABLES was never
 * added to an older version, so there the answer is no whatever else the schema holds.
 */
function supportsMode(row, mode) {
    if (row.kubeProxyConfig !== null)
        return row.modes.includes(mode);
    const first = apiVersions.find((candidate) => candidate.modes.includes(mode));
    return first !== undefined && compareApiVersions(row, first) < 0 ? false : null;
}
/** What Azure does with unknown properties under any version, in the table or not. */
function unknownFieldsUnder(version) {
    return version.date < unknownFieldsRejectedFrom ? 'silently-ignored' : 'rejected';
}
function rowOf([version, modes, ebpfDataplane, retiresOn, firstSeenInSchemas, source,]) {
    const date = version.slice(0, 'YYYY-MM-DD'.length);
    const preview = version !== date;
    const retirement = retiresOn === null || source.includes(retirementSource) ? [] : [retirementSource];
    return {
        version,
        date,
        preview,
        kubeProxyConfig: modes === 'unknown' ? null : modes !== 'none',
        modes: typeof modes === 'string' ? [] : modes,
        ebpfDataplane,
        unknownFields: unknownFieldsUnder({ date, preview }),
        retiresOn,
        promisedUntil: preview ? addDays(date, PROMISED_DAYS) : null,
        firstSeenInSchemas,
        source: [...source.map((place) => place.replace('{version}', version)), ...retirement],
    };
}

;// CONCATENATED MODULE: ./lib/azure/api-version-life.js
/** Where a version stands in its life on a given day. `asOf` is `YYYY-MM-DD`. */

/** Whether the documented retirement date is reached: on that day itself calls already fail. */
function isRetired(row, asOf) {
    return row.retiresOn !== null && asOf >= row.retiresOn;
}
/** Whether it is not retired yet and the documented date is at most so many days away. */
function isRetiringWithin(row, asOf, days) {
    return row.retiresOn !== null && asOf < row.retiresOn && addDays(asOf, days) >= row.retiresOn;
}
/**
 * Whether a preview has lived the year it was promised: true from the day after the last of its 365 days. Real
 * previews lived 1.25 to 2.7 years, so this is a reason to move, not a fault.
 */
function isPastPromise(row, asOf) {
    return row.promisedUntil !== null && asOf >= row.promisedUntil;
}

;// CONCATENATED MODULE: ./lib/azure/versions-to-move-to.js



/**
 * The versions to advise, best first: the newest one in the published schemas that has everything the subject uses
 * and is neither retired nor past its promised year. Before it, where the current version is stable, the preview of
 * the same month, because it changes the least. One, two, or none where the table is too old to know any.
 */
function versionsToMoveTo(needs) {
    const fit = apiVersions.filter((row) => isFit(row, needs));
    const newest = fit.at(-1);
    if (newest === undefined)
        return [];
    const twin = previewOfSameMonth(fit, needs.current);
    return twin === undefined || twin === newest ? [newest] : [twin, newest];
}
function isFit(row, needs) {
    if (row.firstSeenInSchemas === null || isRetired(row, needs.asOf) || isPastPromise(row, needs.asOf))
        return false;
    if (row.version === needs.current?.toLowerCase())
        return false;
    if (!needs.kubeProxyConfig)
        return !row.preview;
    return row.kubeProxyConfig === true && (needs.mode === null || supportsMode(row, needs.mode) === true);
}
function previewOfSameMonth(fit, current) {
    const version = current === null ? null : parseApiVersion(current);
    if (version === null || version.preview)
        return undefined;
    const month = version.date.slice(0, 'YYYY-MM'.length);
    return fit.findLast((row) => row.preview && row.date.startsWith(month));
}

;// CONCATENATED MODULE: ./lib/rules/api-version.js
/** What the rules on API versions have in common. */





function versionFacts(apiVersion) {
    if (apiVersion.value?.kind === 'unknown')
        return { kind: 'open', missing: verdict_undecided(apiVersion.value.cause) };
    const found = lookUpApiVersion(apiVersion.text ?? '');
    if (found.kind === 'known')
        return found;
    if (found.kind === 'newer' && found.countsAs !== null)
        return { kind: 'known', row: found.countsAs };
    const reason = `API version ${apiVersion.describe()} is not in the table of ${factsDate}`;
    return { kind: 'open', missing: verdict_undecided({ reason, origin: apiVersion.here.site }) };
}
/** A day before the first preview that has it, and a stable version of the table's time, has no kubeProxyConfig. */
function certainlyLacksConfig(apiVersion) {
    const found = lookUpApiVersion(apiVersion.text ?? '');
    if (found.kind === 'known')
        return found.row.kubeProxyConfig === false;
    if (found.kind !== 'unlisted')
        return false;
    return !found.version.preview || found.version.date < firstPreviewDate;
}
/** 2022-08-02-preview. Source: Azure/bicep-types-az; no older version of either published schema has it. */
const firstPreviewDate = '2022-08-02';
/** ` Move to 2026-05-02-preview.`, with the blank before it; says so where the table knows none. */
function advice(cluster, asOf) {
    const hasConfig = cluster.config.isPresent.is !== 'no';
    const versions = versionsToMoveTo({
        kubeProxyConfig: hasConfig,
        mode: hasConfig ? modeOf(cluster.config.get('mode')) : null,
        current: cluster.apiVersion.text,
        asOf,
    });
    const names = versions.map(({ version }) => version);
    if (names.length === 0)
        return ` The table of ${factsDate} knows no version to move to; update this tool.`;
    return ` Move to ${names.join(', or ')}.`;
}
function modeOf(mode) {
    return kubeProxyModes.find((known) => mode.is(known).is === 'yes') ?? null;
}
/** The version's date and kind, where it is well-formed. */
function parsed(apiVersion) {
    return apiVersion.text === null ? null : parseApiVersion(apiVersion.text);
}
/** The verdict on a version whose schema was never published. */
function unpublished(apiVersion) {
    const reason = `the schema of API version ${apiVersion.describe()} was never published`;
    return verdict_undecided({ reason, origin: apiVersion.here.site });
}

;// CONCATENATED MODULE: ./lib/rules/define-rule.js
/** Checks the definition's types; rules are plain data otherwise. */
function defineRule(rule) {
    return Object.freeze(rule);
}
/** A replacement of what is written at a place. */
function replacement(site, text, title) {
    return { title, safe: true, edits: [{ site, text }] };
}

;// CONCATENATED MODULE: ./lib/rules/api-version-minimum.js




const apiVersionMinimum = defineRule({
    id: 'api-version-minimum',
    level: 'error',
    summary: "Clusters with kubeProxyConfig use the policy's minimum API version or a newer one.",
    options: {
        minimum: {
            default: '2022-08-02-preview',
            description: 'The oldest API version that is allowed.',
            schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(-preview)?$' },
        },
    },
    yieldsTo: ['api-version-supports-kube-proxy', 'api-version-retired'],
    on: 'configured-cluster',
    check({ cluster, option, asOf, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided(verdict_undecided(apiVersion.value.cause));
        const version = parsed(apiVersion);
        const minimum = parseApiVersion(String(option('minimum')));
        if (version === null || minimum === null || compareApiVersions(version, minimum) >= 0)
            return;
        const message = `API version ${apiVersion.text} is older than the policy's minimum, ${option('minimum')}.`;
        report(apiVersion.here, `${message}${advice(cluster, asOf)}`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/api-version-retired.js





/** Source: AKS docs, concepts-preview-api-life-cycle.md. Only documented dates count; age alone is a warning. */
const apiVersionRetired = defineRule({
    id: 'api-version-retired',
    level: 'error',
    summary: 'The API version has not reached its documented retirement date.',
    on: 'cluster',
    check({ cluster, asOf, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided(verdict_undecided(apiVersion.value.cause));
        const row = findApiVersion(apiVersion.text ?? '');
        if (row === undefined || !isRetired(row, asOf))
            return;
        const consequence = `was retired on ${row.retiresOn}: Azure answers NoRegisteredProviderFound`;
        report(apiVersion.here, `API version ${row.version} ${consequence}.${advice(cluster, asOf)}`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/api-version-retiring.js





/** Source: AKS docs, concepts-preview-api-life-cycle.md: previews live "~one year". Real ones lived 1.25 to 2.7. */
const apiVersionRetiring = defineRule({
    id: 'api-version-retiring',
    level: 'warning',
    strict: 'error',
    summary: 'The API version is within its promised year and not about to be retired.',
    options: {
        days: {
            default: 90,
            description: 'How many days before a documented retirement date to warn.',
            schema: { type: 'integer', minimum: 0, maximum: 3650 },
        },
    },
    yieldsTo: ['api-version-retired'],
    on: 'cluster',
    check({ cluster, asOf, option, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided(verdict_undecided(apiVersion.value.cause));
        const row = findApiVersion(apiVersion.text ?? '');
        if (row === undefined)
            return;
        const reason = reasonToMove(row, asOf, Number(option('days')));
        if (reason !== null)
            report(apiVersion.here, `API version ${row.version} ${reason}.${advice(cluster, asOf)}`);
    },
});
function reasonToMove(row, asOf, days) {
    if (isRetired(row, asOf))
        return `was retired on ${row.retiresOn}`;
    if (isRetiringWithin(row, asOf, days))
        return `will be retired on ${row.retiresOn}`;
    if (isPastPromise(row, asOf))
        return `is past the year that Azure promises a preview (until ${row.promisedUntil})`;
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/api-version-supports-kube-proxy.js



/** kubeProxyConfig has never been in a stable version. Source: Azure/bicep-types-az, all versions. */
const apiVersionSupportsKubeProxy = defineRule({
    id: 'api-version-supports-kube-proxy',
    level: 'error',
    summary: 'kubeProxyConfig stands under an API version that has it: a preview since 2022-08-02-preview.',
    on: 'configured-cluster',
    check({ cluster, config, asOf, report, undecided }) {
        const { apiVersion } = cluster;
        const version = parsed(apiVersion);
        if (version !== null && certainlyLacksConfig(apiVersion)) {
            const effect = unknownFieldsUnder(version) === 'silently-ignored'
                ? 'Azure drops it without a word, and kube-proxy runs with its defaults'
                : 'Azure refuses the deployment (json: unknown field)';
            report(apiVersion.here, `API version ${apiVersion.text} does not have kubeProxyConfig: ${effect}.${advice(cluster, asOf)}`, { related: [{ at: config.key, message: 'kubeProxyConfig' }] });
            return;
        }
        const facts = versionFacts(apiVersion);
        if (facts.kind === 'open')
            undecided(facts.missing);
        else if (facts.row.kubeProxyConfig === null)
            undecided(unpublished(apiVersion));
    },
});

;// CONCATENATED MODULE: ./lib/rules/api-version-supports-mode.js




/** NFTABLES came with 2025-09-02-preview and was never added to an older one. Source: Azure/bicep-types-az. */
const apiVersionSupportsMode = defineRule({
    id: 'api-version-supports-mode',
    level: 'error',
    summary: 'Mode NFTABLES stands under an API version that has it: 2025-09-02-preview or newer.',
    yieldsTo: ['api-version-supports-kube-proxy'],
    on: 'enabled-cluster',
    check({ cluster, config, asOf, reportWhen }) {
        const mode = config.get('mode');
        reportWhen(and(mode.is('NFTABLES'), lacksNftables(cluster.apiVersion)), mode.here, `API version ${cluster.apiVersion.text} does not have mode NFTABLES.${advice(cluster, asOf)}`, { related: [{ at: cluster.apiVersion.here, message: 'the API version' }] });
    },
});
function lacksNftables(apiVersion) {
    const facts = versionFacts(apiVersion);
    if (facts.kind === 'open')
        return facts.missing;
    const supports = supportsMode(facts.row, 'NFTABLES');
    return supports === null ? unpublished(apiVersion) : certainly(!supports);
}

;// CONCATENATED MODULE: ./lib/rules/api-version-unknown.js



const apiVersionUnknown = defineRule({
    id: 'api-version-unknown',
    level: 'warning',
    summary: 'The API version is one that Azure has published.',
    on: 'cluster',
    check({ cluster, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided(verdict_undecided(apiVersion.value.cause));
        const found = lookUpApiVersion(apiVersion.text ?? '');
        switch (found.kind) {
            case 'known':
                return;
            case 'malformed':
                report(apiVersion.here, `${apiVersion.describe()} is no API version: it is written YYYY-MM-DD or YYYY-MM-DD-preview.`);
                return;
            case 'unlisted':
                report(apiVersion.here, `Azure has published no API version ${apiVersion.text} (our table is of ${factsDate}).`);
                return;
            case 'newer': {
                const meaning = found.countsAs === null ? 'so nothing is known of it' : `so it is judged as ${found.countsAs.version}`;
                const message = `API version ${apiVersion.text} is newer than our table of ${factsDate}, ${meaning}.`;
                report(apiVersion.here, message, { level: 'notice' });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/automatic-sku.js


const automaticSkuRule = defineRule({
    id: 'automatic-sku',
    level: 'error',
    summary: 'AKS Automatic takes no kubeProxyConfig.',
    on: 'configured-cluster',
    check({ config, cluster, reportWhen }) {
        reportWhen(cluster.skuName.is(automaticSku.value), config.key, "A cluster of sku 'Automatic' rejects kubeProxyConfig: remove it, or choose sku 'Base'.", { related: [{ at: cluster.skuName.here, message: 'the sku' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/byo-cni-kube-proxy-enabled.js



/** Legal, but most CNIs that people bring replace kube-proxy. Source: SupportArticles-docs#2060, AVM issue #256. */
const byoCniKubeProxyEnabled = defineRule({
    id: 'byo-cni-kube-proxy-enabled',
    level: 'off',
    strict: 'notice',
    summary: 'A cluster that brings its own CNI switches kube-proxy off.',
    on: 'cluster',
    check({ config, cluster, reportWhen }) {
        const plugin = cluster.networkPlugin;
        reportWhen(and(plugin.is(byoCni.value), not(config.get('enabled').is(false))), plugin.here, "kube-proxy stays on beside the CNI that this cluster brings (networkPlugin 'none'). If that CNI replaces it, write kubeProxyConfig.enabled: false.");
    },
});

;// CONCATENATED MODULE: ./lib/rules/cilium-kube-proxy.js


/** Source: MicrosoftDocs/SupportArticles-docs#2060, `CiliumDataplaneRequiresKubeProxyConfigDisabled`. */
const ciliumKubeProxy = defineRule({
    id: 'cilium-kube-proxy',
    level: 'error',
    summary: 'On the Cilium dataplane kubeProxyConfig is absent or disabled.',
    on: 'configured-cluster',
    check({ config, cluster, reportWhen }) {
        const enabled = config.get('enabled');
        reportWhen(and(cluster.usesCilium, not(enabled.is(false))), enabled.here, 'The Cilium dataplane replaces kube-proxy, and Azure refuses an enabled one beside it: remove kubeProxyConfig.', { related: [{ at: dataplane(cluster).here, message: 'the Cilium dataplane' }] });
    },
});
function dataplane(cluster) {
    const ebpf = cluster.networkProfile.get('ebpfDataplane');
    return [cluster.networkDataplane, ebpf].find((field) => field.is('cilium').is === 'yes') ?? cluster.networkPolicy;
}

;// CONCATENATED MODULE: ./lib/rules/config-not-strict-json.js

const configNotStrictJson = defineRule({
    id: 'config-not-strict-json',
    level: 'error',
    summary: 'A config file is strict JSON, because az refuses comments, trailing commas and raw control characters.',
    on: 'config-file',
    check({ file, report }) {
        const [first, ...others] = file.looseness;
        if (first === undefined)
            return;
        const more = others.length === 0 ? '' : ` (and ${others.length} more such places)`;
        report({ site: first.site, way: [] }, `az reads this file as strict JSON and refuses it: ${first.message}${more}.`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/shape.js
/** Walking a kubeProxyConfig beside the shape that Azure gives it. */


/** The config itself, then every property in it and in its objects that is written, depth first. */
function writtenProperties(config) {
    return [{ at: config, shape: kubeProxyConfig, owner: kubeProxyConfig }, ...propertiesOf(config, kubeProxyConfig)];
}
function propertiesOf(object, owner) {
    return object.entries().flatMap((at) => {
        const shape = propertyNamed(owner, at.name) ?? null;
        const inside = shape?.type === 'object' ? propertiesOf(at, shape) : [];
        return [{ at, shape, owner }, ...inside];
    });
}
/** What is missing to know the value and, of an object, all of its property names; `no` where nothing is. */
function openness(at) {
    if (at.value?.kind === 'unknown')
        return verdict_undecided(at.value.cause);
    if (at.value?.kind === 'object' && at.value.rest !== null)
        return verdict_undecided(at.value.rest.cause);
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/wording.js
/** Words that several rules use in their messages. */


/** `'a', 'b' or 'c'` */
function oneOf(words) {
    return listed(words, 'or');
}
/** `'a', 'b' and 'c'` */
function wording_allOf(words) {
    return listed(words, 'and');
}
function listed(words, before) {
    const quoted = words.map((word) => `'${word}'`);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} ${before} ${last}`;
}
/** ` Did you mean 'scheduler'?`, with the blank before it; empty where nothing is near. */
function didYouMean(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === null ? '' : ` Did you mean '${meant}'?`;
}
/** A fix that writes `wanted` where exactly `written` stands, in the quotes that it has; none where it is assembled. */
function rewrite(site, written, wanted) {
    const text = site.source.text.slice(site.start, site.end);
    const quote = /^["']/.exec(text)?.[0] ?? '';
    if (text !== `${quote}${written}${quote}`)
        return undefined;
    return replacement(site, `${quote}${wanted}${quote}`, `Write '${wanted}'`);
}

;// CONCATENATED MODULE: ./lib/rules/config-schema.js



/** Wrappers that misplaced-config reports where a command uses the file. */
const wrappers = ['kubeproxyconfig', 'properties'];
const configSchema = defineRule({
    id: 'config-schema',
    level: 'error',
    summary: 'kube-proxy configuration holds only the properties, types and values that Azure knows.',
    on: 'subject',
    check(context) {
        if (context.config.isAbsent)
            return;
        for (const written of writtenProperties(context.config))
            checkOne(written, context);
    },
});
function checkOne({ at, shape, owner }, { report, undecided, file }) {
    if (shape === null) {
        if (file?.isUsed === true && wrappers.includes(at.name.toLowerCase()))
            return;
        const known = owner.properties.map(({ name }) => name);
        const hint = didYouMean(at.name, known) || ` ${owner.name} has ${wording_allOf(known)}.`;
        report(at.key, `Azure knows no property '${at.name}' here.${hint}`);
        return;
    }
    const open = openness(at);
    if (open !== null && !isTypedLike(at, shape))
        undecided(open);
    const fault = at.isAbsent ? null : faultOf(at, shape);
    if (fault !== null)
        report(at.here, fault);
}
/** An unknown value whose declaration gives it the one type that is wanted; of enums the type says too little. */
function isTypedLike({ value }, shape) {
    const wanted = shape.type === 'integer' ? 'number' : shape.type;
    return value?.kind === 'unknown' && value.type === wanted && shape.type !== 'object';
}
function faultOf(at, shape) {
    const { value } = at;
    if (value === null || value.kind === 'unknown')
        return null;
    const wrongType = (expected) => `${shape.name} is ${expected}, not ${at.describe()}.`;
    switch (shape.type) {
        case 'object':
            return value.kind === 'object' ? null : wrongType('an object');
        case 'boolean':
            return value.kind === 'boolean' ? null : wrongType('true or false');
        case 'integer':
            return value.kind === 'number' && Number.isInteger(value.value) ? null : wrongType('a whole number of seconds');
        case 'enum': {
            if (value.kind !== 'string')
                return wrongType(oneOf(shape.values));
            const isKnown = shape.values.some((known) => known.toLowerCase() === value.value.toLowerCase());
            return isKnown ? null : `${wrongType(oneOf(shape.values))}${didYouMean(value.value, shape.values)}`;
        }
    }
}

;// CONCATENATED MODULE: ./lib/rules/disabled-requires-byo-cni.js



/** Source: Azure/AKS#4563, `KubeProxyConfigDisabledBYOCNIOnly`. */
const disabledRequiresByoCni = defineRule({
    id: 'disabled-requires-byo-cni',
    level: 'error',
    summary: 'kube-proxy is switched off only on clusters that bring their own CNI, or run Cilium.',
    on: 'configured-cluster',
    check({ config, cluster, reportWhen }) {
        const enabled = config.get('enabled');
        const plugin = cluster.networkPlugin;
        const found = plugin.isAbsent ? 'no networkPlugin is written' : `networkPlugin is ${plugin.describe()}`;
        reportWhen(and(enabled.is(false), not(plugin.is(byoCni.value)), not(cluster.usesCilium)), enabled.here, `kube-proxy can be switched off only with networkPlugin '${byoCni.value}' (KubeProxyConfigDisabledBYOCNIOnly); ${found}.`, { related: [{ at: plugin.here, message: 'the network plugin' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-property.js

const duplicateProperty = defineRule({
    id: 'duplicate-property',
    level: 'error',
    summary: 'No object on the way to kubeProxyConfig, nor in it, has the same property twice.',
    on: 'subject',
    check({ config, cluster, report }) {
        const above = cluster === null ? [] : [cluster.body, cluster.properties, cluster.networkProfile];
        const isConfigured = (replaced) => !config.isAbsent || replaced.holdsAnywhere('kubeProxyConfig');
        for (const object of [...above, config, config.get('ipvsConfig')]) {
            for (const { again, replaced } of object.repeated()) {
                if (!isConfigured(replaced))
                    continue;
                const related = [{ at: replaced.key, message: 'written here before' }];
                report(again.key, `The property '${again.name}' is written more than once; only the last one counts.`, {
                    related,
                });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/implicit-mode.js



const implicitMode = defineRule({
    id: 'implicit-mode',
    level: 'off',
    strict: 'notice',
    summary: 'kube-proxy configuration names its mode.',
    yieldsTo: ['misplaced-config'],
    on: 'enabled-config',
    check({ config, reportWhen }) {
        const consequence = `upstream, the default becomes nftables in Kubernetes ${nftablesByDefault.version} (KEP-5343, provisional)`;
        reportWhen(not(config.get('mode').isPresent), config.key, `No mode is written. Today that means IPTABLES; ${consequence}.`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/invalid-template.js

const invalidTemplate = defineRule({
    id: 'invalid-template',
    level: 'error',
    summary: 'A template refers only to modules, files and parameters that exist, and not in a circle.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-azure-network-policy.js



/** Source: AKS docs, configure-kube-proxy.md; Azure/azure-container-networking#1612. */
const ipvsAzureNetworkPolicy = defineRule({
    id: 'ipvs-azure-network-policy',
    level: 'error',
    summary: 'IPVS does not work with the Azure network policy manager.',
    on: 'enabled-cluster',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const policy = cluster.networkPolicy;
        reportWhen(and(mode.is('IPVS'), policy.is(azureNetworkPolicy.value)), mode.here, "Mode IPVS does not work with networkPolicy 'azure': Service traffic fails. Use another mode, or networkPolicy 'calico'.", { related: [{ at: policy.here, message: 'the network policy' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-config-requires-ipvs.js


/** Source: schema text, "May only be specified if mode is set to IPVS". */
const ipvsConfigRequiresIpvs = defineRule({
    id: 'ipvs-config-requires-ipvs',
    level: 'error',
    summary: 'ipvsConfig is allowed only when mode is IPVS.',
    on: 'enabled-config',
    check({ config, reportWhen }) {
        const ipvsConfig = config.get('ipvsConfig');
        const mode = config.get('mode');
        const found = mode.isAbsent ? 'no mode is written, which means IPTABLES' : `mode is ${mode.describe()}`;
        const related = mode.isAbsent ? [] : [{ at: mode.here, message: 'the mode' }];
        const verdict = and(ipvsConfig.isPresent, not(mode.is('IPVS')));
        reportWhen(verdict, ipvsConfig.key, `ipvsConfig is allowed only when mode is 'IPVS'; ${found}.`, { related });
    },
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-config-when-disabled.js


/** Azure accepts the leftovers; real files have them (Azure/azure-container-networking hack/aks/kube-proxy.json). */
const ipvsConfigWhenDisabled = defineRule({
    id: 'ipvs-config-when-disabled',
    level: 'warning',
    summary: 'No mode or ipvsConfig is left over where kube-proxy is switched off.',
    on: 'config',
    check({ config, reportWhen }) {
        const isOff = config.get('enabled').is(false);
        const leftover = config.entries().find(({ name, isAbsent }) => /^(mode|ipvsConfig)$/i.test(name) && !isAbsent);
        if (leftover === undefined || isOff.is === 'no')
            return;
        const verdict = and(isOff, leftover.isPresent);
        reportWhen(verdict, leftover.key, `${leftover.name} has no effect: enabled is false, so kube-proxy does not run.`);
    },
});

;// CONCATENATED MODULE: ./lib/azure/kubernetes-version.js
// Six digits are more than any version has, and few enough to stay exact.
const kubernetes_version_NUMBER = '(0|[1-9]\\d{0,5})';
const KUBERNETES_VERSION = new RegExp(`^v?${kubernetes_version_NUMBER}\\.${kubernetes_version_NUMBER}(?:\\.${kubernetes_version_NUMBER})?$`, 'i');
/**
 * Reads `MAJOR.MINOR` and `MAJOR.MINOR.PATCH`, the two forms that AKS documents for `kubernetesVersion`; null where
 * the text is neither. A leading `v` is upstream's way to write it and not documented by AKS; what it means is plain,
 * so it is read past.
 */
function parseKubernetesVersion(text) {
    const [, major, minor, patch] = KUBERNETES_VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined)
        return null;
    return { major: Number(major), minor: Number(minor), patch: patch === undefined ? null : Number(patch) };
}
/** Negative where `a` comes first. For sorting: a version without a patch stands before all of its patches. */
function compareKubernetesVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Whether a cluster that asks for `version` gets `floor` or newer; null where that depends on the patch release that
 * AKS chooses (`1.33` against `1.33.2`).
 */
function kubernetes_version_isAtLeast(version, floor) {
    const byMinor = version.major - floor.major || version.minor - floor.minor;
    if (byMinor !== 0)
        return byMinor > 0;
    if (floor.patch === null || floor.patch === 0)
        return true;
    return version.patch === null ? null : version.patch >= floor.patch;
}

;// CONCATENATED MODULE: ./lib/rules/kubernetes.js
/** Kubernetes versions as clusters write them. */


/** Whether the version is `floor` or newer; no where none is written, unknown where it cannot be read. */
function isKubernetesAtLeast(version, floor) {
    const { value } = version;
    if (value === null)
        return no;
    if (value.kind === 'unknown')
        return verdict_undecided(value.cause);
    const found = value.kind === 'string' ? parseKubernetesVersion(value.value) : null;
    const wanted = parseKubernetesVersion(floor);
    const answer = found === null || wanted === null ? null : kubernetes_version_isAtLeast(found, wanted);
    if (answer !== null)
        return certainly(answer);
    return verdict_undecided({ reason: `Kubernetes version ${version.describe()} does not say it`, origin: version.here.site });
}

;// CONCATENATED MODULE: ./lib/rules/ipvs-deprecated.js



const ipvsDeprecated = defineRule({
    id: 'ipvs-deprecated',
    level: 'warning',
    strict: 'error',
    summary: 'IPVS is deprecated upstream.',
    on: 'enabled-config',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const { deprecatedIn, offByDefaultIn, removedIn } = ipvsDeprecation;
        const life = `deprecated since Kubernetes ${deprecatedIn}, off by default in ${offByDefaultIn}, removed in ${removedIn}`;
        const isRemoved = cluster !== null && isKubernetesAtLeast(cluster.kubernetesVersion, removedIn).is === 'yes';
        const options = isRemoved ? { level: 'error' } : {};
        const advice = isRemoved ? 'This Kubernetes version no longer has it: use NFTABLES.' : 'Plan the move to NFTABLES.';
        reportWhen(mode.is('IPVS'), mode.here, `Mode IPVS is ${life} (KEP-5495). ${advice}`, options);
    },
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-timeout-range.js



const timeouts = ['tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds'];
const { minimum, maximum } = ipvsTimeoutSeconds;
const ipvsTimeoutRange = defineRule({
    id: 'ipvs-timeout-range',
    level: 'error',
    summary: 'Timeouts of ipvsConfig are positive and no longer than the kernel can hold.',
    options: {
        minimum: { default: minimum, description: 'Seconds, inclusive.', schema: { type: 'integer', minimum } },
        maximum: { default: maximum, description: 'Seconds, inclusive.', schema: { type: 'integer', minimum, maximum } },
    },
    on: 'config',
    check({ config, option, reportWhen }) {
        const range = { least: Number(option('minimum')), most: Number(option('maximum')) };
        for (const name of timeouts) {
            const timeout = config.get('ipvsConfig').get(name);
            const message = `${name} is ${timeout.describe()} seconds; it has to be from ${range.least} to ${range.most}.`;
            reportWhen(isOutside(timeout, range), timeout.here, message);
        }
    },
});
/** Anything but a whole number is config-schema's. */
function isOutside(timeout, { least, most }) {
    const { value } = timeout;
    if (value?.kind === 'unknown')
        return verdict_undecided(value.cause);
    if (value?.kind !== 'number' || !Number.isInteger(value.value))
        return no;
    return certainly(value.value < least || value.value > most);
}

;// CONCATENATED MODULE: ./lib/rules/least-connection-uneven.js

/** Source: AKS docs, configure-kube-proxy.md. */
const leastConnectionUneven = defineRule({
    id: 'least-connection-uneven',
    level: 'off',
    strict: 'notice',
    summary: 'LeastConnection balances per node, which is uneven with few connections.',
    on: 'enabled-config',
    check({ config, reportWhen }) {
        const scheduler = config.get('ipvsConfig').get('scheduler');
        reportWhen(scheduler.is('LeastConnection'), scheduler.here, 'Each node counts its own connections, so LeastConnection is uneven while there are fewer than two for each node.');
    },
});

;// CONCATENATED MODULE: ./lib/rules/misplaced-config.js

/** A mistake people make: AVM issue #256, Azure/AKS#4060. */
const misplacedConfig = defineRule({
    id: 'misplaced-config',
    level: 'error',
    summary: 'kubeProxyConfig stands in networkProfile; in a config file its content stands at the root.',
    on: 'subject',
    check({ cluster, file, config, report }) {
        if (cluster !== null) {
            for (const misplaced of misplacedIn(cluster.body, '')) {
                const advice = 'Azure drops it or refuses it here; it belongs in properties.networkProfile.';
                report(misplaced.key, `kubeProxyConfig is out of its place. ${advice}`);
            }
        }
        else if (file?.isUsed === true) {
            for (const wrapper of config.entries().filter(({ name }) => /^(kubeProxyConfig|properties)$/i.test(name))) {
                const advice = 'write enabled, mode and ipvsConfig at the root';
                report(wrapper.key, `az drops what is wrapped in '${wrapper.name}' without a word: ${advice}.`);
            }
        }
    },
});
const itsPlace = 'properties.networkprofile';
/** Names in these are free: a tag may be called anything. */
const freeNames = ['tags', 'properties.networkprofile.kubeproxyconfig'];
/** Every `kubeProxyConfig` in the resource but the one that is in its place. */
function misplacedIn(object, path) {
    if (freeNames.includes(path))
        return [];
    const parts = [...object.entries(), ...object.items()].filter((part) => part.holdsAnywhere('kubeProxyConfig'));
    const below = parts.flatMap((part) => misplacedIn(part, childPath(path, part)));
    const here = object.entries().filter(({ name }) => name.toLowerCase() === 'kubeproxyconfig');
    return path === itsPlace ? below : [...here.filter(({ isAbsent }) => !isAbsent), ...below];
}
function childPath(path, { name }) {
    return path === '' ? name.toLowerCase() : `${path}.${name.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./lib/rules/nftables-calico.js



const nftablesCalico = defineRule({
    id: 'nftables-calico',
    level: 'notice',
    summary: 'With NFTABLES, Calico has to run its nftables dataplane.',
    on: 'enabled-cluster',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const policy = cluster.networkPolicy;
        reportWhen(and(mode.is('NFTABLES'), policy.is(calicoNetworkPolicy.value)), mode.here, 'With mode NFTABLES, Calico has to run with linuxDataplane: Nftables, which is set inside the cluster: check that it is.', { related: [{ at: policy.here, message: 'the network policy' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/nftables-kubernetes-version.js




const nftablesKubernetesVersion = defineRule({
    id: 'nftables-kubernetes-version',
    level: 'error',
    summary: 'NFTABLES needs Kubernetes 1.33 or newer.',
    on: 'enabled-cluster',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const version = cluster.kubernetesVersion;
        const isOld = not(isKubernetesAtLeast(version, nftablesMinimumKubernetes.version));
        reportWhen(and(mode.is('NFTABLES'), version.isPresent, isOld), mode.here, `Mode NFTABLES needs Kubernetes ${nftablesMinimumKubernetes.version} or newer; kubernetesVersion is ${version.describe()}.`, { related: [{ at: version.here, message: 'the Kubernetes version' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/property-casing.js



const propertyCasing = defineRule({
    id: 'property-casing',
    level: 'warning',
    strict: 'error',
    summary: 'Property names are written as in the schema, also in their case.',
    fix: "Writes the name in the schema's case.",
    on: 'config',
    check({ config, cluster, report, undecided }) {
        for (const { at, shape } of writtenProperties(config)) {
            const open = shape?.type === 'object' ? openness(at) : null;
            if (open !== null)
                undecided(open);
            const isRootOfFile = cluster === null && at === config;
            if (shape === null || shape.name === at.name || isRootOfFile)
                continue;
            const fix = rewrite(at.key.site, at.name, shape.name);
            report(at.key, `The schema writes '${shape.name}', not '${at.name}'.`, fix === undefined ? {} : { fix });
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/undecided.js

const undecidedRule = defineRule({
    id: 'undecided',
    level: 'notice',
    strict: 'error',
    summary: 'Every rule can decide; where one cannot, the notice says what is missing.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/unreadable-file.js

const unreadableFile = defineRule({
    id: 'unreadable-file',
    level: 'error',
    summary: 'A file that is ours by its bytes can be read.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/value-casing.js



const valueCasing = defineRule({
    id: 'value-casing',
    level: 'error',
    summary: 'Values of mode and scheduler are written as in the schema, also in their case.',
    fix: "Writes the value in the schema's case.",
    on: 'config',
    check({ config, report, undecided }) {
        for (const { at, shape } of writtenProperties(config)) {
            const open = shape?.type === 'enum' || shape?.type === 'object' ? openness(at) : null;
            if (open !== null)
                undecided(open);
            if (shape?.type !== 'enum' || at.text === null)
                continue;
            const { text } = at;
            const meant = shape.values.find((value) => value.toLowerCase() === text.toLowerCase());
            if (meant === undefined || meant === text)
                continue;
            const fix = rewrite(at.here.site, text, meant);
            const message = `${shape.name} is '${meant}', not '${text}': the value goes to Azure as it is written.`;
            report(at.here, message, fix === undefined ? {} : { fix });
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/rules.js
/** The rules, in the order of their documentation. Nothing else knows a rule by its name. */




























const rules = [
    configSchema,
    configNotStrictJson,
    propertyCasing,
    valueCasing,
    duplicateProperty,
    misplacedConfig,
    ipvsConfigRequiresIpvs,
    ipvsConfigWhenDisabled,
    ipvsTimeoutRange,
    implicitMode,
    apiVersionSupportsKubeProxy,
    apiVersionSupportsMode,
    apiVersionMinimum,
    apiVersionRetired,
    apiVersionRetiring,
    apiVersionUnknown,
    ipvsAzureNetworkPolicy,
    ciliumKubeProxy,
    disabledRequiresByoCni,
    byoCniKubeProxyEnabled,
    nftablesKubernetesVersion,
    nftablesCalico,
    automaticSkuRule,
    ipvsDeprecated,
    leastConnectionUneven,
    invalidTemplate,
    unreadableFile,
    undecidedRule,
];
function findRule(id) {
    return rules.find((rule) => rule.id === id);
}

;// CONCATENATED MODULE: ./lib/model/setting.js
/** A setting as reports show it: what a subject really gets, over all worlds. */


/** @param whenAbsent Azure's documented default, where there is one */
function settingOf(read, whenAbsent = null) {
    const { results, choices, isComplete } = inEveryWorld((world) => settingIn(read(world), whenAbsent));
    const [first] = results;
    if (first === undefined)
        return { state: 'absent' };
    const distinct = [...new Map(results.map((setting) => [keyOf(setting), setting])).values()];
    if (isComplete && distinct.length === 1)
        return first;
    const unknown = distinct.find((setting) => setting.state === 'unknown');
    if (unknown !== undefined)
        return unknown;
    const values = distinct.flatMap((setting) => ('value' in setting ? [setting.value] : []));
    const isAnyBoolean = values.length === 2 && values.every((value) => typeof value === 'boolean');
    if (isComplete && values.length === distinct.length && !isAnyBoolean)
        return { state: 'oneOf', values };
    return { state: 'unknown', reason: choices[0]?.cause.reason ?? 'it hangs on too many combinations of values' };
}
function settingIn(at, whenAbsent) {
    const { value } = at;
    if (value === null)
        return whenAbsent === null ? { state: 'absent' } : { state: 'default', value: whenAbsent };
    if (value.kind === 'unknown')
        return { state: 'unknown', reason: value.cause.reason };
    if (value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean') {
        const { file, line, column } = placeOf(value.origin);
        return { state: 'known', value: value.value, origin: { file, line, column } };
    }
    return { state: 'unknown', reason: `${at.describe()} stands where a single value belongs` };
}
/** Equal keys: the same value, wherever it is written. */
function keyOf(setting) {
    return JSON.stringify([setting.state === 'unknown', 'value' in setting ? setting.value : null]);
}

;// CONCATENATED MODULE: ./lib/subject-summary.js
/** What a report says of each subject: its name, and the settings that it really gets. */





function summaryOf(subject) {
    const { file, line, column } = placeOf(subject.anchor);
    if (subject.kind === 'config') {
        const config = (world) => located(() => subject.config, 'config', { site: subject.anchor, way: [] }, { world });
        return {
            kind: 'config',
            file,
            line,
            column,
            name: null,
            apiVersion: null,
            sha256: subject.sha256,
            deployment: null,
            kubeProxy: kubeProxyOf(config),
            network: { networkPlugin: absent, networkPolicy: absent, networkDataplane: absent },
            kubernetesVersion: absent,
        };
    }
    const cluster = (world) => clusterIn(world, subject);
    return {
        kind: 'cluster',
        file,
        line,
        column,
        name: subject_summary_textOf(settingOf((world) => cluster(world).body.get('name'))),
        apiVersion: subject_summary_textOf(settingOf((world) => cluster(world).apiVersion)),
        sha256: null,
        deployment: subject.deployment,
        kubeProxy: kubeProxyOf((world) => cluster(world).config),
        network: {
            networkPlugin: settingOf((world) => cluster(world).networkPlugin),
            networkPolicy: settingOf((world) => cluster(world).networkPolicy),
            networkDataplane: settingOf((world) => cluster(world).networkDataplane),
        },
        kubernetesVersion: settingOf((world) => cluster(world).kubernetesVersion),
    };
}
const absent = { state: 'absent' };
function kubeProxyOf(config) {
    const ipvs = (name) => settingOf((world) => config(world).get('ipvsConfig').get(name));
    return {
        enabled: settingOf((world) => config(world).get('enabled'), defaultOf('enabled')),
        mode: settingOf((world) => config(world).get('mode'), defaultOf('mode')),
        scheduler: ipvs('scheduler'),
        tcpTimeoutSeconds: ipvs('tcpTimeoutSeconds'),
        tcpFinTimeoutSeconds: ipvs('tcpFinTimeoutSeconds'),
        udpTimeoutSeconds: ipvs('udpTimeoutSeconds'),
    };
}
function defaultOf(name) {
    const property = kubeProxyConfig.properties.find((property) => property.name === name);
    return property !== undefined && 'default' in property ? property.default : null;
}
function subject_summary_textOf(setting) {
    return setting.state === 'known' ? String(setting.value) : null;
}

;// CONCATENATED MODULE: ./lib/check.js
/**
 * The pipeline: discover, parse, evaluate, check. Pure but for the files that it is given to read: the same bytes, the
 * same policy and the same date give the same findings in the same order.
 */









function check(files, policy, asOf) {
    const discovery = discover(files, policy.inputs);
    const evaluated = evaluateDeployments(discovery);
    const subjects = inOrder([...discovery.configs.map(configSubject), ...evaluated.flatMap(({ clusters }) => clusters)]);
    const reported = [
        ...fileReports(discovery, policy),
        ...evaluated.flatMap((deployment) => deploymentReports(deployment, policy)),
        ...subjects.flatMap((subject, index) => judgeSubject(subject, index, policy, asOf)),
    ];
    return {
        asOf,
        subjects: subjects.map(summaryOf),
        findings: mergeFindings(reported, discovery.documents),
        files: discovery.counts,
        lineAt: lineReader(reported),
    };
}
function lineReader(reported) {
    const sites = reported.flatMap(({ report }) => [report.site, ...report.related.map(({ site }) => site)]);
    const sources = new Map(sites.map(({ source }) => [source.path, source]));
    return (file, line) => {
        const source = sources.get(file);
        return source === undefined ? null : lineOf(source, line);
    };
}
function configSubject({ document, bytes, isUsed }) {
    const { source, root, looseness } = document;
    return {
        kind: 'config',
        file: source.path,
        config: jsonValue(root, source),
        anchor: siteOf(source, { start: root.start, end: root.start + 1 }),
        looseness: looseness.map((one) => ({ site: siteOf(source, one), message: one.message })),
        isUsed,
        sha256: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex'),
    };
}
/** By file and place; the deployments of one resource stay in the order of their parameter files. */
function inOrder(subjects) {
    return subjects
        .map((subject) => ({ subject, place: placeOf(subject.anchor) }))
        .sort(({ place: a }, { place: b }) => {
        if (a.file !== b.file)
            return a.file < b.file ? -1 : 1;
        return a.line - b.line || a.column - b.column;
    })
        .map(({ subject }) => subject);
}
function fileReports(discovery, policy) {
    const unreadable = discovery.unreadable.map(({ site, reason, isTemplateOfOthers }) => {
        const hint = isTemplateOfOthers ? " It is another tool's template: check the file that the tool makes of it." : '';
        const message = `This file cannot be analysed from here: ${reason}.${hint}`;
        return analysisReport('unreadable-file', site, message, policy, isTemplateOfOthers ? 'notice' : undefined);
    });
    const missing = discovery.missing.map(({ site, path }) => analysisReport('invalid-template', site, `There is no file '${path}'; the path is relative to this file.`, policy));
    return [...unreadable, ...missing].flat();
}
function deploymentReports({ deployment, problems }, policy) {
    return problems.flatMap(({ site, message, level }) => analysisReport('invalid-template', site, message, policy, level).map((one) => ({ ...one, deployment })));
}
/** A report of the pipeline itself; none where its rule is off. */
function analysisReport(id, site, message, policy, ofThisCase) {
    const rule = findRule(id);
    const setting = policy.settingOf(id);
    if (rule === undefined || setting === null)
        return [];
    const level = levelOf(rule, setting.level, ofThisCase);
    return [{ report: { rule: id, level, message, site, related: [], fix: null }, subject: null, deployment: null }];
}
function judgeSubject(subject, index, policy, asOf) {
    const deployment = subject.kind === 'cluster' ? subject.deployment : null;
    const judgements = [...builtInJudgements(subject, policy, asOf), ...organisationJudgements(subject, policy, asOf)];
    const reports = judgements.flatMap(([, judgement]) => judgement.reports);
    const faults = new Set(reports.filter(({ level }) => level !== 'notice').map(({ site }) => siteKey(site)));
    const missing = new Map();
    for (const [rule, judgement] of judgements) {
        // What is missing because of a fault that is reported is not reported again as undecided.
        const causes = judgement.missing.filter(({ origin }) => !faults.has(siteKey(origin)));
        for (const cause of causes)
            noteMissing(missing, cause, rule);
    }
    const undecided = [...missing.values()].flatMap(({ cause, rules }) => {
        const message = `Cannot be decided: ${cause.reason}. Waiting for it: ${rules.join(', ')}.`;
        const related = [{ site: subject.anchor, message: subject.kind === 'cluster' ? 'the cluster' : 'the config file' }];
        return analysisReport('undecided', cause.origin, message, policy).map(({ report }) => ({ ...report, related }));
    });
    return [...reports, ...undecided].map((report) => ({ report, subject: index, deployment }));
}
/** What the built-in rules say, less what a rule says that yields to one which reports something. */
function builtInJudgements(subject, policy, asOf) {
    const judged = rules.flatMap((rule) => {
        const setting = rule.on === 'analysis' ? null : policy.settingOf(rule.id);
        return setting === null ? [] : [{ rule, judgement: judge(rule, subject, setting, asOf) }];
    });
    const reporting = new Set(judged.filter(({ judgement }) => judgement.reports.length > 0).map(({ rule }) => rule.id));
    return judged
        .filter(({ rule }) => !rule.yieldsTo?.some((other) => reporting.has(other)))
        .map(({ rule, judgement }) => [rule.id, judgement]);
}
function organisationJudgements(subject, policy, asOf) {
    return policy.requirements.map((requirement) => [requirement.id, requirement.judge(subject, asOf)]);
}
function siteKey({ source, start, end }) {
    return `${source.path}:${start}:${end}`;
}
/** Causes with the same reason and place are the same missing thing. */
function noteMissing(missing, cause, rule) {
    const key = `${siteKey(cause.origin)} ${cause.reason}`;
    const entry = missing.get(key);
    if (entry === undefined)
        missing.set(key, { cause, rules: [rule] });
    else if (!entry.rules.includes(rule))
        entry.rules.push(rule);
}

;// CONCATENATED MODULE: ./lib/default-policy.js

async function policyFor(_name, _cwd) {
    return {
        sources: [{ source: 'recommended', commit: null }],
        settingOf: (id) => {
            const level = rules.find((rule) => rule.id === id)?.level ?? 'off';
            return level === 'off' ? null : { level, options: {} };
        },
        requirements: [],
        inputs: { isIgnored: () => false, isConfig: () => false, parameterFiles: [] },
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/discover/list-files.js
/** Which files there are: git's own list, else a walk. */



/** Bytes of file names that git may print; a repository of a million files needs about a tenth. */
const maximumListing = 1 << 30;
/**
 * The files under `folder`, tracked and untracked but not ignored, relative to it, with `/`, sorted by code unit.
 * Outside a git checkout: all of them but those under `.git` and `node_modules`.
 */
function listFiles(folder) {
    const paths = listWithGit(folder) ?? walk(folder, '');
    return [...new Set(paths)].sort((a, b) => (a < b ? -1 : 1));
}
function listWithGit(folder) {
    // The folder may belong to another user (containers), and its configuration must start no program.
    const guards = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
    const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { status, stdout } = (0,external_node_child_process_namespaceObject.spawnSync)('git', [...guards, '-C', folder, ...options], {
        maxBuffer: maximumListing,
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (status !== 0 || stdout === null)
        return null;
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
}
function walk(root, below) {
    const found = [];
    const pending = [below];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(root, folder), { withFileTypes: true })) {
            const path = external_node_path_namespaceObject.posix.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && entry.name !== 'node_modules')
                    pending.push(path);
            }
            else
                found.push(path);
        }
    }
    return found;
}
function pathKind(path) {
    const stats = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return 'missing';
    return stats.isDirectory() ? 'folder' : 'file';
}

;// CONCATENATED MODULE: ./lib/discover/folder.js
/** The files of the paths that a user names. */




/** Every file under the paths; those that do not exist are returned as `missing`. Paths in it are relative to `cwd`. */
function filesOf(cwd, paths) {
    const missing = paths.filter((path) => pathKind((0,external_node_path_namespaceObject.resolve)(cwd, path)) === 'missing');
    const listed = paths.flatMap((path) => {
        const kind = pathKind((0,external_node_path_namespaceObject.resolve)(cwd, path));
        if (kind === 'missing')
            return [];
        const shown = toPosix((0,external_node_path_namespaceObject.relative)(cwd, (0,external_node_path_namespaceObject.resolve)(cwd, path)));
        return kind === 'file' ? [shown] : listFiles((0,external_node_path_namespaceObject.resolve)(cwd, path)).map((file) => external_node_path_namespaceObject.posix.join(shown, file));
    });
    const root = (0,external_node_fs_namespaceObject.realpathSync)(cwd);
    const sorted = [...new Set(listed)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return { missing, files: { paths: sorted, read: (path) => readBytes((0,external_node_path_namespaceObject.join)(cwd, path), root) } };
}
function toPosix(path) {
    return external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll(external_node_path_namespaceObject.sep, '/');
}

;// CONCATENATED MODULE: ./lib/report/report.js

const failOnValues = ['error', 'warning', 'notice', 'never'];
function isFailure({ result, failOn }) {
    return failOn !== 'never' && result.findings.some(({ level }) => isAtLeast(level, failOn));
}
function countsOf({ findings, subjects }) {
    const count = (level) => findings.filter((finding) => finding.level === level).length;
    return {
        error: count('error'),
        warning: count('warning'),
        notice: count('notice'),
        undecided: findings.filter(({ rule }) => rule === 'undecided').length,
        clusters: subjects.filter(({ kind }) => kind === 'cluster').length,
        configs: subjects.filter(({ kind }) => kind === 'config').length,
    };
}
/** Everything that is ours was analysed. */
function isComplete({ files }) {
    return files.unreadable === 0;
}

;// CONCATENATED MODULE: ./lib/report/json.js
/** `--format json`: docs/output.md and docs/output.schema.json describe it; it is a promise. */



const schemaVersion = 1;
function toJson(report) {
    return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
}
/** The report as plain data. */
function jsonReport(report) {
    const { result, failOn, policy } = report;
    const { clusters, configs, ...levels } = countsOf(result);
    return {
        schemaVersion,
        tool: { name: toolName, version: toolVersion },
        asOf: result.asOf,
        factsDate: factsDate,
        verdict: isFailure(report) ? 'failure' : 'success',
        failOn,
        complete: isComplete(result),
        repository: null,
        policy,
        baseline: null,
        counts: { files: result.files, configs, clusters, upstreamConfigs: 0, cliCalls: 0, ...levels, suppressed: 0 },
        subjects: result.subjects,
        changes: [],
        findings: result.findings.map(findingJson),
    };
}
function findingJson(finding) {
    const { rule, level, message, place, related, subjects, deployments, fix, fingerprint, docs } = finding;
    return {
        rule,
        level,
        message,
        ...place,
        related: related.map(relatedJson),
        subjects,
        deployments,
        fix: fix === null ? null : fixJson(fix),
        suppressed: null,
        fingerprint,
        docs,
    };
}
function relatedJson({ place, message }) {
    return { ...start(place), message };
}
function fixJson({ title, safe, edits }) {
    return { title, safe, edits: edits.map(({ place, text }) => ({ ...place, text })) };
}
function start({ file, line, column }) {
    return { file, line, column };
}

;// CONCATENATED MODULE: ./lib/report/code-frame.js

/** Columns shown of a line; longer lines are cut around the place. */
const width = 120;
/** Two lines, or none where the file's text is not known. */
function codeFrame(place, lineAt, paint) {
    const line = lineAt(place.file, place.line);
    if (line === null)
        return [];
    const from = place.column - 1;
    const to = place.endLine === place.line ? Math.max(place.endColumn - 1, from + 1) : line.length;
    const start = from < width - 20 ? 0 : from - 40;
    const shown = line.slice(start, start + width);
    const before = shown.slice(0, from - start);
    const marked = shown.slice(from - start, Math.min(to, start + width) - start);
    const gutter = String(place.line);
    const cut = start > 0 ? '…' : '';
    const lead = `${cut}${printable(before)}`.replace(/[^\t]/g, ' ');
    return [
        `  ${paint.dim(`${gutter} |`)} ${cut}${printable(shown)}${start + width < line.length ? '…' : ''}`,
        `  ${paint.dim(`${' '.repeat(gutter.length)} |`)} ${lead}${paint.red('^'.repeat(Math.max(1, printable(marked).length)))}`,
    ];
}

;// CONCATENATED MODULE: ./lib/report/text.js



function toText(report, options) {
    const { findings } = report.result;
    const blocks = findings.map((finding) => findingText(finding, report, options));
    const subjects = options.verbose ? subjectLines(report) : [];
    const parts = [...(subjects.length > 0 ? [subjects.join('\n')] : []), ...blocks, lastLine(report, options.paint)];
    return `${parts.join(options.quiet ? '\n' : '\n\n')}\n`;
}
function findingText(finding, { result }, { paint, quiet }) {
    const { place, level, rule, message } = finding;
    const title = `${paint.bold(where(place))}  ${levelText(level, paint)}  ${paint.dim(rule)}`;
    if (quiet)
        return `${title}  ${printable(message)}`;
    const related = finding.related.map((one) => relatedText(one, paint));
    const deployments = finding.deployments.filter(({ parameters }) => parameters !== null);
    const lines = [
        title,
        `  ${printable(message)}`,
        ...codeFrame(place, result.lineAt, paint),
        ...related,
        ...deployments.map(({ template, parameters }) => `  ${paint.dim(`in ${printable(template)} with ${printable(parameters ?? '')}`)}`),
        ...(finding.fix === null ? [] : [`  ${paint.green('fix')} ${printable(finding.fix.title)}`]),
        ...(finding.docs === null ? [] : [`  ${paint.dim(printable(finding.docs))}`]),
    ];
    return lines.join('\n');
}
function where({ file, line, column }) {
    return `${printable(file)}:${line}:${column}`;
}
function levelText(level, paint) {
    switch (level) {
        case 'error':
            return paint.red('error');
        case 'warning':
            return paint.yellow('warning');
        case 'notice':
            return paint.blue('notice');
    }
}
function relatedText({ place, message }, paint) {
    return `  ${paint.dim('←')} ${where(place)}  ${paint.dim(printable(message))}`;
}
function subjectLines({ result }) {
    return result.subjects.map((subject) => {
        const { kind, file, line, column, deployment, kubeProxy } = subject;
        const parameters = deployment?.parameters == null ? '' : ` with ${printable(deployment.parameters)}`;
        const name = subject.name === null ? '' : ` '${printable(subject.name)}'`;
        const what = kind === 'cluster' ? `cluster${name}` : 'config file';
        return `${where({ file, line, column })}  ${what}${parameters}: ${settingText('enabled', kubeProxy.enabled)}, ${settingText('mode', kubeProxy.mode)}`;
    });
}
function settingText(name, setting) {
    switch (setting.state) {
        case 'known':
            return `${name} ${printable(String(setting.value))}`;
        case 'default':
            return `${name} ${setting.value} (default)`;
        case 'oneOf':
            return `${name} one of ${printable(setting.values.join(', '))}`;
        case 'unknown':
            return `${name} unknown (${printable(setting.reason)})`;
        case 'absent':
            return `no ${name}`;
    }
}
/** Counts what was found, checked, undecided and unreadable; says so where there was nothing to check. */
function lastLine(report, paint) {
    const { result } = report;
    const counts = countsOf(result);
    const { files } = result;
    if (files.discovered === 0 && result.findings.length === 0)
        return 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in these files.';
    const findings = result.findings.length - counts.undecided;
    const found = findings === 0 ? 'no findings' : `${plural(findings, 'finding')} (${levelsText(report)})`;
    const verdict = isFailure(report) ? paint.red('Failed') : paint.green('Passed');
    const checked = `${plural(counts.clusters, 'cluster')} and ${plural(counts.configs, 'config file')} checked in ${plural(files.discovered, 'file')}`;
    return `${verdict}: ${found}; ${checked}; ${counts.undecided} undecided, ${files.unreadable} unreadable.`;
}
function levelsText({ result }) {
    const { error, warning, notice, undecided } = countsOf(result);
    const undecidedAt = (level) => result.findings.filter((one) => one.rule === 'undecided' && one.level === level).length;
    void undecided;
    const parts = [
        [error - undecidedAt('error'), 'error'],
        [warning - undecidedAt('warning'), 'warning'],
        [notice - undecidedAt('notice'), 'notice'],
    ];
    return parts.flatMap(([count, word]) => (count === 0 ? [] : [plural(count, word)])).join(', ');
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/cli/usage-error.js
/** The user's mistake: told in these lines, exit code 2. */
class UsageError extends Error {
    lines;
    constructor(lines) {
        super(lines.join('\n'));
        this.name = 'UsageError';
        this.lines = lines;
    }
}

;// CONCATENATED MODULE: ./lib/cli/options.js
/** The options of `check`, read and checked. */





const formats = ['text', 'json'];
const definitions = {
    policy: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    'as-of': { type: 'string' },
    quiet: { type: 'boolean' },
    verbose: { type: 'boolean' },
};
/** @throws UsageError for an unknown option or a bad value */
function readCheckOptions(args, today) {
    const { values, positionals } = parse(args);
    const format = values.format ?? 'text';
    return {
        paths: positionals.length === 0 ? ['.'] : positionals,
        policy: values.policy ?? null,
        format: formatNamed(format, '--format'),
        outputs: (values.output ?? []).map(readOutput),
        failOn: options_oneOf(values['fail-on'] ?? 'error', failOnValues, '--fail-on'),
        asOf: readDate(values['as-of'] ?? today, '--as-of'),
        quiet: values.quiet ?? false,
        verbose: values.verbose ?? false,
    };
}
function parse(args) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: definitions, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new UsageError([explain(args, error)]);
    }
}
function explain(args, error) {
    const unknown = args.find((arg) => /^--?[a-z]/i.test(arg) && !(arg.replace(/^--?|=.*$/gs, '') in definitions));
    if (unknown === undefined)
        return error instanceof Error ? error.message : String(error);
    const name = unknown.replace(/=.*$/s, '');
    const meant = nearest(name, Object.keys(definitions).map((option) => `--${option}`));
    return `There is no option '${name}'.${meant === null ? ' See --help.' : ` Did you mean '${meant}'?`}`;
}
function readOutput(text) {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) {
        throw new UsageError([`--output is FORMAT=FILE, for example json=report.json, not '${text}'.`]);
    }
    return { format: formatNamed(text.slice(0, at), '--output'), file: text.slice(at + 1) };
}
function formatNamed(text, option) {
    return options_oneOf(text, formats, option);
}
/** @throws UsageError that names what is allowed */
function options_oneOf(text, allowed, option) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new UsageError([`${option} is ${allowed.join(', ')}; not '${text}'.`]);
    return found;
}
/** @throws UsageError for anything but a date of the calendar */
function readDate(text, option) {
    if (!isCalendarDate(text))
        throw new UsageError([`${option} is a date, YYYY-MM-DD; not '${text}'.`]);
    return text;
}

;// CONCATENATED MODULE: ./lib/cli/check-command.js
/** `check`: from files and a policy to reports. */











async function checkCommand(args, terminal) {
    const options = readCheckOptions(args, new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
    const { files, missing } = filesOf(terminal.cwd, options.paths);
    if (missing.length > 0)
        throw new UsageError(missing.map((path) => `There is no file or folder '${path}'.`));
    const policy = await policyFor(options.policy, terminal.cwd);
    const report = {
        result: check(files, policy, options.asOf),
        failOn: options.failOn,
        policy: policy.sources,
    };
    terminal.write(format(report, options.format, options, paintFor(terminal)));
    for (const output of options.outputs)
        writeReport(report, output, options, terminal);
    return isFailure(report) ? 1 : 0;
}
function format(report, format, { quiet, verbose }, paint) {
    return format === 'json' ? toJson(report) : toText(report, { paint, quiet, verbose });
}
/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? colours : noPaint;
}
function writeReport(report, output, options, terminal) {
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.resolve)(terminal.cwd, output.file), format(report, output.format, options, noPaint));
    }
    catch (error) {
        throw new UsageError([`--output ${output.format}=${output.file} cannot be written: ${error.message}`]);
    }
}

;// CONCATENATED MODULE: ./lib/cli/usage.js

const usage = `Usage: ${toolName} check [PATH ...] [options]

Checks AKS kube-proxy configuration in config files, ARM JSON and Bicep. Without PATH: this folder.

  --policy FILE|PACK      a policy file, or recommended or strict
                          (default: .github/kube-proxy-policy.yml, else recommended)
  --format FORMAT         text or json, to standard output (default: text)
  --output FORMAT=FILE    also write a report to a file; may be repeated
  --fail-on LEVEL         error, warning, notice or never: exit 1 at this level (default: error)
  --as-of YYYY-MM-DD      judge dates as of this day (default: today, UTC)
  --quiet                 one line for each finding
  --verbose               also list what was checked
  --help, --version

Exit code: 0 nothing at or above --fail-on; 1 findings; 2 wrong use, bad policy, or our own failure.
`;

;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command line: which command, and what becomes of its errors. */





/**
 * @param args without node and the script
 * @returns the exit code: 0 nothing at or above `--fail-on`; 1 findings; 2 wrong use, bad policy, or our own failure
 */
async function main(args, terminal) {
    try {
        return await main_run(args, terminal);
    }
    catch (error) {
        if (error instanceof UsageError) {
            terminal.log(`${error.lines.map(printable).join('\n')}\n`);
        }
        else {
            const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
            terminal.log(`This is a fault of ${toolName} ${toolVersion} itself, not of your files. Please report it:\n${printable(details).replaceAll('\\x0a', '\n')}\n`);
        }
        return 2;
    }
}
async function main_run(args, terminal) {
    const [command, ...rest] = args;
    switch (command) {
        case 'check':
            return checkCommand(rest, terminal);
        case '--version':
            terminal.write(`${toolVersion}\n`);
            return 0;
        case '--help':
        case 'help':
            terminal.write(usage);
            return 0;
        case undefined:
            throw new UsageError(['No command is given.', '', usage]);
        default:
            throw new UsageError([`There is no command '${command}'; there is: check.`, `See ${toolName} --help.`]);
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
