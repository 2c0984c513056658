"use strict";
exports.id = 147;
exports.ids = [147];
exports.modules = {

/***/ 6147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findScripts: () => (/* binding */ findScripts)
});

// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/discover/document.js + 2 modules
var discover_document = __webpack_require__(8229);
// EXTERNAL MODULE: ./lib/discover/files/decode.js
var decode = __webpack_require__(9862);
// EXTERNAL MODULE: ./lib/discover/files/read-file.js
var read_file = __webpack_require__(1319);
// EXTERNAL MODULE: ./lib/discover/first-look/latin1.js
var latin1 = __webpack_require__(7644);
;// CONCATENATED MODULE: ./lib/syntax/script/words.js
/** What the name of a shell's command may stand behind. */
const keywords = ['then', 'do', 'else', 'if', 'elif', 'while', 'until', '!', '{', 'time'];
/** null: a part of the word is no text, or stands in other quotes than the rest. */
function plainWord({ parts: [part, ...more] }) {
    return part?.kind === 'text' && more.length === 0 ? part.text : null;
}
/** Keywords and names are short. */
const maximumLength = 200;
/** A word with its quotes, where it may be a keyword or a name; else empty. */
function writtenWord(word, text) {
    return word === undefined || word.end - word.start > maximumLength ? '' : text.slice(word.start, word.end);
}

// EXTERNAL MODULE: ./lib/syntax/script/mapped-text.js
var mapped_text = __webpack_require__(8781);
// EXTERNAL MODULE: ./lib/discover/scripts/script-file.js
var script_file = __webpack_require__(9365);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/syntax/script/reading.js
function newReading(mapped, options, nesting = 0) {
    const { text } = mapped;
    const statements = [];
    const open = { at: 0, words: [], output: null, here: null, isPiped: false, behindDocuments: null };
    const holes = mapped.holes === undefined ? null : new Map(mapped.holes.map(({ start, end }) => [start, end]));
    return { mapped, text, options, statements, nesting, holes, ...open };
}
/** The command that has been read ends here. */
function endCommand(reading, isPipe = false) {
    const { words, output, here, isPiped } = reading;
    reading.words = [];
    reading.output = null;
    reading.here = null;
    reading.isPiped = isPipe;
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined)
        return;
    reading.statements.push({ kind: 'command', words, output, here, isPiped, start: first.start, end: last.end });
}
/** Whether a sticky pattern matches where reading stands. */
function isAt(pattern, { text, at }) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
/** Reads what a sticky pattern matches; null, and nothing is read, where it matches nothing. */
function take(pattern, reading) {
    pattern.lastIndex = reading.at;
    const found = pattern.exec(reading.text);
    if (found !== null)
        reading.at = pattern.lastIndex;
    return found;
}
/** Up to the next place where `end` stands, or `behind` characters further. */
function skipTo(reading, end, behind = 0) {
    const at = reading.text.indexOf(end, reading.at);
    reading.at = at === -1 ? reading.text.length : at + behind;
}
function newParts() {
    const parts = [];
    let texts = [];
    let span = { start: 0, end: 0, isQuoted: false };
    const flush = () => {
        if (texts.length > 0)
            parts.push({ kind: 'text', text: texts.join(''), ...span });
        texts = [];
    };
    return {
        get parts() {
            flush();
            // Empty quotes are a word only by themselves.
            const filled = parts.filter((part) => part.kind !== 'text' || part.text !== '');
            return filled.length > 0 ? filled : parts.slice(0, 1);
        },
        addText: (text, start, end, isQuoted) => {
            if (texts.length > 0 && span.isQuoted !== isQuoted)
                flush();
            span = texts.length === 0 ? { start, end, isQuoted } : { ...span, end };
            texts.push(text);
        },
        add: (part) => {
            flush();
            parts.push(part);
        },
    };
}
/** An escape, and the character behind it, which stands for itself. */
function readEscaped(reading, list) {
    const { text, at } = reading;
    reading.at = Math.min(at + 2, text.length);
    list.addText(text[at + 1] ?? '', at, reading.at, true);
}
const macroPattern = /\$\(([A-Za-z_][A-Za-z0-9_.-]{0,200})\)/y;
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context */
const folderNames = new Map([
    ['github.workspace', 'GITHUB_WORKSPACE'],
    ['github.action_path', 'GITHUB_ACTION_PATH'],
]);
/** Variables of the environment, of a pipeline, and of a job's matrix; `env.NAME` and `env['NAME']` are the same. */
const contextPattern = /^\s{0,20}(env|variables|matrix)((?:\s{0,9}\.\s{0,9}[A-Za-z_][\w-]{0,200}|\s{0,9}\[\s{0,9}(?:'[^'\]]{1,200}'|\d{1,9})\s{0,9}\]){1,20})\s{0,20}$/i;
/**
 * What is filled in before any shell sees the text, quotes or not: `${{ … }}` of workflows and pipelines, `$(NAME)` of
 * make and pipelines, `${…}` of a template's string. null: nothing of that kind stands here.
 */
function readFilledIn(reading, isQuoted) {
    const { text, at: start } = reading;
    const holeEnd = reading.holes?.get(start);
    if (holeEnd !== undefined) {
        reading.at = holeEnd;
        return { kind: 'unknown', written: text.slice(start, holeEnd), isQuoted, start, end: holeEnd };
    }
    if (text.startsWith('${{', start)) {
        const close = text.indexOf('}}', start);
        const end = close === -1 ? text.length : close + 2;
        reading.at = end;
        const written = text.slice(start, end);
        const inside = written.slice(3, -2);
        const name = folderNames.get(inside.trim()) ?? nameInContext(inside);
        if (name === null)
            return { kind: 'unknown', written, isQuoted, start, end };
        return { kind: 'variable', name, isMacro: true, fallback: null, written, isQuoted, start, end };
    }
    if (!reading.options.hasMacros || text.charCodeAt(start) !== 0x24)
        return null;
    const found = take(macroPattern, reading);
    if (found === null)
        return null;
    const part = { name: found[1] ?? '', isMacro: true, fallback: null, written: found[0], isQuoted, start };
    return { kind: 'variable', ...part, end: reading.at };
}
/** `NAME` of `env.NAME`, `matrix.NAME.NAME` of a matrix. */
function nameInContext(expression) {
    const [, context = '', path = ''] = contextPattern.exec(expression) ?? [];
    const names = [...path.matchAll(/'([^']*)'|([\w-]+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
    if (context.toLowerCase() === 'matrix')
        return ['matrix', ...names].join('.');
    return names.length === 1 ? (names[0] ?? null) : null;
}
/** From an opening bracket to behind the one that closes it; to the end where none does. */
function endOfBrackets(text, start, open, close) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0)
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/syntax/script/batch.js

function lexBatch(mapped, options) {
    const reading = newReading(mapped, options);
    const { text } = reading;
    while (reading.at < text.length) {
        const character = text[reading.at] ?? '';
        if (/[ \t\r,@]/.test(character) && (character !== '@' || reading.words.length === 0))
            reading.at++;
        else if (/^\^\r?\n/.test(text.slice(reading.at, reading.at + 3)))
            reading.at += text[reading.at + 1] === '\r' ? 3 : 2;
        else if (character === '\n' || character === '(' || character === ')') {
            endCommand(reading);
            reading.at++;
        }
        else if (character === '&' || character === '|') {
            endCommand(reading, character === '|' && text[reading.at + 1] !== '|');
            reading.at += text[reading.at + 1] === character ? 2 : 1;
        }
        else if (character === '>' || character === '<')
            readOutput(reading);
        else if (reading.words.length === 0 && isRemark(text, reading.at))
            skipTo(reading, '\n');
        else if (reading.words.length === 0 && /^set[ \t]/i.test(text.slice(reading.at, reading.at + 4)))
            readSet(reading);
        else
            reading.words.push(readWord(reading, wordEnds));
    }
    endCommand(reading);
    return reading.statements;
}
/** What ends a word without quotes. */
const wordEnds = ' \t\r\n&|()<>';
function isRemark(text, at) {
    return text.startsWith('::', at) || /^rem(?:\s|$)/i.test(text.slice(at, at + 4));
}
function readOutput(reading) {
    const { text, at } = reading;
    reading.at += text[at + 1] === '>' ? 2 : 1;
    while (text[reading.at] === ' ')
        reading.at++;
    if (/[\s&|]/.test(text[reading.at] ?? ' '))
        return;
    const word = readWord(reading, wordEnds);
    if (text[at] === '>' && text[at - 1] !== '2')
        reading.output = word;
}
/** `set NAME=value` to the line's end, `set "NAME=value"` to the quote. */
function readSet(reading) {
    const { text, at } = reading;
    const found = /^set[ \t]{1,100}("?)([A-Za-z_][A-Za-z0-9_]{0,200})=/i.exec(text.slice(at, at + 310));
    if (found === null) {
        reading.words.push(readWord(reading, wordEnds));
        return;
    }
    const [all, quote, name = ''] = found;
    reading.at = at + all.length;
    const start = reading.at;
    const isEmpty = /[\r\n&"]/.test(text[start] ?? '\n');
    const word = isEmpty ? { parts: [], start, end: start } : readWord(reading, quote === '' ? '\r\n&|' : '\r\n"');
    reading.statements.push({ kind: 'assignment', start: at, name, words: [word], isList: false, isAdded: false });
    if (text[reading.at] === '"')
        reading.at++;
}
function readWord(reading, ends) {
    const { text, at: start } = reading;
    const list = newParts();
    let isQuoted = false;
    while (reading.at < text.length) {
        const { at } = reading;
        const character = text[at] ?? '';
        if (character === '\n' || (!isQuoted && ends.includes(character)))
            break;
        if (character === '"') {
            isQuoted = !isQuoted;
            list.addText('', at + 1, at + 1, true);
            reading.at++;
        }
        else if (character === '^' && !isQuoted) {
            if (/[\r\n]/.test(text[at + 1] ?? '\n'))
                break;
            readEscaped(reading, list);
        }
        else if (character === '%' || character === '!' || character === '$')
            readVariable(reading, list, isQuoted);
        else {
            let end = at + 1;
            while (end < text.length && !`${ends} "^%!$\n`.includes(text[end] ?? ' '))
                end++;
            list.addText(text.slice(at, end), at, end, isQuoted);
            reading.at = end;
        }
    }
    if (reading.at === start)
        reading.at++;
    return { parts: list.parts, start, end: reading.at };
}
const variablePattern = /%~dp0|%~?[0-9*]|%%~?[A-Za-z]|%([A-Za-z_][A-Za-z0-9_]{0,200})%|!([A-Za-z_][A-Za-z0-9_]{0,200})!/y;
function readVariable(reading, list, isQuoted) {
    const { text, at: start } = reading;
    const filledIn = readFilledIn(reading, isQuoted);
    if (filledIn !== null) {
        list.add(filledIn);
        return;
    }
    const found = take(variablePattern, reading);
    if (found === null) {
        list.addText(text[start] ?? '', start, start + 1, isQuoted);
        reading.at++;
        return;
    }
    const [written] = found;
    const { at: end } = reading;
    const name = written.toLowerCase() === '%~dp0' ? 'BATCH_FOLDER' : (found[1] ?? found[2]);
    if (name === undefined)
        list.add({ kind: 'unknown', written, isQuoted, start, end });
    else
        list.add({ kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted, start, end });
}

;// CONCATENATED MODULE: ./lib/syntax/script/dockerfile.js
/** Reads a Dockerfile: what it runs, and the variables that it sets. https://docs.docker.com/reference/dockerfile/ */

function dockerfileParts(text) {
    const file = (0,mapped_text/* unbroken */.D_)(text);
    const commands = [];
    const variables = [];
    for (const { start, end } of instructions(text)) {
        const found = /^\s{0,100}(RUN|CMD|ENTRYPOINT|ENV|ARG)[ \t]{1,100}/i.exec(text.slice(start, Math.min(end, start + 300)));
        if (found === null)
            continue;
        const content = (0,mapped_text/* sliceOf */.Mz)(file, start + found[0].length, end);
        if (/^(?:ENV|ARG)$/i.test(found[1] ?? ''))
            variables.push(assigned(content));
        else
            commands.push(content.text.startsWith('[') ? listed(content) : ofDocument(content));
    }
    return { commands, variables };
}
/** Lines that end with a backslash go on, comments and empty lines between them included; so do here-documents. */
function instructions(text) {
    const found = [];
    let start = 0;
    let isOpen = false;
    let document = null;
    for (let from = 0; from < text.length;) {
        const lineEnd = text.indexOf('\n', from);
        const end = lineEnd === -1 ? text.length : lineEnd + 1;
        const line = text.slice(from, end).trim();
        if (document !== null)
            isOpen = line !== document;
        else {
            const isComment = line.startsWith('#') || line === '';
            if (!isComment || !isOpen)
                isOpen = line.endsWith('\\');
            document = isComment ? null : (documentName.exec(line)?.[1] ?? null);
            if (document !== null)
                isOpen = true;
        }
        if (!isOpen || end === text.length) {
            found.push({ start, end });
            start = end;
            document = null;
        }
        from = end;
    }
    return found;
}
const documentName = /^(?:RUN|COPY)\b[^<]{0,1000}<<-?["']?(\w{1,100})/i;
/** `RUN <<EOF`: the document is the script. */
function ofDocument(content) {
    const found = /^<<-?["']?\w{1,100}["']?[ \t]{0,100}\r?\n/.exec(content.text);
    if (found === null)
        return content;
    const last = content.text.trimEnd().lastIndexOf('\n') + 1;
    return (0,mapped_text/* sliceOf */.Mz)(content, found[0].length, Math.max(found[0].length, last));
}
/** `["az", "aks"]` is what `"az" "aks"` is in a shell. */
function listed(content) {
    const { text } = content;
    const characters = [...text.split('')];
    let isQuoted = false;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && /[[\],]/.test(text[at] ?? ''))
            characters[at] = ' ';
    }
    return { ...content, text: characters.join('') };
}
/** `ENV NAME value`, the older way of writing it. */
function assigned(content) {
    const found = /^([A-Za-z_]\w{0,200})[ \t](?!=)/.exec(content.text);
    const at = found?.[1]?.length;
    return at === undefined ? content : { ...content, text: `${content.text.slice(0, at)}=${content.text.slice(at + 1)}` };
}

;// CONCATENATED MODULE: ./lib/syntax/script/jenkinsfile.js
/** The steps of a Jenkinsfile that run a script. https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/ */

/** Other parameters before the script. */
const others = String.raw `(?:\w{1,30}[ \t]{0,9}:[ \t]{0,9}(?:'[^'\n]{0,100}'|"[^"\n]{0,100}"|\w{1,30})[ \t]{0,9},\s{0,100}){0,5}`;
const step = new RegExp(String.raw `(?<![\w.$'"/-])(sh|bat|powershell|pwsh)[ \t]{0,9}\(?\s{0,100}(?:\[?${others}script[ \t]{0,9}:[ \t]{0,9})?('''|"""|'|")`, 'g');
/**
 * `sh '…'`, `sh """…"""`, `sh(script: '…', returnStdout: true)`. A text with escapes is none, except at the end of a line,
 * where it goes on for Groovy and for the shell alike.
 */
function jenkinsSteps(text) {
    const found = [];
    const file = (0,mapped_text/* unbroken */.D_)(text);
    step.lastIndex = 0;
    for (let one = step.exec(text); one !== null; one = step.exec(text)) {
        const [, name = '', quote = ''] = one;
        const start = step.lastIndex;
        const lineEnd = quote.length === 1 ? text.indexOf('\n', start) : -1;
        const length = text.slice(start, lineEnd === -1 ? text.length : lineEnd).indexOf(quote);
        // One that is not closed takes what is left.
        if (length === -1 && quote.length > 1)
            break;
        if (length === -1)
            continue;
        step.lastIndex = start + length + quote.length;
        const script = (0,mapped_text/* sliceOf */.Mz)(file, start, start + length);
        if (!/\\[^\\\r\n]/.test(script.text))
            found.push({ name, script });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/syntax/script/makefile.js
/** Reads a Makefile: its variables, and each line of its recipes with the variables filled in that are literals. */

/** Variables within variables; make itself refuses one that refers to itself. */
const maximumDepth = 20;
/** Characters that variables fill in, in one file. */
const maximumFilledIn = 5_000_000;
/** Pieces of a variable that is added to. */
const maximumPieces = 400;
/** Each is run by a shell of its own, unless `.ONESHELL` is said. */
function recipesOf(text) {
    const file = (0,mapped_text/* unbroken */.D_)(text);
    const variables = new Map();
    const recipes = [];
    const isOneShell = /^\.ONESHELL[ \t]{0,20}:/m.test(text);
    let isInRecipe = false;
    let defining = null;
    let conditions = 0;
    for (const { start, end } of logicalLines(text)) {
        const line = text.slice(start, Math.min(end, start + 500));
        const wasInRecipe = isInRecipe;
        isInRecipe = text[start] === '\t';
        const defined = /^define[ \t]{1,20}([A-Za-z_][A-Za-z0-9_.-]{0,200})/.exec(line)?.[1];
        if (isInRecipe) {
            const recipe = (0,mapped_text/* sliceOf */.Mz)(file, start + 1, end);
            if (isOneShell && wasInRecipe)
                recipes.at(-1)?.push(recipe);
            else
                recipes.push([recipe]);
        }
        else if (defining !== null) {
            if (!/^endef\b/.test(line))
                continue;
            variables.set(defining.name, (0,mapped_text/* sliceOf */.Mz)(file, defining.start, start));
            defining = null;
        }
        else if (defined !== undefined)
            defining = { name: defined, start: end };
        else if (/^ {0,20}(?:ifn?eq|ifn?def)\b/.test(line))
            conditions++;
        else if (/^ {0,20}endif\b/.test(line))
            conditions--;
        else if (!noteVariable(file, start, end, variables, conditions > 0)) {
            const rule = /^[^\s#=:;][^#=:;]{0,200}::?[^=:;#]{0,200};/.exec(line);
            if (rule !== null)
                recipes.push([(0,mapped_text/* sliceOf */.Mz)(file, start + rule[0].length, end)]);
        }
    }
    const filling = { variables, left: maximumFilledIn };
    return recipes.map((lines) => {
        const builder = (0,mapped_text/* newTextBuilder */.zf)();
        for (const line of lines)
            fillIn(line, filling, builder, 0);
        return { line: withoutPrefix(builder.done()), start: lines[0]?.sources[0] ?? 0 };
    });
}
/** Lines that end with a backslash go on; with their line break. */
function logicalLines(text) {
    const lines = [];
    let start = 0;
    for (let from = 0; start < text.length;) {
        const lineEnd = text.indexOf('\n', from);
        const end = lineEnd === -1 ? text.length : lineEnd + 1;
        const last = text[lineEnd - 1] === '\r' ? lineEnd - 2 : lineEnd - 1;
        from = end;
        if (lineEnd > start && text[last] === '\\' && end < text.length)
            continue;
        lines.push({ start, end });
        start = end;
    }
    return lines;
}
/** Also of one target: `up: NAME = value`. */
const assignmentPattern = /^(?:[^\s:#=][^:#=]{0,200}:[ \t]{1,20})? {0,20}(?:(?:export|override) {1,20})?([A-Za-z_][A-Za-z0-9_.-]{0,200})[ \t]{0,100}(\?=|:?:?=|\+=|!=)[ \t]{0,100}/;
/**
 * A variable that is set in several ways is known in none: null.
 *
 * @returns whether the line is an assignment
 */
function noteVariable(file, start, end, variables, isPerhaps) {
    const found = assignmentPattern.exec(file.text.slice(start, Math.min(end, start + 500)));
    if (found === null)
        return false;
    const [all, name = '', operator] = found;
    const value = trimmed(file, start + all.length, end);
    const before = variables.get(name);
    const isAdded = operator === '+=';
    const mayAdd = !isPerhaps && before !== null && (before?.starts.length ?? 0) < maximumPieces;
    const isKnown = isAdded ? mayAdd : before === undefined || before?.text === value.text;
    if (!isKnown || operator === '!=')
        variables.set(name, null);
    else
        variables.set(name, isAdded && before != null ? joined(before, value) : value);
    return true;
}
function joined(before, added) {
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    builder.addMapped(before);
    builder.add(' ', added.sources[0] ?? 0);
    builder.addMapped(added);
    return builder.done();
}
/** Without its comment and the blanks before that. */
function trimmed(file, start, end) {
    const { text } = file;
    let stop = end;
    for (let at = start; at < end; at++) {
        if (text[at] === '#' && text[at - 1] !== '\\') {
            stop = at;
            break;
        }
    }
    while (stop > start && /\s/.test(text[stop - 1] ?? ''))
        stop--;
    return (0,mapped_text/* sliceOf */.Mz)(file, start, stop);
}
const reference = /\$(?:\$|\(([A-Za-z_][A-Za-z0-9_.-]{0,200})\)|\{([A-Za-z_][A-Za-z0-9_.-]{0,200})\})/g;
/** `$$` is a dollar of the shell's; what nobody knows stays as it is written. */
function fillIn(mapped, filling, builder, depth) {
    const { text } = mapped;
    let from = 0;
    for (const found of text.matchAll(reference)) {
        const name = found[1] ?? found[2];
        const value = name === undefined ? null : filling.variables.get(name);
        const isTooMuch = depth >= maximumDepth || filling.left <= 0;
        if (name !== undefined && (value == null || isTooMuch)) {
            // In the one way of writing it that the shell's reader takes for a macro.
            builder.addMapped((0,mapped_text/* sliceOf */.Mz)(mapped, from, found.index));
            builder.addMapped({ ...(0,mapped_text/* sliceOf */.Mz)(mapped, found.index, found.index + found[0].length), text: `$(${name})` });
        }
        else {
            builder.addMapped((0,mapped_text/* sliceOf */.Mz)(mapped, from, found.index + (name === undefined ? 1 : 0)));
            if (value != null) {
                filling.left -= value.text.length + 1;
                fillIn(value, filling, builder, depth + 1);
            }
        }
        from = found.index + found[0].length;
    }
    builder.addMapped((0,mapped_text/* sliceOf */.Mz)(mapped, from, text.length));
}
/** `@`, `-` and `+` before a recipe's line speak to make. */
function withoutPrefix(recipe) {
    const prefix = /^[ \t@+-]{0,100}/.exec(recipe.text)?.[0].length ?? 0;
    return prefix === 0 ? recipe : (0,mapped_text/* sliceOf */.Mz)(recipe, prefix, recipe.text.length);
}

;// CONCATENATED MODULE: ./lib/syntax/script/markdown.js
/** Fenced code of Markdown. */

function fencedCode(text) {
    const found = [];
    let open = null;
    let builder = (0,mapped_text/* newTextBuilder */.zf)();
    for (let from = 0; from < text.length;) {
        const lineEnd = text.indexOf('\n', from);
        const end = lineEnd === -1 ? text.length : lineEnd + 1;
        const line = text.slice(from, Math.min(end, from + 200));
        const [all, indent = '', fence = '', language = ''] = /^([ \t]{0,40})(`{3,60}|~{3,60})[ \t]{0,40}([\w+-]{0,40})/.exec(line) ?? [];
        if (open === null) {
            if (all !== undefined) {
                open = { fence, indent: indent.length, language: language.toLowerCase() };
                builder = (0,mapped_text/* newTextBuilder */.zf)();
            }
        }
        else if (all !== undefined && fence.startsWith(open.fence) && language === '') {
            found.push({ language: open.language, code: builder.done() });
            open = null;
        }
        else {
            let start = from;
            while (start < end && start - from < open.indent && /[ \t]/.test(text[start] ?? ''))
                start++;
            builder.add(text.slice(start, end), start);
        }
        from = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/syntax/script/moved-by.js
/** Statements of a part of the text, with offsets in the whole. */
function movedBy(statements, offset) {
    const word = ({ parts, start, end }) => ({
        start: start + offset,
        end: end + offset,
        parts: parts.map((part) => ({ ...part, start: part.start + offset, end: part.end + offset })),
    });
    const span = ({ start, end }) => ({ start: start + offset, end: end + offset });
    return statements.map((one) => {
        switch (one.kind) {
            case 'assignment':
                return { ...one, start: one.start + offset, words: one.words.map(word) };
            case 'loop':
                return { ...one, ...span(one), words: one.words.map(word) };
            case 'command': {
                const { words, output } = one;
                return { ...one, ...span(one), words: words.map(word), output: output === null ? null : word(output) };
            }
            case 'function':
            case 'block':
                return { ...one, ...span(one) };
            default:
                return one;
        }
    });
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-word.js
/** One word of a PowerShell command. */


/** What a word has of its own, and what ends it left out. */
const plainOutside = /[^ \t\r\n;|(){}>'"`$]*/y;
const plainInList = /[^ \t\r\n;|,)'"`$]*/y;
const plainInQuotes = /[^"$`]*/y;
/** A backtick at a line's end: the line goes on. */
function skipContinuation(reading) {
    if (reading.text[reading.at] !== '`')
        return false;
    const found = /^`\r?\n/.exec(reading.text.slice(reading.at, reading.at + 3));
    reading.at += found?.[0].length ?? 0;
    return found !== null;
}
/** What may stand behind the last word of a statement. */
const statementEnd = /[ \t]{0,100}(?:\r?\n|;|#|\}|$)/y;
/** Where a value is expected, a bare word that is no number is a command, and what it gives nobody knows. */
function isCommandName({ parts: [first] }) {
    return first?.kind === 'text' && !first.isQuoted && !/^[-+]?\.?\d/.test(first.text);
}
/** What a command gives. */
function unknownWord({ start, end }, { text }) {
    return { parts: [{ kind: 'unknown', written: text.slice(start, end), isQuoted: false, start, end }], start, end };
}
function endOf(characters, text, from) {
    characters.lastIndex = from;
    characters.test(text);
    return characters.lastIndex;
}
/**
 * Goes at least one character further.
 *
 * @param isInList a comma ends the word; braces, `(` and `>` do not
 */
function readPowerShellWord(reading, isInList, substituted = () => undefined) {
    const { text, at: start } = reading;
    const list = newParts();
    const ends = isInList ? ' \t\r\n;|,)' : ' \t\r\n;|(){}>';
    const plain = isInList ? plainInList : plainOutside;
    while (reading.at < text.length && !ends.includes(text[reading.at] ?? ' ')) {
        const { at } = reading;
        const character = text[at] ?? '';
        if (character === '@' && /^@['"]\r?\n/.test(text.slice(at, at + 4)))
            readHereString(reading, list);
        else if (character === "'")
            readSingleQuoted(reading, list);
        else if (character === '"')
            readDoubleQuoted(reading, list, substituted);
        else if (character === '$' || (character === '@' && at === start))
            readDollar(reading, list, false, substituted);
        else if (character === '`') {
            if (/\r?\n/.test(text.slice(at + 1, at + 2)))
                break;
            readEscaped(reading, list);
        }
        else {
            const end = endOf(plain, text, at + 1);
            list.addText(text.slice(at, end), at, end, false);
            reading.at = end;
        }
    }
    if (reading.at === start)
        reading.at++;
    return { parts: list.parts, start, end: reading.at };
}
function readSingleQuoted(reading, list) {
    const { text, at: start } = reading;
    let from = start + 1;
    let at = from;
    while (at < text.length) {
        if (text[at] === "'" && text[at + 1] !== "'")
            break;
        reading.at = at;
        const part = text[at] === '$' ? readFilledIn(reading, true) : null;
        if (part !== null || text[at] === "'") {
            list.addText(text.slice(from, part === null ? at + 1 : at), from, at, true);
            if (part !== null)
                list.add(part);
            at = part === null ? at + 2 : part.end;
            from = at;
        }
        else
            at++;
    }
    list.addText(text.slice(from, at), from, at, true);
    reading.at = Math.min(at + 1, text.length);
}
function readDoubleQuoted(reading, list, substituted) {
    const { text } = reading;
    reading.at++;
    list.addText('', reading.at, reading.at, true);
    while (reading.at < text.length) {
        const { at } = reading;
        const character = text[at];
        if (character === '"' && text[at + 1] !== '"')
            break;
        if (character === '$')
            readDollar(reading, list, true, substituted);
        else if (character === '`' || character === '"')
            readEscaped(reading, list);
        else {
            const end = endOf(plainInQuotes, text, at + 1);
            list.addText(text.slice(at, end), at, end, true);
            reading.at = end;
        }
    }
    reading.at = Math.min(reading.at + 1, text.length);
}
/** `@'` to a line that begins with `'@`; with `@"` variables are replaced. */
function readHereString(reading, list) {
    const { text, at } = reading;
    const quote = text[at + 1] ?? "'";
    const start = text.indexOf('\n', at) + 1;
    const close = text.indexOf(`\n${quote}@`, start - 1);
    const end = close === -1 ? text.length : Math.max(start, close + 1);
    const content = text.slice(start, end);
    reading.at = close === -1 ? text.length : close + 3;
    const isFilledIn = (0,mapped_text/* holesIn */.FX)(reading.mapped, start, end).length > 0;
    if (!isFilledIn && (quote === "'" || !content.includes('$')))
        list.addText(content, start, end, true);
    else
        list.add({ kind: 'unknown', written: content, isQuoted: true, start, end });
}
const powershell_word_variablePattern = /[$@](?:\{(?:env:)?([^}:\n]{1,200})\}|(?:(?:env|script|global|local):)?([A-Za-z_][A-Za-z0-9_]{0,200}))/iy;
function readDollar(reading, list, isQuoted, substituted) {
    const filledIn = readFilledIn(reading, isQuoted);
    if (filledIn !== null) {
        list.add(filledIn);
        return;
    }
    const { text, at: start } = reading;
    if (text.startsWith('$(', start)) {
        const end = endOfBrackets(text, start + 1, '(', ')');
        reading.at = end;
        list.add({ kind: 'unknown', written: text.slice(start, end), isQuoted, start, end });
        substituted(start + 2, Math.max(start + 2, end - 1));
        return;
    }
    const found = take(powershell_word_variablePattern, reading);
    const name = found?.[1] ?? found?.[2];
    if (found === null || name === undefined) {
        list.addText(text[start] ?? '', start, start + 1, isQuoted);
        reading.at = start + 1;
        return;
    }
    // Unquoted, `$cluster.name` is a property, which nobody knows here.
    const member = isQuoted
        ? null
        : /^(?:\.[A-Za-z_]\w{0,100}|\[[^\]\n]{0,100}\]){1,20}/.exec(text.slice(reading.at, start + 2200));
    const end = reading.at + (member?.[0].length ?? 0);
    reading.at = end;
    const written = text.slice(start, end);
    if (member != null)
        list.add({ kind: 'unknown', written, isQuoted, start, end });
    else
        list.add({ kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted, start, end });
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-lists.js
/** Lists of PowerShell, and what a variable is set to. */


/** Nobody knows what it is. */
const nothing = Object.freeze({ words: [], isList: false });
/** `@('a', 'b')` */
function readList(reading) {
    const { text } = reading;
    const found = [];
    reading.at += 2;
    while (reading.at < text.length && text[reading.at] !== ')') {
        if (/[\s,;]/.test(text[reading.at] ?? ''))
            reading.at++;
        else if (text[reading.at] === '#')
            skipTo(reading, '\n');
        else if (!skipContinuation(reading)) {
            const word = readPowerShellWord(reading, true);
            found.push(isCommandName(word) ? unknownWord(word, reading) : word);
        }
    }
    reading.at++;
    return found;
}
const comma = /[ \t]{0,100},\s{0,100}/y;
/** `'a', 'b'`; null, and nothing is read, where something else stands there. */
function readCommaList(reading) {
    const { text, at: start } = reading;
    const found = [];
    do {
        found.push(readPowerShellWord(reading, true));
    } while (take(comma, reading) !== null && reading.at < text.length);
    if (found.length > 1 && isAt(statementEnd, reading))
        return found;
    reading.at = start;
    return null;
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-loops.js
/** The loops of PowerShell: `foreach ($NAME in WORDS) { … }`. */


/** Adds the loops and blocks that are opened and closed to the statements. */
function newBlocks({ statements, text }) {
    const blocks = [];
    return {
        open: (at, loop) => {
            blocks.push({ at, loop: loop ?? null });
            if (loop !== undefined)
                statements.push(loop);
        },
        close: (end) => {
            const closed = blocks.pop();
            if (closed === undefined)
                return;
            const { at, loop } = closed;
            statements.push({ kind: 'block', ...headOf(text, at), end });
            if (loop === null)
                return;
            loop.end = end;
            statements.push({ kind: 'end' });
        },
        isOpen: () => blocks.length > 0,
    };
}
/** Characters of a condition, or of parameters, before a brace. */
const maximumHead = 500;
/** Characters of a word. */
const maximumWord = 100;
/** What a brace stands behind: `if (…)`, `else`, `function NAME(…)`. */
function headOf(text, at) {
    let end = withoutBlanks(text, at);
    if (text[end - 1] === ')')
        end = withoutBlanks(text, openingOf(text, end));
    let start = end;
    while (start > 0 && end - start < maximumWord && /[\w:-]/.test(text[start - 1] ?? ''))
        start--;
    const before = text.slice(Math.max(0, start - maximumWord), start);
    const said = /\s/.test(text[start - 1] ?? '') ? /(?:function|filter)[ \t]{1,20}$/i.exec(before) : null;
    if (said !== null)
        return { head: 'function', start: start - before.length + said.index };
    return start === end ? { head: '', start: at } : { head: text.slice(start, end).toLowerCase(), start };
}
function withoutBlanks(text, end) {
    let at = end;
    while (at > 0 && end - at < maximumHead && /\s/.test(text[at - 1] ?? ''))
        at--;
    return at;
}
/** The bracket that the one before `end` closes; `end` where it is too far away. */
function openingOf(text, end) {
    let depth = 0;
    for (let at = end - 1; at >= Math.max(0, end - maximumHead); at--) {
        if (text[at] === ')')
            depth++;
        else if (text[at] === '(' && --depth === 0)
            return at;
    }
    return end;
}
const head = /foreach[ \t]{0,100}\([ \t]{0,100}\$([A-Za-z_]\w{0,200})[ \t]{1,100}in\b[ \t]{0,100}(@\()?\s{0,100}/iy;
const powershell_loops_comma = /\s{0,100},\s{0,100}/y;
const tail = /\s{0,100}\)\s{0,200}\{/y;
const tailOfList = /\s{0,100}\)[ \t]{0,100}\)\s{0,200}\{/y;
/**
 * false, and nothing is read: something else stands there, or the words are no plain ones; then the variable is set, and
 * nobody knows to what.
 */
function readLoop(reading, blocks) {
    const { at: start } = reading;
    const found = reading.words.length === 0 ? take(head, reading) : null;
    if (found === null)
        return false;
    const words = readWords(reading);
    const rest = found[2] === undefined ? tail : tailOfList;
    const [, name = ''] = found;
    if (words === null || take(rest, reading) === null) {
        reading.at = start;
        reading.statements.push({ kind: 'assignment', start, name, words: [], isList: false, isAdded: false });
        return false;
    }
    endCommand(reading);
    const { at: end } = reading;
    blocks.open(end - 1, { kind: 'loop', name, words, start: end, end });
    return true;
}
/** Words of a loop; longer lists are not followed. */
const maximumWords = 300;
function readWords(reading) {
    const words = [];
    while (words.length < maximumWords) {
        const word = readPowerShellWord(reading, true);
        words.push(word);
        const isPlain = word.parts.every(({ kind, isQuoted }) => kind === 'variable' || (kind === 'text' && isQuoted));
        if (!isPlain)
            return null;
        if (take(powershell_loops_comma, reading) === null)
            return words;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-paths.js
/** Paths that PowerShell puts together: `Join-Path $PSScriptRoot 'a.json'`, `Split-Path -Parent $PSCommandPath`. */


/** Commands within brackets within commands. */
const powershell_paths_maximumDepth = 5;
/** Folders and names that one path is joined of. */
const maximumOperands = 10;
/** One word for what the commands give, with slashes within; null, and nothing is read, where something else stands there. */
function readPath(reading, depth = 0) {
    const { at: start } = reading;
    const inner = depth + 1;
    const word = powershell_paths_joined(reading, inner) ?? powershell_paths_parent(reading, inner) ?? resolved(reading, inner) ?? bracketed(reading, inner);
    if (word === null)
        reading.at = start;
    return word === null ? null : { ...word, start, end: reading.at };
}
const joinPath = /Join-Path[ \t]{1,100}(?:-Path[ \t]{1,100})?/iy;
const options = /[ \t]{1,100}-Resolve(?![\w-])/iy;
const child = /[ \t]{1,100}(?:-(?:Additional)?ChildPath[ \t]{1,100})?|[ \t]{0,100},[ \t]{0,100}/iy;
function powershell_paths_joined(reading, depth) {
    const folder = take(joinPath, reading) === null ? null : operand(reading, depth);
    if (folder === null)
        return null;
    let whole = folder;
    for (let left = maximumOperands; left > 0; left--) {
        const before = reading.at;
        const next = take(child, reading) === null ? null : operand(reading, depth);
        if (next === null) {
            reading.at = before;
            break;
        }
        whole = { ...whole, parts: [...whole.parts, textAt('/', whole.end), ...next.parts], end: next.end };
    }
    take(options, reading);
    return whole;
}
const splitPath = /Split-Path[ \t]{1,100}(?:-Parent[ \t]{1,100})?(?:-(?:Literal)?Path[ \t]{1,100})?/iy;
const asParent = /[ \t]{1,100}-Parent(?![\w-])/iy;
/** The script itself: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables */
const ownPath = /\$(?:(?:script:)?MyInvocation\.MyCommand\.(?:Path|Definition|Source)|(?:script:)?PSCommandPath)(?![\w.[(])/iy;
/** Without another option `Split-Path` gives what the last name lies in. */
function powershell_paths_parent(reading, depth) {
    if (take(splitPath, reading) === null)
        return null;
    const { at: start } = reading;
    const own = take(ownPath, reading);
    const path = own === null ? operand(reading, depth) : ownFolder(own[0], start);
    if (path === null)
        return null;
    take(asParent, reading);
    return own === null ? { ...path, parts: [...path.parts, textAt('/..', path.end)] } : path;
}
function ownFolder(written, start) {
    const end = start + written.length;
    const name = 'PSScriptRoot';
    const part = { kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted: true, start, end };
    return { parts: [part], start, end };
}
const resolvePath = /(?:Resolve|Convert)-Path[ \t]{1,100}(?:-(?:Literal)?Path[ \t]{1,100})?/iy;
function resolved(reading, depth) {
    return take(resolvePath, reading) === null ? null : operand(reading, depth);
}
const powershell_paths_open = /\([ \t]{0,100}/y;
const powershell_paths_close = /[ \t]{0,100}\)(?:\.(?:ProviderPath|Path)(?!\w))?/iy;
function bracketed(reading, depth) {
    if (depth > powershell_paths_maximumDepth || take(powershell_paths_open, reading) === null)
        return null;
    const word = readPath(reading, depth);
    return word === null || take(powershell_paths_close, reading) === null ? null : word;
}
const powershell_paths_name = String.raw `[A-Za-z_]\w{0,100}`;
const macro = String.raw `\$\([A-Za-z_][\w.-]{0,200}\)`;
const filledIn = String.raw `\$\{\{[^{}\r\n]{1,200}\}\}`;
const below = String.raw `(?:[\\/][\w.\\/-]{0,300})?`;
/** A variable, what a pipeline fills in, or a text; commands within are none. */
const plain = new RegExp(String.raw `(?:'[^'\r\n]{0,300}'|"(?:[^"\x60\r\n()]|${macro}){0,300}"|(?:\$(?:(?:env|script|global|local):)?${powershell_paths_name}|${macro}|${filledIn})${below}|[\w.\\/][\w.\\/-]{0,300})(?=[\s),;|}]|$)`, 'iy');
function operand(reading, depth) {
    const path = depth > powershell_paths_maximumDepth ? null : bracketed(reading, depth);
    if (path !== null)
        return path;
    if (!isAt(plain, reading))
        return null;
    const end = plain.lastIndex;
    const word = readPowerShellWord(reading, true);
    return reading.at === end ? word : null;
}
function textAt(text, at) {
    return { kind: 'text', text, isQuoted: true, start: at, end: at + 1 };
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-parameters.js
/**
 * The parameters of a script or a function of PowerShell: `param([string] $File = 'a.json')`, `function Up($File) { … }`.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_functions_advanced_parameters
 */




/** Characters before the bracket that are looked at. */
const maximumBefore = 150;
/** null: the bracket that stands there opens no parameters. */
function parametersAt({ text, at }, blocks) {
    const before = text.slice(Math.max(0, at - maximumBefore), at).trimEnd();
    if (!/[\w-]/.test(before.slice(-1)))
        return null;
    const isBlock = /(?:^|[\s;{}\]])param$/i.test(before.slice(-6));
    if (!isBlock && !/function|filter/i.test(before))
        return null;
    if (!isBlock && !/(?:^|[\s;{}])(?:function|filter)[ \t]{1,20}[\w:-]{1,100}$/i.test(before))
        return null;
    const owner = isBlock && !blocks.isOpen() ? 'script' : 'function';
    return { owner, end: endOfBrackets(text, at, '(', ')') };
}
/** With its types, and perhaps behind the end of an attribute. */
const parameter = /\]?[ \t]{0,100}(?:\[[A-Za-z][\w.]{0,100}(?:\[\])?\][ \t]{0,100}){0,9}\$([A-Za-z_]\w{0,200})(?:\s{0,100}(=)(?!=)\s{0,100})?/y;
/**
 * Reads one parameter: that of a script is set to its default, that of a function to what nobody knows, as calls may give
 * anything.
 *
 * @returns false, and nothing is read, where something else stands there
 */
function readParameter(reading, owner) {
    const { at: start, statements } = reading;
    const found = take(parameter, reading);
    if (found === null)
        return false;
    const [, name = '', equals] = found;
    const own = { kind: 'assignment', start, name, isAdded: false };
    if (owner === 'function')
        statements.push({ ...own, ...nothing });
    else if (equals !== undefined)
        statements.push({ ...own, ...readDefault(reading), isDefault: true });
    return true;
}
const behindDefault = /\s{0,100}(?:[,)#]|$)/y;
/** Nothing is read where an expression or a command gives it. */
function readDefault(reading) {
    const { text, at: start } = reading;
    if (text.startsWith('@(', start))
        return { words: readList(reading), isList: true };
    const path = readPath(reading);
    if (path !== null && isAt(behindDefault, reading))
        return { words: [path], isList: false };
    reading.at = start;
    if (/[({@]/.test(text[start] ?? '('))
        return nothing;
    const word = readPowerShellWord(reading, true);
    if (!isCommandName(word) && isAt(behindDefault, reading))
        return { words: [word], isList: false };
    reading.at = start;
    return nothing;
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-table.js
/** A hash table of PowerShell, as it is given to a command: `@table`, where it is `@{ Name = 'a' }`, is `-Name:a`. */



const key = /(?:([A-Za-z_]\w{0,200})|'([\w]{1,200})'|"([\w]{1,200})")[ \t]{0,100}=[ \t]{0,100}/y;
const between = /(?:[\s;]|#[^\n]*|`\r?\n)/y;
/**
 * Reads from `@{` to behind `}`.
 *
 * @returns a word for each member; null, and nothing is read, where something else than that stands there
 */
function readTable(reading) {
    const { text, at: begin } = reading;
    const words = [];
    reading.at += 2;
    for (;;) {
        while (take(between, reading) !== null)
            ;
        if (text[reading.at] === '}')
            break;
        const start = reading.at;
        const found = take(key, reading);
        if (found === null) {
            reading.at = begin;
            return null;
        }
        const name = found[1] ?? found[2] ?? found[3] ?? '';
        const value = readValue(reading);
        if (value === null) {
            reading.at = begin;
            return null;
        }
        words.push(memberWord(name, value, start, reading));
    }
    reading.at++;
    return words;
}
const takesTable = /^-TemplateParameterObject$/i;
const tableVariable = /\$[A-Za-z_]\w{0,200}(?=[\s;|)}]|$)/y;
/**
 * `-TemplateParameterObject @{ name = 'a' }` and `-TemplateParameterObject $table`: a word for each member, as of `@table`.
 *
 * @returns null, and nothing is read, where something else stands there
 */
function readParameterObject(reading) {
    const [option, ...more] = reading.words.at(-1)?.parts ?? [];
    if (option?.kind !== 'text' || more.length > 0 || !takesTable.test(option.text))
        return null;
    const { text, at: start } = reading;
    if (isAt(tableVariable, reading)) {
        const { parts, ...span } = readPowerShellWord(reading, false);
        return [
            { ...span, parts: parts.map((part) => (part.kind === 'variable' ? { ...part, givesMembers: true } : part)) },
        ];
    }
    if (!text.startsWith('@{', start))
        return null;
    const table = readTable(reading);
    if (table !== null)
        return table;
    const end = endOfBrackets(text, start + 1, '{', '}');
    reading.at = end;
    return [{ parts: [{ kind: 'unknown', written: text.slice(start, end), isQuoted: true, start, end }], start, end }];
}
function memberWord(name, value, start, { at: end }) {
    const head = { kind: 'text', text: `-${name}:`, isQuoted: false, start, end: start + name.length };
    return { parts: [head, ...value], start, end };
}
const quotedKey = `['"](\\w{1,200})['"]`;
const setMember = new RegExp(`\\$([A-Za-z_]\\w{0,200})(?:\\.(\\w{1,200})|\\[${quotedKey}\\])[ \\t]{0,100}=(?!=)[ \\t]{0,100}`, 'y');
const addMember = new RegExp(`\\$([A-Za-z_]\\w{0,200})\\.Add\\([ \\t]{0,9}${quotedKey}[ \\t]{0,9},\\s{0,100}`, 'iy');
/** `$table.Name = 'a'`, `$table['Name'] = 'a'`, `$table.Add('Name', 'a')`; null, and nothing is read, where none stands there. */
function readMember(reading) {
    const { text, at: start } = reading;
    if (text[start] !== '$')
        return null;
    const set = take(setMember, reading);
    const found = set ?? take(addMember, reading);
    if (found === null)
        return null;
    const value = set === null ? readLastArgument(reading) : readValue(reading);
    if (value === null) {
        reading.at = start;
        return null;
    }
    const [, name = '', ...keys] = found;
    const word = memberWord(keys.join(''), value, start, reading);
    return { kind: 'assignment', start, name, words: [word], isList: false, isTable: true, isAdded: true };
}
/** A word and the bracket behind it. */
function readLastArgument(reading) {
    const { parts } = readPowerShellWord(reading, true);
    return take(closing, reading) === null ? null : parts;
}
const closing = /[ \t]{0,100}\)/y;
/** Characters of a value that is no word. */
const maximumValue = 1_000;
/** Brackets in brackets of one. */
const powershell_table_maximumDepth = 8;
const opening = /@?[({]/y;
/** A piece of an expression: what opens a bracket, what closes one, texts, comments, anything else. */
const piece = new RegExp([
    '([^\\s(){}\'"`#@;]{0,200}@?[({])',
    '([)}])',
    ...["'", '"'].map((quote) => `@${quote}\\r?\\n[^]{0,${maximumValue}}?\\n${quote}@`),
    `'[^']{0,${maximumValue}}'`,
    `"(?:[^"\`]|\`[^]){0,${maximumValue}}"`,
    '`\\r?[^]',
    `(?<=\\s)#[^\\n]{0,${maximumValue}}`,
    '[^\\s(){}\'"`#@]{1,200}',
    '[^]',
].join('|'), 'y');
/** A word that is alone; of anything else nobody knows what it comes to. null: it is too much, or not closed. */
function readValue(reading) {
    const { text, at: start } = reading;
    const path = readPath(reading);
    if (path !== null && isAt(statementEnd, reading))
        return path.parts;
    reading.at = start;
    if (!isAt(opening, reading)) {
        const word = readPowerShellWord(reading, false);
        if (isAt(statementEnd, reading))
            return (isCommandName(word) ? unknownWord(word, reading) : word).parts;
    }
    // What ends a value may stand in its brackets and quotes: `if ($x) { 'a' } else { 'b' }`.
    for (let depth = 0; depth > 0 || !isAt(statementEnd, reading);) {
        const found = take(piece, reading);
        if (found?.[1] !== undefined)
            depth++;
        else if (found?.[2] !== undefined)
            depth--;
        const isTooMuch = depth > powershell_table_maximumDepth || reading.at - start > maximumValue;
        if (found === null || depth < 0 || isTooMuch)
            return null;
    }
    return [{ kind: 'unknown', written: text.slice(start, reading.at), isQuoted: true, start, end: reading.at }];
}

;// CONCATENATED MODULE: ./lib/syntax/script/syntax.js
/** Substitutions within substitutions; deeper ones are not followed. */
const maximumNesting = 40;

;// CONCATENATED MODULE: ./lib/syntax/script/powershell.js
/** Reads PowerShell as far as it takes to see commands, their arguments and literal variables. Never throws. */










function lexPowerShell(mapped, options, nesting = 0) {
    const reading = newReading(mapped, options, nesting);
    const { text } = reading;
    const blocks = newBlocks(reading);
    let parameters = null;
    while (reading.at < text.length) {
        const character = text[reading.at] ?? '';
        if (character === ' ' || character === '\t')
            take(blanks, reading);
        else if (/[\r,)}]/.test(character)) {
            if (character === '}' || character === ')')
                endCommand(reading);
            if (character === '}')
                blocks.close(reading.at);
            reading.at++;
        }
        else if (skipContinuation(reading) || readPathArgument(reading))
            continue;
        else if (character === '\n' || character === ';' || character === '{' || character === '(') {
            if (character === '(' && parameters === null)
                parameters = parametersAt(reading, blocks);
            endCommand(reading);
            if (character === '{')
                blocks.open(reading.at);
            reading.at++;
        }
        else if (character === '|' || (character === '&' && text[reading.at + 1] === '&')) {
            endCommand(reading, character === '|' && text[reading.at + 1] !== '|');
            reading.at += text[reading.at + 1] === character ? 2 : 1;
        }
        else if (character === '#')
            skipTo(reading, '\n');
        else if (character === '<' && text[reading.at + 1] === '#')
            skipTo(reading, '#>', 2);
        else if (character === '>')
            powershell_readOutput(reading);
        else if (character === '&' || character === '<')
            reading.at++;
        else if (!readLoop(reading, blocks))
            readArgument(reading, parameters?.owner ?? null);
        if (parameters !== null && reading.at >= parameters.end)
            parameters = null;
    }
    endCommand(reading);
    return reading.statements;
}
const blanks = /[ \t]+/y;
function powershell_readOutput(reading) {
    const { text } = reading;
    reading.at += text[reading.at + 1] === '>' ? 2 : 1;
    while (text[reading.at] === ' ')
        reading.at++;
    if (/[\s;|&]/.test(text[reading.at] ?? ' '))
        return;
    reading.output = wordAt(reading);
}
const powershell_assignmentPattern = /(?:\[[A-Za-z][\w.]{0,100}(?:\[\])?\][ \t]{0,100}){0,9}\$(?:(?:script|global|local|private|env):)?([A-Za-z_][A-Za-z0-9_]{0,200})\s{0,100}(\+?=)(?!=)[ \t]{0,100}/iy;
/** @param owner of the parameters that are declared there; null: none are */
function readArgument(reading, owner) {
    const { words, at: start } = reading;
    const members = readParameterObject(reading);
    if (members !== null) {
        words.push(...members);
        return;
    }
    const member = words.length === 0 ? readMember(reading) : null;
    if (member !== null) {
        reading.statements.push(member);
        return;
    }
    if (owner !== null && readParameter(reading, owner))
        return;
    const found = words.length === 0 && owner === null ? take(powershell_assignmentPattern, reading) : null;
    if (found === null) {
        words.push(wordAt(reading));
        return;
    }
    const [, name = '', operator] = found;
    reading.statements.push({ kind: 'assignment', start, name, isAdded: operator === '+=', ...readAssigned(reading) });
}
/** What a variable is set to; nothing where an expression or a command gives it. */
function readAssigned(reading) {
    const { text, words } = reading;
    if (text.startsWith('@(', reading.at))
        return { words: readList(reading), isList: true };
    if (text.startsWith('@{', reading.at))
        return { words: readTable(reading) ?? [], isList: false, isTable: true };
    const path = pathAlone(reading);
    if (path !== null)
        return { words: [path], isList: false };
    const isExpression = /[\r\n;({@]/.test(text[reading.at] ?? '\n');
    if (isExpression && !/^@['"]/.test(text.slice(reading.at, reading.at + 2)))
        return nothing;
    const list = readCommaList(reading);
    if (list !== null)
        return { words: list, isList: true };
    const value = wordAt(reading);
    if (isAt(statementEnd, reading) && !isCommandName(value))
        return { words: [value], isList: false };
    // `$result = az aks create …` is a command all the same.
    words.push(value);
    return nothing;
}
const behindArgument = /[\s;|)}]|$/y;
/** `(Join-Path $PSScriptRoot 'a.json')` among the words of a command is one of them. */
function readPathArgument(reading) {
    const { text, at: start, words } = reading;
    if (words.length === 0 || text[start] !== '(')
        return false;
    const word = readPath(reading);
    if (word !== null && isAt(behindArgument, reading)) {
        words.push(word);
        return true;
    }
    reading.at = start;
    return false;
}
/** What a variable is set to where that is a path alone; null, and nothing is read, where it is something else. */
function pathAlone(reading) {
    const { at: start } = reading;
    const path = readPath(reading);
    if (path !== null && isAt(statementEnd, reading))
        return path;
    reading.at = start;
    return null;
}
function wordAt(reading) {
    return readPowerShellWord(reading, false, (start, end) => {
        if (reading.nesting >= maximumNesting)
            return;
        const inner = lexPowerShell((0,mapped_text/* sliceOf */.Mz)(reading.mapped, start, end), reading.options, reading.nesting + 1);
        reading.statements.push(...movedBy(inner, start));
    });
}

;// CONCATENATED MODULE: ./lib/syntax/script/shell-functions.js

/** What a bracket of a body may stand behind, or before. */
const shell_functions_between = ['then', 'do', 'else', '!', 'time', '{', '}'];
/** Statements before the one with the bracket that opens a body: assignments in its line. */
const shell_functions_maximumBefore = 20;
/** A function begins before the first statement of its body, and ends before its closing bracket. */
function withFunctions(statements, text) {
    if (!text.includes('{'))
        return statements;
    const begins = new Map();
    /** How many functions end before a command. */
    const ends = new Map();
    /** Brackets that are open; null: of no function. */
    const open = [];
    /** The function whose body the next bracket opens. */
    let next = null;
    for (const [at, command] of statements.entries()) {
        if (command.kind !== 'command')
            continue;
        for (const bracket of bracketsOf(command, text)) {
            if (bracket === '{') {
                open.push(next);
                next = null;
                continue;
            }
            const body = open.pop() ?? null;
            if (body === null)
                continue;
            begins.set(body.first, { kind: 'function', name: body.name, start: body.start, end: command.start });
            ends.set(command, (ends.get(command) ?? 0) + 1);
        }
        const head = shell_functions_headOf(command, statements, at, text);
        if (head === null)
            continue;
        if (head.isOpen)
            open.push(head);
        next = head.isOpen ? null : head;
    }
    if (begins.size === 0)
        return statements;
    return statements.flatMap((one) => {
        const body = begins.get(one);
        const end = Array.from({ length: ends.get(one) ?? 0 }, () => ({ kind: 'end' }));
        return [...end, ...(body === undefined ? [] : [body]), one];
    });
}
function bracketsOf({ words }, text) {
    const texts = [];
    for (const one of words) {
        const word = writtenWord(one, text);
        if (!shell_functions_between.includes(word))
            break;
        texts.push(word);
    }
    return texts.filter((word) => word === '{' || word === '}');
}
/** null: the command is not the head of a function. */
function shell_functions_headOf({ words, end: start }, statements, at, text) {
    // Most commands are none: neither `NAME()` nor `function NAME {`.
    if (statements[at + 1]?.kind !== 'open' && writtenWord(words.at(-1), text) !== '{')
        return null;
    const own = words.slice(words.findIndex((word) => !shell_functions_between.includes(writtenWord(word, text))));
    const isSaid = writtenWord(own[0], text) === 'function';
    const [name = '', bracket, ...more] = (isSaid ? own.slice(1) : own).map((word) => writtenWord(word, text));
    if (!/^[A-Za-z_][\w:.-]*$/.test(name) || more.length > 0)
        return null;
    if (bracket !== undefined) {
        const first = statements[at + 1];
        return isSaid && bracket === '{' && first !== undefined ? { name, start, first, isOpen: true } : null;
    }
    const [open, close, ...body] = statements.slice(at + 1, at + 3 + shell_functions_maximumBefore);
    const [first] = body;
    if (first === undefined || open?.kind !== 'open' || close?.kind !== 'close')
        return null;
    const opening = body.find((one) => one.kind === 'command');
    const isOpening = opening !== undefined && bracketsOf(opening, text)[0] === '{';
    return isOpening ? { name, start, first, isOpen: false } : null;
}

;// CONCATENATED MODULE: ./lib/syntax/script/shell-loops.js

const shell_loops_opening = ['for', 'while', 'until', 'select'];
/** What a keyword may stand behind. */
const shell_loops_between = ['do', 'then', 'else', '{', '!', 'time'];
/** A loop begins behind the command that says it, and ends behind its `done`; one that is not closed is none. */
function withLoops(statements, text) {
    if (!text.includes('done'))
        return statements;
    const begins = new Map();
    const ends = new Set();
    const open = [];
    for (const command of statements) {
        if (command.kind !== 'command')
            continue;
        const at = command.words.findIndex((word) => !shell_loops_between.includes(writtenWord(word, text)));
        const keyword = writtenWord(command.words[at], text);
        if (shell_loops_opening.includes(keyword))
            open.push({ command, loop: loopOf(command, at, text) });
        const closed = keyword === 'done' ? open.pop() : undefined;
        if (closed?.loop == null)
            continue;
        begins.set(closed.command, { ...closed.loop, end: command.start });
        ends.add(command);
    }
    if (begins.size === 0)
        return statements;
    return statements.flatMap((one) => {
        const loop = begins.get(one);
        return [one, ...(loop === undefined ? [] : [loop]), ...(ends.has(one) ? [{ kind: 'end' }] : [])];
    });
}
function loopOf({ words, end: start }, at, text) {
    const name = writtenWord(words[at + 1], text);
    if (writtenWord(words[at], text) !== 'for' || !/^[A-Za-z_]\w*$/.test(name))
        return null;
    // Without `in` it goes through what the script is given.
    return { kind: 'loop', name, words: writtenWord(words[at + 2], text) === 'in' ? words.slice(at + 3) : [], start };
}

;// CONCATENATED MODULE: ./lib/syntax/script/shell-redirection.js
/** Where a shell command's input comes from and its output goes: `> file`, `<<EOF`. */

function readRedirection(reading, readWord) {
    const { text, at } = reading;
    const operator = /^(?:<<<|<<-|<<|<\(|>\(|<&|<>|<|>>|>&|>\||>)/.exec(text.slice(at, at + 3))?.[0] ?? '>';
    // A process's output as a file: what it runs is read as any other command.
    reading.at = operator.endsWith('(') ? at + 1 : at + operator.length;
    if (operator.endsWith('('))
        return;
    while (text[reading.at] === ' ' || text[reading.at] === '\t')
        reading.at++;
    if (/[\s;|&)]/.test(text[reading.at] ?? ' '))
        return;
    const word = readWord(reading);
    if (operator.startsWith('<<') && operator !== '<<<')
        readHereDocument(reading, word, operator === '<<-');
    else if (operator.startsWith('>') && !operator.endsWith('&') && !isOfErrors(text, at))
        reading.output = word;
}
/** `2>`: what goes there is no output. */
function isOfErrors(text, at) {
    return text[at - 1] === '2' && /[\s;|&(]/.test(text[at - 2] ?? ' ');
}
/** The text begins behind this line, or behind the one before it of the same line. */
function readHereDocument(reading, word, isIndented) {
    const { text } = reading;
    const end = word.parts.map((part) => (part.kind === 'text' ? part.text : part.written)).join('');
    const start = reading.behindDocuments ?? behindLine(text, reading.at);
    const { body, behind } = hereDocumentFrom(reading.mapped, start, end, isIndented);
    reading.behindDocuments = behind;
    reading.here = { body, isExpanded: !word.parts.some(({ isQuoted }) => isQuoted) };
}
function behindLine(text, from) {
    let end = text.indexOf('\n', from);
    while (end > 0 && text[end - 1] === '\\')
        end = text.indexOf('\n', end + 1);
    return end === -1 ? text.length : end + 1;
}
function hereDocumentFrom(mapped, start, end, isIndented) {
    const { text } = mapped;
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    let at = start;
    while (at < text.length) {
        const lineEnd = text.indexOf('\n', at);
        const next = lineEnd === -1 ? text.length : lineEnd + 1;
        let from = at;
        while (isIndented && text[from] === '\t')
            from++;
        const line = text.slice(from, next);
        at = next;
        if (line.length <= end.length + 2 && line.replace(/\r?\n$/, '') === end)
            break;
        builder.addMapped((0,mapped_text/* sliceOf */.Mz)(mapped, from, next));
    }
    const body = builder.done();
    return { body: body.starts.length > 0 ? body : (0,mapped_text/* unbroken */.D_)('', (0,mapped_text/* sourceOffset */.V7)(mapped, start)), behind: at };
}

;// CONCATENATED MODULE: ./lib/syntax/script/shell-word.js
/** One word of a shell command: text, quotes, variables, and what is substituted. */


const ends = ' \t\r\n;&|()<>';
function shell_word_readWord(reading, substituted) {
    const { text, at: start } = reading;
    const list = newParts();
    while (reading.at < text.length) {
        const { at } = reading;
        const character = text[at] ?? '';
        if (ends.includes(character))
            break;
        if (character === '\\')
            readEscape(reading, list);
        else if (character === "'")
            shell_word_readSingleQuoted(reading, list);
        else if (character === '"')
            shell_word_readDoubleQuoted(reading, list, substituted);
        else if (character === '$' || character === '`')
            shell_word_readDollar(reading, list, false, substituted);
        else
            readPlain(reading, list);
    }
    // Whatever stands here is read, so that reading goes on.
    if (reading.at === start)
        reading.at++;
    return { parts: list.parts, start, end: reading.at };
}
function readPlain(reading, list) {
    const { text, at: start } = reading;
    let end = start + 1;
    while (end < text.length && !` \t\r\n;&|()<>\\'"$\``.includes(text[end] ?? ' '))
        end++;
    list.addText(text.slice(start, end), start, end, false);
    reading.at = end;
}
function readEscape(reading, list) {
    const { text, at } = reading;
    const next = text[at + 1] ?? '';
    if (next === '\n')
        reading.at = Math.min(at + 2, text.length);
    else if (next === '\r' && text[at + 2] === '\n')
        reading.at = at + 3;
    else
        readEscaped(reading, list);
}
function shell_word_readSingleQuoted(reading, list) {
    const { text, at } = reading;
    const close = text.indexOf("'", at + 1);
    const end = close === -1 ? text.length : close;
    let from = at + 1;
    for (let dollar = text.indexOf('$', from); dollar !== -1 && dollar < end; dollar = text.indexOf('$', dollar + 1)) {
        reading.at = dollar;
        const part = readFilledIn(reading, true);
        if (part === null)
            continue;
        list.addText(text.slice(from, dollar), from, dollar, true);
        list.add(part);
        from = Math.min(part.end, end);
        dollar = part.end - 1;
    }
    list.addText(text.slice(from, end), from, end, true);
    reading.at = Math.min(end + 1, text.length);
}
function shell_word_readDoubleQuoted(reading, list, substituted) {
    const { text } = reading;
    const start = ++reading.at;
    list.addText('', start, start, true);
    while (reading.at < text.length && text[reading.at] !== '"') {
        const { at } = reading;
        const character = text[at] ?? '';
        if (character === '$' || character === '`')
            shell_word_readDollar(reading, list, true, substituted);
        else if (character === '\\' && '"\\$`'.includes(text[at + 1] ?? ' '))
            readEscaped(reading, list);
        else if (character === '\\' && text[at + 1] === '\n')
            reading.at = Math.min(at + 2, text.length);
        else {
            let end = at + 1;
            while (end < text.length && !'"$`\\'.includes(text[end] ?? '"'))
                end++;
            list.addText(text.slice(at, end), at, end, true);
            reading.at = end;
        }
    }
    reading.at = Math.min(reading.at + 1, text.length);
}
const namePattern = /\$([A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*#?!$-])/y;
function shell_word_readDollar(reading, list, isQuoted, substituted) {
    const filledIn = readFilledIn(reading, isQuoted);
    if (filledIn !== null) {
        list.add(filledIn);
        return;
    }
    const { text, at: start } = reading;
    namePattern.lastIndex = start;
    const name = namePattern.exec(text)?.[1];
    if (text[start] === '`')
        readCommands(reading, list, isQuoted, endOfBackquotes(text, start), substituted);
    else if (text[start + 1] === '(')
        readCommands(reading, list, isQuoted, endOfSubstitution(text, start + 1), substituted);
    else if (text[start + 1] === '{')
        readBraces(reading, list, isQuoted);
    else if (name !== undefined) {
        reading.at = start + 1 + name.length;
        const written = text.slice(start, reading.at);
        list.add({ kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted, start, end: reading.at });
    }
    else {
        // `$'…'` and `$"…"` are quotes; any other dollar is itself.
        if (isQuoted || !/['"]/.test(text[start + 1] ?? ''))
            list.addText('$', start, start + 1, isQuoted);
        reading.at = start + 1;
    }
}
function readCommands(reading, list, isQuoted, end, substituted) {
    const { text, at: start } = reading;
    reading.at = end;
    list.add({ kind: 'unknown', written: text.slice(start, end), isQuoted, start, end });
    const opening = text[start] === '`' ? 1 : 2;
    const isClosed = text[end - 1] === (opening === 1 ? '`' : ')');
    substituted(start + opening, Math.max(start + opening, isClosed ? end - 1 : end));
}
function endOfBackquotes(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '`')
            return at + 1;
    }
    return text.length;
}
/** Behind the bracket that closes `$(`; brackets in quotes do not count. */
function endOfSubstitution(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === "'")
            at = endOrLast(text, text.indexOf("'", at + 1));
        else if (character === '"')
            at = endOfDoubleQuotes(text, at, 0);
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return at + 1;
    }
    return text.length;
}
function endOrLast(text, at) {
    return at === -1 ? text.length : at;
}
/** The closing quote; quotes within `$(…)` in it are its own. */
function endOfDoubleQuotes(text, start, nesting) {
    for (let at = start + 1; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '"')
            return at;
        else if (character === '$' && text[at + 1] === '(' && nesting < maximumNesting) {
            let depth = 0;
            for (at++; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === '"')
                    at = endOfDoubleQuotes(text, at, nesting + 1);
                else if (text[at] === '(')
                    depth++;
                else if (text[at] === ')' && --depth === 0)
                    break;
            }
        }
    }
    return text.length;
}
const bracesPattern = /^([A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*])(\[[@*0-9]\])?(?:(:?[-=])([^$`"'\\]{0,1000}))?$/;
/** `${NAME}`, `${NAME:-default}`, `${NAME:=default}`, which sets it, `${LIST[@]}`; what is cut out of a variable is not followed. */
function readBraces(reading, list, isQuoted) {
    const { text, at: start } = reading;
    const end = endOfBrackets(text, start + 1, '{', '}');
    reading.at = end;
    const written = text.slice(start, end);
    const found = end - start > 1500 ? null : bracesPattern.exec(written.slice(2, -1));
    const [, name, , operator, fallback = null] = found ?? [];
    if (name === undefined) {
        list.add({ kind: 'unknown', written, isQuoted, start, end });
        return;
    }
    const part = { kind: 'variable', name, isMacro: false, fallback, written, isQuoted, start, end };
    list.add(part);
    if (operator?.endsWith('=') !== true)
        return;
    const words = [{ parts: [part], start, end }];
    reading.statements.push({ kind: 'assignment', start, name, words, isList: false, isAdded: false });
}

;// CONCATENATED MODULE: ./lib/syntax/script/shell.js
/**
 * Reads POSIX shell and bash as far as it takes to see commands, their arguments and where their output goes. Never
 * throws; each character is looked at a bounded number of times.
 */









function lexShell(mapped, options, nesting = 0) {
    const reading = newReading(mapped, options, nesting);
    readStatements(reading);
    return withFunctions(withLoops(reading.statements, reading.text), reading.text);
}
function readStatements(reading) {
    const { text } = reading;
    let depth = 0;
    while (reading.at < text.length) {
        const character = text[reading.at];
        if (character === ' ' || character === '\t' || character === '\r')
            reading.at++;
        else if (character === '\\' && isLineEnd(text, reading.at + 1))
            reading.at = behindLineEnd(text, reading.at + 1);
        else if (character === '\n') {
            endCommand(reading);
            reading.at = reading.behindDocuments ?? reading.at + 1;
            reading.behindDocuments = null;
        }
        else if (character === ';' || character === '&' || character === '|')
            readOperator(reading);
        else if (character === '#')
            skipTo(reading, '\n');
        else if (character === '(') {
            endCommand(reading);
            reading.statements.push({ kind: 'open' });
            depth++;
            reading.at++;
        }
        else if (character === ')') {
            endCommand(reading);
            if (depth > 0)
                reading.statements.push({ kind: 'close' });
            depth = Math.max(0, depth - 1);
            reading.at++;
        }
        else if (character === '<' || character === '>')
            readRedirection(reading, shell_wordAt);
        else
            shell_readArgument(reading);
    }
    endCommand(reading);
}
function readOperator(reading) {
    const { text, at } = reading;
    if (text[at] === '&' && (text[at + 1] === '>' || text[at - 1] === '>')) {
        // `&>file` sends all output there.
        reading.at++;
        return;
    }
    const isPipe = text[at] === '|' && text[at + 1] !== '|';
    endCommand(reading, isPipe);
    reading.at += text[at + 1] === text[at] || (isPipe && text[at + 1] === '&') ? 2 : 1;
}
const shell_assignmentPattern = /([A-Za-z_][A-Za-z0-9_]{0,200})(\+?=)/y;
const passed = [...keywords, 'export', 'readonly', 'local', 'declare', 'typeset'];
/** A word of a command, or an assignment before or instead of one. */
function shell_readArgument(reading) {
    const { text, at, words } = reading;
    const found = mayAssign(words) ? take(shell_assignmentPattern, reading) : null;
    if (found === null) {
        words.push(shell_wordAt(reading));
        // `2>` names a stream, `f` before `()` a function.
        if (/^\d$/.test(text.slice(at, reading.at)) && /[<>]/.test(text[reading.at] ?? ''))
            words.pop();
        return;
    }
    const [, name = '', operator] = found;
    const isList = text[reading.at] === '(';
    const isEmpty = /[\s;&|()<>]/.test(text[reading.at] ?? ' ');
    const value = isList ? shell_readList(reading) : isEmpty ? [emptyWord(reading.at)] : [shell_wordAt(reading)];
    reading.statements.push({ kind: 'assignment', start: at, name, words: value, isList, isAdded: operator === '+=' });
}
/** Before the command's name, behind a keyword too, and behind `export` and its like with their options. */
function mayAssign(words) {
    if (words.length === 0)
        return true;
    return (words.length <= maximumOptions && words.every((word) => isOption(word) || passed.includes(plainWord(word) ?? '')));
}
/** Of `declare`. */
const maximumOptions = 20;
function isOption(word) {
    return plainWord(word)?.startsWith('-') === true;
}
function emptyWord(at) {
    return { parts: [{ kind: 'text', text: '', isQuoted: true, start: at, end: at }], start: at, end: at };
}
/** `(a b c)` */
function shell_readList(reading) {
    const { text } = reading;
    const found = [];
    reading.at++;
    while (reading.at < text.length && text[reading.at] !== ')') {
        const character = text[reading.at] ?? '';
        if (character === '#')
            skipTo(reading, '\n');
        else if (/[\s;&|<>(]/.test(character))
            reading.at++;
        else if (character === '\\' && isLineEnd(text, reading.at + 1))
            reading.at = behindLineEnd(text, reading.at + 1);
        else
            found.push(shell_wordAt(reading));
    }
    reading.at++;
    return found;
}
function shell_wordAt(reading) {
    return shell_word_readWord(reading, (start, end) => {
        if (reading.nesting >= maximumNesting)
            return;
        const inner = lexShell((0,mapped_text/* sliceOf */.Mz)(reading.mapped, start, end), reading.options, reading.nesting + 1);
        reading.statements.push({ kind: 'open' }, ...movedBy(inner, start), { kind: 'close' });
    });
}
function isLineEnd(text, at) {
    return text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}
function behindLineEnd(text, at) {
    return text[at] === '\r' ? at + 2 : at + 1;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/script.js
/** The script's own folder, those above it, and the root. */
function foldersOfScript(path) {
    const parts = path.split('/').slice(0, -1);
    const candidates = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    return { candidates: [...candidates, ''], reason: null };
}
/**
 * Where the root of a script's repository may be, the likeliest first: what has a folder `.github` is a repository of
 * its own.
 */
function rootsOf(path) {
    const own = /^(.+?)\/\.github\//.exec(path)?.slice(1) ?? [];
    return [...own, ''];
}
/** A text that no shell runs, in which variables are filled in all the same. */
function scriptOfText(mapped, { source, environment, start }) {
    return { source, mapped, statements: [], environment, start, from: 0, dialect: 'shell' };
}

;// CONCATENATED MODULE: ./lib/discover/scripts/scripts-in.js
/** The scripts of a file that is one, or that holds some; YAML files are read in workflows. */










function statementsOf(mapped, dialect, options) {
    switch (dialect) {
        case 'shell':
            return lexShell(mapped, options);
        case 'powershell':
            return lexPowerShell(mapped, options);
        case 'batch':
            return lexBatch(mapped, options);
    }
}
function scriptsIn(source, kind) {
    const start = foldersOfScript(source.path);
    switch (kind) {
        case 'makefile':
            return recipesOf(source.text).map(({ line, start: from }) => ({
                ...script(source, line, 'shell', foldersOfRecipes(source), [], true),
                from,
            }));
        case 'dockerfile':
            return dockerfileScripts(source, start);
        case 'jenkinsfile':
            return jenkinsSteps(source.text).map(({ name, script: text }) => {
                const dialect = name === 'sh' ? 'shell' : name === 'bat' ? 'batch' : 'powershell';
                return script(source, text, dialect, foldersOfJob(source));
            });
        case 'markdown':
            return fencedCode(source.text).flatMap(({ language, code }) => {
                const dialect = dialectOfFence(language);
                return dialect === null ? [] : [script(source, code, dialect, start)];
            });
        default:
            return [script(source, (0,mapped_text/* unbroken */.D_)(source.text), kind, start)];
    }
}
function script(source, mapped, dialect, start, environment = [], hasMacros = false) {
    const statements = statementsOf(mapped, dialect, { hasMacros });
    return { source, mapped, statements, environment, start, from: 0, dialect };
}
/** make runs its recipes where the Makefile is; an included part is run from wherever it is included. */
function foldersOfRecipes({ path }) {
    if (/\.mk$/i.test(path))
        return foldersOfScript(path);
    const folder = external_node_path_.posix.dirname(path);
    return { candidates: [folder === '.' ? '' : folder], reason: null };
}
/** Jenkins runs its steps at the root of the repository, where nothing says otherwise. */
function foldersOfJob({ text }) {
    const isElsewhere = /\b(?:dir|ws)[ \t]{0,9}\(|\bcustomWorkspace\b/.test(text);
    return { candidates: [''], reason: isElsewhere ? 'the job changes the folder' : null };
}
/** What runs inside an image finds there what was copied, wherever in the repository that is. */
function dockerfileScripts(source, { candidates }) {
    const { commands, variables } = dockerfileParts(source.text);
    const environment = variables.flatMap((mapped) => lexShell(mapped, { hasMacros: false }).flatMap((one) => one.kind === 'assignment' ? [{ name: one.name, words: one.words, isList: false, isAdded: false, mapped }] : []));
    const start = { candidates, reason: 'the folder is one of the image' };
    return commands.map((command) => script(source, command, 'shell', start, environment));
}
function dialectOfFence(language) {
    if (/^(?:bash|sh|shell|zsh|console|azurecli|azurecli-interactive|azcli)$/.test(language))
        return 'shell';
    if (/^(?:powershell|pwsh|ps1|azurepowershell|powershell-interactive)$/.test(language))
        return 'powershell';
    return /^(?:bat|batch|cmd|dos)$/.test(language) ? 'batch' : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/command-texts.js
/** Texts that a command runs: `bash -c '…'`, `bash <<END`, `echo '…' | bash`, `eval "…"`, `trap '…' EXIT`, `Invoke-Expression "…"`. */




/**
 * The text as a script of its own, with what the one around it sets; null: the command runs none, or one that is only
 * known when it runs, since it holds escapes.
 *
 * @param source what writes to the command; null: nothing does
 * @param script where it stands
 * @param start where the command runs
 */
function commandIn(command, source, script, start) {
    const { words, here } = command;
    const names = words.map(plainWord);
    const at = names.findIndex((name) => name !== null && runs.test(name));
    const program = names[at];
    const own = { ...script, start };
    if (program == null)
        return wrappedIn(words, names, own);
    const isShell = /(?<!pw)sh$/i.test(program);
    const isAllOptions = names.slice(at + 1).every((name) => name !== null && /^-[a-z]*$/.test(name));
    if (isAllOptions && isShell) {
        if (here !== null)
            return scriptOf(here.body, own, 'shell');
        return source === null ? null : writtenBy(source, own);
    }
    const dialect = dialectOf(program);
    if (isAllOptions && source !== null && /^i/i.test(program))
        return textOf(source.words.at(-1), own, dialect);
    // `bash -euc TEXT`
    const option = isShell ? /^-[a-z]*c$/ : /^cmd/i.test(program) ? /^\/[ck]$/i : /^-c(?:ommand)?$/i;
    const isOption = (name, index) => index > at && name !== null && option.test(name);
    const found = names.findIndex(isOption);
    const isNamed = isShell || /^(?:cmd|pwsh|powershell)/i.test(program);
    const before = isNamed || (found === at + 1 && dialect === 'powershell') ? found : at;
    return before === -1 ? null : textOf(words[before + 1], own, dialect);
}
const runs = /^(?:(?:\/\S{0,40}\/)?(?:ba|z|k|da)?sh|eval|trap|iex|invoke-expression|(?:pwsh|powershell|cmd)(?:\.exe)?)$/i;
function dialectOf(program) {
    if (/^cmd/i.test(program))
        return 'batch';
    return /^(?:i|pwsh|powershell)/i.test(program) ? 'powershell' : 'shell';
}
/** `echo 'COMMAND' | bash`, `cat <<END | bash` */
function writtenBy({ words, here }, script) {
    const name = words[0] === undefined ? null : plainWord(words[0]);
    if (name === 'cat' && here !== null)
        return scriptOf(here.body, script, 'shell');
    return name === 'echo' || name === 'printf' ? textOf(words.at(-1), script, 'shell') : null;
}
/**
 * What is called like something that runs here the command which it is given: `Invoke-CommandLine "az …"`, `run_cmd "az …"`.
 * Elsewhere (`ssh`, `Invoke-AzVMRunCommand`) there are other files.
 */
const wrapper = /(?:^|[^a-z])(?:invoke(?!-az)|exec(?:ute)?|run|retry|watch)(?![a-z])/i;
const camelCase = /^(?:run|exec|invoke)[A-Z]/;
function wrappedIn(words, names, script) {
    const [name] = names;
    if (name == null || !(wrapper.test(name) || camelCase.test(name)))
        return null;
    const found = words.find(({ parts: [first] }) => first?.kind === 'text' && first.isQuoted && /^az\s/.test(first.text));
    return textOf(found, script, script.dialect);
}
function textOf(word, script, dialect) {
    const parts = partsOf(word, script);
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined || !parts.every(({ isQuoted }) => isQuoted))
        return null;
    const written = (0,mapped_text/* sliceOf */.Mz)(script.mapped, first.start, last.end);
    const text = script.mapped.text[first.start - 1] === '"' ? unescaped(written) : written;
    if (!/\$/.test(text.text) && !(0,script_file/* saysOurWords */.uF)(text.text))
        return null;
    if (/[\\`]/.test(text.text))
        return null;
    return scriptOf(text, script, dialect);
}
/** Of a variable of PowerShell alone the text that it is set to, where that is one. */
function partsOf(word, { statements, dialect }) {
    const [only, ...more] = word?.parts ?? [];
    if (dialect !== 'powershell' || only?.kind !== 'variable' || more.length > 0)
        return word?.parts ?? [];
    const name = only.name.toLowerCase();
    const [set, ...others] = statements.filter((one) => one.kind === 'assignment' && one.name.toLowerCase() === name);
    return set?.kind === 'assignment' && others.length === 0 && set.words.length === 1 ? (set.words[0]?.parts ?? []) : [];
}
/** Without what keeps quotes from ending the text. */
function unescaped(mapped) {
    if (!/[\\`]"/.test(mapped.text))
        return mapped;
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    let from = 0;
    for (const { index } of mapped.text.matchAll(/[\\`]"/g)) {
        builder.addMapped((0,mapped_text/* sliceOf */.Mz)(mapped, from, index));
        from = index + 1;
    }
    builder.addMapped((0,mapped_text/* sliceOf */.Mz)(mapped, from, mapped.text.length));
    return builder.done();
}
function scriptOf(text, script, dialect) {
    const { mapped, environment, statements } = script;
    const own = statements.flatMap((one) => (one.kind === 'assignment' ? [{ ...one, mapped }] : []));
    return {
        ...script,
        mapped: text,
        statements: statementsOf(text, dialect, { hasMacros: false }),
        environment: [...environment, ...own],
        from: text.sources[0] ?? 0,
        dialect,
    };
}

;// CONCATENATED MODULE: ./lib/discover/scripts/behind-head.js
/**
 * The argument without its head, which is text. Where nothing is left of the piece that holds it, the next one comes
 * first: the folder of `@$folder/a.json`.
 *
 * @param site where what is left of that piece stands
 */
function behindHead(argument, head, site) {
    const [first, ...others] = argument.pieces;
    if (first?.kind !== 'text')
        return argument;
    const text = first.text.slice(head.length);
    return {
        ...argument,
        pieces: text === '' && others.length > 0 ? others : [{ ...first, text, site }, ...others],
        text: argument.text === null ? null : argument.text.slice(head.length),
    };
}
/** A place without the head that it begins with; the whole place where the head is not written there as it is. */
function siteBehind(site, head) {
    const start = site.start + head.length;
    return site.source.text.slice(site.start, start) === head ? { ...site, start } : site;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/options.js

/** Options without a value: what follows them is none of theirs. */
const flags = /^(?:-y|-h|--(?:yes|no-wait|debug|verbose|only-show-errors|generate-ssh-keys|no-ssh-key|help|enable-.+|disable-.+|attach-.+|no-prompt|what-if|confirm-with-what-if|no-pretty-print))$/;
/** Of an option that is no known one the name is as written. */
function optionsOf(words, known) {
    const all = [];
    let open = null;
    for (const word of words) {
        const last = all.at(-1);
        const written = nameIn(word);
        if (written !== null) {
            const { name, value } = splitOption(written, word);
            all.push({ name: longName(name, known), site: word.site, values: value === null ? [] : [value] });
        }
        else if (word.text === null && (last === undefined || flags.test(last.name) || last.values.length > 0)) {
            if (word.mayBeSeveral || last === undefined || flags.test(last.name))
                open ??= word;
            last?.values.push(word);
        }
        else
            last?.values.push(word);
    }
    return { byName: new Map(all.map((one) => [one.name, one])), all, open };
}
/** az takes the beginning of an option's name for the whole, where no other option begins like it (Python's argparse). */
function longName(written, { names, short }) {
    if (names.includes(written) || !written.startsWith('--'))
        return short.get(written) ?? written;
    const [only, ...others] = names.filter((name) => name.startsWith(written));
    return only === undefined || others.length > 0 ? written : only;
}
/** The word's known beginning, where it is an option. */
function nameIn({ pieces }) {
    const [first] = pieces;
    return first?.kind === 'text' && /^-{1,2}[A-Za-z]/.test(first.text) ? first.text : null;
}
/** `--name=value` is one word. */
function splitOption(written, word) {
    const [head, name = written] = /^(--[^=]*)=/.exec(written) ?? [];
    const [first] = word.pieces;
    if (head === undefined || first === undefined)
        return { name: written, value: null };
    const own = siteBehind(first.site, head);
    const value = behindHead(word, head, own);
    const isExact = own !== first.site;
    const site = isExact && word.site.start === first.site.start ? { ...word.site, start: own.start } : own;
    return { name, value: { ...value, site, pieces: head === written ? withQuotes(value.pieces, site) : value.pieces } };
}
/** What is written between quotes begins with the quote. */
function withQuotes(pieces, site) {
    const [only, ...more] = pieces;
    const isWritten = only?.kind === 'text' && only.way.length === 0 && more.length === 0;
    return isWritten ? [{ ...only, site }] : pieces;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/deploys/deploy-commands.js


/** Also the names that these had before `group`, `sub`, `mg` and `tenant`. */
const azDeployments = /^(?:deployment (?:group|sub|mg|tenant) (?:create|validate|what-if)|stack (?:group|sub|mg) (?:create|validate)|group deployment (?:create|validate)|deployment (?:create|validate)) /;
const azOptions = {
    names: ['--template-file', '--parameters', '--resource-group', '--name'],
    short: new Map([
        ['-f', '--template-file'],
        ['-p', '--parameters'],
        ['-g', '--resource-group'],
        ['-n', '--name'],
    ]),
};
/** @param from of the first word behind `az` */
function azDeployment(words, from) {
    const names = words.slice(from, from + 3).map(lowerText);
    const [command] = azDeployments.exec(`${names.join(' ')} `) ?? [];
    const site = words[from]?.site;
    if (command === undefined || site === undefined)
        return null;
    const { byName, all, open } = optionsOf(words.slice(from + command.trim().split(' ').length), azOptions);
    const given = all.filter(({ name }) => name === '--parameters').flatMap(({ values }) => values);
    const mayGiveMore = open !== null && !given.includes(open);
    return {
        site,
        template: byName.get('--template-file')?.values[0] ?? null,
        given: mayGiveMore ? [...given, open] : given,
        named: [],
    };
}
function lowerText({ text }) {
    return text?.toLowerCase() ?? '?';
}
const cmdlet = /^(?:(?:new|set|test)-az(?:rm)?(?:resourcegroup|subscription|managementgroup|tenant)?deployment(?:stack)?|get-az(?:resourcegroup|subscription|managementgroup|tenant)?deploymentwhatifresult)$/i;
/**
 * What the cmdlets have beside the template's own parameters, which may be given by name as well; those of all of them.
 * https://learn.microsoft.com/powershell/module/az.resources/new-azresourcegroupdeployment
 */
const ownParameters = /^(?:Name|DeploymentName|ResourceGroupName|ManagementGroupId|Template(?:File|Object|Uri|SpecId|ParameterFile|ParameterUri|ParameterObject)|QueryString|SkipTemplateParameterPrompt|Mode|DeploymentDebugLogLevel|RollbackToLastDeployment|RollBackDeploymentName|Tag|WhatIfResultFormat|WhatIfExcludeChangeType|ResultFormat|ExcludeChangeType|Force|ProceedIfNoChange|AsJob|Pre|ApiVersion|ValidationLevel|ActionOnUnmanage|Delete(?:All|Resources|ResourceGroups)|DenySettings\w+|Description|Deployment(?:ResourceGroupName|SubscriptionId)|BypassStackOutOfSyncError|DefaultProfile|AzContext|AzureRmContext|AzureCredential|WhatIf|Confirm|Verbose|Debug|(?:Error|Warning|Information|Progress)Action|(?:Error|Warning|Information|Out|Pipeline)Variable|OutBuffer)$/i;
/** Of deployments that have no resource group. */
const whereabouts = /^Location$/i;
/** @param words of the whole command */
function powerShellDeployment(words) {
    const at = words.findIndex(({ text }) => text !== null && cmdlet.test(text));
    const own = words[at];
    if (own === undefined)
        return null;
    const isOfGroup = /resourcegroup/i.test(own.text ?? '');
    const { named, loose } = namedArguments(words.slice(at + 1));
    const isOwn = (name) => ownParameters.test(name) || (!isOfGroup && whereabouts.test(name));
    const options = named.filter(({ isMember }) => isMember !== true);
    const valuesOf = (name) => options.filter((one) => name.test(one.name)).flatMap(({ values }) => values);
    return {
        site: own.site,
        template: valuesOf(/^TemplateFile$/i).at(-1) ?? null,
        given: [...valuesOf(/^TemplateParameter(?:File|Uri|Object)$/i), ...loose],
        // What has the name of one of the cmdlet's own is given with this behind it.
        named: named
            .filter(({ name, isMember }) => isMember === true || !isOwn(name))
            .map((one) => one.isMember === true ? one : { ...one, name: one.name.replace(/FromTemplate$/i, ''), mayBeUndeclared: true }),
    };
}
/** `-name value` and `-name:value`; `loose`: words that may hold more of these, such as `@parameters`. */
function namedArguments(words) {
    const named = [];
    const loose = [];
    for (const word of words) {
        const last = named.at(-1);
        const found = deploy_commands_nameIn(word);
        if (found !== null)
            named.push({
                ...found,
                site: word.site,
                values: found.value === null ? [] : [found.value],
                isMember: isMember(word),
            });
        else if (isSplatted(word) || (last === undefined && word.text === null))
            loose.push(word);
        else
            last?.values.push(word);
    }
    return { named, loose };
}
function deploy_commands_nameIn(word) {
    const [first, ...others] = word.pieces;
    const found = first?.kind === 'text' ? /^-([A-Za-z_]\w{0,200})(:?)/.exec(first.text) : null;
    if (first?.kind !== 'text' || found === null)
        return null;
    const [head, name = '', colon] = found;
    const hasValue = colon !== '' && (head !== first.text || others.length > 0);
    return { name, value: hasValue ? behindHead(word, head, siteBehind(first.site, head)) : null };
}
/** A word for a member of a table has the place of the member, or of the variable that holds the table. */
function isMember({ site }) {
    return /[$\w'"]/.test(site.source.text[site.start] ?? '-');
}
/** `@parameters` gives what the variable holds as parameters. */
function isSplatted({ site }) {
    return /^@\w/.test(site.source.text.slice(site.start, site.start + 2));
}

// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
;// CONCATENATED MODULE: ./lib/discover/scripts/folders.js
/** Where a command runs, and which file a path means there. */



/** @param folders where the command runs */
function targetOf(argument, folders, script) {
    const { text, pieces } = argument;
    const [first, ...rest] = pieces;
    if (first?.kind === 'folder') {
        const below = rest.every((piece) => piece.kind === 'text') ? rest.map(({ text }) => text).join('') : null;
        // `%~dp0` ends with a backslash, the others with none.
        const isSeparated = below !== null && (/^(?:[\\/]|$)/.test(below) || script.dialect === 'batch');
        if (below === null || !isSeparated)
            return unknown(reasonIn(argument));
        if (script.container !== undefined)
            return unknown('it is a folder of the container');
        const bases = first.folder === 'root' ? rootsOf(script.source.path) : [folders_ownFolder(script)];
        return { candidates: folders_joined(bases, below.replace(/^[\\/]/, ''), script), reason: null, written: null };
    }
    if (text === null)
        return unknown(reasonIn(argument));
    if (/^(?:[\\/~]|[A-Za-z]:|https?:)/.test(text) || /[*?]/.test(text)) {
        return { candidates: [], reason: `'${(0,clip/* clip */.$)(text)}' does not lie in the folder that is checked`, written: text };
    }
    if (folders.candidates.length === 0)
        return { candidates: [], reason: folders.reason, written: text };
    return { candidates: folders_joined(folders.candidates, text, script), reason: folders.reason, written: text };
}
function unknown(reason) {
    return { candidates: [], reason, written: null };
}
function reasonIn({ pieces }) {
    for (const piece of pieces)
        if (piece.kind === 'unknown')
            return piece.reason;
    return 'the path is known only when it runs';
}
function folders_joined(bases, path, { dialect }) {
    const below = dialect === 'shell' ? path : path.replaceAll('\\', '/');
    const found = bases
        .filter((base) => base.length + below.length <= folders_maximumLength)
        .map((base) => external_node_path_.posix.normalize(external_node_path_.posix.join(base === '' ? '.' : base, below)));
    return [...new Set(found.filter((one) => one !== '..' && !one.startsWith('../')))];
}
/** Of a path; longer ones no system opens. */
const folders_maximumLength = 4_096;
function folders_ownFolder({ source }) {
    const folder = external_node_path_.posix.dirname(source.path);
    return folder === '.' ? '' : folder;
}
const changing = ['cd', 'chdir', 'pushd', 'set-location', 'push-location', 'sl'];
const returning = ['popd', 'pop-location'];
/** Begins in the folder where the script does. */
function newFolderWalk(script) {
    let folders = script.start;
    let before = folders;
    const shells = [];
    const pushed = [];
    return {
        folders: () => folders,
        open: () => shells.push(folders),
        close: () => {
            folders = shells.pop() ?? folders;
        },
        follow: ([command, ...words]) => {
            const name = command?.text?.toLowerCase() ?? '';
            if (returning.includes(name))
                folders = pushed.pop() ?? script.start;
            if (!changing.includes(name))
                return;
            if (name.startsWith('pu'))
                pushed.push(folders);
            const [target] = words.filter(({ text }) => text === null || !/^(?:-[A-Za-z]+|--|\/[dD])$/.test(text));
            const left = folders;
            if (target?.text === '-')
                folders = before;
            else
                folders = target === undefined ? elsewhere('the home folder') : changed(target, folders, script);
            before = left;
        },
    };
}
function elsewhere(where) {
    return { candidates: [], reason: `the command runs in ${where}` };
}
function changed(target, folders, script) {
    const { candidates, reason, written } = targetOf(target, folders, script);
    if (candidates.length > 0)
        return { candidates: candidates.map((one) => (one === '.' ? '' : one.replace(/\/$/, ''))), reason };
    const place = written ?? script.source.text.slice(target.site.start, target.site.end);
    return elsewhere(`'${(0,clip/* clip */.$)(place)}', which is known only when it runs`);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/added-words.js
/** What a variable holds where more is added to it, and where it comes to several words. */

/** Words that one word may come to. */
const added_words_maximumWords = 500;
/** Where it is not certain that they are added, what they say is unknown, and why. */
function addedWords({ variable, isCertain }, wordsIn) {
    const words = wordsIn(variable);
    if (isCertain)
        return words;
    return variable.isTable === true ? words.map(perhapsSet) : words.map((_, at) => perhaps(words, at));
}
/** Text that more is added to; null: what it comes to hangs on whether it is. */
function addedText({ first, added }, wordsIn, isDivided) {
    const text = [...wordsIn(first).flat()];
    const further = [];
    for (const { variable, isCertain } of added) {
        const pieces = wordsIn(variable).flat();
        const [head] = pieces;
        const isApart = isDivided && head?.kind === 'text' && /^\s/.test(head.text);
        if (!isApart && (!isCertain || further.length > 0))
            return null;
        const words = isDivided ? divided(pieces) : [];
        if (isCertain)
            for (const piece of pieces)
                text.push(piece);
        else
            further.push(...words.map((_, at) => perhaps(words, at)));
    }
    return isDivided ? [...divided(text), ...further] : [text];
}
/** A member that is set later, perhaps in a branch that is not taken. */
function perhapsSet([head]) {
    if (head?.kind !== 'text')
        return [];
    const reason = `whether '${(0,clip/* clip */.$)(head.text.slice(1, -1))}' is set there is known only when it runs`;
    return [head, { kind: 'unknown', reason, site: head.site }];
}
/** Added words: which config file is used is followed, any other value hangs on whether it is added. */
function perhaps(words, at) {
    const pieces = words[at] ?? [];
    const [first] = pieces;
    const before = words[at - 1]?.[0];
    const isPath = before?.kind === 'text' && before.text.startsWith('--kube-p');
    if (first?.kind !== 'text' || isPath || first.text.startsWith('--kube-p'))
        return pieces;
    const equals = first.text.startsWith('-') ? first.text.indexOf('=') : 0;
    if (equals === -1)
        return pieces;
    const reason = `whether '${(0,clip/* clip */.$)(first.text)}' is added is known only when it runs`;
    const unknown = { kind: 'unknown', reason, site: first.site };
    return equals === 0 ? [unknown] : [{ ...first, text: first.text.slice(0, equals + 1) }, unknown];
}
/** Text divided at blanks, as a shell does with what an unquoted variable holds. */
function divided(pieces) {
    const fields = [[]];
    for (const piece of pieces) {
        if (piece.kind !== 'text') {
            fields.at(-1)?.push(piece);
            continue;
        }
        const quote = piece.site.end - piece.site.start - piece.text.length;
        for (const found of piece.text.matchAll(/(\s+)|\S+/g)) {
            if (found[1] !== undefined)
                fields.push([]);
            else {
                const start = piece.site.start + found.index + (quote === 2 ? 1 : 0);
                const isExact = (quote === 0 || quote === 2) && found[0] !== piece.text;
                const site = isExact ? { ...piece.site, start, end: start + found[0].length } : piece.site;
                fields.at(-1)?.push({ ...piece, text: found[0], site });
            }
        }
    }
    const filled = fields.filter((field) => field.length > 0);
    return filled.length === 0 ? [[]] : filled.slice(0, added_words_maximumWords);
}

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
;// CONCATENATED MODULE: ./lib/discover/scripts/blocks.js

/** @param text what the statements are offsets into */
function placingsOf(statements, text, dialect) {
    if (dialect === 'powershell')
        return placingsInBraces(statements, text);
    return dialect === 'shell' ? placingsInShell(statements, text) : new Map();
}
function root(text) {
    return { id: 0, parent: null, kind: 'brackets', chain: null, start: 0, end: text.length };
}
const blocks_opening = {
    if: 'branch',
    for: 'loop',
    while: 'loop',
    until: 'loop',
    select: 'loop',
    case: 'case',
    function: 'function',
    '{': 'brackets',
};
const blocks_closing = ['fi', 'done', 'esac', '}'];
/** What follows is a name, or a word to compare. */
const named = ['for', 'select', 'case', 'function'];
const blocks_between = ['then', 'do', '!', 'time'];
function placingsInShell(statements, text) {
    const found = new Map();
    const blocks = shellBlocks(text);
    /** Where reading stands: brackets do not tell where they are. */
    let at = 0;
    for (const one of inOrder(statements)) {
        if (one.kind === 'open')
            blocks.enter('function', at);
        else if (one.kind === 'close')
            blocks.leave(at);
        else if (one.kind === 'function')
            blocks.bodyIsNext = !text.startsWith('function', blocks.inner().start);
        else if (one.kind === 'assignment') {
            at = one.start;
            const block = blocks.inner();
            const isAlone = block.kind !== 'case' && isAloneInLine(one, text);
            found.set(one, { at, block, isAlone, guard: guardOf(one, text) });
        }
        else if (one.kind === 'command') {
            at = one.end;
            readKeywords(one, text, blocks);
        }
    }
    return found;
}
function shellBlocks(text) {
    const open = [root(text)];
    const inner = () => open.at(-1) ?? open[0];
    let last = 0;
    return {
        inner,
        enter: (kind, start, chain = null) => {
            const block = { id: ++last, parent: inner(), kind, chain, start, end: text.length };
            chain?.branches.push(block);
            open.push(block);
        },
        leave: (end) => {
            const left = open.length > 1 ? (open.pop() ?? null) : null;
            if (left !== null)
                left.end = end;
            return left;
        },
        bodyIsNext: false,
    };
}
/** The keywords that a command begins with, up to a word that is none. */
function readKeywords({ words }, text, blocks) {
    for (const { start, end } of words) {
        const keyword = text.slice(start, Math.min(end, start + maximumKeyword));
        if (keyword === 'else' || keyword === 'elif') {
            const chain = blocks.leave(start)?.chain ?? newChain();
            chain.hasElse ||= keyword === 'else';
            blocks.enter('branch', start, chain);
        }
        else if (blocks_closing.includes(keyword))
            blocks.leave(start);
        else if (Object.hasOwn(blocks_opening, keyword)) {
            const kind = keyword === '{' && blocks.bodyIsNext ? 'function' : (blocks_opening[keyword] ?? 'brackets');
            blocks.bodyIsNext = false;
            blocks.enter(kind, start, kind === 'branch' ? newChain() : null);
        }
        else if (!blocks_between.includes(keyword))
            break;
        if (named.includes(keyword))
            break;
    }
}
function newChain() {
    return { branches: [], hasElse: false };
}
/** Keywords are short. */
const maximumKeyword = 10;
/** A keyword stands before the assignment that it leads to, which the reader tells first. */
function inOrder(statements) {
    const ordered = [];
    for (const one of statements) {
        let at = ordered.length;
        for (let before = ordered[at - 1]; one.kind === 'command'; before = ordered[at - 1]) {
            if (before?.kind !== 'assignment' || before.start < one.start)
                break;
            at--;
        }
        ordered.splice(at, 0, one);
    }
    return ordered;
}
const heads = {
    if: 'branch',
    elseif: 'branch',
    else: 'branch',
    switch: 'case',
    catch: 'branch',
    trap: 'branch',
    for: 'loop',
    foreach: 'loop',
    while: 'loop',
    do: 'loop',
    until: 'loop',
    'foreach-object': 'loop',
    try: 'brackets',
    finally: 'brackets',
    begin: 'brackets',
    process: 'brackets',
    end: 'brackets',
};
/** Whether all of a script is run where it stands: it has no functions, no traps, and no blocks that may be kept for later. */
const runsAsWritten = (0,once/* oncePer */.Pu)(({ statements, mapped, dialect }) => {
    if (dialect === 'shell')
        return !/\(\s*\)|\b(?:function|trap)\b/.test(mapped.text);
    const isRunThere = (one) => one.kind !== 'block' || (Object.hasOwn(heads, one.head) && one.head !== 'trap');
    return dialect === 'powershell' && statements.every(isRunThere);
});
function placingsInBraces(statements, text) {
    const assignments = statements.filter((one) => one.kind === 'assignment');
    const braces = statements.filter((one) => one.kind === 'block');
    const found = new Map();
    const ended = new Map();
    const open = [root(text)];
    let last = 0;
    for (const one of [...assignments, ...braces].sort((a, b) => a.start - b.start)) {
        for (let inner = open.at(-1); inner !== undefined && open.length > 1 && inner.end <= one.start; inner = open.at(-1))
            open.pop();
        const parent = open.at(-1) ?? open[0];
        if (one.kind === 'assignment') {
            found.set(one, { at: one.start, block: parent, isAlone: false, guard: null });
            continue;
        }
        const kind = Object.hasOwn(heads, one.head) ? (heads[one.head] ?? 'function') : 'function';
        const own = parent.kind === 'case' ? 'branch' : kind;
        const before = one.head.startsWith('else') ? (ended.get(text.lastIndexOf('}', one.start)) ?? null) : null;
        const chain = before?.chain ?? (one.head === 'if' ? newChain() : null);
        const block = { id: ++last, parent, kind: own, chain, start: one.start, end: one.end };
        if (chain !== null) {
            chain.branches.push(block);
            chain.hasElse ||= one.head === 'else';
        }
        ended.set(one.end, block);
        open.push(block);
    }
    return found;
}
/** Characters before an assignment's value that are looked at. */
const blocks_maximumBefore = 300;
/** And behind it. */
const maximumBehind = 100;
const declaring = /(?:(?:export|readonly|local|declare|typeset)[ \t]{1,9}(?:-\w{1,9}[ \t]{1,9}){0,9})?$/;
/** Nothing stands before it in its line, and the line before does not lead to it. */
function isAloneInLine({ name, words }, text) {
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined)
        return false;
    // `A=b command` sets it for the command only.
    if (!/^(?:[ \t]*\\?[ \t]*(?:\r?\n|[;&|#)]|$)|\s*\))/.test(text.slice(last.end, last.end + maximumBehind)))
        return false;
    const before = text.slice(Math.max(0, first.start - blocks_maximumBefore), first.start);
    const at = before.lastIndexOf(name);
    const start = before.lastIndexOf('\n', at) + 1;
    const isFirst = before.slice(start, at).replace(declaring, '').trim() === '';
    return (at !== -1 &&
        isFirst &&
        (start > 0 || first.start <= blocks_maximumBefore) &&
        !/(?:&&|\|\|?|\\)\s*$/.test(before.slice(0, start)));
}
/** What is behind `&&` hangs on what is tested; what is behind `||`, on anything. */
function guardOf({ start }, text) {
    const before = text.slice(Math.max(0, start - blocks_maximumBefore), start).replace(declaring, '');
    const found = /(?:^|[\n;])([^\n;]*)(&&|\|\|)[ \t]*(?:\\?\r?\n[ \t]*)?$/.exec(before);
    if (found === null)
        return null;
    const [, test = '', operator = ''] = found;
    return operator === '||' || /\[|\(\(|(?:^|\s)test\s/.test(test) ? `${test}${operator}` : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/reach.js
/** Which of the assignments of a variable a place of the script may see. */

/**
 * @param at where the variable is used
 * @param text what both are offsets into
 */
function holdOf({ name, isDefault = false }, placing, at, text) {
    if (isDefault)
        return 'default';
    const { guard } = placing;
    if (guard !== null && !isInOneList(placing.at, at, text))
        return isEmptyTest(guard, name) ? 'default' : 'perhaps';
    const condition = conditionAround(placing, at, text);
    if (condition === null)
        return 'certain';
    const head = text.slice(condition.start, Math.min(placing.at, condition.start + maximumTest));
    return isEmptyTest(head, name) ? 'default' : 'perhaps';
}
/** `[ "$X" ] && FILE=a && use "$FILE"` */
function isInOneList(assigned, at, text) {
    return at > assigned && at - assigned < maximumList && !/[\n;]|\|\|/.test(text.slice(assigned, at));
}
/** Characters of commands in one line. */
const maximumList = 2_000;
/** The innermost condition that the assignment stands under and the use does not. */
function conditionAround({ at: assigned, block }, at, text) {
    for (let around = block; around !== null; around = around.parent) {
        const { kind, start, end } = around;
        if (kind !== 'branch' && kind !== 'case')
            continue;
        const isAround = at >= start && at < end;
        // The branches of `case` are parted in the shells only.
        const isParted = kind === 'case' && text.slice(assigned, Math.min(at, assigned + maximumBranch)).includes(';;');
        if (!isAround || isParted || (kind === 'case' && at - assigned > maximumBranch))
            return around;
    }
    return null;
}
/** Characters of a condition. */
const maximumTest = 300;
/** Characters of a branch of `case`. */
const maximumBranch = 20_000;
/** Whether what is tested is that a variable is empty, and nothing else. */
function isEmptyTest(test, name) {
    return test.toLowerCase().includes(name.toLowerCase()) && emptyTestOf(name).test(test);
}
const emptyTestOf = (0,once/* oncePerKey */.G5)((name) => {
    const own = name.replace(/\W/g, '\\$&');
    const shell = `["']?\\$\\{?${own}(?::?-)?\\}?["']?`;
    const bracket = '(?:\\[{1,2}|test)\\s+';
    const ends = '\\s*\\]{0,2}\\s*';
    const empty = `(?:-z\\s+${shell}|!\\s+-n\\s+${shell}|!\\s+${shell}|${shell}\\s*==?\\s*(?:""|''))`;
    const set = `(?:(?:-n\\s+)?${shell}|!\\s+-z\\s+${shell}|${shell}\\s*!=\\s*(?:""|''))`;
    const tests = [
        `^(?:if|elif)\\s+${bracket}${empty}${ends};?\\s*then\\b`,
        `^\\s*${bracket}${empty}${ends}&&$`,
        `^\\s*${bracket}${set}${ends}\\|\\|$`,
        `^(?:if|elseif)\\s*\\(\\s*${emptyInPowerShell(own)}\\s*\\)\\s*\\{`,
    ];
    return new RegExp(tests.join('|'), 'i');
});
function emptyInPowerShell(name) {
    const variable = `\\$(?:script:|\\{)?${name}\\}?`;
    const nothing = `(?:\\$null|''|"")`;
    return `(?:(?:!|-not\\b)\\s*\\(?${variable}\\)?|${nothing}\\s+-eq\\s+${variable}|${variable}\\s+-eq\\s+${nothing}|\\[string\\]::IsNullOr(?:Empty|WhiteSpace)\\(\\s*${variable}\\s*\\))`;
}
/**
 * Assignments from the last one before the use to the first that is made in any case; null: the order in which they are
 * made is not that in which they are written.
 *
 * @param isLocal what a function sets is seen by that function only
 * @param isInOrder nothing of the script is kept to be run later: what stands behind the use is made behind it, but for loops
 */
function reached(assignments, at, text, { isLocal, isInOrder }) {
    const found = [];
    const covered = new Map();
    for (const { variable, placing } of [...assignments].reverse()) {
        const outside = blocksWithout(placing, at);
        if (outside.some(({ kind }) => kind === 'function')) {
            if (isLocal)
                continue;
            return null;
        }
        if (placing.at >= at) {
            if (isRepeatedWith(placing, at) || !isInOrder())
                return null;
            continue;
        }
        if (outside.some((block) => isOtherBranch(block, at)))
            continue;
        found.push(variable);
        const hold = holdOf(variable, placing, at, text);
        const isLoop = outside.some(({ kind }) => kind === 'loop');
        if (!isLoop && (hold === 'certain' || variable.isDefault === true))
            return { variables: found, isAll: true };
        const [branch, ...more] = outside;
        if (branch?.chain == null || more.length > 0 || placing.guard !== null)
            continue;
        const branches = covered.get(branch.chain) ?? new Set();
        covered.set(branch.chain, branches.add(branch));
        if (branch.chain.hasElse && branches.size === branch.chain.branches.length) {
            return { variables: found, isAll: true };
        }
    }
    return { variables: found, isAll: false };
}
/** Whether a loop, or what may be one, holds the assignment and the place. */
function isRepeatedWith({ block }, at) {
    for (let around = block; around !== null; around = around.parent) {
        const { kind, start, end } = around;
        if (kind !== 'brackets' && kind !== 'branch' && at >= start && at < end)
            return true;
    }
    return false;
}
/** The blocks that an assignment stands in and a place does not, the innermost first. */
function blocksWithout({ block }, at) {
    const found = [];
    for (let around = block; around !== null; around = around.parent) {
        if ((at < around.start || at >= around.end) && around.kind !== 'brackets')
            found.push(around);
    }
    return found;
}
function isOtherBranch(block, at) {
    return block.chain?.branches.some(({ start, end }) => at >= start && at < end) === true;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/taken-names.js
const readers = /^(?:read|readarray|mapfile|getopts|select|unset|(?:set|new|clear|remove)-variable|sv|nv)$/i;
/**
 * `for NAME in …`, `read NAME`, `printf -v NAME …`, `unset NAME`, `NAME[1]=…`, `eval "NAME=…"`, `Set-Variable NAME …`.
 *
 * @param text what the statements are offsets into
 */
function takenBy(statement, text) {
    if (statement.kind === 'loop')
        return [statement.name];
    if (statement.kind !== 'command')
        return [];
    const words = statement.words.slice(0, maximumTaken);
    const member = /^([A-Za-z_]\w{0,200})\[[^\]\n]{0,200}\]\+?=/.exec(text.slice(statement.start, statement.start + maximumMember));
    if (member?.[1] !== undefined)
        return [member[1]];
    const at = words.slice(0, 4).findIndex((word) => special.test(taken_names_textOf(word)));
    if (at === -1)
        return [];
    const program = taken_names_textOf(words[at]).toLowerCase();
    if (readers.test(program))
        return words
            .slice(at + 1)
            .map(taken_names_textOf)
            .filter(isName);
    if (program === 'printf')
        return taken_names_textOf(words[at + 1]) === '-v' ? [taken_names_textOf(words[at + 2])].filter(isName) : [];
    return namesIn(statement, at, text);
}
const special = new RegExp(`${readers.source}|^(?:printf|eval)$`, 'i');
/** Words of one command that may be names which it reads. */
const maximumTaken = 50;
/** Characters of `NAME[…]=`. */
const maximumMember = 500;
/** What `eval` may assign. */
function namesIn({ words, end }, at, text) {
    const start = words[at]?.end ?? end;
    const inside = text.slice(start, Math.min(end, start + 2000));
    return [...inside.matchAll(/(?<![\w-])([A-Za-z_]\w{0,200})\+?=/g)].map(([, name = '']) => name).slice(0, maximumTaken);
}
/** A reference to a variable may set it: `declare -n OTHER=NAME`. */
function referredTo(text) {
    if (!/(?:declare|local|typeset)\s/.test(text))
        return [];
    const pattern = /\b(?:declare|local|typeset)[ \t]{1,9}-[A-Za-z]{0,9}n[A-Za-z]{0,9}[ \t]{1,9}\w{1,200}=["']?([A-Za-z_]\w{0,200})/g;
    return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
function taken_names_textOf(word) {
    return word?.parts[0]?.kind === 'text' ? word.parts[0].text : '';
}
function isName(text) {
    return /^[A-Za-z_]\w*$/.test(text);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/variables.js



function variablesOf({ statements, environment, mapped, dialect }) {
    const byName = new Map();
    const named = statements.flatMap((one) => takenBy(one, mapped.text));
    const taken = new Set([...named, ...otherwiseIn(mapped.text, dialect)].map((name) => keyOf(name, dialect)));
    const filledIn = new Map(environment.map((variable) => [variable.name.toLowerCase(), knownBy(variable)]));
    // What is set outside stays, where the script only says what holds otherwise.
    const outside = new Set(environment.flatMap(({ name, mapped }) => (mapped.text === '' ? [] : keyOf(name, dialect))));
    const isMoot = (one) => outside.has(keyOf(one.name, dialect)) && isDefault(one);
    const own = statements.flatMap((one) => (one.kind === 'assignment' && !isMoot(one) ? [one] : []));
    const names = new Set(own.map(({ name }) => keyOf(name, dialect)));
    const changed = own.some(({ isTable }) => isTable === true) ? changedTables(mapped.text, own) : [];
    for (const variable of environment) {
        // What the script sets itself wins.
        const key = keyOf(variable.name, dialect);
        if (!names.has(key) && !taken.has(key))
            byName.set(key, knownBy(variable, 0));
    }
    const placings = own.length > 0 ? placingsOf(statements, mapped.text, dialect) : new Map();
    for (const assignment of own) {
        noteAssignment(variableOf(assignment, mapped), placings.get(assignment), keyOf(assignment.name, dialect), byName);
    }
    const take = (key, isIt = () => true) => {
        const known = byName.get(key);
        if (known !== undefined && isIt(known))
            Object.assign(known, { differs: true, isTaken: true });
    };
    for (const { name } of dialect === 'shell' && own.length > 0 ? environment : []) {
        // Where it is not set under all circumstances, what is set outside may stay.
        take(keyOf(name, dialect), ({ block }) => block !== 0);
    }
    for (const name of changed)
        take(name, ({ first }) => first.isTable === true);
    for (const key of taken)
        take(key);
    for (const key of own.length === 0 ? [] : countedIn(mapped.text, dialect))
        take(key);
    return { byName, filledIn, taken };
}
/** References of a shell; `$a, $NAME = …` and `$script:NAME = …` of PowerShell. */
function otherwiseIn(text, dialect) {
    if (dialect === 'shell')
        return referredTo(text);
    if (dialect !== 'powershell')
        return [];
    const lists = [...text.matchAll(/^[ \t]{0,100}(\$\w{1,100}(?:[ \t]{0,9},[ \t]{0,9}\$\w{1,100}){1,20})[ \t]{0,9}=/gm)];
    const scoped = [...text.matchAll(/\$(?:script|global|local|private|variable):(\w{1,200})[ \t]{0,9}[-+]?=/gi)];
    const listed = lists.flatMap(([, list = '']) => list.split(',').map((one) => one.trim().slice(1)));
    return [...listed, ...scoped.map(([, name = '']) => name)];
}
/** `$NAME++`, `((NAME += 1))` */
function countedIn(text, dialect) {
    const pattern = dialect === 'shell'
        ? /\(\([ \t]{0,9}([A-Za-z_]\w{0,200})[ \t]{0,9}(?:\+\+|--|[-+*]=)/g
        : /\$([A-Za-z_]\w{0,200})(?:\+\+|--)/g;
    return [...text.matchAll(pattern)].map(([, name = '']) => keyOf(name, dialect));
}
/** What is known of a variable where it is used. */
function knownOf({ name, isMacro }, variables, dialect) {
    return isMacro ? variables.filledIn.get(name.toLowerCase()) : variables.byName.get(keyOf(name, dialect));
}
/** How the one assignment of a variable holds at a place; null: it stands outside of the script. */
function holdAt({ placed: [only] }, at, text) {
    return only === undefined ? null : holdOf(only.variable, only.placing, at, text);
}
/** Which of several assignments a place may see; null: that cannot be told. */
function reachedAt({ placed, added, isTaken }, at, script) {
    if (isTaken || added.length > 0 || placed.length > maximumPlaced)
        return null;
    const isLocal = script.dialect === 'powershell';
    return reached(placed, at, script.mapped.text, { isLocal, isInOrder: () => runsAsWritten(script) });
}
/** Assignments of one variable that are looked through at each use. */
const maximumPlaced = 100;
/** Additions to one variable that are followed. */
const maximumAdded = 100;
function noteAssignment(variable, placing, key, byName) {
    const known = byName.get(key);
    const block = placing?.isAlone === true && placing.block.kind !== 'case' ? placing.block.id : undefined;
    if (known === undefined) {
        byName.set(key, knownBy(variable, block, placing));
        return;
    }
    known.isOurs ||= saysConfig(variable);
    if (variable.isAdded) {
        if (known.added.length === maximumAdded)
            known.differs = true;
        else
            known.added.push({ variable, isCertain: block !== undefined && block === known.block });
        return;
    }
    known.differs ||= writtenText(known.first) !== writtenText(variable);
    if (placing === undefined)
        known.isTaken = true;
    else if (known.placed.length <= maximumPlaced)
        known.placed.push({ variable, placing });
}
/** `FILE=${FILE:-a}`, and `: ${FILE:=a}` */
function isDefault({ name, words, isList }) {
    const [head, ...rest] = words.length === 1 ? (words[0]?.parts ?? []) : [];
    return !isList && head?.kind === 'variable' && head.name === name && head.fallback !== null && rest.length === 0;
}
/** `OPTIONS="$OPTIONS more"` adds, too; `FILE=${FILE:-a}` is `a` where nothing else is set. */
function variableOf(assignment, mapped) {
    const { name, words, isList, isTable = false, isAdded, isDefault = false } = assignment;
    const [word] = words;
    const [head, ...rest] = word?.parts ?? [];
    const isOwn = !isList && words.length === 1 && head?.kind === 'variable' && head.name === name;
    if (!isOwn || word === undefined)
        return { name, words, isList, isTable, isAdded, isDefault, mapped };
    if (rest.length > 0)
        return { name, words: [{ ...word, parts: rest }], isList, isTable, isAdded: true, mapped };
    // A name that nobody sets, for which its fallback stands.
    const parts = head.fallback === null ? [head] : [{ ...head, name: '' }];
    return { name, words: [{ ...word, parts }], isList, isTable, isAdded, mapped };
}
/** Lower-cased names of variables whose members are set in another way than by the assignments that are seen. */
function changedTables(script, seen) {
    const left = new Map();
    const count = (name, by) => left.set(name.toLowerCase(), (left.get(name.toLowerCase()) ?? 0) + by);
    for (const [, name = ''] of script.matchAll(changesTable))
        count(name, 1);
    for (const { name, isTable, isAdded } of seen)
        if (isTable === true && isAdded)
            count(name, -1);
    return [...left].flatMap(([name, number]) => (number > 0 ? [name] : []));
}
/** `$table.Name = …`, `$table[$name] += …`, and any method that does not only tell something. */
const changesTable = /\$([A-Za-z_]\w{0,200})(?:(?:\.\w{1,200}|\[[^\]\n]{0,200}\]){1,6}[ \t]{0,100}(?:[-+*/%]?=(?!=)|\+\+|--)|\.(?!(?:contains\w{0,20}|get\w{1,20}|tostring|clone)\()\w{1,200}\()/gi;
function knownBy(first, block, placing) {
    const placed = placing === undefined ? [] : [{ variable: first, placing }];
    return { first, added: [], block, placed, differs: first.isAdded, isTaken: first.isAdded, isOurs: saysConfig(first) };
}
function saysConfig(variable) {
    return writtenText(variable).includes('--kube-proxy-config');
}
function writtenText({ words, mapped }) {
    return words.map(({ start, end }) => mapped.text.slice(start, end)).join(' ');
}
/** Only POSIX shells tell capitals from small letters. */
function keyOf(name, dialect) {
    return dialect === 'shell' ? name : name.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/discover/scripts/held-words.js
/** What the assignments of a variable come to where it is used. */



/** @param mapped what the use stands in: of what is filled in elsewhere no place in the script tells */
function seenFrom(known, { isMacro, start }, mapped, script) {
    const isHere = !isMacro && mapped === script.mapped;
    const none = { several: [], isAll: false };
    if (!known.differs)
        return { known, hold: isHere ? holdAt(known, start, mapped.text) : null, ...none };
    const found = isHere ? reachedAt(known, start, script) : null;
    if (found === null)
        return { known: null, hold: null, ...none };
    const { variables: several, isAll } = found;
    const [sole, ...others] = several;
    const isSole = isAll && others.length === 0 && sole !== undefined && sole.isDefault !== true;
    return { known: isSole ? { ...known, first: sole, block: 0 } : null, hold: null, several, isAll };
}
/** What a variable may be that several assignments set: of each what is one word and known. */
function alternativesOf({ several, isAll }, wordsIn) {
    const all = several.flatMap((one) => {
        const [pieces, ...more] = wordsIn(one);
        return pieces === undefined || more.length > 0 || pieces.some(({ kind }) => kind === 'unknown') ? [] : [pieces];
    });
    return { all, isWhole: isAll && all.length === several.length };
}
/** @returns null where it is set more than once, and nobody knows what it comes to */
function heldWords(seen, part, site, wordsIn, script) {
    const { known } = seen;
    if (known === null)
        return null;
    const { first, added } = known;
    const { dialect } = script;
    const isList = first.isList || first.isTable === true || (added.length > 0 && dialect === 'powershell');
    const isDivided = !isList && !part.isQuoted && dialect !== 'powershell';
    if (added.length > 0 && !isList)
        return addedText(known, wordsIn, isDivided);
    const isPerhaps = dialect === 'shell' && known.block !== 0 && first.mapped === script.mapped;
    const own = held(wordsIn(first), seen, isPerhaps, part, script);
    if (part.fallback !== null && part.fallback !== '' && dialect === 'shell') {
        const [only] = own.length === 1 ? own.map(held_words_textOf) : [];
        if (only === '' && isWithEmpty(part))
            return [[{ kind: 'text', text: part.fallback, site, way: [] }]];
        // Set under a condition, in a sub-shell, in a function or further on, it may not be set where it is used.
        const isBefore = first.mapped === script.mapped && part.start < (first.words[0]?.start ?? 0);
        if ((known.block !== 0 || isBefore) && only !== part.fallback)
            return null;
    }
    return [...(isDivided ? own.flatMap(divided) : own), ...added.flatMap((one) => addedWords(one, wordsIn))];
}
function held(words, { known, hold }, isPerhaps, part, script) {
    const isParameter = known?.first.isDefault === true;
    const [only] = words.length === 1 ? words.map(held_words_textOf) : [];
    if (hold === 'perhaps' && (part.fallback === null || only !== part.fallback)) {
        const reason = `'${(0,clip/* clip */.$)(part.written)}' is set under a condition`;
        return withOther(words, () => reason, true);
    }
    if (hold === 'default')
        return withOther(orElsewhere(words, part, script, isParameter), undefined, true);
    return isPerhaps ? orElsewhere(words, part, script) : words;
}
/** `${NAME:-a}` and `${NAME:=a}` stand for an empty one too, `${NAME-a}` does not. */
const isWithEmpty = ({ written }) => written.includes(':');
/**
 * What stands for a variable only where whoever runs the script has not set it.
 *
 * @param isParameter it is given by name, or by its place
 */
function orElsewhere(words, { written }, { source, setElsewhere }, isParameter = false) {
    if (setElsewhere === undefined)
        return words;
    const usual = words.length === 1 ? held_words_textOf(words[0] ?? []) : null;
    return withOther(words, () => setElsewhere(written, usual, source.path, isParameter), false);
}
function withOther(words, whyOther, isFallback) {
    const own = { ...(whyOther === undefined ? {} : { whyOther }), ...(isFallback ? { isFallback } : {}) };
    return words.map((pieces) => pieces.map((piece) => (piece.kind === 'text' ? { ...own, ...piece } : piece)));
}
/** null: a part of it is not known. */
function held_words_textOf(pieces) {
    return pieces.every((piece) => piece.kind === 'text') ? pieces.map(({ text }) => text).join('') : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/known-folders.js
const rootNames = [
    'github_workspace',
    'build_sourcesdirectory',
    'build.sourcesdirectory',
    'system_defaultworkingdirectory',
    'system.defaultworkingdirectory',
    'build.repository.localpath',
];
const scriptNames = ['psscriptroot', 'batch_folder', 'curdir', 'github_action_path'];
/** Where the repository is checked out, and where the script lies: https://docs.github.com/actions/reference/variables */
function folderOf(part) {
    if (part.kind === 'unknown')
        return folderOfCommands(part.written);
    const name = part.name.toLowerCase();
    if (name === 'pwd')
        return { folder: 'current', below: '' };
    if (rootNames.includes(name))
        return { folder: 'root', below: '' };
    return scriptNames.includes(name) ? { folder: 'script', below: '' } : null;
}
/** Characters of a substitution that may name a folder. */
const known_folders_maximumLength = 200;
const known_folders_self = String.raw `(?:\$0|\$\{0\}|\$BASH_SOURCE|\$\{BASH_SOURCE(?:\[0\])?(?::?-\$0)?\})`;
const file = String.raw `(?:${known_folders_self}|\$\((?:readlink -f|realpath) (?:-- )?${known_folders_self}\))`;
const folder = String.raw `(?:\$\(dirname (?:-- )?${file}\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})`;
const known_folders_below = String.raw `((?:\/[\w.-]{1,100}){0,10})\/?`;
/** Without quotes, and with single blanks between words only. */
const known_folders_ownFolder = new RegExp(`^${folder}$`);
const changedTo = new RegExp(String.raw `^\$\(cd (?:-P |-- )?${folder}${known_folders_below} ?(?:&&|;) ?pwd(?: -P)?\)$`);
const known_folders_resolved = new RegExp(String.raw `^\$\((?:readlink -f|realpath) (?:-- )?${folder}${known_folders_below}\)$`);
/** What `$(…)` gives, of the ways in which scripts look for themselves. */
function folderOfCommands(written) {
    const commands = plainly(written);
    if (commands === null)
        return null;
    if (/^(?:\$\(|`)pwd(?: -P)?(?:\)|`)$/.test(commands))
        return { folder: 'current', below: '' };
    if (commands === '$(git rev-parse --show-toplevel)')
        return { folder: 'root', below: '' };
    if (known_folders_ownFolder.test(commands))
        return { folder: 'script', below: '' };
    const found = changedTo.exec(commands) ?? known_folders_resolved.exec(commands);
    return found === null ? null : { folder: 'script', below: found[1] ?? '' };
}
const variable = String.raw `\$(?:\{([A-Za-z_]\w{0,100})\}|([A-Za-z_]\w{0,100}))`;
const changedByVariable = new RegExp(String.raw `^\$\(cd (?:-P |-- )?${variable}${known_folders_below} ?(?:&&|;) ?pwd(?: -P)?\)$`);
const resolvedByVariable = new RegExp(String.raw `^\$\((?:readlink -f|realpath) (?:-- )?${variable}${known_folders_below}\)$`);
const parentByVariable = new RegExp(String.raw `^\$\(dirname (?:-- )?${variable}${known_folders_below}\)$`);
/** `$(cd "$SCRIPT_DIR/.." && pwd)`, `$(dirname "$SCRIPT_DIR")`; null: something else is written. */
function folderByVariable(written) {
    const commands = plainly(written);
    if (commands === null)
        return null;
    const whole = changedByVariable.exec(commands) ?? resolvedByVariable.exec(commands);
    const found = whole ?? parentByVariable.exec(commands);
    if (found === null)
        return null;
    const [, braced, plain = '', path = ''] = found;
    return { variable: braced ?? plain, below: whole === null ? `${path}/..` : path, isWhole: whole !== null };
}
/** Without quotes, output that is thrown away, and more than one blank in a row; null: it is too long. */
function plainly(written) {
    if (written.length > known_folders_maximumLength)
        return null;
    return written
        .replace(/["']/g, '')
        .replace(/(?:&|\d)?>{1,2}[ \t]?(?:\/dev\/null|&\d)/g, '')
        .replace(/\s+/g, ' ')
        .replace(/\( /g, '(')
        .replace(/ \)/g, ')');
}

;// CONCATENATED MODULE: ./lib/discover/scripts/argument.js
/** What a word of a command comes to, with its variables followed as far as they are literals. */







/** Variables that hold variables that hold variables. */
const argument_maximumDepth = 10;
/** Variables and their words that are looked up for one script; a few lines can name millions. */
const argument_maximumPieces = 50_000;
function newResolver(script) {
    return resolverOf({ script, variables: variablesOf(script), taken: [], work: { left: argument_maximumPieces } });
}
function resolverOf(resolving) {
    const { script, taken } = resolving;
    return {
        argumentsOf: (words) => words.flatMap((word) => expand(word, script.mapped, resolving, 0)),
        within: (own) => resolverOf({ ...resolving, taken: [own, ...taken] }),
    };
}
function expand(word, mapped, resolving, depth) {
    const { source } = resolving.script;
    const site = (0,model_location/* siteOf */.zU)(source, (0,mapped_text/* sourceSpan */.eg)(mapped, word.start, word.end));
    const fields = [[]];
    let mayBeSeveral = false;
    for (const part of word.parts) {
        if (part.kind === 'text') {
            const isWhole = word.parts.length === 1;
            const own = isWhole ? site : (0,model_location/* siteOf */.zU)(source, (0,mapped_text/* sourceSpan */.eg)(mapped, part.start, part.end));
            fields.at(-1)?.push({ kind: 'text', text: part.text, site: own, way: [] });
            continue;
        }
        const found = wordsFor(part, site, mapped, resolving, depth);
        const isList = /^\$(?:@|\{(?:@|!?\w+\[@\]))/.test(part.written);
        if ((!part.isQuoted || isList) && found.some(([piece]) => piece?.kind === 'unknown'))
            mayBeSeveral = true;
        found.forEach((pieces, index) => {
            if (index > 0 && fields.length < added_words_maximumWords)
                fields.push([]);
            // One may be many: they are no arguments of a call.
            const last = fields.at(-1);
            for (const piece of pieces)
                last?.push(piece);
            // To copy one costs a fraction of looking it up.
            resolving.work.left -= pieces.length >> 4;
        });
    }
    const isEmpty = fields.length === 1 && fields[0]?.length === 0 && word.parts.some(isNoWord);
    return isEmpty ? [] : fields.map((pieces) => ({ pieces, site, mayBeSeveral, text: held_words_textOf(pieces) }));
}
/** Empty, it is no word: unquoted, and `"$@"`. */
function isNoWord(part) {
    return !part.isQuoted || (part.kind === 'variable' && part.name === '@');
}
/** The words that stand for a variable; of anything else one word that nobody knows. */
function wordsFor(part, use, mapped, resolving, depth) {
    const site = (0,model_location/* siteOf */.zU)(resolving.script.source, (0,mapped_text/* sourceSpan */.eg)(mapped, part.start, part.end));
    const known = folderOf(part);
    if (known !== null)
        return [folderPieces(known, site)];
    if (part.kind === 'unknown') {
        const folder = folderOfVariable(part, use, mapped, resolving, depth);
        return [folder ?? [{ kind: 'unknown', reason: onlyWhenItRuns(part.written), site }]];
    }
    if (resolving.script.dialect === 'powershell' && /^(?:true|false)$/i.test(part.name)) {
        return [[{ kind: 'text', text: part.name.toLowerCase(), site, way: [] }]];
    }
    const taken = takenIn(part, mapped, resolving);
    if (taken !== null) {
        const step = { site: use, caption: taken.caption };
        const words = taken.words.map(({ pieces }) => pieces.map((piece) => withStep(piece, step)));
        const isEmpty = words.length === 0 || (words.length === 1 && isWithEmpty(part) && taken.words[0]?.text === '');
        if (isEmpty && part.fallback !== null)
            return [[{ kind: 'text', text: part.fallback, site, way: [] }]];
        return part.isQuoted || resolving.script.dialect === 'powershell' ? words : words.flatMap(divided);
    }
    return wordsOfVariable(part, use, mapped, resolving, depth);
}
/** What a script gets by a folder that it knows; null: nobody knows it. */
function folderOfVariable({ written, start, end }, use, mapped, resolving, depth) {
    const found = resolving.script.dialect === 'shell' && depth < argument_maximumDepth ? folderByVariable(written) : null;
    if (found === null)
        return null;
    const { variable: name, below, isWhole } = found;
    const own = { name, isMacro: false, fallback: null, written: `$${name}`, isQuoted: true, start, end };
    const [pieces = [], ...more] = wordsFor({ kind: 'variable', ...own }, use, mapped, resolving, depth + 1);
    const isKnown = pieces.length > 0 && more.length === 0 && pieces.every(({ kind }) => kind !== 'unknown');
    // A whole path of what is relative hangs on where the script stands by then.
    if (!isKnown || (isWhole && pieces[0]?.kind !== 'folder'))
        return null;
    const site = (0,model_location/* siteOf */.zU)(resolving.script.source, (0,mapped_text/* sourceSpan */.eg)(mapped, start, end));
    return [...pieces, { kind: 'text', text: below, site, way: [] }];
}
/** What a loop or a call has set it to, where nothing else sets it; null: it is set by none that is known. */
function takenIn(part, mapped, { script, variables, taken }) {
    if (taken.length === 0 || part.isMacro || mapped !== script.mapped)
        return null;
    const key = keyOf(part.name, script.dialect);
    if (variables.byName.has(key))
        return null;
    const around = taken.filter(({ start, end }) => part.start >= start && part.end <= end);
    const isPosition = /^\d+$/.test(key);
    const found = around.find(({ words, isOfFunction }) => words.has(key) || (isPosition && isOfFunction));
    return found === undefined ? null : { words: found.words.get(key) ?? [], caption: found.caption };
}
function folderPieces({ folder, below }, site) {
    const first = folder === 'current' ? { kind: 'text', text: '.', site, way: [] } : { kind: 'folder', folder, site };
    return below === '' ? [first] : [first, { kind: 'text', text: below, site, way: [] }];
}
function wordsOfVariable(part, use, mapped, resolving, depth) {
    const { script, variables, work } = resolving;
    const site = (0,model_location/* siteOf */.zU)(script.source, (0,mapped_text/* sourceSpan */.eg)(mapped, part.start, part.end));
    const known = knownOf(part, variables, script.dialect);
    if (known === undefined)
        return wordsOfUnset(part, site, resolving);
    const unknown = (reason, oneOf) => [
        [{ kind: 'unknown', reason, site, isOurs: known.isOurs, ...(oneOf === undefined ? {} : { oneOf }) }],
    ];
    const severalTimes = `'${(0,clip/* clip */.$)(part.written)}' is set more than once in this file`;
    const wordsIn = ({ name, words, mapped, source }) => {
        const own = source === undefined ? resolving : { ...resolving, script: { ...script, source } };
        const step = { site: use, caption: `variable '${name}'` };
        return words
            .flatMap((word) => expand(word, mapped, own, depth + 1))
            .map(({ pieces }) => pieces.map((piece) => withStep(piece, step)));
    };
    work.left -= sizeOf(known);
    if (work.left < 0)
        return unknown(`this script has more than ${argument_maximumPieces} variables to follow`);
    const seen = seenFrom(known, part, mapped, script);
    if (seen.known === null) {
        return unknown(severalTimes, depth < argument_maximumDepth ? () => alternativesOf(seen, wordsIn) : undefined);
    }
    const { first } = seen.known;
    // `@table` gives its members to a command, `$table` is the table.
    const givesMembers = part.givesMembers === true || part.written.startsWith('@');
    const isUsedOtherwise = first.isTable === true && !givesMembers;
    if (depth >= argument_maximumDepth || first.words.length === 0 || isUsedOtherwise) {
        return known.differs ? unknown(severalTimes) : [[noLiteral(part, site)]];
    }
    return heldWords(seen, part, site, wordsIn, script) ?? unknown(severalTimes);
}
/** Words that are looked up where a variable is used. */
function sizeOf({ first, added, placed }) {
    return added.reduce((sum, { variable }) => sum + variable.words.length, 1 + first.words.length + placed.length);
}
function wordsOfUnset(part, site, { script, variables }) {
    const isTaken = !part.isMacro && (variables.taken.has(keyOf(part.name, script.dialect)) || script.isSetByStep?.(part.name) === true);
    if (part.fallback === null || isTaken)
        return [[noLiteral(part, site)]];
    const text = { kind: 'text', text: part.fallback, site, way: [], isFallback: true };
    return orElsewhere([[text]], part, script);
}
function noLiteral({ isMacro, name, written }, site) {
    const isOfMatrix = isMacro && name.startsWith('matrix.');
    const reason = isOfMatrix ? onlyWhenItRuns(written) : `'${(0,clip/* clip */.$)(written)}' has no literal value in this file`;
    return { kind: 'unknown', reason, site, isOurs: false };
}
function withStep(piece, step) {
    return piece.kind === 'text' ? { ...piece, way: [...piece.way, step] } : piece;
}
function onlyWhenItRuns(written) {
    return `'${(0,clip/* clip */.$)(oneLine(written))}' is known only when it runs`;
}
function oneLine(text) {
    return text.slice(0, 200).replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/discover/scripts/conditions.js
const testing = /^(?:if|elif|elseif|while|until|case|switch|test|\[\[?|-[ci]?(?:not)?(?:eq|ne|like|match|in|contains)|==)$/i;
/**
 * Whether statements test something that one way of looking its variables up knows and another does not: then what is
 * done is not the same in each of the ways in which they run.
 *
 * @param names lower-cased, of the variables that may differ
 */
function testsWhatDiffers(statements, names, knowing, other) {
    let before = null;
    for (const one of statements) {
        if (one.kind !== 'command')
            continue;
        const isTest = isTesting(one) || (before !== null && before.words.length === 1 && isTesting(before));
        before = one;
        if (isTest && (saysOneOf(names, one) || textsOf(one, knowing) !== textsOf(one, other)))
            return true;
    }
    return false;
}
function isTesting({ words }) {
    return words.some(({ parts }) => parts[0]?.kind === 'text' && testing.test(parts[0].text));
}
/** In what is not looked up: `$(basename $NAME)`, `$NAME.Length`. */
function saysOneOf(names, { words }) {
    const written = words.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'unknown' ? [part.written] : [])));
    return written.some((text) => (text.toLowerCase().match(/\w+/g) ?? []).some((word) => names.has(word)));
}
function textsOf({ words }, { argumentsOf }) {
    return JSON.stringify(argumentsOf(words).map(({ text }) => text));
}

;// CONCATENATED MODULE: ./lib/discover/scripts/steps.js





/** Words that a loop goes through or a function is called with; of more nobody writes each down. */
const steps_maximumWords = 256;
/** Statements that loops and calls repeat, of one script. */
const maximumRepeated = 20_000;
/** Loops in loops, and calls in calls. */
const steps_maximumDepth = 10;
/** Each statement at least once; those of a function that is not called after all come last. */
function* stepsOf(script) {
    const { statements, dialect, mapped } = script;
    const ends = endsIn(statements);
    const functions = functionsIn(statements, ends);
    const outside = newResolver(script);
    const text = mapped.text;
    const going = { statements, text, dialect, ends, functions, outside, done: new Set(), left: maximumRepeated };
    yield* stepsIn(0, statements.length, outside, going, []);
    for (const body of functions.values()) {
        if (!going.done.has(body))
            yield* stepsIn(body.at + 1, body.end, outside, going, [body]);
    }
}
function* stepsIn(from, to, resolver, going, within) {
    for (let at = from; at < to; at++) {
        const statement = going.statements[at];
        if (statement === undefined)
            return;
        const end = going.ends.get(at);
        const ways = end === undefined ? null : waysInto(statement, at + 1, end, resolver, going, within);
        if (end !== undefined && ways !== null) {
            for (const way of ways)
                yield* stepsIn(at + 1, end, way, going, [...within, statement]);
            at = end;
            continue;
        }
        yield { statement, resolver };
        if (statement.kind === 'command')
            yield* stepsOfCall(statement, at, resolver, going, within);
    }
}
/** What a command does where it calls a function; nothing where it calls none. */
function* stepsOfCall(command, at, resolver, going, within) {
    const called = going.functions.get(nameOfCall(command, at, going.statements) ?? '');
    if (called === undefined || within.includes(called) || within.length >= steps_maximumDepth)
        return;
    const inside = resolverOfCall(command, called, resolver, going);
    if (inside !== null)
        yield* stepsIn(called.at + 1, called.end, inside, going, [...within, called]);
}
/** How the body of a loop or a function is gone through, once for each; null: once, like what is around it. */
function waysInto(statement, from, end, resolver, going, within) {
    // A function is gone through where it is called; one that is not followed has words of its own, which nobody knows.
    if (statement.kind === 'function')
        return going.functions.has(statement.name) ? [] : [going.outside];
    if (statement.kind !== 'loop' || within.length >= steps_maximumDepth)
        return null;
    return waysOf(statement, from, end, resolver, going);
}
/** null: nobody knows what the loop goes through, or whether it goes through all of it. */
function waysOf(loop, from, end, resolver, going) {
    const words = resolver.argumentsOf(loop.words);
    if (words.length === 0 || words.length > steps_maximumWords || !words.every(isLiteral))
        return null;
    going.left -= (end - from) * words.length;
    if (going.left < 0)
        return null;
    const body = going.statements.slice(from, end);
    const key = keyOf(loop.name, going.dialect);
    const own = { start: loop.start, end: loop.end, caption: `variable '${loop.name}'`, isOfFunction: false };
    const ways = words.map((word) => resolver.within({ ...own, words: new Map([[key, [word]]]) }));
    const [first] = ways;
    const names = new Set([loop.name.toLowerCase()]);
    if (isTakenIn(from, end, key, going, new Set()))
        return null;
    return first === undefined || body.some(leavesLoop) || testsWhatDiffers(body, names, first, resolver) ? null : ways;
}
/** Whether something else sets what a loop sets, there or in what is called there. */
function isTakenIn(from, end, key, going, seen) {
    const { statements, text, dialect, functions } = going;
    for (let at = from; at < end; at++) {
        const one = statements[at];
        if (one === undefined)
            return false;
        if (takenBy(one, text).some((name) => keyOf(name, dialect) === key))
            return true;
        const name = one.kind === 'command' ? nameOfCall(one, at, statements) : null;
        const called = name === null ? undefined : functions.get(name);
        if (called === undefined || seen.has(called))
            continue;
        seen.add(called);
        if (isTakenIn(called.at + 1, called.end, key, going, seen))
            return true;
    }
    return false;
}
/** null: too much has been repeated. */
function resolverOfCall({ words }, called, resolver, going) {
    const { at, end, statement } = called;
    going.left -= end - at;
    if (going.left < 0)
        return null;
    going.done.add(called);
    const given = resolver.argumentsOf(words.slice(nameAt(words) + 1));
    const body = going.statements.slice(at + 1, end);
    const all = new Map([['@', given], ...given.map((one, index) => [String(index + 1), [one]])]);
    const { start, end: behind } = statement;
    const inside = resolver.within({
        start,
        end: behind,
        caption: `what '${statement.name}' is called with`,
        words: all,
        isOfFunction: true,
    });
    const isUnsure = given.length > steps_maximumWords ||
        given.some(({ mayBeSeveral }) => mayBeSeveral) ||
        body.some(changesParameters) ||
        body.some((_, index) => isOtherFunction(body, index));
    return isUnsure || testsWhatDiffers(body, new Set(all.keys()), inside, resolver) ? resolver : inside;
}
/** null: it calls nothing that has a plain name, or is the head of a function. */
function nameOfCall(command, at, statements) {
    const next = statements[at + 1]?.kind;
    const isHead = next === 'function' || (next === 'open' && statements[at + 3]?.kind === 'function');
    return isHead ? null : nameOf(command);
}
/** The name of what a command calls, where it may be a function. */
function nameOf({ words }) {
    const name = words[nameAt(words)];
    return name === undefined ? null : plainWord(name);
}
function nameAt(words) {
    return words.findIndex((word) => !keywords.includes(plainWord(word) ?? ''));
}
/** `shift`, `set -- …`, `getopts`. */
function changesParameters(statement) {
    return statement.kind === 'command' && ['shift', 'set', 'getopts'].includes(nameOf(statement) ?? '');
}
/** `NAME() (`: its words are none of the function's around it. */
function isOtherFunction(statements, at) {
    if (statements[at]?.kind !== 'open' || statements[at + 1]?.kind !== 'close')
        return false;
    return statements[at + 2]?.kind !== 'function';
}
function functionsIn(statements, ends) {
    const found = new Map();
    const twice = new Set();
    statements.forEach((statement, at) => {
        const end = ends.get(at);
        if (statement.kind !== 'function' || end === undefined)
            return;
        if (found.has(statement.name))
            twice.add(statement.name);
        found.set(statement.name, { at, end, statement });
    });
    if (found.size === 0)
        return found;
    const called = new Set(statements.map((one, at) => (one.kind === 'command' ? nameOfCall(one, at, statements) : null)));
    // One that stands for az itself is seen through.
    const kept = [...found].filter(([name]) => !twice.has(name) && name !== 'az' && called.has(name));
    return new Map(kept);
}
/** Text that a shell does not replace by the names of files, or by several words. */
function isLiteral({ text }) {
    return text !== null && !/[*?[\]{}~]/.test(text);
}
function leavesLoop(statement) {
    if (statement.kind !== 'command')
        return false;
    return statement.words
        .slice(0, 4)
        .some(({ parts: [part] }) => part?.kind === 'text' && /^(?:break|continue)$/i.test(part.text));
}
function endsIn(statements) {
    const ends = new Map();
    const open = [];
    statements.forEach(({ kind }, at) => {
        if (kind === 'loop' || kind === 'function')
            open.push(at);
        const begin = kind === 'end' ? open.pop() : undefined;
        if (begin !== undefined)
            ends.set(begin, at);
    });
    return ends;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/written-files.js
/** Files that a script writes with the text that it says itself. */


/**
 * A here-document or a literal text that goes to a file, also by way of `tee`, `Out-File` and `Set-Content`.
 *
 * @param source what writes to the command; null: nothing does
 * @returns null where none goes to a file
 */
function writtenFile({ command, words }, source, { script, folders }, resolver) {
    const [name, ...others] = words;
    const output = command.output === null ? null : (resolver.argumentsOf([command.output])[0] ?? null);
    const isWriter = /^(?:tee|out-file|set-content)$/i.test(name?.text ?? '');
    const named = isWriter ? (others.find(({ text }) => text === null || !text.startsWith('-')) ?? null) : null;
    const target = named ?? output;
    const body = bodyOf(command, script) ?? (isWriter && source !== null ? bodyOf(source.command, script) : null);
    return target === null || body === null ? null : { target: targetOf(target, folders, script), script, ...body };
}
function bodyOf({ here, words }, { mapped }) {
    if (here !== null)
        return here;
    // `echo '{ … }'`, and PowerShell's here-strings: one word, one text, nothing replaced in it.
    const [part, ...more] = words.at(-1)?.parts ?? [];
    if (part?.kind !== 'text' || more.length > 0 || !part.isQuoted)
        return null;
    const isVerbatim = mapped.text.slice(part.start, part.end) === part.text && part.text.trimStart().startsWith('{');
    return isVerbatim ? { body: (0,mapped_text/* sliceOf */.Mz)(mapped, part.start, part.end), isExpanded: false } : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/xargs.js
/** `xargs COMMAND` adds words, `xargs -I{} COMMAND {}`, `find … -exec COMMAND {}` and `parallel COMMAND {}` put them in their place. */
function throughXargs(words) {
    const giver = words.find(({ text }) => text !== null && /^(?:-exec(?:dir)?|-ok|parallel)$/.test(text));
    if (giver !== undefined) {
        const name = giver.text === 'parallel' ? 'parallel' : 'find';
        const reason = `what ${name} gives is known only when it runs`;
        // Behind the colons stands what parallel gives.
        const end = words.findIndex(({ text }) => text !== null && /^:{3,4}\+?$/.test(text));
        return withMark(end === -1 ? words : words.slice(0, end), '{}', { kind: 'unknown', reason, site: giver.site });
    }
    const at = words.findIndex(({ text }) => text === 'xargs');
    const site = words[at]?.site;
    if (site === undefined)
        return words;
    const read = { kind: 'unknown', reason: 'what xargs reads is known only when it runs', site };
    const option = words.findIndex(({ text }, index) => index > at && /^-[A-Za-z0-9]*I/.test(text ?? ''));
    if (option === -1)
        return [...words, { pieces: [read], site, mayBeSeveral: true, text: null }];
    const mark = words[option]?.text?.replace(/^-[A-Za-z0-9]*I/, '') || words[option + 1]?.text;
    return mark == null ? words : withMark(words, mark, read);
}
function withMark(words, mark, read) {
    return words.map((word) => {
        const pieces = word.pieces.flatMap((piece) => replaced(piece, mark, read));
        return pieces.includes(read) ? { ...word, pieces, text: null } : word;
    });
}
function replaced(piece, mark, read) {
    if (piece.kind !== 'text' || !piece.text.includes(mark))
        return [piece];
    return piece.text.split(mark).flatMap((text, index) => {
        const own = text === '' ? [] : [{ ...piece, text }];
        return index === 0 ? own : [read, ...own];
    });
}

;// CONCATENATED MODULE: ./lib/discover/scripts/calls.js









/** Of each kind, in one file; scripts that people write have a handful. */
const maximumCalls = 1_000;
function newCalls() {
    return { aks: [], deployments: [], written: [], installs: [], seen: new Set() };
}
/** Of commands in texts. */
const calls_maximumNesting = 3;
/** Texts with words of ours that a script runs. */
const maximumTexts = 100;
/** What a command may stand behind. */
const before = [...keywords, 'sudo', 'exec', 'command', 'call'];
/** Commands that only show what they are given. */
const showing = /^(?:echo|printf|write-(?:host|output|verbose|debug|information|warning|error)|rem|cat|grep|sed)$/i;
/** @param depth of texts that are run within texts that are run */
function collectCalls(script, calls, depth = 0) {
    const walk = newFolderWalk(script);
    let last = null;
    let texts = 0;
    for (const { statement, resolver } of stepsOf(script)) {
        if (statement.kind === 'open')
            walk.open();
        else if (statement.kind === 'close')
            walk.close();
        else if (statement.kind === 'command') {
            const all = resolver.argumentsOf(statement.words).filter(({ text }) => text !== '--%');
            const words = throughXargs(all.slice(all.findIndex(({ text }) => text === null || !before.includes(text))));
            const known = { command: statement, words };
            const place = { script, folders: walk.folders() };
            const written = writtenFile(known, statement.isPiped ? last : null, place, resolver);
            if (written !== null)
                add(written, calls.written);
            if (!showing.test(words[0]?.text ?? ''))
                noteCall(words, place, calls);
            const source = statement.isPiped ? (last?.command ?? null) : null;
            const isFew = depth < calls_maximumNesting && texts < maximumTexts;
            const inner = isFew ? commandIn(statement, source, script, place.folders) : null;
            if (inner !== null) {
                texts++;
                collectCalls(inner, calls, depth + 1);
            }
            walk.follow(words);
            last = known;
        }
    }
}
/** One more than the bound tells that there are too many. */
function add(one, list) {
    if (list.length <= maximumCalls)
        list.push(one);
}
function noteCall(words, place, calls) {
    const deployed = place.script.dialect === 'powershell' ? powerShellDeployment(words) : null;
    if (deployed !== null && !isRepeated(words, place, calls))
        add({ ...deployed, ...place }, calls.deployments);
    for (let at = 1; at < words.length; at++) {
        const text = (index) => words[index]?.text?.toLowerCase() ?? null;
        if (!mayBeAz(words[at - 1]))
            continue;
        const verb = text(at + 1);
        if (text(at) === 'aks' && (verb === 'create' || verb === 'update')) {
            const call = isRepeated(words, place, calls) ? null : aksCall(words, at, verb, place);
            if (call !== null)
                add(call, calls.aks);
            return;
        }
        const deployment = azDeployment(words, at);
        if (deployment !== null) {
            if (!isRepeated(words, place, calls))
                add({ ...deployment, ...place }, calls.deployments);
            return;
        }
        if (text(at) === 'extension' && (verb === 'add' || verb === 'update')) {
            for (const install of installOf(words.slice(at + 2)))
                add(install, calls.installs);
            return;
        }
    }
}
/** `az`, by any path, or a variable that may be it. */
function mayBeAz(word) {
    return word !== undefined && (word.text === null || /(?:^|[\\/])az(?:\.cmd|\.exe)?$/i.test(word.text));
}
function isRepeated(words, { script, folders }, { seen }) {
    const own = ({ site, text, pieces }) => [
        site.start,
        text ?? pieces.map((piece) => (piece.kind === 'text' ? piece.text : [piece.kind])),
    ];
    const identity = JSON.stringify([script.from, folders.candidates, words.map(own)]);
    const isKnown = seen.has(identity);
    seen.add(identity);
    return isKnown;
}
const aksOptions = {
    names: [
        '--kube-proxy-config',
        '--kubernetes-version',
        '--network-plugin',
        '--network-plugin-mode',
        '--network-policy',
        '--network-dataplane',
        '--name',
        '--resource-group',
        '--sku',
        '--tier',
    ],
    short: new Map([
        ['-g', '--resource-group'],
        ['-n', '--name'],
        ['-k', '--kubernetes-version'],
        ['-l', '--location'],
        ['-c', '--node-count'],
    ]),
};
const extensionOptions = {
    names: ['--name', '--source', '--version'],
    short: new Map([
        ['-n', '--name'],
        ['-s', '--source'],
    ]),
};
/** A name that nobody knows may be its; of a wheel (`--source …/aks_preview-18.0.0b1-….whl`) no version is judged. */
function installOf(words) {
    const { byName } = optionsOf(words, extensionOptions);
    const name = byName.get('--name')?.values[0];
    const isWheel = /aks[_-]preview/.test(byName.get('--source')?.values[0]?.text ?? '');
    if (name?.text === 'aks-preview')
        return [{ version: byName.get('--version')?.values[0] ?? null }];
    return isWheel || name?.text === null ? [{ version: null }] : [];
}
/**
 * @param at where the words behind `az` begin
 * @returns null where it has nothing to do with kube-proxy
 */
function aksCall(words, at, verb, { script, folders }) {
    const options = optionsOf(words.slice(at + 2), aksOptions);
    const config = options.byName.get('--kube-proxy-config') ?? hiddenIn(words);
    if (config === undefined)
        return null;
    const path = config.values[0] ?? null;
    const target = path === null ? null : targetOf(path, folders, script);
    const begin = words[at - 1]?.site ?? config.site;
    const isInOrder = begin.start >= script.from && begin.start < config.site.start && isOneCommand(words.slice(at - 1), config.site);
    const verbSite = words[at + 1]?.site;
    const anchor = isInOrder && verbSite !== undefined ? { ...begin, end: verbSite.end } : config.site;
    return {
        script,
        verb,
        anchor,
        options,
        config,
        path,
        target,
        oneOf: path === null ? null : oneOf(path, folders, script),
    };
}
function oneOf(path, folders, script) {
    const [open, ...more] = path.pieces.flatMap((piece) => (piece.kind === 'unknown' ? [piece] : []));
    if (open?.oneOf === undefined || more.length > 0)
        return null;
    const { all, isWhole } = open.oneOf();
    const targets = all.map((own) => {
        const pieces = path.pieces.flatMap((piece) => (piece === open ? own : [piece]));
        return targetOf({ ...path, pieces, text: held_words_textOf(pieces) }, folders, script);
    });
    return { targets, isWhole };
}
/** A word that cannot be followed, and that may well be the option: the variable is set to it somewhere. */
function hiddenIn(words) {
    const word = words.find(({ pieces }) => pieces.some((piece) => piece.kind === 'unknown' && piece.isOurs === true));
    return word === undefined ? undefined : { name: '--kube-proxy-config', site: word.site, values: [word] };
}
/** The words up to the option stand one behind the other. */
function isOneCommand(words, until) {
    const own = words.slice(0, words.findIndex(({ site }) => site.start === until.start) + 1);
    return own.every(({ site }, index) => index === 0 || site.start >= (own[index - 1]?.site.start ?? 0));
}

// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/discover/first-look/prefilter.js
var prefilter = __webpack_require__(1134);
// EXTERNAL MODULE: ./lib/discover/scripts/argument-value.js
var argument_value = __webpack_require__(1770);
// EXTERNAL MODULE: ./lib/evaluate/arm/parameter-file.js
var parameter_file = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/evaluate/json-value.js + 1 modules
var json_value = __webpack_require__(3529);
// EXTERNAL MODULE: ./lib/syntax/json/parse.js + 4 modules
var parse = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/syntax/script/placed.js
var placed = __webpack_require__(947);
// EXTERNAL MODULE: ./lib/discover/files/read-text.js
var read_text = __webpack_require__(9598);
;// CONCATENATED MODULE: ./lib/discover/scripts/deploys/given-parameters.js
/** Parameters that a command gives: `name=value`, a file, JSON, or under their names. */












/** The file that an argument names, where it is there. */
function existing(argument, { folders, script, files }) {
    return targetOf(argument, folders, script).candidates.find((path) => files.exists(path)) ?? null;
}
/** `@FILE` is what az calls a file's content; newer versions take the path alone. */
function withoutAt(argument) {
    const [first] = argument.pieces;
    return first?.kind === 'text' && first.text.startsWith('@') ? behindHead(argument, '@', first.site) : argument;
}
/** `-name value` */
function givenBy({ name, site, values, mayBeUndeclared = false }) {
    const [value, ...others] = values;
    const typed = value === undefined || others.length > 0
        ? (0,model_value/* unknownValue */.Uo)(`what is given to '${(0,clip/* clip */.$)(name)}' is no single value`, site)
        : givenValue(value);
    return { name, key: site, value: () => typed, mayBeUndeclared };
}
/** `name=value`; null: it is none. */
function namedValue(argument, place) {
    const { pieces, site } = argument;
    const [first] = pieces;
    const found = first?.kind === 'text' ? /^([A-Za-z_][A-Za-z0-9_]{0,200})=/.exec(first.text) : null;
    if (first?.kind !== 'text' || found === null)
        return null;
    const [head, name = ''] = found;
    const { text: source } = site.source;
    // Quotes may stand around the whole word or around the value.
    const quote = /["']/.test(source[first.site.start] ?? '') ? 1 : 0;
    const start = first.site.start + quote;
    const isExact = source.slice(start, start + head.length) === head;
    const key = isExact ? { ...first.site, start, end: start + name.length } : site;
    const own = isExact
        ? { ...first.site, start: start + head.length, end: Math.max(first.site.end - quote, start + head.length) }
        : site;
    const given = { ...behindHead(argument, head, own), site: own };
    // `@FILE` stands for what is in the file: azure-cli-core, _expand_file_prefixed_files().
    const isFile = given.text?.startsWith('@') === true;
    const files = isFile ? targetOf(withoutAt(given), place.folders, place.script).candidates : [];
    const typed = isFile ? valueInFile(given, place) : givenValue(given);
    return { name, key, value: () => typed, files };
}
function valueInFile(argument, place) {
    const path = existing(withoutAt(argument), place);
    const whole = path === null ? null : (0,read_text/* readText */.y)(path, place.files);
    if (path === null || whole === null) {
        return (0,model_value/* unknownValue */.Uo)(`'${(0,clip/* clip */.$)(argument.text ?? '')}' cannot be read from here`, argument.site);
    }
    const text = whole.trimEnd();
    return typedValue(text, (0,model_value/* stringValue */.r$)(text, (0,model_location/* siteOf */.zU)({ path, text: whole }, { start: 0, end: text.length })));
}
function givenValue(argument) {
    const value = (0,argument_value/* argumentValue */.tl)(argument);
    return argument.text === null || value.kind === 'unknown' ? value : typedValue(argument.text, value);
}
/**
 * az reads the text by the parameter's type (azure-cli, resource/custom.py, _try_parse_key_value_object), which is known
 * later; what looks like a number with a dot is a version sooner than a number.
 */
function typedValue(text, plain) {
    const { origin: site, way } = plain;
    if (/^(?:true|false)$/i.test(text))
        return { ...(0,model_value/* booleanValue */.eC)(text.toLowerCase() === 'true', site), way };
    if (/^-?\d{1,9}$/.test(text))
        return { ...(0,model_value/* numberValue */.Vg)(Number(text), site), way };
    if (!/^\s*[[{]/.test(text))
        return plain;
    const { root } = (0,parse/* parseJson */.q)(text);
    const at = site.source.text.indexOf(text, site.start);
    if (root === null || at === -1 || at > site.start + 2)
        return (0,model_value/* unknownValue */.Uo)('the value is no JSON that can be followed', site);
    return (0,json_value/* jsonValue */.IL)((0,placed/* placed */.G)(root, (0,mapped_text/* unbroken */.D_)(text, at)), site.source);
}
/** `{ "name": { "value": … } }` as a word of the command; null: it is none. */
function jsonParameters(argument) {
    const { text, site } = argument;
    if (text === null || !/^\s*\{/.test(text) || (0,argument_value/* whyOther */.XV)(argument) !== null)
        return null;
    const { root } = (0,parse/* parseJson */.q)(text);
    const start = site.source.text.indexOf(text, site.start);
    if (root === null || !(0,parameter_file/* plainParameters */.Hc)(root) || start === -1 || start > site.start + 2)
        return null;
    return [...(0,parameter_file/* armParameters */.hU)((0,placed/* placed */.G)(root, (0,mapped_text/* unbroken */.D_)(text, start)), site.source).values.values()];
}

;// CONCATENATED MODULE: ./lib/discover/scripts/deploys/deploy.js






function deployOf({ site, template, given, named }, place) {
    const paths = [];
    const values = new Map();
    let rest = null;
    const unknown = (reason, origin) => {
        rest ??= (0,model_value/* unknownValue */.Uo)(reason, origin, { mayBeNull: true });
    };
    for (const argument of given) {
        const json = jsonParameters(argument);
        const value = json === null ? namedValue(argument, place) : null;
        for (const one of json ?? (value === null ? [] : [value])) {
            values.set(one.name.toLowerCase(), { ...one, filesBefore: paths.length });
        }
        if (json !== null || value !== null)
            continue;
        const path = existing(withoutAt(argument), place);
        const whole = (0,argument_value/* argumentValue */.tl)(argument);
        const other = (0,argument_value/* whyOther */.XV)(argument);
        if (path !== null)
            paths.push(path);
        if (other !== null)
            unknown(other.reason, other.site);
        else if (path === null && whole.kind === 'unknown')
            unknown(whole.cause.reason, whole.origin);
        else if (path === null)
            unknown(absentParameters(argument.text ?? ''), argument.site);
    }
    for (const one of named)
        values.set(one.name.toLowerCase(), { ...givenBy(one), filesBefore: paths.length });
    // What is given beside a .bicepparam file wins wherever it stands.
    const filesBefore = paths.some(prefilter/* isBicepParameters */.Un) ? { filesBefore: paths.length } : {};
    return {
        template: template === null ? null : templateFile(template, place),
        files: paths,
        values: [...values.values()].map((one) => ({ ...one, ...filesBefore })),
        rest,
        sites: [site],
    };
}
/**
 * ARM JSON that is not there is made of the Bicep of its name before it is deployed: `az bicep build --file main.bicep`
 * writes `main.json` beside it. https://learn.microsoft.com/cli/azure/bicep#az-bicep-build
 */
function templateFile(template, place) {
    const found = existing(template, place);
    if (found !== null)
        return found;
    const { candidates } = targetOf(template, place.folders, place.script);
    const sources = candidates.flatMap((path) => (/\.json$/i.test(path) ? [path.replace(/\.json$/i, '.bicep')] : []));
    return sources.find((path) => place.files.exists(path)) ?? null;
}
/** What is neither a value nor a file that is there; whether it is meant as a path only its looks tell. */
function absentParameters(text) {
    const source = `parameters come from '${(0,clip/* clip */.$)(text)}'`;
    return /^[\w@$.][\w\s@./\\-]*$/.test(text) ? `${source}, and there is no such file` : source;
}

// EXTERNAL MODULE: ./lib/syntax/json/members.js
var members = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/syntax/script/filled-in.js

function filledInWord(mapped, options) {
    const { text } = mapped;
    const reading = newReading(mapped, options);
    const list = newParts();
    let from = 0;
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', Math.max(at + 1, from))) {
        reading.at = at;
        const part = readFilledIn(reading, true);
        if (part === null)
            continue;
        if (at > from)
            list.addText(text.slice(from, at), from, at, true);
        list.add(part);
        from = part.end;
    }
    list.addText(text.slice(from), from, text.length, true);
    return { parts: list.parts, start: 0, end: text.length };
}

;// CONCATENATED MODULE: ./lib/syntax/script/word-list.js

function wordList(mapped, options) {
    const reading = newReading(mapped, options);
    const { text } = reading;
    const words = [];
    while (reading.at < text.length) {
        if (/\s/.test(text[reading.at] ?? '')) {
            reading.at++;
            continue;
        }
        const start = reading.at;
        const list = newParts();
        let quote = '';
        while (reading.at < text.length && (quote !== '' || !/\s/.test(text[reading.at] ?? ' '))) {
            const { at } = reading;
            const character = text[at] ?? '';
            const part = character === '$' ? readFilledIn(reading, true) : null;
            if (part !== null)
                list.add(part);
            else {
                if (character === quote)
                    quote = '';
                else if (quote === '' && (character === '"' || character === "'"))
                    quote = character;
                else
                    list.addText(character, at, at + 1, quote !== '');
                reading.at = at + 1;
            }
        }
        words.push({ parts: list.parts, start, end: reading.at });
    }
    return words;
}

// EXTERNAL MODULE: ./lib/syntax/yaml/scalar-text.js
var scalar_text = __webpack_require__(5048);
;// CONCATENATED MODULE: ./lib/discover/scripts/deploys/deploy-actions.js
/** Actions of workflows and tasks of pipelines that deploy a template by name. */
















/**
 * By the lower-cased name.
 * https://github.com/Azure/arm-deploy, https://github.com/Azure/bicep-deploy,
 * https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-resource-manager-template-deployment-v3
 */
const deployers = {
    'azure/arm-deploy': { template: 'template', file: 'parameters' },
    'azure/bicep-deploy': { template: 'template-file', file: 'parameters-file', json: 'parameters' },
    bicepdeploy: { template: 'templateFile', file: 'parametersFile', json: 'parameters' },
    azureresourcemanagertemplatedeployment: {
        template: 'csmFile',
        file: 'csmParametersFile',
        named: 'overrideParameters',
    },
    azureresourcegroupdeployment: { template: 'csmFile', file: 'csmParametersFile', named: 'overrideParameters' },
};
/** null: it is none of those that deploy a template. */
function deployOfAction(action, files) {
    const name = action.name.value.replace(/@.*$/s, '').toLowerCase();
    const deployer = Object.hasOwn(deployers, name) ? deployers[name] : undefined;
    if (deployer === undefined)
        return null;
    const [template = null] = argumentsOf(action, deployer.template, withSlashes);
    const script = scriptOfText((0,mapped_text/* unbroken */.D_)(''), action);
    const given = argumentsOf(action, deployer.file, withSlashes);
    const { named, loose } = namedArguments(deployer.named === undefined ? [] : argumentsOf(action, deployer.named));
    const command = { site: (0,model_location/* siteOf */.zU)(action.source, action.name), template, given: [...given, ...loose], named };
    const deploy = deployOf(command, { folders: action.start, script, files });
    return deployer.json === undefined ? deploy : withInline(deploy, deployer.json, action);
}
/** The words of an input. */
function argumentsOf(action, input, read = (text) => text) {
    const node = (0,members/* member */.Dc)(action.inputs, input);
    const written = node?.kind === 'string' ? (0,scalar_text/* scalarText */.w)(action.source.text, node) : null;
    if (written === null)
        return [];
    const mapped = read(written);
    return newResolver(scriptOfText(mapped, action)).argumentsOf(wordList(mapped, { hasMacros: action.isTask }));
}
/** Paths as they are read on Windows; `name=value` and JSON beside them stay as they are. */
function withSlashes(mapped) {
    if (!mapped.text.includes('\\') || /^\s*\{/.test(mapped.text))
        return mapped;
    return { ...mapped, text: mapped.text.replace(/(?<!\S)[^\s=]+(?!\S)/g, (path) => path.replaceAll('\\', '/')) };
}
/** `parameters: { "name": value }`, as JSON text. */
function withInline(deploy, input, action) {
    const { inputs, source } = action;
    const node = (0,members/* member */.Dc)(inputs, input);
    if (node === undefined)
        return deploy;
    const mapped = node.kind === 'string' ? (0,scalar_text/* scalarText */.w)(source.text, node) : null;
    const { root } = mapped === null ? { root: null } : (0,parse/* parseJson */.q)(mapped.text);
    if (mapped === null || root?.kind !== 'object') {
        return {
            ...deploy,
            rest: (0,model_value/* unknownValue */.Uo)('its parameters cannot be followed', (0,model_location/* siteOf */.zU)(source, node), { mayBeNull: true }),
        };
    }
    const values = (0,placed/* placed */.G)(root, mapped).members.map(({ key, value }) => {
        const own = filledInValue(value, action);
        return { name: key.value, key: (0,model_location/* siteOf */.zU)(source, key), value: () => own, filesBefore: deploy.files.length };
    });
    return { ...deploy, values: [...deploy.values, ...values] };
}
/** A value in which a workflow or a pipeline fills something in: known only where it is a text, and that is known. */
function filledInValue(node, action) {
    const { source, isTask } = action;
    const site = (0,model_location/* siteOf */.zU)(source, node);
    const written = source.text.slice(node.start, node.end);
    if (!written.includes('${{') && !(isTask && /\$[([]/.test(written)))
        return (0,json_value/* jsonValue */.IL)(node, source);
    const unknown = (0,model_value/* unknownValue */.Uo)(`'${(0,clip/* clip */.$)(written.replace(/^"|"$/g, ''))}' is known only when it runs`, site);
    if (node.kind !== 'string' || written !== `"${node.value}"`)
        return unknown;
    const mapped = (0,mapped_text/* unbroken */.D_)(node.value, node.start + 1);
    const word = filledInWord(mapped, { hasMacros: isTask });
    const [argument] = newResolver(scriptOfText(mapped, action)).argumentsOf([word]);
    return argument?.text == null || /^\$\[/.test(node.value) ? unknown : (0,argument_value/* argumentValue */.tl)(argument);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/deploys/deploys.js
/** What the scripts, workflows and pipelines of a repository deploy by name. */



/** Each once, however often it is validated, tried out and created. */
function deploysIn(scripts, files) {
    const found = scripts.flatMap(({ calls, actions }) => [
        ...calls.deployments.filter(isOfRepository).map((call) => deployOf(call, { ...call, files })),
        ...actions.flatMap((action) => deployOfAction(action, files) ?? []),
    ]);
    return [...(0,grouped/* grouped */.z)(found, (deploy) => [identityOf(deploy)]).values()].flatMap((same) => {
        const [last] = same.slice(-1);
        return last === undefined ? [] : [{ ...last, sites: same.flatMap(({ sites }) => sites) }];
    });
}
/** No template of the repository is in a container. */
function isOfRepository({ script }) {
    return script.container === undefined;
}
function identityOf({ template, files, values, rest }) {
    const written = values.map(({ name, value, filesBefore }) => {
        const own = value();
        const { start, end, source } = own.origin;
        // The same words may come to several values.
        const known = 'value' in own ? own.value : own.kind === 'unknown' ? own.cause.reason : null;
        return [name, filesBefore, source.text.slice(start, end), known];
    });
    return JSON.stringify([template, files, written, rest?.cause.reason ?? null]);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/set-elsewhere.js
/**
 * Whoever runs a script may set its variables and give it words: then its own default does not stand for them. Which file
 * runs which is not followed; whatever sets the name to something else counts.
 */





/** Variables that are looked for in all files that may set them. */
const maximumSearches = 100;
function setElsewhereIn(files) {
    const mayTell = (path) => ((0,script_file/* mayBeScript */.m0)(path) && !(0,script_file/* isMarkdown */.sl)(path)) || isEnvironmentFile(path);
    const found = new Map();
    return (written, usual, path, isParameter) => {
        const name = isParameter ? nameInPowerShell(written) : set_elsewhere_nameIn(written);
        const search = isPosition(name) ? path : `${path} ${isParameter ? '-' : ''}${name} ${usual}`;
        let setter = found.get(search);
        if (setter === undefined) {
            if (found.size === maximumSearches)
                return `more than ${maximumSearches} variables may be set elsewhere`;
            const tells = isParameter
                ? givesParameter(name, usual, path)
                : isPosition(name)
                    ? givesWordsTo(path)
                    : setsOther(name, usual);
            setter = files.paths.find((other) => other !== path && mayTell(other) && tells(set_elsewhere_textOf(other, files))) ?? null;
            found.set(search, setter);
        }
        return setter === null ? null : `'${written}' may be given by ${(0,clip/* clipPath */.I)(setter)}`;
    };
}
/** `$File`, `${File}`, `$script:File` */
const nameInPowerShell = (written) => /(\w+)\}?$/.exec(written)?.[1] ?? '';
/** Empty for `$@`. */
const set_elsewhere_nameIn = (written) => /^\$\{?(\w*)/.exec(written)?.[1] ?? '';
/** `$1`, `$@` */
const isPosition = (name) => !/^[A-Za-z_]/.test(name);
/** `.env`, `dev.env`, `.env.dev`: scripts and pipelines read them. */
const isEnvironmentFile = (path) => /(?:^|\.)env(?:\.[\w-]+)?$/i.test(external_node_path_.posix.basename(path));
function set_elsewhere_textOf(path, { read }) {
    const found = read(path);
    return found.kind === 'bytes' && found.bytes.length <= read_file/* maximumFileSize */.se ? (0,latin1/* asLatin1 */.__)(found.bytes) : '';
}
/** `NAME=value`, `NAME: value`, `$env:NAME = value`, `- name: NAME`, `variable=NAME]value`. */
function setsOther(name, usual) {
    const assigned = new RegExp(`(?<![\\w.-])${name}["']?[ \\t]{0,9}(?::(?![:=])|[?:+]?=(?!=))[ \\t]{0,9}(["']?)([^\\s"'#;&|]*)`, 'g');
    const named = new RegExp(`\\bname["']?[ \\t]{0,9}:[ \\t]{0,9}["']?${name}\\b|\\bvariable=${name}\\b`);
    const ownDefault = new RegExp(`^\\$\\{${name}:?[-=](.*)\\}$`);
    const isDefault = (value) => (ownDefault.exec(value)?.[1] ?? value) === usual;
    return (text) => text.includes(name) &&
        (named.test(text) || [...text.matchAll(assigned)].some(([, , value = '']) => !isDefault(value)));
}
/** `bash up.sh WORD`, `source up.sh`, and a task of a pipeline that has the words apart. */
function givesWordsTo(path) {
    const name = external_node_path_.posix.basename(path);
    const escaped = name.replace(/[^\w]/g, '\\$&');
    const called = new RegExp(`(?:\\bsource|(?<![\\w./])\\.)[ \\t]+\\S*${escaped}|${escaped}["']?[ \\t]+(?!&&|[|;>#]|\\d>)[^\\s]`);
    return (text) => text.includes(name) && (called.test(text) || /^[ \t]*(?:script)?arguments[ \t]*:/im.test(text));
}
/**
 * `./up.ps1 -File WORD`, also by the beginning of the name, and `./up.ps1 WORD`, `./up.ps1 @table`, where nobody knows
 * which parameter that is; not `./up.ps1 -Other WORD`.
 */
function givesParameter(name, usual, path) {
    const givesWords = givesWordsTo(path);
    const base = external_node_path_.posix.basename(path).replace(/[^\w]/g, '\\$&');
    const called = new RegExp(`${base}["']?([ \\t](?:[^\\n;|&\`\\\\]|[\`\\\\](?:\\r?\\n)?)*)`, 'g');
    const listed = /^[ \t]*(?:script)?arguments[ \t]*:(.*(?:\n(?![ \t]*[\w-]+[ \t]*:).*)*)/gim;
    const tells = (words) => givesOther(words, name.toLowerCase(), usual);
    return (text) => givesWords(text) &&
        ([...text.matchAll(called)].some(([, words = '']) => tells(words)) ||
            [...text.matchAll(listed)].some(([, words = '']) => tells(words)));
}
/** A word of a call: an option, with its value behind a colon, or a value. */
const word = /(?:-([A-Za-z]\w*)(?::[ \t]*)?)?("[^"]*"|'[^']*'|[^\s"'`]+)?/g;
function givesOther(words, name, usual) {
    let option = null;
    for (const [all, named, value] of words.replace(/[`\\]\r?\n/g, ' ').matchAll(word)) {
        if (all === '' || /^[>|-]+$/.test(all))
            continue;
        if (named !== undefined && value === undefined)
            option = named.toLowerCase();
        else {
            const given = named?.toLowerCase() ?? option;
            option = null;
            // By its place, or by a table.
            if (given === null)
                return true;
            if (name.startsWith(given) && value?.replace(/^["']|["']$/g, '') !== usual)
                return true;
        }
    }
    return option !== null && name.startsWith(option);
}

// EXTERNAL MODULE: ./lib/discover/compiled-from.js
var compiled_from = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/discover/first-look/template-script-text.js
var template_script_text = __webpack_require__(2291);
// EXTERNAL MODULE: ./lib/discover/library.js
var library = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/discover/pairs.js + 1 modules
var pairs = __webpack_require__(4199);
// EXTERNAL MODULE: ./lib/discover/scripts/found-scripts.js
var found_scripts = __webpack_require__(468);
// EXTERNAL MODULE: ./lib/evaluate/paths.js
var paths = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/syntax/bicep/parse.js + 16 modules
var bicep_parse = __webpack_require__(4963);
// EXTERNAL MODULE: ./lib/syntax/arm-expression/parse.js
var arm_expression_parse = __webpack_require__(6371);
// EXTERNAL MODULE: ./lib/syntax/json/string-offsets.js
var string_offsets = __webpack_require__(1349);
;// CONCATENATED MODULE: ./lib/syntax/json/string-text.js


const escapedQuote = String.raw `\u0027`;
/**
 * What is decoded is not decoded again: of the file only the length of what stands for each character is read. Quotes of
 * an expression may be escapes of JSON themselves: ConvertTo-Json of Windows PowerShell writes `\u0027`.
 *
 * @param text the file's
 * @param string a JSON string, or a string of an expression in one
 * @param isDoubled a single quote is written as two, as in an expression
 */
function stringText(text, { start, end, value }, isDoubled = false) {
    const closing = isDoubled && text[end - 1] !== "'" ? escapedQuote.length : 1;
    const [first, last] = [start + (isDoubled ? (0,string_offsets/* writtenLength */.M)(text, start) : 1), end - closing];
    // What stands for a character is never shorter than it.
    if (last - first === value.length)
        return (0,mapped_text/* unbroken */.D_)(value, first);
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    let from = first;
    for (let at = first, index = 0; at < last; index++) {
        const one = (0,string_offsets/* writtenLength */.M)(text, at);
        const length = isDoubled && value.charAt(index) === "'" ? one + (0,string_offsets/* writtenLength */.M)(text, at + one) : one;
        if (length > 1) {
            builder.add(text.slice(from, at), from);
            builder.addEscaped(value.charAt(index), { start: at, end: at + length });
            from = at + length;
        }
        at += length;
    }
    builder.add(text.slice(from, last), from);
    return builder.done();
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/content.js
/** What a template gives as a script's text, whatever language the template is written in. */


const unknownContent = { kind: 'unknown' };
/** Variables that hold variables. */
const content_maximumDepth = 40;
/** Characters that an expression counts as. */
const expressionSize = 100;
/** All that it may be; what nobody knows is left out. */
function content_textsOf(content, rendering) {
    return textsIn(content, { isDefault: false }, rendering, 0);
}
function textsIn(content, way, rendering, depth) {
    rendering.budget.left -= expressionSize;
    if (rendering.budget.left < 0)
        return [];
    if (content.kind === 'either' && depth < content_maximumDepth) {
        return content.contents.flatMap((one) => textsIn(one(), way, rendering, depth + 1));
    }
    if (content.kind === 'default' && depth < content_maximumDepth) {
        return textsIn(content.content(), { isDefault: true }, rendering, depth + 1);
    }
    const parts = [];
    const whole = content_textOf(content, rendering, parts, depth);
    const others = parts.map((part) => ({ ...part, ...way, isPart: true }));
    return whole === null ? others : [{ ...whole, ...way, isPart: false }, ...others];
}
/** The text of what is only one, and stands in the template itself; null: there is none. */
function ownText(content, rendering) {
    const text = content_textOf(content, rendering, [], 0);
    return text === null || text.source !== rendering.source ? null : text.text;
}
/** @param parts is told what stands in it of other files */
function content_textOf(content, rendering, parts, depth) {
    const { source, budget } = rendering;
    budget.left -= expressionSize;
    if (depth > content_maximumDepth || budget.left < 0)
        return null;
    switch (content.kind) {
        case 'text':
            return kept({ source, text: content.text }, rendering);
        case 'loaded':
            return loaded(content.path, rendering);
        case 'either': {
            const [only, ...others] = content.contents;
            return only === undefined || others.length > 0 ? null : content_textOf(only(), rendering, parts, depth + 1);
        }
        case 'replaced':
            return replacedText(content, rendering, parts, depth);
        case 'joined':
            return joinedText(content.parts, rendering, parts, depth);
        case 'default':
        case 'unknown':
            return null;
    }
}
function kept(text, { budget }) {
    budget.left -= text.text.text.length;
    return budget.left < 0 ? null : text;
}
/** Paths count from the template. */
function loaded(path, rendering) {
    const source = rendering.load(external_node_path_.posix.join(external_node_path_.posix.dirname(rendering.source.path), path));
    return source === null ? null : kept({ source, text: (0,mapped_text/* unbroken */.D_)(source.text) }, rendering);
}
function joinedText(joined, rendering, parts, depth) {
    const { source } = rendering;
    const [only] = joined;
    if (only !== undefined && joined.length === 1)
        return content_textOf(only.content(), rendering, parts, depth + 1);
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    for (const { content, span } of joined) {
        if (rendering.budget.left < 0)
            return null;
        const text = content_textOf(content(), rendering, parts, depth + 1);
        if (text !== null && text.source !== source)
            parts.push(text);
        if (text?.source === source)
            builder.addMapped(text.text);
        else
            builder.addHole(source.text.slice(span.start, span.end), span.start);
    }
    return kept({ source, text: builder.done() }, rendering);
}
function replacedText({ content, replaced }, rendering, parts, depth) {
    const whole = content_textOf(content(), rendering, parts, depth + 1);
    const written = whole === null ? null : (ownText(replaced(), rendering)?.text ?? null);
    if (whole === null || written === null || written === '')
        return null;
    // Line ends that become others: a shell reads both.
    if (/^\s+$/.test(written))
        return whole;
    const { source, text } = whole;
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    let from = 0;
    for (let at = text.text.indexOf(written); at !== -1; at = text.text.indexOf(written, from)) {
        rendering.budget.left -= expressionSize;
        if (rendering.budget.left < 0)
            return null;
        builder.addMapped((0,mapped_text/* sliceOf */.Mz)(text, from, at));
        const { start, end } = (0,mapped_text/* sourceSpan */.eg)(text, at, at + written.length);
        builder.addHole(source.text.slice(start, end), start);
        from = at + written.length;
    }
    builder.addMapped((0,mapped_text/* sliceOf */.Mz)(text, from, text.text.length));
    return kept({ source, text: builder.done() }, rendering);
}
/** What a text comes to that is written out, by itself or through names; null: it is not. */
function literalOf(content, depth = 0) {
    if (content.kind === 'text')
        return content.text.holes === undefined ? content.text.text : null;
    const inner = content.kind === 'either'
        ? content.contents
        : content.kind === 'joined'
            ? content.parts.map((one) => one.content)
            : [];
    const [only, ...others] = inner;
    return only === undefined || others.length > 0 || depth > content_maximumDepth ? null : literalOf(only(), depth + 1);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/function-content.js
/** What functions that ARM JSON and Bicep share make of the contents of their arguments. */


/**
 * @param name as the functions' documentation writes it, in small letters
 * @param items of the array that the first argument gives; null: they are not written out
 */
function contentOfFunction(name, given, items) {
    const [first, second] = given;
    if (first === undefined)
        return unknownContent;
    switch (name) {
        case 'string':
        case 'trim':
            return { kind: 'either', contents: [first.content] };
        case 'concat':
            return { kind: 'joined', parts: given };
        case 'join': {
            const parts = second === undefined ? null : items();
            if (parts === null || second === undefined)
                return unknownContent;
            return { kind: 'joined', parts: parts.flatMap((part, index) => (index === 0 ? [part] : [second, part])) };
        }
        case 'format': {
            const pattern = first.content();
            return pattern.kind === 'text' ? formatted(pattern.text, given.slice(1)) : unknownContent;
        }
        case 'replace':
            return second === undefined
                ? unknownContent
                : { kind: 'replaced', content: first.content, replaced: second.content };
        default:
            return unknownContent;
    }
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#format */
function formatted(pattern, given) {
    const parts = [];
    const add = (start, end) => {
        const text = (0,mapped_text/* sliceOf */.Mz)(pattern, start, end);
        if (end > start)
            parts.push({ content: () => ({ kind: 'text', text }), span: (0,mapped_text/* sourceSpan */.eg)(pattern, start, end) });
    };
    let from = 0;
    for (const found of pattern.text.matchAll(/\{\{|\}\}|\{(\d+)[^{}]*\}/g)) {
        const [written, index] = found;
        const end = found.index + written.length;
        // Two braces are one.
        add(from, index === undefined ? end - 1 : found.index);
        if (index !== undefined) {
            const span = (0,mapped_text/* sourceSpan */.eg)(pattern, found.index, end);
            parts.push(written.includes(':')
                ? { content: () => unknownContent, span }
                : { content: contentAt(Number(index), given), span });
        }
        from = end;
    }
    add(from, pattern.text.length);
    return { kind: 'joined', parts };
}
function contentAt(index, given) {
    return given[index]?.content ?? (() => unknownContent);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/written.js
/** As ARM looks names up: case aside. */
const isScriptContent = (name) => name.toLowerCase() === 'scriptcontent';
/** https://learn.microsoft.com/azure/templates/microsoft.resources/deploymentscripts */
const isDeploymentScriptType = (type) => /^microsoft\.resources\/deploymentscripts(?:@|$)/i.test(type);
/** The module of Azure Verified Modules has the properties of the resource as its parameters, under the same names. */
const isDeploymentScriptModule = (path) => /^br[:/].*\bres\/resources\/deployment-script:/i.test(path);

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/arm-scripts.js







function scriptsInArm(root, source) {
    const found = [];
    visit(root, null, { source, template: root }, found);
    return found;
}
/** @param resource what has these properties; null: it is no resource */
function visit(node, resource, scope, found) {
    if (node.kind === 'array')
        for (const item of node.items)
            visit(item, null, scope, found);
    if (node.kind !== 'object' || isNeverDeployed(node))
        return;
    const isWhole = isTemplate(node);
    const inside = isWhole ? { ...scope, template: node } : scope;
    for (const { key, value } of node.members) {
        const name = key.value.toLowerCase();
        // Names of variables are nobody's properties, and outputs are told, not run.
        if (isWhole && name === 'outputs')
            continue;
        if (isWhole && name === 'variables')
            for (const one of (0,members/* members */.ol)(value))
                visit(one.value, null, inside, found);
        else if (isScriptContent(key.value) && value.kind === 'string')
            found.push(scriptIn(node, resource, inside));
        else if (isScriptContent(key.value) && (0,members/* member */.Dc)(value, 'value')?.kind === 'string')
            found.push(scriptGiven(value, node, inside));
        else
            visit(value, name === 'properties' ? node : null, inside, found);
    }
}
function isNeverDeployed(node) {
    const condition = (0,members/* member */.Dc)(node, 'condition');
    return condition?.kind === 'boolean' && !condition.value && (0,members/* member */.Dc)(node, 'type') !== undefined;
}
function isTemplate(node) {
    const isSaid = (name) => (0,members/* member */.Dc)(node, name) !== undefined;
    return isSaid('resources') && (isSaid('contentVersion') || isSaid('variables') || isSaid('parameters'));
}
function scriptIn(properties, resource, scope) {
    const isOwn = isDeploymentScriptType((0,members/* textOf */.b6)((0,members/* member */.Dc)(resource ?? undefined, 'type')) ?? '');
    const kind = (0,members/* member */.Dc)((isOwn ? resource : properties) ?? undefined, 'kind');
    return {
        properties: written(properties, scope),
        kind: kind === undefined ? undefined : written(kind, scope),
        isDeploymentScript: isOwn,
        parameter: null,
    };
}
/** `"scriptContent": { "value": "…" }`, as parameters are given, among others. */
function scriptGiven(parameter, parameters, scope) {
    const value = (0,members/* member */.Dc)(parameter, 'value');
    const kind = (0,members/* member */.Dc)((0,members/* member */.Dc)(parameters, 'kind'), 'value');
    const content = value === undefined ? undefined : written(value, scope);
    const get = (name) => (isScriptContent(name) ? content : undefined);
    const properties = { ...written(parameter, scope), get, isOpen: true };
    return {
        properties,
        kind: kind === undefined ? undefined : written(kind, scope),
        isDeploymentScript: false,
        parameter: null,
    };
}
function written(node, scope) {
    const value = behindNames(node, scope);
    return {
        content: () => (node.kind === 'string' ? contentOf(node, scope) : unknownContent),
        items: () => (value.kind === 'array' ? value.items.map((item) => written(item, scope)) : null),
        get: (name) => {
            const found = (0,members/* member */.Dc)(value, name);
            return found === undefined ? undefined : written(found, scope);
        },
        isOpen: value.kind !== 'object' || (0,members/* member */.Dc)(value, 'copy') !== undefined,
    };
}
/** Variables that hold variables. */
const maximumNames = 20;
function behindNames(node, scope) {
    let value = node;
    for (let step = 0; step < maximumNames && value.kind === 'string'; step++) {
        const parsed = (0,arm_expression_parse/* parseArmExpression */.m)(scope.source.text, value);
        const expression = parsed.kind === 'expression' ? parsed.expression : null;
        const next = expression?.kind === 'call' && isCall(expression, 'variables') ? arm_scripts_named(expression, 'variables', scope) : undefined;
        if (next === undefined)
            break;
        value = next;
    }
    return value;
}
function isCall({ name, namespace }, wanted) {
    return namespace === null && name.toLowerCase() === wanted;
}
/** What a template has under the name that a call gives. */
function arm_scripts_named({ arguments: [first] }, section, { template }) {
    return first?.kind === 'string'
        ? (0,members/* members */.ol)((0,members/* member */.Dc)(template, section)).findLast(({ key }) => isSame(key.value, first.value))?.value
        : undefined;
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function contentOf(node, scope) {
    const { text } = scope.source;
    const parsed = (0,arm_expression_parse/* parseArmExpression */.m)(text, node);
    if (parsed.kind === 'expression')
        return contentOfExpression(parsed.expression, scope);
    if (parsed.kind === 'problem')
        return unknownContent;
    const own = stringText(text, node);
    // A bracket that escapes another is no text.
    return { kind: 'text', text: parsed.value === node.value ? own : (0,mapped_text/* sliceOf */.Mz)(own, 1, own.text.length) };
}
function contentOfExpression(expression, scope) {
    if (expression.kind === 'string')
        return { kind: 'text', text: stringText(scope.source.text, expression, true) };
    return expression.kind === 'call' && expression.namespace === null ? contentOfCall(expression, scope) : unknownContent;
}
function contentOfCall(call, scope) {
    const given = call.arguments.map((one) => partOf(one, scope));
    const name = call.name.toLowerCase();
    switch (name) {
        case 'variables':
            return contentOfNode(arm_scripts_named(call, 'variables', scope), scope);
        case 'parameters': {
            const fallback = (0,members/* member */.Dc)(arm_scripts_named(call, 'parameters', scope), 'defaultValue');
            return fallback === undefined
                ? unknownContent
                : { kind: 'default', content: () => contentOfNode(fallback, scope) };
        }
        case 'if':
            return { kind: 'either', contents: given.slice(1, 3).map(({ content }) => content) };
        default:
            return contentOfFunction(name, given, () => arm_scripts_listed(call.arguments[0], scope));
    }
}
function partOf(expression, scope) {
    return { content: () => contentOfExpression(expression, scope), span: expression };
}
function contentOfNode(node, scope) {
    if (node?.kind !== 'string')
        return unknownContent;
    return { kind: 'either', contents: [() => contentOf(node, scope)] };
}
/** `createArray(…)`, and a variable that holds an array. */
function arm_scripts_listed(list, scope) {
    if (list?.kind !== 'call')
        return null;
    if (isCall(list, 'createarray'))
        return list.arguments.map((one) => partOf(one, scope));
    const array = isCall(list, 'variables') ? arm_scripts_named(list, 'variables', scope) : undefined;
    if (array?.kind !== 'array')
        return null;
    return array.items.map((item) => ({ content: () => contentOfNode(item, scope), span: item }));
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/string-text.js

/**
 * null where the places cannot be told: a hole holds comments.
 *
 * @param text the file's
 */
function stringPieces(text, { start, end, parts, holes }) {
    const dollars = /^\$*/.exec(text.slice(start, start + maximumDollars))?.[0].length ?? 0;
    const isMultiLine = text.startsWith("'''", start + dollars);
    const pieces = [];
    let from = isMultiLine ? behindLineBreak(text, start + dollars + 3) : start + 1;
    for (const [index, part] of parts.entries()) {
        const hole = holes[index];
        const to = hole === undefined ? end - (isMultiLine ? 3 : 1) : string_text_openingOf(text, hole.start, isMultiLine ? dollars : 1);
        const own = isMultiLine ? (0,mapped_text/* unbroken */.D_)(text.slice(from, to), from) : escapedText(text, from, to);
        if (own.text !== part)
            return null;
        pieces.push({ kind: 'text', text: own });
        if (hole === undefined)
            continue;
        const close = skipBlanks(text, hole.end);
        if (text[close] !== '}')
            return null;
        pieces.push({ kind: 'hole', expression: hole, start: to, end: close + 1 });
        from = close + 1;
    }
    return pieces;
}
/** Before `'''`; more nobody writes. */
const maximumDollars = 100;
/** One line break right after the opening quotes is no content. */
function behindLineBreak(text, at) {
    if (text.startsWith('\r\n', at))
        return at + 2;
    return text[at] === '\n' || text[at] === '\r' ? at + 1 : at;
}
/** Where `${` begins in front of an expression. */
function string_text_openingOf(text, expression, dollars) {
    let at = expression;
    while (/\s/.test(text[at - 1] ?? ''))
        at -= 1;
    return at - 1 - dollars;
}
function skipBlanks(text, from) {
    let at = from;
    while (/\s/.test(text[at] ?? ''))
        at += 1;
    return at;
}
const letters = { n: '\n', r: '\r', t: '\t' };
function escapedText(text, start, end) {
    const builder = (0,mapped_text/* newTextBuilder */.zf)();
    const escapes = /\\(?:u\{([\da-f]+)\}|(.))/gi;
    const content = text.slice(start, end);
    let from = 0;
    for (const found of content.matchAll(escapes)) {
        const [written, code, letter = ''] = found;
        builder.add(content.slice(from, found.index), start + from);
        const character = code === undefined ? (letters[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16));
        const at = start + found.index;
        builder.addEscaped(character, { start: at, end: at + written.length });
        from = found.index + written.length;
    }
    builder.add(content.slice(from), start + from);
    return builder.length() === 0 ? (0,mapped_text/* unbroken */.D_)('', start) : builder.done();
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/bicep-content.js



function bicep_content_contentOf(expression, scope) {
    const lazily = (one) => () => bicep_content_contentOf(one, scope);
    switch (expression.kind) {
        case 'string':
            return contentOfString(expression, scope);
        case 'parenthesized':
            return { kind: 'either', contents: [lazily(expression.expression)] };
        case 'nonNull':
            return { kind: 'either', contents: [lazily(expression.operand)] };
        case 'ternary':
            return { kind: 'either', contents: [lazily(expression.whenTrue), lazily(expression.whenFalse)] };
        case 'variableAccess': {
            const { name } = expression.name;
            const [variable, fallback] = [scope.variables.get(name), scope.parameters.get(name)];
            if (variable !== undefined)
                return { kind: 'either', contents: [lazily(variable)] };
            return fallback === undefined ? unknownContent : { kind: 'default', content: lazily(fallback) };
        }
        case 'call':
            return bicep_content_contentOfCall(expression, scope);
        default:
            return unknownContent;
    }
}
function contentOfString(literal, scope) {
    const pieces = stringPieces(scope.source.text, literal);
    if (pieces === null)
        return unknownContent;
    const [only, ...others] = pieces;
    if (only?.kind === 'text' && others.length === 0)
        return only;
    const filled = pieces.filter((piece) => piece.kind === 'hole' || piece.text.text !== '');
    const parts = filled.map((piece) => {
        if (piece.kind === 'hole')
            return { content: () => bicep_content_contentOf(piece.expression, scope), span: piece };
        const [start = 0] = piece.text.sources;
        return { content: () => piece, span: { start, end: start } };
    });
    return { kind: 'joined', parts };
}
function bicep_content_contentOfCall(call, scope) {
    const [first] = call.arguments;
    if (first === undefined)
        return unknownContent;
    switch (call.name.name) {
        case 'loadTextContent': {
            const path = literalOf(bicep_content_contentOf(first, scope));
            return path === null ? unknownContent : { kind: 'loaded', path };
        }
        // What is loaded, encoded and decoded again.
        case 'base64ToString': {
            const encoded = bicep_content_behindNames(first, scope);
            const isLoaded = encoded.kind === 'call' && encoded.name.name === 'loadFileAsBase64';
            const path = isLoaded && encoded.arguments[0] !== undefined ? literalOf(bicep_content_contentOf(encoded.arguments[0], scope)) : null;
            return path === null ? unknownContent : { kind: 'loaded', path };
        }
        case 'any':
            return { kind: 'either', contents: [() => bicep_content_contentOf(first, scope)] };
        default: {
            const given = call.arguments.map((one) => bicep_content_partOf(one, scope));
            return contentOfFunction(call.name.name, given, () => bicep_content_listed(bicep_content_behindNames(first, scope), scope));
        }
    }
}
function bicep_content_partOf(expression, scope) {
    return { content: () => bicep_content_contentOf(expression, scope), span: expression };
}
function bicep_content_listed(list, scope) {
    if (list.kind !== 'array')
        return null;
    return list.items.map((item) => bicep_content_partOf(item.kind === 'spread' ? item.value : item, scope));
}
/** Variables that hold variables. */
const bicep_content_maximumNames = 20;
/** The expression behind parentheses and names of variables; parameters are not looked up. */
function bicep_content_behindNames(expression, { variables }) {
    let value = expression;
    for (let step = 0; step < bicep_content_maximumNames; step++) {
        const inner = value.kind === 'parenthesized' ? value.expression : null;
        const next = inner ?? (value.kind === 'variableAccess' ? variables.get(value.name.name) : undefined);
        if (next === undefined)
            break;
        value = next;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/bicep-scripts.js
/** Where Bicep has scripts, and what it says of them. */



/** @param parametersOf of the modules that it calls */
function scriptsInBicep({ statements }, source, parametersOf) {
    const variables = new Map();
    const parameters = new Map();
    for (const one of statements) {
        if (one.kind === 'variable')
            variables.set(one.name.name, one.value);
        if (one.kind === 'parameter' && one.defaultValue !== null)
            parameters.set(one.name.name, one.defaultValue);
    }
    const walk = { scope: { source, variables, parameters }, found: [], parametersOf };
    for (const one of statements) {
        if (one.kind === 'resource')
            inResource(one, walk);
        else if (one.kind === 'module')
            inModule((0,paths/* plainText */.wh)(one.path) ?? '', one.body, walk);
        else if (one.kind === 'variable')
            bicep_scripts_visit(one.value, null, walk);
        else if (one.kind === 'parameterAssignment' && isScriptContent(one.name.name)) {
            walk.found.push(bicep_scripts_scriptGiven(one.value, walk.scope));
        }
    }
    return walk.found;
}
function inResource({ type, body }, walk) {
    const object = objectIn(body);
    if (object === null)
        return;
    // The version may be filled in by something else.
    const isOwn = isDeploymentScriptType(type.parts[0] ?? '');
    const own = isOwn ? { properties: propertyOf(object, 'properties'), kind: propertyOf(object, 'kind') } : null;
    bicep_scripts_visit(object, own, walk);
}
function inModule(path, body, walk) {
    const object = objectIn(body);
    const params = object === null ? undefined : propertyOf(object, 'params');
    const kind = params?.kind === 'object' ? propertyOf(params, 'kind') : undefined;
    if (params?.kind === 'object' && path !== '' && !(0,paths/* isRegistryReference */.lb)(path)) {
        const names = walk.parametersOf(path);
        for (const member of params.members) {
            const name = member.kind === 'property' ? bicep_scripts_nameOf(member) : null;
            if (member.kind !== 'property' || name === null || isScriptContent(name) || !names.has(name))
                continue;
            walk.found.push(bicep_scripts_scriptGiven(member.value, walk.scope));
        }
    }
    if (object !== null)
        bicep_scripts_visit(object, isDeploymentScriptModule(path) ? { properties: params, kind } : null, walk);
}
/** null: it is deployed under a condition that is never true. */
function objectIn(body) {
    if (body.kind === 'if') {
        const { condition } = body;
        return condition.kind === 'boolean' && !condition.value ? null : objectIn(body.body);
    }
    if (body.kind === 'for')
        return objectIn(body.body);
    return body.kind === 'object' ? body : null;
}
function bicep_scripts_visit(expression, own, walk) {
    switch (expression.kind) {
        case 'object':
            inObject(expression, own, walk);
            break;
        case 'array':
            for (const item of expression.items)
                bicep_scripts_visit(item.kind === 'spread' ? item.value : item, null, walk);
            break;
        case 'for':
            if (expression.body.kind === 'if')
                bicep_scripts_visit(expression.body.body, null, walk);
            else
                bicep_scripts_visit(expression.body, null, walk);
            break;
        case 'parenthesized':
            bicep_scripts_visit(expression.expression, own, walk);
            break;
        case 'ternary':
            bicep_scripts_visit(expression.whenTrue, null, walk);
            bicep_scripts_visit(expression.whenFalse, null, walk);
            break;
        case 'call':
            for (const argument of expression.arguments)
                bicep_scripts_visit(argument, null, walk);
            break;
    }
}
function inObject(object, own, walk) {
    const { scope, found } = walk;
    const type = propertyOf(object, 'type');
    const isDeploymentScript = type?.kind === 'string' && isDeploymentScriptType((0,paths/* plainText */.wh)(type) ?? '');
    const inside = isDeploymentScript
        ? { properties: propertyOf(object, 'properties'), kind: propertyOf(object, 'kind') }
        : own;
    for (const member of object.members) {
        if (member.kind === 'resource')
            inResource(member, walk);
        else if (member.kind === 'spread')
            bicep_scripts_visit(member.value, null, walk);
        else if (isScriptContent(bicep_scripts_nameOf(member) ?? '')) {
            const isOwn = inside?.properties === object;
            const kind = isOwn ? inside?.kind : propertyOf(object, 'kind');
            found.push({
                properties: bicep_scripts_written(object, scope),
                kind: kind === undefined ? undefined : bicep_scripts_written(kind, scope),
                isDeploymentScript: isOwn,
                parameter: parameterIn(member.value, scope),
            });
        }
        else
            bicep_scripts_visit(member.value, member.value === inside?.properties ? inside : null, walk);
    }
}
/** What is given by itself: a parameter file's own `scriptContent`, or what a module runs under another name. */
function bicep_scripts_scriptGiven(value, scope) {
    const content = bicep_scripts_written(value, scope);
    const get = (name) => (isScriptContent(name) ? content : undefined);
    return {
        properties: { ...content, get, isOpen: true },
        kind: undefined,
        isDeploymentScript: false,
        parameter: parameterIn(value, scope),
    };
}
function bicep_scripts_nameOf({ key }) {
    return 'name' in key ? key.name : (0,paths/* plainText */.wh)(key);
}
function propertyOf({ members }, name) {
    const isIts = (member) => member.kind === 'property' && bicep_scripts_nameOf(member)?.toLowerCase() === name.toLowerCase();
    const found = members.findLast(isIts);
    return found?.kind === 'property' ? found.value : undefined;
}
function bicep_scripts_written(expression, scope) {
    const value = bicep_content_behindNames(expression, scope);
    return {
        content: () => bicep_content_contentOf(expression, scope),
        items: () => {
            if (value.kind !== 'array' || value.items.some((item) => item.kind === 'spread'))
                return null;
            return value.items.flatMap((item) => (item.kind === 'spread' ? [] : [bicep_scripts_written(item, scope)]));
        },
        get: (name) => {
            const found = value.kind === 'object' ? propertyOf(value, name) : undefined;
            return found === undefined ? undefined : bicep_scripts_written(found, scope);
        },
        isOpen: value.kind !== 'object' || value.members.some((one) => one.kind === 'spread' || isComputed(one)),
    };
}
function isComputed(member) {
    return member.kind === 'property' && bicep_scripts_nameOf(member) === null;
}
/** Whatever has a name and is no variable may be a parameter. */
function parameterIn(value, scope) {
    const behind = bicep_content_behindNames(value, scope);
    return behind.kind === 'variableAccess' ? behind.name.name : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/template-scripts.js
/**
 * Scripts in templates: what a deployment script (`Microsoft.Resources/deploymentScripts`) has as `scriptContent`, in
 * Bicep, ARM JSON and parameter files, and the files that it loads.
 *
 * They are read from what is written, before anything is evaluated, and as all other scripts are: which config files
 * commands use and which templates they deploy has to be known before it is clear what there is to evaluate. As in YAML,
 * a key tells what is a script, wherever it stands: so the parameters of modules that hand one on under that name (those of
 * Azure Verified Modules among them) and nested deployments need nothing of their own. Texts are followed through variables, defaults of
 * parameters and the functions that put them together; whatever else is filled in is unknown to the shell that reads it.
 *
 * Such a script runs in a container of its own, with the variables that it is given there and no file of the repository:
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-script-develop
 */








/** Characters that are read for one template, those of files that it loads among them. */
const maximumCharacters = 1_000_000;
/** @param load a file by its path from the working directory; null: nobody can read it */
function scriptsInTemplate(document, load) {
    const { source } = document;
    const rendering = { source, load, budget: { left: maximumCharacters } };
    const objects = 'tree' in document
        ? scriptsInBicep(document.tree, source, scriptParametersIn(load)(source.path, 0))
        : scriptsInArm(document.root, source);
    const scripts = objects.flatMap((one) => {
        const content = one.properties.get('scriptContent')?.content();
        return content === undefined ? [] : content_textsOf(content, rendering).map((text) => template_scripts_scriptOf(text, one, rendering));
    });
    return { scripts, isCut: rendering.budget.left < 0 };
}
/** Modules in modules that hand a script on. */
const maximumModules = 32;
/** Each module is looked at once; of a ring of them the first has no names yet. */
function scriptParametersIn(load) {
    const known = new Map();
    const parametersFrom = (from, depth) => {
        return (written) => {
            const path = (0,paths/* pathFrom */.Iw)(from, written);
            const names = known.get(path);
            if (names !== undefined || depth > maximumModules || !/\.bicep$/i.test(path))
                return names ?? new Set();
            known.set(path, new Set());
            const source = load(path);
            if (source === null || !/ptcontent|\bmodule\b/i.test(source.text))
                return new Set();
            const scripts = scriptsInBicep((0,bicep_parse/* parseBicep */.t)(source.text, 'bicep'), source, parametersFrom(path, depth + 1));
            const found = new Set(scripts.flatMap(({ parameter }) => parameter ?? []));
            known.set(path, found);
            return found;
        };
    };
    return parametersFrom;
}
function template_scripts_scriptOf(written, object, rendering) {
    const { source, text, isPart } = written;
    const { properties, isDeploymentScript } = object;
    const dialect = template_scripts_dialectOf(object, source, text.text);
    const environment = environmentOf(properties, rendering);
    // Other commands may set anything, and so may whatever hands the script on.
    const isOpen = isPart || !isDeploymentScript || environment.isOpen || hasOtherCommands(text);
    const hasArguments = properties.isOpen || properties.get('arguments') !== undefined;
    const key = (name) => (dialect === 'shell' ? name : name.toLowerCase());
    const unknown = new Set(environment.unknown.map(key));
    const container = { template: rendering.source, mayHold: whyFilesMayBeThere(written, object) };
    return {
        source,
        mapped: text,
        statements: statementsOf(text, dialect, { hasMacros: false }),
        environment: environment.known,
        isSetByStep: (name) => isOpen || unknown.has(key(name)) || (hasArguments && /^(?:\d+|[@*])$/.test(name)),
        start: { candidates: [], reason: container.mayHold },
        container,
        from: text.sources[0] ?? 0,
        dialect,
    };
}
/** Commands are filled in, not only words of a command. */
function hasOtherCommands({ text, holes = [] }) {
    return holes.some(({ start }) => /(?:^|[\n;&|{(])[ \t]*$/.test(text.slice(Math.max(0, start - maximumIndentation), start)));
}
/** Blanks in front of a command. */
const maximumIndentation = 200;
/** null: certainly none of the repository's is. */
function whyFilesMayBeThere({ text, isPart, isDefault }, { properties, isDeploymentScript }) {
    const inContainer = 'the script runs in a container';
    if (!isDeploymentScript)
        return `${inContainer}, and what is brought there is not said here`;
    if (properties.isOpen || properties.get('supportingScriptUris') !== undefined) {
        return `${inContainer}, and 'supportingScriptUris' may bring files there`;
    }
    if (isPart || hasOtherCommands(text))
        return `${inContainer}, together with commands that may make the file`;
    return isDefault ? 'the script is the default of a parameter, for which another may be given' : null;
}
/** `kind`, else what it looks like. */
function template_scripts_dialectOf({ kind }, { path }, text) {
    const said = kind === undefined ? null : literalOf(kind.content());
    if (said !== null)
        return /powershell/i.test(said) ? 'powershell' : 'shell';
    if (/\.psm?1$/i.test(path))
        return 'powershell';
    return looksLikePowerShell.test(text) ? 'powershell' : 'shell';
}
const looksLikePowerShell = /^[ \t]{0,40}(?:param[ \t]{0,9}\(|\$\w{1,100}[ \t]{0,9}=)|\$env:\w|`\r?\n|\bWrite-(?:Host|Output)\b/im;
/** `environmentVariables`, a list of `name` and `value`, or `secureValue`, which is a secret. */
function environmentOf(properties, rendering) {
    const written = properties.get('environmentVariables');
    const items = written === undefined ? [] : written.items();
    // One list may be that of many scripts.
    rendering.budget.left -= items?.length ?? 0;
    if (rendering.budget.left < 0)
        return { known: [], unknown: [], isOpen: true };
    const named = (items ?? []).map((item) => ({ name: template_scripts_nameOf(item), value: item.get('value'), isOpen: item.isOpen }));
    const variables = named.flatMap(({ name, value, isOpen }) => {
        const variable = name === null || value === undefined || isOpen ? null : template_scripts_variableOf(name, value, rendering);
        return name === null ? [] : [{ name, variable }];
    });
    return {
        known: variables.flatMap(({ variable }) => variable ?? []),
        unknown: variables.flatMap(({ name, variable }) => (variable === null ? [name] : [])),
        isOpen: properties.isOpen || items === null || named.some(({ name }) => name === null),
    };
}
function template_scripts_nameOf(item) {
    const name = item.get('name');
    return name === undefined ? null : literalOf(name.content());
}
/** null: nobody knows what it is set to. */
function template_scripts_variableOf(name, value, rendering) {
    const text = ownText(value.content(), rendering);
    if (text === null)
        return null;
    const mapped = text.text === '' ? (0,mapped_text/* unbroken */.D_)('', text.sources[0] ?? 0) : text;
    const words = [filledInWord(mapped, { hasMacros: false })];
    return { name, words, isList: false, isAdded: false, mapped, source: rendering.source };
}

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/find-template-scripts.js
/** The templates of a repository that have scripts of ours, and the files that they load as scripts. */














const tooLong = `its scripts have more than ${maximumCharacters} characters, with those that it loads`;
/** @param read a file's text; null: nobody can read it */
function findTemplateScripts(files, ignore, read) {
    const found = [];
    const unreadable = [];
    // Each file once: places in it are told apart by its source.
    const load = (0,once/* oncePerKey */.G5)((path) => ((0,library/* leadsOut */.q)(path) || (0,discover_document/* matchesAny */._I)(ignore, path) ? null : read(path)));
    for (const path of files.paths) {
        if (!(0,found_scripts/* isTemplateWithScript */.Ih)(path, files) || (0,discover_document/* matchesAny */._I)(ignore, path))
            continue;
        const parsed = parsedTemplate(path, files, load);
        if (parsed === null)
            continue;
        if (parsed.document === null)
            unreadable.push(...parsed.unreadable);
        else if (!isCompiledHere(parsed, files)) {
            const { scripts, isCut } = scriptsInTemplate(parsed.document, load);
            if (isCut)
                unreadable.push({ site: (0,model_location/* startOf */.GH)(parsed.document.source), reason: tooLong, isTemplateOfOthers: false });
            found.push({ template: parsed.document, scripts });
        }
    }
    const isOwn = (template) => (script) => script.source.path === template.source.path;
    const others = found.flatMap(({ template, scripts }) => scripts.filter((one) => !isOwn(template)(one)));
    return {
        templates: found.map(({ template, scripts }) => ({ template, scripts: scripts.filter(isOwn(template)) })),
        loaded: (0,grouped/* grouped */.z)(others, ({ source }) => [source.path]),
        unreadable,
    };
}
/** null: it has no script after all, or another part of discovery tells what is wrong with it. */
function parsedTemplate(path, files, load) {
    const read = files.read(path);
    if (read.kind !== 'bytes' || read.bytes.length > read_file/* maximumFileSize */.se)
        return null;
    const decoded = (0,prefilter/* isJson */.Fh)(path) ? (0,decode/* decode */.D4)(read.bytes) : (0,decode/* decodeLikeCompiler */.ZO)(read.bytes);
    if (!('text' in decoded) || !((0,template_script_text/* mayHaveScript */.H8)(decoded.text) || (0,template_script_text/* mayGiveScript */.GW)(decoded.text)))
        return null;
    if (!(0,template_script_text/* saysOption */.mY)(decoded.text) && !loadsOption(path, decoded.text, load))
        return null;
    const parsed = (0,discover_document/* parseDocument */.Tp)(path, read.bytes, 'none', 'found');
    const isToldOf = files.look?.(path)?.relevance === 'ours' || !/--kube-proxy-config/i.test(decoded.text);
    return isToldOf && parsed.document === null ? null : parsed;
}
/** Many a template loads a script, and hardly one of those is ours. */
function loadsOption(path, text, load) {
    const paths = (0,template_script_text/* loadedPaths */.wv)(text)?.map((written) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), written));
    return paths === undefined || paths.some((one) => (0,template_script_text/* saysOption */.mY)(load(one)?.text ?? ''));
}
/** What the compiler makes of Bicep that is there says what that says. */
function isCompiledHere(parsed, files) {
    const template = (0,pairs/* templateOf */.kW)(parsed);
    return template !== null && (0,compiled_from/* possibleSources */.Sm)(template).some(files.exists);
}

// EXTERNAL MODULE: ./lib/discover/scripts/upstream.js
var upstream = __webpack_require__(4852);
// EXTERNAL MODULE: ./lib/evaluate/placeholders.js
var placeholders = __webpack_require__(2554);
// EXTERNAL MODULE: ./lib/model/last-at.js
var last_at = __webpack_require__(6044);
// EXTERNAL MODULE: ./lib/evaluate/computed-names.js
var computed_names = __webpack_require__(5430);
// EXTERNAL MODULE: ./lib/evaluate/limits.js
var limits = __webpack_require__(2516);
;// CONCATENATED MODULE: ./lib/discover/scripts/filled-in-values.js
/** Values of a here-document in which the shell fills something in: known only when the script runs. */




function withFilledIn(value) {
    if (value.kind === 'string')
        return isFilledIn(value.value) ? filled_in_values_filledIn(value.value, value.origin) : value;
    if (value.kind !== 'object')
        return value;
    const properties = [];
    let { rest } = value;
    for (const own of value.properties.values()) {
        if (isFilledIn(own.name))
            rest = (0,computed_names/* noteUnknownName */.M)(properties, filled_in_values_filledIn(own.name, own.key), (0,limits/* newBudget */.k$)());
        else
            properties.push({ ...own, value: () => withFilledIn(own.value()) });
    }
    return { ...value, properties: new Map(properties.map((own) => [own.name.toLowerCase(), own])), rest };
}
/** `$NAME`, `${NAME}`, `$(command)` and `` `command` `` */
function isFilledIn(text) {
    return /[$`]/.test(text);
}
function filled_in_values_filledIn(text, site) {
    return (0,model_value/* unknownValue */.Uo)(`'${(0,clip/* clip */.$)(text)}' is filled in when the script runs`, site);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/uses.js
/** What became of each `--kube-proxy-config`: the file that it names, or why there is none. */















/** Of the commands in these files, in their order. */
function configUses(scripts, files) {
    const calls = scripts.flatMap((file) => {
        const written = new Map(file.calls.written.map((one) => [one, readHere(one)]));
        return file.calls.aks.map((call) => ({ call, file, found: findConfig(call, written, files) }));
    });
    const absent = calls.filter(({ found }) => found === null).flatMap(({ call }) => call.target?.candidates ?? []);
    const known = {
        leftOut: absent.length === 0 ? new Set() : (files.leftOut?.() ?? new Set()),
        ignored: absent.length === 0 ? new Set() : (files.ignoredAmong?.([...new Set(absent)]) ?? new Set()),
    };
    return calls.map(({ call, file, found }) => ({ call, file, found: found ?? notFound(call, file, known) }));
}
/** null: there is no such file. */
function findConfig(call, written, files) {
    const { path, target } = call;
    if (path === null || target === null)
        return { kind: 'unknown', reason: 'the option has no value' };
    if (path.text !== null && (0,argument_value/* isFilledIn */.qL)(path.text)) {
        return { kind: 'unknown', reason: `'${(0,clip/* clip */.$)(path.text)}' is filled in before it runs` };
    }
    if (isInline(call))
        return { kind: 'inline' };
    const here = [...written].findLast(([one]) => isSameFile(one, call))?.[1];
    if (typeof here === 'string')
        return { kind: 'unknown', reason: here };
    if (here !== undefined)
        return { kind: 'here', document: here };
    const found = target.candidates.find((one) => files.exists(one));
    if (found === undefined)
        return oneOfFiles(call, files);
    return upstreamIn(found, files) ?? { kind: 'file', path: found };
}
function oneOfFiles({ target, oneOf }, files) {
    if (oneOf === null)
        return null;
    const found = oneOf.targets.map(({ candidates }) => candidates.find((one) => files.exists(one)) ?? null);
    const paths = [...new Set(found.map((path) => (path === null || upstreamIn(path, files) !== null ? null : path)))];
    if (paths.every((path) => path === null))
        return null;
    if (!oneOf.isWhole && !paths.includes(null))
        paths.push(null);
    return { kind: 'oneOf', paths, reason: target?.reason ?? '' };
}
function notFound(call, file, absent) {
    const { candidates = [], reason: unknown = null, written = null } = call.target ?? {};
    const reason = unknown ?? excuseFor(call, file, absent);
    if (reason !== null)
        return { kind: 'unknown', reason };
    if (call.script.container !== undefined)
        return { kind: 'missing', searched: [] };
    return candidates.length === 0
        ? { kind: 'unknown', reason: `'${(0,clip/* clip */.$)(written ?? '')}' lies outside the folder that is checked` }
        : { kind: 'missing', searched: candidates };
}
/**
 * az takes a path. What begins with a brace is no path; `$(cat FILE)` gives the text, and so does `@FILE`, which az
 * replaces by the file's content in any argument (azure-cli-core, commands/__init__.py, _expand_file_prefixed_files).
 */
function isInline({ path }) {
    if (path === null)
        return false;
    const [first] = path.pieces;
    if (first?.kind === 'text')
        return /^\s*\{|^@./.test(first.text);
    if (first?.kind !== 'unknown' || path.pieces.length > 1)
        return false;
    const { source, start, end } = first.site;
    return /^(?:\$\(|`)\s*(?:cat\s|<|Get-Content\s)/.test(source.text.slice(start, Math.min(end, start + 40)));
}
function isSameFile({ target, script }, { target: used, script: caller }) {
    if (used === null || script.container !== caller.container)
        return false;
    if (target.written !== null && target.written === used.written && script.source === caller.source)
        return true;
    const [first] = used.candidates;
    return first !== undefined && target.candidates.includes(first);
}
/** The text of a here-document as a config file; or why it is none that can be read. */
function readHere({ body, isExpanded, script }) {
    const { source } = script;
    const { root, problems, looseness } = (0,parse/* parseJson */.q)(body.text);
    const hasVariables = (isExpanded && /[$`]/.test(body.text)) || body.holes !== undefined;
    if (root === null) {
        const why = hasVariables ? 'variables are filled into it when it runs' : (problems[0]?.message ?? 'it is empty');
        return `the text that the script writes to the file cannot be read: ${why}`;
    }
    if (root.kind !== 'object')
        return 'the text that the script writes to the file is no JSON object';
    const own = (0,placed/* placed */.G)(root, body);
    const value = (0,placeholders/* withPlaceholders */.rk)((0,json_value/* jsonValue */.IL)(own, source));
    return {
        source,
        root: own,
        value: hasVariables ? withFilledIn(value) : value,
        text: body.text,
        looseness: looseness.map((one) => ({
            site: (0,model_location/* siteOf */.zU)(source, (0,mapped_text/* sourceSpan */.eg)(body, one.start, one.end)),
            message: one.message,
        })),
    };
}
function upstreamIn(path, files) {
    const text = (0,read_text/* readText */.y)(path, files);
    return text === null || !(0,upstream/* looksUpstream */.Q6)(text) ? null : { kind: 'upstream', site: (0,upstream/* startOfText */.h_)({ path, text }) };
}
/** What brings files that are not in the repository. */
const downloads = new RegExp([
    'download-artifact|Download(?:Pipeline|Build)Artifact|DownloadSecureFile|actions/cache|gh release download',
    'git clone|azcopy|(?:blob|file) download|unzip\\s|\\btar\\s{1,9}-{0,2}(?:[a-wyz]{0,9}x|extract)|Expand-Archive',
    '(?:^|[{,])\\s{0,40}repository:|^\\s{0,40}- (?:download|deployment):',
].join('|'), 'im');
/** Why the file may be there when the command runs; null: nothing tells of it. */
function excuseFor(call, file, { leftOut, ignored }) {
    const { candidates = [], written = null } = call.target ?? {};
    const name = `'${(0,clip/* clip */.$)(written ?? candidates[0] ?? '')}'`;
    if (call.path?.pieces.some((piece) => piece.kind === 'text' && piece.isFallback === true) === true) {
        return (0,argument_value/* whyOther */.XV)(call.path)?.reason ?? `${name} is the path only where nothing else is set`;
    }
    if (candidates.some((path) => leftOut.has(path)))
        return `${name} is outside this sparse checkout`;
    if (candidates.some((path) => ignored.has(path)))
        return `${name} is made by something: git ignores it`;
    if (isMentioned(external_node_path_.posix.basename(candidates[0] ?? written ?? ''), call, file))
        return `${name} is made or fetched when it runs`;
    if ((0,script_file/* scriptKind */.Oc)(file.source.path) === 'markdown')
        return `${name} is made by whoever follows the instructions`;
    const around = call.script.container === undefined ? file.source.text : call.script.mapped.text;
    return downloads.test(around) ? `${name} may be fetched when it runs` : null;
}
/** Whether the file's name stands anywhere but in the options that use it; whoever names it may make it. */
function isMentioned(name, { path, script }, file) {
    const { text } = file.source;
    const usesVariable = path?.text !== null && path?.pieces.every(({ kind }) => kind === 'text') === true;
    if (name === '' || !usesVariable)
        return true;
    // What a template gives a script of another file may be where the file comes from.
    const template = script.container?.template ?? file.source;
    if (template.path !== file.source.path && template.text.includes(name))
        return true;
    const isOwn = partsOfOptions(file);
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
        if (!isOwn(at) && !/^\s*(?:#|\/\/|::|rem\b)/i.test(line))
            return true;
    }
    return false;
}
/** Whether a place of the file is in a path that a command of it uses, or in what that comes from. */
const partsOfOptions = (0,once/* oncePer */.Pu)(({ source, calls }) => {
    const used = calls.aks.flatMap(({ path }) => path === null ? [] : [path.site, ...path.pieces.map(({ site }) => site)]);
    const here = used.filter((site) => site.source.path === source.path).sort((a, b) => a.start - b.start);
    const starts = here.map(({ start }) => start);
    // How far those reach that begin there or before.
    let end = 0;
    const ends = here.map((site) => {
        end = Math.max(end, site.end);
        return end;
    });
    return (at) => (ends[(0,last_at/* lastAt */.i)(starts, at)] ?? 0) > at;
});

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/matrix-combinations.js
/**
 * The combinations of a GitHub matrix, as the runner makes them:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix
 */

/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
const maximumJobs = 256;
/** Before some are excluded. */
const maximumCombinations = 1_024;
/** null: a part of it is not written out, is nothing that GitHub takes, or is too much. */
function combinationsOf(matrix, budget) {
    const parts = entriesOf(matrix);
    if (parts.size < matrix.members.length)
        return null;
    const included = objectsIn(parts.get('include'));
    const excluded = objectsIn(parts.get('exclude'));
    const axes = [...parts].filter(([name]) => name !== 'include' && name !== 'exclude');
    if (included === null || excluded === null)
        return null;
    const all = productOf(axes, budget);
    const isMatched = included.length > 0 || excluded.length > 0;
    budget.left -= (all?.length ?? 0) * (included.length + excluded.length);
    if (all === null || budget.left < 0 || (isMatched && !axes.every(([, values]) => matrix_combinations_isLiteral(values))))
        return null;
    const names = new Set(axes.map(([name]) => name));
    if (!excluded.every((one) => one.size > 0 && [...one.keys()].every((name) => names.has(name))))
        return null;
    if (![...included, ...excluded].every((one) => isComparable(one, names)))
        return null;
    const kept = all.filter((one) => !excluded.some((other) => covers(one, other, names)));
    if (kept.length > maximumJobs)
        return null;
    return withIncluded(kept, included, names);
}
function entriesOf(node) {
    return new Map((0,members/* members */.ol)(node).map(({ key, value }) => [key.value.toLowerCase(), value]));
}
function objectsIn(node) {
    if (node === undefined)
        return [];
    if (node.kind !== 'array' || node.items.length > maximumJobs)
        return null;
    return node.items.every(({ kind }) => kind === 'object') ? node.items.map(entriesOf) : null;
}
function productOf(axes, budget) {
    const count = axes.reduce((product, [, node]) => product * (node.kind === 'array' ? node.items.length : 0), 1);
    if (count === 0 || count > maximumCombinations)
        return null;
    budget.left -= count * axes.length;
    if (budget.left < 0)
        return null;
    let all = axes.length === 0 ? [] : [new Map()];
    for (const [name, values] of axes) {
        if (values.kind !== 'array')
            return null;
        all = all.flatMap((one) => values.items.map((value) => new Map([...one, [name, value]])));
    }
    return all;
}
/** An entry is added to what it does not contradict; where that is nothing, it is one of its own. */
function withIncluded(kept, included, names) {
    const found = kept.map((own) => ({ own, all: new Map(own) }));
    const alone = [];
    for (const entry of included) {
        const matching = found.filter(({ own }) => covers(own, entry, names));
        for (const { all } of matching)
            for (const [name, value] of entry)
                if (!names.has(name))
                    all.set(name, value);
        if (matching.length === 0)
            alone.push(entry);
    }
    return [...found.map(({ all }) => all), ...alone];
}
/** What an entry says of the axes is what the combination has. */
function covers(combination, entry, names) {
    return [...entry].every(([name, wanted]) => !names.has(name) || matrix_combinations_isSame(combination.get(name), wanted));
}
/** Of an object, what is wanted; texts without regard to case, as `==` compares them. */
function matrix_combinations_isSame(node, wanted) {
    if (wanted.kind === 'object') {
        const own = node === undefined ? new Map() : entriesOf(node);
        return [...entriesOf(wanted)].every(([name, value]) => matrix_combinations_isSame(own.get(name), value));
    }
    return node !== undefined && plainText(node) === plainText(wanted);
}
function plainText(node) {
    if (node.kind === 'number' || node.kind === 'boolean')
        return String(node.value);
    return node.kind === 'null' ? '' : ((0,members/* textOf */.b6)(node)?.toLowerCase() ?? null);
}
/** How lists are compared is not told, and what is known only when it runs cannot be. */
function isComparable(entry, names) {
    return [...entry].every(([name, value]) => !names.has(name) || (matrix_combinations_isLiteral(value) && !hasList(value)));
}
function matrix_combinations_isLiteral(node) {
    if (node.kind === 'array')
        return node.items.every(matrix_combinations_isLiteral);
    if (node.kind === 'object')
        return node.members.every(({ value }) => matrix_combinations_isLiteral(value));
    return node.kind !== 'string' || !node.value.includes('${{');
}
function hasList(node) {
    return node.kind === 'array' || (0,members/* members */.ol)(node).some(({ value }) => hasList(value));
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/yaml-variables.js
/** Variables that workflows and pipelines set around their steps. */





const factsOf = (0,once/* oncePer */.Pu)(({ path, text }) => {
    const all = (isSaid, pattern) => new Set(isSaid ? [...text.matchAll(pattern)].map(([, name = '']) => name) : []);
    const set = all(text.includes('task.setvariable'), /variable=([^\];\s"']{1,200})/gi);
    return {
        isOfPipeline: !/(?:^|\/)\.github\/|(?:^|\/)action\.ya?ml$/.test(path) && !/^\s{0,20}runs-on:/m.test(text),
        written: all(text.includes('GITHUB_ENV'), /\b(\w{1,200})(?:=|<<)/g),
        set: new Set([...set].map((name) => name.toLowerCase())),
    };
});
/** GitHub's files have no `$(NAME)` that is not the shell's own. */
function isOfPipeline(source) {
    return factsOf(source).isOfPipeline;
}
/** `NAME: value`, or a pipeline's list of `name` and `value`. What stands under an expression is set, or is not. */
function variablesIn(node, source) {
    return assignedIn(node, 0).flatMap(({ name, value, isPerhaps }) => {
        // The names of a matrix are no variables.
        const variable = name.startsWith('matrix.') ? null : yaml_variables_variableOf(name, value, source);
        if (variable === null)
            return [];
        return [{ ...variable, isAdded: isPerhaps || isSetByStep(name, source) }];
    });
}
/** Expressions in expressions that are looked into. */
const yaml_variables_maximumDepth = 10;
function assignedIn(node, depth) {
    if (node === undefined || depth > yaml_variables_maximumDepth)
        return [];
    const perhaps = (inside) => assignedIn(inside, depth + 1).map((one) => ({ ...one, isPerhaps: true }));
    if (node.kind === 'array') {
        // What a template sets wins over what is set before it.
        const last = node.items.findLastIndex((item) => (0,members/* member */.Dc)(item, 'template') !== undefined);
        return node.items.flatMap((item, index) => {
            const name = (0,members/* textOf */.b6)((0,members/* member */.Dc)(item, 'name'));
            const value = (0,members/* member */.Dc)(item, 'value');
            if (name !== null)
                return value === undefined ? [] : [{ name, value, isPerhaps: index < last }];
            return (0,members/* members */.ol)(item).flatMap((one) => (isExpression(one.key.value) ? perhaps(one.value) : []));
        });
    }
    return (0,members/* members */.ol)(node).flatMap(({ key, value }) => isExpression(key.value) ? perhaps(value) : [{ name: key.value, value, isPerhaps: false }]);
}
/** `${{ if … }}`, `${{ each … }}` */
function isExpression(key) {
    return key.startsWith('${{');
}
/** null: it is no single value, or its text cannot be told. */
function yaml_variables_variableOf(name, value, source) {
    const mapped = textIn(value, source);
    return mapped === null ? null : { name, words: [wordOf(mapped)], isList: false, isAdded: false, mapped };
}
function textIn(node, source) {
    switch (node.kind) {
        case 'object':
        case 'array':
            return null;
        case 'string':
            return (0,scalar_text/* scalarText */.w)(source.text, node);
        case 'null':
            return (0,mapped_text/* unbroken */.D_)('', node.start);
        default: {
            const written = source.text.slice(node.start, node.end);
            // Pipelines keep the text; to GitHub `1.30` is the number 1.3.
            return (0,mapped_text/* unbroken */.D_)(isOfPipeline(source) ? written : String(node.value), node.start);
        }
    }
}
/** `$[ … ]` of a pipeline is worked out when it runs: https://learn.microsoft.com/azure/devops/pipelines/process/expressions */
function wordOf(mapped) {
    const { text } = mapped;
    if (!/^\s{0,20}\$\[/.test(text))
        return filledInWord(mapped, { hasMacros: true });
    const span = { start: 0, end: text.length };
    return { parts: [{ kind: 'unknown', written: text, isQuoted: true, ...span }], ...span };
}
/** Whether a step of the file may set the variable for those behind it. */
function isSetByStep(name, source) {
    const { written, set } = factsOf(source);
    return written.has(/\w*$/.exec(name)?.[0] ?? name) || set.has(name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/matrix-ways.js







/** Objects in objects of a matrix. */
const matrix_ways_maximumDepth = 10;
/**
 * @param matrix what stands under `strategy.matrix`
 * @returns null: nobody knows them before it runs
 */
function matrix_ways_waysOf(matrix, source, budget) {
    const whole = matrix_ways_written(matrix, source);
    const parts = (0,members/* members */.ol)(whole).map(({ key, value }) => ({ key, value: matrix_ways_written(value, source) }));
    // Of a pipeline each part is an object, of a workflow none.
    if (parts.length > 0 && parts.every(({ value }) => value.kind === 'object'))
        return legsOf(whole, source, budget);
    return whole.kind === 'object' ? jobsOf({ ...whole, members: parts }, source, budget) : null;
}
/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-job-strategy */
function legsOf(matrix, source, budget) {
    const legs = (0,members/* members */.ol)(matrix);
    if (legs.length > maximumJobs)
        return null;
    const areNamesWritten = (node) => node.kind === 'object' && !node.members.some(({ key }) => isExpression(key.value));
    const isWrittenOut = areNamesWritten(matrix) && legs.every(({ value }) => areNamesWritten(value));
    budget.left -= legs.reduce((sum, { value }) => sum + (0,members/* members */.ol)(value).length, 0);
    if (!isWrittenOut || budget.left < 0)
        return null;
    return legs.map(({ value }) => (0,members/* members */.ol)(value).flatMap((own) => yaml_variables_variableOf(own.key.value, own.value, source) ?? []));
}
function jobsOf(matrix, source, budget) {
    const jobs = combinationsOf(matrix, budget);
    if (jobs === null || jobs.length === 0 || jobs.length > maximumJobs)
        return null;
    const ways = [];
    for (const job of jobs) {
        const way = [...job].flatMap(([name, node]) => matrix_ways_variablesOf(`matrix.${name}`, node, source, 0));
        budget.left -= way.length + 1;
        if (budget.left < 0)
            return null;
        ways.push(way);
    }
    return withAbsent(ways, jobs, (0,mapped_text/* unbroken */.D_)('', matrix.start), budget);
}
/** What a job has not, and others have, is empty there. */
function withAbsent(ways, jobs, mapped, budget) {
    const all = [...new Set(ways.flatMap((way) => way.map(({ name }) => name)))];
    budget.left -= all.length * ways.length;
    if (budget.left < 0)
        return null;
    const part = { kind: 'text', text: '', isQuoted: true, start: 0, end: 0 };
    const empty = { words: [{ parts: [part], start: 0, end: 0 }], isList: false, isAdded: false, mapped };
    return ways.map((way, index) => {
        const own = new Set(way.map(({ name }) => name));
        const isAbsent = (name) => {
            const node = jobs[index]?.get(name.split('.')[1] ?? '');
            return !own.has(name) && (node === undefined || node.kind === 'object' || node.kind === 'array');
        };
        return [...way, ...all.filter(isAbsent).map((name) => ({ name, ...empty }))];
    });
}
function matrix_ways_variablesOf(name, node, source, depth) {
    if (depth > matrix_ways_maximumDepth)
        return [];
    if (node.kind === 'array') {
        return node.items.flatMap((item, index) => matrix_ways_variablesOf(`${name}.${index}`, item, source, depth + 1));
    }
    if (node.kind !== 'object') {
        const variable = yaml_variables_variableOf(name, node, source);
        return variable === null ? [] : [variable];
    }
    return node.members.flatMap(({ key, value }) => {
        return matrix_ways_variablesOf(`${name}.${key.value.toLowerCase()}`, value, source, depth + 1);
    });
}
const fromJson = /^\s{0,20}\$\{\{\s{0,20}fromJSON\(\s{0,20}'([^']*)'\s{0,20}\)\s{0,20}\}\}\s{0,20}$/i;
/** `${{ fromJSON('…') }}` is what it says, where that is written there. */
function matrix_ways_written(node, source) {
    const mapped = node.kind === 'string' && node.value.includes('${{') ? (0,scalar_text/* scalarText */.w)(source.text, node) : null;
    const text = mapped === null ? undefined : fromJson.exec(mapped.text)?.[1];
    if (mapped === null || text === undefined)
        return node;
    const start = mapped.text.indexOf("'") + 1;
    const { root } = (0,parse/* parseJson */.q)(text);
    return root === null ? node : (0,placed/* placed */.G)(root, (0,mapped_text/* sliceOf */.Mz)(mapped, start, start + text.length));
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/job-matrix.js
/** What is set around a step whose job has a matrix: once for each way in which that differs in what the step uses. */



/** @param at how many variables around the job it comes behind */
function matrixOf(node, at, source, budget) {
    const ways = matrix_ways_waysOf(node, source, budget);
    const all = new Set((ways ?? []).flatMap((way) => way.map(({ name }) => name.toLowerCase())));
    const names = (0,grouped/* grouped */.z)(all, (name) => [/[\w-]*$/.exec(name)?.[0] ?? name]);
    return { ways, names, mayBeAny: ways === null && isOfPipeline(source), at };
}
/** `matrix.NAME == 'text'` and `!=`. */
const comparison = /^(matrix[\w.-]{1,200})\s{0,20}([!=]=)\s{0,20}'([^']*)'$/i;
/** The same the other way round. */
const reversed = /^'([^']*)'\s{0,20}([!=]=)\s{0,20}(matrix[\w.-]{1,200})$/i;
/** In lower case, to which `==` gives no heed; null: it is another condition. */
function comparisonIn(condition) {
    const found = comparison.exec(condition)?.slice(1) ?? reversed.exec(condition)?.slice(1).reverse();
    if (found === undefined)
        return null;
    const [name = '', operator = '', text = ''] = found.map((word) => word.toLowerCase());
    return { name, isEqual: operator === '==', text };
}
/**
 * The matrix of a step that has a condition, with the ways in which it runs.
 *
 * @param environment what is set around the step
 */
function matrixUnder(condition, matrix, environment) {
    const saysMatrix = (text) => /\b(?:matrix|strategy)\b/i.test(text);
    const isIndirect = /\benv\b/i.test(condition) && environment.some(({ mapped }) => saysMatrix(mapped.text));
    const nobodyKnows = { ...matrix, ways: null };
    if (matrix.ways === null || isIndirect)
        return nobodyKnows;
    if (!saysMatrix(condition))
        return usedIn([condition], matrix).size > 0 ? nobodyKnows : matrix;
    // Anything around `${{ … }}`, a blank too, makes it a text, which is true whatever it says.
    const isText = condition.includes('${{') && !/^\$\{\{.*\}\}$/s.test(condition);
    if (isText || condition.includes('||'))
        return nobodyKnows;
    let kept = matrix.ways;
    for (const part of condition.replace(/^\s{0,20}\$\{\{|\}\}\s{0,20}$/g, '').split('&&')) {
        if (kept.length === 0 || !saysMatrix(part))
            continue;
        const compared = comparisonIn(part.trim());
        if (compared === null)
            return nobodyKnows;
        const { name, isEqual, text } = compared;
        const texts = kept.map((way) => literalIn(way, name)?.toLowerCase() ?? null);
        if (texts.some((own) => own === null || mayBeEqual(own, text)))
            return nobodyKnows;
        kept = kept.filter((_, index) => (texts[index] === text) === isEqual);
    }
    return { ...matrix, ways: kept };
}
/**
 * What is no text in YAML is compared as a number: `true` is 1, `16` is '0x10'.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators
 */
function mayBeEqual(text, wanted) {
    return /^(?:true|false)$/.test(text) || (text !== wanted && Number(text) === Number(wanted));
}
function literalIn(way, wanted) {
    const parts = way.find(({ name }) => name === wanted)?.words.flatMap((word) => word.parts);
    return parts?.every((part) => part.kind === 'text') === true ? parts.map(({ text }) => text).join('') : null;
}
/** Lower-cased names of what a matrix sets that may be used in texts. */
function usedIn(texts, { names }) {
    const used = new Set();
    for (const text of texts) {
        for (const [word] of text.toLowerCase().matchAll(/[\w-]+/g)) {
            for (const name of names.get(word) ?? [])
                used.add(name);
        }
    }
    return used;
}
/** What the environment is where nobody knows what the matrix sets. */
function environmentWithout(environment, matrix) {
    if (matrix.mayBeAny)
        return environment.map((variable) => ({ ...variable, isAdded: true }));
    if (matrix.names.size === 0)
        return environment;
    const names = new Set([...matrix.names.values()].flat());
    return environment.filter(({ name }) => !names.has(name.toLowerCase()));
}
/** Lower-cased names by which a script may see what the matrix sets. */
function namesThatHangOn({ names }, environment) {
    const indirect = environment
        .filter(({ mapped }) => /\bmatrix\b/i.test(mapped.text))
        .map(({ name }) => name.toLowerCase());
    return new Set(['matrix', ...indirect, ...names.keys()]);
}
/**
 * What is set around a step, once for each way that makes a difference to it; empty: the step never runs.
 *
 * @param texts of the step
 */
function environmentsOf(environment, matrix, texts, budget) {
    if (matrix === null)
        return [environment];
    const { ways, at } = matrix;
    if (ways === null)
        return [environmentWithout(environment, matrix)];
    if (ways.length === 0)
        return [];
    const all = [...texts, ...environment.map(({ mapped }) => mapped)].map(({ text }) => text);
    const cost = environment.length + all.reduce((sum, text) => sum + text.length, 0);
    budget.left -= cost;
    const used = budget.left < 0 ? new Set() : usedIn(all, matrix);
    if (used.size === 0)
        return [environmentWithout(environment, matrix)];
    budget.left -= ways.reduce((sum, way) => sum + way.length, 0);
    const distinct = new Map();
    for (const way of ways) {
        const own = way.filter(({ name }) => used.has(name.toLowerCase()));
        const key = JSON.stringify(own.map(({ name, mapped }) => [name, mapped.text]));
        if (!distinct.has(key))
            distinct.set(key, own);
    }
    budget.left -= (distinct.size - 1) * cost;
    if (budget.left < 0)
        return [environmentWithout(environment, matrix)];
    return [...distinct.values()].map((way) => [...environment.slice(0, at), ...way, ...environment.slice(at)]);
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/around.js



const nothingAround = {
    environment: [],
    matrix: null,
    folder: null,
    shell: null,
    isWindows: false,
    isElsewhere: false,
};
/** With what an object on the way to a step says itself. */
function withOwn(node, around, source, budget) {
    const run = (0,members/* member */.Dc)((0,members/* member */.Dc)(node, 'defaults'), 'run');
    const own = [...variablesIn((0,members/* member */.Dc)(node, 'env'), source), ...variablesIn((0,members/* member */.Dc)(node, 'variables'), source)];
    const environment = own.length === 0 ? around.environment : [...around.environment, ...own];
    const written = (0,members/* member */.Dc)((0,members/* member */.Dc)(node, 'strategy'), 'matrix');
    const matrix = written === undefined ? around.matrix : matrixOf(written, environment.length, source, budget);
    const condition = around_textAt(node, 'if') ?? around_textAt(node, 'condition');
    // What `defaults` say is of `run` alone.
    const folder = around_textAt(node, 'uses') === null ? around.folder : null;
    return {
        environment,
        matrix: matrix === null || condition === null ? matrix : matrixUnder(condition.value, matrix, environment),
        folder: around_textAt(run, 'working-directory') ?? folder,
        shell: around_textAt(run, 'shell')?.value ?? shellOfTask(node) ?? around.shell,
        isWindows: runsOnWindows(node) ?? around.isWindows,
        isElsewhere: around.isElsewhere || isCheckedOutElsewhere((0,members/* member */.Dc)(node, 'steps')),
    };
}
/** PowerShell@2 has its script in `script`, as others have theirs. */
function shellOfTask(node) {
    return /^powershell@/i.test(around_textAt(node, 'task')?.value ?? '') ? 'pwsh' : null;
}
/** By a job's runner, or a pipeline's image; null: nothing is said here. */
function runsOnWindows(node) {
    const runner = (0,members/* member */.Dc)(node, 'runs-on') ?? (0,members/* member */.Dc)((0,members/* member */.Dc)(node, 'pool'), 'vmImage');
    const labels = runner?.kind === 'array' ? runner.items : [runner];
    const texts = labels.flatMap((label) => (label?.kind === 'string' ? [label.value] : []));
    return texts.length === 0 ? null : texts.some((label) => /^windows\b/i.test(label));
}
/** Steps that put the repository into another folder than the one that commands run in. */
function isCheckedOutElsewhere(steps) {
    const items = steps?.kind === 'array' ? steps.items : [];
    // A pipeline that checks several repositories out gives each a folder of its own.
    const ofPipeline = items.filter((step) => around_textAt(step, 'checkout') !== null);
    if (ofPipeline.length > 1 || ofPipeline.some((step) => around_textAt(step, 'path') !== null))
        return true;
    return items.some((step) => {
        const inputs = (0,members/* member */.Dc)(step, 'with');
        const isCheckout = around_textAt(step, 'uses')?.value.startsWith('actions/checkout@') === true;
        return isCheckout && around_textAt(inputs, 'path') !== null && around_textAt(inputs, 'repository') === null;
    });
}
/** What a key says; the keys of YAML have a case. null: it says no text. */
function around_textAt(node, name) {
    const found = (0,members/* members */.ol)(node).find(({ key }) => key.value === name)?.value;
    return found?.kind === 'string' ? found : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/script-keys.js
/** What a script is read by where nothing says it. */
const scriptKeys = new Map([
    ['run', 'shell'],
    ['script', 'shell'],
    ['bash', 'shell'],
    ['inlinescript', 'shell'],
    ['inline', 'powershell'],
    ['pwsh', 'powershell'],
    ['powershell', 'powershell'],
    ['before_script', 'shell'],
    ['after_script', 'shell'],
    ['pre_get_sources_script', 'shell'],
    // Of Taskfile.yml, which is read by a shell of its own, on Windows too.
    ['cmds', 'shell'],
    ['cmd', 'shell'],
]);
/**
 * On Windows: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell,
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps-script
 */
const windowsKeys = new Map([
    ['run', 'powershell'],
    ['script', 'batch'],
]);
function holdsScript(key) {
    return scriptKeys.has(key.toLowerCase());
}
/**
 * What a script is read by.
 *
 * @param key that holds it
 * @param shell that is said beside it or above
 * @returns null: the key holds no script
 */
function dialectUnder(key, shell, isWindows) {
    const name = key.toLowerCase();
    const usual = (isWindows ? windowsKeys.get(name) : undefined) ?? scriptKeys.get(name);
    if (usual === undefined)
        return null;
    return (isNamed(name) || shell === null ? null : script_keys_dialectOf(shell)) ?? usual;
}
/** What it is read by stands in the key itself. */
function isNamed(key) {
    return key === 'pwsh' || key === 'powershell' || key === 'bash' || key === 'inline';
}
function script_keys_dialectOf(shell) {
    if (/^(?:pwsh|powershell|ps|pscore)/i.test(shell))
        return 'powershell';
    if (/^(?:cmd|batch)/i.test(shell))
        return 'batch';
    return /^(?:ba|z|k|da)?sh\b/i.test(shell) ? 'shell' : null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/start-folder.js
/** The folder that the commands of a step start in. */






/** The root of the repository, and from there `working-directory`. */
function startIn(folder, { isElsewhere }, environment, source) {
    const roots = rootsOf(source.path);
    if (isElsewhere) {
        return { candidates: roots, reason: `${source.path} checks the repository out into another folder` };
    }
    if (folder === null)
        return { candidates: roots, reason: null };
    const below = folder.value.replace(/^\$\{\{\s{0,9}github\.workspace\s{0,9}\}\}\/?|^\$\([A-Za-z.]{1,60}Directory\)\/?/, '');
    const written = below.includes('$') ? start_folder_filledIn(below, environment, source) : below;
    if (written === null || /[$]|^\/|^[A-Za-z]:/.test(written)) {
        return { candidates: [], reason: `the working directory '${below}' is known only when it runs` };
    }
    const candidates = roots.map((root) => external_node_path_.posix.join(root, written.replaceAll('\\', '/')).replace(/\/$/, ''));
    return { candidates: candidates.map((one) => (one === '.' ? '' : one)), reason: null };
}
/** null: a part of it is not known. */
function start_folder_filledIn(text, environment, source) {
    const mapped = (0,mapped_text/* unbroken */.D_)(text);
    const script = scriptOfText(mapped, { source, environment, start: { candidates: [], reason: null } });
    const [argument] = newResolver(script).argumentsOf([filledInWord(mapped, { hasMacros: isOfPipeline(source) })]);
    return argument?.text ?? null;
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/yaml-scripts.js











/** Characters of steps, with what is set around them, and variables of matrices that are read for one file. */
const maximumWork = 3_000_000;
/** Nesting of workflows; deeper there are no steps. */
const yaml_scripts_maximumDepth = 30;
function yamlScripts(source, documents) {
    const found = { scripts: [], actions: [] };
    for (const document of documents)
        walk(document, nothingAround, { source, found, budget: { left: maximumWork } }, 0);
    return found;
}
function walk(node, around, way, depth) {
    if (depth > yaml_scripts_maximumDepth)
        return;
    if (node.kind === 'array')
        for (const item of node.items)
            walk(item, around, way, depth + 1);
    if (node.kind !== 'object' || neverRuns(node))
        return;
    const inside = withOwn(node, around, way.source, way.budget);
    addScripts(node, inside, way);
    addAction(node, inside, way);
    for (const { key, value } of node.members) {
        if (key.value !== 'env' && key.value !== 'variables')
            walk(value, inside, way, depth + 1);
    }
}
/** A step or a job, of a workflow or a pipeline, that is switched off. */
function neverRuns(node) {
    const condition = (0,members/* member */.Dc)(node, 'if') ?? (0,members/* member */.Dc)(node, 'condition');
    const isFalse = (condition?.kind === 'boolean' && !condition.value) ||
        (condition?.kind === 'string' && /^\s{0,9}(?:\$\{\{\s{0,9}false\s{0,9}\}\}|false)$/i.test(condition.value));
    const runs = (key) => ['uses', 'task', 'steps'].includes(key) || holdsScript(key);
    return isFalse && node.members.some(({ key }) => runs(key.value));
}
function addAction(node, around, { source, found, budget }) {
    const task = around_textAt(node, 'task');
    const name = around_textAt(node, 'uses') ?? task;
    const inputs = (0,members/* member */.Dc)(node, 'with') ?? (0,members/* member */.Dc)(node, 'inputs');
    if (name === null || inputs?.kind !== 'object')
        return;
    const written = (0,mapped_text/* unbroken */.D_)(source.text.slice(inputs.start, inputs.end), inputs.start);
    for (const environment of environmentsOf(around.environment, around.matrix, [written], budget)) {
        const start = startIn(around.folder, around, environment, source);
        found.actions.push({ source, name, isTask: name === task, inputs, environment, start });
    }
}
function addScripts(node, around, { source, found, budget }) {
    // Azure PowerShell's action and task, whose scripts are of one kind.
    const isPowerShell = node.members.some(({ key }) => /^az(?:ure)?p(?:ower)?s(?:hell)?version$/i.test(key.value));
    const said = isPowerShell
        ? 'pwsh'
        : (around_textAt(node, 'shell')?.value ?? around_textAt(node, 'scriptType')?.value ?? around.shell);
    const folder = around_textAt(node, 'working-directory') ?? around_textAt(node, 'workingDirectory') ?? around_textAt(node, 'cwd');
    const isPipeline = isOfPipeline(source);
    const isOfFile = /^scriptpath$/i.test(around_textAt(node, 'scriptLocation')?.value ?? '');
    for (const { key, value } of node.members) {
        const dialect = dialectUnder(key.value, said, around.isWindows);
        if (dialect === null || (isOfFile && /^inlinescript$/i.test(key.value)))
            continue;
        // `run: { command: … }` of CircleCI.
        const script = value.kind === 'object' && key.value === 'run' ? (0,members/* member */.Dc)(value, 'command') : value;
        const mapped = script === undefined ? null : yaml_scripts_scriptIn(script, source);
        if (mapped === null)
            continue;
        const statements = statementsOf(mapped, dialect, { hasMacros: isPipeline });
        const isSet = (name) => isSetByStep(name, source);
        const own = { source, mapped, statements, isSetByStep: isSet, from: 0, dialect };
        found.scripts.push(...inEachWay(own, folder ?? around.folder, around, budget));
    }
}
/** A script once for each way in which its job runs; where it tests what differs, what it does in one nobody knows. */
function inEachWay(script, folder, around, budget) {
    const { source, mapped } = script;
    const { environment, matrix } = around;
    const scriptWith = (own) => {
        return { ...script, environment: own, start: startIn(folder, around, own, source) };
    };
    const texts = folder === null ? [mapped] : [mapped, (0,mapped_text/* unbroken */.D_)(folder.value)];
    const [first, ...others] = environmentsOf(environment, matrix, texts, budget).map(scriptWith);
    if (first === undefined)
        return [];
    if (matrix === null)
        return [first];
    const unknown = scriptWith(environmentWithout(environment, matrix));
    const names = namesThatHangOn(matrix, environment);
    const isTested = testsWhatDiffers(first.statements, names, newResolver(first), newResolver(unknown));
    return isTested ? [unknown] : [first, ...others];
}
/** A list is run line by line, by one shell. GitLab takes the lines of lists in it for its own. */
function yaml_scripts_scriptIn(value, { text }) {
    if (value.kind === 'string')
        return (0,scalar_text/* scalarText */.w)(text, value);
    if (value.kind !== 'array')
        return null;
    const lines = (0,mapped_text/* newTextBuilder */.zf)();
    for (const item of linesIn(value, 0)) {
        const mapped = (0,scalar_text/* scalarText */.w)(text, item);
        if (mapped === null)
            continue;
        lines.addMapped(mapped);
        lines.add('\n', item.end);
    }
    return lines.length() === 0 ? null : lines.done();
}
/** Lists in lists: GitLab allows ten. */
const maximumLists = 10;
function linesIn(node, depth) {
    if (node.kind === 'string')
        return [node];
    return node.kind === 'array' && depth < maximumLists ? node.items.flatMap((item) => linesIn(item, depth + 1)) : [];
}

;// CONCATENATED MODULE: ./lib/discover/scripts/find-scripts.js
/** Everything that scripts, workflows and Kubernetes files of a repository say of kube-proxy and of what is deployed. */















/** YAML is loaded only where a file asks for it that says a word of ours. */
async function findScripts(files, inputs) {
    const found = { files: [], upstream: [], unreadable: [], setElsewhere: setElsewhereIn(files) };
    const loaded = addTemplates(files, inputs, found);
    let parseDocuments = null;
    for (const path of files.paths) {
        if (!(0,script_file/* mayBeScript */.m0)(path) || loaded.has(path) || (!inputs.markdown && (0,script_file/* isMarkdown */.sl)(path)))
            continue;
        if (files.look?.(path)?.relevance === 'none' || (0,discover_document/* matchesAny */._I)(inputs.ignore, path))
            continue;
        const source = readSource(path, files, found);
        const kind = source === null ? null : (0,script_file/* scriptKindOf */.Th)(source);
        if (source === null || kind === null || !(0,script_file/* saysOurWords */.uF)(source.text))
            continue;
        if (kind !== 'yaml')
            addFile({ source, calls: callsOf(scriptsIn(source, kind), found), actions: [] }, found);
        else {
            parseDocuments ??= (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 4042))).parseYamlDocuments;
            addYaml(source, parseDocuments, found);
        }
    }
    // By path, in whatever order the paths came.
    const byPath = (a, b) => (0,compare_text/* compareText */.n)(a.source.path, b.source.path);
    const { upstream, unreadable } = found;
    const scripts = found.files.sort(byPath);
    return { files: scripts, uses: configUses(scripts, files), deploys: deploysIn(scripts, files), upstream, unreadable };
}
/** What cannot be read is told, where it may be ours: links that lead nowhere are common, and nobody runs those. */
function readSource(path, files, { unreadable }) {
    const read = files.read(path);
    if (read.kind === 'missing')
        return null;
    if (read.kind === 'refused') {
        if (read.isLink !== true && (0,script_file/* scriptKind */.Oc)(path) !== null)
            unreadable.push((0,discover_document/* unreadableAsAWhole */.iK)(path, read.reason));
        return null;
    }
    const { bytes } = read;
    const decoded = bytes.length > read_file/* maximumFileSize */.se ? { problem: (0,read_file/* tooLarge */.g$)(bytes.length).reason } : (0,decode/* decode */.D4)(bytes);
    if ('text' in decoded)
        return { path, text: decoded.text };
    if ((0,script_file/* saysOurWords */.uF)((0,latin1/* asLatin1 */.__)(bytes)))
        unreadable.push((0,discover_document/* unreadableAsAWhole */.iK)(path, decoded.problem));
    return null;
}
function addFile(file, { files, unreadable }) {
    files.push(file);
    const tooMany = (commands) => {
        const reason = `it has more than ${maximumCalls} commands ${commands}`;
        unreadable.push({ site: (0,model_location/* startOf */.GH)(file.source), reason, isTemplateOfOthers: false });
    };
    if (file.calls.aks.length > maximumCalls)
        tooMany('with --kube-proxy-config');
    if (file.calls.deployments.length > maximumCalls)
        tooMany('that deploy');
}
function callsOf(scripts, { setElsewhere }) {
    const calls = newCalls();
    // In a container nothing is set but what it is given.
    for (const script of scripts)
        collectCalls(script.container === undefined ? { ...script, setElsewhere } : script, calls);
    return calls;
}
/**
 * Scripts in templates, and those that templates load.
 *
 * @returns the paths of the latter, which are read as what runs in the container, whatever else they may be
 */
function addTemplates(files, { ignore }, found) {
    const { templates, loaded, unreadable } = findTemplateScripts(files, ignore, (path) => readSource(path, files, found));
    for (const { template, scripts } of templates)
        add(template.source, scripts, template);
    for (const scripts of loaded.values()) {
        const [first] = scripts;
        if (first !== undefined)
            add(first.source, scripts);
    }
    found.unreadable.push(...unreadable);
    return new Set(loaded.keys());
    function add(source, scripts, template) {
        const calls = callsOf(scripts, found);
        const own = template === undefined ? {} : { template };
        if (calls.aks.length > 0)
            addFile({ source, calls, actions: [], ...own }, found);
    }
}
function addYaml(source, parse, found) {
    const { documents, problems } = parse(source.text);
    const { scripts, actions } = yamlScripts(source, documents);
    addFile({ source, calls: callsOf(scripts, found), actions }, found);
    found.upstream.push(...(0,upstream/* upstreamDocuments */.iR)(source, documents, parse));
    const [problem] = problems;
    // Who only deploys is none of our business where it cannot be read, and a template of another tool's is none at all.
    if (problem === undefined || !/kube-proxy-config|kubeproxy\.config\.k8s\.io/i.test(source.text))
        return;
    if ((0,discover_document/* isTemplateOfOthers */.pK)(source.text.replaceAll('${{', '')))
        return;
    found.unreadable.push({ site: (0,model_location/* siteOf */.zU)(source, problem), reason: problem.message, isTemplateOfOthers: false });
}


/***/ })

};
;