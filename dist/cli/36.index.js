"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {

/***/ 3036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixFound: () => (/* binding */ fixFound)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/files/decode.js
var decode = __webpack_require__(9862);
// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/fix/apply-edits.js
/** Edits applied to a text; everything else stays as it is, character for character. */

/**
 * The text with the edits applied, in whatever order they are given; equal ones are one.
 *
 * @param source the text that the places are of, without its byte order mark
 * @param edits must not overlap and must lie in the text: `chooseFixes` chooses such ones
 */
function applyEdits(source, edits) {
    const spans = edits.map((edit) => ({ ...placed(source, edit), text: edit.text }));
    const sorted = spans.sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let last = null;
    for (const span of sorted) {
        if (last !== null && isSame(last, span))
            continue;
        if (last !== null && overlap(last, span))
            throw new Error(`Edits of ${source.path} overlap at ${span.start}.`);
        parts.push(source.text.slice(last?.end ?? 0, span.start), span.text);
        last = span;
    }
    return parts.join('') + source.text.slice(last?.end ?? 0);
}
function placed(source, edit) {
    const span = spanOf(source, edit);
    if (span === null)
        throw new Error(`${source.path} has no line ${edit.place.line}, column ${edit.place.column}.`);
    return span;
}
/** The offsets that an edit replaces; null where the text has no such place. */
function spanOf(source, { place }) {
    const start = offsetOf(source, place.line, place.column);
    const end = offsetOf(source, place.endLine, place.endColumn);
    return start === null || end === null || end < start ? null : { start, end };
}
/** Whether it would matter which of the two is applied first. */
function overlap(one, other) {
    return one.start === other.start || (one.start < other.end && other.start < one.end);
}
function isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.text === other.text;
}
function offsetOf(source, line, column) {
    const starts = (0,model_location/* lineStartsOf */.xV)(source);
    const start = starts[line - 1];
    if (start === undefined || column < 1)
        return null;
    const lineEnd = (starts[line] ?? source.text.length + 1) - 1;
    const offset = start + column - 1;
    return offset <= lineEnd ? offset : null;
}

// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(9311);
;// CONCATENATED MODULE: ./lib/fix/choose-fixes.js
/** Which fixes are applied: those that are safe, of findings that count, as far as they get along with each other. */


/**
 * Of fixes that overlap, the first wins; the others may come in a next round. A fix is applied whole or not at all.
 *
 * @param sourceOf the texts as they are now
 */
function chooseFixes(findings, sourceOf) {
    const chosen = [];
    const left = [];
    const taken = new Map();
    for (const finding of findings.filter(isFixable)) {
        const edits = finding.fix.edits.map(({ place, text }) => ({ place, text, source: sourceOf(place.file) }));
        const refusal = edits.flatMap(({ source }) => ('reason' in source ? [source.reason] : []))[0];
        const spans = edits.flatMap(({ source, ...edit }) => {
            const span = 'reason' in source ? null : spanOf(source, edit);
            return span === null ? [] : [{ ...span, text: edit.text, file: edit.place.file }];
        });
        if (refusal !== undefined)
            left.push({ finding, reason: refusal });
        else if (spans.length < edits.length)
            left.push({ finding, reason: 'the file has changed meanwhile' });
        else if (!spans.every((span) => isFree(taken.get(span.file) ?? [], span))) {
            left.push({ finding, reason: 'it overlaps another fix' });
        }
        else {
            chosen.push(finding);
            for (const span of spans)
                take(taken, span);
        }
    }
    return { chosen, left };
}
function isFixable(finding) {
    return finding.fix?.safe === true && (0,model_finding/* counts */.tQ)(finding);
}
/** Spans of a file are kept in order and apart, so that only the two beside a new one can overlap it. */
function isFree(taken, span) {
    const at = firstAtOrAfter(taken, span.start);
    return [taken[at - 1], taken[at]].every((other) => other === undefined || isEqual(other, span) || !overlap(other, span));
}
function take(taken, { file, ...span }) {
    const own = taken.get(file) ?? [];
    const at = firstAtOrAfter(own, span.start);
    const other = own[at];
    if (other === undefined || !isEqual(other, span))
        own.splice(at, 0, span);
    taken.set(file, own);
}
function isEqual(one, other) {
    return one.start === other.start && one.end === other.end && one.text === other.text;
}
function firstAtOrAfter(spans, start) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/fix/fix-files.js






/** A fix may make room for another that it overlapped, and hardly ever more than that. */
const maximumRounds = 10;
/** A round's fixes that are tried one by one, each with a check of its own. */
const maximumTried = 50;
/**
 * Writes nothing. A fix changes nothing but the case of what a cluster gets, and that is verified: a value may also be
 * compared with another, or be used elsewhere.
 */
async function fixFiles(files, ports) {
    const found = await ports.check(files);
    let state = { changed: new Map(), result: found };
    const fixed = [];
    const harmful = new Map();
    let left = [];
    for (let rounds = 0; rounds < maximumRounds; rounds += 1) {
        const open = state.result.findings.filter(({ fingerprint }) => !harmful.has(fingerprint));
        const round = fixRound(open, withChanges(files, state.changed), ports.whyNotWritable);
        left = round.left;
        if (round.chosen.length === 0)
            break;
        const tried = await harmlessOf(round.chosen, state, files, ports);
        for (const finding of tried.harmful) {
            harmful.set(finding.fingerprint, { finding, reason: 'it would change what a cluster gets' });
        }
        fixed.push(...tried.fixes);
        state = tried.state;
    }
    const byPath = [...state.changed.values()].sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
    return { found, remaining: state.result, fixed, left: [...left, ...harmful.values()], changed: byPath };
}
/**
 * Those of the fixes that fixFiles() applies first: the rest overlaps them, or would change what a cluster gets.
 *
 * @param found the check of the files as they are
 */
async function harmlessFixes(found, files, ports) {
    const { chosen } = fixRound(found.findings, files, ports.whyNotWritable);
    if (chosen.length === 0)
        return [];
    return (await harmlessOf(chosen, { changed: new Map(), result: found }, files, ports)).fixes;
}
/** All of them, as is usual; else of the first those that are harmless one by one, as far as they are together. */
async function harmlessOf(fixes, state, files, ports) {
    const all = await stateAfter(fixes, state, files, ports);
    if (outcomeOf(all.result) === outcomeOf(state.result))
        return { fixes, harmful: [], state: all };
    const alone = [];
    const tried = fixes.slice(0, maximumTried);
    for (const fix of tried) {
        const after = await stateAfter([fix], state, files, ports);
        if (outcomeOf(after.result) === outcomeOf(state.result))
            alone.push(fix);
    }
    const together = await stateAfter(alone, state, files, ports);
    return outcomeOf(together.result) === outcomeOf(state.result)
        ? { fixes: alone, harmful: tried.filter((one) => !alone.includes(one)), state: together }
        : { fixes: [], harmful: tried, state };
}
async function stateAfter(fixes, state, files, ports) {
    const changed = new Map(state.changed);
    const round = fixRound(fixes, withChanges(files, state.changed), ports.whyNotWritable);
    for (const [path, { before, after }] of round.files) {
        changed.set(path, { path, before: changed.get(path)?.before ?? before, after });
    }
    return { changed, result: await ports.check(withChanges(files, changed)) };
}
/** What every subject gets, case aside, wherever it is written. */
function outcomeOf({ subjects }) {
    const settings = subjects.map(({ sha256: _, line: __, column: ___, ...settings }) => settings);
    return JSON.stringify(settings, (key, value) => (key === 'origin' ? undefined : value)).toLowerCase();
}
/** The files as they are with what is changed so far. */
function withChanges(files, changed) {
    return {
        ...files,
        read: (path) => {
            const change = changed.get(path);
            return change === undefined ? files.read(path) : { kind: 'bytes', bytes: change.after };
        },
        look: (path) => (changed.has(path) ? null : (files.look?.(path) ?? null)),
    };
}
function fixRound(findings, files, whyNotWritable) {
    const open = (0,once/* oncePerKey */.G5)((path) => openFile(path, files, whyNotWritable));
    const { chosen, left } = chooseFixes(findings, (path) => {
        const file = open(path);
        return 'reason' in file ? file : file.source;
    });
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    const written = [...(0,grouped/* grouped */.z)(edits, ({ place }) => [place.file])].flatMap(([path, edits]) => {
        const file = open(path);
        if ('reason' in file)
            return [];
        return [[path, { before: file.bytes, after: (0,decode/* encodeLike */.sx)(file.bytes, applyEdits(file.source, edits)) }]];
    });
    return { chosen, left, files: new Map(written) };
}
function openFile(path, files, whyNotWritable) {
    const reason = whyNotWritable(path);
    if (reason !== null)
        return { reason };
    const read = files.read(path);
    if (read.kind !== 'bytes')
        return { reason: read.kind === 'missing' ? 'the file is gone' : read.reason };
    const bytes = Uint8Array.from(read.bytes);
    const decoded = (0,decode/* decode */.D4)(bytes);
    return 'problem' in decoded ? { reason: decoded.problem } : { bytes, source: { path, text: decoded.text } };
}

;// CONCATENATED MODULE: ./lib/fix/unified-diff.js
/** Lines shown around a change. */
const context = 3;
/**
 * The diff of one file of UTF-8 text. It has no `diff --git` line: with one, git takes paths as those of the repository's
 * root, whichever folder it is run in.
 */
function unifiedDiff({ path, before, after }) {
    const old = linesOf(before);
    const now = linesOf(after);
    const hunks = hunksOf(changesBetween(old, now));
    if (hunks.length === 0)
        return '';
    const name = (prefix) => quotedName(`${prefix}/${path}`);
    return [`--- ${name('a')}\n`, `+++ ${name('b')}\n`, ...hunks.map((hunk) => hunkText(hunk, old, now))].join('');
}
/** Each with its line end; the last may have none. */
function linesOf(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Fixes hardly ever change how many lines there are: then lines are compared one by one, else as one block. */
function changesBetween(old, now) {
    if (old.length === now.length) {
        return old.flatMap((line, at) => (line === now[at] ? [] : [{ old: [at, at + 1], now: [at, at + 1] }]));
    }
    const shorter = Math.min(old.length, now.length);
    let start = 0;
    while (start < shorter && old[start] === now[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end))
        end += 1;
    return [{ old: [start, old.length - end], now: [start, now.length - end] }];
}
/** Changes whose surroundings touch stand in one hunk. */
function hunksOf(changes) {
    const hunks = [];
    for (const change of changes) {
        const last = hunks.at(-1);
        const end = last?.at(-1)?.old[1];
        if (last !== undefined && end !== undefined && change.old[0] - end <= 2 * context)
            last.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
function hunkText(changes, old, now) {
    const [first, last] = [changes[0], changes.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const before = Math.min(context, first.old[0]);
    const after = Math.min(context, old.length - last.old[1]);
    const [oldStart, oldEnd] = [first.old[0] - before, last.old[1] + after];
    const [nowStart, nowEnd] = [first.now[0] - before, last.now[1] + after];
    const lines = [`@@ -${range(oldStart, oldEnd)} +${range(nowStart, nowEnd)} @@\n`];
    let at = oldStart;
    for (const change of changes) {
        lines.push(...marked(' ', old.slice(at, change.old[0])));
        lines.push(...marked('-', old.slice(...change.old)), ...marked('+', now.slice(...change.now)));
        at = change.old[1];
    }
    lines.push(...marked(' ', old.slice(at, oldEnd)));
    return lines.join('');
}
/** Lines of two consecutive changes stand as removed, added, removed, added, which git takes as well. */
function marked(mark, lines) {
    return lines.map((line) => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`));
}
function range(start, end) {
    return `${end > start ? start + 1 : start},${end - start}`;
}
/** As git quotes them: names with anything but printable ASCII in C's way, byte for byte. */
function quotedName(name) {
    if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name))
        return name.includes(' ') ? `${name}\t` : name;
    const bytes = [...Buffer.from(name, 'utf8')].map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${bytes.join('')}"`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/fix/write-file.js
/** Writing a fixed file: only where it was checked, never through a link, and never by halves. */



/**
 * Why a file must not be written, as a part of a sentence; null: it may be.
 *
 * @param path relative to `cwd`
 * @param checked the files that the user asked to check
 */
function whyNotWritable(path, cwd, checked) {
    if (!checked.has(path))
        return 'the file is not among those that are checked';
    try {
        const root = (0,external_node_fs_.realpathSync)(cwd);
        const whole = (0,external_node_path_.resolve)(root, path);
        if (!whole.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
            return 'the file lies outside the working directory';
        if ((0,external_node_fs_.realpathSync)(whole) !== whole)
            return 'a symbolic link leads to the file: check it where it lies';
        (0,external_node_fs_.accessSync)(whole, external_node_fs_.constants.W_OK);
        return null;
    }
    catch (error) {
        return `the file cannot be written (${error.code ?? String(error)})`;
    }
}
/**
 * Puts the whole file in the place of the old one, with the same mode bits; whoever reads meanwhile sees one or the other.
 *
 * @throws where the system refuses; then the old file is as it was
 */
function replaceFile(path, bytes) {
    const { mode } = (0,external_node_fs_.statSync)(path);
    const next = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.kube-proxy-policy-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        const file = (0,external_node_fs_.openSync)(next, 'wx', 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(file, bytes);
            (0,external_node_fs_.fchmodSync)(file, mode & 0o7777);
            (0,external_node_fs_.fsyncSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        (0,external_node_fs_.renameSync)(next, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(next, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/report/report.js
var report = __webpack_require__(3101);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/cli/check-found.js + 9 modules
var check_found = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4917);
;// CONCATENATED MODULE: ./lib/cli/fix-found.js
/** `check --fix`: safe fixes to the files, or as a diff to standard output. */









/**
 * @returns what remains; where the fixes are only shown, what there is
 * @throws UsageError where a file cannot be written, and as checkFound() does
 */
async function fixFound(found, options, baseline, scope, terminal) {
    const { check, policy } = await (0,check_found/* checker */.w)(found, options, baseline, scope, terminal);
    const checked = new Set(found.files.paths);
    const fixing = await fixFiles(found.files, {
        check,
        whyNotWritable: (path) => whyNotWritable(path, scope.root, checked),
    });
    if (options.fix === 'show')
        show(fixing, scope, terminal);
    else
        write(fixing, scope, terminal);
    return { result: options.fix === 'show' ? fixing.found : fixing.remaining, policy };
}
function write({ changed, fixed, left }, { root, shown }, { log }) {
    const failures = changed.flatMap(({ path, after }) => {
        try {
            replaceFile((0,external_node_path_.resolve)(root, path), after);
            return [];
        }
        catch (error) {
            return [`The fixed file '${shown(path)}' cannot be written: ${error.message}`];
        }
    });
    if (failures.length > 0) {
        const others = changed.length - failures.length;
        throw new usage_error/* UsageError */.e([...failures, ...(others === 0 ? [] : [`${(0,report/* plural */.LS)(others, 'other file')} fixed.`])]);
    }
    log(lines([
        ...fixed.map((finding) => fixLine('fixed', finding, shown)),
        ...leftLines(left, shown),
        `${(0,report/* plural */.LS)(fixed.length, 'finding')} fixed in ${(0,report/* plural */.LS)(changed.length, 'file')}.`,
    ]));
}
function show(fixing, { root, shown }, { write, log, isTerminal }) {
    const { fixed, left } = fixing;
    const seen = fixing.changed.map((file) => ({ ...file, path: shown(file.path) }));
    // Neither git nor patch takes a path that leads up.
    const isBelow = seen.every(({ path }) => !path.startsWith('../'));
    const changed = isBelow ? seen : fixing.changed;
    // Bytes are what git needs, and what a terminal must not be given.
    const diffs = changed.filter(({ before }) => (0,decode/* wideEncoding */.bO)(before) === null).map(unifiedDiff);
    write(isTerminal ? diffs.join('').split('\n').map(terminal/* printable */.g$).join('\n') : diffs.join(''));
    log(lines([
        ...(isBelow ? [] : [`The diff is for the folder '${root}'.`]),
        ...changed.flatMap(wideLine),
        ...leftLines(left, shown),
        `${(0,report/* plural */.LS)(fixed.length, 'finding')} would be fixed in ${(0,report/* plural */.LS)(changed.length, 'file')}; nothing is written.`,
    ]));
}
function wideLine({ path, before }) {
    const encoding = (0,decode/* wideEncoding */.bO)(before);
    return encoding === null
        ? []
        : [`not shown  ${path}: it is ${encoding}, which git takes for no text; --fix writes it`];
}
function leftLines(left, shown) {
    return left.map(({ finding, reason }) => `${fixLine('not fixed', finding, shown)}: ${reason}`);
}
function fixLine(what, { place, rule, fix }, shown) {
    return `${what}  ${shown(place.file)}:${place.line}:${place.column}  ${rule}  ${fix?.title ?? ''}`;
}
function lines(parts) {
    return `${parts.map(terminal/* printable */.g$).join('\n')}\n`;
}


/***/ })

};
;