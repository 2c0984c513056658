export const id = 587;
export const ids = [587];
export const modules = {

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _discover_find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4413);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5268);
/* harmony import */ var _suppress_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9192);
/* harmony import */ var _suppress_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4783);
/* harmony import */ var _check_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4135);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9048);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4934);
/** `baseline create`: today's findings into a file, so that from now on only new ones count. */










/** @throws UsageError for wrong use, a bad policy, or a file that cannot be written */
async function baselineCommand([verb, ...args], terminal) {
    if (verb !== 'create') {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e([`There is no command 'baseline ${verb ?? ''}'; there is: baseline create.`]);
    }
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readBaselineOptions */ .A3)(args, new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
    const { result, policy } = await (0,_check_found_js__WEBPACK_IMPORTED_MODULE_6__/* .checkFound */ .B)(await (0,_discover_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .l)(terminal.cwd, options.paths), options, null, terminal);
    const known = result.findings.filter((finding) => (0,_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeKnown */ .m)(finding, policy));
    const file = options.baseline ?? _suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultBaselinePath */ .Q;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file), (0,_suppress_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineText */ .B)(known));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e([`The baseline '${file}' cannot be written: ${error.message}`]);
    }
    const mandatory = result.findings.filter((finding) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .counts */ .tQ)(finding) && policy.mandates.has(finding.rule)).length;
    const others = mandatory === 0 ? '' : ` Of mandatory rules none are written (${mandatory}): they go on counting.`;
    terminal.write(`${plural(known.length)} written to ${file}; check with --baseline ${file} counts new ones only.${others}\n`);
    return 0;
}
function plural(count) {
    return `${count} finding${count === 1 ? '' : 's'}`;
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
