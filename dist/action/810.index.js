"use strict";
exports.id = 810;
exports.ids = [810];
exports.modules = {

/***/ 2810:
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
// EXTERNAL MODULE: ./lib/syntax/script/reading.js
var script_reading = __webpack_require__(4364);
;// CONCATENATED MODULE: ./lib/syntax/script/batch.js

function lexBatch(mapped, options) {
    const reading = (0,script_reading/* newReading */.Rt)(mapped, options);
    const { text } = reading;
    while (reading.at < text.length) {
        const character = text[reading.at] ?? '';
        if (/[ \t\r,@]/.test(character) && (character !== '@' || reading.words.length === 0))
            reading.at++;
        else if (/^\^\r?\n/.test(text.slice(reading.at, reading.at + 3)))
            reading.at += text[reading.at + 1] === '\r' ? 3 : 2;
        else if (character === '\n' || character === '(' || character === ')') {
            (0,script_reading/* endCommand */.v6)(reading);
            reading.at++;
        }
        else if (character === '&' || character === '|') {
            (0,script_reading/* endCommand */.v6)(reading, character === '|' && text[reading.at + 1] !== '|');
            reading.at += text[reading.at + 1] === character ? 2 : 1;
        }
        else if (character === '>' || character === '<')
            readOutput(reading);
        else if (reading.words.length === 0 && isRemark(text, reading.at))
            (0,script_reading/* skipTo */.Lq)(reading, '\n');
        else if (reading.words.length === 0 && /^set[ \t]/i.test(text.slice(reading.at, reading.at + 4)))
            readSet(reading);
        else
            reading.words.push(readWord(reading, wordEnds));
    }
    (0,script_reading/* endCommand */.v6)(reading);
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
    const list = (0,script_reading/* newParts */.nr)();
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
            (0,script_reading/* readEscaped */.Eg)(reading, list);
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
    const filledIn = (0,script_reading/* readFilledIn */.Sd)(reading, isQuoted);
    if (filledIn !== null) {
        list.add(filledIn);
        return;
    }
    const found = (0,script_reading/* take */.s)(variablePattern, reading);
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
function readPowerShellWord(reading, isInList, substituted = () => undefined) {
    const { text, at: start } = reading;
    const list = (0,script_reading/* newParts */.nr)();
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
            (0,script_reading/* readEscaped */.Eg)(reading, list);
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
        const part = text[at] === '$' ? (0,script_reading/* readFilledIn */.Sd)(reading, true) : null;
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
            (0,script_reading/* readEscaped */.Eg)(reading, list);
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
    const filledIn = (0,script_reading/* readFilledIn */.Sd)(reading, isQuoted);
    if (filledIn !== null) {
        list.add(filledIn);
        return;
    }
    const { text, at: start } = reading;
    if (text.startsWith('$(', start)) {
        const end = (0,script_reading/* endOfBrackets */.sw)(text, start + 1, '(', ')');
        reading.at = end;
        list.add({ kind: 'unknown', written: text.slice(start, end), isQuoted, start, end });
        substituted(start + 2, Math.max(start + 2, end - 1));
        return;
    }
    const found = (0,script_reading/* take */.s)(powershell_word_variablePattern, reading);
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
            (0,script_reading/* skipTo */.Lq)(reading, '\n');
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
    } while ((0,script_reading/* take */.s)(comma, reading) !== null && reading.at < text.length);
    if (found.length > 1 && (0,script_reading/* isAt */.ii)(statementEnd, reading))
        return found;
    reading.at = start;
    return null;
}

;// CONCATENATED MODULE: ./lib/syntax/script/powershell-loops.js
/** The loops of PowerShell: `foreach ($NAME in WORDS) { … }`. */


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
    const found = reading.words.length === 0 ? (0,script_reading/* take */.s)(head, reading) : null;
    if (found === null)
        return false;
    const words = readWords(reading);
    const rest = found[2] === undefined ? tail : tailOfList;
    const [, name = ''] = found;
    if (words === null || (0,script_reading/* take */.s)(rest, reading) === null) {
        reading.at = start;
        reading.statements.push({ kind: 'assignment', start, name, words: [], isList: false, isAdded: false });
        return false;
    }
    (0,script_reading/* endCommand */.v6)(reading);
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
        if ((0,script_reading/* take */.s)(powershell_loops_comma, reading) === null)
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
    const folder = (0,script_reading/* take */.s)(joinPath, reading) === null ? null : operand(reading, depth);
    if (folder === null)
        return null;
    let whole = folder;
    for (let left = maximumOperands; left > 0; left--) {
        const before = reading.at;
        const next = (0,script_reading/* take */.s)(child, reading) === null ? null : operand(reading, depth);
        if (next === null) {
            reading.at = before;
            break;
        }
        whole = { ...whole, parts: [...whole.parts, textAt('/', whole.end), ...next.parts], end: next.end };
    }
    (0,script_reading/* take */.s)(options, reading);
    return whole;
}
const splitPath = /Split-Path[ \t]{1,100}(?:-Parent[ \t]{1,100})?(?:-(?:Literal)?Path[ \t]{1,100})?/iy;
const asParent = /[ \t]{1,100}-Parent(?![\w-])/iy;
/** The script itself: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables */
const ownPath = /\$(?:(?:script:)?MyInvocation\.MyCommand\.(?:Path|Definition|Source)|(?:script:)?PSCommandPath)(?![\w.[(])/iy;
/** Without another option `Split-Path` gives what the last name lies in. */
function powershell_paths_parent(reading, depth) {
    if ((0,script_reading/* take */.s)(splitPath, reading) === null)
        return null;
    const { at: start } = reading;
    const own = (0,script_reading/* take */.s)(ownPath, reading);
    const path = own === null ? operand(reading, depth) : ownFolder(own[0], start);
    if (path === null)
        return null;
    (0,script_reading/* take */.s)(asParent, reading);
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
    return (0,script_reading/* take */.s)(resolvePath, reading) === null ? null : operand(reading, depth);
}
const powershell_paths_open = /\([ \t]{0,100}/y;
const powershell_paths_close = /[ \t]{0,100}\)(?:\.(?:ProviderPath|Path)(?!\w))?/iy;
function bracketed(reading, depth) {
    if (depth > powershell_paths_maximumDepth || (0,script_reading/* take */.s)(powershell_paths_open, reading) === null)
        return null;
    const word = readPath(reading, depth);
    return word === null || (0,script_reading/* take */.s)(powershell_paths_close, reading) === null ? null : word;
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
    if (!(0,script_reading/* isAt */.ii)(plain, reading))
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
    return { owner, end: (0,script_reading/* endOfBrackets */.sw)(text, at, '(', ')') };
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
    const found = (0,script_reading/* take */.s)(parameter, reading);
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
    if (path !== null && (0,script_reading/* isAt */.ii)(behindDefault, reading))
        return { words: [path], isList: false };
    reading.at = start;
    if (/[({@]/.test(text[start] ?? '('))
        return nothing;
    const word = readPowerShellWord(reading, true);
    if (!isCommandName(word) && (0,script_reading/* isAt */.ii)(behindDefault, reading))
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
        while ((0,script_reading/* take */.s)(between, reading) !== null)
            ;
        if (text[reading.at] === '}')
            break;
        const start = reading.at;
        const found = (0,script_reading/* take */.s)(key, reading);
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
    if ((0,script_reading/* isAt */.ii)(tableVariable, reading)) {
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
    const end = (0,script_reading/* endOfBrackets */.sw)(text, start + 1, '{', '}');
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
    const set = (0,script_reading/* take */.s)(setMember, reading);
    const found = set ?? (0,script_reading/* take */.s)(addMember, reading);
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
    return (0,script_reading/* take */.s)(closing, reading) === null ? null : parts;
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
    if (path !== null && (0,script_reading/* isAt */.ii)(statementEnd, reading))
        return path.parts;
    reading.at = start;
    if (!(0,script_reading/* isAt */.ii)(opening, reading)) {
        const word = readPowerShellWord(reading, false);
        if ((0,script_reading/* isAt */.ii)(statementEnd, reading))
            return (isCommandName(word) ? unknownWord(word, reading) : word).parts;
    }
    // What ends a value may stand in its brackets and quotes: `if ($x) { 'a' } else { 'b' }`.
    for (let depth = 0; depth > 0 || !(0,script_reading/* isAt */.ii)(statementEnd, reading);) {
        const found = (0,script_reading/* take */.s)(piece, reading);
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
    const reading = (0,script_reading/* newReading */.Rt)(mapped, options, nesting);
    const { text } = reading;
    const blocks = newBlocks(reading);
    let parameters = null;
    while (reading.at < text.length) {
        const character = text[reading.at] ?? '';
        if (character === ' ' || character === '\t')
            (0,script_reading/* take */.s)(blanks, reading);
        else if (/[\r,)}]/.test(character)) {
            if (character === '}' || character === ')')
                (0,script_reading/* endCommand */.v6)(reading);
            if (character === '}')
                blocks.close(reading.at);
            reading.at++;
        }
        else if (skipContinuation(reading) || readPathArgument(reading))
            continue;
        else if (character === '\n' || character === ';' || character === '{' || character === '(') {
            if (character === '(' && parameters === null)
                parameters = parametersAt(reading, blocks);
            (0,script_reading/* endCommand */.v6)(reading);
            if (character === '{')
                blocks.open(reading.at);
            reading.at++;
        }
        else if (character === '|' || (character === '&' && text[reading.at + 1] === '&')) {
            (0,script_reading/* endCommand */.v6)(reading, character === '|' && text[reading.at + 1] !== '|');
            reading.at += text[reading.at + 1] === character ? 2 : 1;
        }
        else if (character === '#')
            (0,script_reading/* skipTo */.Lq)(reading, '\n');
        else if (character === '<' && text[reading.at + 1] === '#')
            (0,script_reading/* skipTo */.Lq)(reading, '#>', 2);
        else if (character === '>')
            powershell_readOutput(reading);
        else if (character === '&' || character === '<')
            reading.at++;
        else if (!readLoop(reading, blocks))
            readArgument(reading, parameters?.owner ?? null);
        if (parameters !== null && reading.at >= parameters.end)
            parameters = null;
    }
    (0,script_reading/* endCommand */.v6)(reading);
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
    const found = words.length === 0 && owner === null ? (0,script_reading/* take */.s)(powershell_assignmentPattern, reading) : null;
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
    if ((0,script_reading/* isAt */.ii)(statementEnd, reading) && !isCommandName(value))
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
    if (word !== null && (0,script_reading/* isAt */.ii)(behindArgument, reading)) {
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
    if (path !== null && (0,script_reading/* isAt */.ii)(statementEnd, reading))
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
    const list = (0,script_reading/* newParts */.nr)();
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
        (0,script_reading/* readEscaped */.Eg)(reading, list);
}
function shell_word_readSingleQuoted(reading, list) {
    const { text, at } = reading;
    const close = text.indexOf("'", at + 1);
    const end = close === -1 ? text.length : close;
    let from = at + 1;
    for (let dollar = text.indexOf('$', from); dollar !== -1 && dollar < end; dollar = text.indexOf('$', dollar + 1)) {
        reading.at = dollar;
        const part = (0,script_reading/* readFilledIn */.Sd)(reading, true);
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
            (0,script_reading/* readEscaped */.Eg)(reading, list);
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
    const filledIn = (0,script_reading/* readFilledIn */.Sd)(reading, isQuoted);
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
    const end = (0,script_reading/* endOfBrackets */.sw)(text, start + 1, '{', '}');
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
    const reading = (0,script_reading/* newReading */.Rt)(mapped, options, nesting);
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
            (0,script_reading/* endCommand */.v6)(reading);
            reading.at = reading.behindDocuments ?? reading.at + 1;
            reading.behindDocuments = null;
        }
        else if (character === ';' || character === '&' || character === '|')
            readOperator(reading);
        else if (character === '#')
            (0,script_reading/* skipTo */.Lq)(reading, '\n');
        else if (character === '(') {
            (0,script_reading/* endCommand */.v6)(reading);
            reading.statements.push({ kind: 'open' });
            depth++;
            reading.at++;
        }
        else if (character === ')') {
            (0,script_reading/* endCommand */.v6)(reading);
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
    (0,script_reading/* endCommand */.v6)(reading);
}
function readOperator(reading) {
    const { text, at } = reading;
    if (text[at] === '&' && (text[at + 1] === '>' || text[at - 1] === '>')) {
        // `&>file` sends all output there.
        reading.at++;
        return;
    }
    const isPipe = text[at] === '|' && text[at + 1] !== '|';
    (0,script_reading/* endCommand */.v6)(reading, isPipe);
    reading.at += text[at + 1] === text[at] || (isPipe && text[at + 1] === '&') ? 2 : 1;
}
const shell_assignmentPattern = /([A-Za-z_][A-Za-z0-9_]{0,200})(\+?=)/y;
const passed = [...keywords, 'export', 'readonly', 'local', 'declare', 'typeset'];
/** A word of a command, or an assignment before or instead of one. */
function shell_readArgument(reading) {
    const { text, at, words } = reading;
    const found = mayAssign(words) ? (0,script_reading/* take */.s)(shell_assignmentPattern, reading) : null;
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
            (0,script_reading/* skipTo */.Lq)(reading, '\n');
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

// EXTERNAL MODULE: ./lib/discover/scripts/script.js
var scripts_script = __webpack_require__(9042);
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
    const start = (0,scripts_script/* foldersOfScript */.YJ)(source.path);
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
        return (0,scripts_script/* foldersOfScript */.YJ)(path);
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

// EXTERNAL MODULE: ./lib/discover/scripts/deploys/deploy-commands.js
var deploy_commands = __webpack_require__(1694);
// EXTERNAL MODULE: ./lib/discover/scripts/folders.js
var scripts_folders = __webpack_require__(5320);
// EXTERNAL MODULE: ./lib/discover/scripts/held-words.js
var held_words = __webpack_require__(8262);
// EXTERNAL MODULE: ./lib/discover/scripts/options.js
var scripts_options = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/discover/scripts/argument.js + 1 modules
var scripts_argument = __webpack_require__(162);
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

// EXTERNAL MODULE: ./lib/discover/scripts/taken-names.js
var taken_names = __webpack_require__(3135);
// EXTERNAL MODULE: ./lib/discover/scripts/variables.js + 2 modules
var variables = __webpack_require__(5264);
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
    const outside = (0,scripts_argument/* newResolver */.f)(script);
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
    const key = (0,variables/* keyOf */.TN)(loop.name, going.dialect);
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
        if ((0,taken_names/* takenBy */.b)(one, text).some((name) => (0,variables/* keyOf */.TN)(name, dialect) === key))
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
    return target === null || body === null ? null : { target: (0,scripts_folders/* targetOf */.$)(target, folders, script), script, ...body };
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
    const walk = (0,scripts_folders/* newFolderWalk */.e)(script);
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
    const deployed = place.script.dialect === 'powershell' ? (0,deploy_commands/* powerShellDeployment */.L8)(words) : null;
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
        const deployment = (0,deploy_commands/* azDeployment */.$X)(words, at);
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
    const { byName } = (0,scripts_options/* optionsOf */.c)(words, extensionOptions);
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
    const options = (0,scripts_options/* optionsOf */.c)(words.slice(at + 2), aksOptions);
    const config = options.byName.get('--kube-proxy-config') ?? hiddenIn(words);
    if (config === undefined)
        return null;
    const path = config.values[0] ?? null;
    const target = path === null ? null : (0,scripts_folders/* targetOf */.$)(path, folders, script);
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
        return (0,scripts_folders/* targetOf */.$)({ ...path, pieces, text: (0,held_words/* textOf */.b6)(pieces) }, folders, script);
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

// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
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
        const name = isParameter ? nameInPowerShell(written) : nameIn(written);
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
const nameIn = (written) => /^\$\{?(\w*)/.exec(written)?.[1] ?? '';
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

// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/discover/compiled-from.js
var compiled_from = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/discover/first-look/prefilter.js
var prefilter = __webpack_require__(1134);
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
var parse = __webpack_require__(4963);
// EXTERNAL MODULE: ./lib/syntax/script/filled-in.js
var filled_in = __webpack_require__(3284);
// EXTERNAL MODULE: ./lib/syntax/arm-expression/parse.js
var arm_expression_parse = __webpack_require__(6371);
// EXTERNAL MODULE: ./lib/syntax/json/members.js
var members = __webpack_require__(4222);
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

;// CONCATENATED MODULE: ./lib/discover/scripts/templates/formatted.js
/** The content of `format()`. https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#format */


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
        const next = expression?.kind === 'call' && isCall(expression, 'variables') ? named(expression, 'variables', scope) : undefined;
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
function named({ arguments: [first] }, section, { template }) {
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
    const [first, second, third] = given;
    const either = (...parts) => ({
        kind: 'either',
        contents: parts.flatMap((part) => (part === undefined ? [] : [part.content])),
    });
    switch (call.name.toLowerCase()) {
        case 'variables':
            return contentOfNode(named(call, 'variables', scope), scope);
        case 'parameters': {
            const fallback = (0,members/* member */.Dc)(named(call, 'parameters', scope), 'defaultValue');
            return fallback === undefined
                ? unknownContent
                : { kind: 'default', content: () => contentOfNode(fallback, scope) };
        }
        case 'concat':
            return { kind: 'joined', parts: given };
        case 'string':
        case 'trim':
            return either(first);
        case 'if':
            return either(second, third);
        case 'join':
            return contentOfJoin(call, second, scope);
        case 'format': {
            const pattern = first?.content();
            return pattern?.kind === 'text' ? formatted(pattern.text, given.slice(1)) : unknownContent;
        }
        case 'replace':
            return first === undefined || second === undefined
                ? unknownContent
                : { kind: 'replaced', content: first.content, replaced: second.content };
        default:
            return unknownContent;
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
/** `join(createArray(…), separator)`, and of a variable that holds an array. */
function contentOfJoin({ arguments: [list] }, separator, scope) {
    const parts = list?.kind === 'call' ? arm_scripts_listed(list, scope) : null;
    if (parts === null || separator === undefined)
        return unknownContent;
    return { kind: 'joined', parts: parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])) };
}
function arm_scripts_listed(list, scope) {
    if (isCall(list, 'createarray'))
        return list.arguments.map((one) => partOf(one, scope));
    const array = isCall(list, 'variables') ? named(list, 'variables', scope) : undefined;
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
    const [first, second] = call.arguments;
    if (first === undefined)
        return unknownContent;
    const lazily = (one) => () => bicep_content_contentOf(one, scope);
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
        case 'string':
        case 'any':
        case 'trim':
            return { kind: 'either', contents: [lazily(first)] };
        case 'concat':
            return { kind: 'joined', parts: call.arguments.map((one) => ({ content: lazily(one), span: one })) };
        case 'join':
            return bicep_content_contentOfJoin(bicep_content_behindNames(first, scope), second, scope);
        case 'format':
            return contentOfFormat(first, call.arguments.slice(1), scope);
        case 'replace':
            return second === undefined
                ? unknownContent
                : { kind: 'replaced', content: lazily(first), replaced: lazily(second) };
        default:
            return unknownContent;
    }
}
function bicep_content_contentOfJoin(list, separator, scope) {
    if (list.kind !== 'array' || separator === undefined)
        return unknownContent;
    const part = (one) => ({ content: () => bicep_content_contentOf(one, scope), span: one });
    const items = list.items.map((item) => (item.kind === 'spread' ? item.value : item));
    return {
        kind: 'joined',
        parts: items.flatMap((item, index) => (index === 0 ? [part(item)] : [part(separator), part(item)])),
    };
}
function contentOfFormat(pattern, given, scope) {
    const content = bicep_content_contentOf(pattern, scope);
    if (content.kind !== 'text')
        return unknownContent;
    return formatted(content.text, given.map((one) => ({ content: () => bicep_content_contentOf(one, scope), span: one })));
}
/** Variables that hold variables. */
const bicep_content_maximumNames = 20;
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
            const scripts = scriptsInBicep((0,parse/* parseBicep */.t)(source.text, 'bicep'), source, parametersFrom(path, depth + 1));
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
        const variable = name === null || value === undefined || isOpen ? null : variableOf(name, value, rendering);
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
function variableOf(name, value, rendering) {
    const text = ownText(value.content(), rendering);
    if (text === null)
        return null;
    const mapped = text.text === '' ? (0,mapped_text/* unbroken */.D_)('', text.sources[0] ?? 0) : text;
    const words = [(0,filled_in/* filledInWord */.y)(mapped, { hasMacros: false })];
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
// EXTERNAL MODULE: ./lib/syntax/yaml/scalar-text.js
var scalar_text = __webpack_require__(5048);
// EXTERNAL MODULE: ./lib/syntax/json/parse.js + 4 modules
var json_parse = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/syntax/script/placed.js
var placed = __webpack_require__(947);
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
        return (0,filled_in/* filledInWord */.y)(mapped, { hasMacros: true });
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
        const way = [...job].flatMap(([name, node]) => variablesOf(`matrix.${name}`, node, source, 0));
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
function variablesOf(name, node, source, depth) {
    if (depth > matrix_ways_maximumDepth)
        return [];
    if (node.kind === 'array') {
        return node.items.flatMap((item, index) => variablesOf(`${name}.${index}`, item, source, depth + 1));
    }
    if (node.kind !== 'object') {
        const variable = yaml_variables_variableOf(name, node, source);
        return variable === null ? [] : [variable];
    }
    return node.members.flatMap(({ key, value }) => {
        return variablesOf(`${name}.${key.value.toLowerCase()}`, value, source, depth + 1);
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
    const { root } = (0,json_parse/* parseJson */.q)(text);
    return root === null ? node : (0,placed/* placed */.G)(root, (0,mapped_text/* sliceOf */.Mz)(mapped, start, start + text.length));
}

;// CONCATENATED MODULE: ./lib/discover/scripts/workflows/job-matrix.js


/** @param at how many variables around the job it comes behind */
function matrixOf(node, at, source, budget) {
    const ways = matrix_ways_waysOf(node, source, budget);
    const all = new Set((ways ?? []).flatMap((way) => way.map(({ name }) => name.toLowerCase())));
    const names = new Map();
    for (const name of all) {
        const word = /[\w-]*$/.exec(name)?.[0] ?? name;
        names.set(word, [...(names.get(word) ?? []), name]);
    }
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
    const roots = (0,scripts_script/* rootsOf */.RD)(source.path);
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
    const script = (0,scripts_script/* scriptOfText */.Ax)(mapped, { source, environment, start: { candidates: [], reason: null } });
    const [argument] = (0,scripts_argument/* newResolver */.f)(script).argumentsOf([(0,filled_in/* filledInWord */.y)(mapped, { hasMacros: isOfPipeline(source) })]);
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
    const isTested = testsWhatDiffers(first.statements, names, (0,scripts_argument/* newResolver */.f)(first), (0,scripts_argument/* newResolver */.f)(unknown));
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
    const { files: scripts, upstream, unreadable } = found;
    return { files: scripts.sort(byPath), upstream, unreadable };
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