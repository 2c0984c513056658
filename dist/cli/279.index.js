"use strict";
exports.id = 279;
exports.ids = [279];
exports.modules = {

/***/ 279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Rt: () => (/* binding */ newReading),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   parseFirstYaml: () => (/* binding */ parseFirstYaml),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   rA: () => (/* binding */ newComposer)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8810);
/**
 * Reads policy files: YAML 1.2, core schema, as the npm package `yaml` reads it, with everything refused that could make
 * a file mean something else than it says, or bring the process down. Only this folder imports `yaml`.
 */


/** Nodes that aliases may add to a file, all together: a "billion laughs" file is a few lines long. */
const MAXIMUM_ALIASED_NODES = 10_000;
const MAXIMUM_PROBLEMS = 20;
/**
 * Reads one YAML document. Spans are offsets into `text`, quotes included; a key or item without a value is a null of
 * no length. Keys are strings; anything that JSON cannot hold is a problem. Never throws.
 */
function parseYaml(text) {
    return parse(text, false);
}
/**
 * The same of the first of several documents, as the Bicep compiler loads a file: what stands in the others is nothing
 * to it, if only it is YAML. https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Semantics/YamlObjectParser.cs
 */
function parseFirstYaml(text) {
    return parse(text, true);
}
function parse(text, mayBeSeveral) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_LENGTH */ .m) {
        return refused(0, 0, `expected at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_LENGTH */ .m} characters of YAML, found ${text.length}`);
    }
    try {
        const tokens = tokensOf(text, mayBeSeveral);
        return 'message' in tokens ? { value: null, problems: [tokens] } : readTokens(tokens, text);
    }
    catch (error) {
        // The package reports errors and does not throw them, as far as is known.
        return refused(0, 0, `the YAML reader failed: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function refused(start, end, message) {
    return { value: null, problems: [{ start, end, message }] };
}
/** The concrete syntax, or why it is refused: nothing recursive has run on it by then. */
function tokensOf(text, mayBeSeveral) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const start = parser.offset;
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'directive') {
                return { start, end: start + lexeme.length, message: 'expected YAML without directives, found a % line' };
            }
        }
        if (depthOf(parser) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .t) {
            return { start, end: start + 1, message: `expected at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .t} levels of nesting, found one more` };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    const second = tokens.filter(({ type }) => type === 'document')[1];
    if (second === undefined || mayBeSeveral)
        return tokens;
    return { start: second.offset, end: second.offset, message: 'expected one YAML document, found a second one' };
}
/** The parser keeps the collections that are open on a stack, above the document's entry; a scalar may be on top. */
function depthOf({ stack }) {
    const top = stack.at(-1);
    return top !== undefined && 'items' in top ? stack.length - 1 : stack.length - 2;
}
function newComposer() {
    return new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        strict: true,
        resolveKnownTags: false,
        // Done by `membersOf`: the package compares each key with all others.
        uniqueKeys: false,
    });
}
function newReading(problems, isLenient) {
    return { problems, anchors: new Map(), nodes: 0, aliasedNodes: 0, isLenient };
}
function readTokens(tokens, text) {
    const [document, ...others] = [...newComposer().compose(tokens, true, text.length)];
    if (document === undefined)
        return { value: absentNode(0), problems: [] };
    const ofOthers = others.flatMap(({ errors }) => reportedProblems({ errors, warnings: [] }, text.length));
    const reading = newReading([...reportedProblems(document, text.length), ...ofOthers], false);
    const value = nodeOf(document.contents, 0, reading);
    if (reading.problems.length === 0)
        return { value, problems: [] };
    reading.problems.sort((one, other) => one.start - other.start);
    return { value: null, problems: reading.problems.slice(0, MAXIMUM_PROBLEMS) };
}
/** Warnings too: an unknown tag is one. What is missing at the end is reported behind the end. */
function reportedProblems({ errors, warnings }, length) {
    return [...errors, ...warnings].map(({ pos: [start, end], message }) => {
        return { start: Math.min(start, length), end: Math.min(end, length), message };
    });
}
function absentNode(at) {
    return { kind: 'null', start: at, end: at };
}
/** `at`: where a node that is not written would stand. */
function nodeOf(written, at, reading) {
    if (written === null)
        return absentNode(at);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(written))
        return aliasedNode(written, reading);
    const { anchor } = written;
    const nodesBefore = reading.nodes++;
    if (anchor !== undefined)
        reading.anchors.set(anchor, { node: null, nodes: 0 });
    const node = plainNode(written, reading);
    if (anchor !== undefined)
        reading.anchors.set(anchor, { node, nodes: reading.nodes - nodesBefore });
    return node;
}
function plainNode(written, reading) {
    const [start, end] = written.range;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(written))
        return { kind: 'object', start, end, members: membersOf(written, reading) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(written)) {
        return { kind: 'array', start, end, items: written.items.map((item) => nodeOf(item, end, reading)) };
    }
    return scalarNode(written, reading);
}
function scalarNode({ value, range }, reading) {
    const [start, end] = range;
    if (value === null)
        return { kind: 'null', start, end };
    if (typeof value === 'boolean')
        return { kind: 'boolean', start, end, value };
    if (typeof value === 'number' && Number.isFinite(value))
        return { kind: 'number', start, end, value };
    if (typeof value === 'string')
        return { kind: 'string', start, end, value };
    report(reading, range, `expected a value that JSON can hold, found ${String(value)}`);
    return { kind: 'null', start, end };
}
function aliasedNode({ source, range }, reading) {
    const [start, end] = range;
    const anchor = reading.anchors.get(source);
    reading.nodes += anchor?.nodes ?? 1;
    reading.aliasedNodes += anchor?.nodes ?? 1;
    if (anchor === undefined)
        report(reading, range, `expected an anchor before its alias, found no &${source}`);
    else if (anchor.node === null)
        report(reading, range, `expected an alias of something else, found *${source} inside &${source}`);
    else if (reading.aliasedNodes <= MAXIMUM_ALIASED_NODES)
        return anchor.node;
    else
        report(reading, range, `expected aliases to add at most ${MAXIMUM_ALIASED_NODES} nodes, found more`);
    return { kind: 'null', start, end };
}
function membersOf(map, reading) {
    const names = new Set();
    return map.items.flatMap(({ key: writtenKey, value }) => {
        const key = keyOf(writtenKey, map.range[0], reading);
        if (key === null)
            return [];
        if (names.has(key.value) && !reading.isLenient)
            report(reading, [key.start, key.end, key.end], `expected each key once, found '${key.value}' again`);
        names.add(key.value);
        return [{ key, value: nodeOf(value ?? null, key.end, reading) }];
    });
}
function keyOf(written, at, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(written)) {
        const key = nodeOf(written, at, reading);
        if (key.kind === 'string')
            return key;
        if (reading.isLenient)
            return { kind: 'string', start: key.start, end: key.end, value: String(written.value) };
        const found = key.start === key.end ? 'nothing' : `${String(written.value)}, which is no string: put it in quotes`;
        report(reading, written.range, `expected a string as key, found ${found}`);
    }
    else {
        const range = written?.range ?? [at, at, at];
        report(reading, range, `expected a string as key, found ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(written) ? 'an alias' : 'a collection'}`);
    }
    return null;
}
function report(reading, [start, end], message) {
    reading.problems.push({ start, end, message });
}


/***/ })

};
;