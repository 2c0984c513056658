"use strict";
exports.id = 961;
exports.ids = [961,660,279];
exports.modules = {

/***/ 8560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadPolicyFor),
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _discover_policy_files_policy_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);
/* harmony import */ var _discover_policy_files_policy_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1511);
/* harmony import */ var _policy_for_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4917);






/**
 * @param spec what the user names; null: nothing
 * @param asOf today, `YYYY-MM-DD`
 * @throws UsageError for a bad policy
 */
async function loadPolicyFor(spec, asOf, scope, { environment, log }) {
    const policy = (0,_discover_policy_files_policy_named_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNamed */ .w)(spec, scope);
    const loaded = await (0,_policy_for_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .policyForRepository */ .Y)(policy, (0,_discover_policy_files_policy_port_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPort */ .C)(scope.root, policy, environment), asOf);
    if ('problems' in loaded)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(problemLines(loaded.problems, scope));
    for (const notice of problemLines(loaded.notices, scope))
        log(`notice: ${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(notice)}\n`);
    return loaded.policy;
}
/** Each with its file as it is seen from the working directory. */
function problemLines(problems, { shown }) {
    return problems.map((problem) => (0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLine */ .YK)({ ...problem, file: shown(problem.file) }));
}


/***/ }),

/***/ 1961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTestCommand: () => (/* binding */ policyTestCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/azure/calendar-date.js
var calendar_date = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/discover/files/find-files.js + 1 modules
var find_files = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/discover/policy-files/policy-port.js + 2 modules
var policy_port = __webpack_require__(1511);
// EXTERNAL MODULE: ./lib/discover/policy-files/text-reader.js
var text_reader = __webpack_require__(7830);
// EXTERNAL MODULE: ./lib/policy/for-repository.js + 1 modules
var for_repository = __webpack_require__(7228);
// EXTERNAL MODULE: ./lib/policy/unreadable-policy-error.js
var unreadable_policy_error = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/cli/load-policy.js
var load_policy = __webpack_require__(8560);
// EXTERNAL MODULE: ./lib/cli/scope-for.js
var scope_for = __webpack_require__(1535);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4917);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(88);
// EXTERNAL MODULE: ./lib/policy/tree.js
var tree = __webpack_require__(9979);
// EXTERNAL MODULE: ./lib/policy/wording.js
var wording = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/rules/support/wording.js
var support_wording = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/syntax/json/to-plain.js
var to_plain = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/syntax/yaml/parse.js
var parse = __webpack_require__(279);
;// CONCATENATED MODULE: ./lib/cli/policy-test/read-test-file.js
/** A file of policy tests, from text to tests, or to everything that is wrong with it. */










const fileKeys = ['policy', 'tests'];
const testKeys = [
    ...['name', 'snippet', 'file', 'fixture', 'parameters', 'as-of', 'repository', 'rules', 'expect'],
];
const findingKeys = ['rule', 'level', 'file', 'line', 'message', 'suppressed'];
/** @param source its path is relative to the working directory */
function readTestFile(source) {
    const problems = [];
    const tell = (span, message) => problems.push((0,problem/* problemAt */.l4)(source, span, message));
    const { value: root, problems: broken } = (0,parse.parseYaml)(source.text);
    for (const problem of broken)
        tell(problem, `This is not the YAML of policy tests: ${problem.message}.`);
    if (root === null)
        return { problems };
    if (root.kind !== 'object') {
        tell(root, `A file of policy tests is ${(0,wording/* foundText */.i)(root)}; expected a mapping with 'tests'.`);
        return { problems };
    }
    const reading = { source, tell };
    tellUnknownKeys(root, fileKeys, reading);
    const tests = (0,tree/* itemsOf */.S3)(listAt(root, 'tests', reading)).flatMap((node) => readTest(node, reading) ?? []);
    if (tests.length === 0 && problems.length === 0)
        tell(root, "There are no tests here; expected some under 'tests'.");
    const policy = textAt(root, 'policy', reading) ?? external_node_path_.posix.basename(source.path).replace(/\.test\.(ya?ml)$/, '.$1');
    return problems.length > 0
        ? { problems }
        : { path: source.path, policy: external_node_path_.posix.join(external_node_path_.posix.dirname(source.path), policy), tests };
}
function readTest(node, reading) {
    if (node.kind !== 'object') {
        reading.tell(node, `A test is ${(0,wording/* foundText */.i)(node)}; expected a mapping with 'name', 'snippet' or 'fixture', and 'expect'.`);
        return null;
    }
    tellUnknownKeys(node, testKeys, reading);
    const name = requiredText(node, 'name', reading);
    const input = readInput(node, reading);
    const parameters = (0,tree/* memberOf */.C5)(node, 'parameters');
    if (parameters !== null && parameters.kind !== 'object') {
        reading.tell(parameters, `'parameters' is ${(0,wording/* foundText */.i)(parameters)}; expected a mapping from names to values.`);
    }
    const expected = (0,tree/* itemsOf */.S3)(listAt(node, 'expect', reading)).flatMap((one) => readExpected(one, reading) ?? []);
    if (name === null || input === null)
        return null;
    return {
        name,
        line: (0,model_location/* placeOf */.$t)((0,model_location/* siteOf */.zU)(reading.source, node)).line,
        input,
        parameters: parameters?.kind === 'object' ? (0,to_plain/* toPlain */.U)(parameters) : null,
        asOf: readDate(node, reading),
        repository: textAt(node, 'repository', reading),
        rules: (0,tree/* memberOf */.C5)(node, 'rules') === null ? null : textsAt(node, 'rules', reading),
        expect: expected,
    };
}
function readInput(test, reading) {
    const snippet = textAt(test, 'snippet', reading);
    const fixture = textAt(test, 'fixture', reading);
    const file = textAt(test, 'file', reading);
    if ((snippet === null) === (fixture === null)) {
        reading.tell(test, "A test has one of 'snippet', the text of a file, and 'fixture', the path of a file or folder.");
        return null;
    }
    if (snippet !== null)
        return { kind: 'snippet', file: file ?? usualName(snippet), text: snippet };
    if (file !== null)
        reading.tell((0,tree/* memberOf */.C5)(test, 'file') ?? test, "'file' names a snippet; a fixture has its own names.");
    return { kind: 'fixture', path: external_node_path_.posix.join(external_node_path_.posix.dirname(reading.source.path), fixture ?? '') };
}
function usualName(snippet) {
    if (!snippet.trimStart().startsWith('{'))
        return 'main.bicep';
    return /"resources"\s*:/.test(snippet) ? 'azuredeploy.json' : 'kube-proxy.json';
}
function readDate(test, reading) {
    const text = textAt(test, 'as-of', reading);
    if (text === null || (0,calendar_date/* isCalendarDate */.tf)(text))
        return text;
    reading.tell((0,tree/* memberOf */.C5)(test, 'as-of') ?? test, `'as-of' is '${text}'; expected a date, YYYY-MM-DD.`);
    return null;
}
function readExpected(node, reading) {
    if (node.kind !== 'object') {
        reading.tell(node, `A finding is ${(0,wording/* foundText */.i)(node)}; expected a mapping with 'rule'.`);
        return null;
    }
    tellUnknownKeys(node, findingKeys, reading);
    const rule = requiredText(node, 'rule', reading);
    const level = textAt(node, 'level', reading);
    if (level !== null && !finding/* levels */.yr.some((one) => one === level)) {
        reading.tell((0,tree/* memberOf */.C5)(node, 'level') ?? node, `'level' is '${level}'; expected ${(0,support_wording/* oneOf */.yL)(finding/* levels */.yr)}.`);
    }
    const line = (0,tree/* memberOf */.C5)(node, 'line');
    if (line !== null && line.kind !== 'number')
        reading.tell(line, `'line' is ${(0,wording/* foundText */.i)(line)}; expected a number.`);
    const suppressed = (0,tree/* memberOf */.C5)(node, 'suppressed');
    if (suppressed !== null && suppressed.kind !== 'boolean') {
        reading.tell(suppressed, `'suppressed' is ${(0,wording/* foundText */.i)(suppressed)}; expected true or false.`);
    }
    if (rule === null)
        return null;
    return {
        rule,
        level,
        file: textAt(node, 'file', reading),
        line: line?.kind === 'number' ? line.value : null,
        message: textAt(node, 'message', reading),
        suppressed: suppressed?.kind === 'boolean' && suppressed.value,
    };
}
function tellUnknownKeys(node, known, { tell }) {
    for (const { key } of node.members) {
        if (known.includes(key.value))
            continue;
        tell(key, `Unknown key '${key.value}'.${(0,wording/* meant */.w)(key.value, known) || ` Allowed: ${(0,support_wording/* oneOf */.yL)(known)}.`}`);
    }
}
function listAt(node, name, { tell }) {
    const list = (0,tree/* memberOf */.C5)(node, name);
    if (list === null)
        tell(node, `'${name}' is missing here.`);
    else if (list.kind !== 'array')
        tell(list, `'${name}' is ${(0,wording/* foundText */.i)(list)}; expected a list.`);
    return list;
}
function textsAt(node, name, reading) {
    return (0,tree/* itemsOf */.S3)(listAt(node, name, reading)).flatMap((item) => {
        if ((0,tree/* isText */.KH)(item))
            return [item.value];
        reading.tell(item, `An item of '${name}' is ${(0,wording/* foundText */.i)(item)}; expected text.`);
        return [];
    });
}
function textAt(node, name, { tell }) {
    const value = (0,tree/* memberOf */.C5)(node, name);
    if (value === null || (0,tree/* isText */.KH)(value))
        return value?.value ?? null;
    tell(value, `'${name}' is ${(0,wording/* foundText */.i)(value)}; expected text.`);
    return null;
}
function requiredText(node, name, reading) {
    if ((0,tree/* memberOf */.C5)(node, name) === null)
        reading.tell(node, `'${name}' is missing here.`);
    return textAt(node, name, reading);
}

// EXTERNAL MODULE: ./lib/check.js + 11 modules
var check = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/discover/files/path-kind.js
var path_kind = __webpack_require__(4122);
// EXTERNAL MODULE: ./lib/discover/files/read-file.js
var read_file = __webpack_require__(1319);
;// CONCATENATED MODULE: ./lib/cli/policy-test/run-test.js
/** One policy test: what is found, against what is expected. */





function hasPassed({ missing, unexpected, fault }) {
    return fault === null && missing.length === 0 && unexpected.length === 0;
}
/** @param today `YYYY-MM-DD` */
async function runTest(test, policy, cwd, today) {
    const files = await filesOf(test, cwd);
    if ('fault' in files)
        return { missing: [], unexpected: [], fault: files.fault };
    const context = { asOf: test.asOf ?? today, repository: test.repository, isWhole: false, baseline: null, base: null };
    const { findings } = await (0,check/* check */.z)(files, policy, context);
    return compare(findings.filter(({ rule }) => test.rules === null || test.rules.includes(rule)), test.expect);
}
/** One expectation stands for one finding, the one that says most first. */
function compare(findings, expected) {
    const left = [...findings];
    const bySayingMost = [...expected].sort((a, b) => saysOf(b) - saysOf(a));
    const missing = bySayingMost.filter((one) => {
        const at = left.findIndex((finding) => isMet(one, finding));
        if (at !== -1)
            left.splice(at, 1);
        return at === -1;
    });
    return { missing, unexpected: left, fault: null };
}
function saysOf({ level, file, line, message }) {
    return [level, file, line, message].filter((part) => part !== null).length;
}
function isMet(expected, { rule, level, place, message, suppressed }) {
    return (expected.rule === rule &&
        (expected.level ?? level) === level &&
        (expected.file ?? place.file) === place.file &&
        (expected.line ?? place.line) === place.line &&
        message.includes(expected.message ?? '') &&
        expected.suppressed === (suppressed !== null));
}
async function filesOf({ input, parameters }, cwd) {
    if (input.kind === 'snippet')
        return filesIn(new Map([[input.file, Buffer.from(input.text)]]), input.file, parameters);
    const path = (0,external_node_path_.resolve)(cwd, input.path);
    const kind = (0,path_kind/* pathKind */.gl)(path);
    if (kind === 'missing')
        return { fault: `there is no fixture '${input.path}'` };
    if (kind === 'file') {
        const read = (0,read_file/* readBytes */.io)(path, cwd);
        if (read.kind !== 'bytes') {
            const why = read.kind === 'refused' ? `: ${read.reason}` : '';
            return { fault: `the fixture '${input.path}' cannot be read${why}` };
        }
        return filesIn(new Map([[(0,external_node_path_.basename)(path), Uint8Array.from(read.bytes)]]), (0,external_node_path_.basename)(path), parameters);
    }
    if (parameters !== null)
        return { fault: "'parameters' belong to one template; a folder has parameter files of its own" };
    return (await (0,find_files/* findFiles */.l)(path, ['.'])).files;
}
function filesIn(files, template, parameters) {
    if (parameters !== null)
        files.set(parameterFileOf(template), Buffer.from(parameterFile(parameters)));
    return {
        paths: [...files.keys()].sort(),
        exists: (path) => files.has(path),
        read: (path) => {
            const bytes = files.get(path);
            return bytes === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes };
        },
    };
}
/** By its name it belongs to the template. */
function parameterFileOf(template) {
    const { dir, name } = external_node_path_.posix.parse(template);
    return external_node_path_.posix.join(dir, `${name}.parameters.json`);
}
function parameterFile(parameters) {
    return JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])),
    });
}

;// CONCATENATED MODULE: ./lib/cli/policy-test/policy-test-command.js
/** `policy test`: runs the tests that stand beside policies, and says which have passed. */














/** @returns 0 all passed; 1 some failed. @throws UsageError for wrong use, and for tests or policies that are wrong */
async function policyTestCommand(args, terminal) {
    const option = args.find((arg) => arg.startsWith('-'));
    if (option !== undefined)
        throw new usage_error/* UsageError */.e([`policy test has no option '${option}'; expected test files, or nothing.`]);
    const scope = (0,scope_for/* scopeFor */.a)(terminal.cwd, args.length > 0 ? args : ['.']);
    const paths = args.length > 0 ? args : (await testFilesIn(scope, terminal.cwd)).map(scope.shown);
    if (paths.length === 0) {
        throw new usage_error/* UsageError */.e(['There are no policy tests here: expected NAME.test.yml beside a policy NAME.yml.']);
    }
    const files = readAll(paths, scope);
    let passed = 0;
    let failed = 0;
    for (const file of files) {
        terminal.write(`${(0,report_terminal/* printable */.g$)(scope.shown(file.path))}\n`);
        for (const [test, outcome] of await runFile(file, scope, terminal)) {
            if (hasPassed(outcome))
                passed += 1;
            else
                failed += 1;
            terminal.write(`${outcomeText(test, outcome, (0,cli_terminal/* paintFor */.e)(terminal)).join('\n')}\n`);
        }
    }
    terminal.write(`\n${passed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
}
/** Those whose policy stands beside them: other tools have files of such names too. */
async function testFilesIn({ root }, cwd) {
    const { files } = await (0,find_files/* findFiles */.l)(root, ['.'], cwd);
    const listed = new Set(files.paths);
    return files.paths.filter((path) => /\.test\.ya?ml$/.test(path) && listed.has(path.replace(/\.test\.(ya?ml)$/, '.$1')));
}
function readAll(paths, scope) {
    const lines = [];
    const files = paths.flatMap((path) => {
        const own = scope.inside(path);
        const text = textOf(own, scope.root);
        if (typeof text !== 'string') {
            lines.push(text === null ? `There is no file '${path}'.` : `${path}: ${text.message}`);
            return [];
        }
        const read = readTestFile({ path: external_node_path_.posix.normalize(own), text });
        if (!('problems' in read))
            return [read];
        lines.push(...(0,load_policy/* problemLines */.p)(read.problems, scope));
        return [];
    });
    if (lines.length > 0)
        throw new usage_error/* UsageError */.e(lines);
    return files;
}
/** null: there is no such file. */
function textOf(path, cwd) {
    try {
        return (0,text_reader/* textReader */.D)(cwd, path)(path);
    }
    catch (error) {
        if (error instanceof unreadable_policy_error/* UnreadablePolicyError */.S)
            return error;
        throw error;
    }
}
async function runFile({ policy: path, tests }, scope, { environment }) {
    const outcomes = [];
    const port = (0,policy_port/* policyPort */.C)(scope.root, path, environment);
    // Asked for once: a run that goes on past midnight stays on its day.
    const day = (0,calendar_date/* today */.Ec)();
    for (const test of tests) {
        const loaded = await (0,for_repository/* policyForRepository */.Y)(path, port, test.asOf ?? day);
        if ('problems' in loaded)
            throw new usage_error/* UsageError */.e((0,load_policy/* problemLines */.p)(loaded.problems, scope));
        outcomes.push([test, await runTest(test, loaded.policy, scope.root, day)]);
    }
    return outcomes;
}
function outcomeText({ name, line }, outcome, paint) {
    if (hasPassed(outcome))
        return [`  ${paint.green('✓')} ${(0,report_terminal/* printable */.g$)(name)}`];
    const { missing, unexpected, fault } = outcome;
    return [
        `  ${paint.red('✗')} ${(0,report_terminal/* printable */.g$)(name)} (line ${line})`,
        ...(fault === null ? [] : [`      ${(0,report_terminal/* printable */.g$)(fault)}`]),
        ...missing.map((one) => `      expected, not found: ${(0,report_terminal/* printable */.g$)(expectedText(one))}`),
        ...unexpected.map(({ level, rule, place, message, suppressed }) => {
            const state = suppressed === null ? '' : 'suppressed ';
            return `      found, not expected: ${state}${level} ${rule} ${(0,report_terminal/* printable */.g$)(place.file)}:${place.line}  ${(0,report_terminal/* printable */.g$)(message)}`;
        }),
    ];
}
function expectedText({ rule, level, file, line, message, suppressed }) {
    const place = file === null ? (line === null ? '' : ` in line ${line}`) : ` ${file}${line === null ? '' : `:${line}`}`;
    const words = message === null ? '' : `  … ${message} …`;
    return `${suppressed ? 'suppressed ' : ''}${level === null ? '' : `${level} `}${rule}${place}${words}`;
}


/***/ }),

/***/ 3345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
/** The outside world, as far as a command touches it besides files. */

/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8 : _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy;
}


/***/ }),

/***/ 9581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toPlain)
/* harmony export */ });
/**
 * The data a tree stands for, for schemas and tests. Objects have no prototype, so that `__proto__` is a property like
 * any other; of two members with the same name the later one wins, as with `JSON.parse`.
 */
function toPlain(node) {
    switch (node.kind) {
        case 'object': {
            const plain = Object.create(null);
            for (const { key, value } of node.members)
                plain[key.value] = toPlain(value);
            return plain;
        }
        case 'array':
            return node.items.map(toPlain);
        case 'null':
            return null;
        default:
            return node.value;
    }
}


/***/ }),

/***/ 8810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   t: () => (/* binding */ MAXIMUM_DEPTH)
/* harmony export */ });
/** How much YAML is read, whatever reads it. */
/** UTF-16 code units. */
const MAXIMUM_LENGTH = 1_048_576;
/** Nesting beyond some thousands ends in an abort of the process inside `yaml` that nothing can catch. */
const MAXIMUM_DEPTH = 100;


/***/ }),

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