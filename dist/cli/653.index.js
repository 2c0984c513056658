export const id = 653;
export const ids = [653];
export const modules = {

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAndReport: () => (/* binding */ checkAndReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _discover_text_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4402);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2737);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8514);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5650);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1488);
/* harmony import */ var _suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4783);
/* harmony import */ var _check_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4135);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2832);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4934);
/** From files and a policy to reports and an exit code. */











/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
async function checkAndReport(found, options, terminal) {
    const loaded = await (0,_suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBaseline */ .o)(options.baseline, { read: (0,_discover_text_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D)(terminal.cwd, options.baseline) });
    if ('problems' in loaded)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(loaded.problems.map(_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLine */ .YK));
    const { result, policy } = await checkedOrFixed(found, options, loaded.baseline, terminal);
    const report = { result, policy: policy.sources, failOn: options.failOn };
    if (options.fix !== 'show') {
        terminal.write(await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .formatted */ .X)(report, options.format, { ...options, paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .paintFor */ .e)(terminal) }));
    }
    for (const output of options.outputs)
        await writeReport(report, output, options, terminal);
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .isFailure */ .N6)(report) ? 1 : 0;
}
/** What remains after fixes that are written; of fixes that are only shown, what there is without them. */
async function checkedOrFixed(found, options, baseline, terminal) {
    if (options.fix === null)
        return (0,_check_found_js__WEBPACK_IMPORTED_MODULE_6__/* .checkFound */ .B)(found, options, baseline, terminal);
    const { fixFound } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 7488));
    return fixFound(found, options, baseline, terminal);
}
async function writeReport(report, output, options, terminal) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, output.file), await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .formatted */ .X)(report, output.format, { ...options, paint: _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .noPaint */ .Iy }));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e([`--output ${output.format}=${output.file} cannot be written: ${error.message}`]);
    }
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkFound),
/* harmony export */   w: () => (/* binding */ checker)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2551);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/** The files that are found, and the policy that the user names, to a result. */



/** @throws UsageError for paths that are not there and for a bad policy */
async function checkFound(found, options, baseline, terminal) {
    const { check, policy } = await checker(found, options, baseline, terminal);
    return { result: await check(found.files), policy };
}
/** @throws UsageError for paths that are not there and for a bad policy */
async function checker({ faults, isWhole }, { policy: spec, asOf }, baseline, terminal) {
    if (faults.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(faults);
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicyFor */ .A)(spec, asOf, terminal);
    const repository = terminal.environment.GITHUB_REPOSITORY ?? null;
    return { check: (files) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(files, policy, { asOf, repository, isWhole, baseline, base: null }), policy };
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadPolicyFor)
/* harmony export */ });
/* harmony import */ var _discover_policy_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);
/* harmony import */ var _policy_for_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2910);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2737);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4934);
/** The policy that a command judges by. */





/**
 * @param spec what the user names; null: nothing
 * @param asOf today, `YYYY-MM-DD`
 * @throws UsageError for a bad policy
 */
async function loadPolicyFor(spec, asOf, terminal) {
    const { cwd, environment, log } = terminal;
    const loaded = await (0,_policy_for_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .policyForRepository */ .Y)(spec, (0,_discover_policy_port_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPort */ .C)(cwd, spec, environment), asOf);
    if ('problems' in loaded)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(loaded.problems.map(_policy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK));
    for (const notice of loaded.notices)
        log(`notice: ${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK)(notice))}\n`);
    return loaded.policy;
}


/***/ }),

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
/** The outside world, as far as a command touches it besides files. */

/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8 : _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy;
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
function memberOf(node, name) {
    if (node?.kind !== 'object')
        return null;
    return node.members.findLast(({ key }) => key.value === name)?.value ?? null;
}
function keyOf(node, name) {
    if (node?.kind !== 'object')
        return null;
    return node.members.findLast(({ key }) => key.value === name)?.key ?? null;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function isText(node) {
    return node?.kind === 'string';
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
/* harmony import */ var _policy_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3304);
/* harmony import */ var _policy_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9054);
/* harmony import */ var _syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3320);
/** A baseline as a file that people read and review: JSON, an entry for each finding, in the order of the findings. */





const formatVersion = 1;
/** The text of a baseline that knows these findings. */
function baselineText(findings) {
    const entries = findings.map(({ rule, place, message, fingerprint }) => ({
        rule,
        file: place.file,
        message,
        fingerprint,
    }));
    return `${JSON.stringify({ version: formatVersion, findings: entries }, null, 2)}\n`;
}
/** The baseline, or what is wrong with it: nothing is checked with half a baseline. */
function readBaseline(source) {
    const problems = [];
    const tell = (span, message) => problems.push((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(source, span, message));
    const { root, problems: broken } = (0,_syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(source.text);
    for (const problem of broken)
        tell(problem, `This is not the JSON of a baseline: ${problem.message}.`);
    if (root === null)
        return { problems };
    const version = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'version');
    const findings = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'findings');
    if (version?.kind !== 'number' || version.value !== formatVersion) {
        const found = version === null ? "'version' is missing" : `'version' is ${(0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .foundText */ .i)(version)}`;
        tell(version ?? root, `${found}; expected ${formatVersion}. Write the baseline with 'baseline create'.`);
    }
    else if (findings?.kind !== 'array') {
        tell(findings ?? root, "'findings' is not a list; write the baseline with 'baseline create'.");
    }
    const entries = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(findings).flatMap((node) => readEntry(node, source, tell) ?? []);
    return problems.length === 0 ? { path: source.path, entries } : { problems: problems.slice(0, maximumProblems) };
}
/** More help nobody. */
const maximumProblems = 20;
function readEntry(node, source, tell) {
    const [rule, file, message, fingerprint] = ['rule', 'file', 'message', 'fingerprint'].map((name) => {
        const value = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(node, name);
        if (value?.kind === 'string')
            return value.value;
        const found = value === null ? `'${name}' is missing here` : `'${name}' is ${(0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .foundText */ .i)(value)}`;
        tell(value ?? node, `${found}; expected text.`);
        return null;
    });
    if (rule == null || file == null || message == null || fingerprint == null)
        return null;
    return { rule, file, message, fingerprint, site: (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(source, node) };
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultBaselinePath),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);


/** Where `baseline create` writes it unless it is told another place. */
const defaultBaselinePath = '.github/kube-proxy-policy.baseline.json';
/** @param path null: nobody names one, and then there is none */
async function loadBaseline(path, port) {
    if (path === null)
        return { baseline: null };
    const problem = (message) => ({ problems: [{ file: path, line: 1, column: 1, message }] });
    try {
        const text = await port.read(path);
        if (text === null)
            return problem("There is no such baseline; write it with 'baseline create'.");
        const read = (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseline */ .m)({ path, text });
        return 'problems' in read ? read : { baseline: read };
    }
    catch (error) {
        if (!(error instanceof _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePolicyError */ .S))
            throw error;
        return problem(error.message);
    }
}


/***/ })

};
