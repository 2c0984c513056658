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
var findings = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/policy/packs.js
var packs = __webpack_require__(3157);
;// CONCATENATED MODULE: ./lib/report/seen-from.js


/** @param shown the way to a file of the folder from where it is seen; messages and fingerprints stay as they are */
function seenFrom(report, shown) {
    return {
        ...report,
        result: resultSeen(report.result, shown),
        policy: report.policy.map((one) => ((0,packs/* isPackName */.TI)(one.source) ? one : { ...one, source: shown(one.source) })),
    };
}
function resultSeen(result, shown) {
    const { baseline, changes, lineAt } = result;
    const file = newMemory(shown);
    const subject = (one) => subjectSeen(one, file.shown);
    return {
        ...result,
        subjects: result.subjects.map(subject),
        findings: result.findings.map((finding) => findingSeen(finding, file.shown)).sort(findings/* byPlace */.hz),
        baseline: baseline && {
            ...baseline,
            solved: baseline.solved.map((entry) => ({ ...entry, file: file.shown(entry.file) })),
        },
        changes: changes && {
            ...changes,
            settings: changes.settings.map((change) => ({
                ...change,
                before: settingSeen(change.before, file.shown),
                after: settingSeen(change.after, file.shown),
            })),
            removed: changes.removed.map(subject),
            uncompared: changes.uncompared.map((one) => ({ ...one, subject: subject(one.subject) })),
        },
        unpaired: result.unpaired.map(file.shown),
        nested: result.nested.map(file.shown),
        unknownDeploys: result.unknownDeploys.map((place) => ({ ...place, file: file.shown(place.file) })),
        idleInputs: result.idleInputs.map((one) => {
            const { site } = one.pattern;
            const source = { ...site.source, path: file.shown(site.source.path) };
            return { ...one, pattern: { ...one.pattern, site: { ...site, source } } };
        }),
        lineAt: (seen, line) => lineAt(file.hidden(seen), line),
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
function findingSeen(finding, shown) {
    const { place, related, deployments, fix, suppressed } = finding;
    const at = (one) => ({
        ...one,
        place: { ...one.place, file: shown(one.place.file) },
    });
    return {
        ...finding,
        ...at({ place }),
        related: related.map(at),
        deployments: deployments.map((one) => deploymentSeen(one, shown)),
        fix: fix && { ...fix, edits: fix.edits.map(at) },
        suppressed: suppressed && { ...suppressed, file: shown(suppressed.file) },
    };
}
function deploymentSeen({ template, parameters }, shown) {
    return { template: shown(template), parameters: parameters && shown(parameters) };
}
function subjectSeen(subject, shown) {
    const setting = (one) => settingSeen(one, shown);
    const { kubeProxy, network } = subject;
    return {
        ...subject,
        file: shown(subject.file),
        deployment: subject.deployment && deploymentSeen(subject.deployment, shown),
        kubeProxy: {
            enabled: setting(kubeProxy.enabled),
            mode: setting(kubeProxy.mode),
            scheduler: setting(kubeProxy.scheduler),
            tcpTimeoutSeconds: setting(kubeProxy.tcpTimeoutSeconds),
            tcpFinTimeoutSeconds: setting(kubeProxy.tcpFinTimeoutSeconds),
            udpTimeoutSeconds: setting(kubeProxy.udpTimeoutSeconds),
        },
        network: {
            networkPlugin: setting(network.networkPlugin),
            networkPolicy: setting(network.networkPolicy),
            networkDataplane: setting(network.networkDataplane),
        },
        kubernetesVersion: setting(subject.kubernetesVersion),
    };
}
function settingSeen(setting, shown) {
    if (setting.state !== 'known')
        return setting;
    return { ...setting, origin: { ...setting.origin, file: shown(setting.origin.file) } };
}

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