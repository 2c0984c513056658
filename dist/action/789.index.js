"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {

/***/ 9789:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   schemaVersion: () => (/* binding */ schemaVersion),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _azure_api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4524);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3101);
/** `--format json`: docs/output.md and docs/output.schema.json describe it; it is a promise. */



const schemaVersion = 1;
function toJson(report) {
    return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
}
/** The report as plain data. */
function jsonReport(report) {
    const { result, failOn, policy } = report;
    const { clusters, configs, upstreamConfigs, cliCalls, ...levels } = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(result);
    return {
        schemaVersion,
        tool: { name: _project_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .Uf, version: _project_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .fX },
        asOf: result.asOf,
        factsDate: _azure_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .factsDate */ .sT,
        verdict: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(report) ? 'failure' : 'success',
        failOn,
        complete: result.isAnalysed,
        repository: result.repository,
        policy,
        baseline: baselineJson(result),
        counts: { files: result.files, configs, clusters, upstreamConfigs, cliCalls, ...levels },
        subjects: result.subjects,
        changes: (result.changes?.settings ?? []).map(changeJson),
        leftOut: result.leftOut,
        findings: result.findings.map(findingJson),
    };
}
function baselineJson({ baseline }) {
    return baseline === null ? null : { ...baseline, solved: baseline.solved.map(({ fingerprint }) => fingerprint) };
}
function changeJson({ subject, setting, before, after }) {
    return { subject, setting, before, after };
}
function findingJson(finding) {
    const { rule, level, message, place, related, subjects, deployments, fix, suppressed, fingerprint, docs } = finding;
    return {
        rule,
        level,
        message,
        ...place,
        related: related.map(relatedJson),
        subjects,
        deployments,
        fix: fix === null ? null : fixJson(fix),
        suppressed,
        fingerprint,
        docs,
    };
}
function relatedJson({ place, message }) {
    return { ...start(place), message };
}
function fixJson({ title, safe, edits }) {
    return { title, safe, edits: edits.map(({ place, text }) => ({ ...place, text })) };
}
function start({ file, line, column }) {
    return { file, line, column };
}


/***/ })

};
;