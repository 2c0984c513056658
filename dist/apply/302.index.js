"use strict";
exports.id = 302;
exports.ids = [302];
exports.modules = {

/***/ 3302:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGlobs: () => (/* binding */ readGlobs),
  readInputs: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/policy/schema/linear-pattern.js
var linear_pattern = __webpack_require__(7793);
;// CONCATENATED MODULE: ./lib/policy/glob.js
/**
 * Globs as picomatch reads them, matched in linear time: its own regular expressions backtrack, and `*(a*)b` takes
 * minutes on forty letters. The only module that imports picomatch.
 */



/**
 * How picomatch keeps out names that a path relative to the root never holds: `.`, `..` and empty ones. "There is
 * more" says something only where the path may end: after a `**`, and before a last `*`.
 */
const rewritings = [
    ['(?!\\.{1,2}(?:\\/|$))', ''],
    ['(?!(?:^|\\/)\\.{1,2}(?:\\/|$))', ''],
    ['|\\/|$)(?=.)', '|\\/)'],
    ['(?=.)[^/]*?\\/?)$', '[^/]+?)$'],
    ['(?=.)', ''],
];
const maximumLength = 1000;
/**
 * A test whether a path (relative, with `/`, without `.` and `..`) matches, hidden files included; or why the glob
 * cannot be used.
 */
function compileGlob(glob, options) {
    return compiled(options.ignoreCase)(glob);
}
const compiled = (0,once/* oncePerKey */.G5)((ignoreCase) => (0,once/* oncePerKey */.G5)((glob) => compile(glob, { ignoreCase })));
function compile(glob, options) {
    const reason = unusable(glob);
    if (reason !== null)
        return { reason };
    const parsed = regularExpressionOf(glob);
    if (typeof parsed !== 'string')
        return parsed;
    const pattern = rewritings.reduce((text, [from, to]) => text.replaceAll(from, to), parsed);
    if (/\(\?[!=<]/.test(pattern))
        return { reason: "negation with '!' is not supported; name what is meant" };
    const test = (0,linear_pattern/* linearPattern */.G)(pattern, { ...options, dotAll: true });
    return typeof test === 'function' ? rememberingLast(test) : test;
}
/** Many rules ask about one subject's path before the next one comes. */
function rememberingLast(test) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, matches: test(text) };
        return last.matches;
    };
}
/** Globs that picomatch takes and that never match what was meant. */
function unusable(glob) {
    if (glob === '')
        return 'it is empty';
    if (glob.length > maximumLength)
        return `it is longer than ${maximumLength} characters`;
    if (glob.startsWith('!'))
        return "negation with '!' is not supported; name what is meant";
    if (glob.startsWith('/'))
        return `globs start at the repository's root without a '/': '${glob.replace(/^\/+/, '')}'`;
    if (/\\[A-Za-z0-9_.]/.test(glob))
        return `folders are separated by '/': '${glob.replaceAll('\\', '/')}'`;
    if (/(^|\/)\.\.(\/|$)/.test(glob))
        return "'..' leads nowhere: globs start at the repository's root";
    if (glob.includes('[!'))
        return "a range is negated with '^': '[^a-c]'";
    if (glob.endsWith('/'))
        return `it names a folder; its files are '${glob}**'`;
    return null;
}
function regularExpressionOf(glob) {
    try {
        return picomatch_default().makeRe(glob, { dot: true, strictBrackets: true, nonegate: true }).source;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { reason: `${message.charAt(0).toLowerCase()}${message.slice(1)}` };
    }
}

// EXTERNAL MODULE: ./lib/policy/tree.js
var tree = __webpack_require__(9979);
;// CONCATENATED MODULE: ./lib/policy/read-globs.js
/** Globs of a policy file. Loaded only when a policy brings some. */



/** One glob or a list of them; null where nothing is written. */
function readGlobs(node, { source, tell }, options = { ignoreCase: false }) {
    if (node === null)
        return null;
    const nodes = node.kind === 'array' ? node.items : [node];
    return nodes.filter(tree/* isText */.KH).flatMap((glob) => {
        const test = compileGlob(glob.value, options);
        if (typeof test === 'function')
            return [{ pattern: glob.value, site: (0,model_location/* siteOf */.zU)(source, glob), matches: test }];
        tell(glob, `The glob '${glob.value}' cannot be used: ${test.reason}.`);
        return [];
    });
}
/** What cannot be used is told and left out. */
function readInputs(node, reading) {
    const globs = (name) => readGlobs((0,tree/* memberOf */.C5)(node, name), reading) ?? [];
    return {
        ignore: globs('ignore'),
        roots: globs('roots'),
        configs: globs('configs'),
        parameters: (0,tree/* itemsOf */.S3)((0,tree/* memberOf */.C5)(node, 'parameters')).flatMap((entry) => readParameters(entry, reading)),
        markdown: (0,tree/* isTrue */.Hn)((0,tree/* memberOf */.C5)(node, 'markdown')),
    };
}
function readParameters(entry, reading) {
    const template = (0,tree/* memberOf */.C5)(entry, 'template');
    const files = readGlobs((0,tree/* memberOf */.C5)(entry, 'files'), reading) ?? [];
    if (!(0,tree/* isText */.KH)(template))
        return [];
    const path = template.value.replace(/^(\.\/)+/, '');
    if (path === '' || path.startsWith('/') || /(^|\/)\.\.(\/|$)/.test(path) || /[*?[\]{}\\]/.test(path)) {
        reading.tell(template, `'template' is '${template.value}'; expected one path from the repository's root, with '/'.`);
        return [];
    }
    return [{ template: path, site: (0,model_location/* siteOf */.zU)(reading.source, template), files }];
}


/***/ }),

/***/ 7793:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ linearPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/**
 * Regular expressions in linear time: a policy's pattern meets texts of any pull request, and a backtracking engine
 * takes 9 seconds for `^(a+)+$` on 28 characters. The only module that imports re2js.
 */

/** A test whether a text contains a match, or why the pattern cannot be used. */
function linearPattern(pattern, options = {}) {
    const flags = (options.ignoreCase === true ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0) | (options.dotAll === true ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL : 0);
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(pattern), flags);
        return rememberingTexts((text) => compiled.test(text));
    }
    catch (error) {
        return { reason: reasonOf(error) };
    }
}
/** Tags and names of a repository's clusters are a few texts, asked for again and again. */
const rememberedTexts = 100;
function rememberingTexts(test) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        if (known.size === rememberedTexts)
            known.clear();
        const matches = test(text);
        known.set(text, matches);
        return matches;
    };
}
/** Look-around and back references are what people miss; no engine has them in linear time. */
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.replace(/^error parsing regexp: /, '');
    if (/`\(\?<?[=!]/.test(reason))
        return `look-around is not supported, found ${reason.slice(reason.indexOf('`'))}`;
    if (/invalid escape sequence: `\\[1-9k]/.test(reason)) {
        return `back references are not supported, found ${reason.slice(reason.indexOf('`'))}`;
    }
    return reason;
}


/***/ })

};
;