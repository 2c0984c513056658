"use strict";
exports.id = 196;
exports.ids = [196];
exports.modules = {

/***/ 815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAndReport: () => (/* binding */ checkAndReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/policy-files/text-reader.js
var text_reader = __webpack_require__(7830);
// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(3101);
// EXTERNAL MODULE: ./lib/findings.js + 1 modules
var lib_findings = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/policy/packs.js
var packs = __webpack_require__(3157);
;// CONCATENATED MODULE: ./lib/report/seen-from.js


/** @param shown the way to a file of the folder from where it is seen; messages and fingerprints stay as they are */
function seenFrom(report, shown) {
    const file = newMemory(shown);
    const seen = turned(report, ofReport, file.shown);
    const { findings, lineAt } = seen.result;
    return {
        ...seen,
        result: {
            ...seen.result,
            findings: findings.toSorted(lib_findings/* byPlace */.hz),
            lineAt: (shownFile, line) => lineAt(file.hidden(shownFile), line),
        },
    };
}
function newMemory(shown) {
    const [known, back] = [new Map(), new Map()];
    const remember = (file) => {
        const seen = shown(file);
        known.set(file, seen);
        back.set(seen, file);
        return seen;
    };
    return { shown: (file) => known.get(file) ?? remember(file), hidden: (seen) => back.get(seen) ?? seen };
}
function turned(value, table, shown) {
    if (table === undefined || value === null)
        return value;
    if (typeof table === 'function' && typeof value === 'string')
        return table(value, shown);
    if (Array.isArray(value))
        return value.map((item) => turned(item, table, shown));
    if (typeof table === 'function' || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, turned(one, table[field], shown)]));
}
const path = (text, shown) => shown(text);
const seen_from_text = (text) => text;
const pathOrPack = (text, shown) => ((0,packs/* isPackName */.TI)(text) ? text : shown(text));
const place = { file: path };
const site = { source: { path, text: seen_from_text } };
const deployment = { template: path, parameters: path };
const setting = { value: seen_from_text, values: seen_from_text, reason: seen_from_text, origin: place };
const finding = {
    rule: seen_from_text,
    message: seen_from_text,
    place,
    related: { place, message: seen_from_text },
    deployments: deployment,
    fix: { title: seen_from_text, edits: { place, text: seen_from_text } },
    suppressed: { file: path, reason: seen_from_text, expires: seen_from_text },
    fingerprint: seen_from_text,
    docs: seen_from_text,
};
const subject = {
    file: path,
    name: seen_from_text,
    apiVersion: seen_from_text,
    sha256: seen_from_text,
    deployment,
    kubeProxy: {
        enabled: setting,
        mode: setting,
        scheduler: setting,
        tcpTimeoutSeconds: setting,
        tcpFinTimeoutSeconds: setting,
        udpTimeoutSeconds: setting,
    },
    network: { networkPlugin: setting, networkPolicy: setting, networkDataplane: setting },
    kubernetesVersion: setting,
};
const ofResult = {
    asOf: seen_from_text,
    repository: seen_from_text,
    subjects: subject,
    findings: finding,
    baseline: { solved: { rule: seen_from_text, file: path, message: seen_from_text, fingerprint: seen_from_text, site } },
    changes: {
        settings: { before: setting, after: setting },
        removed: subject,
        uncompared: { subject, why: seen_from_text },
    },
    absentModules: seen_from_text,
    unpaired: path,
    unknownDeploys: place,
    nested: path,
    idleInputs: { key: seen_from_text, pattern: { pattern: seen_from_text, site } },
};
const ofReport = {
    result: ofResult,
    policy: { source: pathOrPack, commit: seen_from_text },
    notices: seen_from_text,
    policyChange: { more: finding, fewer: finding },
};

// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/suppress/load-baseline.js
var load_baseline = __webpack_require__(7058);
// EXTERNAL MODULE: ./lib/cli/check-found.js + 9 modules
var check_found = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/cli/load-policy.js
var load_policy = __webpack_require__(8560);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4917);
;// CONCATENATED MODULE: ./lib/cli/check-and-report.js
/** From files and a policy to reports and an exit code. */












/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
async function checkAndReport(found, options, scope, terminal) {
    const path = options.baseline === null ? null : scope.inside(options.baseline);
    const loaded = await (0,load_baseline/* loadBaseline */.o)(path, { read: (0,text_reader/* textReader */.D)(scope.root, path) });
    if ('problems' in loaded)
        throw new usage_error/* UsageError */.e((0,load_policy/* problemLines */.p)(loaded.problems, scope));
    const { result, policy } = await checkedOrFixed(found, options, loaded.baseline, scope, terminal);
    const whole = { result, policy: policy.sources, failOn: options.failOn };
    // Who takes SARIF looks for its files from the root.
    const report = scope.root === terminal.cwd ? whole : seenFrom(whole, scope.shown);
    if (options.fix !== 'show') {
        const shown = options.format === 'sarif' ? whole : report;
        terminal.write(await (0,formats/* formatted */.X)(shown, options.format, { ...options, paint: (0,cli_terminal/* paintFor */.e)(terminal) }));
    }
    for (const output of options.outputs) {
        await writeReport(output.format === 'sarif' ? whole : report, output, options, terminal);
    }
    return (0,report_report/* isFailure */.N6)(report) ? 1 : 0;
}
/** What remains after fixes that are written; of fixes that are only shown, what there is without them. */
async function checkedOrFixed(found, options, baseline, scope, terminal) {
    if (options.fix === null)
        return (0,check_found/* checkFound */.B)(found, options, baseline, scope, terminal);
    const { fixFound } = await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 3036));
    return fixFound(found, options, baseline, scope, terminal);
}
async function writeReport(report, output, options, terminal) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(terminal.cwd, output.file), await (0,formats/* formatted */.X)(report, output.format, { ...options, paint: report_terminal/* noPaint */.Iy }));
    }
    catch (error) {
        throw new usage_error/* UsageError */.e([`--output ${output.format}=${output.file} cannot be written: ${error.message}`]);
    }
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


/***/ })

};
;